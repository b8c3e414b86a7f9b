"""What the coach asks before a message is played that could mean two things, and what was answered."""

from __future__ import annotations

from markupsafe import escape

from bot.roleplay.doubt import Doubt
from bot.roleplay.understanding import Meant
from bot.views.callback import callback
from bot.views.reply import Button, Reply

_WHOSE = {
    "ask": "your ask",
    "floor": "your lowest",
    "current_pay": "your pay today",
    "competing_offer": "the other company’s offer",
    "employer_offer": "this company’s offer",
    "reference": "what others get",
    "other": "no pay at all",
}
_OF_WHAT = {
    "base": "the base",
    "equity": "the stock grant",
    "bonus": "the bonus",
    "signing": "a signing bonus",
    "total": "the total",
    "unknown": "something else",
}
_ENDINGS = {
    ("accept", "yes"): "Yes, I accept",
    ("accept", "no"): "No, not yet",
    ("walk_away", "yes"): "Yes, I’m done",
    ("walk_away", "no"): "No, keep talking",
}


def meaning(option: Meant) -> str:
    """A reading in a few words."""
    if option.what == "role":
        return _WHOSE[option.value]
    return _OF_WHAT[option.value] if option.what == "component" else _ENDINGS[option.what, option.value]


def question(doubt: Doubt) -> str:
    """What is asked, as plain text: "Is 248 your ask, or the other company’s offer?"."""
    first = doubt.options[0]
    if first.what == "accept":
        return "Is that a yes to the offer?"
    if first.what == "walk_away":
        return "Are you ending the talks?"
    *others, last = map(meaning, doubt.options)
    return f"Is {doubt.words} {', '.join(others)}, or {last}?"


def doubted(session: int, doubt: Doubt, message_id: int) -> Reply:
    """The coach's question, with a button for each answer; ``message_id`` is the message that it is about."""
    rows = tuple(
        (Button(_label(option), callback("meant", session, message_id, place)),)
        for place, option in enumerate(doubt.options)
    )
    return Reply(f"🧭 <b>{escape(question(doubt))}</b>\n<i>The recruiter hasn’t heard it yet.</i>", rows)


def settled(doubt: Doubt, chosen: Meant, replaces: int | None) -> Reply:
    """The question with its answer, in the place of the question."""
    return Reply(f"🧭 {escape(question(doubt))} <b>{escape(_label(chosen))}</b>", replaces=replaces)


def _label(option: Meant) -> str:
    words = meaning(option)
    return words[:1].upper() + words[1:]
