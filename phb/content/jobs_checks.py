"""Whether every job has all six ways, evenly, and a support takes over no job that was never yours."""

from collections.abc import Iterator

from phb.content.balance import words_in
from phb.content.jobs_models import WEEKS, YOURS, JobsFile
from phb.content.problems import Problem, problem, quoted
from phb.content.read import Read
from phb.content.references import absent
from phb.content.six_ways import check_all_six, check_lengths


def check_jobs(read: Read, file: JobsFile) -> Iterator[Problem]:
    """A way left out or told unevenly, a support that is not there or has nothing to take over, an empty week."""
    add = '"done-by:", "says:" and "source:". Where nothing is known, write "done-by: ask"'
    for number, job in enumerate(file.jobs):
        path = ("jobs", number, "ways")
        yield from check_all_six(read, path, job.ways, "JOBS-1", left_out="", add=add)
        words = {option: words_in((doing.says,)) for option, doing in job.ways.items()}
        yield from check_lengths(read, path, words, "JOBS-2")
    yield from _supports(read, file)
    for week in WEEKS:
        if not file.of(week):
            yield problem(
                "JOBS-5",
                read.at_key(("jobs",)),
                wrong=f"No job here has {quoted('week: ' + week)}.",
                fix="Look again at which jobs come in a normal week, and which in a bad one.",
            )


def _supports(read: Read, file: JobsFile) -> Iterator[Problem]:
    known = tuple(support.id for support in file.supports)
    for number, job in enumerate(file.jobs):
        for option, doing in job.ways.items():
            for support in doing.with_:
                place = read.at_key(("jobs", number, "ways", option, "with", support))
                if support not in known:
                    yield absent("JOBS-3", place, "support", support, known)
                elif doing.done_by not in YOURS:
                    yield problem(
                        "JOBS-4",
                        place,
                        wrong=f"{quoted(support)} takes over a job here that has {quoted('done-by: ' + doing.done_by)}.",
                        fix="Take it out here. A support can take over a job that is yours or shared.",
                    )
