"""`python -m bot simulate`: what candidates of different strength get out of the recruiters."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from statistics import fmean

import click

from bot.options import level_named, loaded, persona_named, region_named
from bot.roleplay import grounds, recruiter
from bot.roleplay.candidates import CANDIDATES, play
from bot.roleplay.recruiter import mandate
from scenarios import Scenario
from scenarios.scenario import levels_at, playable
from scenarios.value import value


@value
class Call:
    """How one call ended: the share (0 to 1) of the room above the first offer that was won, the candidate's messages,
    and whether the total lies in what the guide aims for in the region (None where it aims for none)."""

    won: float
    messages: int
    outcome: str
    in_target: bool | None


@value
class Combination:
    """What a candidate got from one recruiter in one region (and level, where there are any), over all seeds."""

    region: str | None
    level: str | None
    persona: str
    calls: int
    won: float
    least: float
    most: float
    messages: float
    in_target: float | None
    outcomes: dict[str, int]


@click.command
@click.option(
    "--candidate", "who", type=click.Choice(list(CANDIDATES)), required=True, help="How good the candidate is."
)
@click.option("--guide", "name", help="A guide's file, or its name such as company/role.")
@click.option("--region", "prefix", help="A region of the guide, or how its name begins; all unless named.")
@click.option("--level", "rung", help="A level of the guide, or how its name begins; all unless named.")
@click.option("--persona", "key", help="The recruiter's manner; all unless named.")
@click.option("--seeds", type=click.IntRange(1), default=20, show_default=True, help="How many calls of each.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line for each combination, and one for all.")
def command(
    who: str, name: str | None, prefix: str | None, rung: str | None, key: str | None, seeds: int, *, as_json: bool
) -> None:
    """Let a scripted candidate play whole calls, and count what was won."""
    guide, script, personas = loaded(name)
    chosen = [persona_named(personas, key)] if key is not None else list(personas.values())
    regions: list[str | None] = [region for region in guide.regions or (None,) if playable(guide, region)]
    if prefix is not None or not regions:
        regions = [region_named(guide, prefix)]
    places = [
        (region, level)
        for region in regions
        for level in ([level_named(guide, region, rung)] if rung is not None else levels_at(guide, region))
    ]
    calls: list[Call] = []
    if not as_json:
        click.echo(
            f"{'where':<24} {'recruiter':<14} {'won':>5} {'from':>5} {'to':>5} {'messages':>9} {'in target':>10}"
        )
    for region, level in places:
        for persona in chosen:
            played = [_call(Scenario(guide, region, persona, script, seed, level), who) for seed in range(1, seeds + 1)]
            calls += played
            _show(_combination(region, level, persona.key, played), as_json=as_json)
    _show(_combination("all", None, key or "all", calls), as_json=as_json)


def _call(scenario: Scenario, who: str) -> Call:
    end = play(scenario, CANDIDATES[who])[-1].state
    derived = mandate.derive(scenario)
    years, opening = scenario.vesting_years, derived.opening
    first = opening.yearly(years)
    room = recruiter.best(derived, scenario.persona).yearly(years) - first
    offer = end.offer if end.outcome == "accepted" and end.offer else opening
    aimed = grounds.target(scenario)
    total = offer.total(scenario.guide.total_convention, years)
    return Call(
        won=(offer.yearly(years) - first) / room if room > 0 else 1.0,
        messages=end.turns - 1,
        outcome=end.outcome or "unfinished",
        in_target=None if aimed is None else aimed.low <= total <= aimed.high,
    )


def _combination(region: str | None, level: str | None, persona: str, calls: Sequence[Call]) -> Combination:
    won = [call.won for call in calls]
    aimed = [call.in_target for call in calls if call.in_target is not None]
    return Combination(
        region=region,
        level=level,
        persona=persona,
        calls=len(calls),
        won=round(fmean(won), 4),
        least=round(min(won), 4),
        most=round(max(won), 4),
        messages=round(fmean(call.messages for call in calls), 1),
        in_target=round(fmean(aimed), 4) if aimed else None,
        outcomes=dict(Counter(call.outcome for call in calls)),
    )


def _show(found: Combination, *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(asdict(found), ensure_ascii=False))
        return
    where = ", ".join(filter(None, (found.region, found.level))) or "–"
    aimed = "–" if found.in_target is None else f"{found.in_target:.0%}"
    click.echo(
        f"{where[:24]:<24} {found.persona:<14} {found.won:>5.0%} {found.least:>5.0%} "
        f"{found.most:>5.0%} {found.messages:>9.1f} {aimed:>10}"
    )
