"""What each page that a reader sees is made of: files, places in them, and the order of reading."""

from typing import NamedTuple

FAMILIES, STORIES, PROFESSIONALS = 6.0, 7.0, 8.0
"""The highest reading grade for each kind of reader: about age 11, 12 and 13."""


class Part(NamedTuple):
    """Texts of one file. In a pattern "*" stands for each item, or for any name of a file.

    ``file`` is empty for the file of the thing that a page is about, and ``where`` is then below that thing.
    """

    file: str
    where: str
    texts: tuple[str, ...]
    apart: bool = False


class Pages(NamedTuple):
    """One page, or where ``each`` names a file and a place in it, one for each thing there."""

    page: str
    most: float
    parts: tuple[Part, ...]
    each: tuple[str, str] | None = None


def _words(*ids: str) -> Part:
    """Words of the frame."""
    return Part("site.yaml", "words", ids)


def _of(file: str, where: str, *texts: str) -> Part:
    """Texts of a file, all read in this order."""
    return Part(file, where, texts)


def _apart(file: str, where: str, *texts: str) -> Part:
    """Texts of things that a reader may meet one at a time, or in an order of their own."""
    return Part(file, where, texts, apart=True)


def _own(where: str, *texts: str) -> Part:
    """Texts of the one thing that the page is about."""
    return Part("", where, texts)


PAGES = (
    Pages(
        "/",
        FAMILIES,
        (
            _words("site-line", "start-heading", "start-lead", "decision", "doors-heading"),
            _of("site.yaml", "doors.*", "name", "says"),
            _words("minute-*", "six-ways-heading", "mixed-order"),
            _of("options.yaml", "options.*", "name"),
        ),
    ),
    Pages(
        "/door?for={id}",
        FAMILIES,
        (
            _own("", "name", "says", "first"),
            _words("door-tips-*"),
            _own("", "tips.*.says"),
            _words("door-next-*"),
        ),
        each=("site.yaml", "doors.*"),
    ),
    Pages(
        "/guide",
        FAMILIES,
        (
            _words("answers-in-short", "answers-notice*", "progress"),
            _apart("questions.yaml", "questions.*", "ask", "why", "answers.*", "for-discharge.*"),
            _words("not-sure", "continue", "skip", "back", "finish", "so-far"),
            _words("all-on-one-page", "all-questions-*", "values-*"),
        ),
    ),
    Pages(
        "/guide, words for nurses",
        PROFESSIONALS,
        (_apart("questions.yaml", "questions.*", "for-nurse.*"),),
    ),
    Pages(
        "/meaning",
        FAMILIES,
        (
            _words(
                "meaning-*", "decision", "nothing-*", "start-guide", "glance-*", "group-*", "mix-*"
            ),
            _words("what-you-said"),
            _of("questions.yaml", "questions.*", "short"),
            _words("change", "change-*", "not-answered", "answered-not-sure"),
            _words("mixed-in-groups", "strong*", "because", "card-*", "look-again"),
            _apart("options.yaml", "options.*.reasons.*", "for", "against", "ask-about"),
            _words("closest-*", "none-close", "all-stories", "next-*"),
        ),
    ),
    Pages(
        "/options",
        FAMILIES,
        (
            _words("options-heading", "decision", "mixed-order"),
            _apart("options.yaml", "options.*", "name", "official-name", "in-short"),
            _words("read-about"),
        ),
    ),
    Pages(
        "/options?option={id}",
        FAMILIES,
        (
            _own("", "name"),
            _words("official-name", "option-*", "like-practical", "like-feelings", "like-people"),
            _own("", "official-name", "in-short", "only-if.says"),
            _of("options.yaml", "aspects.*", "name"),
            _own("", "compare.*.says", "a-week.says", "good.*.says", "hard.*.says"),
            _own("", "like.*.says", "help.*.says", "ask.*", "not-known.*", "varies.*"),
            _words("stories-of-option", "no-story-*", "other-options", "compare-all"),
        ),
        each=("options.yaml", "options.*"),
    ),
    Pages(
        "/compare",
        FAMILIES,
        (
            _words("compare-*", "decision", "matters-to-you"),
            _of("options.yaml", "aspects.*", "name"),
            _apart("options.yaml", "options.*", "short-name", "compare.*.says"),
        ),
    ),
    Pages(
        "/asked",
        FAMILIES,
        (_words("asked-*"), _of("asked.yaml", "asked.*", "ask", "answer.*.says")),
    ),
    Pages(
        "/short",
        FAMILIES,
        (
            _words("short-*"),
            _of("short.yaml", "", "title", "lead"),
            _of("short.yaml", "*", "name", "is.*.says", "is-not.*.says", "says", "so-far", "after"),
            _of("short.yaml", "help", "ask-heading", "tonight-heading", "tomorrow-heading"),
        ),
    ),
    Pages(
        "/endoflife",
        FAMILIES,
        (
            _words("endoflife-*", "to-endoflife"),
            _of("endoflife.yaml", "", "title", "lead"),
            _of("endoflife.yaml", "time-is-short.*", "heading", "says.*.says", "ask.*"),
            _of("endoflife.yaml", "", "ways-heading", "ways-lead"),
            _of("endoflife.yaml", "ways.*", "says", "ask"),
            _of("endoflife.yaml", "somebody-has-died.*", "heading", "says.*.says", "ask.*"),
            _of("endoflife.yaml", "", "turn-to-lead", "stories-heading", "stories-lead"),
            _of("endoflife.yaml", "", "leaving"),
        ),
    ),
    Pages("/matters", FAMILIES, (_words("matters-*", "bears-*"),)),
    Pages(
        "/home",
        FAMILIES,
        (
            _words("home-*"),
            _of("home.yaml", "phases.*", "name", "items.*.name"),
            _of("home.yaml", "phases.*.items.*", "says", "who", "ask"),
            _of("options.yaml", "options.*", "short-name"),
            _apart("home.yaml", "starting.*", "*.says"),
            _of("home.yaml", "changing", "says.*.says", "ask.*", "not-found"),
            _of("home.yaml", "", "parents-ask.*"),
            _of("home.yaml", "ages.*", "age", "changes.*.says", "ask.*"),
        ),
    ),
    Pages(
        "/home, parts for staff",
        PROFESSIONALS,
        (
            _of("home.yaml", "roles.*", "who", "does", "ask"),
            _of("home.yaml", "training", "known.*.says", "ask.*", "not-found"),
            _of("home.yaml", "to-say.*", "when", "says.*"),
        ),
    ),
    Pages(
        "/now",
        FAMILIES,
        (
            _words("now-*"),
            _of("ready.yaml", "questions.*", "ask", "yes", "not-yet", "link-text"),
        ),
    ),
    # The words round a story are the same for all of them, so they count here and not with each.
    Pages(
        "/stories",
        STORIES,
        (
            _words("stories-*", "filter-*", "like-you", "different-from-you", "story-*"),
            _apart("stories/*.md", "", "title", "may-upset.*", "summary", "what-was-hard"),
            _words("arrangement-*", "chart-*", "table-*", "went-*", "stayed-*", "about-*"),
            _words("kind-*", "consent-*", "one-account"),
        ),
    ),
    Pages(
        "/stories?story={id}",
        STORIES,
        (
            _own("", "title", "may-upset.*", "summary"),
            _own("arrangement.*", "when", "part", "who"),
            _own("", "body", "what-helped", "what-we-do-not-know"),
            _own("", "told-by", "happened", "close-to"),
        ),
        each=("stories/*.md", ""),
    ),
    Pages(
        "/steps",
        FAMILIES,
        (
            _words("steps-*", "right-*", "six-steps-heading", "step-*", "refused-*"),
            _of("steps.yaml", "right", "in-short"),
            _of("steps.yaml", "right.groups.*", "name", "says"),
            _of("steps.yaml", "right", "means.*.says", "does-not-mean.*.says"),
            _of(
                *("steps.yaml", "steps.*", "name", "*.says"),
                *("expect.*.says", "ask.*", "bring.*", "stuck.*.says"),
            ),
            _of("steps.yaml", "refused", "in-short", "ways.*.name", "*.*.says"),
        ),
    ),
    Pages(
        "/words",
        FAMILIES,
        (
            _words("words-*", "two-meanings-*", "all-words-heading", "also"),
            _apart(
                "glossary.yaml", "two-meanings.*", "word", "why", "*.*.where", "*.*.says", "ask"
            ),
            _apart("glossary.yaml", "terms.*", "term", "means", "more"),
        ),
    ),
    Pages(
        "/help",
        FAMILIES,
        (
            _words("help-*", "contact-*", "where-*", "place-*", "elsewhere-*", "stale-*"),
            _of("help.yaml", "contacts.*", "name", "for", "helps-with"),
            _apart("places/*.yaml", "", "name", "area", "known.*.says", "not-found.*", "ask.*"),
            _apart("places/*.yaml", "contacts.*", "name", "for", "helps-with"),
            _of("help.yaml", "elsewhere.*", "who", "why.says", "ask.*"),
            _of("help.yaml", "", "stale.*"),
        ),
    ),
    Pages(
        "/evidence",
        PROFESSIONALS,
        (
            _words("evidence-*"),
            _of("evidence.yaml", "first.*", "says"),
            _of("evidence.yaml", "figures.*", "title", "says", "whom", "where", "when", "counts"),
            _of("evidence.yaml", "figures.*", "out-of", "base", "rows-are", "series.*"),
            _of("evidence.yaml", "figures.*", "rows.*.name", "caveats.*.says", "not-for"),
            _of("evidence.yaml", "careful.*", "quoted", "why.*.says"),
        ),
    ),
    Pages(
        "/standards",
        PROFESSIONALS,
        (
            _words("standards-*", "status-*"),
            _of("standards.yaml", "standards.*", "name", "about", "items.*.says", "items.*.how"),
        ),
    ),
    Pages(
        "/about, who is behind it",
        FAMILIES,
        (
            _words("publisher-*"),
            _of("publisher.yaml", "", "publisher", "contact", "made-by", "made-by-knows"),
            _of(
                "publisher.yaml",
                "",
                "paid-by",
                "interests.*.says",
                "checking.*",
                "checking.sooner.*",
            ),
            _of("publisher.yaml", "", "reading-level", "tested.*.*", "still-to-test.*"),
        ),
    ),
    Pages(
        "/talk",
        PROFESSIONALS,
        (
            _words("talk-heading", "talk-lead", "talk-before-*", "talk-to-*"),
            _of("talk.yaml", "", "before.*.says"),
            _words("talk-glance-*", "talk-steps-*", "talk-step-*", "talk-ways-*"),
            _of("talk.yaml", "steps.*", "name", "at-a-glance", "for.says"),
            _of("talk.yaml", "", "to-cover.*.says"),
        ),
    ),
    Pages(
        "/talk, words to say to a family",
        FAMILIES,
        (
            _words("talk-message*", "talk-address-unknown"),
            _of("talk.yaml", "steps.*", "say.*", "check"),
        ),
    ),
    Pages(
        "/talk, what people say",
        FAMILIES,
        (
            _words("talk-myths-*", "myth-*"),
            _apart("myths.yaml", "myths.*", "heard", "rule.*.says", "say"),
        ),
    ),
    Pages(
        "/talk?view=family",
        FAMILIES,
        (
            _words("talk-switch", "talk-view-*", "talk-family-heading", "mixed-order", "decision"),
            _apart("talk.yaml", "introductions.*", "money", "people", "yours"),
            _words("talk-family-next-heading", "talk-family-matters", "compare-all"),
        ),
    ),
    Pages("/{id}", FAMILIES, (_own("", "title", "body"),), each=("pages/*.md", "")),
    Pages(
        "/sheet?sheet={id}",
        FAMILIES,
        (
            _own("", "title", "lead"),
            _own("parts.*", "heading", "says.*.says", "tick.*", "ask.*", "write.*"),
            _own("parts.*", "table.caption", "table.columns.*", "table.rows.*.*"),
        ),
        each=("sheets/*.yaml", ""),
    ),
    Pages("/sheet", FAMILIES, (_words("sheet-*", "paper-*", "copy-*"),)),
    Pages(
        "/sources",
        FAMILIES,
        (_words("sources-*", "source-*", "back-to-text", "checked-on", "confidence-*"),),
    ),
)
"""Every page, with its texts. A new page, or a new file on one, is a line or two here."""

FOR_PROFESSIONALS = ("/door?for=nurse",)
"""Pages of a kind that is for families but for these."""
