"""Links, pictures and HTML in the texts of all files: only plain links to safe places may stand."""

import re
from collections.abc import Iterator
from urllib.parse import SplitResult, parse_qsl, urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token

from phb.content.files import model_of
from phb.content.kinds import is_shown_as_typed
from phb.content.library import SITE_PAGES
from phb.content.markup import MARKDOWN_WORDS, check_markup, check_name, has_signs
from phb.content.page_models import SiteFile
from phb.content.pointers import ids_of, lines_called
from phb.content.problems import Problem, did_you_mean, problem, quoted
from phb.content.read import Path, Read
from phb.content.records import Record

POINTS_AT = {
    **{kind: kind for kind in ("option", "question", "story", "source", "term", "page")},
    **{kind: kind for kind in ("sheet", "check", "letter")},
    "what": "what-if",
    "answer": "short-answer",
}
"""What ``/somewhere?story=...`` may point at: the word in the address, to the kind of thing."""

PARTS: dict[str, tuple[str, ...]] = {
    "steps": ("phb-right", "phb-six-steps", "phb-refused"),
    "help": (
        "phb-help-urgent",
        "phb-where-you-live",
        "phb-stale",
        "place-{place}",
        "contact-{contact}",
        "who-{asked}",
    ),
    "words": ("phb-two-meanings", "word-{term}"),
    "compare": ("row-{aspect}",),
    "home": ("phb-home-ages", "phb-home-training"),
    "money": ("money-rates-shown",),
}
"""Page to the parts of it that ``/page#part`` may lead to. What is in {brackets} is an id of that kind."""

PAGE_LINKS = {
    "ready.yaml": ("link",),
    "site.yaml": ("page",),
    "home.yaml": ("paper", "parents-paper", "tasks-paper", "ways-paper", "words-paper"),
}
"""File to its words after which a page of this site stands."""

_TRAILS = re.compile(r"[.,;:!'\"()\[\]{}<>*]$")
"""What no web address ends with: it came with the sentence that the address stood in."""

_WAYS_TO_WRITE = {
    "mailto": (
        re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+"),
        "Write the address after the colon, such as mailto:us@example.org.",
    ),
    "tel": (
        re.compile(r"\+?[0-9]{3,20}"),
        "Write the number after the colon in digits alone, such as tel:03001234567.",
    ),
}
"""What follows the colon of an address to write to or to ring, and how to write it."""

_SUSPECT = re.compile(r"\]\s*[(\[:]|<[a-zA-Z/!?]|!\[|&\w+;")
_MARKDOWN = MarkdownIt("commonmark")
_MARKDOWN.validateLink = lambda url: True  # type: ignore[method-assign]  # seen here, told here


def check_texts(read: Read, reads: dict[str, Read]) -> Iterator[Problem]:
    """Every link, picture, piece of HTML and sign that may not stand in a text of this file."""
    for word in PAGE_LINKS.get(read.file, ()):
        yield from _page_links(read, word, reads)
    model = model_of(read.file)
    for path in read.values:
        text = read.get(path)
        if not isinstance(text, str) or not text.strip() or path in read.reported:
            continue
        first = read.body_line if path == ("body",) else read.at(path).line
        found = list(_check(read, text, first, reads)) if _SUSPECT.search(text) else []
        if model and path[-1] == "link" and (wrong := _web_address(read, path, text, reads)):
            found.append(wrong)
        if model and not found and has_signs(text) and _is_plain(model, path):
            found += check_name(read, path, text)
        yield from found or check_markup(read, path, text, first)


def _is_plain(model: type[Record], path: Path) -> bool:
    """Whether a text is shown as it is typed: a name, a heading, or one of most words of the frame."""
    word = str(path[-1]) if model is SiteFile and path[0] == "words" else None
    return is_shown_as_typed(model, path) or (
        word is not None and not MARKDOWN_WORDS.fullmatch(word)
    )


def _web_address(read: Read, path: Path, typed: str, reads: dict[str, Read]) -> Problem | None:
    """What is wrong with an address that stands by itself. One that is not https at all is told by its model."""
    found = _link(typed, reads) if re.match(r"https://\S+$", typed) else None
    return problem(found[0], read.at(path), wrong=found[1], fix=found[2]) if found else None


def _page_links(read: Read, word: str, reads: dict[str, Read]) -> Iterator[Problem]:
    """Every line that starts with this word and does not lead to a page of this site."""
    for path in lines_called(read, word):
        typed = read.get(path)
        if not isinstance(typed, str) or not typed or path in read.reported:
            continue
        found = _link(typed, reads)
        if not found and not typed.startswith("/"):
            found = (
                "LINK-1",
                f"The link to {quoted(typed)} leaves this site.",
                "Use a page of this site, such as /steps.",
            )
        if found:
            code, wrong, fix = found
            yield problem(code, read.at(path), wrong=wrong, fix=fix)


def _check(read: Read, text: str, first_line: int, reads: dict[str, Read]) -> Iterator[Problem]:
    seen = set()
    for token, line in _tokens(_MARKDOWN.parse(text)):
        found, typed = None, ""
        if token.type == "link_open":
            typed = str(token.attrs.get("href", ""))
            found = _link(typed, reads)
        elif token.type == "image":
            typed = str(token.attrs.get("src", ""))
            found = (
                "LINK-2",
                "Pictures can't be put in a text.",
                "Take the picture out, and say in words what it shows.",
            )
        elif token.type in ("html_inline", "html_block"):
            typed = token.content.strip().split("\n")[0]
            found = (
                "LINK-3",
                f"{quoted(typed)} is HTML, or looks like it.",
                "Take out the part in <angle brackets>, or write it in words. Use **two stars** for bold.",
            )
        once = (found[0], line if found[0] == "LINK-3" else typed) if found else None
        if found and once not in seen:
            seen.add(once)
            code, wrong, fix = found
            yield problem(code, read.find(typed, first_line + line), wrong=wrong, fix=fix)


def _tokens(tokens: list[Token]) -> Iterator[tuple[Token, int]]:
    """Each token with the line of its block, from 0."""
    for token in tokens:
        line = token.map[0] if token.map else 0
        yield token, line
        for child in token.children or ():
            yield child, line
            yield from ((inner, line) for inner in child.children or ())


def _link(typed: str, reads: dict[str, Read]) -> tuple[str, str, str] | None:
    wrong = f"The link to {quoted(typed)} can't be used."
    try:
        parts = urlsplit(typed)
        host = parts.hostname or ""
    except ValueError:
        return "LINK-1", wrong, "Copy the whole address from the browser again."
    scheme = parts.scheme.lower()
    if scheme == "http":
        return "LINK-1", wrong, "Start it with https:// and check that it opens."
    if scheme == "https":
        if "@" in parts.netloc or "." not in host or not host.isascii() or "xn--" in host:
            return (
                "LINK-1",
                wrong,
                "Copy the whole address from the browser, and check where it leads.",
            )
        if _TRAILS.search(typed) and not (typed.endswith(")") and "(" in typed):
            return "LINK-1", wrong, f"Take out the {quoted(typed[-1])} at its end."
        return None
    if scheme in _WAYS_TO_WRITE:
        form, fix = _WAYS_TO_WRITE[scheme]
        return None if form.fullmatch(parts.path) else ("LINK-1", wrong, fix)
    if (
        not scheme
        and typed.startswith("/")
        and not typed.startswith("//")
        and not re.search(r"\\|%5c", typed, re.I)
    ):
        return _within(typed, parts, reads)
    if scheme or typed.startswith(("//", "\\", "/\\")):
        return (
            "LINK-1",
            wrong,
            "Links can go to https:, mailto: or tel: addresses, or to a page of this site, such as /stories.",
        )
    if re.match(r"[\w-]+(\.[\w-]+)+", typed):
        return "LINK-1", wrong, "Start it with https://, or for a page of this site with /."
    return (
        "LINK-1",
        wrong,
        "Start a link to a page of this site with /, and any other with https://.",
    )


def _within(typed: str, parts: SplitResult, reads: dict[str, Read]) -> tuple[str, str, str] | None:
    page = parts.path.strip("/")
    if page and page not in SITE_PAGES:
        return (
            "LINK-4",
            f"The link to {quoted(typed)} leads nowhere: the site has no page {quoted('/' + page)}.",
            did_you_mean(page, SITE_PAGES),
        )
    for word, id_ in parse_qsl(parts.query, keep_blank_values=True):
        kind = POINTS_AT.get(word)
        known = ids_of(reads, kind) if kind else None
        if known is not None and id_ not in known:
            return (
                "LINK-4",
                f"The link to {quoted(typed)} leads nowhere: there is no {kind} with the id {quoted(id_)}.",
                did_you_mean(id_, known, otherwise=f"Use the id of a {kind} that is there."),
            )
    known = parts_of(page, reads)
    if parts.fragment and parts.fragment not in known:
        return (
            "LINK-4",
            f"The link to {quoted(typed)} leads to no part of that page: {quoted(parts.fragment)}.",
            did_you_mean(
                parts.fragment, known, otherwise="Take out the # and what comes after it."
            ),
        )
    return None


def parts_of(page: str, reads: dict[str, Read]) -> list[str]:
    """The parts of a page that a link may lead to, by the ids in its markup."""
    return [part for name in PARTS.get(page, ()) for part in _each(name, reads)]


def _each(name: str, reads: dict[str, Read]) -> list[str]:
    named = re.fullmatch(r"(.*)\{(.+)\}", name)
    if not named:
        return [name]
    return [f"{named[1]}{id_}" for id_ in ids_of(reads, named[2]) or ()]
