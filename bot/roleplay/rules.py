"""The rules of negotiating that a transcript can be checked for, with the evidence behind each."""

from __future__ import annotations

from typing import Literal

from scenarios.value import value

Grade = Literal["strong", "moderate", "weak", "expert", "disputed"]
"""How well a rule is supported: by meta-analyses, several experiments, one study or mixed ones, by practitioners who
agree and nobody has tested; or sources contradict each other."""

GRADES: dict[Grade, str] = {
    "strong": "meta-analyses",
    "moderate": "several experiments",
    "weak": "one study or mixed ones",
    "expert": "practitioners agree, untested",
    "disputed": "the sources contradict each other",
}


@value
class Rule:
    """A rule, how good its evidence is, where that comes from, and what else one should know about it."""

    key: str
    title: str
    grade: Grade
    source: str
    caveat: str = ""


@value
class Finding:
    """A rule kept or broken in a session: the message that shows it (its turn and words), what follows from it."""

    rule: Rule
    kept: bool
    turn: int | None = None
    quote: str = ""
    comment: str = ""


RULES: dict[str, Rule] = {
    rule.key: rule
    for rule in (
        Rule(
            "anchor",
            "Know their range before you name a number; with it, go first",
            "disputed",
            "McKenzie; Doody; Orr & Guthrie (r ≈ .50); Petrowsky 2025 (r = .62)",
            "Practitioners say never to go first; in experiments going first helps on average (g = .42), the weaker "
            "side less.",
        ),
        Rule(
            "ambitious",
            "Open high, inside a range that you can defend",
            "strong",
            "Petrowsky 2025",
            "It has a price: more talks fail (g = −.42) and feelings suffer (g = −.40).",
        ),
        Rule("counter_size", "Counter 10–20% above the offer", "expert", "Doody"),
        Rule(
            "precise",
            "Name a precise number, with its reason",
            "moderate",
            "Mason 2013; Loschelder 2016",
            "Too precise a number without a reason backfires with experts.",
        ),
        Rule("range_floor", "If you give a range, start it at your target", "moderate", "Ames & Mason 2015"),
        Rule(
            "reasons",
            "Give a reason with every ask",
            "moderate",
            "Lee & Ames 2017",
            "Reasons about yourself work better than belittling the offer.",
        ),
        Rule("on_the_spot", "Never accept on the spot", "expert", "Levels.fyi; Qureshi"),
        Rule(
            "current_pay",
            "Keep your current pay to yourself",
            "moderate",
            "Bessen",
            "Where the question was banned, the pay of job changers rose by about 5%.",
        ),
        Rule("self_bidding", "Don’t bid against yourself", "expert", "Program on Negotiation, Harvard"),
        Rule("shrinking", "Concede in shrinking steps", "moderate", "Tey 2021", "Seven studies, 2,311 people."),
        Rule("trade", "Trade, don’t give: if … then", "expert", "Program on Negotiation, Harvard"),
        Rule("questions", "Ask before you counter", "moderate", "Malhotra; Johnson 2019"),
        Rule(
            "package",
            "Negotiate the package, not one number",
            "moderate",
            "Malhotra; six experiments on several equivalent offers",
        ),
        Rule("warmth", "Stay warm: no insult, no ultimatum", "moderate", "Petrowsky 2025; Malhotra"),
        Rule(
            "competing",
            "State another offer as a fact, and always the same one",
            "expert",
            "Program on Negotiation, Harvard",
        ),
        Rule("time", "Ask for time with a date", "expert", "Qureshi; Program on Negotiation, Harvard"),
        Rule(
            "walk_away",
            "Never below your own walk-away",
            "moderate",
            "ACE, arXiv 2410.01555",
            "Written down beforehand: one part of a training that helped in a study with 374 people (d = .38).",
        ),
        Rule("writing", "Get it in writing before you close", "expert", "Qureshi"),
    )
}
"""The walk-away needs a prep card that holds one. Left out is the silence after an ask: a transcript has none."""
