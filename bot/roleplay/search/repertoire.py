"""The moves that a candidate has, as far as they differ in what they can reach."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.roleplay import grounds, recruiter
from bot.roleplay.package import PARTS, Package, Part
from bot.roleplay.recruiter import Demand, Given, Move, Position, mandate
from bot.roleplay.recruiter.mandate import Mandate
from scenarios import Persona, Scenario
from scenarios.remembered import remembered
from scenarios.value import value


@value
class Argument:
    """A lever or a premium of the guide by its number, or plain words where both are None."""

    lever: int | None = None
    premium: int | None = None

    @property
    def levers(self) -> tuple[int, ...]:
        return () if self.lever is None else (self.lever,)

    @property
    def premiums(self) -> tuple[int, ...]:
        return () if self.premium is None else (self.premium,)

    def heard(self, position: Position) -> bool:
        """Whether the recruiter knows it already."""
        known = {number for number, _ in position.premiums}
        return self.lever in position.levers or self.premium in known


PLAIN = Argument()


@value
class Repertoire:
    """What can be said in one scenario: the arguments of the guide and the amounts that it speaks of.

    A message holds one new argument at most, and is put as well as it can be: warm, reasoned and precise, with a source
    where the guide has any, for better manners never get less. Another offer is no move: only the candidate can know
    of one.
    """

    mandate: Mandate
    persona: Persona
    arguments: tuple[Argument, ...]
    asks: tuple[Demand, ...] = ()
    sources: bool = True

    def unheard(self, position: Position) -> tuple[Argument, ...]:
        """The arguments that would be new."""
        return tuple(argument for argument in self.arguments if not argument.heard(position))

    def counter(
        self,
        asks: dict[Part, int],
        argument: Argument = PLAIN,
        *,
        conditional: bool = False,
        gives: tuple[Given, ...] = (),
    ) -> Move:
        """An ask for these parts, as well put as can be; ``gives`` may come down in return."""
        demands = tuple(Demand(part, amount) for part, amount in asks.items())
        return replace(self._said("counter", argument), asks=demands, conditional=conditional, gives=gives)

    def total(self, amount: int, argument: Argument = PLAIN) -> Move:
        """An ask for the package's total as the guide adds it."""
        return replace(self._said("counter", argument), asks=(Demand("total", amount),))

    def moves(self, position: Position, aim: Package) -> Iterator[Move]:
        """Every move at the levels that matter: what the recruiter can reach, half of the way, the guide's asks, the
        band's top, and ``aim``, the package that one hopes for; asked for, or traded for another part."""
        yield Move("question")
        yield from self.trades(position, aim)
        for argument in (PLAIN, *self.unheard(position)):
            if argument != PLAIN:
                yield self._said("argue", argument)
            for part in PARTS:
                for amount in self._levels(position, part, argument, aim):
                    for conditional in (False, True):
                        yield self.counter({part: amount}, argument, conditional=conditional)
            whole = {part: aim.amount(part) for part in PARTS if aim.amount(part) > position.offer.amount(part)}
            gives = tuple(
                Given(part, aim.amount(part)) for part in PARTS if aim.amount(part) < position.offer.amount(part)
            )
            if len(whole) > 1 or (whole and gives):
                yield self.counter(whole, argument, gives=gives)
                yield self.counter(whole, argument, conditional=True, gives=gives)
            for ask in self.asks:
                if ask.of == "total" and ask.amount > self._total(position.offer):
                    yield self.total(ask.amount, argument)

    def trades(self, position: Position, aim: Package) -> Iterator[Move]:
        """Each part for each other one, at the levels that matter: no argument is needed for what costs nothing."""
        for given in PARTS:
            least = recruiter.floor_of(self.mandate, given)
            if position.offer.amount(given) <= least:
                continue
            for part in PARTS:
                for amount in self._levels(position, part, PLAIN, aim) if part != given else ():
                    yield self.counter({part: amount}, gives=(Given(given, least),))

    def _said(self, kind: recruiter.MoveKind, argument: Argument) -> Move:
        return Move(
            kind,
            levers=argument.levers,
            premiums=argument.premiums,
            evidence=self.sources,
            reasoned=True,
            precise=kind == "counter",
            warm=True,
        )

    def _levels(self, position: Position, part: Part, argument: Argument, aim: Package) -> list[int]:
        standing, limit = position.offer.amount(part), self.mandate.limit(part)
        argued = replace(
            position,
            levers=position.levers + argument.levers,
            premiums=position.premiums + tuple((number, part) for number in argument.premiums),
        )
        most = recruiter.reach(self.mandate, argued).amount(part)
        levels = {
            recruiter.reach(self.mandate, position).amount(part),
            most,
            (standing + most) // 2,
            aim.amount(part),
            *(ask.amount for ask in self.asks if ask.of == part),
            *((limit.high,) if limit else ()),
        }
        return sorted(level for level in levels if level > standing)

    def _total(self, offer: Package) -> float:
        return offer.total(self.mandate.convention, self.mandate.vesting_years)


@remembered(lambda scenario: scenario.table)
def repertoire(scenario: Scenario) -> Repertoire:
    """What a candidate who knows the guide can say in a scenario."""
    guide = scenario.guide
    derived = mandate.derive(scenario)
    heard = {number for limit in derived.limits for number in limit.levers} | set(derived.cap_levers)
    levers = [Argument(lever=number) for number in sorted(heard)]
    premiums = [Argument(premium=number) for number, worth in enumerate(derived.premiums, 1) if worth]
    asks = [Demand(ask.of, amount) for ask in grounds.guide_asks(scenario) for amount in (ask.low, ask.high)]
    return Repertoire(
        mandate=derived,
        persona=scenario.persona,
        arguments=(*levers, *premiums),
        asks=tuple(dict.fromkeys(asks)),
        sources=bool(guide.sources),
    )
