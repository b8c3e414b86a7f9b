"""How a candidate tells of an offer of their own: one question after the other, each answered by one line.

Pure: a form and a line in, the next form out, or a sentence that says what was not understood.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date

from bot.roleplay.own.dates import date_in
from bot.roleplay.own.pay import currency_in, paid, pays_of, without
from bot.roleplay.own.rate import settled
from bot.roleplay.own.steps import AMOUNTS, MOST_NAME, STEPS, Misread, Step
from bot.roleplay.understanding import Context, understand
from scenarios.guide import Frozen
from scenarios.own_offer import MOST_ARGUMENTS, OwnOffer, shown

MOST_WORDS = 400
"""How long an argument may be, in characters."""

_SKIP = frozenset("skip - – — …".split())
_NOTHING = re.compile(
    r"no(?:ne|pe|thing)?|0|n/?a|next|pass|unknown|not (?:sure|yet|known|applicable)|no [a-z]+(?: [a-z]+)?|"
    r"(?:i )?(?:don['’]?t|do not) (?:know|have|hold)(?: [a-z]+){0,3}|(?:i['’]?m|i am) not sure|\?+",
    re.IGNORECASE,
)
"""How people say that they have or know none of it; a name may be any of these words."""
_NONE = re.compile(r"(?:no|nope|nah|none|idk|dunno|no idea|don['’]?t know|not that i know)\b", re.IGNORECASE)
"""How a line begins that says so at more length, without an amount."""
_DONE = re.compile(
    r"(?:no(?:ne|pe)?|done|next|nothing(?: else)?|no more|that['’]?s (?:all|it)|that is all|all)", re.IGNORECASE
)


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
        return _after(form, settled(without(offer, step) if _has_none(offer, step, words) else paid(offer, step, line)))
    if step is Step.CALL and _NOTHING.fullmatch(words):
        return _after(form, without(offer, step))
    if step is Step.CALL:
        day = date_in(line, today)
        if day is None:
            raise Misread("I can’t read a day in that. Write it like 24 November or 2026-11-24.")
        return _after(form, offer.model_copy(update={"call": day}))
    if step is Step.CURRENCY:
        return _after(form, _in_currency(offer.model_copy(update={"currency": currency_in(line, offer.place)}), line))
    if len(line) > MOST_NAME:
        raise Misread(f"That is longer than {MOST_NAME} characters. A name is enough.")
    if _tells_pay(line):
        raise Misread("That tells what they pay, which I ask for below. Here a name is enough.")
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
    return form.model_copy(update={"offer": settled(without(form.offer, step))})


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
            return ", ".join(shown(offer, pay) for pay in pays_of(offer, step))


def _after(form: Form, offer: OwnOffer) -> Form:
    """The form with the next question that is still open; the parts that came with an earlier line are not asked."""
    if form.step is None or form.alone:
        return Form(offer=offer, step=None)
    told = {Step(pay.component.value) for pay in offer.offer if pay.component.value != form.step.value}
    rest = (step for step in STEPS[STEPS.index(form.step) + 1 :] if step not in told)
    return Form(offer=offer, step=next(rest, None))


def _clean(text: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _tells_pay(line: str) -> bool:
    """Whether what should be a name is the offer itself: "180k base, 40k stock". A name may be "3M" or "Stock 100"."""
    figures = understand(line, Context()).figures
    return any(
        figure.component != "unknown"
        and figure.basis == "absolute"
        and not (figure.span.isdecimal() and len(figure.span) <= len("999"))
        for figure in figures
    )


def _has_none(offer: OwnOffer, step: Step, words: str) -> bool:
    """Whether a line says that there is none of it, or that nobody knows: "idk", "nope, it's my first job"."""
    if _NOTHING.fullmatch(words):
        return True
    if not _NONE.match(words):
        return False
    with suppress(Misread):
        paid(offer, step, words)
        return False  # "no, a fixed one of eight thousand"
    return True


def _in_currency(offer: OwnOffer, line: str) -> OwnOffer:
    """The offer with the base that was told together with its currency: "9500 pln a month"."""
    with suppress(Misread):
        return offer if offer.offer else settled(paid(offer, Step.BASE, line))
    return offer


def _argued(offer: OwnOffer, line: str) -> OwnOffer:
    if len(line) > MOST_WORDS:
        raise Misread(f"That is longer than {MOST_WORDS} characters. Say the one point that counts.")
    if len(offer.arguments) >= MOST_ARGUMENTS:
        raise Misread(f"{MOST_ARGUMENTS} arguments are as many as a call can carry. Clear them to begin anew.")
    if line in offer.arguments:
        raise Misread("I have that one already.")
    return offer.model_copy(update={"arguments": (*offer.arguments, line)})
