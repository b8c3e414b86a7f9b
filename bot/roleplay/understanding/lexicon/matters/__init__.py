"""The single matters that a message may bring up beside the money, each with an answer of its own."""

from __future__ import annotations

from bot.roleplay.understanding.lexicon.matters.beside import BESIDE
from bot.roleplay.understanding.lexicon.matters.numbers import NUMBERS
from bot.roleplay.understanding.lexicon.matters.offer import PARTS
from bot.roleplay.understanding.lexicon.matters.process import PROCESS
from bot.roleplay.understanding.lexicon.matters.work import LIFE, PEOPLE

MATTERS = {**PARTS, **PEOPLE, **PROCESS, **LIFE, **NUMBERS, **BESIDE}

ASIDES = frozenset(
    {"nerves", "how_are_you", "pets", "pay_objection", "too_chatty", "ill_family", "childcare", "family_move"}
)
"""What is taken up in passing, wherever it stands; no question about the offer."""

WISHES = frozenset(
    {
        *("start_date", "extension", "review", "remote", "part_time"),
        *("letter_first", "writing", "visa", "vacation_more", "recap", "title_wish"),
    }
)
"""What may be wished for as well as asked about."""

BESIDE_PAY = WISHES - {"recap"} | {
    "is_final",
    "rude",
    "bonus_guaranteed",
    "clawback",
    "fair_pay",
    "why",
    "relocation",
    "stock_leaving",
}
"""What may be meant in a sentence that names an amount of pay; other words there belong to the argument."""

TOLD = frozenset({"letter_first", "extension", "other_talks"})
"""What is brought up by saying so, too: "I'll think about it until Thursday"."""

TIMES = frozenset({"extension", "letter_first", "decide_by"})
"""What asks for time, or how much of it there is."""

ASKING = frozenset(
    "what whats when who whos whod how hows why which where is are do does did can could will would should may has "
    "have am give show put ask asked asking question tell answer answered wondering curious missing open skipped "
    "".split()
)
OPENING = frozenset("and so but also about what how ok okay um uh well then because , -".split())
"""What may stand before the word that asks."""
WISHING = frozenset(
    "need want would id like please could can put include write confirm provided if with depends must wish hope "
    "wondering prefer mean meant ill have maybe begin lets lets cant cannot earliest available said".split()
)
VERBAL = frozenset(
    "i im ive you youre your we were my it its is are was be been do does did has have had get gets got they that this "
    "can could will would should works work says sounds looks makes thanks thank".split()
)
"""A sentence without any of these is a list of what is wished for: "three days at home, and 25 days off"."""
ALREADY = frozenset(
    "since ago before already currently now today until yet still left only nice great wow cool".split()
)
"""With one of these it tells of what is or was, or judges it: "part time before", "wow, 30 days off"."""
NAMED = {
    "start_date": frozenset({"start_named"}),
    "remote": frozenset({"remote_days", "remote_work", "office_days"}),
    "part_time": frozenset({"remote_days", "remote_work", "office_days", "remote", "vacation_more"}),
    "vacation": frozenset({"vacation_more"}),
    "title": frozenset({"title_wish"}),
}
"""What is said of a matter once a day or a number was named for it, or it was wished for."""
STATING = frozenset("need want must require prefer said wish with insist".split())
"""With these a wish about where to work is stated, not asked about."""
LOOSE = frozenset(
    "whether ask asked asking question wondering answered answer tell open missing skipped say said".split()
)
"""These ask wherever they stand in a sentence."""
AUXILIARY = frozenset("do does can could will would should".split())
SUBJECTS = frozenset("i we you u it they the that".split())
"""Behind a word of ``AUXILIARY`` these make a question of it, wherever it stands."""
QUESTIONING = frozenset("what whats when who how why which where can could is are do does will".split())
"""These ask where a clause begins."""
SHORT = 4
"""A sentence of no more words asks by naming a matter: "Vacation days."."""
