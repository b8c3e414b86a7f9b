"""Puts together what was understood of a message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.roleplay.understanding.acts import doing
from bot.roleplay.understanding.arguments import arguments
from bot.roleplay.understanding.figures import figures
from bot.roleplay.understanding.giving import given
from bot.roleplay.understanding.last_line import last_line
from bot.roleplay.understanding.manner import about, names_day, tones
from bot.roleplay.understanding.matters import matters
from bot.roleplay.understanding.meant import Meant, acts_meant, with_meaning
from bot.roleplay.understanding.message import Act, Context, Figure, Matter, Understood
from bot.roleplay.understanding.naming import HINT, parts
from bot.roleplay.understanding.reading import labelled, read

if TYPE_CHECKING:
    from scenarios.guide import Guide


def understand(text: str, context: Context, guide: Guide | None = None, meant: Meant | None = None) -> Understood:
    """What a candidate's message says; pure, the same for the same arguments, and it never raises for any text.

    Args:
        text: the message; only its first 4,096 characters are read.
        context: what the recruiter was talking about.
        guide: whose levers, premiums, sources, rivals and levels are looked for; none of them without it.
        meant: what the candidate said that the message means, where that was asked.
    """
    reading = read(text, context, last_line(context.last))
    named = parts(reading)
    reading = labelled(reading, [(part.start, part.end) for part in named if part.weight > HINT])
    found = with_meaning(figures(reading, named), meant)
    done = doing(reading, found)
    acts = acts_meant(done.acts, meant, offered=context.stage == "offer")
    # "Could I have a signing bonus?" asks for terms in a question's form, and names no amount to tell them by.
    wishes = Act.COUNTEROFFER in acts and not any(figure.role == "ask" for figure in found)
    asks = Act.ASK_QUESTION in acts or wishes
    rival = any(figure.role == "competing_offer" for figure in found)
    leaning = arguments(text, guide, reading.tokens, competing=rival, asking=acts == (Act.ASK_QUESTION,))
    return Understood(
        figures=found,
        acts=acts,
        levers=leaning.levers,
        premiums=leaning.premiums,
        sources=leaning.sources,
        rivals=leaning.rivals,
        peers=leaning.peers,
        levels=leaning.levels,
        conditional=done.conditional and (meant is None or meant.what != "accept"),
        relative=done.relative,
        reasoned=done.reasoned,
        names_day=names_day(done.hits),
        about=about(reading) if asks else (),
        tone=tones(done.hits),
        weak=done.weak if meant is None else (),
        given=given(reading, named, found),
        matters=tuple(matter for matter in matters(reading) if not _is_theirs(matter, found)),
    )


def _is_theirs(matter: Matter, found: Sequence[Figure]) -> bool:
    """Whether somebody else has put it in writing: "Acme offers me 150, in writing"."""
    if matter.topic != "writing":
        return False
    said = [figure for figure in found if matter.start <= figure.start < matter.end and figure.role != "other"]
    return bool(said) and all(figure.role == "competing_offer" for figure in said)
