"""The next move that the guide supports, with its wording. Knows the guide, never the hidden mandate."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.roleplay import grounds
from bot.roleplay.grounds import PART_NAMES, Basis, GuideAsk
from bot.roleplay.law import pay_history_law
from bot.roleplay.package import PARTS
from bot.roleplay.phrases import argument, premium_argument, shortened
from bot.roleplay.recruiter import Asked
from bot.roleplay.rules import RULES, Grade
from bot.roleplay.session import State
from scenarios import format_range
from scenarios.scenario import Scenario

COPY_LIMIT = 256
"""How many characters a button of Telegram can copy."""

ENOUGH = 2
"""After so many concessions on one argument there is little left in it: the steps shrink (Tey 2021)."""

_YEARS = ("no", "one", "two", "three", "four", "five", "six", "seven")


@dataclass(frozen=True, slots=True)
class Hint:
    """A proposed move: what to do, why, how to say it in full and in at most 256 characters (UTF-16 units too).

    ``grade`` and ``source`` are those of the rule behind the move; ``rests_on`` the guide's lines behind its figures.
    ``tactic`` names the pressure that the recruiter has just used, ``response`` what a good answer to it does.
    """

    move: str
    title: str
    why: str
    wording: str
    short: str
    grade: Grade
    source: str
    rests_on: tuple[Basis, ...] = ()
    tactic: str = ""
    response: str = ""


def hint(scenario: Scenario, state: State) -> Hint | None:
    """The next move for a candidate who knows the guide, or None where the session is over."""
    return None if state.outcome else next_move(scenario, state)


def as_known(state: State) -> State:
    """The state with the offer that the candidate knows of: a raise may be decided and not announced yet."""
    offer = state.offer
    return state if offer is None else replace(state, position=replace(state.position, offer=offer), shown=None)


def next_move(scenario: Scenario, state: State) -> Hint:
    """The move for where the call stands, with the answer to the recruiter's last tactic where they used one."""
    proposed = _move(scenario, as_known(state))
    tactic = scenario.script.tactics.get(state.pressed) if state.pressed else None
    return replace(proposed, tactic=tactic.title, response=tactic.good) if tactic else proposed


def _move(scenario: Scenario, state: State) -> Hint:
    """The first move that fits: answer what is open, ask how the offer was built, then every argument, then close."""
    position = state.position
    if "pay_history_asked" in _flags(scenario, state.pressed):
        return decline_pay(scenario)
    if not position.made:
        return _before_offer(scenario, state)
    if position.final:
        return _decide(scenario, state)
    if state.pressed in scenario.script.tactics:
        awaited = scenario.script.tactics[state.pressed].waits_for
        if awaited == "deadline":
            return _take_time()
        if awaited == "manager":
            return _case_to_carry(scenario, state)
        if awaited == "signature":
            return _name_the_package(scenario, state)
    if not position.questions and not position.rounds:
        return _ask_how_built()
    return next(_counters(scenario, state), None) or _close(scenario, state)


def decline_pay(scenario: Scenario) -> Hint:
    """The answer to a question about current pay: friendly, no figure, back to the role."""
    return _hint(
        "current_pay",
        "Decline kindly, and ask for the range of the role",
        f"An offer should follow the role, not your last salary. {pay_history_law(scenario.region)}",
        "I'd rather keep my current pay out of it and talk about what this role is worth to you. "
        "Which range have you set for it?",
        move="decline_pay",
    )


def with_lever(scenario: Scenario, state: State, ask: GuideAsk) -> Hint:
    """One of the guide's arguments with the figure that it supports here."""
    lever = next(lever for lever in scenario.guide.levers if lever.number == ask.basis.number)
    said, title = argument(lever), grounds.lever_title(lever)
    ending = _asking(scenario, ask.of, _said(scenario, ask))
    wanted = _wanted(scenario, ask)
    derived = " That figure is derived: the same place in this region’s band." if ask.derived else ""
    return _hint(
        "reasons",
        f"Ask for {_of_wanted(ask.of, wanted)} with “{title}”",
        f"The guide asks {wanted} with this argument.{derived}",
        _joined(_thanks(state), *said, _other_offer(scenario, state, ask.of), ending),
        short=shortened(said, ending, COPY_LIMIT, f"My case is {title[0].lower()}{title[1:]}."),
        rests_on=(ask.basis,),
        move=f"lever_{lever.number}",
    )


def _before_offer(scenario: Scenario, state: State) -> Hint:
    """Their range first; pressed a second time, a range of one's own that starts at the guide's target."""
    pressed = [tactic for tactic in state.tactics_used if "expectation_asked" in _flags(scenario, tactic)]
    asked = "expectation_asked" in _flags(scenario, state.pressed)
    aimed = grounds.target(scenario)
    if asked and len(pressed) > 1 and aimed:
        range_said = grounds.amounts(scenario, aimed.low, aimed.high)
        return _hint(
            "range_floor",
            f"Pressed again: give a range that starts at your target, {range_said}",
            "Said no twice, it only costs goodwill. The low end is what they will hear, so it is the guide's target.",
            f"From what I have looked up, {range_said} in total is where this role stands, "
            f"{_counting(scenario)}. Does that fit the range you have set?",
            rests_on=(aimed.basis,),
        )
    if state.position.questions and not asked:
        return _hint(
            "anchor",
            "Let them make the offer",
            "You have asked your questions; with an offer on the table you can counter with reasons.",
            "That sounds like a good fit. I'd rather not name a number before I have seen your offer.",
            move="ask_offer",
        )
    return _hint(
        "anchor",
        "Ask for their range before you name a number",
        "Once you know the range you can place your number high inside it.",
        "I'd like to be sure of the fit first. Which range have you set for this role, "
        "and how do you place people in it?",
        move="ask_range",
    )


def _ask_how_built() -> Hint:
    return _hint(
        "questions",
        "Ask how the offer was built before you counter",
        "What they say about range and level tells you where there is room, and asking costs nothing.",
        "Thank you for the offer, I'm glad about it. How did you arrive at these figures, "
        "and which parts have some room?",
        move="ask_how_built",
    )


def _counters(scenario: Scenario, state: State) -> Iterator[Hint]:
    """Every ask that the guide still backs: arguments for single parts by what they are worth, premiums, the total."""
    position = state.position
    asks = grounds.guide_asks(scenario, base=position.offer.base)
    open_asks = [ask for ask in asks if _open(scenario, state, ask)]
    parts = [ask for ask in open_asks if ask.of != "total"]
    for ask in sorted(parts, key=lambda ask: -_worth(scenario, state, ask)):
        yield with_lever(scenario, state, ask)
    yield from _premiums(scenario, state)
    for ask in open_asks:
        if ask.of == "total":
            yield with_lever(scenario, state, ask)
    yield from _bridge(scenario, state)


def _open(scenario: Scenario, state: State, ask: GuideAsk) -> bool:
    """Whether the argument is unused, or its part not yet asked for, and more than what stands would come of it.

    One that was said and not heard as the guide's is given up after the part has been asked for often enough.
    """
    position = state.position
    unused = ask.basis.number not in position.levers or ask.of not in dict(position.asked)
    given_up = dict(position.concessions).get("base" if ask.of == "total" else ask.of, 0) >= ENOUGH
    return unused and not given_up and ask.high > grounds.standing(scenario, position.offer, ask.of)


def _worth(scenario: Scenario, state: State, ask: GuideAsk) -> float:
    gain = ask.high - grounds.standing(scenario, state.position.offer, ask.of)
    return gain / scenario.vesting_years if ask.of in ("equity", "signing") else gain


def _premiums(scenario: Scenario, state: State) -> Iterator[Hint]:
    """The premiums that the strategy stacks here, or all of them, argued for the base."""
    guide, offer = scenario.guide, state.position.offer
    here, aimed = grounds.band(scenario, "base"), guide.target(scenario.region)
    known = {number for number, _ in state.position.premiums}
    stacked = aimed.premiums if aimed and aimed.premiums else range(1, len(guide.premiums) + 1)
    for number in stacked:
        premium = guide.premiums[number - 1]
        if number in known or premium.unit != "absolute" or here is None or offer.base >= here[1]:
            continue
        amount = min(here[1], offer.base + round(premium.high))
        said, ending = premium_argument(premium), _asking(scenario, "base", grounds.exactly(scenario, amount))
        basis = grounds.premium_basis(guide, number)
        worth = grounds.amounts(scenario, premium.low, premium.high)
        yield _hint(
            "reasons",
            f"Ask for a base of {grounds.amounts(scenario, amount)}: add “{_short_title(premium.title)}” ({worth})",
            f"The guide prices this at {worth}; what stands plus that, inside the band, is "
            f"{grounds.amounts(scenario, amount)}.",
            _joined(_thanks(state), *said, ending),
            short=shortened(said, ending, COPY_LIMIT, f"My case is {premium.title}."),
            rests_on=tuple(line for line in (basis, here[2]) if line),
            move=f"premium_{number}",
        )


def _bridge(scenario: Scenario, state: State) -> Iterator[Hint]:
    """One-off money, priced by a premium that the base has not been argued with: another budget than pay."""
    position, guide = state.position, scenario.guide
    if position.offer.signing or "signing" in dict(position.asked):
        return
    known = {number for number, _ in position.premiums}
    unused = [
        (premium.high, number)
        for number, premium in enumerate(guide.premiums, 1)
        if number not in known and premium.unit == "absolute"
    ]
    for high, number in sorted(unused, reverse=True)[:1]:
        premium, basis = guide.premiums[number - 1], grounds.premium_basis(guide, number)
        worth = grounds.amounts(scenario, premium.low, premium.high)
        said, amount = premium_argument(premium), grounds.exactly(scenario, high)
        ending = f"If the yearly figures stay where they are, could a signing bonus of {amount} cover that?"
        yield _hint(
            "trade",
            f"Ask for a signing bonus of {grounds.amounts(scenario, high)}: “{_short_title(premium.title)}”",
            f"One-off money often comes from another budget than pay. The guide prices this premium at {worth}.",
            _joined("I understand that pay has its limits.", *said, ending),
            short=shortened(said, ending, COPY_LIMIT, ""),
            rests_on=(basis,) if basis else (),
            move="bridge",
        )


def _close(scenario: Scenario, state: State) -> Hint:
    """Everything is argued: one ask tied to a signature, then the decision."""
    position = state.position
    asks = [
        ask
        for ask in grounds.guide_asks(scenario, base=position.offer.base)
        if ask.of != "total" and ask.percent is None and ask.high > grounds.standing(scenario, position.offer, ask.of)
    ]
    tired = max(dict(position.concessions).values(), default=0) > ENOUGH
    if not asks or tired:
        return _decide(scenario, state)
    ask = max(asks, key=lambda ask: _worth(scenario, state, ask))
    amount = ask.low if ask.low > grounds.standing(scenario, position.offer, ask.of) else _precise(scenario, ask)
    said = grounds.exactly(scenario, amount)
    return _hint(
        "trade",
        f"Tie it to your signature: {PART_NAMES[ask.of]} {grounds.amounts(scenario, amount)}, and you sign",
        "A yes in return is worth something to them. Say it only if you would sign.",
        f"If you can bring the {PART_NAMES[ask.of]} to {said} and leave the rest as it stands, I'll sign today.",
        rests_on=(ask.basis,),
        move="condition",
    )


def _decide(scenario: Scenario, state: State) -> Hint:
    """Sign what reaches the guide's target, in writing; below it, take time with a date, then weigh it."""
    offer, aimed = state.position.offer, grounds.target(scenario)
    stands = grounds.standing(scenario, offer, "total")
    total = f"{grounds.amounts(scenario, stands)} in total"
    under = aimed is not None and stands < aimed.low
    if aimed and under and "deadline" not in state.waiting:
        return _hint(
            "time",
            "Take time, with a date, and decide against your walk-away",
            f"{total} is under the guide’s {grounds.amounts(scenario, aimed.low, aimed.high)}. A night costs nothing.",
            "Thank you for going as far as you can. I'd like to think it over "
            "and will give you my answer by Monday at noon.",
            rests_on=(aimed.basis,),
        )
    parts = ", ".join(
        f"{PART_NAMES[part]} {grounds.exactly(scenario, offer.amount(part))}" for part in PARTS if offer.amount(part)
    )
    if aimed and under:
        aim = grounds.amounts(scenario, aimed.low, aimed.high)
        why = f"{total} is under the guide’s {aim}. Below your own walk-away say: “Thank you, but I have to decline.”"
    elif aimed:
        why = f"{total} reaches what the guide aims for here."
    else:
        why = "The guide has no more arguments; weigh it against your own walk-away."
    return _hint(
        "writing",
        "Sign only if this beats your walk-away" if under else "Accept, and have every figure put in writing",
        why,
        f"I accept, thank you. Please send me the offer in writing: {parts}.",
        short="I accept, thank you. Please send me the offer in writing.",
        rests_on=(aimed.basis,) if aimed else (),
        move="accept",
    )


def _take_time() -> Hint:
    return _hint(
        "time",
        "Ask for time, with a reason and a date",
        "Deadlines are seldom as hard as they sound; a date of your own keeps it friendly.",
        "I'm keen on this and want to decide properly. I'd like to look at everything over the weekend: "
        "you'll have my answer by Monday at noon. Could you confirm that by mail?",
    )


def _case_to_carry(scenario: Scenario, state: State) -> Hint:
    levers = [lever for lever in scenario.guide.levers if lever.number in state.position.levers]
    said = argument(levers[-1]) if levers else ()
    ending = "That is my whole case, and my figures stay as they are until then. When can I expect an answer?"
    return _hint(
        "reasons",
        "Give a short case to carry upstairs; no concession meanwhile",
        "Whoever decides has not heard you. One reason and a date travel; a lower figure would be lost.",
        _joined("Thank you for taking it upstairs.", *said, ending),
        short=shortened(said, ending, COPY_LIMIT, ""),
        rests_on=grounds.bases(grounds.lever_basis(scenario.guide, lever.number) for lever in levers[-1:]),
        move="case_to_carry",
    )


def _name_the_package(scenario: Scenario, state: State) -> Hint:
    """Asked "would you sign if …": yes only to a whole package with figures."""
    offer, wanted = state.position.offer, dict(state.position.asked)
    asked = [part for part in PARTS if wanted.get(part, 0) > offer.amount(part)]
    parts = ", ".join(
        f"{PART_NAMES[part]} {grounds.exactly(scenario, wanted[part] if part in asked else offer.amount(part))}"
        for part in PARTS
        if offer.amount(part) or part in asked
    )
    return _hint(
        "trade",
        "Say yes only to the whole package, figure by figure",
        "A yes to one number leaves the rest open. Say it only if you would sign.",
        f"If it is {parts}, and I have it in writing, I'll sign today.",
        move="name_the_package",
    )


def _hint(
    rule: str,
    title: str,
    why: str,
    wording: str,
    *,
    short: str | None = None,
    rests_on: Sequence[Basis] = (),
    move: str | None = None,
) -> Hint:
    grounds_of = RULES[rule]
    return Hint(
        move=move or rule,
        title=title,
        why=why,
        wording=wording,
        short=shortened((wording,), "", COPY_LIMIT, "") if short is None else short,
        grade=grounds_of.grade,
        source=grounds_of.source,
        rests_on=tuple(rests_on),
    )


def _short_title(title: str) -> str:
    return re.split(r"\s+[—–]\s+", title)[0]


def _of_wanted(of: Asked, wanted: str) -> str:
    article = {"equity": "an ", "total": ""}.get(of, "a ")
    return f"{article}{PART_NAMES[of]} of {wanted}"


def _asking(scenario: Scenario, of: Asked, said: str) -> str:
    match of:
        case "equity":
            return f"I'd like the equity grant at {said} over {_years(scenario)} years."
        case "bonus":
            return f"I'd like the annual bonus at {said}."
        case "total":
            return f"I'd like us to reach {said} in total, {_counting(scenario)}."
        case _:
            return f"I'd like the {PART_NAMES[of]} at {said}."


def _counting(scenario: Scenario) -> str:
    whole = scenario.guide.total_convention == "whole_grant"
    return f"counting base, bonus and {'the whole grant' if whole else 'a year of the grant'}"


def _years(scenario: Scenario) -> str:
    years = scenario.vesting_years
    return _YEARS[years] if years < len(_YEARS) else str(years)


def _said(scenario: Scenario, ask: GuideAsk) -> str:
    if ask.percent:
        return f"{format_range(None, ask.percent[1], 'percent').removeprefix('up to ')} of base"
    return grounds.exactly(scenario, _precise(scenario, ask))


def _precise(scenario: Scenario, ask: GuideAsk) -> int:
    """High in the guide's range and not a round number: one small step of the pay's magnitude under its top."""
    highest = max((band[1] for part in PARTS if (band := grounds.band(scenario, part))), default=ask.high)
    step = max(1, 10 ** (len(str(highest)) - 3) // 2)
    return ask.high - step if ask.high - step >= ask.low and ask.high % (2 * step) == 0 else ask.high


def _wanted(scenario: Scenario, ask: GuideAsk) -> str:
    if ask.percent:
        return format_range(*ask.percent, unit="percent")
    return grounds.amounts(scenario, ask.low, ask.high)


def _other_offer(scenario: Scenario, state: State, of: Asked) -> str:
    """The other offer, only as the candidate has stated it."""
    stated = [offer for offer in state.position.competing if offer.of == of]
    return f"As I said, my other offer stands at {grounds.exactly(scenario, stated[-1].amount)}." if stated else ""


def _thanks(state: State) -> str:
    return "" if state.position.rounds else "Thank you, I'd be glad to join."


def _joined(*pieces: str) -> str:
    return " ".join(piece for piece in pieces if piece)


def _flags(scenario: Scenario, tactic: str | None) -> tuple[str, ...]:
    found = scenario.script.tactics.get(tactic) if tactic else None
    return found.flags if found else ()
