"""Tells the numbers of a message that may be pay from those that count, date or measure something else."""

from __future__ import annotations

from collections.abc import Sequence

from bot.roleplay.understanding.amounts import Amount, stated
from bot.roleplay.understanding.lexicon.counts import (
    BEFORE,
    COUNTED,
    MONTHS,
    NEVER_PAY,
    SHARE_OF,
    UNCOUNTED_WITH_MONEY,
)
from bot.roleplay.understanding.lexicon.money import LARGE
from bot.roleplay.understanding.message import Context
from bot.roleplay.understanding.tokens import Token

MOST_PAY = 5e6
"""More than this, in a currency in which nobody's pay runs that high, is no pay."""

_PAY_WORDS = frozenset(
    "base salary pay comp compensation rsu rsus stock equity grant bonus signing tc total package ctc ote offer fixed "
    "variable raise bump wage sign on joining earn making earning paid".split()
)
_MORE = frozenset("more extra additional higher up on over in to better increase raise bump".split())
_BY = frozenset("another extra additional by of up plus over more".split())


def is_pay(tokens: Sequence[Token], amount: Amount, context: Context) -> bool:
    """Whether an amount can be pay, by what stands around it."""
    if amount.kind == "code" or amount.ordinal:
        return False
    after = [tokens[i].text for i in range(amount.end, min(amount.end + 4, len(tokens)))]
    before = [tokens[i].text for i in range(amount.first - 1, max(amount.first - 7, -1), -1)]
    first, second = [*after, "", ""][:2]
    near, earlier = [*before, "", ""][:2]
    if amount.kind == "multiple":
        return _multiple(amount, after, before, context)
    if amount.kind == "percent":
        return _percent(amount, after, before, context)
    if amount.scale >= 1e9 or (amount.high > MOST_PAY and amount.currency not in LARGE):
        return False
    if near == "#" or _retirement(tokens, amount):
        return False
    if amount.plain and "many" in before and not amount.per:
        return False
    if _counted(tokens, amount, first, second, after):
        return False
    if amount.plain and amount.per is None:
        if _dated(amount, near, earlier, first):
            return False
        if near in BEFORE:
            return False
        if near in ("im", "am") and amount.low < 100 and first in ("and", "years", "with", "so", ","):
            return False
        if amount.low < 20 and not _small(tokens, amount, first, near, earlier, before, after, context):
            return False
    if amount.low >= 20 and any(
        abs(amount.low * size - value) < 0.5 for value in stated(context.last) for size in (1, 1000)
    ):
        return True
    return not _elsewhere(tokens, amount)


def _retirement(tokens: Sequence[Token], amount: Amount) -> bool:
    """The 401(k) and its kin, which look like amounts."""
    number = tokens[amount.first].text
    following = "".join(t.text for t in tokens[amount.first + 1 : amount.first + 4])
    return (number == "401" and (following[:1] == "k" or following[:3] == "(k)")) or (
        number in ("403", "457", "529", "409") and following[:1] in ("b", "a", "(", "k")
    )


def _counted(tokens: Sequence[Token], amount: Amount, first: str, second: str, after: Sequence[str]) -> bool:
    money = not amount.plain or amount.per is not None
    if first in ("each", "apiece") or (first in ("a", "per") and second in ("share", "option", "unit")):
        return amount.scale == 1 and amount.low < 2000
    if first == "+" and second:
        first, second = second, (after[2] if len(after) > 2 else "")
    if first == "-" and second:
        first = second
    if first in COUNTED and not (money and first in UNCOUNTED_WITH_MONEY):
        if first in ("min", "mins"):
            return amount.low < 95
        if first in ("pm", "am"):
            return amount.low <= 24
        return not (amount.currency and first not in ("years", "months", "weeks"))
    if amount.currency or amount.per or first in _PAY_WORDS or first in _MORE:
        return False
    if amount.plain and amount.low >= 1000 and first in ("rsus", "rsu", "stocks"):
        return True
    return second in COUNTED and second not in UNCOUNTED_WITH_MONEY and first.isalpha() and first not in _LINKS


_LINKS = frozenset(
    "and or but for in on at with to from the a an is was if because since my your so then after over per of by as this that "
    "it would could i we you they not plus base stock bonus total k tc more vs than within across during each every next".split()
)


def _dated(amount: Amount, near: str, earlier: str, first: str) -> bool:
    if near in MONTHS or (first in MONTHS and amount.low <= 31):
        return not (near == "may" and amount.low > 31)
    if 1950 <= amount.low <= 2049 and amount.low == amount.high and amount.low % 1 == 0 and not amount.words:
        return first not in ("more", "extra", "a", "per") and near not in ("another", "extra")
    return False


def _small(
    tokens: Sequence[Token],
    amount: Amount,
    first: str,
    near: str,
    earlier: str,
    before: Sequence[str],
    after: Sequence[str],
    context: Context,
) -> bool:
    """Whether a bare number below 20 is thousands of pay: only beside a word that says so."""
    if amount.words and amount.low <= 1:
        return False
    if context.topic in ("signing", "bonus") and not amount.words and first not in COUNTED and amount.low >= 2:
        return True
    if any(abs(amount.low * 1000 - value) < 0.5 for value in stated(context.last)):
        return True
    if first in ("more", "extra", "additional", "higher", "up"):
        return len(after) < 2 or (after[1] not in COUNTED and after[1] not in ("time", "thing", "question", "person"))
    if near in ("another", "additional", "extra", "by", "+"):
        return True
    if amount.signed:
        return True
    if any(word in _PAY_WORDS for word in after[:4]) and first not in (".", "!", "?", ";"):
        return True
    if any(word in _PAY_WORDS for word in before[:3]):
        return True
    if first in ("over", "above", "on", "in", "to", "under", "off", "below", "short", "apart") and not amount.words:
        return first in ("over", "above", "short", "apart") or any(w in _PAY_WORDS for w in after[1:4])
    if near in ("and", ",", "plus", "&") and any(w in _PAY_WORDS for w in before):
        return True
    if context.topic == "bonus" and context.last and "%" in context.last and not amount.words:
        return True
    return False


def _percent(amount: Amount, after: Sequence[str], before: Sequence[str], context: Context) -> bool:
    first, second = [*after, "", ""][:2]
    window = [*before[:4], *after]
    if amount.low > 400 or (amount.per and not any(word in ("raise", "increase", "hike", "bonus") for word in window)):
        return False
    if (near_is(before, ("down", "up")) and "stock" in before) or first in ("discount", "chance", "off", "sure"):
        return False
    if first == "of" and not any(word in _PAY_WORDS for word in after[1:4]):
        return False
    if first in SHARE_OF and first != "of":
        return False
    if any(word in NEVER_PAY for word in window):
        return any(word in ("bonus", "base", "raise", "salary") for word in window[:2] + list(after[:2]))
    if first in COUNTED or (second in ("year", "years") and first in ("each", "after", "every")):
        return False
    if amount.low >= 95 and not any(word in _MORE or word == "bonus" for word in (*before[:2], *after[:2])):
        return False
    if any(
        word in ("sure", "owned", "ownership", "stake", "cheaper", "faster", "growth", "chance", "probability")
        for word in window
    ):
        return False
    return True


def near_is(before: Sequence[str], words: tuple[str, ...]) -> bool:
    """Whether the word right before is one of these."""
    return bool(before) and before[0] in words


def _multiple(amount: Amount, after: Sequence[str], before: Sequence[str], context: Context) -> bool:
    first = after[0] if after else ""
    if first in (
        "check",
        "checked",
        "checking",
        "digit",
        "digits",
        "down",
        "edged",
        "standards",
        "booked",
        "-",
        "as",
        "whammy",
        "dipping",
        "dip",
        "team",
        "blind",
        "now",
        "before",
        "already",
        "about",
        "speed",
    ):
        return first == "-" and bool(after[1:2]) and after[1] in _PAY_WORDS
    if first in ("a", "per") and len(after) > 1 and after[1] in ("day", "week", "month", "year"):
        return False
    if first in COUNTED or (len(after) > 1 and after[1] in COUNTED and first not in ("my", "the", "your")):
        return False
    if any(word in _PAY_WORDS for word in after):
        return True
    if first in (
        "it",
        "that",
        "what",
        "my",
        "your",
        "",
        "?",
        ".",
        "and",
        "or",
        "this",
        ",",
        "the",
        "then",
        "please",
        "for",
        "!",
    ):
        return not (first in ("the", "what", "my", "your", ",", "and", "") and _other_thing(after)) and (
            bool({"it", "that", "what", "this"} & {first}) or len(before) < 3 or any(w in _PAY_WORDS for w in before)
        )
    return False


def _other_thing(after: Sequence[str]) -> bool:
    return any(word in COUNTED or word in NEVER_PAY for word in after)


def _elsewhere(tokens: Sequence[Token], amount: Amount) -> bool:
    """Whether the words beside an amount speak of something that is not pay, and none of pay stands nearer."""
    for step in range(1, 5):
        for place in (amount.first - step, amount.end - 1 + step):
            if not 0 <= place < len(tokens):
                continue
            word = tokens[place].text
            if word in _PAY_WORDS:
                return False
            if word == "budget" and place > 0 and tokens[place - 1].text in _ALLOWANCES:
                return False
            if word in NEVER_PAY and not _parted(tokens, amount, place):
                return not (
                    word
                    in (
                        "remote",
                        "office",
                        "hybrid",
                        "living",
                        "insurance",
                        "tax",
                        "taxes",
                        "taxed",
                        "vest",
                        "vests",
                        "vesting",
                        "vested",
                        "cliff",
                    )
                    and not amount.plain
                )
    return False


_ALLOWANCES = frozenset(
    "learning training education relocation equipment office conference travel moving wellness".split()
)


def _parted(tokens: Sequence[Token], amount: Amount, place: int) -> bool:
    low, high = (place, amount.first) if place < amount.first else (amount.end, place)
    return any(tokens[i].text in (",", ".", ";", "but", "!", "?") for i in range(low, high))
