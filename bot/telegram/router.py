"""Which feature answers an update."""

from __future__ import annotations

from dataclasses import replace

from bot.roleplay import Unreadable
from bot.telegram.call import Call
from bot.telegram.commands import Answers, Command, Handler, Press
from bot.telegram.features import HANDLERS, fallback, own_guides, rehearsal, words
from bot.telegram.house import House
from bot.telegram.request import Refused, Request
from bot.views import Callback, Reply, Toast, notice, toast
from db import Work

COMMANDS = {handler.name: handler for handler in HANDLERS if isinstance(handler, Command)}
"""By name, in the order in which Telegram's menu lists them."""

PRESSES = {handler.verb: handler for handler in HANDLERS if isinstance(handler, Press)}

LARGEST_ID = 2**63 - 1
"""The largest session number that the store can be asked for."""


def concerns(call: Call, house: House) -> bool:
    """Whether an update is the bot's to answer. In a group most is not, and so counts against nobody's limits."""
    return call.private or fallback.addressed(call, house, COMMANDS)


async def respond(call: Call, work: Work, house: House) -> list[Reply | Toast]:
    """What the bot answers to an update, with what it changes in the store done in ``work``, not yet committed.

    Raises:
        Stale: The session went on since it was loaded; ask again.
    """
    if not concerns(call, house):
        return []
    if not call.private:
        return list(fallback.in_group(call, house))
    user = await (work.users.get(call.user_id) if call.by_itself else work.users.ensure(call.user_id, call.chat_id))
    if user is None:  # deleted before the time was over
        return []
    if not call.said:  # who only speaks chooses no guide; the one that is played is kept with its session
        house = house.of(await work.own_guides.of(user.id), await work.own_offers.of(user.id))
    request = Request(call, user, work, house, words=call.text)
    try:
        return list(await _answers(request))
    except Refused as refused:
        why = refused.notice
    except Unreadable:
        why = "unreadable"
    if call.kind == "press":
        return [toast(why)]
    running = await work.sessions.current(user.id)
    return [notice(why, running.id if running else None)]


async def _answers(request: Request) -> Answers:
    call = request.call
    match call.kind:
        case "press":
            return await _pressed(request)
        case "media" if call.file is not None:
            return await own_guides.sent(request)
        case "media":
            return await fallback.media(request)
        case "text" | "edited":
            if call.command is not None:
                return await _commanded(request, *call.command)
            if not call.text.strip():
                raise Refused("empty")
            return await (rehearsal.edited(request) if call.kind == "edited" else words.heard(request))
        case _:
            return ()


async def _commanded(request: Request, name: str, said: str) -> Answers:
    command = COMMANDS.get(name.lower())
    if command is None:
        return fallback.nearest_command(name, COMMANDS)
    return await _handled(replace(request, words=said), command)


async def _pressed(request: Request) -> Answers:
    press = Callback.parse(request.call.data or "")
    handler = PRESSES.get(press.verb) if press and press.session <= LARGEST_ID else None
    if handler is None:
        raise Refused("old_button")
    return await _handled(replace(request, press=press), handler)


async def _handled(request: Request, handler: Handler) -> Answers:
    answers = await handler.answer(request)
    await words.leave(request, handler)
    return answers
