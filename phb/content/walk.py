"""One YAML text, walked event by event into plain dicts, lists and strings with their places.

Uses PyYAML's pure Python reader: the C one crashes the process on deep nesting, and the ready-made
loaders guess types, keep the last of two equal words in silence, and recurse.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from phb.content import layout
from phb.content.problems import Place, Problem
from phb.content.read import Path, Read

DEEPEST = 20
MOST_NODES = 20_000
MOST_PROBLEMS = 50
"""Of one file's layout. More than that is one fault many times over."""


def events_of(text: str) -> Iterator[Event]:
    """The events of a text whose line ends are all plain ones."""
    return yaml.parse(text, Loader=_Loader)


class Stop(Exception):
    """A fault after which the rest of the file means nothing."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.wrong)
        self.problem = problem


class _Loader(yaml.BaseLoader):
    """PyYAML's pure reader, with a step forward that does not look at one character at a time.

    Safe only because ``raw_text`` has left no line end but a plain one.
    """

    def forward(self, length: int = 1) -> None:
        start, end = self.pointer, min(self.pointer + length, len(self.buffer))
        new_lines = self.buffer.count("\n", start, end)
        if new_lines:
            self.line += new_lines
            self.column = end - self.buffer.rfind("\n", start, end) - 1
        else:
            self.column += end - start
        self.pointer = end
        self.index += end - start

    def peek(self, index: int = 0) -> str:
        return self.buffer[self.pointer + index]

    def prefix(self, length: int = 1) -> str:
        return self.buffer[self.pointer : self.pointer + length]


@dataclass
class _Open:
    """A list or a block of words that is being filled."""

    path: Path
    holds: dict[str, object] | list[object]
    in_brackets: bool = False
    word: str | None = None
    """In a block: the word whose value comes next."""
    skip: bool = False
    """The next value belongs to a word that stood here before: it is read, then dropped."""


class Walk:
    """Goes through the events of one text, with a stack of its own so that depth costs nothing."""

    def __init__(self, read: Read) -> None:
        self.read = read
        self.root: dict[str, object] | None = None
        self.open: list[_Open] = []
        self.nodes = 0
        self.documents = 0
        self.last = Place(read.file)

    def through(self, events: Iterator[Event]) -> None:
        for event in events:
            mark = event.start_mark
            self.last = Place(self.read.file, mark.line + 1, mark.column + 1)
            if isinstance(event, DocumentStartEvent):
                self._document(event)
            elif isinstance(event, NodeEvent):
                self._node(event)
            elif isinstance(event, MappingEndEvent | SequenceEndEvent):
                self.open.pop()
                self._after_value()
        if self.root is None:
            raise Stop(layout.empty_file(Place(self.read.file)))

    def _document(self, event: DocumentStartEvent) -> None:
        self.documents += 1
        if self.documents > 1 or event.version or event.tags:
            raise Stop(layout.several_documents(self.last))

    def _node(self, event: NodeEvent) -> None:
        self.nodes += 1
        if self.nodes > MOST_NODES:
            raise Stop(layout.too_many_nodes(self.last, MOST_NODES))
        inside = self.open[-1] if self.open else None
        if isinstance(inside, _Open) and isinstance(inside.holds, dict) and inside.word is None:
            self._key(event, inside)
            return
        path = self._next_path(inside)
        self._tell(self._marks(event), path)
        if isinstance(event, ScalarEvent | AliasEvent):
            self._text(event, path, inside)
        else:
            self._begin(event, path, inside)

    def _key(self, event: NodeEvent, inside: _Open) -> None:
        if not isinstance(event, ScalarEvent):
            if isinstance(event, AliasEvent):
                raise Stop(layout.shortcut(self.last, f"*{event.anchor}"))
            raise Stop(layout.brackets_as_word(self.last))
        word = event.value.strip()
        path = (*inside.path, word)
        inside.word, inside.skip = word, word in inside.holds
        if found := self._marks(event):
            self._tell(found, None)
        elif word == "<<":
            self._tell(layout.merge(self.last), None)
            inside.skip = True
        elif not word:
            self._tell(layout.no_word(self.last), None)
            inside.skip = True
        elif inside.skip:
            first = self.read.keys[path][0]
            self._tell(layout.same_word(self.last, word, first), None)
        if not inside.skip:
            self.read.keys[path] = (self.last.line, self.last.column)

    def _text(self, event: ScalarEvent | AliasEvent, path: Path, inside: _Open | None) -> None:
        if inside is None:
            value = getattr(event, "value", "")
            raise Stop(
                layout.no_words(self.last, value)
                if value
                else layout.empty_file(Place(self.read.file))
            )
        plain = isinstance(event, ScalarEvent) and event.style is None
        value = getattr(event, "value", "")
        if plain and not value and path not in self.read.reported:
            place = self.read.at_key(path) if inside.word else self.last
            self._tell(
                layout.nothing_there(place, inside.word, in_brackets=inside.in_brackets), path
            )
        self._put(value, path, inside)
        self._after_value()

    def _begin(self, event: Event, path: Path, inside: _Open | None) -> None:
        if len(self.open) >= DEEPEST:
            raise Stop(layout.too_deep(self.last, DEEPEST))
        holds: dict[str, object] | list[object] = {} if isinstance(event, MappingStartEvent) else []
        if inside is None:
            if isinstance(event, SequenceStartEvent):
                raise Stop(layout.starts_with_list(self.last))
            self.root = holds  # type: ignore[assignment]
            self.read.values[()] = (self.last.line, self.last.column)
        else:
            self._put(holds, path, inside)
        self.open.append(_Open(path, holds, bool(getattr(event, "flow_style", False))))

    def _put(self, value: object, path: Path, inside: _Open) -> None:
        if isinstance(inside.holds, list):
            inside.holds.append(value)
        elif inside.skip:
            return
        else:
            inside.holds[inside.word] = value  # type: ignore[index]
        self.read.values[path] = (self.last.line, self.last.column)

    def _after_value(self) -> None:
        if self.open:
            self.open[-1].word, self.open[-1].skip = None, False

    def _next_path(self, inside: _Open | None) -> Path:
        if inside is None:
            return ()
        if isinstance(inside.holds, list):
            return (*inside.path, len(inside.holds))
        step = f"{inside.word}\0" if inside.skip else inside.word
        return (*inside.path, step or "")

    def _marks(self, event: NodeEvent) -> Problem | None:
        """A problem where the node is a shortcut or carries a mark."""
        if event.anchor is not None:
            sign = "*" if isinstance(event, AliasEvent) else "&"
            return layout.shortcut(self.last, f"{sign}{event.anchor}")
        tag = getattr(event, "tag", None)
        return layout.tag(self.last, tag) if tag is not None else None

    def _tell(self, found: Problem | None, path: Path | None) -> None:
        if found is None:
            return
        self.read.problems.append(found)
        if path is not None:
            self.read.reported.add(path)
        if len(self.read.problems) > MOST_PROBLEMS:
            raise Stop(found)
