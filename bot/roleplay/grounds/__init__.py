"""What the guide says where a scenario is played: the bands, asks, targets and lines that all advice rests on.

Of an offer of the candidate's own it is what they told. ``titles`` puts the name of an argument into words.
"""

from bot.roleplay.grounds.asks import GuideAsk, accept_at, fitting, goals, guide_asks, inside, target, walk_away
from bot.roleplay.grounds.bands import band, middle_of_base
from bot.roleplay.grounds.basis import Basis, bases, lever_basis, own, premium_basis, source_basis
from bot.roleplay.grounds.money import (
    EVERYTHING,
    PART_NAMES,
    Sum,
    added,
    amounts,
    amounts_of,
    each_time,
    exactly,
    roughly,
    standing,
)
from bot.roleplay.grounds.titles import lever_title

__all__ = [
    "EVERYTHING",
    "PART_NAMES",
    "Basis",
    "GuideAsk",
    "Sum",
    "accept_at",
    "added",
    "amounts",
    "amounts_of",
    "band",
    "bases",
    "each_time",
    "exactly",
    "fitting",
    "goals",
    "guide_asks",
    "inside",
    "lever_basis",
    "lever_title",
    "middle_of_base",
    "own",
    "premium_basis",
    "roughly",
    "source_basis",
    "standing",
    "target",
    "walk_away",
]
