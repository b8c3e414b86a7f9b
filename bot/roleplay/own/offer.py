"""How a candidate tells of an offer of their own: one question after the other, each answered by one line.

Pure: a form and a line in, the next form out, or a sentence that says what was not understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from bot.roleplay.own.dates import date_in
from bot.roleplay.own.rate import as_base, at_rate, every_of, settled, told_by
from bot.roleplay.recruiter.terms import times
from bot.roleplay.understanding import Context, Figure, understand
from scenarios.guide import Component, Frozen, Rate, Unit
from scenarios.own_offer import MOST_ARGUMENTS, PARTS, VESTING_YEARS, OwnOffer, Pay, shown
from scenarios.reader.currencies import SHARED, mentioned
from scenarios.reader.currencies import currency_of as currency_meant


class Step(StrEnum):
    """The questions, in the order in which they are asked."""

    COMPANY = "company"
    ROLE = "role"
    PLACE = "place"
    CURRENCY = "currency"
    BASE = "base"
    EQUITY = "equity"
    BONUS = "bonus"
    SIGNING = "signing"
    BAND = "band"
    COMPETING = "competing"
    TARGET = "target"
    WALK_AWAY = "walk_away"
    ARGUMENTS = "arguments"
    CALL = "call"


STEPS = tuple(Step)
IN_HAND = (Step.BASE, Step.EQUITY, Step.BONUS, Step.SIGNING)
AMOUNTS = (*IN_HAND, Step.BAND, Step.COMPETING, Step.TARGET, Step.WALK_AWAY)
MOST_NAME = 60
"""How long a company, a role or a place may be, in characters."""
MOST_WORDS = 400
"""How long an argument may be, in characters."""
MOST_PAY = 10**12

_SKIP = frozenset("skip - – — …".split())
_NOTHING = re.compile(
    r"no(?:ne|pe|thing)?|0|n/?a|next|pass|unknown|not (?:sure|yet|known|applicable)|no [a-z]+(?: [a-z]+)?|"
    r"(?:i )?(?:don['’]?t|do not) (?:know|have|hold)(?: [a-z]+){0,3}|(?:i['’]?m|i am) not sure|\?+",
    re.IGNORECASE,
)
"""How people say that they have or know none of it; a name may be any of these words."""
_DONE = re.compile(
    r"(?:no(?:ne|pe)?|done|next|nothing(?: else)?|no more|that['’]?s (?:all|it)|that is all|all)", re.IGNORECASE
)


class Misread(ValueError):  # noqa: N818 - an answer that asks again
    """A line does not answer the question; the text says what would."""


class Form(Frozen):
    """What was told so far, and the question that waits for a line: None while none does.

    ``alone`` marks a single answer that is changed: after it no other question follows.
    """

    offer: OwnOffer = OwnOffer()
    step: Step | None = Step.COMPANY
    alone: bool = False


def answered(form: Form, text: str, today: date) -> Form:
    """The form after a line that answers its question.

    Raises:
        Misread: The line does not answer it.
        ValueError: No question waits.
    """
    step, offer = form.step, form.offer
    if step is None:
        raise ValueError("no question waits for an answer")
    line = _clean(text)
    if not line:
        raise Misread("There is nothing to read in that. One line of words is enough.")
    words = line.rstrip(".!")
    if words.lower() in _SKIP or (step is Step.ARGUMENTS and _DONE.fullmatch(words)):
        return skipped(form)
    if step is Step.ARGUMENTS:
        return form.model_copy(update={"offer": _argued(offer, line)})
    if step in AMOUNTS:
        return _after(form, settled(_without(offer, step) if _NOTHING.fullmatch(words) else _paid(offer, step, line)))
    if step is Step.CALL and _NOTHING.fullmatch(words):
        return _after(form, _without(offer, step))
    if step is Step.CALL:
        day = date_in(line, today)
        if day is None:
            raise Misread("I can’t read a day in that. Write it like 24 November or 2026-11-24.")
        return _after(form, offer.model_copy(update={"call": day}))
    if step is Step.CURRENCY:
        return _after(form, _in_currency(offer, _currency(line, offer.place)))
    if len(line) > MOST_NAME:
        raise Misread(f"That is longer than {MOST_NAME} characters. A name is enough.")
    return _after(form, offer.model_copy(update={step.value: line}))


def left_out(form: Form, text: str) -> tuple[str, ...]:
    """The numbers of a line that were not taken for pay, so that nobody believes that they were."""
    if form.step not in AMOUNTS:
        return ()
    return tuple(figure.span for figure in understand(_clean(text), Context()).figures if figure.role == "other")


def skipped(form: Form) -> Form:
    """The form with the question left as it is, and the next one asked."""
    return _after(form, form.offer)


def back(form: Form) -> Form:
    """The form with the question before this one; the last of them where none waits."""
    place = len(STEPS) if form.step is None else STEPS.index(form.step)
    return form.model_copy(update={"step": STEPS[max(0, place - 1)], "alone": False})


def asked(form: Form, step: Step) -> Form:
    """The form with one question alone, to change its answer."""
    return form.model_copy(update={"step": step, "alone": True})


def cleared(form: Form, step: Step) -> Form:
    """The form without the answer to a question, which is asked still."""
    return form.model_copy(update={"offer": settled(_without(form.offer, step))})


def closed(form: Form) -> Form:
    """The form with no question waiting."""
    return form.model_copy(update={"step": None, "alone": False})


def answer_to(offer: OwnOffer, step: Step) -> str:
    """What was answered to a question, in words; empty where nothing was."""
    match step:
        case Step.CURRENCY:
            return offer.currency or ""
        case Step.ARGUMENTS:
            return "\n".join(offer.arguments)
        case Step.CALL:
            return f"{offer.call:%a} {offer.call.day} {offer.call:%B %Y}" if offer.call else ""
        case Step.COMPANY | Step.ROLE | Step.PLACE:
            return str(getattr(offer, step.value))
        case _:
            return ", ".join(shown(offer, pay) for pay in _pays(offer, step))


def _after(form: Form, offer: OwnOffer) -> Form:
    """The form with the next question that is still open; the parts that came with an earlier line are not asked."""
    if form.step is None or form.alone:
        return Form(offer=offer, step=None)
    told = {Step(pay.component.value) for pay in offer.offer if pay.component.value != form.step.value}
    rest = (step for step in STEPS[STEPS.index(form.step) + 1 :] if step not in told)
    return Form(offer=offer, step=next(rest, None))


def _clean(text: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _argued(offer: OwnOffer, line: str) -> OwnOffer:
    if len(line) > MOST_WORDS:
        raise Misread(f"That is longer than {MOST_WORDS} characters. Say the one point that counts.")
    if len(offer.arguments) >= MOST_ARGUMENTS:
        raise Misread(f"{MOST_ARGUMENTS} arguments are as many as a call can carry. Clear them to begin anew.")
    if line in offer.arguments:
        raise Misread("I have that one already.")
    return offer.model_copy(update={"arguments": (*offer.arguments, line)})


def _paid(offer: OwnOffer, step: Step, line: str) -> OwnOffer:
    """The offer with the amounts of a line. A bare amount is of the part that was asked for."""
    topic = step.value if step in IN_HAND else "total" if step is Step.COMPETING else "base"
    figures = [
        as_base(figure, line)
        for figure in understand(line, Context("offer", topic, rate=told_by(offer))).figures  # type: ignore[arg-type]
        if figure.role != "other"
    ]
    currency = _said_currency(offer, figures, line)
    offer = at_rate(offer, figures, in_hand=step in IN_HAND)
    pays: dict[Component, Pay] = {}
    for figure in figures:
        pay = _pay(figure, step, currency, offer.rate)
        if pay is not None:
            pays.setdefault(pay.component, pay)
    if not pays:
        raise Misread(f"I can’t read an amount in that. {EXAMPLES[step]}")
    offer = offer.model_copy(update={"currency": currency})
    return _with(offer, step, tuple(pays.values()))


EXAMPLES: dict[Step, str] = {
    Step.BASE: "Write it like 120k, or all of the offer at once: 120k base, 40k stock over 4 years, 10% bonus.",
    Step.EQUITY: "Write it like 40k over 4 years, or 10k a year.",
    Step.BONUS: "Write it like 10% or 12k.",
    Step.SIGNING: "Write it like 5k.",
    Step.BAND: "Write it like 115k–140k, or base 115k–140k, bonus 10–15%.",
    Step.COMPETING: "Write it like 150k in total, or base 130k.",
    Step.TARGET: "Write it like base 135k, or 160k in total.",
    Step.WALK_AWAY: "Write it like base 122k, or 145k in total.",
}
"""How an amount may be written, by question."""


def _pay(figure: Figure, step: Step, currency: str | None, rate: Rate | None) -> Pay | None:
    """A figure as pay of a component, in the offer's own periods."""
    if figure.component == "unknown" or figure.basis not in ("absolute", "percent_of_base"):
        return None
    component = Component(figure.component)
    percent = figure.basis == "percent_of_base"
    if percent and component is not Component.BONUS:
        return None
    if component is Component.TOTAL and step in IN_HAND:
        raise Misread(f"I need the parts, for a total can be split in many ways. {EXAMPLES[step]}")
    if figure.currency and currency and figure.currency != currency and figure.currency not in _sharing(currency):
        raise Misread(
            f"That is in {figure.currency}, and the offer in {currency}: change the currency first, or write it in "
            f"{currency}."
        )
    low, high = (_in_own_period(end, component, figure, rate, percent=percent) for end in (figure.low, figure.high))
    if not 0 < low <= high <= (100 if percent else MOST_PAY):
        raise Misread(f"That can’t be right. {EXAMPLES[step]}")
    if step in (*IN_HAND, Step.WALK_AWAY):
        high = low  # what is held or left for is one amount: of a range the end that one can be sure of
    unit: Unit = "percent" if percent else "absolute"
    return Pay(component=component, low=low, high=high, unit=unit, per=every_of(figure))


def _in_own_period(
    amount: float, component: Component, figure: Figure, rate: Rate | None, *, percent: bool
) -> float | int:
    if percent:
        return amount
    if component is not Component.SIGNING:
        amount *= times(figure, rate)
    if component is Component.EQUITY and (figure.period == "year" or every_of(figure)):
        amount *= VESTING_YEARS
    return round(amount)


def _said_currency(offer: OwnOffer, figures: list[Figure], line: str) -> str | None:
    """The offer's currency, or else the one that its first amount names."""
    if offer.currency:
        return offer.currency
    said = next((figure.currency for figure in figures if figure.currency), None)
    return said or next(iter(mentioned(line)), None)


def _sharing(currency: str) -> frozenset[str]:
    """The currencies that are written with the same mark as this one."""
    return frozenset(code for codes in SHARED.values() if currency in codes for code in codes)


def _currency(line: str, place: str) -> str:
    marks = (mark for mark in (line, line.upper()) if mark in SHARED)
    codes: Iterator[str | None] = (
        *(currency_meant(mark, (), place) for mark in marks),
        *mentioned(line.upper()),
        *mentioned(line),
        *(figure.currency for figure in understand(f"100,000 {line[:MOST_NAME]}", Context()).figures),
    ).__iter__()
    found = next((code for code in codes if code), None)
    if found is None:
        raise Misread("I don’t know that currency. Write its three letters, like USD, EUR, GBP, INR or CHF.")
    return found


def _in_currency(offer: OwnOffer, currency: str) -> OwnOffer:
    """The offer in another currency: the figures stay, as numbers that were meant in it."""
    return offer.model_copy(update={"currency": currency})


def _pays(offer: OwnOffer, step: Step) -> tuple[Pay, ...]:
    if step in IN_HAND:
        return tuple(pay for pay in offer.offer if pay.component.value == step.value)
    pays: tuple[Pay, ...] = getattr(offer, step.value)
    return pays


def _with(offer: OwnOffer, step: Step, pays: tuple[Pay, ...]) -> OwnOffer:
    if step in IN_HAND:
        known = {pay.component: pay for pay in (*offer.offer, *pays)}
        ordered = tuple(known[part] for part in PARTS if part in known)
        return offer.model_copy(update={"offer": ordered})
    return offer.model_copy(update={step.value: pays})


def _without(offer: OwnOffer, step: Step) -> OwnOffer:
    if step in IN_HAND:
        others = tuple(pay for pay in offer.offer if pay.component.value != step.value)
        return offer.model_copy(update={"offer": others})
    empty = OwnOffer()
    return offer.model_copy(update={step.value: getattr(empty, step.value)})
