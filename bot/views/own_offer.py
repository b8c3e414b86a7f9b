"""An offer of one's own in the chat: its questions one by one, all that was told, and what is assumed besides."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from bot.roleplay.own.doubts import doubts
from bot.roleplay.own.form import Form, answer_to
from bot.roleplay.own.steps import EXAMPLES, IN_HAND, STEPS, Step
from bot.views.callback import callback
from bot.views.reply import Button, Keyboard, Reply
from bot.views.template import render
from scenarios.guide import Component
from scenarios.own_offer import MOST_ARGUMENTS, OwnOffer, guide_of
from scenarios.own_offer import NAMES as PARTS_IN_WORDS

CURRENCIES = ("USD", "EUR", "GBP", "CHF", "INR", "CAD", "AUD", "SGD")
"""The currencies that stand on buttons; any other is typed."""

DAYS = 6
"""How many days from today on stand on buttons for the day of the call."""

VERB = "told"

NAMES: dict[Step, str] = {
    Step.COMPANY: "Company",
    Step.ROLE: "Role",
    Step.PLACE: "Place",
    Step.CURRENCY: "Currency",
    Step.BASE: "Base",
    Step.EQUITY: "Equity",
    Step.BONUS: "Bonus",
    Step.SIGNING: "Signing",
    Step.BAND: "Band",
    Step.COMPETING: "Other offer",
    Step.TARGET: "Target",
    Step.WALK_AWAY: "Walk-away",
    Step.ARGUMENTS: "Arguments",
    Step.CALL: "The call",
}
_QUESTIONS: dict[Step, tuple[str, str]] = {
    Step.COMPANY: (
        "Who made you the offer?",
        "The company’s name. Short questions follow: skip what you don’t know. No other user sees the answers.",
    ),
    Step.ROLE: ("For which role?", "As the offer calls it."),
    Step.PLACE: (
        "Where would you work?",
        "A city, or “remote”, with the country: whether they may ask what you earn hangs on it.",
    ),
    Step.CURRENCY: ("In which currency are you paid?", "Press one, or write its three letters."),
    Step.BASE: ("What base do they offer?", EXAMPLES[Step.BASE]),
    Step.EQUITY: ("Equity, if there is any?", EXAMPLES[Step.EQUITY]),
    Step.BONUS: ("A yearly bonus?", EXAMPLES[Step.BONUS]),
    Step.SIGNING: ("A signing bonus?", EXAMPLES[Step.SIGNING]),
    Step.BAND: (
        "Do you know their pay band?",
        f"From the posting, or from somebody inside. {EXAMPLES[Step.BAND]} Else skip: I won’t make one up.",
    ),
    Step.COMPETING: ("Do you hold another offer?", f"Only one that you could show. {EXAMPLES[Step.COMPETING]}"),
    Step.TARGET: ("What do you aim for?", f"{EXAMPLES[Step.TARGET]} A bare number counts as base."),
    Step.WALK_AWAY: ("Below what would you walk away?", f"{EXAMPLES[Step.WALK_AWAY]} The recruiter never sees it."),
    Step.ARGUMENTS: (
        "Why are you worth it?",
        f"Your strongest argument in your own words, one message each, up to {MOST_ARGUMENTS}. The best first.",
    ),
    Step.CALL: ("When is the call?", "Press a day, or write it."),
}


def question(number: int, form: Form, today: date, heard: str = "", again: str = "") -> Reply:
    """The question that waits. ``heard`` is the last answer as it was understood, ``again`` why it was not.

    Raises:
        ValueError: none waits.
    """
    step = form.step
    if step is None:
        raise ValueError("no question waits")
    ask, how = _QUESTIONS[step]
    told = answer_to(form.offer, step)
    html = render(
        "own_offer_question",
        place=None if form.alone else (STEPS.index(step) + 1, len(STEPS)),
        ask=ask,
        how=how,
        told=told.split("\n") if told else [],
        heard=heard,
        again=again,
    )
    return Reply(html, (*_choices(number, step, today), *_ways(number, form, step, bool(told))))


def own_offer(number: int, offer: OwnOffer, heard: str = "") -> Reply:
    """All that was told of an offer, the arguments that it gives, and what is assumed besides."""
    guide = guide_of(offer) if offer.playable else None
    html = render(
        "own_offer",
        offer=offer,
        heard=heard,
        told=[(NAMES[step], _briefly(offer, step)) for step in STEPS if step is not Step.ARGUMENTS],
        levers=guide.levers if guide else (),
        assumptions=guide.own.assumptions if guide and guide.own else (),
        banded=bool(offer.band),
        doubts=doubts(offer),
    )
    first = (
        (Button("🎙 Rehearse it", callback("pick", 0, f"offer:{number}")),)
        if guide
        else (Button("➕ Tell the base", _press(number, "ask", Step.BASE)),)
    )
    rows: Keyboard = (
        first,
        (Button("✏️ Change", _press(number, "change")), Button("🗑 Remove", _press(number, "remove"))),
        (Button("📚 My offers", _press(0, "list")),),
    )
    return Reply(html, rows)


def _briefly(offer: OwnOffer, step: Step) -> str:
    """What was answered to a question, without the part of pay that the question names already."""
    part = PARTS_IN_WORDS[Component(step.value)] if step in IN_HAND else ""
    return answer_to(offer, step).removeprefix(part).strip()


def changes(number: int, offer: OwnOffer) -> Reply:
    """What of an offer can be changed: a button for each question."""
    buttons = [
        Button(f"{'✓ ' if answer_to(offer, step) else ''}{NAMES[step]}", _press(number, "ask", step)) for step in STEPS
    ]
    rows = tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
    return Reply(render("own_offer_changes", offer=offer), (*rows, (Button("◀ Back", _press(number, "show")),)))


def own_offers(offers: Sequence[tuple[int, OwnOffer]]) -> Reply:
    """The offers that were told of, and the way to a new one."""
    rows: list[tuple[Button, ...]] = [(Button(_label(offer), _press(number, "show")),) for number, offer in offers]
    return Reply(render("own_offers", offers=offers), (*rows, (Button("➕ A new offer", _press(0, "new")),)))


def remove_question(number: int, offer: OwnOffer) -> Reply:
    """Asks before an offer is removed."""
    row = (Button("🗑 Remove it", _press(number, "remove", "yes")), Button("Keep it", _press(number, "show")))
    return Reply(render("own_offer_remove", label=_label(offer)), (row,))


def _label(offer: OwnOffer) -> str:
    return " · ".join(part for part in (offer.company, offer.role) if part) or "An offer without a name"


def _press(number: int, *arguments: str) -> str:
    return callback(VERB, 0, number, *arguments)


def _choices(number: int, step: Step, today: date) -> Keyboard:
    if step is Step.CURRENCY:
        buttons = [Button(code, _press(number, "set", step, code)) for code in CURRENCIES]
        return tuple(tuple(buttons[start : start + 4]) for start in range(0, len(buttons), 4))
    if step is Step.CALL:
        days = [today + timedelta(days=more) for more in range(DAYS)]
        labels = ["Today", "Tomorrow", *(f"{day:%a} {day.day} {day:%b}" for day in days[2:])]
        buttons = [
            Button(label, _press(number, "set", step, day.isoformat())) for label, day in zip(labels, days, strict=True)
        ]
        return tuple(tuple(buttons[start : start + 3]) for start in range(0, len(buttons), 3))
    return ()


def _ways(number: int, form: Form, step: Step, told: bool) -> Keyboard:
    """On, back, or out of the questions."""
    on = "✅ That’s all" if step is Step.ARGUMENTS and told else "Keep it" if told else "Skip"
    row = [Button(on, _press(number, "skip", step))]
    if told:
        row.append(Button("✖ Clear", _press(number, "clear", step)))
    if form.alone:
        return (tuple(row),)
    if step is not STEPS[0]:
        row.insert(0, Button("◀ Back", _press(number, "back", step)))
    return (tuple(row), (Button("📋 Finish here", _press(number, "finish")),))
