"""From what was understood to what it does in the bargaining: asks in whole units of the offer's own terms."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.roleplay.package import Package
from bot.roleplay.recruiter import FAR_OUTSIDE, SIGNING_TOP, Asked, Demand, Move, MoveKind, Position
from bot.roleplay.recruiter.mandate import Mandate
from bot.roleplay.recruiter.terms import level, standing
from bot.roleplay.recruiter.trading import Trade, trade
from bot.roleplay.understanding import Act, Figure, Understood

ORDER: tuple[Asked, ...] = ("base", "equity", "bonus", "signing", "total")
_NAMED = re.compile(
    r"bonus|signing|sign[- ]on|stock|equity|grant|rsu|share|relo|total|all in|package|comp|overall|\btc\b",
    re.IGNORECASE,
)


def move_of(understood: Understood, position: Position, mandate: Mandate, topic: Asked | None) -> Move:
    """The move that a message makes. Only figures that the candidate asks for become demands; of a range its low end,
    the one that must be met, of several asks for the same part the lowest. ``topic`` says what a bare amount is of."""
    proposed = trade(understood, position.offer, mandate) if position.made else Trade((), (), understood)
    understood = proposed.rest
    competing = _demands(understood, ("competing_offer",), position, mandate, topic)
    asks = _with(proposed.asks, _asks(understood, position, mandate, topic, competing))
    asked = {ask.of for ask in asks}
    kind = _kind(understood, position, mandate, asks, bool(competing))
    tone = understood.tone
    return Move(
        kind=kind,
        asks=asks if kind in ("counter", "expectation") else (),
        gives=tuple(given for given in proposed.gives if given.of not in asked) if kind == "counter" and asks else (),
        levers=tuple(dict.fromkeys(mention.number for mention in understood.levers)),
        premiums=tuple(dict.fromkeys(mention.number for mention in understood.premiums)),
        evidence=bool(understood.sources or understood.rivals),
        reasoned=bool(understood.reasoned or understood.levers or understood.premiums or understood.sources),
        precise=any(_precise(ask.amount) for ask in asks if ask.of not in _in_percent(understood, topic)),
        conditional=understood.conditional,
        competing=competing,
        current_pay=Act.DISCLOSE_CURRENT_PAY in understood.acts
        or any(figure.role == "current_pay" for figure in understood.figures),
        warm="warm" in tone or "thanks" in tone,
        insult="insult" in tone,
        ultimatum="ultimatum" in tone,
    )


def of_base(understood: Understood, text: str, mandate: Mandate, offer: Package) -> Understood:
    """The message with its bare amount read as a base where, of what was spoken of last, no one could mean it: "175k
    and I sign" after a word about a signing bonus, "160 then?" after one about a total that is above that already."""
    base = mandate.limit("base")
    pay = [figure for figure in understood.figures if figure.role != "other"]
    if base is None or len(pay) != 1:
        return understood
    figure = pay[0]
    if figure.basis != "absolute":
        return understood
    match figure.component:
        case "total":
            odd = figure.low <= standing(mandate, offer, "total")
        case "bonus" | "signing" | "equity" as part:
            limit = mandate.limit(part)
            odd = figure.low > FAR_OUTSIDE * (limit.high if limit else SIGNING_TOP * base.high)
        case _:
            odd = False
    if not odd or not base.low <= figure.low <= FAR_OUTSIDE * base.high or _NAMED.search(text):
        return understood
    figures = (replace(one, component="base") if one is figure else one for one in understood.figures)
    return replace(understood, figures=tuple(figures))


def unsure_yes(understood: Understood, move: Move) -> bool:
    """A yes that cannot be taken as one: with a no, a condition or a delay beside it, or to less than was offered."""
    return Act.ACCEPT in understood.acts and move.kind not in ("accept", "counter", "walk_away")


def _kind(
    understood: Understood, position: Position, mandate: Mandate, asks: tuple[Demand, ...], competing: bool
) -> MoveKind:
    acts = set(understood.acts)
    if Act.WALK_AWAY in acts:
        return "walk_away"
    if not position.made:
        if asks:
            return "expectation"
    elif Act.ACCEPT in acts and not acts & {Act.COUNTEROFFER, Act.REJECT, Act.STALL} and not understood.conditional:
        gaps = [ask.amount - standing(mandate, position.offer, ask.of) for ask in asks]
        if not any(gaps):
            return "accept"
        return "counter" if max(gaps) > 0 else "hold"
    elif asks or Act.COUNTEROFFER in acts:
        return "counter"
    return _other_kind(understood, acts, competing)


def _other_kind(understood: Understood, acts: set[Act], competing: bool) -> MoveKind:
    if Act.REJECT in acts:
        return "reject"
    if Act.STALL in acts:
        return "hold"
    # Who keeps their number and asks for the range instead has asked.
    if Act.ASK_QUESTION in acts:
        return "question"
    if Act.REFUSE_TO_DISCLOSE in acts:
        return "hold"
    if understood.levers or understood.premiums or understood.sources or understood.reasoned or competing:
        return "argue"
    if understood.peers or understood.levels or Act.DISCLOSE_CURRENT_PAY in acts:
        return "argue"
    if acts or understood.tone:
        return "chat"
    return "unclear"


def _asks(
    understood: Understood,
    position: Position,
    mandate: Mandate,
    topic: Asked | None,
    competing: tuple[Demand, ...],
) -> tuple[Demand, ...]:
    asks = _demands(understood, ("ask",), position, mandate, topic)
    floors = _demands(understood, ("floor",), position, mandate, topic)
    asked = {ask.of for ask in asks}
    found = {ask.of: ask for ask in (*asks, *(floor for floor in floors if floor.of not in asked))}
    if understood.relative in ("match_competing", "beat_competing"):
        more = mandate.step if understood.relative == "beat_competing" else 0
        for offer in competing or position.competing[-1:]:
            found.setdefault(offer.of, Demand(offer.of, offer.amount + more))
    elif understood.relative == "midpoint" and not found and position.made:
        last = dict(position.asked)
        of = topic if topic in last else next(iter(last), None)
        if of is not None:
            found[of] = Demand(of, round((standing(mandate, position.offer, of) + last[of]) / 2))
    if sum(of != "total" for of in found) > 1:
        found.pop("total", None)  # the sum of the parts, said aloud
    return tuple(found[of] for of in ORDER if of in found)


def _with(traded: tuple[Demand, ...], asks: tuple[Demand, ...]) -> tuple[Demand, ...]:
    """The asks of a message with those that its trade names no amount for."""
    found = {ask.of: ask for ask in (*traded, *asks)}
    return tuple(found[of] for of in ORDER if of in found)


def _demands(
    understood: Understood, roles: Iterable[str], position: Position, mandate: Mandate, topic: Asked | None
) -> tuple[Demand, ...]:
    """The amounts of figures in these roles, by part: the lowest of asks, the highest of what others offer."""
    figures = [figure for figure in understood.figures if figure.role in roles]
    if not figures:
        return ()
    best = max if "competing_offer" in roles else min
    found: dict[Asked, int] = {}
    # A percentage counts of the base that the same message asks for, or else of the base on the table.
    for figure in sorted(figures, key=lambda figure: figure.component != "base"):
        of = _of(figure, topic)
        amount = level(figure, of, position.offer, mandate, found.get("base", position.offer.base))
        if amount is not None and amount > 0:
            found[of] = best(found.get(of, amount), amount)
    return tuple(Demand(of, found[of]) for of in ORDER if of in found)


def _of(figure: Figure, topic: Asked | None) -> Asked:
    if figure.component != "unknown":
        return figure.component
    if figure.period == "one_off":
        return "signing"
    if figure.basis == "percent_of_base":
        return "bonus"
    return topic or "base"


def _in_percent(understood: Understood, topic: Asked | None) -> set[Asked]:
    """The parts that were asked for in percent: what that comes to is exact by no doing of the candidate."""
    shares = ("percent_of_base", "increase_percent")
    return {_of(figure, topic) for figure in understood.figures if figure.basis in shares}


def _precise(amount: int) -> bool:
    """At least three digits that count: 173,500 and 172,000 are, 170,000 is round (Mason 2013)."""
    return len(str(amount).rstrip("0")) >= 3
