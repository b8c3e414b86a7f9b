"""The next move that the guide supports, with its wording. Knows the guide, never the hidden mandate; only where it
comes to signing, `unasked` says whether something is left to ask for."""

from __future__ import annotations

from dataclasses import replace

from bot.roleplay import grounds
from bot.roleplay.coach.counters import counters
from bot.roleplay.coach.decision import CLOSING, by_walk_away, close, decide
from bot.roleplay.coach.law import pay_history_law
from bot.roleplay.coach.phrases import case, shortened
from bot.roleplay.coach.proposal import COPY_LIMIT, Hint, counting, joined, package_said, proposed, whose
from bot.roleplay.coach.unasked import unasked
from bot.roleplay.package import PARTS
from bot.roleplay.prep import Card
from bot.roleplay.session import State
from scenarios.scenario import Scenario


def hint(scenario: Scenario, state: State, card: Card | None = None) -> Hint | None:
    """The next move for a candidate who knows the guide, or None where the session is over. ``card`` is what they
    decided beforehand: where it comes to signing, it decides."""
    if state.outcome:
        return None
    move = next_move(scenario, state)
    if move.move in CLOSING:
        more = unasked(scenario, state.position, state.turns)
        move = replace(more, tactic=move.tactic, response=move.response) if more else move
    return by_walk_away(scenario, as_known(state), card, move) if card and card.walk_away else move


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
    if "pay_history_asked" in scenario.script.flags(state.pressed):
        return decline_pay(scenario)
    if not position.made:
        return _before_offer(scenario, state)
    if position.final:
        return decide(scenario, state)
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
    return next(counters(scenario, state), None) or close(scenario, state)


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
    pressed = [tactic for tactic in state.tactics_used if "expectation_asked" in scenario.script.flags(tactic)]
    asked = "expectation_asked" in scenario.script.flags(state.pressed)
    aimed = grounds.target(scenario)
    if asked and len(pressed) > 1 and aimed:
        range_said = grounds.amounts(scenario, aimed.low, aimed.high)
        return proposed(
            "range_floor",
            f"Pressed again: give a range that starts at your target, {range_said}",
            "Said no twice, it only costs goodwill. The low end is what they will hear, so it is "
            f"{whose(scenario)} target.",
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
    wanted, package = dict(state.position.asked), state.position.offer
    for part in PARTS:
        package = package.having(part, max(package.amount(part), wanted.get(part, 0)))
    return proposed(
        "trade",
        "Say yes only to the whole package, figure by figure",
        "A yes to one number leaves the rest open. Say it only if you would sign.",
        f"If it is {package_said(scenario, package)}, and I have it in writing, I'll sign today.",
        move="name_the_package",
    )
