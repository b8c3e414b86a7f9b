"""Tells the numbers of a message that may be pay from those that count, date or measure something else."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.roleplay.understanding.amounts import Amount
from bot.roleplay.understanding.beside import SMALL, Beside
from bot.roleplay.understanding.lexicon import counts as words
from bot.roleplay.understanding.lexicon.money import LARGE
from bot.roleplay.understanding.message import Context
from bot.roleplay.understanding.proportions import multiple_of_pay, percent_of_pay
from bot.roleplay.understanding.share_prices import MOST_SHARE_PRICE, is_share_price
from bot.roleplay.understanding.tokens import Token, is_number, text_at
from bot.roleplay.understanding.vocabulary import known_words

MOST_PAY = 5e6
"""More than this, in a currency in which nobody's pay runs that high, is no pay."""
LEAST_BY_THE_WEEK = 100
"""Less than this a week counts hours."""
MOST_ALONE = 1.5e6
"""From here on an amount needs a word for pay beside it."""
NEAR, FAR = 4, 7
"""Words within which something that is not pay takes an amount for itself; where it is spending, before the amount."""


def is_pay(
    tokens: Sequence[Token], amount: Amount, context: Context, stated: Collection[float], *, shares: bool = False
) -> bool:
    """Whether an amount can be pay, by what stands around it; ``stated`` are the amounts of the recruiter's last line,
    ``shares`` says that the message prices a share."""
    if amount.kind == "code" or amount.ordinal:
        return False
    after = [token.text for token in tokens[amount.end : amount.end + 4]]
    before = [tokens[i].text for i in range(amount.first - 1, max(amount.first - 7, -1), -1)]
    beside = Beside(amount, after, before, context, stated, tokens[amount.end - 1].text, shares)
    if amount.kind == "multiple":
        return multiple_of_pay(beside)
    if amount.kind == "percent":
        return percent_of_pay(beside)
    if _too_large(beside):
        return False
    if amount.scale == 1 and amount.low < MOST_SHARE_PRICE and is_share_price(beside):
        return False
    if amount.currency and amount.low < 1000 and amount.scale == 1 and not amount.per and _small_change(tokens, amount):
        return False
    if amount.words and amount.low == amount.scale and beside.near in ("thanks", "thank", "thx", "in", "not", "like"):
        return False
    if beside.said.endswith("ties") and beside.near in ("my", "his", "her", "their", "our", "your"):
        return False  # "in my twenties"
    if beside.near == "#" or _marks_a_point(tokens, amount) or _retirement(tokens, amount) or _counted(beside):
        return False
    if _no_bare_pay(beside):
        return False
    return (amount.low >= SMALL and beside.repeats(1, 1000)) or not _elsewhere(tokens, beside)


def _too_large(beside: Beside) -> bool:
    """Whether nobody's pay runs that high: not in this currency, nor where the recruiter counts in millions."""
    amount = beside.amount
    large = amount.scale >= 1e9 or amount.high > MOST_PAY
    alone = amount.scale == 1e6 and amount.low >= MOST_ALONE and not words.PAY & {*beside.before, *beside.after}
    if not (large or alone) or amount.currency in LARGE:
        return False
    return beside.context.stands < MOST_ALONE and not any(stated >= MOST_ALONE for stated in beside.stated)


def _marks_a_point(tokens: Sequence[Token], amount: Amount) -> bool:
    """Whether an amount is the mark before a point of a list: "1) Thank you. 2) The base is low", "(3) leave"."""
    if not amount.plain or amount.per or amount.low != amount.high or amount.low >= SMALL or amount.low % 1:
        return False
    before, after = text_at(tokens, amount.first - 1), text_at(tokens, amount.end)
    if after not in (")", "."):
        return False
    opens = before in ("", ".", "!", "?", ";", ":", ",", "(", ")", "\n")
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


def _counted(beside: Beside) -> bool:
    """Whether a noun that is counted follows: "12 years", "4 long weeks", "40 dollars each"."""
    amount, first, second = beside.amount, beside.first, beside.second
    if first == "strike" and amount.low < MOST_SHARE_PRICE:
        return amount.scale == 1
    if "strike" in beside.before[:3] and beside.before[:1] != ["strike"] and amount.low < MOST_SHARE_PRICE:
        return amount.scale == 1
    if amount.plain and amount.per is None and ("many" in beside.before or _the_years(beside)):
        return True
    if _priced(beside) or _flows(beside) or _was(beside):
        return True
    if first == "more" and amount.plain and words.COUNTED & set(beside.after[1:3]) - words.UNCOUNTED_WITH_MONEY:
        return True
    if first in ("+", "-") and second:
        first, second = second, beside.after[2] if len(beside.after) > 2 else ""
    money = not amount.plain or amount.per is not None
    counts = _few(beside) or (_plural(first) and second not in words.GIVES)
    if not amount.currency and amount.per is None and counts and not words.PAY & set(beside.after):
        return True
    if first in words.COUNTED and not (money and first in words.UNCOUNTED_WITH_MONEY):
        return _counts_on(beside, first)
    if amount.plain and first in ("rsus", "rsu", "stocks") and (amount.low >= 1000 or beside.shares):
        return True
    if amount.currency or amount.per or first in words.PAY or first in words.MORE:
        return False
    if beside.shares and amount.plain and not words.PAY & {*beside.before, *beside.after}:
        return True
    counted = second in words.COUNTED and second not in words.UNCOUNTED_WITH_MONEY
    things = amount.plain and _plural(second) and _plural(f"{first}s")
    return (counted or things) and first.isalpha() and first not in words.LINKS


def _priced(beside: Beside) -> bool:
    """Whether an amount is the price of one of something: "40 dollars each", "187 a share", "$5.10 a gallon"."""
    amount, first, second = beside.amount, beside.first, beside.second
    if amount.scale != 1 or amount.low >= MOST_SHARE_PRICE:
        return False
    if first in ("a", "per"):
        thing = second.isalpha() and second not in known_words() and amount.low < SMALL
        return thing or second in ("share", "option", "unit")
    return first in ("each", "apiece") and _PAID.isdisjoint(beside.before)


def _flows(beside: Beside) -> bool:
    """Whether an amount is how many of a thing come in a time: "80k orders per second", "2 million parcels a day"."""
    noun, every, time = (*beside.after, "", "", "")[:3]
    things = noun.endswith("s") and noun not in words.PAY | words.SIZES | words.NO_PLURAL
    names_it = beside.near in ("the", "that", "your") or noun in words.GIVES  # "the 53 needs a night"
    return not beside.amount.currency and things and not names_it and every in _EVERY and time in _TIMES


def _was(beside: Beside) -> bool:
    """Whether a number is said to have been of things: "no, the 80k was orders"."""
    return beside.first in ("is", "was", "are", "were") and _plural(beside.second) and not beside.amount.currency


_EVERY = frozenset("a an per every each".split())
_TIMES = frozenset("second sec minute min hour day night week month quarter year".split())
_PAID = frozenset("make makes making earn earns earning get gets paid on".split())
"""Behind one of these "120 each" is what several people are paid."""


def _counts_on(beside: Beside, noun: str) -> bool:
    """Whether an amount counts the noun behind it: "30 min", but not "165 min", nor "48 min" of a salary."""
    most = words.AT_MOST.get(noun)
    if most:
        return beside.amount.low < most and not (beside.in_line and beside.second in ("", ".", "!", ","))
    return not beside.amount.currency or noun in ("years", "months", "weeks")


def _plural(word: str) -> bool:
    """Whether a word that the lexicon does not know looks like several of something: "42 nurses"."""
    return len(word) > 3 and word.endswith("s") and word not in words.NO_PLURAL and word not in known_words()


def _few(beside: Beside) -> bool:
    """Whether a small number counts what follows: "4 recruiters"."""
    word = beside.first
    plural = len(word) > 4 and word.endswith("s") and not word.endswith("ss") and word not in words.NO_PLURAL
    return plural and beside.amount.low < SMALL and word not in words.PAY | words.SIZES


def _the_years(beside: Beside) -> bool:
    """ "across the four": the years of a grant."""
    if beside.near in ("over", "across") and beside.amount.low in (3, 4, 5):
        return beside.first in ("", "and", ",", ".", "?", "!", "or", "so") and bool(words.PAY & set(beside.before))
    return beside.near == "the" and beside.before[1:2] in (["across"], ["over"]) and beside.amount.low <= 6


def _no_bare_pay(beside: Beside) -> bool:
    """Whether a bare number is a date, a name, an age, or too small to be thousands."""
    amount = beside.amount
    if amount.per == "week" and amount.high < LEAST_BY_THE_WEEK and not amount.currency:
        return True
    if not amount.plain or amount.per is not None:
        return False
    if words.STREETS & set(beside.after[:3]) or _age(beside):
        return True
    if (
        amount.words
        and beside.first == "of"
        and beside.second in ("the", "these", "those", "my", "your", "our", "them")
    ):
        return True  # "two of the outages"
    group = beside.near == "of" and len(beside.before) > 1 and beside.before[1] in {"out", *words.GROUPS}
    if group or _dated(beside) or (beside.near in words.BEFORE and not (_sought(beside) or beside.in_line)):
        return True
    if (
        beside.near in ("im", "am", "turn", "turned", "turns")
        and amount.low < 100
        and beside.first in ("and", "years", "with", "so", ",", "this", "next", "in", "last", "soon")
    ):
        return True
    return amount.low < SMALL and not _thousands(beside)


def _age(beside: Beside) -> bool:
    """Whether "I'm 34" tells an age: the recruiter speaks of pay of another size."""
    alone = beside.first in ("", ".", "!", ",") and beside.near in ("im", "am")
    return alone and beside.amount.low < 70 and any(value > 2000 * beside.amount.low for value in beside.stated)


def _sought(beside: Beside) -> bool:
    """Whether "after" says what is wanted, and no time: "I'm not after 180"."""
    earlier = beside.before[1:2]
    return beside.near == "after" and beside.amount.low >= SMALL and earlier in (["not"], ["im"], ["am"], ["and"])


def _dated(beside: Beside) -> bool:
    amount = beside.amount
    if beside.near in words.MONTHS or (beside.first in words.MONTHS and amount.low <= 31):
        return True
    year = 1950 <= amount.low <= 2049 and amount.low == amount.high and amount.low % 1 == 0 and not amount.words
    return year and beside.first not in ("more", "extra", "a", "per") and beside.near not in ("another", "extra")


def _thousands(beside: Beside) -> bool:
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
    if _paid_for_something(beside):
        return True
    if beside.near == "at" and first in ("on", "in", "tomorrow", "sharp", "today", "monday"):
        return False
    if first in ("over", "above", "short", "apart"):
        return not amount.words or beside.second in ("what", "your", "that", "market")
    return beside.near in ("and", ",", "plus", "&") and bool(words.PAY & set(beside.before))


_ENDS = frozenset(("", ".", ",", "!", "?"))


def _paid_for_something(beside: Beside) -> bool:
    """Whether a small number is the least that is wanted, or what a move or a signature is paid with: "6 to sign"."""
    amount, first, after = beside.amount, beside.first, beside.after
    if first in ("for", "towards", "toward") and words.MOVING & set(after[1:3]):
        return True
    if first in ("at", "to", "on", "up", "for") and words.ONCE & set(after[:3]):
        return True
    if beside.near in ("minimum", "expecting", "least", "atleast", "say") and amount.low >= 2 and first in _ENDS:
        return True
    return bool(words.MOVING & set(beside.before[:3])) and not amount.words


def _elsewhere(tokens: Sequence[Token], beside: Beside) -> bool:
    """Whether the words beside an amount speak of something that is not pay, and none of pay stands nearer."""
    amount = beside.amount
    if words.NEVER_PAY.isdisjoint([token.text for token in tokens[max(amount.first - FAR, 0) : amount.end + FAR]]):
        return False
    for step in range(1, FAR + 1):
        for place in (amount.first - step, amount.end - 1 + step):
            word = text_at(tokens, place)
            if (
                word in words.PAY
                or (word == "price" and text_at(tokens, place - 1) == "my")
                or (word in ("budget", "costs", "expenses") and text_at(tokens, place - 1) in words.ALLOWANCES)
            ):
                return False
            if word in ("tax", "taxes") and text_at(tokens, place - 1) in ("after", "before"):
                continue
            if text_at(tokens, place + 1) in words.JOBS or text_at(tokens, place - 1) in words.EMPLOYING:
                continue
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
    if place > amount.end and text_at(tokens, amount.end) == "and" and text_at(tokens, amount.end + 1) in ("a", "the"):
        return True  # "66 and a pension"
    if place > amount.end and text_at(tokens, amount.end) == "from" and text_at(tokens, amount.first - 1) == "the":
        return True  # "the 67 from the other school"
    if place > amount.end and tokens[place].text in words.PAY_NEARBY:
        parting.add("and")  # "171 and a nicer office"
    return any(tokens[i].text in parting or (place > amount.end and is_number(tokens, i)) for i in range(low, high))
