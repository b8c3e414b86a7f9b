"""The next move that the guide supports, with its wording. Knows the guide, never the hidden mandate; only where it
comes to signing, `unasked` says whether something is left to ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.roleplay import grounds
from bot.roleplay.coach.counters import ENOUGH, counters, proposable, worth
from bot.roleplay.coach.law import pay_history_law
from bot.roleplay.coach.phrases import case, shortened
from bot.roleplay.coach.proposal import COPY_LIMIT, Hint, counting, joined, precise, proposed
from bot.roleplay.coach.unasked import unasked
from bot.roleplay.grounds import PART_NAMES, GuideAsk
from bot.roleplay.package import PARTS, Package
from bot.roleplay.prep import Card, under_walk_away
from bot.roleplay.session import State
from scenarios.scenario import Scenario

YES = "I accept, thank you. Please send me the offer in writing."

CLOSING = ("accept", "decline", "sleep_on_it")
"""The moves of a candidate who takes it that no more can be had."""

NO = "Thank you for going as far as you could, I appreciate it. At these terms I have to decline."
"""Without the figure that would change it: that is heard as a counteroffer, and the call goes on."""

__all__ = ["CLOSING", "COPY_LIMIT", "Hint", "as_known", "decline_pay", "hint", "next_move"]


def hint(scenario: Scenario, state: State, card: Card | None = None) -> Hint | None:
    """The next move for a candidate who knows the guide, or None where the session is over. ``card`` is what they
    decided beforehand: where it comes to signing, it decides."""
    if state.outcome:
        return None
    move = next_move(scenario, state)
    if move.move in CLOSING:
        more = unasked(scenario, state.position, state.turns)
        move = replace(more, tactic=move.tactic, response=move.response) if more else move
    return _by_walk_away(scenario, as_known(state), card, move) if card and card.walk_away else move


def _by_walk_away(scenario: Scenario, state: State, card: Card, move: Hint) -> Hint:
    """Before signing, the offer beside the candidate's own walk-away: below it, decline kindly."""
    if move.move != "accept" or not state.position.made:
        return move
    short = under_walk_away(scenario, card, state.position.offer)
    if short is None:
        return replace(move, why=f"{move.why} It is no less than your walk-away.")
    part, planned, got = (
        PART_NAMES[short.of],
        grounds.exactly(scenario, short.planned),
        grounds.exactly(scenario, short.got),
    )
    declined = proposed(
        "walk_away",
        "Below your walk-away: decline kindly, and leave the door open",
        f"Your card says {part} {planned}; {got} stands. You decided that with a cool head.",
        "Thank you for going as far as you could, I appreciate it. At these terms I have to decline. "
        f"Should {part} {planned} become possible, I'd be glad to talk again.",
        short=NO,
        move="decline",
    )
    return replace(declined, tactic=move.tactic, response=move.response)


def as_known(state: State) -> State:
    """The state with the offer that the candidate knows of: a raise may be decided and not announced yet."""
    if state.shown is None or not state.position.made:
        return state
    return replace(state, position=replace(state.position, offer=state.shown), shown=None)


def next_move(scenario: Scenario, state: State) -> Hint:
    """The move for where the call stands, with the answer to the recruiter's last tactic where they used one."""
    move = _move(scenario, as_known(state))
    tactic = scenario.script.tactics.get(state.pressed) if state.pressed else None
    return replace(move, tactic=tactic.title, response=tactic.good) if tactic else move


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
    return next(counters(scenario, state), None) or _close(scenario, state)


def decline_pay(scenario: Scenario) -> Hint:
    """The answer to a question about current pay: friendly, no figure, back to the role."""
    return proposed(
        "current_pay",
        "Decline kindly, and ask for the range of the role",
        f"An offer should follow the role, not your last salary. {pay_history_law(scenario.place)}",
        "I'd rather keep my current pay out of it and talk about what this role is worth to you. "
        "Which range have you set for it?",
        move="decline_pay",
    )


def _before_offer(scenario: Scenario, state: State) -> Hint:
    """Their range first; pressed a second time, a range of one's own that starts at the guide's target."""
    pressed = [tactic for tactic in state.tactics_used if "expectation_asked" in _flags(scenario, tactic)]
    asked = "expectation_asked" in _flags(scenario, state.pressed)
    aimed = grounds.target(scenario)
    if asked and len(pressed) > 1 and aimed:
        range_said = grounds.amounts(scenario, aimed.low, aimed.high)
        return proposed(
            "range_floor",
            f"Pressed again: give a range that starts at your target, {range_said}",
            "Said no twice, it only costs goodwill. The low end is what they will hear, so it is "
            f"{_whose(scenario)} target.",
            f"From what I have looked up, {range_said} in total is where this role stands, "
            f"{counting(scenario)}. Does that fit the range you have set?",
            rests_on=(aimed.basis,),
        )
    if state.position.questions and (not asked or "answers.band" in dict(state.said)):
        return proposed(
            "anchor",
            "Let them make the offer",
            "You have asked your questions; with an offer on the table you can counter with reasons.",
            "That sounds like a good fit. I'd rather not name a number before I have seen your offer.",
            move="ask_offer",
        )
    return proposed(
        "anchor",
        "Ask for their range before you name a number",
        "Once you know the range you can place your number high inside it.",
        "I'd like to be sure of the fit first. Which range have you set for this role, "
        "and how do you place people in it?",
        move="ask_range",
    )


def _ask_how_built() -> Hint:
    return proposed(
        "questions",
        "Ask how the offer was built before you counter",
        "What they say about range and level tells you where there is room, and asking costs nothing.",
        "Thank you for the offer, I'm glad about it. How did you arrive at these figures, "
        "and which parts have some room?",
        move="ask_how_built",
    )


def _close(scenario: Scenario, state: State) -> Hint:
    """Everything is argued: one ask tied to a signature, then the decision."""
    position = state.position
    asks = [
        ask
        for ask in proposable(scenario, position.offer.base)
        if ask.of != "total" and ask.percent is None and ask.high > grounds.standing(scenario, position.offer, ask.of)
    ]
    tired = max(dict(position.concessions).values(), default=0) > ENOUGH
    if not asks or tired:
        return _decide(scenario, state)
    ask = max(asks, key=lambda ask: worth(scenario, state, ask))
    amount = ask.low if ask.low > grounds.standing(scenario, position.offer, ask.of) else precise(scenario, ask)
    said = grounds.exactly(scenario, amount, ask.of)
    return proposed(
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
    floors = () if grounds.own(scenario) else grounds.accept_at(scenario)
    if floors:
        return _by_floor(scenario, state, floors)
    stands = grounds.standing(scenario, offer, "total")
    total = f"{grounds.amounts(scenario, stands)} in total"
    under = aimed is not None and stands < aimed.low
    if aimed and under and "deadline" not in state.waiting:
        return _more_time(
            f"{total} is under {_whose(scenario)} {grounds.amounts(scenario, aimed.low, aimed.high)}.", aimed
        )
    if aimed and under:
        aim = grounds.amounts(scenario, aimed.low, aimed.high)
        why = (
            f"{total} is under {_whose(scenario)} {aim}. "
            "Below your own walk-away say: “Thank you, but I have to decline.”"
        )
    elif aimed:
        why = f"{total} reaches what {'you aim' if grounds.own(scenario) else 'the guide aims'} for here."
    elif grounds.own(scenario):
        why = f"Every argument is said. {_beside_walk_away(scenario, offer)}"
    else:
        why = "The guide has no more arguments; weigh it against your own walk-away."
    return proposed(
        "writing",
        "Sign only if this beats your walk-away" if under else "Accept, and have every figure put in writing",
        why,
        _yes(scenario, offer),
        short=YES,
        rests_on=(aimed.basis,) if aimed else (),
        move="accept",
    )


def _by_floor(scenario: Scenario, state: State, floors: Sequence[GuideAsk]) -> Hint:
    """Where the guide says what to accept at least: sign what reaches it, else take time and then leave."""
    offer = state.position.offer
    short = next((floor for floor in floors if grounds.standing(scenario, offer, floor.of) < floor.low), None)
    if short is None:
        least = " and ".join(f"{PART_NAMES[floor.of]} {grounds.amounts(scenario, floor.low)}" for floor in floors)
        return proposed(
            "writing",
            "Accept, and have every figure put in writing",
            f"The guide accepts from {least}, and that is reached.",
            _yes(scenario, offer),
            short=YES,
            rests_on=[floor.basis for floor in floors],
            move="accept",
        )
    stands, least = (
        grounds.amounts(scenario, amount) for amount in (grounds.standing(scenario, offer, short.of), short.low)
    )
    why = f"{PART_NAMES[short.of].capitalize()} {stands} is under the {least} that the guide would accept."
    if "deadline" not in state.waiting:
        return _more_time(why, short)
    return proposed(
        "walk_away",
        "Decline kindly, and leave the door open, unless your own walk-away is lower",
        why,
        "Thank you for going as far as you could, I appreciate it. At these terms I have to decline. "
        f"Should the {PART_NAMES[short.of]} come to {least}, I'd be glad to talk again.",
        rests_on=(short.basis,),
        short=NO,
        move="decline",
    )


def _more_time(why: str, under: GuideAsk) -> Hint:
    return proposed(
        "time",
        "Take time, with a date, and decide against your walk-away",
        f"{why} A night costs nothing.",
        "Thank you for going as far as you can. I'd like to think it over "
        "and will give you my answer by Monday at noon.",
        rests_on=(under.basis,),
        move="sleep_on_it",
    )


def _yes(scenario: Scenario, offer: Package) -> str:
    parts = ", ".join(
        f"{PART_NAMES[part]} {grounds.exactly(scenario, offer.amount(part), part)}"
        for part in PARTS
        if offer.amount(part)
    )
    return f"I accept, thank you. Please send me the offer in writing: {parts}."


def _take_time() -> Hint:
    return proposed(
        "time",
        "Ask for time, with a reason and a date",
        "Deadlines are seldom as hard as they sound; a date of your own keeps it friendly.",
        "I'm keen on this and want to decide properly. I'd like to look at everything over the weekend: "
        "you'll have my answer by Monday at noon. Could you confirm that by mail?",
    )


def _case_to_carry(scenario: Scenario, state: State) -> Hint:
    levers = [lever for lever in scenario.guide.levers if lever.number in state.position.levers]
    said = case(scenario.guide, levers[-1]) if levers else ()
    ending = "That is my whole case, and my figures stay as they are until then. When can I expect an answer?"
    return proposed(
        "reasons",
        "Give a short case to carry upstairs; no concession meanwhile",
        "Whoever decides has not heard you. One reason and a date travel; a lower figure would be lost.",
        joined("Thank you for taking it upstairs.", *said, ending),
        short=shortened(said, ending, COPY_LIMIT, ""),
        rests_on=grounds.bases(grounds.lever_basis(scenario.guide, lever.number) for lever in levers[-1:]),
        move="case_to_carry",
    )


def _name_the_package(scenario: Scenario, state: State) -> Hint:
    """Asked "would you sign if …": yes only to a whole package with figures."""
    offer, wanted = state.position.offer, dict(state.position.asked)
    asked = [part for part in PARTS if wanted.get(part, 0) > offer.amount(part)]
    parts = ", ".join(
        f"{PART_NAMES[part]} {grounds.exactly(scenario, wanted[part] if part in asked else offer.amount(part), part)}"
        for part in PARTS
        if offer.amount(part) or part in asked
    )
    return proposed(
        "trade",
        "Say yes only to the whole package, figure by figure",
        "A yes to one number leaves the rest open. Say it only if you would sign.",
        f"If it is {parts}, and I have it in writing, I'll sign today.",
        move="name_the_package",
    )


def _beside_walk_away(scenario: Scenario, offer: Package) -> str:
    """How the offer stands to what the candidate said that they would leave for."""
    for of in grounds.EVERYTHING:
        floor = grounds.walk_away(scenario, of)
        if floor is None:
            continue
        stands = grounds.standing(scenario, offer, of)
        where = "under" if stands < floor else "no less than"
        stated, least = grounds.amounts(scenario, stands), grounds.amounts(scenario, floor)
        return f"The {PART_NAMES[of]} stands at {stated}, {where} your walk-away of {least}."
    return "Weigh it against your own walk-away."


def _whose(scenario: Scenario) -> str:
    return "your" if grounds.own(scenario) else "the guide’s"


def _flags(scenario: Scenario, tactic: str | None) -> tuple[str, ...]:
    found = scenario.script.tactics.get(tactic) if tactic else None
    return found.flags if found else ()
