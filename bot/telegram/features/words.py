"""Who hears a message: an open drill, an own offer or the prep card that waits for a line, or else the recruiter."""

from __future__ import annotations

from dataclasses import replace

from bot.roleplay.codec import dump_card, load_card
from bot.telegram.commands import Answers, Handler
from bot.telegram.features import drill, myoffer, prep, rehearsal
from bot.telegram.request import Request


async def heard(request: Request) -> Answers:
    """What the message is answered with by whoever hears it."""
    judged = await drill.heard(request)
    if judged is not None:
        return judged
    told = await myoffer.heard(request)
    if told is not None:
        return told
    session = await request.work.sessions.current(request.user.id)
    if session is not None and load_card(session.prep).asking is not None:
        noted = await prep.heard(request)
        if noted is not None:
            return noted
        session = await request.work.sessions.current(request.user.id)
    return await rehearsal.said(request, session)


async def leave(request: Request, handler: Handler) -> None:
    """Any other command or button takes the conversation back to the recruiter, so that nothing meant for them goes
    astray. Comes after the answer: it writes, and a review must not be searched for while others wait to write."""
    if handler not in drill.HANDLERS:
        await drill.leave(request)
    if handler not in myoffer.HANDLERS:
        await myoffer.leave(request)
    if handler in prep.HANDLERS:
        return
    session = await request.work.sessions.current(request.user.id)
    card = load_card(session.prep) if session is not None else None
    if session is not None and card is not None and card.asking is not None:
        await request.work.sessions.prepare(session, dump_card(replace(card, asking=None)))
