"""Whether everything that points to something points to a thing that is there.

Works on files as read, not as typed, so that one slip in a file does not hide the next.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from phb.content.library import OPTION_IDS
from phb.content.meanings import check_meanings
from phb.content.pointers import blocks, condition_lines, ids_of, lines_called, named, questions_in
from phb.content.problems import Place, Problem, did_you_mean, problem, quoted
from phb.content.read import Path, Read
from phb.content.records import NOT_SURE, WHAT_MATTERS
from phb.content.same_ids import check_same_ids
from phb.content.site_words import check_site_words
from phb.content.text_links import check_texts


@dataclass
class Ids:
    """What there is to point to. A kind is None where its file can't be read: nothing is said about it then."""

    sources: tuple[str, ...] | None
    aspects: tuple[str, ...] | None
    questions: dict[str, dict[str, object]] | None
    """In order, as read. A question without an id is not among them."""
    life_parts: tuple[str, ...] | None = None

    def answers(self, question: str) -> tuple[str, ...] | None:
        answers = (self.questions or {}).get(question, {}).get("answers")
        return tuple(answers) if isinstance(answers, dict) else None


def check_references(reads: dict[str, Read]) -> list[Problem]:
    """Every pointer of every file, followed. Problems come in no order."""
    ids = ids_in(reads)
    problems = [*check_same_ids(reads), *_dates(reads), *check_site_words(reads.get("site.yaml"))]
    problems += check_meanings(reads)
    for read in reads.values():
        problems += _sources_of(read, ids)
        problems += check_texts(read, reads)
    if "questions.yaml" in reads:
        problems += check_questions(reads["questions.yaml"], ids)
    if "options.yaml" in reads:
        problems += _options(reads["options.yaml"], ids)
    if "take.yaml" in reads:
        problems += _to_take(reads["take.yaml"], ids)
    return problems


def ids_in(reads: dict[str, Read]) -> Ids:
    questions = questions_in(reads.get("questions.yaml"))
    return Ids(
        ids_of(reads, "source"), ids_of(reads, "aspect"), questions, ids_of(reads, "life-part")
    )


def _dates(reads: dict[str, Read]) -> Iterator[Problem]:
    for read in reads.values():
        for path in lines_called(read, "check-again"):
            checked, again = read.get((*path[:-1], "checked-on")), read.get(path)
            if isinstance(checked, str) and isinstance(again, str) and again < checked:
                if path in read.reported or (*path[:-1], "checked-on") in read.reported:
                    continue
                yield problem(
                    "DATE-1",
                    read.at(path),
                    wrong=f"This is due again on {again}, which is before it was checked on {checked}.",
                    fix='Put a later date after "check-again:".',
                )


def _sources_of(read: Read, ids: Ids) -> Iterator[Problem]:
    if ids.sources is None:
        return
    for path in lines_called(read, "source"):
        for place, source in named(read, path):
            if source and source not in ids.sources:
                yield absent("POINT-1", read.at(place), "source", source, ids.sources)
        yield from repeated(read, path)


def absent(code: str, place: Place, kind: str, typed: str, known: tuple[str, ...]) -> Problem:
    """A pointer to nothing."""
    return problem(
        code,
        place,
        wrong=f"There is no {kind} with the id {quoted(typed)}.",
        fix=did_you_mean(
            typed, known, otherwise=f"Add it, or use the id of a {kind} that is there."
        ),
    )


def repeated(read: Read, path: Path) -> Iterator[Problem]:
    """An id that stands twice in one list."""
    seen: set[str] = set()
    for place, typed in named(read, path):
        if typed in seen:
            yield problem(
                "WORD-18",
                read.at(place),
                wrong=f"{quoted(typed)} stands twice in this list.",
                fix="Delete one of the two.",
            )
        seen.add(typed)


def check_questions(read: Read, ids: Ids, *, before: Iterable[str] = ()) -> Iterator[Problem]:
    """Questions that rest on what is not there, or on what is asked later. ``before`` is known when they begin."""
    earlier = [*before]
    for path, question in blocks(read, ("questions",)):
        if isinstance(read.get((*path, "answers")), dict) and NOT_SURE in question["answers"]:  # type: ignore[operator]
            yield problem(
                "ID-2",
                read.at_key((*path, "answers", NOT_SURE)),
                wrong=f"{quoted(NOT_SURE)} is added to every question by itself.",
                fix="Delete this line.",
            )
        for where in condition_lines(read, (*path, "show-if")):
            asked = str(where[-1])
            yield from condition_line(read, where, ids)
            if asked in (ids.questions or {}) and asked not in earlier:
                yield problem(
                    "POINT-7",
                    read.at_key(where),
                    wrong=f"This question is shown depending on {quoted(asked)}, which is asked later or is this one.",
                    fix="Use a question that stands above this one, or move that one up.",
                )
        if isinstance(question.get("id"), str) and "tender" in question:
            yield from _answers(read, (*path, "tender"), str(question["id"]).strip(), ids)
        if isinstance(question.get("id"), str):
            earlier.append(str(question["id"]).strip())


def condition_line(read: Read, path: Path, ids: Ids) -> Iterator[Problem]:
    """One line of a condition, or of what a story is found by: the question and its answers are there."""
    question = str(path[-1])
    if ids.questions is None:
        return
    if question not in ids.questions:
        yield absent("POINT-2", read.at_key(path), "question", question, tuple(ids.questions))
        return
    yield from repeated(read, path)
    yield from _answers(read, path, question, ids)


def _answers(read: Read, path: Path, question: str, ids: Ids) -> Iterator[Problem]:
    """The answers named at this path are answers of the question."""
    answers = ids.answers(question)
    for place, answer in named(read, path):
        if answer == NOT_SURE:
            yield problem(
                "POINT-6",
                read.at(place),
                wrong=f"{quoted(NOT_SURE)} means that the answer is not known, so nothing can rest on it.",
                fix="Use one of the question's own answers, or delete this.",
            )
        elif answer and answers is not None and answer not in answers:
            yield problem(
                "POINT-3",
                read.at(place),
                wrong=f"The question {quoted(question)} has no answer with the id {quoted(answer)}.",
                fix=did_you_mean(answer, answers),
            )


def _options(read: Read, ids: Ids) -> Iterator[Problem]:
    if not isinstance(read.get(("options",)), list):
        return
    for path, _ in blocks(read, ("aspects",)):
        yield from _matters(read, (*path, "matters"), ids)
    there = set()
    marks: dict[object, object] = {}
    for path, option in blocks(read, ("options",)):
        id_ = option.get("id")
        if (mark := option.get("mark")) in marks and isinstance(mark, str):
            yield problem(
                "ID-6",
                read.at((*path, "mark")),
                wrong=f"The option {quoted(marks[mark])} has the mark {quoted(mark)} already.",
                fix="Give each option a mark of its own: readers tell them apart by it.",
            )
        marks.setdefault(mark if isinstance(mark, str) else None, id_)
        if isinstance(id_, str) and id_:
            there.add(id_)
            if id_ not in OPTION_IDS:
                yield problem(
                    "ID-5",
                    read.at((*path, "id")),
                    wrong=f"{quoted(id_)} is not one of the six options.",
                    fix=did_you_mean(id_, [o for o in OPTION_IDS if o not in there]),
                )
        yield from _cells(read, path, ids)
        for reason, _ in blocks(read, (*path, "reasons")):
            yield from _reason(read, reason, id_)
            for line in condition_lines(read, reason):
                yield from condition_line(read, line, ids)
    for option_id in OPTION_IDS:
        if option_id not in there:
            yield problem(
                "ID-4",
                read.at_key(("options",)),
                wrong=f"The option {quoted(option_id)} is missing.",
                fix="All six options are needed. Check the ids of those that are there, or bring this one back.",
            )


def _to_take(read: Read, ids: Ids) -> Iterator[Problem]:
    for path, _ in blocks(read, ("ask-if",)):
        for line in condition_lines(read, path):
            yield from condition_line(read, line, ids)
    yield from wanted_lines(read, ("note", "come-first"), ids)


def wanted_lines(read: Read, path: Path, ids: Ids) -> Iterator[Problem]:
    """Questions and answers that are named in a block and are not there."""
    lines = read.get(path)
    for question in lines if isinstance(lines, dict) else ():
        yield from condition_line(read, (*path, question), ids)


def _reason(read: Read, path: Path, option: object) -> Iterator[Problem]:
    id_ = read.get((*path, "id"))
    if (
        isinstance(id_, str)
        and isinstance(option, str)
        and id_
        and not id_.startswith(f"{option}-")
    ):
        yield problem(
            "ID-3",
            read.at((*path, "id")),
            wrong=f"The id {quoted(id_)} does not start with the id of its option.",
            fix=f"Start it with {quoted(option + '-')}, or move the reason to the option that it belongs to.",
        )


def _cells(read: Read, option: Path, ids: Ids) -> Iterator[Problem]:
    cells = read.get((*option, "compare"))
    if ids.aspects is None or not isinstance(cells, dict):
        return
    missing = [aspect for aspect in ids.aspects if aspect not in cells]
    for cell in cells:
        if cell not in ids.aspects:
            found = absent(
                "POINT-5",
                read.at_key((*option, "compare", cell)),
                "row of the comparison",
                cell,
                tuple(missing) or ids.aspects,
            )
            yield found
    for aspect in missing:
        yield problem(
            "POINT-11",
            read.at_key((*option, "compare")),
            wrong=f"The row {quoted(aspect)} of the comparison has no text for this option.",
            fix=f'Add {quoted(aspect + ":")} here, with "says:" and "source:" under it.',
        )


def _matters(read: Read, path: Path, ids: Ids) -> Iterator[Problem]:
    if ids.questions is None:
        return
    yield from repeated(read, path)
    wanted = tuple(q for q, block in ids.questions.items() if block.get("about") == WHAT_MATTERS)
    for place, question in named(read, path):
        if question and question not in ids.questions:
            yield absent("POINT-2", read.at(place), "question", question, wanted)
        elif question and ids.questions[question].get("about") == "situation":
            yield problem(
                "POINT-9",
                read.at(place),
                wrong=f"{quoted(question)} asks about the situation. A row moves up only for what matters to a reader.",
                fix=did_you_mean(question, wanted, otherwise="Use a question about what matters."),
            )
