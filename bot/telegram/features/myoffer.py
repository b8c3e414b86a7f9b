"""/myoffer: tell of an offer of one's own, question by question, and rehearse with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from bot.roleplay.own import form as questions
from bot.roleplay.own.form import Form, answer_to
from bot.roleplay.own.pay import pays_of
from bot.roleplay.own.steps import AMOUNTS, STEPS, Misread, Step
from bot.telegram.commands import Answers, Command, Press
from bot.telegram.request import Refused, Request
from bot.telegram.shelf import form_of
from bot.views import Reply
from bot.views import own_offer as view
from bot.views.own_offer import VERB
from db import OwnOffer

MOST = 20
"""How many offers one person may keep."""


async def begin(request: Request) -> Answers:
    """The question that waits, the offer that there is, or the list of several; without any, the first question."""
    offers = await _listed(request)
    open_ = [offer for offer in offers if (form := form_of(offer)) and form.step]
    if open_:
        asked = next((offer for offer in open_ if offer.waiting), open_[0])
        return [_page(await request.work.own_offers.change(asked, asked.form, waiting=True))]
    if not offers:
        return await _new(request)
    return [_page(offers[0])] if len(offers) == 1 else await _list(request)


async def heard(request: Request) -> Answers | None:
    """The answer to the question that waits; None where none does."""
    waiting = await request.work.own_offers.waiting(request.user.id)
    form = form_of(waiting) if waiting else None
    if waiting is None or form is None or form.step is None:
        return None
    return await _answered(request, waiting, form, request.words)


async def read(request: Request, key: str) -> Answers:
    """The offer behind a guide."""
    offer = next((offer for offer in await request.work.own_offers.of(request.user.id) if offer.key == key), None)
    form = form_of(offer) if offer else None
    if offer is None or form is None:
        raise Refused("unknown_guide")
    return [request.in_place(view.own_offer(offer.id, form.offer))]


async def leave(request: Request) -> None:
    """The question that waits is put aside: the next message is for somebody else. /myoffer comes back to it."""
    if any(offer.waiting for offer in await request.work.own_offers.of(request.user.id)):
        await request.work.own_offers.put_aside(request.user.id)


async def pressed(request: Request) -> Answers:
    """A button under a question or an offer."""
    match request.arguments:
        case ("0", "begin"):
            return [replace(reply, replaces=None) for reply in await begin(request) if isinstance(reply, Reply)]
        case ("0", "new"):
            return await _new(request)
        case ("0", "list"):
            return await _list(request)
    offer = await _mine(request)
    form = form_of(offer)
    if form is None:
        raise Refused("unreadable")
    match request.arguments[1:]:
        case ("show",):
            return [request.in_place(_page(offer))]
        case ("change",):
            return [request.in_place(view.changes(offer.id, form.offer))]
        case ("ask", step) if step in list(Step):
            return await _turn(request, offer, questions.asked(form, Step(step)))
        case ("remove",):
            return [request.in_place(view.remove_question(offer.id, form.offer))]
        case ("remove", "yes"):
            await request.work.own_offers.remove(request.user.id, offer.id)
            return await _list(request)
        case ("finish",):
            return await _turn(request, offer, questions.closed(form))
        case ("skip" | "back" | "clear" | "set" as way, step, *chosen) if form.step and form.step == step:
            return await _turned(request, offer, form, way, chosen)
        case _:
            raise Refused("old_button")


async def _turned(request: Request, offer: OwnOffer, form: Form, way: str, chosen: list[str]) -> Answers:
    match way:
        case "skip":
            return await _turn(request, offer, questions.skipped(form))
        case "back":
            return await _turn(request, offer, questions.back(form))
        case "clear" if form.step:
            return await _turn(request, offer, questions.cleared(form, form.step))
        case _:
            return await _answered(request, offer, form, " ".join(chosen))


async def _answered(request: Request, offer: OwnOffer, form: Form, text: str) -> Answers:
    try:
        after = questions.answered(form, text, _today())
    except Misread as misread:
        return [request.in_place(view.question(offer.id, form, _today(), again=str(misread)))]
    left_out = questions.left_out(form, text)
    echo = _echo(form, after)
    return await _turn(request, offer, after, f"{echo} (left out: {', '.join(left_out)})" if left_out else echo)


async def _turn(request: Request, offer: OwnOffer, after: Form, echo: str = "") -> Answers:
    """Note what was told, and ask what comes next."""
    store, form = request.work.own_offers, after.model_dump_json()
    waiting = after.step is not None
    offer = await store.change(offer, form, waiting=waiting)
    return [request.in_place(_page(offer, echo))]


async def _new(request: Request) -> Answers:
    if len(await _listed(request)) >= MOST:
        raise Refused("too_many_offers")
    return [request.in_place(_page(await request.work.own_offers.begin(request.user.id, Form().model_dump_json())))]


async def _list(request: Request) -> Answers:
    found = [(offer.id, form.offer) for offer in await _listed(request) if (form := form_of(offer))]
    return [request.in_place(view.own_offers(found))]


async def _listed(request: Request) -> list[OwnOffer]:
    return [offer for offer in await request.work.own_offers.of(request.user.id) if offer.listed]


async def _mine(request: Request) -> OwnOffer:
    """The offer that a button belongs to.

    Raises:
        Refused: There is no such offer any more, or it is somebody else's.
    """
    number = request.number()
    found = next((offer for offer in await _listed(request) if offer.id == number), None)
    if found is None:
        raise Refused("old_button")
    return found


def _page(offer: OwnOffer, echo: str = "") -> Reply:
    form = form_of(offer)
    if form is None:
        raise Refused("unreadable")
    if form.step is None:
        return view.own_offer(offer.id, form.offer, echo)
    return view.question(offer.id, form, _today(), echo)


def _echo(before: Form, after: Form) -> str:
    """The last answer as it was understood, with the parts that came along in the same line."""
    if before.step is None:
        return ""
    if before.step is Step.ARGUMENTS:
        return "Noted. Another one?" if after.step is Step.ARGUMENTS else ""
    changed = [step for step in STEPS if step is before.step or _told(after, step) != _told(before, step)]
    return ", ".join(said for step in changed if (said := answer_to(after.offer, step)))


def _told(form: Form, step: Step) -> object:
    """What is told of a step, however its amounts are shown: these change with the time that the base is told by."""
    return pays_of(form.offer, step) if step in AMOUNTS else answer_to(form.offer, step)


def _today() -> date:
    return datetime.now(UTC).date()


HANDLERS = (
    Command("myoffer", "Tell me of your own offer, and rehearse it", begin),
    Press(VERB, pressed),
)
