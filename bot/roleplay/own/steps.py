"""The questions about an offer of one's own, and what says that a line answers none."""

from __future__ import annotations

from enum import StrEnum


class Step(StrEnum):
    """The questions, in the order in which they are asked."""

    COMPANY = "company"
    ROLE = "role"
    PLACE = "place"
    CURRENCY = "currency"
    BASE = "base"
    EQUITY = "equity"
    BONUS = "bonus"
    SIGNING = "signing"
    BAND = "band"
    COMPETING = "competing"
    TARGET = "target"
    WALK_AWAY = "walk_away"
    ARGUMENTS = "arguments"
    CALL = "call"


STEPS = tuple(Step)
IN_HAND = (Step.BASE, Step.EQUITY, Step.BONUS, Step.SIGNING)
"""Those about the parts of the offer itself."""
AMOUNTS = (*IN_HAND, Step.BAND, Step.COMPETING, Step.TARGET, Step.WALK_AWAY)
"""Those that are answered with amounts."""
MOST_NAME = 60
"""How long a company, a role or a place may be, in characters."""


class Misread(ValueError):  # noqa: N818 - an answer that asks again
    """A line does not answer the question; the text says what would."""


EXAMPLES: dict[Step, str] = {
    Step.BASE: "Write it like 120k, or all of the offer at once: 120k base, 40k stock over 4 years, 10% bonus.",
    Step.EQUITY: "Write it like 40k over 4 years, or 10k a year.",
    Step.BONUS: "Write it like 10% or 12k.",
    Step.SIGNING: "Write it like 5k.",
    Step.BAND: "Write it like 115k–140k, or base 115k–140k, bonus 10–15%.",
    Step.COMPETING: "Write it like 150k in total, or base 130k.",
    Step.TARGET: "Write it like base 135k, or 160k in total.",
    Step.WALK_AWAY: "Write it like base 122k, or 145k in total.",
}
"""How an amount may be written, by question."""
