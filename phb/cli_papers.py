"""The commands that make papers without a browser."""

import argparse
import sys
from collections.abc import Set
from datetime import date
from pathlib import Path
from random import randrange

from phb.content.library import DOORS, OPTION_IDS, Content
from phb.content.models import Option
from phb.content.page_models import Place
from phb.given import CannotError, answers_in, content_in
from phb.guide.answers import Answers, UnknownAnswerError, read_answers
from phb.guide.mix import Mix, as_plain, keep_known_mix
from phb.guide.order import mixed
from phb.paper import sheet as sheets
from phb.paper import summary as summaries
from phb.paper.document import Document
from phb.paper.formats import FORMATS
from phb.paper.letter import letter_paper
from phb.paper.note import record_note
from phb.paper.signs import with_signs

_BY_ENDING = {one.ending: name for name, one in FORMATS.items()}
"""What a blank paper is made as, by how its file's name ends. Anything else is a web page."""


def sheet(asked: argparse.Namespace) -> int:
    """Write one sheet of ``content/sheets`` as a file."""
    content = content_in(asked.content)
    try:
        wanted = content.sheet(asked.id)
    except KeyError:
        there = ", ".join(one.id for one in content.sheets) or "none yet"
        raise CannotError(f"no sheet has the id {asked.id!r}; there are: {there}") from None
    paper = sheets.sheet(content, wanted, order=_order(content, asked.seed))
    write_paper(content, paper, asked)
    return 0


def ask_for_sheet(parser: argparse.ArgumentParser) -> None:
    """What ``sheet`` has to be told."""
    parser.add_argument("id", metavar="ID", help="the name of its file, without .yaml")
    ask_for_paper(parser, *FORMATS)


def letter(asked: argparse.Namespace) -> int:
    """Write one letter of ``content/letters`` as a file, with lines to fill in by hand."""
    content = content_in(asked.content)
    try:
        wanted = content.letter(asked.id)
    except KeyError:
        there = ", ".join(one.id for one in content.letters) or "none yet"
        raise CannotError(f"no letter has the id {asked.id!r}; there are: {there}") from None
    write_paper(content, letter_paper(content, wanted), asked)
    return 0


def ask_for_letter(parser: argparse.ArgumentParser) -> None:
    """What ``letter`` has to be told."""
    parser.add_argument("id", metavar="ID", help="the name of its file, without .yaml")
    ask_for_file(parser, *FORMATS)


def summary(asked: argparse.Namespace) -> int:
    """Write the paper to take away, the blank one for a pen, or the note for a record."""
    content = content_in(asked.content)
    order = _order(content, asked.seed)
    if asked.format == "blank":
        asked.format = _BY_ENDING.get(asked.out.suffix.lower(), "html")
        write_paper(content, summaries.blank(content, order=order), asked)
        return 0
    answers, passed = _answers(content, asked.answers)
    if asked.format == "note":
        write(f"{record_note(content, answers, skipped=passed)}\n".encode(), asked.out)
        return 0
    paper = summaries.summary(
        content,
        answers,
        made=date.today(),
        lean=asked.lean,
        skipped=passed,
        order=order,
        door=asked.door,
        place=_place(content, asked.place),
        mix=_mix(content, asked.mix),
    )
    write_paper(content, paper, asked)
    return 0


def ask_for_summary(parser: argparse.ArgumentParser) -> None:
    """What ``summary`` may be told."""
    ask_for_paper(parser, *FORMATS, "note", "blank")
    parser.add_argument(
        "--answers", type=Path, metavar="FILE", help='YAML or JSON; "-" reads standard input'
    )
    parser.add_argument(
        "--mix", type=Path, metavar="FILE", help='YAML or JSON: "placed" and "settled"'
    )
    parser.add_argument("--lean", choices=OPTION_IDS, help="the option that the person leans to")
    parser.add_argument("--door", choices=DOORS, default=DOORS[0], help="the way in")
    parser.add_argument("--place", metavar="ID", help="a file in places/, for local help")


def ask_for_paper(parser: argparse.ArgumentParser, *formats: str) -> None:
    """What a command has to be told that writes a paper with the six ways."""
    ask_for_file(parser, *formats)
    parser.add_argument(
        "--seed",
        type=int,
        metavar="N",
        help="the order of the ways; without it, each paper has its own",
    )


def ask_for_file(parser: argparse.ArgumentParser, *formats: str) -> None:
    """What every command has to be told that writes a paper."""
    parser.add_argument("--format", choices=formats, required=True)
    parser.add_argument("--large", action="store_true", help="large print")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help='"-" is standard output'
    )


def write_paper(content: Content, document: Document, asked: argparse.Namespace) -> None:
    """The paper in the format and to the place that were asked for."""
    write(FORMATS[asked.format].made(with_signs(content, document), asked.large), asked.out)


def write(made: bytes, out: Path) -> None:
    """Write a file, or to standard output. Raises CannotError."""
    if str(out) == "-":
        sys.stdout.buffer.write(made)
        return
    try:
        out.write_bytes(made)
    except OSError as why:
        raise CannotError(f"{out} cannot be written: {why.strerror}") from None


def _order(content: Content, seed: int | None) -> tuple[Option, ...]:
    """The options in the order of the seed, or of one drawn for this paper alone."""
    return mixed(content.options, randrange(1, 2**31) if seed is None else seed)


def _answers(content: Content, file: Path | None) -> tuple[Answers, Set[str]]:
    """The answers in a file, and the questions that stand there unanswered or with "not-sure"."""
    given = None if file is None else answers_in(file)
    try:
        answers = read_answers(content, given)
    except UnknownAnswerError as why:
        raise CannotError(str(why)) from None
    named = {str(question) for question in given} if isinstance(given, dict) else set()
    return answers, named - answers.keys()


def _mix(content: Content, file: Path | None) -> Mix:
    """The mix in a file, as ``as_plain`` gives one. Raises CannotError where something in it does not fit."""
    given = None if file is None else answers_in(file)
    mix = keep_known_mix(content, given)
    if given is not None and _texts(as_plain(mix)) != _texts(given):
        raise CannotError(f"something in {file} fits no part, way, hours or question of mix.yaml")
    return mix


def _texts(value: object) -> object:
    """Plain data with its numbers as text: the content's reader of YAML gives no others."""
    if isinstance(value, dict):
        return {word: _texts(inner) for word, inner in value.items()}
    return [_texts(inner) for inner in value] if isinstance(value, list) else str(value)


def _place(content: Content, place_id: str | None) -> Place | None:
    if place_id is None:
        return None
    found = next((place for place in content.places if place.id == place_id), None)
    if found is None:
        there = ", ".join(place.id for place in content.places) or "none yet"
        raise CannotError(f"no place has the id {place_id!r}; there are: {there}")
    return found
