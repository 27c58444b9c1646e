"""The comparison: a table where there is room, and the same cells row by row on a phone."""

from collections.abc import Iterable, Sequence

from phb.content.library import Content
from phb.content.models import Aspect, Option
from phb.guide.answers import Answers
from phb.guide.order import matters_a_lot
from phb.text.html import Html, element, join
from phb.views.cited import Cited
from phb.views.marks import option_short_name
from phb.views.say import in_a_sentence, say
from phb.views.sections import contents_of


def comparison(
    content: Content,
    options: Sequence[Option],
    aspects: Iterable[Aspect],
    answers: Answers,
    *,
    cited: Cited,
) -> Html:
    """Every option in every row. A row about something that matters a lot to the reader says so."""
    rows = list(aspects)
    # One of the two shows, so each says for itself what its marks are.
    return join(
        _table(content, options, rows, answers, cited=cited.folded()),
        _stacked(content, options, rows, answers, cited=cited.folded()),
    )


def _table(
    content: Content,
    options: Sequence[Option],
    aspects: Sequence[Aspect],
    answers: Answers,
    *,
    cited: Cited,
) -> Html:
    head = element(
        "tr",
        element("th", say(content, "compare-corner"), scope="col"),
        *(element("th", option_short_name(option), scope="col") for option in options),
    )
    body = [
        element(
            "tr",
            element(
                "th",
                _aspect_name(content, aspect, answers),
                scope="row",
                data_part=f"row-{aspect.id}",
            ),
            *(element("td", cited.cell(option.compare[aspect.id])) for option in options),
        )
        for aspect in aspects
    ]
    caption = element("caption", say(content, "compare-caption"))
    table = element("table", caption, element("thead", head), element("tbody", *body))
    return element("div", table, class_="phb-table phb-wide")


def _stacked(
    content: Content,
    options: Sequence[Option],
    aspects: Sequence[Aspect],
    answers: Answers,
    *,
    cited: Cited,
) -> Html:
    return element(
        "div",
        contents_of(content, ((aspect.name, f"#row-{aspect.id}") for aspect in aspects)),
        *(
            element(
                "section",
                element("h2", _aspect_name(content, aspect, answers), id=f"row-{aspect.id}"),
                element(
                    "dl",
                    *(
                        join(
                            element("dt", option_short_name(option)),
                            element("dd", cited.cell(option.compare[aspect.id])),
                        )
                        for option in options
                    ),
                    class_="phb-row",
                ),
                aria_labelledby=f"row-{aspect.id}",
            )
            for aspect in aspects
        ),
        class_="phb-narrow",
    )


def _aspect_name(content: Content, aspect: Aspect, answers: Answers) -> Html:
    said = [in_a_sentence(content.question(q).short) for q in matters_a_lot(aspect, answers)]
    if not said:
        return join(aspect.name)
    linked = say(content, "matters-to-you", what=", ".join(said))
    return join(aspect.name, " ", element("span", linked, class_="phb-tag"))
