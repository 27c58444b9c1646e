"""Every check that looks beyond one line of one file, in the one place that calls them all."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from phb.content.anonymity import check_anonymity
from phb.content.balance import check_balance
from phb.content.checker_checks import check_checker, check_checker_pointers
from phb.content.due import check_due
from phb.content.endoflife_checks import check_warned, check_ways, check_words
from phb.content.figure_checks import check_figures
from phb.content.files import FILES
from phb.content.gaps import check_gaps
from phb.content.home_checks import check_home, check_home_pointers
from phb.content.jobs_checks import check_jobs
from phb.content.letter_checks import check_letter
from phb.content.logic import check_logic
from phb.content.mix_checks import check_mix
from phb.content.money_checks import check_in_force, check_rates
from phb.content.named_elsewhere import check_named, check_topics
from phb.content.plain import PageReading, check_plain
from phb.content.problems import Problem
from phb.content.read import Read
from phb.content.references import check_references
from phb.content.sheet_checks import check_sheet
from phb.content.short_checks import check_short
from phb.content.steering import check_steering
from phb.content.story_form import check_story_form
from phb.content.story_pointers import check_story_pointers
from phb.content.take_checks import check_take
from phb.content.talk_checks import check_myths, check_talk
from phb.content.values import check_scale, check_values
from phb.content.whatif_checks import check_whatif, check_whatif_pointers


def check_all(
    reads: dict[str, Read], records: Mapping[str, Any], *, today: date | None
) -> tuple[list[Problem], tuple[PageReading, ...]]:
    """Every problem, in no order, and how each page reads.

    ``records`` lacks a file that something is wrong in. What needs that file is then left unchecked.
    """
    problems = [*_on_what_was_read(reads), *_on_records(reads, records)]
    if today is not None:
        problems += check_due(reads, today)
        if rates := records.get("figures.yaml"):
            problems += check_in_force(reads["figures.yaml"], rates, today)
    if not set(FILES) <= set(reads) or any(read.data is None for read in reads.values()):
        return problems, ()
    plain, pages = check_plain(reads)
    return [*problems, *check_gaps(reads), *plain], pages


def _on_what_was_read(reads: dict[str, Read]) -> Iterator[Problem]:
    yield from check_references(reads)
    yield from check_home_pointers(reads)
    yield from check_anonymity(reads)
    yield from check_steering(reads)
    yield from check_named(reads)
    yield from check_topics(reads)
    if "endoflife.yaml" in reads:
        yield from check_words(reads["endoflife.yaml"])
    for name, read in reads.items():
        if name.startswith("stories/"):
            yield from check_story_form(read)
            yield from check_story_pointers(read, reads)
        elif name.startswith("sheets/"):
            yield from check_sheet(read)
        elif name.startswith("letters/"):
            yield from check_letter(read)
        elif name.startswith("checkers/"):
            yield from check_checker_pointers(read, reads)
        elif name.startswith("whatifs/"):
            yield from check_whatif_pointers(read, reads)


def _on_records(reads: dict[str, Read], records: Mapping[str, Any]) -> Iterator[Problem]:
    questions, options = records.get("questions.yaml"), records.get("options.yaml")
    yield from check_logic(
        reads,
        questions_file=questions,
        options_file=options,
        take_file=records.get("take.yaml"),
    )
    if questions:
        yield from check_scale(reads["questions.yaml"], questions)
    if options:
        yield from check_balance(reads["options.yaml"], options)
        yield from check_values(
            reads["options.yaml"], questions_file=questions, options_file=options
        )
    if home := records.get("home.yaml"):
        yield from check_home(reads["home.yaml"], home)
    if figures := records.get("evidence.yaml"):
        yield from check_figures(reads["evidence.yaml"], figures)
    if rates := records.get("figures.yaml"):
        yield from check_rates(reads["figures.yaml"], rates)
    if short := records.get("short.yaml"):
        yield from check_short(reads, short, records)
    if page := records.get("endoflife.yaml"):
        stories = {r.id: r for name, r in records.items() if name.startswith("stories/")}
        yield from check_ways(reads["endoflife.yaml"], page)
        yield from check_warned(reads["endoflife.yaml"], page, stories)
    if take := records.get("take.yaml"):
        yield from check_take(reads["take.yaml"], take)
    if talk := records.get("talk.yaml"):
        yield from check_talk(reads["talk.yaml"], talk)
    myths, sources = records.get("myths.yaml"), records.get("sources.yaml")
    if myths and sources:
        yield from check_myths(reads["myths.yaml"], myths, sources)
    if mix := records.get("mix.yaml"):
        yield from check_mix(reads["mix.yaml"], mix, reads)
    if jobs := records.get("jobs.yaml"):
        yield from check_jobs(reads["jobs.yaml"], jobs)
    for name, record in records.items():
        if name.startswith("whatifs/"):
            yield from check_whatif(reads[name], record)
        elif name.startswith("checkers/"):
            yield from check_checker(reads[name], record, sources)
