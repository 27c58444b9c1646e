"""Whether a figure's numbers belong together: one for each series, a whole for each share, parts that add up."""

from collections.abc import Iterator

from phb.content.evidence_models import EvidenceFile, Figure
from phb.content.problems import Problem, did_you_mean, problem, quoted
from phb.content.read import Path, Read


def check_figures(read: Read, evidence: EvidenceFile) -> Iterator[Problem]:
    """In no order. Sums are left alone where a number has no series, as they would be told twice."""
    for number, figure in enumerate(evidence.figures):
        path = ("figures", number)
        strays = [*_series(read, path, figure)]
        yield from strays
        yield from _picture(read, path, figure)
        if not strays:
            yield from _sums(read, path, figure)


def _series(read: Read, path: Path, figure: Figure) -> Iterator[Problem]:
    """Every row has a number for each series, and nothing has one for anything else."""
    given = {(*path, "rows", n, "numbers"): row.numbers for n, row in enumerate(figure.rows)}
    for at, numbers in (*given.items(), ((*path, "totals"), figure.totals)):
        missing = [series for series in figure.series if series not in numbers]
        strays = [series for series in numbers if series not in figure.series]
        for stray in strays:
            yield problem(
                "FIGURE-2",
                read.at_key((*at, stray)),
                wrong=f'This figure has no {quoted(stray)} under "series:".',
                fix=did_you_mean(stray, missing or figure.series),
            )
        if at in given and not strays:
            for series in missing:
                yield problem(
                    "FIGURE-1",
                    read.at_key(at),
                    wrong=f"This row has no number for {quoted(series)}.",
                    fix=f"Add {quoted(series + ':')} with a number, or with not-given where the source gives none.",
                )


def _picture(read: Read, path: Path, figure: Figure) -> Iterator[Problem]:
    if (figure.picture == "grouped") != (len(figure.series) > 1):
        yield problem(
            "FIGURE-3",
            read.at((*path, "picture")),
            wrong=f"{quoted(figure.picture)} does not fit a figure with {len(figure.series)} series.",
            fix="Use grouped for two series or three. For one, use bars, or shares where each number is a part of one whole.",
        )
    if figure.picture == "shares":
        yield from _shares(read, path, figure)
    elif figure.out_of is not None:
        yield problem(
            "FIGURE-3",
            read.at_key((*path, "out-of")),
            wrong=f'"out-of" belongs to shares, and the picture here is {quoted(figure.picture)}.',
            fix="Make the picture shares, or take this line out.",
        )


def _shares(read: Read, path: Path, figure: Figure) -> Iterator[Problem]:
    for word, given, means in (
        ("out-of", figure.out_of, "the whole, such as 100"),
        ("base", figure.base, "how many were counted, or that the source does not say"),
    ):
        if given is None:
            yield problem(
                "FIGURE-4",
                read.at((*path, "picture")),
                wrong=f"A figure of shares needs {quoted(word + ':')}.",
                fix=f"Add {quoted(word + ':')} with {means}.",
            )
    for n, row in enumerate(figure.rows):
        for series, number in row.numbers.items():
            if figure.out_of is not None and number is not None and number > figure.out_of:
                yield problem(
                    "FIGURE-4",
                    read.at((*path, "rows", n, "numbers", series)),
                    wrong=f"{number:,} is more than the whole of {figure.out_of:,}.",
                    fix='Check this number, and the one after "out-of:".',
                )


def _sums(read: Read, path: Path, figure: Figure) -> Iterator[Problem]:
    """Parts make their total; where some are not given, they at least stay within it."""
    for series, total in figure.totals.items():
        numbers = [row.numbers[series] for row in figure.rows]
        parts = sum(number for number in numbers if number is not None)
        if parts > total or (parts != total and None not in numbers):
            yield problem(
                "FIGURE-5",
                read.at((*path, "totals", series)),
                wrong=f"The rows for {quoted(series)} add up to {parts:,}, and the total here is {total:,}.",
                fix="Check each number against the source. If the source does not add up, leave the total out and say so in a caveat.",
            )
