"""The bargaining core: what a recruiter with a mandate does about a move, without a word of text.

Pure functions over frozen values, so that the review can search the whole game. A recruiter never offers less than
before, in yearly value and, but for a trade that the candidate asked for, in any part; never more than the mandate, and
never leaves a band.
"""

from bot.roleplay.recruiter.answer import Answer, Because, Reason, Result
from bot.roleplay.recruiter.answering import FAR_BELOW, answer
from bot.roleplay.recruiter.move import Asked, Demand, Given, Move, MoveKind
from bot.roleplay.recruiter.position import Position, make_offer, opening
from bot.roleplay.recruiter.room import (
    FIRST,
    Attribution,
    attributions,
    best,
    cap,
    cheapest,
    filled,
    floor_of,
    reach,
    total_of,
)
from bot.roleplay.recruiter.wanted import FAR_OUTSIDE, SIGNING_TOP

__all__ = [
    "FAR_BELOW",
    "FAR_OUTSIDE",
    "FIRST",
    "SIGNING_TOP",
    "Answer",
    "Asked",
    "Attribution",
    "Because",
    "Demand",
    "Given",
    "Move",
    "MoveKind",
    "Position",
    "Reason",
    "Result",
    "answer",
    "attributions",
    "best",
    "cap",
    "cheapest",
    "filled",
    "floor_of",
    "make_offer",
    "opening",
    "reach",
    "total_of",
]
