"""The command line: what tests, editors' checks and other programs ask the content."""

import argparse
import io
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, NoReturn

from phb.cli_papers import (
    ask_for_letter,
    ask_for_sheet,
    ask_for_summary,
    letter,
    sheet,
    summary,
)
from phb.content.library import OPTION_IDS, Content
from phb.content.load import Loaded
from phb.content.plain import reading_table
from phb.content.problems import show_problem
from phb.content.records import NOT_STATED, Block, Condition
from phb.given import CannotError, answers_in, content_in, json_in, lines_of, loaded_in
from phb.guide.align import Alignment, align_options
from phb.guide.answers import UnknownAnswerError, read_answers
from phb.guide.change import what_would_change
from phb.guide.match import Match, closest_stories, stories_by_option

CLEAN, FAULTS, CANNOT = 0, 1, 2
"""What the commands exit with: nothing to fix, something to fix, or the call itself is off."""


def main(words: list[str] | None = None) -> int:
    """Run one command and give its exit status. Results go to standard output, errors to standard error."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal that cannot write a sign gets its number; no result is lost to it.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        asked = _arguments().parse_args(words)
        return asked.run(asked)
    except BrokenPipeError:
        # The reader of our output has had enough, as `head` does.
        sys.stderr.close()
        return CANNOT
    except (CannotError, OSError) as why:
        print(f"phb: {_one_line(why)}", file=sys.stderr)
        return CANNOT


def check(asked: argparse.Namespace) -> int:
    """Every problem in the content folder, and how each page reads."""
    loaded = loaded_in(asked.content)
    if asked.json:
        _print_json([asdict(one) for one in (loaded.pages if asked.pages else loaded.problems)])
    else:
        if not asked.pages:
            _print_problems(loaded, asked.content)
        if loaded.pages:
            print(reading_table(loaded.pages))
    return FAULTS if loaded.content is None else CLEAN


def questions(asked: argparse.Namespace) -> int:
    """The guide's questions, in order."""
    content = content_in(asked.content)
    listed = [
        {
            "id": question.id,
            "about": question.about,
            "ask": question.ask,
            "why": question.why,
            "pick": question.pick,
            "answers": dict(question.answers),
            "show_if": _condition(question.show_if),
        }
        for question in content.questions
    ]
    if asked.json:
        _print_json(listed)
    else:
        for question in listed:
            print(f"{question['id']}: {question['ask']}")
            for answer, label in question["answers"].items():
                print(f"    {answer}: {label}")
    return CLEAN


def letters(asked: argparse.Namespace) -> int:
    """The letters to send, in order, each with the sources that it rests on."""
    content = content_in(asked.content)
    listed = [
        {"id": one.id, "name": one.title, "rests_on": list(one.sources)} for one in content.letters
    ]
    if asked.json:
        _print_json(listed)
    else:
        for one in listed:
            print(f"{one['id']}: {one['name']}")
    return CLEAN


def align(asked: argparse.Namespace) -> int:
    """What some answers point to."""
    content = content_in(asked.content)
    if asked.batch is not None:
        return _align_each_line(content, asked.batch)
    result = _aligned(content, answers_in(asked.answers))
    if asked.json:
        _print_json(result)
    else:
        for option in result["options"]:
            print(f"{option['id']}: {option['group']}")
            for direction in ("towards", "away", "to_ask"):
                for reason in option[direction]:
                    print(f"    {direction}: {reason['says']}")
    return CLEAN


def _align_each_line(content: Content, batch: Path) -> int:
    status = CLEAN
    with lines_of(batch) as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                result = _aligned(content, json_in(line, f"line {number}"))
            except CannotError as why:
                result, status = {"error": _one_line(why)}, CANNOT
            print(json.dumps(result))
    return status


def _aligned(content: Content, given: object) -> dict[str, list[dict[str, Any]]]:
    try:
        answers = read_answers(content, given)
    except UnknownAnswerError as why:
        raise CannotError(str(why)) from None
    aligned = align_options(content, answers)
    by_option = stories_by_option(content, answers)
    return {
        "options": [
            {**_alignment(one), "stories": [_match(m) for m in by_option[one.option.id]]}
            for one in aligned
        ],
        "stories": [_match(match) for match in closest_stories(content, answers)],
        "would_change": [
            {
                "question": change.question,
                "answer": change.answer,
                "option": change.option,
                "from": change.moves_from,
                "to": change.moves_to,
            }
            for change in what_would_change(content, answers, aligned)
        ],
    }


def _alignment(one: Alignment) -> dict[str, object]:
    return {
        "id": one.option.id,
        "group": one.group,
        **{
            name: [{"id": r.id, "says": r.says, "strength": r.strength} for r in reasons]
            for name, reasons in (
                ("towards", one.towards),
                ("away", one.away),
                ("to_ask", one.to_ask),
            )
        },
        "depends_on": [{"id": r.id, "question": q.id} for r, q in one.depends_on],
    }


def _match(match: Match) -> dict[str, object]:
    return {"id": match.story.id, "like": list(match.like), "different": list(match.different)}


def _condition(condition: Condition | None) -> dict[str, object] | None:
    if condition is None:
        return None
    written = _block(condition)
    if condition.any_of:
        written["any-of"] = [_block(block) for block in condition.any_of]
    return written


def _block(block: Block) -> dict[str, object]:
    parts = {"if": block.if_, "all-of": block.all_of, "unless": block.unless}
    return {
        name: {question: list(answers) for question, answers in lines.items()}
        for name, lines in parts.items()
        if lines
    }


def _stories_in_numbers(content: Content) -> Iterator[str]:
    """How the stories of each option went, and whether people stayed with it, as lines of a table."""
    went, stayed = ("good", "mixed", "hard"), ("stayed", "changed", "stopped", "not-said")
    yield _row("Stories", *went, "|", *stayed)
    for name in (*OPTION_IDS, NOT_STATED):
        told = [story for story in content.stories if name in story.options]
        counts_went = [sum(story.how_it_went == w for story in told) for w in went]
        counts_stayed = [sum(story.stayed == s for story in told) for s in stayed]
        yield _row(name, *counts_went, "|", *counts_stayed)


def _row(name: str, *cells: object) -> str:
    return f"{name:<16}" + "".join(f"{cell!s:>9}" for cell in cells)


def _print_problems(loaded: Loaded, folder: Path) -> None:
    for problem in loaded.problems:
        lines = loaded.lines.get(problem.file, ())
        print(show_problem(problem, lines, folder=str(folder)), end="\n\n")
    if loaded.content:
        print("\n".join(_stories_in_numbers(loaded.content)), end="\n\n")
    print(_in_numbers(loaded))


def _in_numbers(loaded: Loaded) -> str:
    count = {
        s: sum(p.severity == s for p in loaded.problems)
        for s in ("must-fix", "please-check", "idea")
    }
    return f"{count['must-fix']} to fix, {count['please-check']} to check, {count['idea']} ideas"


def _print_json(data: object) -> None:
    print(json.dumps(data, indent=1))


def _one_line(why: Exception) -> str:
    """What went wrong as one line, with nothing in it that a terminal would act on."""
    said = " ".join(str(why).split())
    return "".join(sign if sign.isprintable() else "?" for sign in said)[:300]


class _Arguments(argparse.ArgumentParser):
    """Says what is off about a call in one line, as all else does."""

    def error(self, message: str) -> NoReturn:
        raise CannotError(f"{message} (see --help)")


def _arguments() -> argparse.ArgumentParser:
    parser = _Arguments(prog="python -m phb", description="Ask the explorer's content.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Arguments)
    checking = _command(commands.add_parser, check, "list what is wrong in the content")
    checking.add_argument("--pages", action="store_true", help="how each page reads, and no more")
    _command(commands.add_parser, questions, "list the guide's questions")
    aligning = _command(commands.add_parser, align, "show what answers point to")
    given = aligning.add_mutually_exclusive_group(required=True)
    given.add_argument(
        "--answers", type=Path, metavar="FILE", help='YAML or JSON; "-" reads standard input'
    )
    given.add_argument("--batch", type=Path, metavar="FILE", help="one JSON set of answers a line")
    _command(commands.add_parser, letters, "list the letters to send")
    ask_for_letter(
        _command(commands.add_parser, letter, "write a letter as a file", gives_json=False)
    )
    ask_for_sheet(_command(commands.add_parser, sheet, "write a sheet as a file", gives_json=False))
    ask_for_summary(
        _command(commands.add_parser, summary, "make the paper to take away", gives_json=False)
    )
    return parser


def _command(
    add: Callable[..., argparse.ArgumentParser],
    run: Callable[[argparse.Namespace], int],
    says: str,
    *,
    gives_json: bool = True,
) -> argparse.ArgumentParser:
    command = add(run.__name__, help=says, description=run.__doc__)
    command.add_argument("--content", type=Path, default=Path("content"), metavar="FOLDER")
    if gives_json:
        command.add_argument("--json", action="store_true", help="JSON alone on standard output")
    command.set_defaults(run=run)
    return command
