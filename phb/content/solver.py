"""Whether a set of yes-or-no facts can hold together: a small exact search, no sampling."""

from collections import defaultdict
from collections.abc import Iterable

Clause = tuple[int, ...]
"""Facts of which at least one holds. A fact is a number; its opposite is the number with a minus."""

MOST_STEPS = 20_000
"""Choices tried before giving up. Real content needs under a hundred."""


class Facts:
    """Facts and what is known about them, built up one at a time, then asked whether all can hold."""

    def __init__(self) -> None:
        self.clauses: list[Clause] = []
        self.count = 0
        self.true = self.new()
        self.clauses.append((self.true,))

    def new(self) -> int:
        self.count += 1
        return self.count

    def say(self, *facts: int) -> None:
        """At least one of these holds."""
        self.clauses.append(facts)

    def any_of(self, facts: Iterable[int]) -> int:
        """A fact that holds exactly when one of these does."""
        facts = tuple(dict.fromkeys(facts))
        if len(facts) == 1:
            return facts[0]
        whole = self.new()
        self.say(-whole, *facts)
        for fact in facts:
            self.say(whole, -fact)
        return whole

    def all_of(self, facts: Iterable[int]) -> int:
        """A fact that holds exactly when all of these do."""
        facts = tuple(dict.fromkeys(facts))
        return -self.any_of(-fact for fact in facts) if facts else self.true

    def can_hold(self, *assumed: int) -> bool:
        """Whether everything said can be true at once, with these. True also where the search gives up."""
        return _Search(self.clauses, self.count).can_hold(assumed)


class _Search:
    """Tries facts one by one, follows what each forces, and goes back where that fails."""

    def __init__(self, clauses: list[Clause], count: int) -> None:
        self.clauses = clauses
        self.holds: list[bool | None] = [None] * (count + 1)
        self.trail: list[int] = []
        self.within: dict[int, list[Clause]] = defaultdict(list)
        for clause in clauses:
            for fact in clause:
                self.within[fact].append(clause)

    def can_hold(self, assumed: Iterable[int]) -> bool:
        if any(not clause for clause in self.clauses):
            return False
        certain = [clause[0] for clause in self.clauses if len(clause) == 1]
        if not all(self._follow(fact) for fact in (*certain, *assumed)):
            return False
        tried: list[tuple[int, int]] = []  # length of the trail before a choice, and the choice
        for _ in range(MOST_STEPS):
            choice = self._next_choice()
            if choice is None:
                return True
            tried.append((len(self.trail), choice))
            fine = self._follow(choice)
            while not fine:
                if not tried:
                    return False
                length, choice = tried.pop()
                self._undo(length)
                fine = self._follow(-choice)
        return True

    def _value(self, fact: int) -> bool | None:
        held = self.holds[abs(fact)]
        return held if held is None or fact > 0 else not held

    def _follow(self, fact: int) -> bool:
        """Takes a fact as true with all that it forces. False where that contradicts something."""
        queue = [fact]
        while queue:
            fact = queue.pop()
            value = self._value(fact)
            if value is False:
                return False
            if value is True:
                continue
            self.holds[abs(fact)] = fact > 0
            self.trail.append(abs(fact))
            for clause in self.within[-fact]:
                values = [self._value(other) for other in clause]
                if True in values:
                    continue
                left = values.count(None)
                if left == 0:
                    return False
                if left == 1:
                    queue.append(clause[values.index(None)])
        return True

    def _undo(self, length: int) -> None:
        for fact in self.trail[length:]:
            self.holds[fact] = None
        del self.trail[length:]

    def _next_choice(self) -> int | None:
        """A fact from the first clause that does not hold yet."""
        for clause in self.clauses:
            if not any(self._value(fact) for fact in clause):
                return next(fact for fact in clause if self._value(fact) is None)
        return None
