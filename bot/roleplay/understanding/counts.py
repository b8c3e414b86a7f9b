"""Tells the numbers of a message that may be pay from those that count, date or measure something else."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from bot.roleplay.understanding.amounts import Amount
from bot.roleplay.understanding.lexicon import counts as words
from bot.roleplay.understanding.lexicon.money import LARGE
from bot.roleplay.understanding.message import Context
from bot.roleplay.understanding.tokens import Token, text_at
from bot.roleplay.understanding.vocabulary import known_words

MOST_PAY = 5e6
"""More than this, in a currency in which nobody's pay runs that high, is no pay."""
MOST_ALONE = 1.5e6
"""From here on an amount needs a word for pay beside it."""
NEAR, FAR = 4, 7
"""Words within which something that is not pay takes an amount for itself; where it is spending, before the amount."""
SMALL = 20
"""A bare number below this is thousands of pay only beside words that say so."""
MOST_SHARE_PRICE = 2000
ALIKE = (0.75, 1.35)
"""Shares of what was named between which another amount is most likely pay as well."""


class _Beside(NamedTuple):
    """An amount with the words around it: those behind in order, those before from the nearest on."""

    amount: Amount
    after: Sequence[str]
    before: Sequence[str]
    context: Context
    stated: Collection[float]
    """The amounts of the recruiter's last line."""
    said: str
    """The last word of the amount itself."""
    shares: bool = False
    """The message speaks of the price of a share."""

    @property
    def first(self) -> str:
        return self.after[0] if self.after else ""

    @property
    def second(self) -> str:
        return self.after[1] if len(self.after) > 1 else ""

    @property
    def near(self) -> str:
        return self.before[0] if self.before else ""

    @property
    def in_line(self) -> bool:
        """Whether this amount, or its thousands, is of the size of a salary that the recruiter has just named."""
        worth = self.amount.thousands
        return self.amount.low >= SMALL and any(
            value >= 1000 and ALIKE[0] < worth / value < ALIKE[1] for value in self.stated
        )

    @property
    def answers_small(self) -> bool:
        """Whether it stands alone and is of the size of thousands that the recruiter has just named: "9?"."""
        alone = self.near in ("", ".", "?", "!") and self.first in ("", ".", "?", "!", "then", "please")
        stand = [value for value in self.stated if 1000 <= value < SMALL * 1000]
        return alone and self.amount.low >= 2 and any(0.5 < self.amount.low * 1000 / value < 4 for value in stand)

    def repeats(self, *sizes: float) -> bool:
        """Whether the recruiter has just named this amount, in one of these units."""
        return any(abs(self.amount.low * size - value) < 0.5 for value in self.stated for size in sizes)


def is_pay(
    tokens: Sequence[Token], amount: Amount, context: Context, stated: Collection[float], *, shares: bool = False
) -> bool:
    """Whether an amount can be pay, by what stands around it; ``stated`` are the amounts of the recruiter's last line,
    ``shares`` says that the message prices a share."""
    if amount.kind == "code" or amount.ordinal:
        return False
    after = [token.text for token in tokens[amount.end : amount.end + 4]]
    before = [tokens[i].text for i in range(amount.first - 1, max(amount.first - 7, -1), -1)]
    beside = _Beside(amount, after, before, context, stated, tokens[amount.end - 1].text, shares)
    if amount.kind == "multiple":
        return _multiple(beside)
    if amount.kind == "percent":
        return _percent(beside)
    if (amount.scale >= 1e9 or amount.high > MOST_PAY) and amount.currency not in LARGE:
        return False
    if (
        amount.scale == 1e6
        and amount.low >= MOST_ALONE
        and amount.currency not in LARGE
        and not words.PAY & {*before, *after}
    ):
        return False
    if amount.scale == 1 and amount.low < MOST_SHARE_PRICE and _share_price(beside):
        return False
    if amount.currency and amount.low < 1000 and amount.scale == 1 and not amount.per and _small_change(tokens, amount):
        return False
    if amount.words and amount.low == amount.scale and beside.near in ("thanks", "thank", "thx", "in", "not", "like"):
        return False
    if beside.said.endswith("ties") and beside.near in ("my", "his", "her", "their", "our", "your"):
        return False  # "in my twenties"
    if beside.near == "#" or _marks_a_point(tokens, amount) or _retirement(tokens, amount) or _counted(beside):
        return False
    if amount.plain and amount.per is None and _no_bare_pay(beside):
        return False
    return (amount.low >= SMALL and beside.repeats(1, 1000)) or not _elsewhere(tokens, beside)


def prices_shares(tokens: Sequence[Token]) -> bool:
    """Whether a message gives the price of a share: "88 dollars a share"."""
    return any(
        token.text in ("share", "option") and text_at(tokens, place - 1) in ("a", "per", "/")
        for place, token in enumerate(tokens)
        if token.kind == "word"
    )


def _share_price(beside: _Beside) -> bool:
    """Whether an amount is what a share costs on the exchange: "closed at 187", "the stock was $87 yesterday"."""
    before, near = beside.before, beside.near
    if "grant" in before or words.OWNERS & set(before):
        return False
    if near in words.TRADED or (near in words.AT_PRICE and words.TRADED & set(before[:3])):
        return True
    if not words.SHARES & set(before) or not (near in words.AT_PRICE or near in ("is", "was", "went")):
        return False
    moved = near in ("to", "from") and bool(words.FELL & set(before))
    return moved or (bool(beside.amount.currency) and beside.first in words.THEN)


def _marks_a_point(tokens: Sequence[Token], amount: Amount) -> bool:
    """Whether an amount is the mark before a point of a list: "1) Thank you. 2) The base is low", "(3) leave"."""
    if not amount.plain or amount.per or amount.low != amount.high or amount.low >= SMALL or amount.low % 1:
        return False
    before, after = text_at(tokens, amount.first - 1), text_at(tokens, amount.end)
    if after not in (")", "."):
        return False
    opens = before in ("", ".", "!", "?", ";", ":", ",", "(", ")")
    return opens and (after == ")" or before != ",") and text_at(tokens, amount.end + 1).isalpha()


def _small_change(tokens: Sequence[Token], amount: Amount) -> bool:
    """Whether the currency was said as a word: "400 dollars" is no short form of thousands, as "$155" is."""
    return tokens[amount.end - 1].kind == "word" and tokens[amount.end - 1].text not in (
        "usd",
        "eur",
        "gbp",
        "cad",
        "chf",
    )


def _retirement(tokens: Sequence[Token], amount: Amount) -> bool:
    """The 401(k) and its kin, which look like amounts."""
    number = tokens[amount.first].text
    if number not in _PLANS:
        return False
    following = "".join(token.text for token in tokens[amount.first + 1 : amount.first + 4])
    if number == "401":
        return following.startswith(("k", "(k"))
    return following.startswith(("b", "a", "(", "k"))


_PLANS = frozenset(("401", "403", "457", "529", "409"))


def _counted(beside: _Beside) -> bool:
    """Whether a noun that is counted follows: "12 years", "4 long weeks", "40 dollars each"."""
    amount, first, second = beside.amount, beside.first, beside.second
    if first == "strike" and amount.low < MOST_SHARE_PRICE:
        return amount.scale == 1
    if "strike" in beside.before[:3] and beside.before[:1] != ["strike"] and amount.low < MOST_SHARE_PRICE:
        return amount.scale == 1
    if amount.plain and amount.per is None and ("many" in beside.before or _the_years(beside)):
        return True
    if first in ("each", "apiece") or (first in ("a", "per") and second in ("share", "option", "unit")):
        return amount.scale == 1 and amount.low < MOST_SHARE_PRICE
    if first == "more" and amount.plain and words.COUNTED & set(beside.after[1:3]) - words.UNCOUNTED_WITH_MONEY:
        return True
    if first in ("+", "-") and second:
        first, second = second, beside.after[2] if len(beside.after) > 2 else ""
    money = not amount.plain or amount.per is not None
    if amount.plain and amount.per is None and (_few(beside) or _plural(first)) and not words.PAY & set(beside.after):
        return True
    if first in words.COUNTED and not (money and first in words.UNCOUNTED_WITH_MONEY):
        most = words.AT_MOST.get(first)
        return amount.low < most if most else not amount.currency or first in ("years", "months", "weeks")
    if amount.plain and first in ("rsus", "rsu", "stocks") and (amount.low >= 1000 or beside.shares):
        return True
    if amount.currency or amount.per or first in words.PAY or first in words.MORE:
        return False
    if beside.shares and amount.plain and not words.PAY & {*beside.before, *beside.after}:
        return True
    return second in words.COUNTED - words.UNCOUNTED_WITH_MONEY and first.isalpha() and first not in words.LINKS


def _plural(word: str) -> bool:
    """Whether a word that the lexicon does not know looks like several of something: "42 nurses"."""
    return len(word) > 3 and word.endswith("s") and word not in words.NO_PLURAL and word not in known_words()


def _few(beside: _Beside) -> bool:
    """Whether a small number counts what follows: "4 recruiters"."""
    word = beside.first
    plural = len(word) > 4 and word.endswith("s") and not word.endswith("ss") and word not in words.NO_PLURAL
    return plural and beside.amount.low < SMALL and word not in words.PAY | words.SIZES


def _the_years(beside: _Beside) -> bool:
    """ "across the four": the years of a grant."""
    if beside.near in ("over", "across") and beside.amount.low in (3, 4, 5):
        return beside.first in ("", "and", ",", ".", "?", "!", "or", "so") and bool(words.PAY & set(beside.before))
    return beside.near == "the" and beside.before[1:2] in (["across"], ["over"]) and beside.amount.low <= 6


def _no_bare_pay(beside: _Beside) -> bool:
    """Whether a bare number is a date, a name, an age, or too small to be thousands."""
    amount = beside.amount
    if words.STREETS & set(beside.after[:3]) or _age(beside):
        return True
    group = beside.near == "of" and len(beside.before) > 1 and beside.before[1] in words.GROUPS
    if group or _dated(beside) or (beside.near in words.BEFORE and not (_sought(beside) or beside.in_line)):
        return True
    if (
        beside.near in ("im", "am", "turn", "turned", "turns")
        and amount.low < 100
        and beside.first in ("and", "years", "with", "so", ",", "this", "next", "in", "last", "soon")
    ):
        return True
    return amount.low < SMALL and not _thousands(beside)


def _age(beside: _Beside) -> bool:
    """Whether "I'm 34" tells an age: the recruiter speaks of pay of another size."""
    alone = beside.first in ("", ".", "!", ",") and beside.near in ("im", "am")
    return alone and beside.amount.low < 70 and any(value > 2000 * beside.amount.low for value in beside.stated)


def _sought(beside: _Beside) -> bool:
    """Whether "after" says what is wanted, and no time: "I'm not after 180"."""
    earlier = beside.before[1:2]
    return beside.near == "after" and beside.amount.low >= SMALL and earlier in (["not"], ["im"], ["am"], ["and"])


def _dated(beside: _Beside) -> bool:
    amount = beside.amount
    if beside.near in words.MONTHS or (beside.first in words.MONTHS and amount.low <= 31):
        return True
    year = 1950 <= amount.low <= 2049 and amount.low == amount.high and amount.low % 1 == 0 and not amount.words
    return year and beside.first not in ("more", "extra", "a", "per") and beside.near not in ("another", "extra")


def _thousands(beside: _Beside) -> bool:
    """Whether a bare number below 20 is thousands of pay: only beside a word that says so."""
    amount, first, after = beside.amount, beside.first, beside.after
    if amount.words and (amount.low <= 1 or beside.near in ("those", "these", "all", "other", "first", "last", "the")):
        return False
    topical = beside.context.topic in ("signing", "bonus") and not amount.words and amount.low >= 2
    if topical or beside.repeats(1000):
        return True
    if beside.answers_small:
        return True
    if first in ("more", "extra", "additional", "higher", "up"):
        return beside.second not in words.COUNTED and beside.second not in ("time", "thing", "question", "person")
    if amount.signed or beside.near in ("another", "additional", "extra", "by", "+"):
        return True
    if (words.PAY & set(after) and first not in (".", "!", "?", ";")) or words.PAY & set(beside.before[:4]):
        return True
    if first in ("for", "towards", "toward") and words.MOVING & set(after[1:3]):
        return True
    if beside.near == "at" and first in ("on", "in", "tomorrow", "sharp", "today", "monday"):
        return False
    if first in ("over", "above", "short", "apart"):
        return not amount.words or beside.second in ("what", "your", "that", "market")
    return beside.near in ("and", ",", "plus", "&") and bool(words.PAY & set(beside.before))


def _percent(beside: _Beside) -> bool:
    """Whether a percentage is one of pay: a bonus, a raise."""
    amount, first = beside.amount, beside.first
    window = {*beside.before[:4], *beside.after}
    close = {*beside.before[:2], *beside.after[:2]}
    if amount.low > 400 or (amount.per and not window & {"raise", "increase", "hike", "bonus"}):
        return False
    if first == "of":
        return bool(words.PAY & set(beside.after[1:4]))
    wished = {"chance", "chances"} if beside.near == "of" else set()
    if amount.low >= 2 and beside.repeats(1):
        return True
    if beside.near == "by" and words.ACHIEVED & set(beside.before) and not words.PAY & set(beside.before):
        return False
    if first in words.SHARE_OF | words.COUNTED | words.RETIREMENT or window & words.NO_SHARE_OF_PAY - wished:
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


def _of_retirement(beside: _Beside) -> bool:
    """Whether the words before it, up to the last break, speak of a pension: "is the 401k match 4 or 6 percent?"."""
    asked_of_it = [word for word in beside.before[:3] if word != "up"] == ["it", "is", "?"]
    for word in beside.before[3:] if asked_of_it else beside.before:
        if word in words.RETIREMENT or word in words.BREAKS:
            return word in words.RETIREMENT
    return False


def _multiple(beside: _Beside) -> bool:
    """Whether "double", "1.5x" and the like are about pay: "double the grant", but not "double check"."""
    first, second, after = beside.first, beside.second, beside.after
    if first == "-":
        return second in words.PAY
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


def _elsewhere(tokens: Sequence[Token], beside: _Beside) -> bool:
    """Whether the words beside an amount speak of something that is not pay, and none of pay stands nearer."""
    amount = beside.amount
    for step in range(1, FAR + 1):
        for place in (amount.first - step, amount.end - 1 + step):
            word = text_at(tokens, place)
            if (
                word in words.PAY
                or (word == "price" and text_at(tokens, place - 1) == "my")
                or (word in ("budget", "costs", "expenses") and text_at(tokens, place - 1) in words.ALLOWANCES)
            ):
                return False
            if word in words.NEVER_PAY and not _parted(tokens, amount, place):
                if step > NEAR and not (word in words.SPENDING and place < amount.first):
                    continue
                return (amount.plain and not (word in words.PAY_NEARBY and beside.in_line)) or (
                    word not in words.PAY_NEARBY
                )
    return False


def _parted(tokens: Sequence[Token], amount: Amount, place: int) -> bool:
    low, high = (place, amount.first) if place < amount.first else (amount.end, place)
    parting = {",", ".", ";", "but", "!", "?"}
    if place > amount.end:
        parting |= {"w", "with", "plus", "+", "because", "since", "given"}  # "not under 163 with my rent"
    if place > amount.end and tokens[place].text in words.PAY_NEARBY:
        parting.add("and")  # "171 and a nicer office"
    return any(tokens[i].text in parting for i in range(low, high))
