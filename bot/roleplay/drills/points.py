"""What a good answer to a tactic does, and how that shows in a message."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from bot.roleplay.recruiter import Move
from bot.roleplay.session import State
from bot.roleplay.understanding import Act, Understood
from scenarios.script import Tactic
from scenarios.value import value

SHORT = 40
"""How many words one fact takes at most."""

_OTHER_PARTS = re.compile(
    r"\b(?:sign(?:ing|-on| on)|bonus|stock|shares|grant|equity|rsus?|review|level|title|days off|holiday)\b",
    re.IGNORECASE,
)
_WHEN = re.compile(r"\b(?:when|how (?:long|soon)|dates?|day|week|by (?:mon|tues|wednes|thurs|fri)day)\b", re.IGNORECASE)

Score = Literal["good", "partly", "missed"]


@value
class Point:
    """One thing that a good answer does, and whether this one does."""

    kept: bool
    text: str


@value
class Answered:
    """An answer with what it was an answer to."""

    text: str
    understood: Understood
    move: Move
    state: State


Check = tuple[str, str, Callable[[Answered], bool]]
"""What is said where an answer does it, what where it does not, and how that shows."""


def score(points: Sequence[Point]) -> Score:
    """How good an answer with these points is."""
    kept = sum(point.kept for point in points)
    return "good" if kept == len(points) else "partly" if kept * 2 >= len(points) else "missed"


def points(tactic: Tactic, answer: Answered) -> tuple[Point, ...]:
    """What a good answer to a tactic does, each with whether this one does it; then what spoils any answer."""
    checks = [CHECKS[name] for name in tactic.wants or USUAL]
    found = [Point(kept := bool(holds(answer)), yes if kept else no) for yes, no, holds in checks]
    slips = [Point(False, said) for said, slipped in SLIPS if slipped(answer)]
    if answer.move.kind == "unclear":
        slips.append(Point(False, "The coach did not understand this as an answer."))
        found = [Point(False, no) for _, no, _ in checks]
    return (*found, *slips)


def _lowered(answer: Answered) -> bool:
    own = dict(answer.state.position.asked)
    return any(ask.amount < own[ask.of] for ask in answer.move.asks if ask.of in own)


def _says_yes(answer: Answered) -> bool:
    return Act.ACCEPT in answer.understood.acts and not answer.understood.conditional and not answer.move.asks


def _gives_reason(answer: Answered) -> bool:
    move = answer.move
    return bool(move.reasoned or move.levers or move.premiums or move.evidence)


def _asks_question(answer: Answered) -> bool:
    return Act.ASK_QUESTION in answer.understood.acts or "?" in answer.text


def _other_parts(answer: Answered) -> bool:
    asked = {ask.of for ask in answer.move.asks} - {of for of, _ in answer.state.position.asked}
    return bool(asked or _OTHER_PARTS.search(answer.text))


def _same_rival(answer: Answered) -> bool:
    told = {offer.amount for offer in answer.state.position.competing}
    return all(offer.amount in told for offer in answer.move.competing)


def _writing(answer: Answered) -> bool:
    return "writing" in answer.understood.about or "writing" in answer.text.casefold()


CHECKS: Mapping[str, Check] = {
    "no_number": ("You named no number.", "You named a number first.", lambda a: not a.move.asks),
    "asks_range": (
        "You asked for their range.",
        "You did not ask for their range.",
        lambda a: "band" in a.understood.about or ("range" in a.text.casefold() and _asks_question(a)),
    ),
    "no_pay": ("You kept your pay to yourself.", "You told what you earn.", lambda a: not a.move.current_pay),
    "asks": ("You asked them something.", "You asked nothing.", _asks_question),
    "keeps_ask": (
        "Your ask stands.",
        "You came down, or took what stands.",
        lambda a: not (_lowered(a) or _says_yes(a)),
    ),
    "no_yes": ("No yes on the spot.", "You said yes on the spot.", lambda a: not _says_yes(a)),
    "reason": ("You gave a reason.", "There was no reason in it.", _gives_reason),
    "warm": ("You stayed warm.", "A warm word was missing.", lambda a: a.move.warm),
    "day": ("You named a day.", "You named no day.", lambda a: a.understood.names_day),
    "other_parts": (
        "You brought in another part of the package.",
        "You stayed with one number: signing, stock, bonus or a review may have room.",
        _other_parts,
    ),
    "way_on": (
        "You asked on, or brought in another part.",
        "You neither asked anything nor brought in another part.",
        lambda a: _asks_question(a) or _other_parts(a),
    ),
    "figure": (
        "You named a figure, or asked for their answer.",
        "You named no figure and asked for none.",
        lambda a: bool(a.move.asks) or _asks_question(a),
    ),
    "whole": (
        "You tied the yes to the whole package.",
        "Name the whole package, or tie your yes to it.",
        lambda a: a.understood.conditional or len(a.move.asks) > 1 or _writing(a),
    ),
    "written": ("You want it in writing.", "In writing, with a date or an amount, was missing.", lambda a: (
        _writing(a) or a.understood.names_day or bool(a.move.asks)
    )),
    "when": (
        "You asked for a date, or when you hear.",
        "You asked for no date.",
        lambda a: a.understood.names_day or bool(_asks_question(a) and _WHEN.search(a.text)),
    ),
    "short": (
        "You kept it short.",
        "That was long: one fact is enough.",
        lambda a: len(a.text.split()) <= SHORT,
    ),
    "same_rival": (
        "The other offer stayed what it was.",
        "You changed what the other offer was.",
        _same_rival,
    ),
    "stays": (
        "You stayed in the talk.",
        "You walked out.",
        lambda a: a.move.kind != "walk_away",
    ),
}  # fmt: skip

SLIPS: tuple[tuple[str, Callable[[Answered], bool]], ...] = (
    ("An insult or an ultimatum costs goodwill.", lambda a: a.move.insult or a.move.ultimatum),
)
"""What spoils any answer."""

USUAL = ("keeps_ask", "reason")
"""What a good answer does to a tactic that has no line here."""
