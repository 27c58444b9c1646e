"""A content file as plain dicts, lists and strings, with the line and column of every part."""

from dataclasses import dataclass, field

from phb.content.problems import Place, Problem

Path = tuple[str | int, ...]
"""Where something stands: words and, for lists, numbers from 0."""


@dataclass
class Read:
    """One file as read. ``data`` is None where its layout could not be followed."""

    file: str
    data: dict[str, object] | None = None
    lines: tuple[str, ...] = ()
    keys: dict[Path, tuple[int, int]] = field(default_factory=dict)
    values: dict[Path, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    reported: set[Path] = field(default_factory=set)
    """Paths whose fault is already in ``problems``: nothing more is said about them."""
    body_line: int = 0
    """The line of the file on which the ``body`` starts, for a story or page."""

    def at(self, path: Path) -> Place:
        """Where a value stands, or the closest thing around it that the file has."""
        for end in range(len(path), -1, -1):
            if path[:end] in self.values:
                return Place(self.file, *self.values[path[:end]])
        return Place(self.file)

    def at_key(self, path: Path) -> Place:
        """Where the word to the left of the colon stands; for an item of a list, the item."""
        for end in range(len(path), 0, -1):
            if path[:end] in self.keys:
                return Place(self.file, *self.keys[path[:end]])
            if path[:end] in self.values:
                return Place(self.file, *self.values[path[:end]])
        return self.at(())

    def find(self, typed: str, line: int) -> Place:
        """The first line from here on where what was typed stands, or the line given."""
        for number in range(line, min(line + 60, len(self.lines)) + 1):
            column = self.lines[number - 1].find(typed)
            if typed and column >= 0:
                return Place(self.file, number, column + 1)
        return Place(self.file, min(line, max(len(self.lines), 1)))

    def get(self, path: Path) -> object:
        """What stands at a path, or None where there is nothing."""
        value: object = self.data
        for step in path:
            if isinstance(value, dict):
                value = value.get(step)  # pyright: ignore[reportArgumentType] - a number is in no dict
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return None
        return value
