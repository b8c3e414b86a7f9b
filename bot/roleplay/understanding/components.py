"""Says which part of the package each amount is about, by its own words, its neighbours, and what was asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.roleplay.understanding.amounts import Amount
from bot.roleplay.understanding.message import Basis
from bot.roleplay.understanding.naming import MOST_ONCE, Assigned, Part, apart, aside, own_clause
from bot.roleplay.understanding.reading import Reading

NEAR = 25
"""Items within which a name that no other amount took may be meant."""
ANOTHER = 2.5
"""Up to so many times as much may be another value of the one part that a message names."""
PLAIN = 0.8
"""A name that says less surely what an amount is about gives way to what the recruiter has named it."""
SUM = 0.02
"""Share by which a total may miss the sum of its parts ("190 and change")."""

_OTHER_VALUE = frozenset(
    "or not no make instead vs typo from to rather meant youre your you elsewhere they offered offer than but wait "
    "while".split()
)
"""Words between two values of the same thing."""
_SUMMED = frozenset(
    """
    = so makes make making gives is only comes total totals thats equals adds leaves leave puts brings lands
    just → that for
    """.split()
)
"""What stands before the sum of the amounts that were named."""
_REST = frozenset("rest remainder balance".split())
"""Words for what is left of a total."""
_LISTING = frozenset(", + / and plus & | then".split())


@dataclass
class _Assignment:
    """The components given so far; None where an amount has none yet."""

    reading: Reading
    named: Sequence[Part]
    bases: Sequence[Basis | None]
    given: list[str | None]


def components_of(
    reading: Reading, named: Sequence[Part], assigned: Sequence[Assigned | None], bases: Sequence[Basis | None]
) -> list[str]:
    """The component of every amount of a message, "unknown" where nothing says it.

    Words of the message come first; then a place in a list; then what amounts beside it are about; then the topic.
    """
    all_of = _Assignment(reading, named, bases, [a.component if a else None for a in assigned])
    pay = [i for i, is_pay in enumerate(reading.pay) if is_pay]
    for i, loosely in enumerate(a is not None and a.certainty < PLAIN for a in assigned):
        if loosely and (repeated := _repeated(all_of, i)):
            all_of.given[i] = repeated
    _parted(all_of, pay)
    _named_after(all_of, pay)
    ordered = _in_order(all_of, pay)
    for i in pay:
        if all_of.given[i] is None:
            all_of.given[i] = ordered.get(i) or _by_kind(all_of, i)
    known = {component for component in all_of.given if component}
    known |= {part.component for part in named if part.left_out}
    for i in pay:
        if all_of.given[i] is None:
            all_of.given[i] = _by_company(all_of, i, known)
    return [component or "unknown" for component in all_of.given]


def _parted(all_of: _Assignment, pay: Sequence[int]) -> None:
    """Gives the total to the amount of which another is only a part: "41 lakhs, 35 fixed and the rest in RSUs", "20
    lakhs, of which 17 fixed"."""
    reading, items = all_of.reading, all_of.reading.items
    money = [i for i in pay if reading.amounts[i].kind == "money"]
    if len(money) < 2:
        return
    whole, part, *_ = money
    of_which = ("of", "which") in pairwise(items[reading.at[whole] : reading.at[part]])
    of_which = of_which or items[reading.at[part] + 1 : reading.at[part] + 3] == ["of", "that"]
    parted = of_which or not _REST.isdisjoint(items[reading.at[part] :])
    if parted and reading.amounts[whole].low > reading.amounts[part].low:
        all_of.given[whole] = "total"


def _named_after(all_of: _Assignment, pay: Sequence[int]) -> None:
    """Gives the amounts of a list their names from a list behind it: "195, 15% and 55k for base, bonus and stock"."""
    reading, named = all_of.reading, all_of.named
    if len(pay) < 2 or len(pay) != len(named) or named[0].start < reading.at[pay[-1]]:
        return
    stretches = [*pairwise((at, at + 1) for at in (reading.at[i] for i in pay))]
    stretches += pairwise((part.start, part.end) for part in named)
    if all(_LISTING.issuperset(reading.items[end:start]) for (_, end), (start, _) in stretches):
        for i, part in zip(pay, named, strict=True):
            all_of.given[i] = part.component


def _by_kind(all_of: _Assignment, i: int) -> str | None:
    """What an amount is about by being a percentage, or paid by the hour."""
    amount, topic = all_of.reading.amounts[i], all_of.reading.context.topic
    if amount.kind == "percent":
        repeated = _repeated(all_of, i)
        if repeated:
            return repeated
        if all_of.bases[i] in (None, "percent_of_base") and (topic not in ("base", "equity") or any(all_of.given)):
            return "bonus"
        if all_of.bases[i] is None and _on_top_of_pay(all_of.reading, i):
            return "bonus"
    return "base" if amount.per == "hour" else None


def _on_top_of_pay(reading: Reading, i: int) -> bool:
    """Whether a percentage follows an amount of pay: "131 plus 10%"."""
    at = reading.at[i]
    if reading.item(at - 1) in ("about", "around", "roughly", "maybe", "like", "~"):
        at -= 1
    return (
        i > 0
        and reading.pay[i - 1]
        and reading.at[i - 1] == at - 2
        and reading.item(at - 1) in ("plus", "+", "and", "&")
    )


def _by_company(all_of: _Assignment, i: int, known: set[str]) -> str:
    """What an amount without words of its own is about: another value of its neighbour, a free name, the topic."""
    reading, topic = all_of.reading, all_of.reading.context.topic
    found = (
        _the_one(all_of, i)
        or _within(all_of, i)
        or _alternative(all_of, i)
        or _free_name(all_of, i)
        or _repeated(all_of, i)
    )
    if found:
        return found
    amount = reading.amounts[i]
    if known == {"total"} and any(
        component == "total" and _comparable(amount, reading.amounts[j], 2.0 if amount.scale == 1e5 else 1.3)
        for j, component in enumerate(all_of.given)
    ):
        return "total"
    if topic in (None, *known) and _other_value(all_of, i, known):
        return next(iter(known))
    if topic == "total" and any(
        component == "base" and _comparable(amount, reading.amounts[j], 1.3) for j, component in enumerate(all_of.given)
    ):
        return "base"
    if topic in known and amount.kind == "money" and amount.thousands > MOST_ONCE and "base" not in known:
        return "base"
    if known - {"base"} and topic in (None, "total", "base") and all_of.bases[i] is None:
        return "base" if amount.kind == "money" and "base" not in known else (topic or "unknown")
    if all_of.named and topic is None:
        first = all_of.named[0]
        if first.left_out:
            return "base"
        return "base" if apart(reading, reading.at[i], first) else first.component
    once = topic in ("signing", "relocation") and amount.kind == "money"
    return "base" if once and amount.thousands > MOST_ONCE else topic or "unknown"


def _other_value(all_of: _Assignment, i: int, known: set[str]) -> bool:
    """Whether an amount is another value of the one part that its sentence names: "the 30k grant is thin, 50k is
    fair"."""
    reading, amounts = all_of.reading, all_of.reading.amounts
    return (
        len(known) == 1
        and not known & {"total", "base"}
        and any(
            component in known
            and reading.sentence[reading.at[j]] == reading.sentence[reading.at[i]]
            and amounts[j].kind == amounts[i].kind
            and _comparable(amounts[j], amounts[i], ANOTHER)
            for j, component in enumerate(all_of.given)
        )
    )


def _the_one(all_of: _Assignment, i: int) -> str | None:
    """What was named last before "a 20k one" and "a bonus? It's 5 now", or is said of all: "161 or 164, both base"."""
    reading, at = all_of.reading, all_of.reading.at[i]
    if reading.item(at + 1) == "one" or (reading.item(at - 1) == "its" and at - 1 == reading.sentence[at]):
        return next((part.component for part in reversed(all_of.named) if part.end <= at), None)
    behind = (part for part in all_of.named if part.start > at)
    return next((part.component for part in behind if reading.item(part.start - 1) in ("both", "all")), None)


def _within(all_of: _Assignment, i: int) -> str | None:
    """The component of a range of the message that an amount lies in: "I asked for 195 to 207 base, 205 is right"."""
    amounts, worth = all_of.reading.amounts, all_of.reading.amounts[i].thousands
    for amount, component in zip(amounts, all_of.given, strict=True):
        if not component or amount.low >= amount.high or amount.kind != "money":
            continue
        low = amount.thousands
        if low <= worth <= low * amount.high / (amount.low or 1):
            return component
    return None


def _free_name(all_of: _Assignment, i: int) -> str | None:
    """The nearest name that no amount took, unless it stands in a clause of its own behind."""
    reading, at = all_of.reading, all_of.reading.at[i]
    taken = set(all_of.given)
    near = [
        part
        for part in all_of.named
        if part.component not in taken
        and not part.left_out
        and abs(part.start - at) < NEAR
        and part.weight >= 0.5
        and not apart(reading, at, part)
        and not aside(reading, part)
        and not (part.component == "relocation" and all_of.reading.amounts[i].thousands > MOST_ONCE)
        and (reading.context.topic is None or part.start < at or not own_clause(reading.items[at + 1 : part.start]))
    ]
    return min(near, key=lambda part: abs(part.start - at)).component if near else None


def _repeated(all_of: _Assignment, i: int) -> str | None:
    """The component under which the recruiter has just named this very amount; the topic, where it names none."""
    amount, last = all_of.reading.amounts[i], all_of.reading.last
    if amount.kind == "multiple":
        return None
    worth = amount.thousands if amount.kind == "money" else amount.low
    if not last.order:
        said, topic = any(abs(value - worth) < 0.5 for value in last.stated), all_of.reading.context.topic
        return topic if said and amount.kind == "money" and topic != "total" else None
    return next((component for component, value in last.offer if abs(value - worth) < 0.5), None)


def _alternative(all_of: _Assignment, i: int) -> str | None:
    """The component of a neighbour of which this is another value: "165 base, or 170", "162, no, 152"."""
    reading = all_of.reading
    for other in (i - 1, i + 1):
        if not (0 <= other < len(all_of.given) and reading.pay[other] and all_of.given[other]):
            continue
        low, high = sorted((reading.at[i], reading.at[other]))
        between = reading.items[low + 1 : high]
        same_kind = reading.amounts[i].kind == reading.amounts[other].kind
        alike = same_kind and _comparable(reading.amounts[i], reading.amounts[other], 1.8)
        if alike and len(between) <= 9 and _OTHER_VALUE & set(between):
            return all_of.given[other]
    return None


def _comparable(a: Amount, b: Amount, most: float) -> bool:
    low, high = sorted((a.thousands, b.thousands))
    return low > 0 and high / low < most


def _in_order(all_of: _Assignment, pay: Sequence[int]) -> dict[int, str]:
    """Components of a bare list ("149, 44, 18%", "155+30+40"): in the recruiter's order, or the usual one."""
    reading = all_of.reading
    listed = _bare_list(all_of, pay)
    if len(listed) < 3 and not (len(listed) == 2 and "order" in reading.items):
        return {}
    order = [component for component in all_of.reading.last.order if component != "total"]
    if len(order) < len(listed):
        rising = reading.amounts[listed[1]].low < reading.amounts[listed[-1]].low
        order = ["base", "bonus", "equity", "signing"] if rising else ["base", "equity", "bonus", "signing"]
    found = {i: "bonus" for i in listed if reading.amounts[i].kind == "percent"}
    if found:
        order = [component for component in order if component != "bonus"]
    return found | dict(zip((i for i in listed if i not in found), order, strict=False))


def _bare_list(all_of: _Assignment, pay: Sequence[int]) -> list[int]:
    """The first amounts without names of their own that follow one another in a list."""
    reading = all_of.reading
    listed: list[int] = []
    for i in pay:
        if all_of.given[i] == "total":
            continue
        if listed:
            between = reading.items[reading.at[listed[-1]] + 1 : reading.at[i]]
            if len(between) > 2 or not _LISTING.issuperset(between):
                break
        if all_of.given[i] is None:
            listed.append(i)
    return listed


def with_total(reading: Reading, components: list[str], values: Sequence[float]) -> list[str]:
    """ "158 plus 20 percent is only 190": the amount that the others add up to is the total."""
    last = sum_of(reading, values)
    return ["total" if i == last else component for i, component in enumerate(components)]


def sum_of(reading: Reading, values: Sequence[float]) -> int | None:
    """Which amount is said to be the sum of all those before it; None where none is."""
    pay = [i for i, is_pay in enumerate(reading.pay) if is_pay]
    if len(pay) < 3 or reading.amounts[pay[-1]].kind != "money":
        return None
    *rest, last = pay
    between = set(reading.items[reading.at[rest[-1]] + 1 : reading.at[last]])
    if not between & _SUMMED or between & {"or", "but"}:
        return None
    worth = [values[rest[0]] * values[i] / 100 if reading.amounts[i].kind == "percent" else values[i] for i in rest]
    return last if abs(sum(worth) - values[last]) <= SUM * values[last] else None
