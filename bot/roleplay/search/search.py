"""The best that a candidate could still have got from a position: branch and bound over the bargaining core.

Positions are few once what no longer matters is left out, offers never fall, and `ceiling` bounds what is to come. A
plan that argues what is needed and then asks for the whole package usually reaches that bound at once; only where it
does not, the moves are searched.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from math import comb

from bot.roleplay import recruiter
from bot.roleplay.package import PARTS, Package, Part
from bot.roleplay.recruiter import Answer, Attribution, Given, Move, Position
from bot.roleplay.search import ceiling
from bot.roleplay.search.repertoire import PLAIN, Argument, Repertoire
from scenarios.value import value

TOLERANCE = 0.01
"""How far below the proven bound a line may end, as a share of the yearly value, without being searched further."""

NODES = 12
"""After so many positions a search ends with what it has; the bound says how good that is."""

PERSISTENCE = 6
"""How often a plan asks again for what it was given a part of."""

MOST_CHOICES = 70
"""Where there are more ways to choose among the arguments, time is taken to allow for all of them."""


@value
class Line:
    """The best moves from a position and the package that they end with.

    ``value`` is its yearly value; ``bound`` is proven: no moves of the repertoire reach more.
    """

    moves: tuple[Move, ...]
    package: Package
    value: float
    bound: float


@value
class Aim:
    """The best package from a position, and the arguments that it takes with the part that each is for (None: all)."""

    package: Package
    arguments: tuple[tuple[Argument, Part | None], ...]


class Search:
    """Searches positions of one scenario, and remembers them.

    ``tolerance`` 0 asks for the exact value, ``nodes`` bounds the work for one position.
    """

    def __init__(self, repertoire: Repertoire, tolerance: float = TOLERANCE, nodes: int = NODES) -> None:
        self._repertoire = repertoire
        self._mandate, self._persona = repertoire.mandate, repertoire.persona
        self._tolerance = tolerance
        self._nodes = nodes
        self._left = 0
        self._lines: dict[tuple[Position, int], Line] = {}
        self._aims: dict[Position, Aim] = {}

    def best(self, position: Position, messages: int) -> Line:
        """The best line from a position with so many messages left; taking what stands is always possible."""
        enough = len(self._repertoire.arguments) + position.patience + len(PARTS) + 1
        self._left = self._nodes
        return self._branched(relevant(position), min(messages, enough), 0.0)

    def aim(self, position: Position) -> Package:
        """The best package from here, whatever it takes to get there."""
        return self._aim(relevant(position)).package

    def _branched(self, position: Position, messages: int, least: float) -> Line:
        """The best line from here; only its bound counts where that is not above ``least``."""
        known = self._lines.get((position, messages))
        if known is not None:
            return known
        standing = self._ended((), position)
        if position.final or messages <= 0:
            return standing
        bound = self._bound(position, messages)
        if bound <= least:
            return replace(standing, bound=bound)
        aim = self._aim(position)
        if len(aim.arguments) > messages:
            aim = self._aim_in_time(position, messages)
        line = max(standing, self._planned(position, messages, aim), key=lambda line: line.value)
        if line.value < bound * (1 - self._tolerance):
            bound = self._bound(position, messages, closely=True)
        if line.value < bound * (1 - self._tolerance):
            line = self._improved(position, messages, line, bound)
        else:
            line = replace(line, bound=max(bound, line.value))
        self._lines[position, messages] = line
        return line

    def _improved(self, position: Position, messages: int, line: Line, bound: float) -> Line:
        """The line or a better one, from every move that could lead to one, the most promising first."""
        after: dict[tuple[Position, bool], Move] = {}
        for move in self._repertoire.moves(position, self._aim(position).package):
            reached, answer = recruiter.answer(self._mandate, self._persona, position, move)
            reached = relevant(reached)
            if reached != position:
                after.setdefault((reached, signs(move, answer)), move)
        hopes = [
            (self._yearly(reached) if signed else self._bound(reached, messages - 1), move, reached, signed)
            for (reached, signed), move in after.items()
        ]
        hopes.sort(key=lambda hope: (-hope[0], -self._yearly(hope[2])))
        proven = line.value
        for hope, move, reached, signed in hopes:
            if hope * (1 - self._tolerance) <= line.value or self._left <= 0:
                proven = max(proven, hope)
                break
            self._left -= 1
            then = self._ended((), reached) if signed else self._branched(reached, messages - 1, line.value)
            proven = max(proven, then.bound)
            if then.value > line.value:
                line = replace(then, moves=(move, *then.moves))
        return replace(line, bound=min(bound, max(proven, line.value)))

    def _planned(self, position: Position, messages: int, aim: Aim) -> Line:
        """A line that brings each argument with the part that it is for, and then asks for the rest as a package."""
        arguments = list(aim.arguments)
        moves: list[Move] = []
        while len(moves) < min(messages, len(aim.arguments) + PERSISTENCE) and not position.final:
            rest = {part: aim.package.amount(part) for part in PARTS}
            gives = tuple(Given(part, rest[part]) for part in PARTS if rest[part] < position.offer.amount(part))
            rest = {part: amount for part, amount in rest.items() if amount > position.offer.amount(part)}
            if not rest:
                break
            argument, of = arguments.pop(0) if arguments else (PLAIN, None)
            if of in rest:  # a premium counts for the part that is named first
                rest = {of: rest[of], **rest}
            closes = not arguments
            asks = rest if closes or of not in rest else {of: rest[of]}
            move = self._repertoire.counter(asks, argument, conditional=closes, gives=gives if closes else ())
            position, answer = recruiter.answer(self._mandate, self._persona, position, move)
            moves.append(move)
            if signs(move, answer):
                break
        return self._ended(tuple(moves), position)

    def _aim(self, position: Position) -> Aim:
        aim = self._aims.get(position)
        if aim is None:
            aim = self._aims[position] = self._aimed(position)
        return aim

    def _aimed(self, position: Position) -> Aim:
        """The best package from here, and the fewest arguments that it takes, those that open most first."""
        unheard = self._repertoire.unheard(position)
        levers = [number for argument in unheard for number in argument.levers]
        premiums = [number for argument in unheard for number in argument.premiums]
        ways = recruiter.attributions(self._mandate, premiums)
        most = self._bound(position, len(unheard)) - self._mandate.step
        best = position.offer
        opened: Attribution = ()
        for way in ways:
            found = ceiling.package(self._mandate, position, levers, way)
            if self._worth(found) > self._worth(best):
                best, opened = found, way
            if self._worth(best) >= most:
                break
        needed: list[tuple[Argument, Part | None]] = [(Argument(lever=number), self._part(number)) for number in levers]
        needed += [(Argument(premium=number), part) for number, part in opened]
        for entry in list(needed):
            fewer = [other for other in needed if other is not entry]
            if self._worth(self._with(position, fewer)) >= self._worth(best):
                needed = fewer
        alone = {entry: self._worth(self._with(position, [entry])) for entry in needed}
        return Aim(best, tuple(sorted(needed, key=lambda entry: (entry[1] is None, -alone[entry]))))

    def _aim_in_time(self, position: Position, messages: int) -> Aim:
        """A good package that takes no more arguments than there are messages: each the one that adds most."""
        parts = [limit.part for limit in self._mandate.limits]
        unheard = self._repertoire.unheard(position)
        left: list[tuple[Argument, Part | None]] = [
            (argument, part)
            for argument in unheard
            for part in ([self._part(number) for number in argument.levers] or parts)
        ]
        taken: list[tuple[Argument, Part | None]] = []
        while left and len(taken) < messages:
            best = max(left, key=lambda entry: self._worth(self._with(position, [*taken, entry])))
            taken.append(best)
            left = [entry for entry in left if entry[0] != best[0]]
        return Aim(self._with(position, taken), tuple(sorted(taken, key=lambda entry: entry[1] is None)))

    def _with(self, position: Position, arguments: list[tuple[Argument, Part | None]]) -> Package:
        levers = [number for argument, _ in arguments for number in argument.levers]
        premiums = tuple((number, part) for argument, part in arguments for number in argument.premiums if part)
        return ceiling.package(self._mandate, position, levers, premiums)

    def _bound(self, position: Position, messages: int, *, closely: bool = False) -> float:
        """What cannot be passed from here: with every new argument, or the best of those that there is time for.

        Looked at closely, each premium counts for one part only.
        """
        if position.final or messages <= 0:
            return self._yearly(position)
        unheard = self._repertoire.unheard(position)
        count = min(messages, len(unheard))
        if comb(len(unheard), count) > MOST_CHOICES:
            count = len(unheard)
        most = 0.0
        for chosen in combinations(unheard, count):
            levers = [number for argument in chosen for number in argument.levers]
            premiums = [number for argument in chosen for number in argument.premiums]
            ways = [ceiling.everywhere(self._mandate, premiums)]
            if closely:
                ways = recruiter.attributions(self._mandate, premiums)
            most = max(most, *(ceiling.bound(self._mandate, position, levers, way) for way in ways))
        return most

    def _part(self, lever: int) -> Part | None:
        return next((limit.part for limit in self._mandate.limits if lever in limit.levers), None)

    def _ended(self, moves: tuple[Move, ...], position: Position) -> Line:
        return Line(moves, position.offer, self._yearly(position), self._yearly(position))

    def _yearly(self, position: Position) -> float:
        return self._worth(position.offer)

    def _worth(self, offer: Package) -> float:
        return offer.yearly(self._mandate.vesting_years)


def signs(move: Move, answer: Answer) -> bool:
    """Whether a move ends the bargaining: who said "if you do that I sign" and got it keeps the word."""
    return move.conditional and answer.result == "granted"


def relevant(position: Position) -> Position:
    """The position without what no answer to the repertoire depends on: two that are equal then lead to the same."""
    return replace(
        position,
        levers=tuple(sorted(position.levers)),
        premiums=tuple(sorted(position.premiums)),
        concessions=tuple(sorted(entry for entry in position.concessions if entry[1])),
        asked=(),
        unanswered=tuple(sorted(position.unanswered)),
        competing=position.competing[:1],
        questions=min(position.questions, 1),
        rounds=0,
    )
