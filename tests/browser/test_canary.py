"""What somebody answers is found nowhere but in their own tab: not in a log, an address, a file or another's browser."""

import re
import secrets
import time
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from phb.content.load import load_content
from phb.content.records import HOW_MUCH
from tests.browser.conftest import IDLE, PHONE, wait_until_idle
from tests.browser.guiding import KEPT, LAST, answers_shown, go_on, heading, onward
from tests.browser.running import ROOT, Server, free_port, start_server, stop_server
from tests.ui.folders import own_copy

CANARY = "zq" + "".join(secrets.choice("bcdfghjklmnpqrstvwxz") for _ in range(10))
TROUBLE = """
import pathlib, phb.views.meaning as page
whole = page.what_you_said
def what_you_said(content, given):
    if pathlib.Path({flag!r}).exists():
        raise ValueError(f"cannot draw {{given}}")
    return whole(content, given)
page.what_you_said = what_you_said
"""


@dataclass
class Traces:
    """Everything outside the tab in which an answer might have been left."""

    since: float = field(default_factory=time.time)
    addresses: list[str] = field(default_factory=list)
    servers: list[Server] = field(default_factory=list)
    temporary: Path = Path()
    link: str = ""
    seen: int = 0
    fault: str = ""
    other_kept: str = ""
    other_shown: str = ""

    def watch(self, context: BrowserContext) -> None:
        def asked(request) -> None:
            self.addresses += [request.url, request.headers.get("referer", "")]

        def opened(page: Page) -> None:
            page.on("framenavigated", lambda frame: self.addresses.append(frame.url))
            page.on("websocket", lambda socket: self.addresses.append(socket.url))

        context.on("request", asked)
        context.on("page", opened)


def with_canaries(folder: Path) -> None:
    """Put the canary into the id and the words of every answer but those on what matters, whose ids are fixed."""
    content = load_content(folder).content
    answers = {
        answer: label
        for question in content.questions
        if tuple(question.answers) != HOW_MUCH
        for answer, label in question.answers.items()
    }
    dashed = [answer for answer in answers if "-" in answer]
    # What stands in an address, after "/" or "=", is the id of a page or of a part of one.
    ids = re.compile(rf"(?<![\w/=-])({'|'.join(map(re.escape, dashed))})(?![\w-])")
    named = "|".join(map(re.escape, answers))
    labels = re.compile(rf'^(      (?:{named})(?:-{CANARY})?: .*?)("?)$', flags=re.MULTILINE)
    # The short answers name no answer of the guide, and some of their ids are spelled as one.
    files = {*folder.glob("*.yaml"), *folder.glob("stories/*.md")} - {folder / "asked.yaml"}
    for file in files:
        text = ids.sub(rf"\1-{CANARY}", file.read_text(encoding="utf-8"))
        if file.name == "questions.yaml":
            # No word more: the five minutes have no room for one to each answer.
            text = labels.sub(rf"\1-{CANARY}\2", text)
        file.write_text(text, encoding="utf-8")
    assert not [one for one in load_content(folder).problems if one.severity == "must-fix"]


@pytest.fixture(scope="module")
def traces(browser, tmp_path_factory) -> Traces:
    """A whole visit by somebody whose every answer is a canary, through a fault, a link and a restart."""
    own = tmp_path_factory.mktemp("canary")
    folder = own_copy(ROOT / "content", own)
    with_canaries(folder)
    flag, left = own / "trouble", Traces(temporary=own / "tmp")
    left.temporary.mkdir()

    def start(port: int) -> Server:
        left.servers.append(
            start_server(
                content=folder,
                port=port,
                options=["--logger.level=debug"],
                first=TROUBLE.format(flag=str(flag)),
                environment={"TMPDIR": str(left.temporary)},
            )
        )
        return left.servers[-1]

    first = start(free_port())
    context = browser.new_context(base_url=first.url, viewport=PHONE, reduced_motion="reduce")
    context.set_default_timeout(30_000)
    left.watch(context)
    page = context.new_page()
    _answer_everything(page)
    left.seen = page.evaluate(KEPT).count(CANARY)

    flag.touch()
    page.goto("/meaning")
    page.get_by_text("Something went wrong").wait_for()
    left.fault = page.get_by_role("main").inner_text()
    flag.unlink()
    page.goto("/meaning")
    wait_until_idle(page)
    page.get_by_text("Take your answers to another device").click()
    page.get_by_role("button", name="Make a link with my answers").click()
    left.link = page.get_by_label("The link with your answers").input_value()

    first.process.kill()
    first.process.wait()
    page.wait_for_function(f"() => !({IDLE})()")
    start(first.port)
    page.wait_for_function(IDLE)
    page.goto("/stories")
    wait_until_idle(page)

    other = browser.new_context(base_url=first.url, viewport=PHONE)
    left.watch(other)
    elsewhere = other.new_page()
    elsewhere.goto("/meaning")
    wait_until_idle(elsewhere)
    left.other_shown = elsewhere.get_by_role("main").inner_text()
    left.other_kept = elsewhere.evaluate(
        "JSON.stringify([{...sessionStorage}, {...localStorage}, document.cookie])"
    )
    elsewhere.goto(left.link)
    elsewhere.get_by_text("answers came with the link").wait_for()
    for each in (other, context):
        each.close()
    for server in left.servers:
        stop_server(server)
    return left


def _answer_everything(page: Page) -> None:
    page.goto("/guide")
    wait_until_idle(page)
    while True:
        if not answers_shown(page).count():
            go_on(page)
        answers_shown(page).nth(1).click()
        button = onward(page)
        go_on(page, button)
        if button == LAST:
            break
    expect(heading(page)).to_have_text("What it means for you")


def test_the_canary_sang(traces):
    """Else nothing below says anything: the tab kept it, the fault was met, and a link was made."""
    assert traces.seen > 3
    assert "Something went wrong" in traces.fault
    assert "#answers=" in traces.link


def test_no_log_holds_an_answer_even_at_the_debug_level(traces):
    logs = "".join(server.log.read_text(errors="replace") for server in traces.servers)

    assert "ValueError" in logs, "the fault was logged, by its kind"
    assert "left out" in logs, "the log was at the debug level"
    assert CANARY not in logs
    assert traces.link.split("=")[1] not in logs


def test_no_address_that_anybody_was_asked_for_holds_an_answer(traces):
    assert len(traces.addresses) > 100
    assert [a for a in traces.addresses if CANARY in a] == []
    word = traces.link.split("=")[1]
    carrying = [a for a in traces.addresses if word in a]
    assert {urlsplit(a).fragment for a in carrying} <= {f"answers={word}"}
    handed_out = [a for a in traces.addresses if urlsplit(a).path.startswith("/media/")]
    assert [a for a in handed_out if not a.endswith(".png")] == [], "the site's icon alone"


def test_no_file_holds_an_answer(traces):
    """Neither in the clone nor where the server puts what it needs for a while."""
    passed_by = {".git", ".venv"}
    clone = [f for f in ROOT.iterdir() if f.name not in passed_by]
    files = [
        f for top in (*clone, traces.temporary) for f in (top.rglob("*") if top.is_dir() else [top])
    ]
    fresh = [f for f in files if f.is_file() and f.stat().st_mtime >= traces.since]

    assert [f for f in fresh if CANARY.encode() in f.read_bytes()] == []


def test_no_other_browser_comes_to_an_answer(traces):
    assert CANARY not in traces.other_kept
    assert CANARY not in traces.other_shown
