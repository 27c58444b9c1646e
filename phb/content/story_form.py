"""Whether a story has the form that every story has: the same five parts, in one order, at about one length."""

import re
from collections.abc import Iterator
from itertools import pairwise

from phb.content.problems import Place, Problem, problem, quoted
from phb.content.read import Read

PARTS = (
    "Their situation",
    "How they chose",
    "What it is like",
    "What went well",
    "What was hard",
)
"""The second is the process, the third the experience, and the last two the outcome, always as a pair."""

WORDS = (120, 220)
"""The least and the most words of a story's text, its headings among them."""


def check_story_form(read: Read) -> Iterator[Problem]:
    """Parts that are missing, empty, new or out of order, and a text much longer or shorter than others."""
    body = read.get(("body",))
    if not isinstance(body, str) or ("body",) in read.reported:
        return
    lines = body.split("\n")
    headings = [(n, line[3:].strip()) for n, line in enumerate(lines) if line.startswith("## ")]
    if [heading for _, heading in headings] != list(PARTS):
        yield _parts_differ(read, headings)
        return
    for (start, heading), (end, _) in pairwise([*headings, (len(lines), "")]):
        if not "".join(lines[start + 1 : end]).strip():
            yield problem(
                "STORY-2",
                Place(read.file, read.body_line + start),
                wrong=f"There is nothing under {quoted(heading)}.",
                fix="Write what the account says of it, or that the account does not say.",
            )
    count, (least, most) = len(re.findall(r"\w[\w'’.,-]*", body)), WORDS
    if not least <= count <= most:
        yield problem(
            "STORY-3",
            Place(read.file, read.body_line),
            wrong=f"This story has {count} words. Stories have {least} to {most}, so that none outweighs another.",
            fix="Shorten it, or tell more of what the account says.",
        )


def _parts_differ(read: Read, headings: list[tuple[int, str]]) -> Problem:
    there = [heading for _, heading in headings]
    line = next((n for (n, h), part in zip(headings, PARTS, strict=False) if h != part), 0)
    missing = [part for part in PARTS if part not in there]
    return problem(
        "STORY-1",
        Place(read.file, read.body_line + line),
        wrong=f"The part {quoted(missing[0])} is missing."
        if missing
        else "The five parts of a story stand in another order here, or there is one more.",
        fix=f"Use these five, in this order: {'; '.join(PARTS)}.",
    )
