"""What is not used or not there yet: answers, sources, words explained, stories, who is behind the site."""

import re
from collections import defaultdict
from collections.abc import Iterator

from phb.content.library import OPTION_IDS
from phb.content.pointers import blocks, condition_lines, lines_called, named
from phb.content.problems import Place, Problem, problem, quoted
from phb.content.read import Read
from phb.content.records import HOW_MUCH, NOT_STATED, WHAT_MATTERS

_NOT_STATED = "**Not yet stated.**"
"""What a page in Markdown says where the publisher has to fill something in."""


def check_gaps(reads: dict[str, Read]) -> list[Problem]:
    """Nothing here keeps content from being used. In no order. Needs every file to have been read."""
    found = (_answers(reads), _sources(reads), _terms(reads), _stories(reads), _publisher(reads))
    return [problem for problems in found for problem in problems]


def _answers(reads: dict[str, Read]) -> Iterator[Problem]:
    used = _used_answers(reads)
    read, options = reads["questions.yaml"], reads["options.yaml"]
    matters = {
        q
        for path, _ in blocks(options, ("aspects",))
        for _, q in named(options, (*path, "matters"))
    }
    for path, question in blocks(read, ("questions",)):
        id_, answers = question.get("id"), question.get("answers")
        if not isinstance(id_, str) or not isinstance(answers, dict):
            continue
        on_values = question.get("about") == WHAT_MATTERS
        if not used[id_]:
            if id_ not in matters:
                yield problem(
                    "LOGIC-8",
                    read.at((*path, "id")),
                    wrong=f"No reason, other question or story looks at the answers to {quoted(id_)}.",
                    fix="Add reasons that use it, or take the question out: it asks people for nothing.",
                )
            continue
        for answer in answers:
            if answer in used[id_] or (on_values and answer in HOW_MUCH):
                continue
            yield problem(
                "LOGIC-7" if question.get("pick") == "many" else "GAP-4",
                read.at_key((*path, "answers", answer)),
                wrong=f"No reason, other question or story looks at the answer {quoted(answer)} of {quoted(id_)}.",
                fix="Add it to a reason that it bears on, or leave it where it only says none of the others.",
            )


def _used_answers(reads: dict[str, Read]) -> dict[str, set[str]]:
    """Question id to the answers that a reason, a question to take, a show-if or a story looks at."""
    questions, options, take = (reads[f"{name}.yaml"] for name in ("questions", "options", "take"))
    to_take = [path for path, _ in blocks(take, ("ask-if",))]
    lines = [(take, line) for path in to_take for line in condition_lines(take, path)]
    for path, _ in blocks(questions, ("questions",)):
        lines += [(questions, line) for line in condition_lines(questions, (*path, "show-if"))]
    for option, _ in blocks(options, ("options",)):
        for reason, _ in blocks(options, (*option, "reasons")):
            lines += [(options, line) for line in condition_lines(options, reason)]
    for name, read in reads.items():
        like = read.get(("like-me",)) if name.startswith("stories/") else None
        lines += [(read, ("like-me", q)) for q in (like if isinstance(like, dict) else ())]
    used: dict[str, set[str]] = defaultdict(set)
    for read, line in lines:
        used[str(line[-1])].update(answer for _, answer in named(read, line))
    return used


def _sources(reads: dict[str, Read]) -> Iterator[Problem]:
    used = {
        source
        for read in reads.values()
        for path in lines_called(read, "source")
        for _, source in named(read, path)
    }
    read = reads["sources.yaml"]
    for path, source in blocks(read, ("sources",)):
        id_ = source.get("id")
        if isinstance(id_, str) and id_ not in used:
            yield problem(
                "GAP-1",
                read.at((*path, "id")),
                wrong=f"Nothing names the source {quoted(id_)}.",
                fix="Use it where it bears something out, or take it out.",
            )


def _terms(reads: dict[str, Read]) -> Iterator[Problem]:
    read = reads["glossary.yaml"]
    said = " ".join(_texts(reads)).lower()
    for path, term in blocks(read, ("terms",)):
        also = term.get("also")
        names = [term.get("term"), *(also if isinstance(also, list) else ())]
        if not any(_is_said(part, said) for name in names for part in _parts(name)):
            yield problem(
                "GAP-2",
                read.at((*path, "term")),
                wrong=f"No text uses the words {quoted(term.get('term', ''))} that are explained here.",
                fix='Add the words that people do use under "also:", or take the entry out.',
            )


def _texts(reads: dict[str, Read]) -> Iterator[str]:
    """Every text of every file, but for the names of the words explained."""
    for name, read in reads.items():
        for path in read.values:
            if name != "glossary.yaml" or path[2:3] not in (("term",), ("also",), ("id",)):
                value = read.get(path)
                if isinstance(value, str):
                    yield value


def _parts(name: object) -> Iterator[str]:
    """A name with its brackets, without them, and what stands in them."""
    if isinstance(name, str):
        inside = re.findall(r"\(([^)]+)\)", name)
        for part in (name, re.sub(r"\([^)]*\)", "", name), *inside):
            if part.strip():
                yield " ".join(part.lower().split())


def _is_said(part: str, said: str) -> bool:
    return part in said and re.search(rf"(?<!\w){re.escape(part)}", said) is not None


def _stories(reads: dict[str, Read]) -> Iterator[Problem]:
    """What the library of stories lacks. The world may have no more: it is told, and nothing is made up."""
    told = [read for name, read in reads.items() if name.startswith("stories/")]
    read = reads["options.yaml"]
    places = {
        option.get("id"): read.at((*path, "id")) for path, option in blocks(read, ("options",))
    }
    for option_id in OPTION_IDS:
        of_option = [s for s in told if any(o == option_id for _, o in named(s, ("options",)))]
        place = places.get(option_id, Place("options.yaml"))
        for code, wrong in _lacks(option_id, of_option):
            yield problem(code, place, wrong=wrong, fix=_LOOK)
    good = sum(s.get(("how-it-went",)) == "good" for s in told)
    if good * 3 > len(told) * 2:
        yield problem(
            "GAP-8",
            Place("options.yaml"),
            wrong=f"{good} of the {len(told)} stories went well. One in three should be mixed or hard.",
            fix=_LOOK,
        )


_LOOK = "Look for a real account that fills this. Nothing is made up, and its card or page says what is there."


def _lacks(option_id: str, stories: list[Read]) -> Iterator[tuple[str, str]]:
    """What the stories of one option lack, each as a code and a sentence."""
    option, count = quoted(option_id), len(stories)
    went = {story.get(("how-it-went",)) for story in stories}
    stayed = {story.get(("stayed",)) for story in stories}
    if not stories:
        yield "GAP-3", f"There is no story for the option {option}. Its card says so."
        return
    if count == 1:
        yield "GAP-5", f"There is a single story for the option {option}."
    if count > 1 and (went == {"good"} or "good" not in went):
        all_alike = "went well" if "good" in went else "were hard, or good and hard"
        yield "GAP-6", f"All {count} stories for the option {option} {all_alike}."
    if not stayed & {"changed", "stopped"}:
        yield "GAP-7", f"No story for the option {option} is of somebody who changed or stopped."


def _publisher(reads: dict[str, Read]) -> Iterator[Problem]:
    read = reads["publisher.yaml"]
    for path in read.values:
        if read.get(path) == NOT_STATED:
            yield problem(
                "OPEN-1",
                read.at(path),
                wrong=f"The publisher has not stated {quoted(path[-1])} yet. Readers are told so.",
                fix="Ask the publisher, and write the answer in place of not-stated.",
            )
    for name, page in reads.items():
        body = page.get(("body",)) if name.startswith("pages/") else None
        for number, line in enumerate(body.split("\n") if isinstance(body, str) else ()):
            if _NOT_STATED in line:
                yield problem(
                    "OPEN-1",
                    Place(name, page.body_line + number),
                    wrong=f"The publisher has not stated this yet: {quoted(line.strip('- '))}",
                    fix=f"Ask the publisher, and write the answer in place of {quoted(_NOT_STATED)}.",
                )
