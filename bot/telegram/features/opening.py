"""How a rehearsal begins."""

from __future__ import annotations

from dataclasses import replace

from bot.roleplay import rehearsal as roleplay
from bot.roleplay.codec import dump_card, dump_state, load_card
from bot.roleplay.prep import told
from bot.telegram.commands import Answers
from bot.telegram.features.rehearsal import as_stored
from bot.telegram.request import Refused, Request
from bot.views import played
from db import Session
from scenarios.scenario import Scenario, levels_at

LATELY = 10
"""How many sessions back a prep card is looked for."""


async def opened(
    request: Request,
    guide: str,
    region: str | None,
    persona: str,
    *,
    level: str | None = None,
    follows: Session | None = None,
) -> Answers:
    """A new session with the recruiter's first words. One that ``follows`` another has the same mandate in other
    clothes: another seed, other words, the tactics in another order.

    Raises:
        Refused: The person has begun enough of them for one day.
    """
    await not_too_many(request)
    house = request.house
    script = next(iter(house.scripts))
    kept = None if follows and follows.played_id else house.guides.to_keep(guide)
    if follows is not None and kept is None:
        read = await house.guide(follows, request.work)
    else:
        read = house.guides.as_kept(guide, kept) if kept else None
    if read is None or level not in levels_at(read, region):
        raise Refused("unknown_guide")
    scenario = Scenario(read, region, house.personas[persona], house.scripts[script], house.seed(), level)
    if follows is not None:
        scenario = _in_other_clothes(scenario, follows.seed)
    first = roleplay.begin(scenario)
    version, played_id = (follows.guide_version, follows.played_id) if follows else (None, None)
    if kept is not None:
        version, played_id = kept.version, await request.work.played_guides.keep(request.user.id, kept)
    session = await request.work.sessions.start(
        request.user.id,
        guide=guide,
        region=region,
        level=scenario.level,
        persona=persona,
        script=script,
        seed=scenario.seed,
        state=dump_state(first.state),
        turn=as_stored(first),
        parent_id=follows.id if follows else None,
        prep=await _prepared(request, scenario, guide),
        guide_version=version,
        played_id=played_id,
    )
    return played(session.id, scenario, first.turn, first.state)


async def _prepared(request: Request, scenario: Scenario, guide: str) -> str | None:
    """The newest prep card for the same offer: what was decided for it holds until it is changed. Before there is one,
    what was told with an offer of one's own."""
    lately, _ = await request.work.sessions.page(request.user.id, 0, LATELY)
    cards = (session.prep for session in lately if (session.guide, session.region) == (guide, scenario.region))
    found = next((card for card in cards if card), None)
    card = replace(load_card(found), asking=None) if found else told(scenario)
    return None if card.empty else dump_card(card)


def _in_other_clothes(scenario: Scenario, seed: int) -> Scenario:
    """The scenario with a seed that opens the call in other words than this one."""
    words = roleplay.begin(replace(scenario, seed=seed)).turn.said
    seeds = (replace(scenario, seed=scenario.seed + more) for more in range(1 if scenario.seed == seed else 0, 20))
    return next((other for other in seeds if roleplay.begin(other).turn.said != words), scenario)


async def not_too_many(request: Request) -> None:
    """Whether one more session may begin.

    Raises:
        Refused: The person has begun enough of them for one day.
    """
    most = request.house.limits.sessions_a_day
    if most and await request.work.sessions.begun_lately(request.user.id) >= most:
        raise Refused("too_many_sessions")
