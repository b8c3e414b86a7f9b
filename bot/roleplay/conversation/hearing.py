"""What a message does once the matters that it brings up beside the money are told apart from what it says about it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from bot.roleplay.conversation.elsewhere import LOST
from bot.roleplay.conversation.manners import without_humility, worries
from bot.roleplay.understanding import Act, Context, Understood, understand
from bot.roleplay.understanding.matters import aside, of_time

_DOUBTED = frozenset({Act.STALL, Act.REJECT, Act.COUNTEROFFER, Act.REFUSE_TO_DISCLOSE})
"""Acts whose words a question about something else may hold: "can I work from home on Fridays?" takes no time."""
_NOTHING = frozenset({Act.GREET, Act.SMALL_TALK})
_DELAYS = frozenset({Act.STALL, Act.REFUSE_TO_DISCLOSE})

_CORRECTING = re.compile(
    r"\b(not|n't|never) what i (meant|asked|said|mean)|\bi (didn't|did not) mean\b|^\W*no,? i mean\b", re.IGNORECASE
)
_PAID = re.compile(r"\b(pay|paid|base|salary|bonus|stock|equity|rsus?|grant|offers?|money|sign)\b", re.IGNORECASE)
_DECLINING = re.compile(
    r"\b(don't|do not) (want|take) (it|this|that|the (offer|job))\W*$|\bno deal\b|\bnot interested\b", re.IGNORECASE
)
_TIME = re.compile(
    r"\b(time|days?|weeks?|think (about|it)|sleep|later|until|till|tomorrow|ask my|talk to my)\b", re.IGNORECASE
)


def heard(text: str, understood: Understood, here: Callable[[], Context], *, offered: bool, works: bool) -> Understood:
    """The message with the acts that it shows once what is said in passing is told apart: a correction turns nothing
    down, nor is an unsure goodbye more than a no, who tells of their work takes no time, and a question beside the
    money is only that.

    Args:
        text: the message.
        understood: what was understood of it.
        here: what the recruiter was talking about.
        offered: whether an offer is on the table.
        works: whether the message tells of its writer's work.
    """
    text = text.replace("’", "'")
    acts = understood.acts
    # Who leaves before there is an offer, or may not have meant it, is asked once: until then it is a no.
    if Act.WALK_AWAY in acts and (Act.WALK_AWAY in understood.weak or not offered):
        acts = tuple(dict.fromkeys(Act.REJECT if act is Act.WALK_AWAY else act for act in acts))
        understood = replace(understood, acts=acts, weak=tuple(dict.fromkeys((*understood.weak, Act.WALK_AWAY))))
    # "I don't want to seem greedy" calls nobody greedy; "you're greedy and I hate haggling" does.
    rest = without_humility(text) if "insult" in understood.tone else text
    if rest != text and "insult" not in understand(rest, here()).tone:
        understood = replace(understood, tone=tuple(tone for tone in understood.tone if tone != "insult"))
    # "I have 30 days off now. Could you match that?" asks for days, no pay.
    days = any(matter.topic == "vacation_more" for matter in understood.matters) and not _PAID.search(text)
    if days and understood.relative and all(figure.role == "other" for figure in understood.figures):
        acts = tuple(act for act in acts if act is not Act.COUNTEROFFER)
        understood = replace(understood, acts=acts, relative=None)
    gone: set[Act] = set()
    if Act.REJECT in acts and _CORRECTING.search(text):
        gone.add(Act.REJECT)
    if offered and works and not _DELAYS.isdisjoint(acts) and not _TIME.search(text):
        gone |= _DELAYS
    if gone:
        understood = replace(understood, acts=tuple(act for act in acts if act not in gone))
    elif offered and not acts and _DECLINING.search(text):
        understood = replace(understood, acts=(Act.REJECT,))
    return _arguing(text, _asking(text, understood, here))


def _asking(text: str, understood: Understood, here: Callable[[], Context]) -> Understood:
    """The message with the acts that it still shows without its questions and wishes beside the money; these make it a
    question where it does nothing else."""
    matters = [matter for matter in understood.matters if not aside(matter.topic) and not matter.general]
    if not matters:
        return understood
    doubted = set(understood.acts) & _DOUBTED
    if any(figure.role in ("ask", "floor") for figure in understood.figures):
        doubted.discard(Act.COUNTEROFFER)
    if any(of_time(matter.topic) for matter in matters):
        doubted.discard(Act.STALL)
    if doubted:
        rest = "".join(
            letter
            for place, letter in enumerate(text)
            if not any(matter.start <= place < matter.end for matter in matters)
        )
        doubted -= set(understand(rest, here()).acts) if rest.strip() else set()
    acts = [act for act in understood.acts if act not in doubted]
    if not set(acts) - _NOTHING:
        acts.append(Act.ASK_QUESTION)
    relative = None if Act.COUNTEROFFER in doubted else understood.relative
    return replace(understood, acts=tuple(acts), relative=relative)


def _arguing(text: str, understood: Understood) -> Understood:
    """The message without arguments where it does nothing but ask or worry: "is remote possible, fully remote?" says
    nothing of a bank without branches. What one would lose by leaving is a reason all the same."""
    acts = set(understood.acts)
    only_asks = Act.ASK_QUESTION in acts and not acts - _NOTHING - {Act.ASK_QUESTION}
    only_worries = not acts - _NOTHING and worries(text) and not LOST.search(text)
    if not (only_asks or only_worries) or understood.reasoned:
        return understood
    return replace(understood, levers=(), premiums=())
