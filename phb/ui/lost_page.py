"""What an address without a page gets: a page of words alone, which says so and leads on. It needs no script."""

from dataclasses import dataclass

from phb.text.html import Html, element, items, join, link
from phb.ui.first_page import FONT

_STYLE = Html(f"""
@font-face {{ font-family: "Atkinson Hyperlegible Next"; font-weight: 200 800; src: url("/fonts/{FONT}") format("woff2"); }}
body {{ margin: 0; padding: 2.5rem 1.25rem; background: #fbf8f3; color: #22302f; font: 1.125rem/1.6 "Atkinson Hyperlegible Next", Verdana, sans-serif; }}
main {{ max-width: 40rem; margin: 0 auto; }}
h1 {{ font-size: 1.7rem; line-height: 1.2; }}
ul {{ list-style: none; padding: 0; }}
a {{ display: inline-block; padding: 0.35rem 0; color: #0f5e5c; text-underline-offset: 0.18em; }}
a:focus-visible {{ outline: 3px solid currentcolor; outline-offset: 3px; border-radius: 4px; }}
@media (prefers-color-scheme: dark) {{ body {{ background: #14201f; color: #eef1ec; }} a {{ color: #9addd4; }} }}
""")


@dataclass(frozen=True)
class LostWords:
    """``links`` are words and the address of a page of ours."""

    site: str = ""
    heading: str = "404"
    lead: str = ""
    links: tuple[tuple[str, str], ...] = ()


def lost_page(words: LostWords) -> bytes:
    """The page as it is sent, in UTF-8."""
    page = join(
        Html('<!doctype html><html lang="en-GB"><head><meta charset="utf-8">'),
        Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        element("title", f"{words.heading} - {words.site}" if words.site else words.heading),
        element("style", _STYLE),
        Html("</head><body>"),
        element(
            "main",
            element("p", link(words.site, "/")) if words.site else None,
            element("h1", words.heading),
            element("p", words.lead) if words.lead else None,
            items(link(said, to) for said, to in words.links),
        ),
        Html("</body></html>"),
    )
    return page.encode()
