"""What could fall on you: the jobs of a week under one option, or under all six side by side."""

from collections.abc import Collection, Sequence

from phb.content.jobs_models import WHO, Doing, Job, Support, Week, Who
from phb.content.library import Content
from phb.content.models import Option
from phb.guide.jobs import Done, who_does
from phb.text.html import Html, element, items, join, link
from phb.views.cited import Cited
from phb.views.frame import decision, notice, to_employer, to_whatif
from phb.views.marks import option_name, option_short_name
from phb.views.say import in_a_sentence, say
from phb.views.sections import section
from phb.views.tables import stacking_table


def opening(content: Content, cited: Cited) -> Html:
    """What there is to decide and what there is not, what stays yours whoever helps, and why nothing is counted."""
    return join(
        decision(content),
        *(element("p", cited.claim(claim)) for claim in content.jobs.first),
        notice(say(content, "jobs-not-counted")),
    )


def jobs_of_all(
    content: Content,
    options: Sequence[Option],
    week: Week,
    supports: Collection[str],
    cited: Cited,
) -> Html:
    """A row for each job of the week and a column for each option, in the order given."""
    corner = say(content, "jobs-corner")
    table = stacking_table(
        say(content, f"jobs-{week}-caption"),
        [corner, *(option.short_name for option in options)],
        (_row(content, job, options, supports, cited) for job in content.jobs.of(week)),
        heads=[corner, *(option_short_name(option) for option in options)],
    )
    return join(
        element("p", say(content, "mixed-order"), class_="phb-quiet"),
        element("div", table, class_="phb-across"),
        _closing(content, options, week, supports, cited),
    )


def jobs_of_one(
    content: Content, option: Option, week: Week, supports: Collection[str], cited: Cited
) -> Html:
    """The jobs of the week under one option, parted by who does them. Every part stands there, empty ones too."""
    done = [(job, who_does(job.ways[option.id], supports)) for job in content.jobs.of(week)]
    parts = (
        _part(content, who, [job for job, then in done if then.who == who], option, supports, cited)
        for who in WHO
    )
    return join(
        element(
            "section",
            element("h2", option_name(option), id="phb-jobs-way"),
            *parts,
            class_=f"phb-card phb-edge phb-edge-{option.mark}",
            aria_labelledby="phb-jobs-way",
        ),
        _closing(content, (option,), week, supports, cited),
    )


def _row(
    content: Content,
    job: Job,
    options: Sequence[Option],
    supports: Collection[str],
    cited: Cited,
) -> Sequence[Html | str]:
    cells = (_cell(content, job.ways[option.id], supports, cited) for option in options)
    return (job.name, *cells)


def _cell(content: Content, doing: Doing, supports: Collection[str], cited: Cited) -> Html:
    done = who_does(doing, supports)
    return join(
        element("b", say(content, f"jobs-{done.who}"), "."),
        " ",
        cited.cell(doing),
        _helped(content, done, cited),
    )


def _part(
    content: Content,
    who: Who,
    jobs: Sequence[Job],
    option: Option,
    supports: Collection[str],
    cited: Cited,
) -> Html:
    told = (_line(content, job, job.ways[option.id], supports, cited) for job in jobs)
    return join(
        element("h3", say(content, f"jobs-{who}")),
        items(told, class_="phb-spaced") if jobs else element("p", say(content, "jobs-none")),
    )


def _line(
    content: Content, job: Job, doing: Doing, supports: Collection[str], cited: Cited
) -> Html:
    return join(
        element("b", job.name, "."),
        " ",
        cited.claim(doing),
        _helped(content, who_does(doing, supports), cited),
    )


def _helped(content: Content, done: Done, cited: Cited) -> Html:
    names = {support.id: support.name for support in content.jobs.supports}
    return join(
        *(
            element(
                "span",
                say(content, "jobs-with", support=in_a_sentence(names[support])),
                " ",
                cited.cell(then),
                class_="phb-because",
            )
            for support, then in done.by
        )
    )


def _closing(
    content: Content, options: Sequence[Option], week: Week, supports: Collection[str], cited: Cited
) -> Html:
    """What each support that is switched on is, the ways on, and the sources."""
    on = [support for support in content.jobs.supports if support.id in supports]
    taking = {
        support
        for job in content.jobs.of(week)
        for option in options
        for support in job.ways[option.id].with_
    }
    told = (_support(content, support, cited, takes=support.id in taking) for support in on)
    return join(
        section(content, "jobs-support-is", items(told, class_="phb-spaced")) if on else None,
        items(
            (
                to_whatif(content),
                to_employer(content),
                link(say(content, "compare-all"), "/compare"),
            )
        ),
        cited.section(),
    )


def _support(content: Content, support: Support, cited: Cited, *, takes: bool) -> Html:
    nothing = element("span", say(content, "jobs-takes-nothing"), class_="phb-because")
    return join(
        element("b", support.name, "."), " ", cited.claim(support), None if takes else nothing
    )
