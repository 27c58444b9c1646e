"""Reads the content folder as a whole: either all of it can be used, or the problems say why not."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from phb.content.checked import checked
from phb.content.checks import check_all
from phb.content.disk import names_in, read_bytes
from phb.content.files import FILES, FOLDERS, Folder
from phb.content.library import TEXT_PAGES, Content, KeptFile
from phb.content.plain import PageReading
from phb.content.problems import Place, Problem, did_you_mean, in_order, problem, quoted
from phb.content.reader import Read, read_with_body, read_yaml
from phb.content.records import Record

MOST_FILES = 500
"""In each folder of one thing a file."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True)
class Loaded:
    """``content`` is None exactly when some problem must be fixed. Problems come worst first.

    ``lines`` are those of each file as it was read: file name to its lines, to show a problem in its place.
    ``pages`` say how each page reads. There are none where a file is missing or can't be read.
    """

    content: Content | None
    problems: tuple[Problem, ...]
    lines: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    pages: tuple[PageReading, ...] = ()


@dataclass
class _Reading:
    """What has been gathered so far, by file name."""

    root: Path
    reads: dict[str, Read] = field(default_factory=dict)
    records: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    bytes_read: dict[str, bytes] = field(default_factory=dict)


def load_content(folder: Path, *, today: date | None = None) -> Loaded:
    """Everything in the content folder, and every problem in it at once.

    ``today`` decides what is due to be gone over again. Without it, nothing is said about that.
    Raises FileNotFoundError where there is no such folder. Anything wrong inside it is a problem.
    """
    root = Path(folder)
    if not root.is_dir():
        raise FileNotFoundError(f"there is no content folder at {root}")
    reading = _Reading(root.resolve())
    for name, model in FILES.items():
        _read_file(reading, name, model)
    for name, kind in FOLDERS.items():
        _read_folder(reading, name, kind)
    _note_missing_pages(reading)
    _note_strangers(reading)
    told, pages = check_all(reading.reads, reading.records, today=today)
    reading.problems += told
    problems = in_order(reading.problems, tuple(reading.reads))
    blocked = any(p.severity == "must-fix" for p in problems)
    lines = {name: read.lines for name, read in reading.reads.items()}
    content = None if blocked else _content(reading, today)
    return Loaded(content, problems, MappingProxyType(lines), pages)


def _read_file(reading: _Reading, name: str, model: type[Record]) -> None:
    given = read_bytes(reading.root, name)
    if isinstance(given, Problem):
        reading.problems.append(given)
        return
    read = read_with_body(name, given) if name.endswith(".md") else read_yaml(name, given)
    record, problems = checked(model, read)
    reading.reads[name] = read
    reading.bytes_read[name] = given
    reading.problems += (*read.problems, *problems)
    if record is not None:
        reading.records[name] = record


def _read_folder(reading: _Reading, name: str, folder: Folder) -> None:
    names = names_in(reading.root, name)
    if isinstance(names, Problem):
        reading.problems.append(names)
        return
    ours = [n for n in names if n.endswith(folder.ending) and not _is_left_over(n)]
    for file in ours[:MOST_FILES]:
        stem = file.removesuffix(folder.ending)
        if _ID.fullmatch(stem) and len(stem) <= 60:
            _read_file(reading, f"{name}/{file}", folder.model)
        else:
            reading.problems.append(_bad_name(f"{name}/{file}", stem, folder.ending))
    if len(ours) > MOST_FILES:
        reading.problems.append(_too_many_files(name))
    for file in names:
        if file not in ours and not _is_left_over(file):
            reading.problems.append(_stranger(f"{name}/{file}", ()))


def _note_missing_pages(reading: _Reading) -> None:
    """The pages that every page's foot leads to."""
    if any(p.file == "pages" for p in reading.problems):
        return
    for page in TEXT_PAGES:
        name = f"pages/{page}.md"
        if name not in reading.reads and not any(p.file == name for p in reading.problems):
            given = read_bytes(reading.root, name)
            if isinstance(given, Problem):
                reading.problems.append(given)


def _note_strangers(reading: _Reading) -> None:
    names = names_in(reading.root, "")
    known = (*FILES, *FOLDERS)
    if not isinstance(names, tuple):
        return
    for name in names:
        if name not in known and not _is_left_over(name):
            missing = [n for n in known if n not in names]
            reading.problems.append(_stranger(name, missing))


def _is_left_over(name: str) -> bool:
    """Files that editors and operating systems leave behind."""
    return name.startswith((".", "~", "#")) or name.endswith(("~", ".tmp", ".swp", ".bak"))


def _stranger(name: str, missing: "tuple[str, ...] | list[str]") -> Problem:
    hint = did_you_mean(name, missing) if missing else ""
    return problem(
        "FILE-3",
        Place(name),
        wrong=f"Nothing reads a file with the name {quoted(name)}.",
        fix=hint
        if hint.startswith("Did")
        else "Check its name and the folder it is in, or take it out.",
    )


def _bad_name(name: str, stem: str, ending: str) -> Problem:
    clean = re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-")[:60].strip("-")
    return problem(
        "FILE-6",
        Place(name),
        wrong=f"{quoted(stem)} can't be the name of this file. Only small letters, digits and single dashes can, up to 60.",
        fix=f"Rename the file, for example to {quoted((clean or 'new-name') + ending)}.",
    )


def _too_many_files(folder: str) -> Problem:
    return problem(
        "LAYOUT-15",
        Place(folder),
        wrong=f"There are more than {MOST_FILES} files in this folder.",
        fix="Check that nothing was copied in many times over.",
    )


def _content(reading: _Reading, today: date | None) -> Content:
    """Only called once nothing must be fixed, so that every file has its record."""
    records = reading.records
    options, steps, site = records["options.yaml"], records["steps.yaml"], records["site.yaml"]
    glossary, help_ = records["glossary.yaml"], records["help.yaml"]
    in_folder = {
        folder: tuple(record for name, record in records.items() if name.startswith(f"{folder}/"))
        for folder in FOLDERS
    }
    return Content(
        options=options.options,
        aspects=options.aspects,
        questions=records["questions.yaml"].questions,
        stories=in_folder["stories"],
        sources=records["sources.yaml"].sources,
        terms=glossary.terms,
        two_meanings=glossary.two_meanings,
        right=steps.right,
        steps=steps.steps,
        refused=steps.refused,
        contacts=help_.contacts,
        elsewhere=help_.elsewhere,
        stale=help_.stale,
        places=in_folder["places"],
        ready=records["ready.yaml"].questions,
        topics=records["asked.yaml"].topics,
        short_answers=records["asked.yaml"].asked,
        home=records["home.yaml"],
        publisher=records["publisher.yaml"],
        standards=records["standards.yaml"].standards,
        evidence=records["evidence.yaml"],
        short=records["short.yaml"],
        employer=records["employer.yaml"],
        end_of_life=records["endoflife.yaml"],
        take=records["take.yaml"],
        doors=site.doors,
        talk=records["talk.yaml"],
        myths=records["myths.yaml"].myths,
        jobs=records["jobs.yaml"],
        mix=records["mix.yaml"],
        rates=records["figures.yaml"].rates,
        money=records["money.yaml"],
        words=MappingProxyType(dict(site.words)),
        pages=in_folder["pages"],
        sheets=in_folder["sheets"],
        checkers=in_folder["checkers"],
        whatifs=tuple(sorted(in_folder["whatifs"], key=lambda whatif: whatif.order)),
        letters=tuple(sorted(in_folder["letters"], key=lambda letter: letter.order)),
        kept=MappingProxyType({name: _kept(name, record) for name, record in records.items()}),
        version=_version(reading.bytes_read),
        today=today,
    )


def _kept(name: str, record: Any) -> KeptFile:
    return KeptFile(name, record.checked_on, record.checked_by, record.check_again, record.todo)


def _version(bytes_read: dict[str, bytes]) -> str:
    """Names and lengths go in too, so that text moved from one file to the next is a new version."""
    hashed = hashlib.sha256()
    for name, given in sorted(bytes_read.items()):
        hashed.update(f"{name}\0{len(given)}\0".encode())
        hashed.update(given)
    return hashed.hexdigest()[:12]
