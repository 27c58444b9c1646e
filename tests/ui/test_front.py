"""What stands before Streamlit, tried on a page of our own. The real server is in tests/browser."""

import json
from pathlib import Path

import pytest
import streamlit
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.websockets import WebSocket

from phb.ui.files import Files, files_below, takes_gzip
from phb.ui.first_page import FirstPage, FirstWords
from phb.ui.front import CLOSED, Front
from phb.ui.lost_page import LostWords
from tests.ui.asgi import ask, open_socket

INDEX = Path(streamlit.__file__).parent / "static" / "index.html"
SCRIPT = "let a = 1;\n" * 400


async def _plain(request):
    return PlainTextResponse("behind")


async def _cookie(request):
    return Response("ok", headers={"set-cookie": "_streamlit_xsrf=1; Path=/"})


async def _own_page(request):
    return HTMLResponse("<p>our own page</p>")


async def _socket(socket: WebSocket):
    await socket.accept()
    await socket.send_text("hello")
    await socket.close()


@pytest.fixture
def behind(tmp_path):
    """A stand-in for Streamlit: a socket, a few addresses, and its page for everything else."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("<p>Streamlit's page</p>")
    (site / "404.html").write_text("<p>Streamlit's page</p>")
    files = tmp_path / "files"
    files.mkdir()
    (files / "app.AbC1.js").write_text(SCRIPT)
    (files / "text.woff2").write_bytes(b"woff2 bytes")
    (files / "secret.py").write_text("no")
    inside = Starlette(
        routes=[
            WebSocketRoute("/_stcore/stream", _socket),
            Route("/plain", _plain),
            Route("/cookie", _cookie),
            Route("/own", _own_page),
            *(Route(door, _plain, methods=["GET", "PUT"]) for door in CLOSED),
            Mount("/", StaticFiles(directory=site, html=True)),
        ]
    )
    words = FirstWords("Care & <you>", "Every way.", "Turn on JavaScript.")
    return Front(
        inside,
        index=INDEX,
        files=Files(files_below(files, "/static")),
        pages={"/", "/guide"},
        words=lambda: words,
        lost=lambda: LostWords("Care", "No <page>", "Go on.", (("Guide", "/guide"),)),
    )


@pytest.mark.parametrize(
    "path", ["/", "/guide", "/plain", "/nothing-here", "/static/app.AbC1.js", CLOSED[0]]
)
def test_every_answer_has_the_security_headers(behind, path):
    headers = ask(behind, path).headers

    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert "camera=()" in headers["permissions-policy"]


def test_no_script_may_stand_in_the_page_but_streamlits_own(behind):
    policy = ask(behind, "/").headers["content-security-policy"]
    scripts = next(part for part in policy.split("; ") if part.startswith("script-src"))

    assert all(digest in scripts for digest in FirstPage(INDEX).script_hashes())
    assert scripts.count("sha256-") == 1
    assert "unsafe" not in scripts


@pytest.mark.parametrize("door", CLOSED)
@pytest.mark.parametrize("below", ["", "/", "/session/file"])
def test_a_closed_door_is_not_there(behind, door, below):
    assert ask(behind, door + below).status == 404
    assert ask(behind, door + below, method="PUT").status == 404
    assert "behind" not in ask(behind, door + below).text


def test_a_name_that_only_begins_like_a_closed_door_is_open(behind):
    assert ask(behind, "/authors").text != "Not found\n"


@pytest.mark.parametrize(
    "origin",
    [
        "http://evil.example",
        "http://localhost:8501",
        "http://explorer.example:8502",
        "http://explorer.example.evil.example",
        "http://[broken",
        "null",
        "",
    ],
)
def test_a_socket_from_another_site_is_refused_before_streamlit_sees_it(behind, origin):
    answers = open_socket(behind, headers={"origin": origin})

    assert answers == [{"type": "websocket.close", "code": 1008}]


@pytest.mark.parametrize("headers", [{"origin": "https://Explorer.example"}, {}])
def test_a_socket_from_our_own_page_or_from_a_program_is_let_through(behind, headers):
    answers = open_socket(behind, headers=headers)

    assert answers[0]["type"] == "websocket.accept"
    assert answers[1]["text"] == "hello"


def test_a_script_comes_packed_and_stays_for_a_year(behind):
    answer = ask(behind, "/static/app.AbC1.js", headers={"accept-encoding": "br, gzip"})

    assert answer.headers["content-encoding"] == "gzip"
    assert int(answer.headers["content-length"]) < len(SCRIPT) / 10
    assert answer.text == SCRIPT
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["vary"] == "Accept-Encoding"


def test_a_script_comes_plain_where_gzip_is_not_taken(behind):
    answer = ask(behind, "/static/app.AbC1.js", headers={"accept-encoding": "identity"})

    assert "content-encoding" not in answer.headers
    assert answer.text == SCRIPT


def test_a_font_is_not_packed_twice(behind):
    answer = ask(behind, "/static/text.woff2")

    assert "content-encoding" not in answer.headers
    assert answer.headers["content-type"] == "font/woff2"


@pytest.mark.parametrize(
    "path", ["/static/secret.py", "/static/../secret.py", "/static/../site/index.html"]
)
def test_only_listed_files_are_handed_out(behind, path):
    assert ask(behind, path).status == 404


@pytest.mark.parametrize(
    ("said", "takes"),
    [
        ("gzip", True),
        ("br;q=1.0, gzip;q=0.8", True),
        ("*", True),
        ("gzip;q=0", False),
        ("br", False),
        ("", False),
    ],
)
def test_what_a_browser_says_it_unpacks_is_believed(said, takes):
    assert takes_gzip({"accept-encoding": said}) is takes


def test_the_first_page_has_our_language_title_and_words(behind):
    page = ask(behind, "/guide").text

    assert '<html lang="en-GB">' in page
    assert "<title>Care &amp; &lt;you&gt;</title>" in page
    assert "<h1>Care &amp; &lt;you&gt;</h1><p>Every way.</p>" in page
    assert "<noscript><p>Turn on JavaScript.</p></noscript>" in page
    assert "agent" not in page
    assert "Streamlit app" not in page


def test_a_first_page_without_words_is_still_a_page():
    page = FirstPage(INDEX).with_words(FirstWords()).decode()

    assert '<div id="root"><div class="phb-shell"></div></div>' in page
    assert "<h1>" not in page


def test_a_first_page_that_has_not_changed_is_not_sent_again(behind):
    tag = ask(behind, "/").headers["etag"]
    answer = ask(behind, "/", headers={"if-none-match": tag})

    assert (answer.status, answer.body) == (304, b"")


@pytest.mark.parametrize("path", ["/nothing-here", "/a/b", "/guide/b", "/#answers=1.a", "//evil"])
def test_an_address_that_is_not_a_page_says_so_in_words_and_leads_on(behind, path):
    answer = ask(behind, path)

    assert answer.status == (302 if path == "/#answers=1.a" else 404)
    assert "Streamlit's page" not in answer.text
    if answer.status == 404:
        assert "<h1>No &lt;page&gt;</h1>" in answer.text
        assert '<a href="/guide">Guide</a>' in answer.text
        assert "<script" not in answer.text


@pytest.mark.parametrize(
    ("path", "to"),
    [
        *(
            ("/guide/", "/guide"),
            ("/Guide", "/guide"),
            ("/guide.", "/guide"),
            ("/guide)", "/guide"),
        ),
        *(("/guide#answers=1.aB_-9", "/guide#answers=1.aB_-9"), ("/#answers=1.a", "/#answers=1.a")),
        *(("/guide%23answers%3D1.a", "/guide#answers=1.a"), ("//guide#x", "/guide#x")),
    ],
)
def test_an_address_that_a_message_wrote_wrongly_leads_to_the_page_that_was_meant(behind, path, to):
    answer = ask(behind, path)

    assert (answer.status, answer.headers["location"]) == (302, to)


@pytest.mark.parametrize("path", ["/nothing#answers=1.a", "//evil.example#x", "/plain", "/own"])
def test_no_other_address_is_led_anywhere(behind, path):
    assert "location" not in ask(behind, path).headers


def test_a_page_of_our_own_routes_is_left_alone(behind):
    answer = ask(behind, "/own")

    assert (answer.status, answer.text) == (200, "<p>our own page</p>")


def test_a_head_request_gets_no_body(behind):
    assert ask(behind, "/", method="HEAD").body == b""
    assert ask(behind, "/nothing-here", method="HEAD").body == b""


def test_cookies_are_secure_where_the_line_is(behind):
    secure = ask(behind, "/cookie", scheme="https")
    plain = ask(behind, "/cookie")

    assert "; Secure" in secure.headers["set-cookie"]
    assert "Secure" not in plain.headers["set-cookie"]


def test_another_streamlit_release_with_another_page_is_refused_at_the_start(tmp_path):
    other = tmp_path / "index.html"
    other.write_text("<html><body></body></html>")

    with pytest.raises(ValueError, match="adapt"):
        FirstPage(other)


def test_streamlit_shows_no_dialog_of_its_own_and_heeds_no_other_site(behind):
    told = json.loads(ask(behind, "/_stcore/host-config").text)

    assert told["blockErrorDialogs"] is True
    assert told["allowedOrigins"] == []
