"""/retry: play on from the turn that cost the most; and the second round on the same mandate."""

from __future__ import annotations

from dataclasses import replace

from bot.roleplay.codec import dump_card, load_card, load_state
from bot.roleplay.review.review import Review
from bot.telegram.commands import Answers, Command, Press
from bot.telegram.features.opening import not_too_many, opened
from bot.telegram.features.rehearsal import latest, loaded, reviewed
from bot.telegram.request import Refused, Request
from bot.views import retried
from db import NewTurn, Session


async def retry(request: Request) -> Answers:
    """A new session that is the old one up to the turn named, or else up to the costliest."""
    session, again = await _branched(request)
    rehearsal = await loaded(request, session)
    review = await reviewed(request, rehearsal)
    turn = _turn(request, review, again)
    cost = next((cost for cost in review.costs if cost.turn == turn), None)
    if cost is None:
        raise Refused("no_such_turn")
    current = await request.work.sessions.current(request.user.id)
    if current and (current.parent_id, current.branched_at, current.turns) == (session.id, turn, turn):
        return []
    await not_too_many(request)
    opening, *then = [
        NewTurn(stored.event, stored.turn, stored.verdict, stored.state)
        for stored in await request.work.sessions.turns(session.id)
        if stored.number <= turn
    ]
    state = then[-1].state if then else opening.state
    branch = await request.work.sessions.start(
        request.user.id,
        guide=session.guide,
        region=session.region,
        level=session.level,
        persona=session.persona,
        script=session.script,
        seed=session.seed,
        state=state,
        turn=opening,
        then=then,
        parent_id=session.id,
        branched_at=turn,
        prep=dump_card(replace(load_card(session.prep), asking=None)) if session.prep else None,
        guide_version=session.guide_version,
        played_id=session.played_id,
    )
    said = review.words[review.costs.index(cost)]
    return [retried(branch.id, rehearsal.scenario, load_state(state), cost, said)]


async def second_round(request: Request) -> Answers:
    """The same mandate in other clothes; at its end the gain is shown. A second press in a row changes nothing."""
    session = await request.session()
    await loaded(request, session)  # whatever it needs is still there
    current = await request.work.sessions.current(request.user.id)
    if current and current.turns == 1 and current.parent_id == session.id and current.branched_at is None:
        return []
    return await opened(request, session.guide, session.region, session.persona, level=session.level, follows=session)


async def _branched(request: Request) -> tuple[Session, int | None]:
    """The session to branch off, with the turn where the running one is a retry itself.

    Raises:
        Refused: It still runs, or there is none.
    """
    if request.press is not None:
        session = await request.session()
        if session.outcome is None:
            raise Refused("old_button")
        return session, None
    session_or_none = await latest(request)
    if session_or_none is None:
        raise Refused("no_sessions")
    if session_or_none.outcome is not None:
        return session_or_none, None
    if session_or_none.parent_id is None or session_or_none.branched_at is None:
        raise Refused("retry_running")
    first = await request.work.sessions.get(session_or_none.parent_id, request.user.id)
    if first is None:
        raise Refused("retry_running")
    return first, session_or_none.branched_at


def _turn(request: Request, review: Review, again: int | None) -> int:
    """The turn that is named, else the one that is being retried, else the costliest.

    Raises:
        Refused: None cost anything, or what is named is no number.
    """
    named = request.argument(0) if request.press else request.words.strip()
    if named:
        if not (named.isascii() and named.isdigit() and len(named) < 5):
            raise Refused("no_such_turn")
        return int(named)
    if again is not None:
        return again
    if not review.costly:
        raise Refused("nothing_to_retry")
    return review.costly[0].turn


HANDLERS = (
    Command("retry", "Play on from the turn that cost the most", retry),
    Press("retry", retry),
    Press("round", second_round),
)
