"""What each page that a reader sees is made of: files, places in them, and the order of reading."""

from phb.content.moment_parts import MOMENTS
from phb.content.page_part import (
    FAMILIES,
    PROFESSIONALS,
    STORIES,
    Pages,
    apart,
    own,
    texts_of,
    words_of_frame,
)

PAGES = (
    Pages(
        "/",
        FAMILIES,
        (
            words_of_frame("site-line", "start-heading", "start-lead", "decision", "doors-heading"),
            texts_of("site.yaml", "doors.*", "name", "says"),
            words_of_frame("minute-*", "six-ways-heading", "mixed-order"),
            texts_of("options.yaml", "options.*", "name"),
        ),
    ),
    Pages(
        "/door?for={id}",
        FAMILIES,
        (
            own("", "name", "says", "first"),
            words_of_frame("door-tips-*"),
            own("", "tips.*.says"),
            words_of_frame("door-next-*"),
        ),
        each=("site.yaml", "doors.*"),
    ),
    Pages(
        "/guide",
        FAMILIES,
        (
            words_of_frame("answers-notice*", "progress", "line-lost", "exit-page", "aloud-*"),
            apart("questions.yaml", "questions.*", "ask", "why", "answers.*", "for-discharge.*"),
            words_of_frame("not-sure", "continue", "skip", "back", "finish", "so-far"),
            words_of_frame("all-on-one-page", "all-questions-*", "values-*"),
        ),
    ),
    Pages(
        "/guide, words for nurses",
        PROFESSIONALS,
        (apart("questions.yaml", "questions.*", "for-nurse.*"),),
    ),
    Pages(
        "/meaning",
        FAMILIES,
        (
            words_of_frame(
                "meaning-*", "decision", "nothing-*", "start-guide", "glance-*", "group-*", "mix-*"
            ),
            words_of_frame("what-you-said", "to-ask-*"),
            texts_of("questions.yaml", "questions.*", "short"),
            words_of_frame("change", "change-*", "not-answered", "answered-not-sure"),
            words_of_frame("mixed-in-groups", "strong*", "because", "card-*", "look-again"),
            apart("options.yaml", "options.*.reasons.*", "for", "against", "eased-by", "ask-about"),
            words_of_frame("closest-*", "none-close", "all-stories", "next-*"),
            words_of_frame("carry-*", "arrived-*"),
        ),
    ),
    Pages(
        "/options",
        FAMILIES,
        (
            words_of_frame("options-heading", "decision", "mixed-order"),
            apart("options.yaml", "options.*", "name", "official-name", "in-short"),
            words_of_frame("read-about"),
        ),
    ),
    Pages(
        "/options?option={id}",
        FAMILIES,
        (
            own("", "name"),
            words_of_frame(
                "official-name", "option-*", "like-practical", "like-feelings", "like-people"
            ),
            own("", "official-name", "in-short", "only-if.says"),
            texts_of("options.yaml", "aspects.*", "name"),
            own("", "compare.*.says", "a-week.says", "good.*.says", "hard.*.says"),
            own("", "like.*.says", "help.*.says", "ask.*", "not-known.*", "varies.*"),
            words_of_frame("stories-of-option", "no-story-*", "other-options", "compare-all"),
        ),
        each=("options.yaml", "options.*"),
    ),
    Pages(
        "/compare",
        FAMILIES,
        (
            words_of_frame("compare-*", "decision", "matters-to-you"),
            texts_of("options.yaml", "aspects.*", "name"),
            apart("options.yaml", "options.*", "short-name", "compare.*.says"),
        ),
    ),
    Pages(
        "/asked",
        FAMILIES,
        (
            words_of_frame("asked-*"),
            apart("asked.yaml", "topics.*", "name"),
            apart("asked.yaml", "asked.*", "ask"),
        ),
    ),
    Pages(
        "/asked, each answer",
        FAMILIES,
        (apart("asked.yaml", "asked.*", "ask", "answer.*.says"),),
    ),
    Pages("/matters", FAMILIES, (words_of_frame("matters-*", "bears-*"),)),
    Pages(
        "/now",
        FAMILIES,
        (
            words_of_frame("now-*"),
            texts_of("ready.yaml", "questions.*", "ask", "yes", "not-yet", "link-text"),
        ),
    ),
    Pages(
        "/stories",
        STORIES,
        (
            words_of_frame("stories-*", "filter-*", "like-you", "different-from-you", "story-*"),
            apart("stories/*.md", "", "title", "may-upset.*", "summary", "what-was-hard"),
            words_of_frame("arrangement-*", "chart-*", "table-*", "went-*", "stayed-*", "about-*"),
            words_of_frame("kind-*", "consent-*", "one-account"),
        ),
    ),
    Pages(
        "/stories?story={id}",
        STORIES,
        (
            own("", "title", "may-upset.*", "summary"),
            own("arrangement.*", "when", "part", "who"),
            own("", "body", "what-helped", "what-we-do-not-know"),
            own("", "told-by", "happened", "close-to"),
        ),
        each=("stories/*.md", ""),
    ),
    Pages(
        "/steps",
        FAMILIES,
        (
            words_of_frame("steps-*", "right-*", "six-steps-heading", "step-*", "refused-*"),
            texts_of("steps.yaml", "right", "in-short"),
            texts_of("steps.yaml", "right.groups.*", "name", "says"),
            texts_of("steps.yaml", "right", "means.*.says", "does-not-mean.*.says"),
            texts_of(
                *("steps.yaml", "steps.*", "name", "*.says"),
                *("expect.*.says", "ask.*", "bring.*", "stuck.*.says"),
            ),
            texts_of("steps.yaml", "refused", "in-short", "ways.*.name", "*.*.says"),
        ),
    ),
    Pages(
        "/words",
        FAMILIES,
        (
            words_of_frame("words-*", "two-meanings-*", "all-words-heading", "also"),
            apart("glossary.yaml", "two-meanings.*", "word", "why", "*.*.where", "*.*.says", "ask"),
            apart("glossary.yaml", "terms.*", "term", "means", "more"),
        ),
    ),
    Pages(
        "/help",
        FAMILIES,
        (
            words_of_frame("help-*", "contact-*", "where-*", "place-*", "elsewhere-*", "stale-*"),
            texts_of("help.yaml", "contacts.*", "name", "for", "helps-with"),
            apart("places/*.yaml", "", "name", "area", "known.*.says", "not-found.*", "ask.*"),
            apart("places/*.yaml", "contacts.*", "name", "for", "helps-with"),
            texts_of("help.yaml", "elsewhere.*", "who", "why.says", "ask.*"),
            texts_of("help.yaml", "", "stale.*"),
        ),
    ),
    Pages(
        "/evidence",
        PROFESSIONALS,
        (
            words_of_frame("evidence-*"),
            texts_of("evidence.yaml", "first.*", "says"),
            texts_of(
                "evidence.yaml", "figures.*", "title", "says", "whom", "where", "when", "counts"
            ),
            texts_of("evidence.yaml", "figures.*", "out-of", "base", "rows-are", "series.*"),
            texts_of("evidence.yaml", "figures.*", "rows.*.name", "caveats.*.says", "not-for"),
            texts_of("evidence.yaml", "careful.*", "quoted", "why.*.says"),
        ),
    ),
    Pages(
        "/standards",
        PROFESSIONALS,
        (
            words_of_frame("standards-*", "status-*"),
            texts_of(
                "standards.yaml", "standards.*", "name", "about", "items.*.says", "items.*.how"
            ),
        ),
    ),
    Pages(
        "/about, who is behind it",
        FAMILIES,
        (
            words_of_frame("publisher-*"),
            texts_of("publisher.yaml", "", "publisher", "contact", "made-by", "made-by-knows"),
            texts_of(
                "publisher.yaml",
                "",
                "paid-by",
                "interests.*.says",
                "checking.*",
                "checking.sooner.*",
            ),
            texts_of("publisher.yaml", "", "reading-level", "tested.*.*", "still-to-test.*"),
        ),
    ),
    Pages("/{id}", FAMILIES, (own("", "title", "body"),), each=("pages/*.md", "")),
    Pages(
        "/sources",
        FAMILIES,
        (words_of_frame("sources-*", "source-*", "back-to-text", "checked-on", "confidence-*"),),
    ),
    Pages(
        "/whatif",
        FAMILIES,
        (
            words_of_frame("whatif-*", "to-whatif"),
            texts_of("options.yaml", "options.*", "short-name"),
            apart("whatifs/*.yaml", "", "title", "ways.*.what-happens.says"),
        ),
    ),
    Pages(
        "/whatif?what={id}",
        FAMILIES,
        (
            own("", "title", "lead", "known.*.says", "not-known"),
            own("ways.*", "what-happens.says", "who-does-what.says", "prepare-now.says"),
            own("", "ask.*"),
        ),
        each=("whatifs/*.yaml", ""),
    ),
    Pages(
        "/jobs",
        FAMILIES,
        (
            words_of_frame("jobs-*", "to-jobs"),
            texts_of("jobs.yaml", "", "first.*.says"),
            texts_of("jobs.yaml", "supports.*", "name", "says"),
            texts_of("options.yaml", "options.*", "name"),
            apart("jobs.yaml", "jobs.*", "name", "ways.*.says", "ways.*.with.*.says"),
        ),
    ),
    Pages(
        "/mix",
        FAMILIES,
        (
            words_of_frame("mix-*", "to-mix"),
            texts_of("mix.yaml", "", "first.*.says", "unpaid"),
            texts_of("mix.yaml", "parts.*", "name", "hint"),
            texts_of("mix.yaml", "questions.*", "ask", "why", "answers.*", "find-out"),
            apart("mix.yaml", "", "pays.*.says"),
            texts_of("mix.yaml", "look-for.*", "says", "because.says", "ask"),
            texts_of("mix.yaml", "to-ask.*", "ask"),
        ),
    ),
    *MOMENTS,
)
"""Every page, with its texts. A new page, or a new file on one, is a line or two here."""

FOR_PROFESSIONALS = ("/door?for=nurse",)
"""Pages of a kind that is for families but for these."""
