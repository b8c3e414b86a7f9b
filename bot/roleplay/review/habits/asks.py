"""How the candidate asked: the first figure, how high, how exact, with what reason."""

from __future__ import annotations

from collections.abc import Iterator

from bot.roleplay import grounds
from bot.roleplay.grounds import PART_NAMES
from bot.roleplay.recruiter import Asked, Demand, Move
from bot.roleplay.review.habits.record import Checked, Message, Record, whose
from scenarios.scenario import Scenario

COUNTER_LEAST, COUNTER_MOST = 1.10, 1.20


def anchor(record: Record) -> Iterator[Checked]:
    """Know the band before naming a number."""
    asked_range = False
    for message in record.messages:
        asked_range = asked_range or bool({"band", "built"} & set(message.understood.about))
        if message.move.kind == "expectation" and message.move.asks:
            ask = message.move.asks[0]
            amount = grounds.amounts(record.scenario, ask.amount)
            band = grounds.band(record.scenario, ask.of)
            where = f", {_share(ask.amount, band[0], band[1])}" if band else ""
            if asked_range:
                yield True, message, f"You asked for the range first, then named {amount}{where}."
            else:
                yield False, message, f"You named {amount} before you had asked for their range{where}."
            return
        if message.counters:
            yield True, message, "Theirs was the first number; yours answered an offer."
            return


def ambitious(record: Record) -> Iterator[Checked]:
    """Open high, inside a band that can be defended."""
    first = next(iter(record.counters), None)
    if first is None:
        return
    ask = first.move.asks[0]
    base = next(
        (ask.amount for ask in first.move.asks if ask.of == "base"), first.before.base if first.before else None
    )
    band = grounds.band(record.scenario, ask.of, base)
    if band is None:
        return
    name, amount = PART_NAMES[ask.of], grounds.amounts(record.scenario, ask.amount)
    low, high, _ = band
    wanted = next(iter(grounds.guide_asks(record.scenario, ask.of, base)), None)
    floor = min(wanted.low, high) if wanted else low + (high - low) // 2
    own = record.card.of("target", ask.of)
    if ask.amount > high:
        yield (
            False,
            first,
            f"{name.capitalize()} {amount} is over the band ({grounds.amounts(record.scenario, low, high)}).",
        )
    elif ask.amount < floor:
        aim = grounds.amounts(record.scenario, floor)
        opens = whose(record, "the guide opens", "yours could open")
        yield False, first, f"{name.capitalize()} {amount} is {_share(ask.amount, low, high)}; {opens} from {aim}."
    elif own is not None and ask.amount < own:
        aim = grounds.amounts(record.scenario, own)
        yield False, first, f"{name.capitalize()} {amount} is less than your own target, {aim}: you open under it."
    else:
        yield True, first, f"{name.capitalize()} {amount} is {_share(ask.amount, low, high)}."


def counter_size(record: Record) -> Iterator[Checked]:
    """Counter 10–20 % above the offer."""
    for message in record.counters:
        for ask in message.move.asks:
            if ask.of not in ("base", "total") or message.before is None:
                continue
            stands = grounds.standing(record.scenario, message.before, ask.of)
            if ask.amount < stands or not stands:
                continue
            ratio = ask.amount / stands
            over = f"{round((ratio - 1) * 100)}% above the {grounds.amounts(record.scenario, stands)} offered"
            inside = _inside(record, message, ask)
            if ratio > COUNTER_MOST and inside:
                yield True, message, f"{over}: more than the rule of thumb, and inside {inside}."
            else:
                yield COUNTER_LEAST <= ratio <= COUNTER_MOST, message, f"{over}."
            return


def _inside(record: Record, message: Message, ask: Demand) -> str | None:
    """What holds an ask, in words: what the guide asks or aims for, or the band where the ask came with a reason; None
    where nothing does."""
    if any(ask.amount <= wanted.high for wanted in grounds.guide_asks(record.scenario, ask.of)):
        return whose(record, "what the guide asks", "your target")
    if _inside_the_target(record.scenario, message):
        return whose(record, "the guide's target", "your target")
    band = grounds.band(record.scenario, ask.of, message.before.base if message.before else None)
    return "the band, with its reason" if band and ask.amount <= band[1] and backed(record, message) else None


def _inside_the_target(scenario: Scenario, message: Message) -> bool:
    """Whether all that a message asks for comes to no more than the total that the guide aims for, each part inside
    its own band."""
    aimed, whole = grounds.target(scenario), message.before
    if aimed is None or whole is None or any(ask.of == "total" for ask in message.move.asks):
        return False
    for ask in message.move.asks:
        whole = whole.having(ask.of, max(whole.amount(ask.of), ask.amount))  # type: ignore[arg-type]
    bands = ((ask, grounds.band(scenario, ask.of, whole.base)) for ask in message.move.asks)
    if any(band is not None and ask.amount > band[1] for ask, band in bands):
        return False
    return grounds.standing(scenario, whole, "total") <= aimed.high


def precise(record: Record) -> Iterator[Checked]:
    """A precise number, with its reason."""
    if record.counters:
        exact = [message for message in record.counters if message.move.precise]
        reasoned = next((message for message in exact if backed(record, message)), None)
        if reasoned:
            yield True, reasoned, "A precise number with its reason."
        elif exact:
            yield False, exact[0], "The number was precise, its reason was missing."
        else:
            yield False, record.counters[0], "Round numbers sound negotiable."


def range_floor(record: Record) -> Iterator[Checked]:
    """A range starts at the target."""
    for message in record.messages:
        for figure in message.understood.figures:
            if figure.role != "ask" or figure.low >= figure.high or figure.basis != "absolute":
                continue
            of: Asked = figure.component if figure.component != "unknown" else "base"
            wanted = next(iter(grounds.guide_asks(record.scenario, of)), None)
            if wanted is None or wanted.percent:
                continue
            aim = grounds.amounts(record.scenario, wanted.low)
            told = whose(record, "the guide’s", "your")
            yield figure.low >= wanted.low, message, f"They hear the low end; {told} target starts at {aim}."
            return


def reasons(record: Record) -> Iterator[Checked]:
    """A reason with every ask."""
    asking = [message for message in record.counters if not message.restates]
    without = [message for message in asking if not backed(record, message)]
    if without:
        yield False, without[0], f"{len(without)} of {len(asking)} asks came without a reason."
    elif asking:
        yield True, asking[0], "Each ask came with a reason."


def backed(record: Record, message: Message) -> bool:
    """Whether an ask has its reason: in the message itself, where something in return is one too, in what was said
    since the ask before it, or in an argument or another offer that holds for its parts."""
    earlier = record.messages[: record.messages.index(message) + 1]
    last = next((place for place, one in reversed(list(enumerate(earlier[:-1]))) if one.counters), -1)
    if message.move.conditional or message.move.gives or any(_argues(one.move) for one in earlier[last + 1 :]):
        return True
    argued = {number for one in earlier for number in one.move.levers}
    elsewhere = {other.of for one in earlier for other in one.move.competing}
    return all(
        ask.of in elsewhere or argued & {lever.number for lever in grounds.fitting(record.scenario, ask.of)}
        for ask in message.move.asks
    )


def _argues(move: Move) -> bool:
    return bool(move.levers or move.premiums or move.evidence or move.reasoned or move.competing)


def _share(amount: float, low: float, high: float) -> str:
    if amount > high:
        return "over the band"
    if amount < low:
        return "under the band"
    return f"{round((amount - low) / (high - low) * 100)}% up the band" if high > low else "in the band"
