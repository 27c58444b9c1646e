"""That the ground holds in a real browser: the policy, the fonts, the colours, and nothing from elsewhere."""

import gzip
import http.client
import socket

import pytest


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_opens_with_our_font_and_colours_and_asks_no_other_site(
    browser, server, open_page_at, scheme
):
    context = browser.new_context(base_url=server.url, color_scheme=scheme)
    page = context.new_page()
    asked, said = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(f"{message.type}: {message.text}"))

    open_page_at(page)

    elsewhere = [url for url in asked if not url.startswith((server.url, "blob:", "data:"))]
    fonts = page.evaluate(
        "[...document.fonts].filter(f => f.status === 'loaded').map(f => f.family)"
    )
    paper = page.evaluate(
        "getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor"
    )
    assert elsewhere == []
    assert [line for line in said if "Content Security Policy" in line or "font" in line] == []
    assert any("Atkinson Hyperlegible Next" in family for family in fonts)
    assert paper == {"light": "rgb(251, 248, 243)", "dark": "rgb(20, 32, 31)"}[scheme]
    assert page.evaluate("document.documentElement.lang") == "en-GB"
    context.close()


def test_the_real_server_keeps_its_doors_closed_and_its_files_small(server):
    """As programs see it. The front alone is tried in tests/ui/test_front.py."""
    host, port = server.host, server.port

    def get(path, **headers):
        line = http.client.HTTPConnection(host, port, timeout=20)
        line.request("GET", path, headers=headers)
        answer = line.getresponse()
        return answer, answer.read()

    page, body = get("/", **{"Accept-Encoding": "gzip"})
    assert page.status == 200
    assert b'lang="en-GB"' in gzip.decompress(body)
    assert "frame-ancestors 'none'" in page.headers["Content-Security-Policy"]
    for path in (
        "/_stcore/metrics",
        "/_stcore/agent/openapi.json",
        "/_stcore/upload_file/a/b",
        "/oauth2callback",
    ):
        answer, body = get(path)
        assert (path, answer.status, body) == (path, 404, b"Not found\n")
    assert get("/_stcore/health")[1] == b"ok"
    assert get("/healthz")[1] == b"ok\n"
    assert b"User-agent" in get("/robots.txt")[1]
    font, body = get("/fonts/atkinson-next-5.3.0-plain-zero.woff2")
    assert body.startswith(b"wOF2")
    assert "immutable" in font.headers["Cache-Control"]
    assert get("/nothing-here")[0].status == 404

    for origin, status in (("http://evil.example", b"403"), (f"http://{host}:{port}", b"101")):
        with socket.create_connection((host, port), timeout=20) as line:
            line.sendall(
                f"GET /_stcore/stream HTTP/1.1\r\nHost: {host}:{port}\r\nOrigin: {origin}\r\n"
                "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: streamlit\r\n\r\n".encode()
            )
            assert line.recv(100).split()[1] == status


def test_the_first_words_stand_in_the_page_before_any_script_runs(server, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server.url)

    assert page.get_by_role("heading", level=1).count() == 1
    assert page.title()
    context.close()
