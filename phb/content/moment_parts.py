"""What the pages for one moment are made of, and the papers to take away."""

from phb.content.page_part import (
    FAMILIES,
    PROFESSIONALS,
    Pages,
    apart,
    own,
    texts_of,
    words_of_frame,
)

MOMENTS = (
    Pages(
        "/short",
        FAMILIES,
        (
            words_of_frame("short-*"),
            texts_of("short.yaml", "", "title", "lead"),
            texts_of(
                "short.yaml", "*", "name", "is.*.says", "is-not.*.says", "says", "so-far", "after"
            ),
            texts_of("short.yaml", "help", "ask-heading", "tonight-heading", "tomorrow-heading"),
            texts_of("short.yaml", "going-home", "begin.says", "help.name"),
        ),
    ),
    Pages(
        "/employer",
        FAMILIES,
        (
            words_of_frame("employer-*", "to-employer"),
            texts_of("employer.yaml", "", "title", "lead", "first.*.says"),
            texts_of("employer.yaml", "steps.*", "name", "when", "known.*.says", "do.*", "ask.*"),
            texts_of("employer.yaml", "later.*", "name", "known.*.says", "do.*", "ask.*"),
        ),
    ),
    Pages(
        "/endoflife",
        FAMILIES,
        (
            words_of_frame("endoflife-*", "to-endoflife"),
            texts_of("endoflife.yaml", "", "title", "lead"),
            texts_of("endoflife.yaml", "time-is-short.*", "heading", "says.*.says", "ask.*"),
            texts_of("endoflife.yaml", "", "ways-heading", "ways-lead"),
            texts_of("endoflife.yaml", "ways.*", "says", "this-week.says", "ask"),
            texts_of("endoflife.yaml", "somebody-has-died.*", "heading", "says.*.says", "ask.*"),
            texts_of("endoflife.yaml", "", "turn-to-lead", "stories-heading", "stories-lead"),
            texts_of("endoflife.yaml", "", "leaving"),
        ),
    ),
    Pages(
        "/home",
        FAMILIES,
        (
            words_of_frame("home-*"),
            texts_of("home.yaml", "", "first-of-all.*.says"),
            texts_of("home.yaml", "day-is-set.*", "name", "says", "ask"),
            texts_of("home.yaml", "phases.*", "name", "no-later-than", "items.*.name"),
            texts_of("home.yaml", "phases.*.items.*", "on-paper.*"),
            texts_of("home.yaml", "phases.*.items.*", "says", "who", "ask"),
            texts_of("options.yaml", "options.*", "short-name"),
            apart("home.yaml", "starting.*", "*.says"),
            texts_of("home.yaml", "changing", "says.*.says", "ask.*", "not-found"),
            texts_of("home.yaml", "", "today.*", "today-known.*.says", "parents-ask.*"),
            texts_of("home.yaml", "ages.*", "age", "changes.*.says", "ask.*"),
        ),
    ),
    Pages(
        "/home, parts for staff",
        PROFESSIONALS,
        (
            texts_of("home.yaml", "roles.*", "who", "does", "ask"),
            texts_of("home.yaml", "training", "known.*.says", "ask.*", "not-found"),
            texts_of("home.yaml", "to-say.*", "when", "says.*"),
        ),
    ),
    Pages(
        "/talk",
        PROFESSIONALS,
        (
            words_of_frame("talk-heading", "talk-lead", "talk-before-*", "talk-to-*"),
            texts_of("talk.yaml", "", "before.*.says"),
            words_of_frame("talk-glance-*", "talk-steps-*", "talk-step-*", "talk-ways-*"),
            texts_of("talk.yaml", "steps.*", "name", "at-a-glance", "for.says"),
            texts_of("talk.yaml", "", "to-cover.*.says", "find-out.*"),
        ),
    ),
    Pages(
        "/talk, words to say to a family",
        FAMILIES,
        (
            words_of_frame("talk-message*", "talk-address-unknown"),
            texts_of("talk.yaml", "steps.*", "say.*", "check"),
            texts_of("talk.yaml", "", "in-every-way.says", "if-asked.*.ask", "if-asked.*.says"),
            words_of_frame("not-to-say-*"),
            texts_of("talk.yaml", "not-to-say.*", "not", "instead"),
        ),
    ),
    Pages(
        "/talk, what people say",
        FAMILIES,
        (
            words_of_frame("talk-myths-*", "myth-*"),
            apart("myths.yaml", "myths.*", "heard", "rule.*.says", "say"),
        ),
    ),
    Pages(
        "/worry",
        FAMILIES,
        (
            words_of_frame("worry-heading", "worry-lead", "worry-said-heading", "worry-after-no"),
            apart("checkers/*.yaml", "", "name", "lead"),
        ),
    ),
    Pages(
        "/worry?check={id}",
        FAMILIES,
        (
            own("", "name", "lead"),
            words_of_frame("worry-not-kept", "worry-answer", "worry-find-out", "worry-ask"),
            own("questions.*", "ask", "why", "answers.*"),
            own("answers.*", "says", "ask.*", "say", "rule.*.says"),
            own("not-sure", "says", "ask.*", "say", "rule.*.says"),
            own("questions.*", "find-out"),
        ),
        each=("checkers/*.yaml", ""),
    ),
    Pages(
        "/talk?view=family",
        FAMILIES,
        (
            words_of_frame("talk-turn-back", "talk-more", "talk-family-heading"),
            words_of_frame("mixed-order", "decision"),
            texts_of("talk.yaml", "", "in-every-way.says"),
            apart("talk.yaml", "introductions.*", "money", "people", "yours"),
        ),
    ),
    Pages(
        "/take",
        FAMILIES,
        (
            words_of_frame("take-*", "note-*"),
            apart("take.yaml", "facts.*", "employs.says", "holds.says", "cover.says"),
            texts_of("take.yaml", "", "ask-first.*", "ask-if.*.ask", "formats.*"),
            texts_of("take.yaml", "", "before-home.*.*.says", "before-home.*.says"),
        ),
    ),
    Pages(
        "/sheet?sheet={id}",
        FAMILIES,
        (
            own("", "title", "lead"),
            own("parts.*", "heading", "says.*.says", "tick.*", "ask.*", "write.*"),
            own("parts.*", "table.caption", "table.columns.*", "table.rows.*.*"),
        ),
        each=("sheets/*.yaml", ""),
    ),
    Pages(
        "/money",
        FAMILIES,
        (
            texts_of("money.yaml", "", "title", "lead", "careful.*"),
            words_of_frame("money-*", "next-money"),
            texts_of("money.yaml", "lines.*", "name", "says.*.says", "type-in"),
            texts_of("money.yaml", "employing", "has-in-it.*.says", "leaves-out.*.says", "ask.*"),
            texts_of("money.yaml", "agency", "has-in-it.*.says", "leaves-out.*.says", "ask.*"),
            texts_of("money.yaml", "trade", "says.*.says"),
            texts_of("money.yaml", "", "other-ways.*.says"),
            texts_of("figures.yaml", "rates.*", "name", "what-it-is", "how-it-is-used"),
        ),
    ),
    Pages(
        "/letters",
        FAMILIES,
        (words_of_frame("letters-*", "letter-*"), apart("letters/*.yaml", "", "title", "lead")),
    ),
    Pages(
        "/letters, round each letter",
        FAMILIES,
        (
            apart(
                *("letters/*.yaml", "", "title", "lead", "fits.*"),
                *("not-for.*.says", "rests-on.*.says", "afterwards.*.says"),
            ),
        ),
    ),
    Pages(
        "/letters, what is sent",
        PROFESSIONALS,
        (apart("letters/*.yaml", "", "subject", "opening.*", "asks.*"),),
    ),
    Pages("/sheet", FAMILIES, (words_of_frame("sheet-*", "paper-*", "copy-*"),)),
)
"""Pages that somebody comes to in a moment of their own, each as in ``page_parts``."""
