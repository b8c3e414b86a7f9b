"""How a message sounds, what its questions are about, and whether it names a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import cast, get_args

from bot.roleplay.understanding.message import Tone, Topic
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.reading import Reading
from bot.roleplay.understanding.vocabulary import topics

_TONES: tuple[Tone, ...] = get_args(Tone)


def tones(hits: Sequence[Hit]) -> tuple[Tone, ...]:
    """The tones of a message, in the order of the type."""
    heard = {hit.label for hit in hits}
    return tuple(tone for tone in _TONES if tone in heard)


def names_day(hits: Sequence[Hit]) -> bool:
    """Whether a message names a day, a date or a number of days."""
    return any(hit.label == "day" and hit.weight >= 1 for hit in hits)


def about(reading: Reading) -> tuple[Topic, ...]:
    """What the questions of a message are about, most plainly first; "other" where no word says it."""
    return topics_of(reading.items)


def topics_of(items: Sequence[str]) -> tuple[Topic, ...]:
    """The same of a part of a message."""
    weight: dict[str, float] = defaultdict(float)
    for hit in topics().find(items):
        weight[hit.label] += hit.weight
    ranked = sorted(weight.items(), key=lambda item: (-item[1], item[0]))
    found = [label for label, value in ranked if value >= 0.5 * ranked[0][1]]
    return cast(tuple[Topic, ...], tuple(found[:3])) or ("other",)
