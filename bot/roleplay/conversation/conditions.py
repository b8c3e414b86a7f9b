"""What holds in a turn, in the words of the scripts' vocabulary."""

from __future__ import annotations

import re

from bot.roleplay.conversation.manners import hesitates, leans_to_yes, takes_leave, wonders, worries
from bot.roleplay.conversation.raised import passing, raised
from bot.roleplay.conversation.scene import Scene
from bot.roleplay.conversation.values import PART_NAMES, claimed_level
from bot.roleplay.conversation.wishes import willing, wished
from bot.roleplay.package import Package
from bot.roleplay.recruiter import FAR_BELOW, FAR_OUTSIDE, Reason
from bot.roleplay.recruiter.moves import unsure_yes
from bot.roleplay.recruiter.terms import standing
from bot.roleplay.session import DeadlinePassed, ManagerAnswered
from bot.roleplay.understanding import Act
from scenarios import at_penetration

MAX_TURNS = 40
"""A call that is still open after as many turns is ended."""

SHORT_OF_TIME = 34
LONG_PRELUDE = 6
UNCLEAR = 5
"""As many messages in a row that are not understood put the call off."""

NEAR_TOP = 0.8
_TERMS = {"level", "benefits", "process", "raise", "writing"}
_OWN_PAY = re.compile(
    r"\b(current|present|existing|previous|last)(ly)?\b.{0,20}\b(pay|salary|comp|package|earn|make)"
    r"|\b(salary|pay) history\b|\bwhat (i|i'm|im) (\w+ )?(make|earn|making|earning|paid)",
    re.IGNORECASE,
)
_TOO_LITTLE = re.compile(
    r"\b(not|isn'?t|n'?t) (\w+ )?enough\b|\btoo (low|little|small)\b"
    r"|\b(need|want|expect\w*|hop(ed|ing) for) (\w+ )?more\b"
    r"|\bmore than (that|this)\b|\bnot (quite )?there yet\b|\blower than\b|\bunless\b"
    r"|\b(at|for) (this|that|those|these) (number|figure|amount|level|price|salary|base|money|pay)s?\b",
    re.IGNORECASE,
)
_REASONS: tuple[Reason, ...] = (
    "below_offer",
    "absurd",
    "needs_lever",
    "at_limit",
    "at_cap",
    "repeated",
    "no_argument",
    "band_floor",
    "self_bidding",
)


def holding(scene: Scene) -> frozenset[str]:
    """The conditions that hold in this turn."""
    return frozenset(name for name, holds in {**_message(scene), **_bargaining(scene), **_call(scene)}.items() if holds)


def _message(scene: Scene) -> dict[str, bool]:
    move, understood = scene.move, scene.understood
    if move is None:
        return {}
    acts, about, kind = set(understood.acts), set(understood.about), move.kind
    text = scene.text
    stronger = _new_competing(scene)
    return {
        "accepts": kind == "accept",
        "accepts_less": scene.state.position.made and unsure_yes(understood, move),
        "walks_away": kind == "walk_away",
        "rejects": Act.REJECT in acts,
        "declines": Act.REJECT in acts and not _wants_more(text, scene),
        "counters": kind == "counter" and bool(move.asks),
        "asks_more": kind == "counter" and not move.asks,
        "argues": kind == "argue",
        "names_number": kind == "expectation",
        "keeps_number": Act.REFUSE_TO_DISCLOSE in acts,
        "keeps_pay": Act.REFUSE_TO_DISCLOSE in acts and bool(_OWN_PAY.search(text)),
        "asks_part": bool(about & PART_NAMES.keys()),
        "asks_terms": bool(about & _TERMS),
        "asks_time": Act.STALL in acts,
        "names_day": understood.names_day,
        "asks_question": Act.ASK_QUESTION in acts or bool(raised(scene)),
        "asks_range": bool(about & {"band", "built"}),
        "asks_room": bool(about & {"room", "case"}),
        "asks_match": understood.relative in ("match_competing", "beat_competing")
        and not move.asks
        and not scene.position.competing,
        "asks_fact": bool(about - {"other"}) or bool(raised(scene)),
        "asks_again": kind == "question" and scene.position.questions % 2 == 0,
        "asks_writing": "writing" in about,
        "chats": kind == "chat",
        "unclear": kind == "unclear",
        "warm": move.warm,
        "insults": move.insult,
        "ultimatum": move.ultimatum,
        "conditional": move.conditional,
        "tells_pay": move.current_pay,
        "claims_level": claimed_level(scene.scenario, understood) is not None,
        "trades": bool(move.gives),
        "competing": stronger,
        "other_story": _other_story(scene),
        "competing_low": bool(move.competing) and not stronger,
        **_answering(scene, kind),
        **_raising(scene, text, kind),
        **_unsaid(scene, text, kind),
        "asks_base": any(ask.of == "base" for ask in scene.asks),
        "asks_equity": any(ask.of == "equity" for ask in scene.asks),
        "asks_bonus": any(ask.of == "bonus" for ask in scene.asks),
        "asks_signing": any(ask.of == "signing" for ask in scene.asks),
        "near_top": any(_near_top(scene, ask.of, ask.amount) for ask in scene.asks),
    }


def _wants_more(text: str, scene: Scene) -> bool:
    """Whether a no is about the amount: it names one, or says that it is too little."""
    paid = any(figure.role not in ("other", "employer_offer") for figure in scene.understood.figures)
    return paid or bool(_TOO_LITTLE.search(text.replace("’", "'")))


def _answering(scene: Scene, kind: str) -> dict[str, bool]:
    """A bare answer, and what was asked."""
    asked = scene.state.asks
    return {
        "says_yes": scene.reply == "yes" and kind != "accept",
        "says_no": scene.reply == "no" and kind != "reject",
        "says_change": scene.reply == "change",
        "asked_sign": asked == "sign",
        "asked_more": asked == "more",
        "asked_change": asked == "change",
        "asked_decline": asked == "decline",
        "asked_number": asked == "number",
        "asked_reason": asked == "reason",
        "asked_rival": asked == "rival",
    }


def _raising(scene: Scene, text: str, kind: str) -> dict[str, bool]:
    """What a message brings up beside the money."""
    script, understood = scene.scenario.script, scene.understood
    settled = kind == "accept" and scene.terms == scene.state.terms
    open_ended = kind not in ("counter", "reject", "walk_away") and Act.STALL not in understood.acts
    return {
        "raises_matter": bool(raised(scene)),
        "yes_if": open_ended and not settled and wished(script, understood) and willing(text),
        "yes_after_letter": "letter_first" in raised(scene)
        and not understood.names_day
        and (Act.ACCEPT in understood.acts or understood.conditional),
        "adds_terms": scene.terms != scene.state.terms,
        "said_in_passing": bool(passing(scene)),
        **_telling(scene, kind),
    }


def _telling(scene: Scene, kind: str) -> dict[str, bool]:
    """What a message tells of its writer's work, where it is no argument of the guide."""
    told = scene.deed if kind == "argue" and not scene.because and not scene.understood.levers else None
    of = told.kind if told else None
    return {
        "tells_saving": of == "saving",
        "tells_team": of == "team",
        "tells_years": of == "years",
        "tells_work": of == "work",
        "praises_self": of == "praise",
        "told_before": "deed" in dict(scene.state.facts),
    }


def _unsaid(scene: Scene, text: str, kind: str) -> dict[str, bool]:
    """What a message shows without saying it."""
    lost = kind == "unclear" and not scene.reply
    busy = kind in ("accept", "counter", "walk_away", "reject") or (scene.move is not None and scene.move.ultimatum)
    return {
        "takes_leave": not busy and takes_leave(text),
        "wonders": kind in ("unclear", "chat", "question") and wonders(text),
        "hesitates": lost and hesitates(text),
        "worries": (kind in ("unclear", "chat") or (kind == "argue" and not scene.because and not scene.deed))
        and not scene.reply
        and worries(text),
        "leans_yes": kind in ("unclear", "chat", "hold", "question") and leans_to_yes(text),
        "odd_number": lost and any(map(str.isdigit, text)),
        "odd_question": lost and "?" in text,
    }


def _bargaining(scene: Scene) -> dict[str, bool]:
    answer = scene.answer
    reasons = {because.reason for because in scene.because}
    return {
        "argued": bool(reasons & {"lever", "premium"}) or _new_competing(scene),
        "lever_heard": bool(reasons & {"lever", "premium"}),
        "granted": answer is not None and answer.result == "granted",
        "conceded": answer is not None and answer.result == "conceded",
        "held": answer is not None and answer.result == "held",
        "moved": answer is not None and bool(answer.moved),
        "traded": answer is not None and bool(answer.lowered),
        "just_final": answer is not None and scene.position.final and not scene.state.position.final,
        "final": scene.position.final,
        "first_counter": scene.position.rounds == 1,
        "later_counter": scene.position.rounds >= 3,
        "offer_made": scene.state.position.made,
        **{reason: reason in reasons for reason in _REASONS},
        "absurd": "absurd" in reasons or _far_named(scene),
    }


def _call(scene: Scene) -> dict[str, bool]:
    made = scene.state.position.made
    return {
        "came_back": scene.came_back,
        "picks_up": scene.picks_up,
        "deadline_runs": "deadline" in scene.state.waiting,
        "deadline_passed": isinstance(scene.event, DeadlinePassed),
        "manager_answered": isinstance(scene.event, ManagerAnswered),
        "unclear_again": 1 < scene.unclear < UNCLEAR,
        "unclear_too_often": scene.unclear >= UNCLEAR,
        "off_topic_again": scene.aside >= 3,
        "long_prelude": not made and scene.number >= LONG_PRELUDE,
        "short_of_time": scene.number >= SHORT_OF_TIME,
        "out_of_time": scene.number >= MAX_TURNS,
    }


def _new_competing(scene: Scene) -> bool:
    """Whether a competing offer above what stands was heard for the first time."""
    return len(scene.position.competing) > len(scene.state.position.competing)


def _other_story(scene: Scene) -> bool:
    """Whether the competing offer is another than was claimed before, and lower."""
    before = {offer.of: offer.amount for offer in scene.state.position.competing}
    now = scene.move.competing if scene.move else ()
    return any(offer.amount < before.get(offer.of, 0) for offer in now)


def _far_named(scene: Scene) -> bool:
    """Whether the figure named before the first offer is beyond what anybody could mean for this role."""
    if scene.move is None or scene.move.kind != "expectation":
        return False
    tops = Package(**{limit.part: limit.high for limit in scene.mandate.limits})
    return any(
        not FAR_BELOW * top <= ask.amount <= FAR_OUTSIDE * top
        for ask in scene.asks
        if (top := standing(scene.mandate, tops, ask.of))
    )


def _near_top(scene: Scene, of: str, amount: int) -> bool:
    if of == "total":
        parts = [limit for limit in scene.mandate.limits if limit.part != "signing"]
        room = sum(limit.high - limit.opening for limit in parts)
        return amount - standing(scene.mandate, scene.before, "total") >= NEAR_TOP * room
    limit = next((limit for limit in scene.mandate.limits if limit.part == of), None)
    return limit is not None and amount >= at_penetration(NEAR_TOP, limit.low, limit.high)
