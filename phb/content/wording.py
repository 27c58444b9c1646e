"""What can be wrong with the words of a file, in an editor's words."""

import re
from collections.abc import Iterable

from phb.content.problems import Place, Problem, did_you_mean, listed, problem, quoted


def misspelled(place: Place, typed: str, meant: str) -> Problem:
    return problem(
        "WORD-1",
        place,
        wrong=f"{quoted(typed)} is not a word that this block understands, and {quoted(meant)} is missing.",
        fix=f"Did you mean {quoted(meant)}?",
    )


def unknown_word(place: Place, typed: str, allowed: Iterable[str], there: Iterable[str]) -> Problem:
    """``there``: the words that the block has already, which are not suggested again."""
    left = [word for word in allowed if word not in tuple(there)]
    return problem(
        "WORD-1",
        place,
        wrong=f"{quoted(typed)} is not a word that this block understands.",
        fix=did_you_mean(
            typed,
            left,
            otherwise="Delete the line, or check how far it is set in and what it belongs to.",
        ),
    )


def missing_word(place: Place, word: str) -> Problem:
    return problem(
        "WORD-2",
        place,
        wrong=f"The line {quoted(word + ':')} is missing from this block.",
        fix=f"Add a line that starts with {quoted(word + ':')} and set it in like the others of the block.",
    )


def not_one_of(place: Place, word: str, typed: object, allowed: tuple[str, ...]) -> Problem:
    if not isinstance(typed, str):
        return needs_text(place, word, typed)
    words = f" The words that can be used: {listed(allowed)}."
    hint = did_you_mean(typed, allowed)
    return problem(
        "WORD-3",
        place,
        wrong=f"{quoted(typed)} is not one of the words for {quoted(word)}.",
        fix=hint + (words if hint.startswith("Did") else ""),
    )


def not_an_id(place: Place, typed: object) -> Problem:
    clean = re.sub(r"[^a-z0-9]+", "-", str(typed).lower()).strip("-")[:60].strip("-")
    example = f" For example: {clean}" if clean and clean != typed else ""
    return problem(
        "WORD-4",
        place,
        wrong=f"{quoted(typed)} can't be used here. Only small letters, digits and single dashes can.",
        fix=f"Use an id, such as those in the other entries.{example}",
    )


def too_long(place: Place, word: str, typed: object, most: object) -> Problem:
    return problem(
        "WORD-5",
        place,
        wrong=f"The text of {quoted(word)} has {len(str(typed).strip())} characters. The most is {most}.",
        fix="Say it in fewer words.",
    )


def empty(place: Place, word: str) -> Problem:
    return problem(
        "WORD-6",
        place,
        wrong=f"The text of {quoted(word)} is empty.",
        fix="Write something there, or delete the line if it is not needed.",
    )


def not_a_date(place: Place, typed: object) -> Problem:
    return problem(
        "WORD-7",
        place,
        wrong=f"{_shown(typed)} is not a date that can be read.",
        fix="Write the year, the month and the day with dashes, such as 2026-11-21.",
    )


def not_a_number(place: Place, word: str, typed: object, limits: dict[str, object]) -> Problem:
    least = limits.get("ge", limits.get("gt"))
    most = limits.get("le", limits.get("lt"))
    bounds = {
        (
            True,
            False,
        ): f" The number must be {'more than' if 'gt' in limits else 'at least'} {least}.",
        (False, True): f" The most is {most}.",
    }.get((least is not None, most is not None), "")
    return problem(
        "WORD-8",
        place,
        wrong=f"{_shown(typed)} can't be used as the number for {quoted(word)}.{bounds}",
        fix="Write a number in digits, with nothing before or after it.",
    )


def needs_list(place: Place, word: str, typed: object) -> Problem:
    return problem(
        "WORD-9",
        place,
        wrong=f"{quoted(word)} needs a list. It has {_shape(typed)}.",
        fix=f"Under {quoted(word + ':')} start each entry on its own line with a dash and a space.",
    )


def needs_words(place: Place, word: str, typed: object, allowed: tuple[str, ...]) -> Problem:
    which = f" These can stand there: {listed(allowed)}." if 0 < len(allowed) <= 12 else ""
    return problem(
        "WORD-10",
        place,
        wrong=f"{quoted(word)} needs lines that each have a word and a colon. It has {_shape(typed)}.",
        fix=f"Write each on its own line, set in by two spaces, as in the other entries.{which}",
    )


def needs_text(place: Place, word: str, typed: object) -> Problem:
    hint = ""
    if isinstance(typed, dict):
        hint = " If the text has a colon in it, put the whole text in double quotes."
    elif isinstance(typed, list):
        hint = " If the text starts with a bracket or a dash, put it in double quotes."
    return problem(
        "WORD-11",
        place,
        wrong=f"{quoted(word)} needs one piece of text. It has {_shape(typed)}.",
        fix=f"Write the text on one line after the colon.{hint}",
    )


def too_few(place: Place, word: str, limits: dict[str, object]) -> Problem:
    least, there = limits.get("min_length"), limits.get("actual_length")
    return problem(
        "WORD-12",
        place,
        wrong=f"{quoted(word)} has {there} and needs at least {least}.",
        fix="Add what is missing, in the same form as the others.",
    )


def too_many(place: Place, word: str, limits: dict[str, object]) -> Problem:
    most, there = limits.get("max_length"), limits.get("actual_length")
    has = f"has {there}" if isinstance(there, int) else "has more"
    return problem(
        "WORD-13",
        place,
        wrong=f"{quoted(word)} {has}. The most is {most}.",
        fix=f"Take out some, so that there are no more than {most}.",
    )


def not_https(place: Place, typed: object) -> Problem:
    return problem(
        "WORD-14",
        place,
        wrong=f"{quoted(typed)} is not a web address that can be used.",
        fix="Copy the whole address from the browser. It must start with https:// and have no spaces.",
    )


def not_a_phone(place: Place, typed: object) -> Problem:
    return problem(
        "WORD-19",
        place,
        wrong=f"{quoted(typed)} is not a phone number that a phone can ring.",
        fix='Write digits and spaces alone, in double quotes where it is short, such as "999". Put words under "helps-with:".',
    )


def not_one_direction(place: Place, words: tuple[str, ...]) -> Problem:
    there = [word for word in ("for", "against", "ask-about") if word in words]
    if len(there) == 1 and "eased-by" in words:
        return problem(
            "WORD-15",
            place,
            wrong='"eased-by" stands here, and nothing points away that it could ease.',
            fix='Use "eased-by:" beside "against:" alone. Take it out, or move its words to another reason.',
        )
    wrong = (
        f"This reason has {listed(there).replace(' or ', ' and ')}. It must point one way."
        if there
        else "This reason does not say which way it points."
    )
    return problem(
        "WORD-15",
        place,
        wrong=wrong,
        fix='Keep exactly one line of these: "for:", "against:" or "ask-about:". Make two reasons of the rest.',
    )


def unusable(place: Place, word: str, typed: object) -> Problem:
    return problem(
        "WORD-17",
        place,
        wrong=f"{quoted(word)} can't be used with {_shown(typed)}.",
        fix="Compare it with the same line of another entry.",
    )


def _shown(typed: object) -> str:
    return quoted(typed) if isinstance(typed, str) else _shape(typed).capitalize()


def _shape(typed: object) -> str:
    if isinstance(typed, dict):
        first = next(iter(typed), None)
        return (
            f"lines with a colon, such as {quoted(f'{first}:')}"
            if first
            else "a pair of empty brackets"
        )
    if isinstance(typed, list):
        return "a list"
    return f"the text {quoted(typed)}" if typed else "nothing"
