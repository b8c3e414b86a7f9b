"""Turns the amounts of a message into figures: of what, how much in full units, on what basis, and whose."""

from __future__ import annotations

from functools import lru_cache

from bot.roleplay.understanding.amounts import Amount
from bot.roleplay.understanding.components import Assigned, Part, assign, beside, own_clause, parts
from bot.roleplay.understanding.lexicon.increases import (
    AFTER,
    BEFORE,
    LESS,
    MOVERS,
    NEUTRAL,
    PUTTERS,
)
from bot.roleplay.understanding.message import Basis, Context, Figure, FigureComponent
from bot.roleplay.understanding.reading import STOPS, Reading, read
from bot.roleplay.understanding.roles import Weighed, weigh

_ALL: tuple[FigureComponent, ...] = ("base", "equity", "bonus", "signing", "total")


def figures(reading: Reading, named: list[Part]) -> list[Figure]:
    """Every quantity of a message as a figure; what is no pay has the role "other"."""
    bases = [_basis(reading, i) for i in range(len(reading.amounts))]
    assigned = assign(reading, named)
    components = _components(reading, named, assigned, bases)
    bases = [_settled(reading, i, basis, components[i]) for i, basis in enumerate(bases)]
    scales = [_scale(reading, i, bases[i], components[i]) for i in range(len(reading.amounts))]
    values = [amount.low * scale for amount, scale in zip(reading.amounts, scales, strict=True)]
    components = _summed(reading, components, bases, values)
    roles = weigh(reading, values, [basis in ("increase_amount", "increase_percent") for basis in bases], components)
    found: list[Figure] = []
    for i, amount in enumerate(reading.amounts):
        if amount.kind == "code" or _within_period(reading, i):
            if not (amount.kind == "code" and amount.low):
                continue
        if not reading.pay[i]:
            if amount.kind == "code" and not _shown(reading, amount):
                continue
            found.append(_other(reading, amount))
            continue
        found.append(_figure(reading, i, components[i], bases[i], scales[i], roles[i], assigned[i]))
    return found


def _figure(
    reading: Reading,
    i: int,
    component: str,
    basis: Basis,
    scale: float,
    role: Weighed,
    assigned: Assigned | None,
) -> Figure:
    amount = reading.amounts[i]
    start, end = reading.tokens[amount.first].start, reading.tokens[amount.end - 1].end
    sure = role.certainty if assigned is None else min(role.certainty, 0.6 + 0.4 * assigned.certainty)
    return Figure(
        span=reading.text[start:end],
        start=start,
        component=component if component in _ALL else "unknown",  # type: ignore[arg-type]
        low=_tidy(amount.low * scale),
        high=_tidy(amount.high * scale),
        currency=_currency(reading, i) if amount.kind == "money" else None,
        basis=basis,
        period=_period(reading, i, component, basis),
        role=role.role,
        open=amount.open,
        certainty=sure,
    )


def _other(reading: Reading, amount: Amount) -> Figure:
    start, end = reading.tokens[amount.first].start, reading.tokens[amount.end - 1].end
    low, high = amount.low, amount.high
    if amount.kind == "multiple":
        low = high = low / 100 + 1
    return Figure(
        reading.text[start:end], start, "unknown", _tidy(low), _tidy(high), amount.currency, "absolute", None, "other"
    )


def _shown(reading: Reading, amount: Amount) -> bool:
    """Whether a code is worth a figure of its own: not where letters touch it ("L6", "Q1")."""
    token = reading.tokens[amount.first]
    return not (token.glued and amount.first > 0 and reading.tokens[amount.first - 1].kind == "word")


def _tidy(value: float) -> float:
    value = round(value, 4)
    return int(value) if value == int(value) and abs(value) < 1e15 else value


def _basis(reading: Reading, i: int) -> Basis | None:
    """What the words beside an amount say it is measured from; None where they say nothing."""
    amount, at = reading.amounts[i], reading.at[i]
    if amount.kind == "multiple":
        return "increase_percent"
    if amount.kind == "money" and _thousands(amount) in _stated_more(reading.context.last):
        return "increase_amount"
    percent = amount.kind == "percent"
    more: Basis = "increase_percent" if percent else "increase_amount"
    after, second = reading.item(at + 1), reading.item(at + 2)
    before, earlier = reading.item(at - 1), reading.item(at - 2)
    if percent and after == "of" and second in ("base", "salary", "my", "the", "fixed", "basic"):
        return "percent_of_base"
    if amount.signed and _adds(reading, at):
        return more
    if after in AFTER and not (after in ("more", "up") and second in ("or", "than", "like", "front", "-")):
        if after not in ("up", "on", "bump", "raise", "increase", "jump") or second not in ("to",):
            return more
    if after == "on" and second == "top":
        return more
    if after in ("over", "above", "beyond") and not _years_follow(reading, at + 1):
        if second in (
            "your",
            "the",
            "that",
            "what",
            "my",
            "current",
            "#",
            "",
            ".",
            ",",
            "offer",
            "base",
            "this",
            "market",
            "where",
        ):
            return more
    if after in LESS and (
        second in ("of", "", "than", "what", "my", "the", "market", "your", "where", ".", "?", ",")
        or before in ("about", "still")
    ):
        return more
    if second in AFTER and (after in NEUTRAL or after in ("year", "base", "salary")):
        return more
    if before in BEFORE and (percent or before == "another" or _small(reading, amount)):
        return more
    if before in ("of", "about", "like", "maybe", "some", "around", "~", "at", "least", "a", "an", "just", "only") and (
        earlier
        in (
            "bump",
            "increase",
            "raise",
            "uplift",
            "hike",
            "jump",
            "another",
            "increment",
            "by",
            "extra",
            "additional",
            "up",
        )
        or (before in ("least", "a", "only", "just") and reading.item(at - 3) in ("by", "another", "extra"))
    ):
        return more if _small(reading, amount) or percent else None
    if after in NEUTRAL and second in (
        "bump",
        "increase",
        "raise",
        "hike",
        "uplift",
        "increment",
        "more",
        "extra",
        "higher",
    ):
        return more
    if _moved(reading, at) and (_small(reading, amount) or percent):
        return more
    return None


@lru_cache(maxsize=256)
def _stated_more(last: str | None) -> tuple[float, ...]:
    """The amounts that the recruiter's last line adds to what was offered ("I found another 1,000")."""
    if not last:
        return ()
    reading = read(last, Context())
    return tuple(a.low for i, a in enumerate(reading.amounts) if _basis(reading, i) == "increase_amount")


def _adds(reading: Reading, at: int) -> bool:
    """Whether the plus sign before an amount adds to what is on offer, rather than lists one part after another."""
    return not any(item == "#" for item in reading.items[max(0, at - 3) : at])


def _small(reading: Reading, amount: Amount) -> bool:
    """Whether an amount is more likely something on top than a whole salary."""
    if amount.currency in ("INR", "JPY", "KRW"):
        return amount.low < 1e6
    value = amount.low if not amount.plain or amount.low >= 1000 else amount.low * 1000
    return value <= min(60000.0, 0.5 * max(reading.last, default=1e9))


def _years_follow(reading: Reading, at: int) -> bool:
    return any(
        reading.item(at + step) in ("@", "years", "four", "three", "year", "yrs", "vest", "vesting", "period", "schedule") for step in range(1, 4)
    )


def _moved(reading: Reading, at: int) -> bool:
    """ "raise base 6", "put 4k on salary", "add 5k to the base": a verb of more before, with no "to" between."""
    for step in range(1, 5):
        word = reading.item(at - step)
        if word in ("to", "at", "#", "@", "of", "for", "is", "signing", "") or word in STOPS or word == ",":
            return False
        if word in MOVERS:
            return True
        if word in PUTTERS:
            return reading.item(at + 1) in ("on", "onto", "in", "to", "into") and not any(
                reading.item(at + k) in ("signing", "sign", "relocation", "relo", "writing") for k in range(2, 5)
            )
    return False


def _components(
    reading: Reading, named: list[Part], assigned: list[Assigned | None], bases: list[Basis | None]
) -> list[str]:
    """The component of every amount: its own words, its neighbours, words elsewhere in the message, the topic."""
    context = reading.context
    given: list[str | None] = [a.component if a else None for a in assigned]
    free = [j for j, part in enumerate(named) if not any(a and a.component == part.component for a in assigned)]
    pay = [i for i, p in enumerate(reading.pay) if p]
    ordered = _in_order(reading, pay, given)
    for i in pay:
        amount = reading.amounts[i]
        if given[i] is not None:
            continue
        repeated = _repeated(reading, i) if amount.kind == "percent" else None
        if repeated:
            given[i] = repeated
        elif i in ordered:
            given[i] = ordered[i]
        elif amount.per == "hour":
            given[i] = "base"
        elif amount.kind == "percent" and bases[i] in (None, "percent_of_base"):
            given[i] = "bonus" if context.topic not in ("base", "equity") or any(g for g in given) else None
    known = {g for g in given if g}
    for i in pay:
        if given[i] is None:
            given[i] = _inherited(reading, i, named, assigned, known, free, bases, given)
    return [g or "unknown" for g in given]


def _inherited(
    reading: Reading,
    i: int,
    named: list[Part],
    assigned: list[Assigned | None],
    known: set[str],
    free: list[int],
    bases: list[Basis | None],
    given: list[str | None],
) -> str:
    topic = reading.context.topic
    at = reading.at[i]
    joined = _alternative(reading, i, given)
    if joined:
        return joined
    near = [j for j in free if not beside(reading, at, named[j])]
    near = [
        j
        for j in near
        if abs(named[j].start - at) < 25
        and named[j].weight >= 0.5
        and (topic is None or named[j].start < at or not own_clause(reading.items[at + 1 : named[j].start]))
    ]
    if near:
        return named[min(near, key=lambda j: abs(named[j].start - at))].component
    repeated = _repeated(reading, i)
    if repeated:
        return repeated
    if known == {"total"} and any(
        given[j] == "total" and _comparable(reading.amounts[i], reading.amounts[j], 1.3) for j in range(len(given))
    ):
        return "total"
    if known and not known <= {"base"} and topic in (None, "total", "base") and bases[i] is None:
        return "base" if reading.amounts[i].kind == "money" and "base" not in known else (topic or "unknown")
    if named and topic is None:
        return "base" if beside(reading, at, named[0]) else named[0].component
    if topic:
        return topic
    return "unknown"


def _repeated(reading: Reading, i: int) -> str | None:
    """The component under which the recruiter has just named this very amount, where it was one of several."""
    amount = reading.amounts[i]
    if amount.kind == "multiple":
        return None
    parts_of_offer = _offer(reading.context.last)
    if len({component for component, _ in parts_of_offer}) < 2:
        return None
    worth = _thousands(amount) if amount.kind == "money" else amount.low
    return next((component for component, value in parts_of_offer if abs(value - worth) < 0.5), None)


@lru_cache(maxsize=256)
def _offer(last: str | None) -> tuple[tuple[str, float], ...]:
    """The parts of the package in the recruiter's last line, each with its amount."""
    if not last:
        return ()
    reading = read(last, Context())
    found: list[tuple[str, float]] = []
    for amount, part in zip(reading.amounts, assign(reading, parts(reading)), strict=True):
        if part:
            found.append((part.component, amount.low))
    return tuple(found)


def _alternative(reading: Reading, i: int, given: list[str | None]) -> str | None:
    """The component of the amount before it of which this one is another value: "165 base, or 170", "162, no, 152"."""
    for other in (i - 1, i + 1):
        if 0 <= other < len(given) and reading.pay[other] and given[other]:
            low, high = sorted((reading.at[i], reading.at[other]))
            between = [w for w in reading.items[low + 1 : high]]
            if len(between) <= 9 and any(
                w
                in (
                    "or",
                    "not",
                    "no",
                    "instead",
                    "vs",
                    "typo",
                    "from",
                    "to",
                    "rather",
                    "meant",
                    "youre",
                    "your",
                    "you",
                    "elsewhere",
                    "they",
                    "offered",
                    "offer",
                    "than",
                    "but",
                    "wait",
                    "while",
                )
                for w in between
            ):
                kinds = {reading.amounts[i].kind, reading.amounts[other].kind}
                if len(kinds) == 1 and _comparable(reading.amounts[i], reading.amounts[other]):
                    return given[other]
    return None


def _comparable(a: Amount, b: Amount, most: float = 1.8) -> bool:
    low, high = sorted((_thousands(a), _thousands(b)))
    return low > 0 and high / low < most


def _thousands(amount: Amount) -> float:
    return amount.low * 1000 if amount.plain and amount.low < 1000 else amount.low


def _in_order(reading: Reading, pay: list[int], given: list[str | None]) -> dict[int, str]:
    """Components of a bare list ("149, 44, 18%", "155+30+40"): in the order of the recruiter's last line, or the usual."""
    run = [i for i in pay if given[i] is None or given[i] == "total"]
    listed: list[int] = []
    for i in run:
        if listed and not _next_in_list(reading, listed[-1], i):
            break
        if given[i] is None:
            listed.append(i)
    if len(listed) < 3 and not (len(listed) == 2 and "order" in reading.items):
        return {}
    order = [c for c in _named_in(reading.context.last) if c in ("base", "equity", "bonus", "signing")]
    if len(order) < len(listed):
        order = (
            ["base", "bonus", "equity", "signing"]
            if reading.amounts[listed[1]].low < reading.amounts[listed[-1]].low
            else ["base", "equity", "bonus", "signing"]
        )
    result: dict[int, str] = {}
    left = list(order)
    for i in listed:
        if reading.amounts[i].kind == "percent" and "bonus" in left:
            result[i] = "bonus"
            left.remove("bonus")
    for i in listed:
        if i not in result and left:
            if (
                reading.amounts[i].kind == "money"
                and len(left) > 1
                and left[0] == "bonus"
                and "%" in (reading.context.last or "")
                and len(listed) < len(order)
            ):
                left.pop(0)
            result[i] = left.pop(0)
    return result


def _next_in_list(reading: Reading, a: int, b: int) -> bool:
    between = reading.items[reading.at[a] + 1 : reading.at[b]]
    return len(between) <= 2 and all(word in (",", "+", "/", "and", "plus", "&", "|", "then") for word in between)


def _named_in(last: str | None) -> list[str]:
    """The components in the order in which the recruiter named them."""
    return list(dict.fromkeys(component for component, _ in _offer(last)))


def _in_sum(reading: Reading, i: int) -> bool:
    """Whether an amount is added to others of its kind ("148 + 22 + 40 = 210")."""
    at = reading.at[i]
    return "+" in (reading.item(at - 1), reading.item(at + 1)) and any(
        w in ("=", "so", "makes", "is") for w in reading.items
    )


def _settled(reading: Reading, i: int, basis: Basis | None, component: str) -> Basis:
    amount, context = reading.amounts[i], reading.context
    if basis is not None:
        if basis == "increase_amount" and component in ("signing", "relocation") and not _on_top(reading, i):
            return "absolute"
        return basis
    if amount.kind == "percent":
        if component in ("bonus", "signing", "unknown", "total"):
            return "percent_of_base" if component != "total" else "increase_percent"
        return "increase_percent"
    if (
        component == "bonus"
        and amount.plain
        and amount.per is None
        and amount.high <= 30
        and "%" in (context.last or "")
        and not _in_sum(reading, i)
    ):
        return "percent_of_base"
    before = reading.items[max(0, reading.at[i] - 14) : reading.at[i]]
    if (
        i > 0
        and _small(reading, amount)
        and any(w in ("more", "up", "extra", "bump", "another") for w in before)
        and (
            reading.pay[i - 1]
            and _basis(reading, i - 1) == "increase_amount"
            and reading.item(reading.at[i] - 1) in ("and", ",", "&", "plus", "or")
            and reading.item(reading.at[i] + 1) in ("on", "in", "to", "for", "of", "")
        )
    ):
        return "increase_amount"
    return "absolute"


def _on_top(reading: Reading, i: int) -> bool:
    """Whether an amount is plainly more of what there is: "another 5k", "5k more"."""
    at = reading.at[i]
    near = {reading.item(at + step) for step in (-2, -1, 1, 2)}
    return bool(near & {"another", "more", "extra", "additional", "higher", "by", "up"})


def _scale(reading: Reading, i: int, basis: Basis, component: str) -> float:
    """What a bare number is to be multiplied with: 1,000, or the lakh or crore of the amounts beside it."""
    amount = reading.amounts[i]
    if amount.kind != "money" or basis == "percent_of_base" or not reading.pay[i]:
        return 1.0
    if amount.scale != 1 or amount.per in ("hour", "day", "week", "month") or amount.low >= 1000:
        return 1.0
    for other in reading.amounts:
        if (
            other.scale in (1e5, 1e7)
            and other.kind == "money"
            and amount.low < 100
            and amount.currency in (None, "INR")
        ):
            return other.scale
    for j, other in enumerate(reading.amounts):
        if (
            reading.pay[j]
            and other.per in ("hour", "day")
            and abs(j - i) == 1
            and 0.4 < amount.low / max(other.low, 1) < 2.5
        ):
            return 1.0
    return 1000.0


def _currency(reading: Reading, i: int) -> str | None:
    own = reading.amounts[i].currency
    if own:
        return own
    said = {a.currency for j, a in enumerate(reading.amounts) if reading.pay[j] and a.currency}
    return said.pop() if len(said) == 1 else None


def _period(reading: Reading, i: int, component: str, basis: Basis) -> str | None:
    amount = reading.amounts[i]
    if component in ("signing", "relocation"):
        return "one_off"
    years = _over_years(reading, i)
    if component == "equity":
        return f"over_{years}_years" if years else amount.per
    if amount.per:
        return amount.per
    return "year" if component in ("base", "bonus", "total") else (f"over_{years}_years" if years else None)


_YEARS = {"two": 2, "three": 3, "four": 4, "five": 5}


def _over_years(reading: Reading, i: int) -> int | None:
    """Over how many years an amount is paid out: "over 4 yrs", "across the four", "4 year vest"."""
    at = reading.at[i]
    for step in range(1, 8):
        item = reading.item(at + step)
        if item in STOPS or item == "#" or not item:
            return None
        if item == "@":
            j = list(reading.at).index(at + step)
            count = reading.amounts[j].low
            linked = any(
                reading.item(at + k) in ("over", "across", "vesting", "vested", "vest", "for", "in", "spread", "/")
                for k in range(1, step)
            )
            if count in (2, 3, 4, 5) and (linked or reading.item(at + step + 1) in ("year", "yr", "years", "yrs")):
                return int(count)
    return None


def _within_period(reading: Reading, i: int) -> bool:
    """Whether a number only says over how many years pay is spread ("180k over 4 years")."""
    if reading.pay[i] or i == 0 or not reading.pay[i - 1]:
        return False
    return _over_years(reading, i - 1) == reading.amounts[i].low


def _summed(reading: Reading, components: list[str], bases: list[Basis], values: list[float]) -> list[str]:
    """ "158 plus 20 percent is only 190": the amount that the others add up to is the total."""
    pay = [i for i, p in enumerate(reading.pay) if p]
    if len(pay) < 3 or reading.amounts[pay[-1]].kind != "money":
        return components
    last, rest = pay[-1], pay[:-1]
    base = values[rest[0]]
    worth = [base * values[i] / 100 if reading.amounts[i].kind == "percent" else values[i] for i in rest]
    if components[last] != "total" and any(
        abs(sum(worth[-n:]) - values[last]) <= 0.02 * values[last] for n in (len(worth),)
    ):
        return [("total" if i == last else c) for i, c in enumerate(components)]
    return components


def expects_percent(context: Context) -> bool:
    """Whether the recruiter states the bonus as a percentage."""
    return "%" in (context.last or "")
