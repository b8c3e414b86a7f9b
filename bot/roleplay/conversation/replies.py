"""Answers of a word or two: a bare yes, no or "change" answers what the recruiter asked last, and nothing else."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from bot.roleplay.understanding import Act, Understood
from bot.roleplay.understanding.lexicon.matters import ASIDES

Reply = Literal["yes", "no", "change"]

LONGEST = 7
"""Words that a bare answer has at most."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|[👍👌👎]")
_YES = frozenset(
    "yes yeah yea yep yup yess yessir ya aight alrighty ok okay okey k kk sure fine alright right correct great good "
    "cool perfect absolutely definitely exactly 👍 👌".split()
)
_NO = frozenset("no nope nah not 👎".split())
_CHANGE = frozenset("change changes modify adjust".split())
_BESIDE = frozenset(
    "please thanks thank you u sir madam maam ma'am miss mr mrs then well um uh hm hmm oh ah so very much of course it "
    "does is do am are that that's it's i we for me with to really yet now but and just haha lol all ooh wow yay "
    "something i'd like want would".split()
)
"""What may stand beside the answer without making it more than that."""


_BACK = re.compile(
    r"\b(no,? wait|wait,? (no|what|a (sec|second|minute|moment))|hold on|hang on|actually,? (no|wait)|scratch that"
    r"|not yet|not so fast|(spoke|said (it|that|yes)) too (fast|soon|quick\w*)|changed? my mind"
    r"|before i (sign|accept|say yes)"
    r"|(did ?n'?t|did not|have ?n'?t|have not|never) (say|said|mean(t)?|accept(ed)?) (yes|it|that|to|anything)|undo"
    r"|(take|took|taking|want|like) (it|that|this|my (yes|word|acceptance)) back|(go|back) (back|up) (a step|there)?"
    r"|(can|could) (we|i) go back)\b|\bwait\W*$|\b(deal|yes|ok|okay|accept)[\s.,!]+(no|wait)\b",
    re.IGNORECASE,
)
_AFTER_A_YES = frozenset({"next_steps", "letter_when", "letter_content", "writing", "start_date", "process"})
"""What is asked once yes is said: the letter, the next steps, the start."""


def withdraws(text: str) -> bool:
    """Whether a message takes back what it or an earlier one says: "deal. no wait", "I spoke too fast"."""
    return bool(_BACK.search(text.replace("’", "'")))


def whole_yes(text: str, understood: Understood) -> bool:
    """Whether the yes of a message stands alone: nothing in it takes it back, and nothing that could change it is asked
    beside it."""
    if withdraws(text):
        return False
    asked = {matter.topic for matter in understood.matters if text[matter.start : matter.end].rstrip().endswith("?")}
    if asked - _AFTER_A_YES - ASIDES:
        return False
    about = set(understood.about)
    return bool(asked) or "?" not in text or Act.ASK_QUESTION not in understood.acts or about <= _AFTER_A_YES


def reply(text: str) -> Reply | None:
    """The bare answer that a message consists of; None where it says more, or asks."""
    words = _WORD.findall(text.lower().replace("’", "'"))
    if "?" in text or not 0 < len(words) <= LONGEST:
        return None
    said = set(words) - _BESIDE
    if said and said <= _CHANGE | _YES and said & _CHANGE:
        return "change"
    if said and said <= _NO:
        return "no"
    if said and said <= _YES and "but" not in words:
        return "yes"
    return None


def bound(understood: Understood, said: Reply | None, asked: str | None, *, offered: bool) -> Understood:
    """The message as an answer to what was asked: a bare yes accepts only where acceptance was asked for, a bare no
    turns the offer down only there, and keeps a figure back where one was asked for."""
    if said is None:
        return _unsure(understood, asked)
    acts = set(understood.acts) - {Act.ACCEPT, Act.REJECT, Act.STALL, Act.REFUSE_TO_DISCLOSE, Act.SMALL_TALK}
    if offered and asked == "accept" and said != "change":
        acts.add(Act.ACCEPT if said == "yes" else Act.REJECT)
    elif said == "no" and asked in ("number", "pay"):
        acts.add(Act.REFUSE_TO_DISCLOSE)
    return replace(understood, acts=tuple(act for act in Act if act in acts), weak=())


def _unsure(understood: Understood, asked: str | None) -> Understood:
    """A yes that little speaks for accepts only where acceptance was asked for and nothing is asked beside it; whether
    it is a deal is no yes."""
    if any(matter.topic == "is_settled" for matter in understood.matters):
        return replace(understood, acts=tuple(act for act in understood.acts if act is not Act.ACCEPT))
    asks = Act.ASK_QUESTION in understood.acts or bool(understood.matters)
    if Act.ACCEPT not in understood.weak or (asked == "accept" and not asks):
        return understood
    return replace(understood, acts=tuple(act for act in understood.acts if act is not Act.ACCEPT))
