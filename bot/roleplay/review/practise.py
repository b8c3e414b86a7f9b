"""What to work on next: the argument that was left unused and opens the most, by the same sums as the limits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.roleplay import grounds, recruiter
from bot.roleplay.grounds import PART_NAMES
from bot.roleplay.package import PARTS, Package
from bot.roleplay.recruiter import Position
from bot.roleplay.recruiter.mandate import MONEY_PARTS, Mandate
from bot.roleplay.rules import RULES, Finding, Rule
from bot.roleplay.search.regret import positions
from bot.roleplay.search.repertoire import PLAIN, Argument, repertoire
from bot.roleplay.session import Turn
from scenarios.scenario import Scenario


def practise_next(
    scenario: Scenario, turns: Sequence[Turn], found: Sequence[Finding], final: Package
) -> tuple[str, Rule | None]:
    """An answer in time where there was none, else the unused argument that would have opened the most above what was
    got, else the first broken rule, else a harder recruiter."""
    if turns and turns[-1].outcome == "expired":
        return "Answer by the day that was named: with a yes, a no or a counter, but not with silence.", RULES["time"]
    known = repertoire(scenario)
    ended = [after for _, _, after in positions(scenario, turns)]
    at = replace(ended[-1], lost=0, offer=final) if ended else recruiter.opening(known.mandate, scenario.persona)
    without = recruiter.filled(known.mandate, at)
    opened = [(package, argument) for argument in known.unheard(at) for package in _with(known.mandate, at, argument)]
    years = scenario.vesting_years
    most, argument = max(opened, key=lambda entry: entry[0].yearly(years), default=(without, PLAIN))
    more = {part: most.amount(part) - without.amount(part) for part in PARTS}
    part = max(PARTS, key=lambda part: Package().having(part, max(0, more[part])).yearly(years))
    named = grounds.lever_basis(scenario.guide, argument.lever) if argument.lever else None
    if argument.premium:
        named = grounds.premium_basis(scenario.guide, argument.premium)
    if named and most.yearly(years) > without.yearly(years) and more[part] > 0:
        goes, stays = (grounds.amounts(scenario, package.amount(part)) for package in (most, without))
        return f"Argue “{named.label}”: with it the {PART_NAMES[part]} can go to {goes}, without only to {stays}.", (
            RULES["reasons"]
        )
    broken = next((finding for finding in found if not finding.kept), None)
    if broken:
        return f"{broken.rule.title}.", broken.rule
    return "Take a harder recruiter: you used the arguments and kept the rules that came up.", None


def _with(limits: Mandate, at: Position, argument: Argument) -> Iterator[Package]:
    """The best packages once an argument is heard: a premium for whichever part it is brought."""
    if argument.premium is None:
        yield recruiter.filled(limits, replace(at, levers=(*at.levers, *argument.levers)))
        return
    for part in MONEY_PARTS:
        yield recruiter.filled(limits, replace(at, premiums=(*at.premiums, (argument.premium, part))))
