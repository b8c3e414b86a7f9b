"""Tells percentages and multiples of pay, such as "20% more" and "double the grant", from those of other things."""

from __future__ import annotations

from bot.roleplay.understanding.beside import Beside
from bot.roleplay.understanding.lexicon import counts as words


def percent_of_pay(beside: Beside) -> bool:
    """Whether a percentage is one of pay: a bonus, a raise."""
    amount, first = beside.amount, beside.first
    window = {*beside.before[:4], *beside.after}
    close = {*beside.before[:2], *beside.after[:2]}
    if amount.low > 400 or (amount.per and not window & {"raise", "increase", "hike", "bonus"}):
        return False
    if amount.low < 1 and not close & words.MORE:
        return False  # of the company
    if first == "of":
        return bool(words.PAY & set(beside.after[1:4]))
    wished = {"chance", "chances"} if beside.near == "of" else set()
    if amount.low >= 2 and beside.repeats(1):
        return True
    achieved = beside.near == "by" and words.ACHIEVED & set(beside.before) and not words.PAY & set(beside.before)
    if achieved or _falls(beside):
        return False
    if first in _SOMETHING_ELSE or window & words.NO_SHARE_OF_PAY - wished:
        return False
    if _of_retirement(beside) and not close & {"bonus", "base", "raise", "salary"}:
        return False
    if beside.near in ("down", "up") and "stock" in beside.before:
        return False
    if beside.near in ("down", "below", "under") and not words.PAY & window and first != "to":
        return False
    if window & words.NEVER_PAY:
        return bool(close & {"bonus", "base", "raise", "salary"})
    if beside.second in ("year", "years") and first in ("each", "after", "every"):
        return False
    return amount.low < 95 or bool(close & (words.MORE | {"bonus"}))


_SOMETHING_ELSE = words.SHARE_OF | words.COUNTED | words.RETIREMENT


def _of_retirement(beside: Beside) -> bool:
    """Whether the words before it, up to the last break, speak of a pension: "is the 401k match 4 or 6 percent?"."""
    asked_of_it = [word for word in beside.before[:3] if word != "up"] == ["it", "is", "?"]
    for word in beside.before[3:] if asked_of_it else beside.before:
        if word in words.RETIREMENT or word in words.BREAKS:
            return word in words.RETIREMENT
    return False


def _falls(beside: Beside) -> bool:
    """Whether something loses that much of its worth, and nobody offers to: "if the stock falls by half"."""
    place = next((place for place, word in enumerate(beside.before[:3]) if word in words.FALLING), None)
    if place is None or beside.first == "short":
        return False
    whose = set(beside.before[: place + 4])
    given = "my" not in whose and not _LOWERED.isdisjoint(whose)  # "could the bonus drop to 8% for more base?"
    return not given and words.GIVERS.isdisjoint(beside.before[place + 1 : place + 3])


_LOWERED = frozenset("bonus base signing".split())


def multiple_of_pay(beside: Beside) -> bool:
    """Whether "double", "1.5x" and the like are about pay: "double the grant", but not "double check"."""
    first, second, after = beside.first, beside.second, beside.after
    if first == "-":
        return second in words.PAY
    if _falls(beside):
        return False
    granted = {"shares", "options"}
    if first in granted or (beside.near in granted and {"make", "bring", "get"} & set(beside.before)):
        return True
    if first in words.NO_MULTIPLE_OF_PAY or first in words.COUNTED:
        return False
    if (first in ("a", "per") and second in ("day", "week", "month", "year")) or (
        second in words.COUNTED and first not in ("my", "the", "your")
    ):
        return False
    stop = next((place for place, word in enumerate(after) if word in (".", "!", "?", ";")), len(after))
    if words.PAY & set(after[:stop]) or (first in ("on", "the", "my", "your") and granted & set(after)):
        return True
    if first in ("it", "that", "this"):
        return True
    if beside.said == "times" and first not in ("the", "my", "your", "what", "that", "as"):
        return False
    if first not in words.AFTER_MULTIPLE or (words.COUNTED | words.NEVER_PAY) & set(after):
        return False
    return first == "what" or len(beside.before) < 3 or bool(words.PAY & set(beside.before))
