"""The page that a browser gets first: Streamlit's own, with our language, title and words in it."""

import base64
import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from pathlib import Path

FONT = "atkinson-next-5.3.0-plain-zero.woff2"
"""The release is in the name, because browsers keep the file for a year."""

_SHELL_STYLE = """
.phb-shell{position:fixed;inset:0;overflow:auto;padding:4.5rem 1.25rem;background:#FBF8F3;color:#22302F;
font:1.125rem/1.6 'Atkinson Hyperlegible Next',Verdana,sans-serif}
.phb-shell>*{max-width:40rem;margin:0 auto 1rem}
@media (prefers-color-scheme:dark){.phb-shell{background:#14201F;color:#EEF1EC}}
"""


@dataclass(frozen=True)
class FirstWords:
    """What stands on the page before the rest arrives. Each may be empty, and then its part is left out."""

    name: str = ""
    line: str = ""
    without_script: str = ""


class FirstPage:
    """Streamlit's ``index.html``, made ours. Built once for each set of words.

    A phone on a slow line paints the name and one line long before Streamlit's scripts have arrived;
    Streamlit then draws over them, because they stand inside its root element.
    """

    def __init__(self, index: Path) -> None:
        self._html = index.read_text(encoding="utf-8")
        for part in ('<html lang="en">', '<div id="root"></div>', "<noscript>", "<title>"):
            if part not in self._html:
                raise ValueError(
                    f"Streamlit's {index.name} has no {part}: adapt {__name__} to this release"
                )
        self.with_words = lru_cache(maxsize=4)(self._with_words)

    def _with_words(self, words: FirstWords) -> bytes:
        name, line, without_script = (
            escape(w) for w in (words.name, words.line, words.without_script)
        )
        shell = "".join((f"<h1>{name}</h1>" if name else "", f"<p>{line}</p>" if line else ""))
        page = self._html.replace('<html lang="en">', '<html lang="en-GB">')
        page = _replace(
            r"<title>.*?</title>", f"<title>{name}</title><style>{_SHELL_STYLE}</style>", page
        )
        # Streamlit's noscript text and service link send programs to an interface that we keep closed.
        page = _replace(
            r"<noscript>.*?</noscript>", f"<noscript><p>{without_script}</p></noscript>", page
        )
        page = _replace(r'<!--\s*Machine-readable.*?-->\s*<link rel="service-desc".*?/>', "", page)
        # Its text font is 170 kB and ours replaces it.
        page = _replace(
            r'<link\s+rel="preload"\s+href="[^"]*SourceSans[^"]*".*?/>',
            f'<link rel="preload" href="/fonts/{FONT}" as="font" type="font/woff2" crossorigin />',
            page,
        )
        page = page.replace(
            '<div id="root"></div>', f'<div id="root"><div class="phb-shell">{shell}</div></div>'
        )
        return page.encode()

    def script_hashes(self) -> tuple[str, ...]:
        """The inline scripts of the page, as a content security policy names them."""
        inline = re.findall(r"<script>(.*?)</script>", self._html, flags=re.DOTALL)
        digests = (hashlib.sha256(script.encode()).digest() for script in inline)
        return tuple(f"'sha256-{base64.b64encode(d).decode()}'" for d in digests)


def _replace(pattern: str, new: str, page: str) -> str:
    return re.sub(pattern, lambda _: new, page, count=1, flags=re.DOTALL)
