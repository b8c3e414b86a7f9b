"""What holds in a turn, in the words of the scripts' vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bot.roleplay.conversation.deeds import Kind
from bot.roleplay.conversation.manners import delights, hesitates, leans_to_yes, shies, takes_leave, wonders, worries
from bot.roleplay.conversation.questions import asked
from bot.roleplay.conversation.raised import ABSENT, absent, parts_to_give, passing, raised
from bot.roleplay.conversation.scene import Scene, once
from bot.roleplay.conversation.values import PART_NAMES, claimed_level
from bot.roleplay.conversation.wishes import willing, wished
from bot.roleplay.package import Package
from bot.roleplay.recruiter import FAR_BELOW, FAR_OUTSIDE, Asked, MoveKind
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
_KINDS: Mapping[MoveKind, str] = {
    "accept": "accepts",
    "walk_away": "walks_away",
    "argue": "argues",
    "expectation": "names_number",
    "chat": "chats",
    "unclear": "unclear",
}
_ACTS: Mapping[Act, str] = {
    Act.REJECT: "rejects",
    Act.REFUSE_TO_DISCLOSE: "keeps_number",
    Act.STALL: "asks_time",
    Act.ASK_QUESTION: "asks_question",
}
_PARTS: Mapping[Asked, str] = {
    "base": "asks_base",
    "equity": "asks_equity",
    "bonus": "asks_bonus",
    "signing": "asks_signing",
}
_QUESTIONS: Mapping[str, str] = {
    "sign": "asked_sign",
    "more": "asked_more",
    "change": "asked_change",
    "decline": "asked_decline",
    "number": "asked_number",
    "reason": "asked_reason",
    "rival": "asked_rival",
}
_WORK: Mapping[Kind, str] = {
    "saving": "tells_saving",
    "team": "tells_team",
    "years": "tells_years",
    "work": "tells_work",
    "praise": "praises_self",
}
_REASONS = frozenset(
    {
        "below_offer",
        "absurd",
        "not_offered",
        "needs_lever",
        "at_limit",
        "at_cap",
        "repeated",
        "no_argument",
        "band_floor",
        "self_bidding",
    }
)
_RESULTS = frozenset({"granted", "conceded", "held"})


@once
def holding(scene: Scene) -> frozenset[str]:
    """The conditions that hold in this turn."""
    conditions = {**_message(scene), **_bargaining(scene), **_call(scene)}
    return frozenset(_plainly(scene)).union(name for name, holds in conditions.items() if holds)


def _plainly(scene: Scene) -> Iterator[str]:
    """Conditions that are another name for something that was understood, decided or asked before."""
    yield from _REASONS & {because.reason for because in scene.because}
    if scene.answer is not None and scene.answer.result in _RESULTS:
        yield scene.answer.result
    if scene.move is None:
        return
    found = (
        _KINDS.get(scene.move.kind),
        _QUESTIONS.get(scene.state.asks or ""),
        *map(_ACTS.get, scene.understood.acts),
        *(_PARTS.get(ask.of) for ask in scene.asks),
    )
    yield from filter(None, found)
    if scene.deed and scene.move.kind == "argue" and not scene.because and not scene.understood.levers:
        yield _WORK[scene.deed.kind]


def _message(scene: Scene) -> dict[str, bool]:
    move, understood = scene.move, scene.understood
    if move is None:
        return {}
    acts, about, kind = understood.acts, set(understood.about), move.kind
    stronger = _new_competing(scene)
    return {
        "accepts_less": scene.state.position.made and unsure_yes(understood, move),
        "declines": Act.REJECT in acts and not _wants_more(scene),
        "may_leave": Act.REJECT in acts and Act.WALK_AWAY in understood.weak,
        "counters": kind == "counter" and bool(move.asks),
        "asks_more": kind == "counter" and not move.asks,
        "keeps_pay": Act.REFUSE_TO_DISCLOSE in acts and bool(_OWN_PAY.search(scene.text)),
        "asks_part": not about.isdisjoint(PART_NAMES),
        "asks_absent": kind == "counter"
        and not move.asks
        and absent(scene).issuperset(parts_to_give(scene))
        and not ABSENT.keys().isdisjoint(asked(scene)),
        "asks_terms": not about.isdisjoint(_TERMS),
        "names_day": understood.names_day,
        "asks_range": not about.isdisjoint(("band", "built")),
        "asks_room": not about.isdisjoint(("room", "case")),
        **_matching(scene),
        "asks_fact": bool(about - {"other"} or raised(scene)),
        "asks_again": kind == "question" and scene.position.questions % 2 == 0,
        "asks_writing": "writing" in about,
        "warm": move.warm,
        "insults": move.insult,
        "ultimatum": move.ultimatum,
        "conditional": move.conditional,
        "tells_pay": move.current_pay,
        "pay_known": scene.position.current_pay,
        "claims_level": claimed_level(scene.scenario, understood) is not None,
        "trades": bool(move.gives),
        "competing": stronger,
        "tells_rival": bool(move.competing),
        "other_story": _other_story(scene),
        "competing_low": bool(move.competing) and not stronger,
        "says_yes": scene.reply == "yes" and kind != "accept",
        "says_no": scene.reply == "no" and kind != "reject",
        "says_change": scene.reply == "change",
        "told_before": any(name == "deed" for name, _ in scene.state.facts),
        "near_top": any(_near_top(scene, ask.of, ask.amount) for ask in scene.asks),
        **_unsaid(scene, kind),
        **_raising(scene, kind),
    }


def _matching(scene: Scene) -> dict[str, bool]:
    """Whether another offer should be matched of which nothing better is known: of no amount, or of a lower one."""
    wished = scene.understood.relative in ("match_competing", "beat_competing") and not scene.asks
    open_ended = wished and not scene.position.competing
    told = "rival_amount" in scene.facts
    return {"asks_match": open_ended and not told, "asks_less": open_ended and told}


def _wants_more(scene: Scene) -> bool:
    """Whether a no is about the amount: it names one, or says that it is too little."""
    paid = any(figure.role not in ("other", "employer_offer") for figure in scene.understood.figures)
    return paid or bool(_TOO_LITTLE.search(scene.text.replace("’", "'")))


def _raising(scene: Scene, kind: str) -> dict[str, bool]:
    """What a message brings up beside the money."""
    understood = scene.understood
    if not understood.matters:
        return {}
    settled = kind == "accept" and scene.terms == scene.state.terms
    open_ended = kind not in ("counter", "reject", "walk_away") and Act.STALL not in understood.acts
    return {
        "asks_question": Act.ASK_QUESTION in understood.acts or bool(raised(scene)),
        "raises_matter": bool(raised(scene)),
        "yes_if": open_ended and not settled and wished(scene.scenario.script, understood) and willing(scene.text),
        "yes_after_letter": "letter_first" in raised(scene)
        and not understood.names_day
        and (Act.ACCEPT in understood.acts or understood.conditional or willing(scene.text)),
        "adds_terms": scene.terms != scene.state.terms,
        "said_in_passing": bool(passing(scene)),
    }


def _unsaid(scene: Scene, kind: str) -> dict[str, bool]:
    """What a message shows without saying it."""
    text = scene.text
    lost = kind == "unclear" and not scene.reply
    busy = kind in ("accept", "counter", "walk_away", "reject") or (scene.move is not None and scene.move.ultimatum)
    return {
        "takes_leave": not busy and takes_leave(text),
        "wonders": kind in ("unclear", "chat", "question") and wonders(text),
        "hesitates": lost and hesitates(text),
        "worries": (kind in ("unclear", "chat") or (kind == "argue" and not scene.because and not scene.deed))
        and not scene.reply
        and worries(text),
        "shies": kind in ("unclear", "chat", "counter", "argue", "hold") and not scene.asks and shies(text),
        "delights": (lost or kind == "chat") and not worries(text) and delights(text),
        "leans_yes": kind in ("unclear", "chat", "hold", "question") and leans_to_yes(text),
        "odd_number": lost and any(map(str.isdigit, text)),
        "odd_question": lost and "?" in text,
    }


def _bargaining(scene: Scene) -> dict[str, bool]:
    answer = scene.answer
    reasons = {because.reason for because in scene.because}
    heard = not reasons.isdisjoint(("lever", "premium"))
    return {
        "argued": heard or _new_competing(scene),
        "lever_heard": heard,
        "moved": answer is not None and bool(answer.moved),
        "traded": answer is not None and bool(answer.lowered),
        "just_final": answer is not None and scene.position.final and not scene.state.position.final,
        "final": scene.position.final,
        "first_counter": scene.position.rounds == 1,
        "later_counter": scene.position.rounds >= 3,
        "offer_made": scene.state.position.made,
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
