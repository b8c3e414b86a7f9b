"""Pay of an offer of one's own: read from a line, taken out again, and the currency that it is in."""

from __future__ import annotations

from bot.roleplay.own.rate import as_base, at_rate, every_of, told_by
from bot.roleplay.own.steps import EXAMPLES, IN_HAND, MOST_NAME, Misread, Step
from bot.roleplay.recruiter.terms import times
from bot.roleplay.understanding import Context, Figure, understand
from scenarios.guide import Component, Rate, Unit
from scenarios.own_offer import PARTS, VESTING_YEARS, OwnOffer, Pay
from scenarios.reader.currencies import SHARED, mentioned
from scenarios.reader.currencies import currency_of as currency_meant

MOST_PAY = 10**12


def paid(offer: OwnOffer, step: Step, line: str) -> OwnOffer:
    """The offer with the amounts of a line that answers a question. A bare amount is of the part that was asked for.

    Raises:
        Misread: there is no amount in the line, or one that cannot be of the offer.
    """
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
    if not pays and step is Step.EQUITY and "%" in line:
        raise Misread("A percentage is no amount. Write what they say the grant is worth, like 40k over 4 years.")
    if not pays:
        raise Misread(f"I can’t read an amount in that. {EXAMPLES[step]}")
    offer = offer.model_copy(update={"currency": currency})
    return _with(offer, step, tuple(pays.values()))


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


def currency_in(line: str, place: str) -> str:
    """The ISO 4217 code of the currency that a line names; a mark that several share is told by the place.

    Raises:
        Misread: it names none.
    """
    marks = (mark for mark in (line, line.upper()) if mark in SHARED)
    codes = (
        *(currency_meant(mark, (), place) for mark in marks),
        *mentioned(line.upper()),
        *mentioned(line),
        *(figure.currency for figure in understand(f"100,000 {line[:MOST_NAME]}", Context()).figures),
    )
    found = next((code for code in codes if code), None)
    if found is None:
        raise Misread("I don’t know that currency. Write its three letters, like USD, EUR, GBP, INR or CHF.")
    return found


def pays_of(offer: OwnOffer, step: Step) -> tuple[Pay, ...]:
    """What an offer holds as the answer to a question about amounts."""
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


def without(offer: OwnOffer, step: Step) -> OwnOffer:
    """The offer without the answer to a question."""
    if step in IN_HAND:
        others = tuple(pay for pay in offer.offer if pay.component.value != step.value)
        return offer.model_copy(update={"offer": others})
    empty = OwnOffer()
    return offer.model_copy(update={step.value: getattr(empty, step.value)})
