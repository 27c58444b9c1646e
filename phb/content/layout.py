"""What can be wrong with the layout of a file, in an editor's words."""

import re

from phb.content.problems import Place, Problem, problem, quoted

QUOTE_IT = "Put the whole text in double quotes."


def empty_file(place: Place) -> Problem:
    return problem(
        "LAYOUT-16",
        place,
        wrong="There is nothing in this file.",
        fix="Bring back an earlier version of the file, or delete it if it is a story or page.",
    )


def no_opening_dashes(place: Place) -> Problem:
    return problem(
        "LAYOUT-17",
        place,
        wrong="This file does not start with a row of three dashes.",
        fix="Write --- alone on the first line, above the title.",
    )


def no_closing_dashes(place: Place) -> Problem:
    return problem(
        "LAYOUT-17",
        place,
        wrong="The row of three dashes between the facts and the text is missing.",
        fix="Write --- alone on a line, after the last fact and before the text.",
    )


def no_body(place: Place) -> Problem:
    return problem(
        "LAYOUT-18",
        place,
        wrong="There is no text after the second row of three dashes.",
        fix="Write the text below this line.",
    )


def given_by_file(place: Place, word: str) -> Problem:
    told = {
        "id": "The name of the file is the id, so it is not written again.",
        "body": "The text below the dashes is the body, so it is not written here.",
    }
    return problem(
        "WORD-16", place, wrong=told[word], fix=f"Delete the line that starts with {quoted(word)}."
    )


def several_documents(place: Place) -> Problem:
    return problem(
        "LAYOUT-13",
        place,
        wrong="A row of three dashes, or a line that starts with %, splits this file in parts.",
        fix="Delete that line. One file is one part.",
    )


def too_many_nodes(place: Place, most: int) -> Problem:
    return problem(
        "LAYOUT-15",
        place,
        wrong=f"This file has more than {most} parts.",
        fix="Check that nothing was copied in many times over.",
    )


def too_deep(place: Place, most: int) -> Problem:
    return problem(
        "LAYOUT-14",
        place,
        wrong=f"Lines or brackets stand more than {most} steps inside each other here.",
        fix="Check for brackets or dashes that do not belong here.",
    )


def shortcut(place: Place, typed: str) -> Problem:
    return problem(
        "LAYOUT-10",
        place,
        wrong=f"{quoted(typed)} starts with {typed[0]}, which has a special meaning here.",
        fix=f"{QUOTE_IT} Shortcuts to other lines are not used in these files.",
    )


def tag(place: Place, typed: str) -> Problem:
    shown = typed.replace("tag:yaml.org,2002:", "!!")
    return problem(
        "LAYOUT-11",
        place,
        wrong=f"{quoted(shown)} starts with !, which has a special meaning here.",
        fix=QUOTE_IT,
    )


def merge(place: Place) -> Problem:
    return problem(
        "LAYOUT-12",
        place,
        wrong='"<<" joins other lines in here. It is not used in these files.',
        fix="Delete this line, and write out the lines that it stands for.",
    )


def no_word(place: Place) -> Problem:
    return problem(
        "LAYOUT-1",
        place,
        wrong="There is no word to the left of this colon.",
        fix="Write the word that belongs there, or delete the line.",
    )


def brackets_as_word(place: Place) -> Problem:
    return problem(
        "LAYOUT-19",
        place,
        wrong="There are brackets, or a dash, where a word and a colon are needed.",
        fix=f"Check this line. If it is text that has brackets: {QUOTE_IT.lower()}",
    )


def same_word(place: Place, word: str, first_line: int) -> Problem:
    return problem(
        "LAYOUT-8",
        place,
        wrong=f"{quoted(word)} stands here for a second time. The first is on line {first_line}.",
        fix="Keep one of the two and delete the other.",
    )


def nothing_there(place: Place, word: str | None, *, in_brackets: bool = False) -> Problem:
    if word is None:
        return problem(
            "LAYOUT-9",
            place,
            wrong="There is nothing after this dash, or between these commas.",
            fix="Write something there, or delete it.",
        )
    if in_brackets:
        return problem(
            "LAYOUT-9",
            place,
            wrong=f"{quoted(word)} stands in brackets with no colon and text after it.",
            fix=f"Write a colon and what belongs there. If it is text that has brackets: {QUOTE_IT.lower()}",
        )
    return problem(
        "LAYOUT-9",
        place,
        wrong=f"There is nothing after {quoted(word + ':')}",
        fix="Write something after the colon, or delete the line.",
    )


def no_words(place: Place, typed: str) -> Problem:
    return problem(
        "LAYOUT-6",
        place,
        wrong=f"The file starts with {quoted(typed)}. A word and a colon are needed first.",
        fix="Check that the right text was saved in this file.",
    )


def starts_with_list(place: Place) -> Problem:
    return problem(
        "LAYOUT-6",
        place,
        wrong="The file starts with a list. A word and a colon are needed first.",
        fix="Check the first lines against an earlier version of the file.",
    )


def unreadable(place: Place) -> Problem:
    return problem(
        "LAYOUT-1",
        place,
        wrong="Something on this line, or just below it, can't be read.",
        fix="Check the colons, quotes, brackets and spaces here. " + QUOTE_IT,
    )


def lost_words(file: str, text: str) -> list[Problem]:
    """Words that YAML takes for a note, because ``#`` comes after a space and straight before a letter."""
    found = []
    for number, line in enumerate(text.split("\n"), start=1):
        if " #" not in line or line.lstrip().startswith("#"):
            continue
        bare = re.sub(r"\"(\\.|[^\"\\])*\"|'[^']*'", lambda m: "x" * len(m.group()), line)
        hash_ = re.search(r"(?<=\S) #(?=[\w])", bare)
        if hash_ and ":" in bare[: hash_.start()]:
            found.append(
                problem(
                    "LAYOUT-21",
                    Place(file, number, hash_.start() + 2),
                    wrong=f"What follows # on this line may not be read: {quoted(line[hash_.start() + 1 :])}.",
                    fix=f"{QUOTE_IT} If it is a note, put a space after the #.",
                )
            )
    return found
