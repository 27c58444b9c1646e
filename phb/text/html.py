"""Markup as a type: a plain ``str`` is text and is escaped, only these functions make ``Html``."""

from collections.abc import Iterable
from html import escape


class Html(str):
    """Markup that is safe to show as it is."""

    __slots__ = ()


Part = str | None
"""``Html`` stands as it is; any other text is escaped; None is left out."""

NOTHING = Html("")

_AFTER = {"https": "://", "mailto": ":", "tel": ":"}
"""What follows the name of each kind of address that a link may lead to."""

Additions = Iterable[tuple[int, Html]]
"""Markup to put into a text, each after so many of its characters, the first place first."""


def element(tag: str, *parts: Part, **attributes: str | bool | None) -> Html:
    """One element. ``class_`` gives class, ``aria_label`` gives aria-label; None and False leave one out."""
    written = "".join(_attribute(name, value) for name, value in attributes.items())
    return Html(f"<{tag}{written}>{join(*parts)}</{tag}>")


def join(*parts: Part) -> Html:
    """The parts one after another."""
    return Html("".join(_safe(part) for part in parts if part is not None))


def join_all(parts: Iterable[Part], *, between: str = "") -> Html:
    """All the parts, with text between each two."""
    return Html(_safe(between).join(_safe(part) for part in parts if part is not None))


def text_with(text: str, additions: Additions) -> Html:
    """The text, escaped, with the markup in its places."""
    parts: list[str] = []
    start = 0
    for at, what in additions:
        parts += [text[start:at], what]
        start = at
    return join(*parts, text[start:])


def leads_somewhere_safe(url: str) -> bool:
    """Whether an address is https, mailto, tel or a page of this site. Small letters or capitals."""
    scheme = url.partition(":")[0].lower()
    return (url.startswith("/") and not url.startswith("//")) or (
        scheme in ("https", "mailto", "tel") and url[len(scheme) :].startswith(_AFTER[scheme])
    )


def link(text: Part, to: str, **attributes: str | bool | None) -> Html:
    """A link. Anything but https, mailto, tel and this site's own pages raises ValueError."""
    if not to.startswith("#") and not leads_somewhere_safe(to):
        raise ValueError(f"a link may not lead to {to!r}")
    return element("a", text, href=to, **attributes)


def items(parts: Iterable[Part], *, tag: str = "ul", **attributes: str | bool | None) -> Html:
    """A list of the parts, or nothing where there are none."""
    entries = [element("li", part) for part in parts if part is not None]
    return element(tag, *entries, **attributes) if entries else NOTHING


def _safe(part: str | None) -> str:
    if part is None:
        return ""
    return part if isinstance(part, Html) else escape(part, quote=True)


def _attribute(name: str, value: str | bool | None) -> str:
    if value is None or value is False:
        return ""
    written = name.rstrip("_").replace("_", "-")
    return f" {written}" if value is True else f' {written}="{escape(value, quote=True)}"'
