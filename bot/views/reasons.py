"""Why the recruiter moved or did not, in words."""

from __future__ import annotations

from bot.roleplay.recruiter import Answer, Reason

SHOWN_REASONS = 3

HELPED: dict[Reason, str] = {
    "lever": "a new argument",
    "premium": "a new premium",
    "evidence": "a source or a rival’s name",
    "reasoned": "a reason",
    "precise": "a precise figure",
    "condition": "something in return",
    "prepared": "you had asked before",
    "warm": "a warm tone",
    "competing_offer": "your other offer",
    "trade": "a trade",
}
HELD_BACK: dict[Reason, str] = {
    "no_argument": "no argument",
    "repeated": "nothing new",
    "at_limit": "the limit of that part",
    "needs_lever": "only an argument moves this",
    "at_cap": "the cap of the package",
    "below_offer": "no more than what stood",
    "absurd": "out of any range",
    "not_offered": "a part that they do not give",
    "insult": "an insult",
    "ultimatum": "an ultimatum",
    "current_pay": "your current pay",
    "self_bidding": "you went below your own ask",
    "band_floor": "the bottom of a band",
    "final": "it was final",
}


def why(answer: Answer | None) -> str:
    """What the recruiter did about a message and why, in a few words; nothing where there was nothing to answer."""
    if answer is None:
        return ""
    found = dict.fromkeys(because.reason for because in answer.because)
    shown = list(found)[:SHOWN_REASONS]
    did = {"none": "They took note", "held": "They held"}.get(answer.result, "They moved")
    if answer.result == "none" and not shown:
        return ""
    helped = ", ".join(HELPED[reason] for reason in shown if reason in HELPED)
    kept = ", ".join(HELD_BACK[reason] for reason in shown if reason in HELD_BACK)
    told = [f"What helped: {helped}"] if helped else []
    told += [f"What held them back: {kept}"] if kept else []
    return f"{did}. {' · '.join(told)}." if told else f"{did}."
