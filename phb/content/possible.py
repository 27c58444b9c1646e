"""Which conditions can hold for somebody who answers every question that they are shown."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Protocol

from phb.content.records import Block, Condition, Wanted
from phb.content.solver import Facts


class Asked(Protocol):
    """A question of the guide, of a worry to check, or about a mix."""

    @property
    def id(self) -> str: ...
    @property
    def pick(self) -> str: ...
    @property
    def answers(self) -> Mapping[str, str]: ...
    @property
    def show_if(self) -> Condition | None: ...


@dataclass(frozen=True)
class Gathered:
    """What nobody is asked: its answers are those that any of some questions, ``of``, has."""

    id: str
    answers: Mapping[str, str]
    of: tuple[str, ...]
    pick: str = "many"
    show_if: Condition | None = None


@dataclass(frozen=True)
class Whereabouts:
    """What nobody is asked: where something is. It is in up to ``most`` of its answers, or ``nowhere``, alone."""

    id: str
    answers: Mapping[str, str]
    nowhere: str
    most: int
    pick: str = "many"
    show_if: Condition | None = None


class Possible:
    """Answers every question about conditions exactly, taking only complete sets of answers.

    A question that is not shown has no answer. "Not sure" and skipping are left out.
    """

    def __init__(self, questions: Sequence[Asked]) -> None:
        self.questions = {question.id: question for question in reversed(questions)}

    def knows(self, condition: Block) -> bool:
        """Whether every question and answer that it names is there."""
        return all(
            question in self.questions and set(answers) <= set(self.questions[question].answers)
            for block in _blocks(condition)
            for line in (block.if_, block.all_of, block.unless)
            for question, answers in line.items()
        )

    def together(self, conditions: Iterable[Block]) -> bool:
        """Whether some complete set of answers meets them all."""
        return self._can(conditions, ())

    def none(self, conditions: Iterable[Block]) -> bool:
        """Whether some complete set of answers meets not one of them."""
        return self._can((), conditions)

    def somebody(
        self, meets: Iterable[Block] = (), misses: Iterable[Block] = ()
    ) -> dict[str, str] | None:
        """Question id to answer id of a complete set that meets all of the first and not one of the second.

        Questions that are not shown then are left out. None where there is no such set.
        """
        meets, misses = list(meets), list(misses)
        if not self._can(meets, misses):
            return None
        given: dict[str, str] = {}
        for question in reversed(self.questions.values()):
            for answer in question.answers:
                picked = Block.model_construct(if_={question.id: (answer,)})
                if self._can([*meets, picked], misses):
                    meets.append(picked)
                    given[question.id] = answer
                    break
        return given

    def _can(self, meets: Iterable[Block], misses: Iterable[Block]) -> bool:
        facts = _Answers(self.questions)
        return facts.can_hold(
            *[facts.condition(condition) for condition in meets],
            *[-facts.condition(condition) for condition in misses],
        )


class _Answers(Facts):
    """Facts about answers. A question comes in, with what it depends on, when a condition names it."""

    def __init__(self, questions: dict[str, Asked]) -> None:
        super().__init__()
        self.questions = questions
        self.given: dict[str, dict[str, int]] = {}

    def condition(self, condition: Block) -> int:
        first, *others = _blocks(condition)
        own = self._block(first)
        return self.all_of([own, self.any_of([self._block(b) for b in others])]) if others else own

    def _block(self, block: Block) -> int:
        return self.all_of(
            [
                *(self.any_of(picked) for picked in self._lines(block.if_)),
                *(fact for picked in self._lines(block.all_of) for fact in picked),
                *(-fact for picked in self._lines(block.unless) for fact in picked),
            ]
        )

    def _lines(self, wanted: Wanted) -> list[list[int]]:
        return [[self._answers(q)[answer] for answer in answers] for q, answers in wanted.items()]

    def _answers(self, question_id: str) -> dict[str, int]:
        if question_id not in self.given:
            question = self.questions[question_id]
            given = {answer: self.new() for answer in question.answers}
            self.given[question_id] = given
            if isinstance(question, Gathered):
                return self._gather(given, question)
            shown = self.condition(question.show_if) if question.show_if else self.true
            picked = list(given.values())
            self.say(-shown, *picked)
            for fact in picked:
                self.say(-fact, shown)
            if question.pick == "one":
                self._at_most(1, picked)
            if isinstance(question, Whereabouts):
                self._at_most(question.most, picked)
                for place in picked:
                    if place != given[question.nowhere]:
                        self._at_most(1, [place, given[question.nowhere]])
        return self.given[question_id]

    def _gather(self, given: dict[str, int], question: Gathered) -> dict[str, int]:
        others = [self._answers(question_id) for question_id in question.of]
        for answer, fact in given.items():
            there = self.any_of([other[answer] for other in others if answer in other])
            self.say(-fact, there)
            self.say(fact, -there)
        return given

    def _at_most(self, most: int, facts: list[int]) -> None:
        for too_many in combinations(facts, most + 1):
            self.say(*(-fact for fact in too_many))


def _blocks(condition: Block) -> tuple[Block, ...]:
    return condition.blocks if isinstance(condition, Condition) else (condition,)
