"""The matters that a message raises beside the money: which are answered in a turn, which are kept for the next."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from bot.roleplay.conversation.scene import Scene, once
from bot.roleplay.conversation.values import parts_of
from bot.roleplay.conversation.wishes import extension, willing
from bot.roleplay.package import Part
from bot.roleplay.recruiter import Asked
from bot.roleplay.understanding.lexicon.matters import NAMED
from bot.roleplay.understanding.matters import aside

MOST = 3
"""How many questions are answered in one turn."""

TIMED = frozenset({"decide_by", "extension_in_time", "extension_granted", "extension_refused"})
"""Answers that name the day by which the candidate has to decide: from then on it runs."""

LOOKED_UP = frozenset(
    "bonus_guaranteed bonus_measured cliff stock_leaving refreshers clawback relocation manager team_size colleagues "
    "probation notice background remote vacation health retirement parental equipment office hours travel visa "
    "learning".split()
)
"""Matters of which the guide may say something; the answers of the script say that it does not."""


ABSENT: Mapping[str, tuple[Part, frozenset[str]]] = {
    "no_stock": (
        "equity",
        frozenset(
            {"equity", "vesting", "cliff", "strike", "share_count", "stock_falls", "stock_leaving", "refreshers"}
        ),
    ),
    "no_bonus": ("bonus", frozenset({"bonus", "bonus_guaranteed", "bonus_measured", "bonus_percent", "bonus_paid"})),
}
"""What is said to questions about a part of which this recruiter has nothing."""


@once
def passing(scene: Scene) -> list[str]:
    """What is taken up in passing, once in a call: nerves, pets, "and you?"."""
    told = dict(scene.state.said)
    topics = dict.fromkeys(matter.topic for matter in scene.understood.matters if aside(matter.topic))
    return [topic for topic in topics if f"answers.{topic}" not in told and topic in scene.scenario.script.answers]


@once
def raised(scene: Scene) -> list[str]:
    """The matters that a message brings up, as the script answers them."""
    script, position = scene.scenario.script, scene.position
    settled = _settled(scene)
    topics: list[str] = []
    for matter in scene.understood.matters:
        topic = matter.topic
        if aside(topic) or (position.final and matter.general) or topic in settled:
            continue
        if topic == "extension":
            topic = extension(scene.scenario.persona, matter)
        if topic == "is_final" and position.final:
            continue
        if topic == "recap" and not scene.state.position.made:
            continue  # "you first, show me all of it" asks for the offer that comes
        if topic in ("offer", "is_final") and not scene.state.position.made:
            topic = "band"
        topics.append(topic)
    return [topic for topic in dict.fromkeys(map(partial(there, scene), topics)) if topic in script.answers]


def there(scene: Scene, topic: str) -> str:
    """The topic, or that there is nothing of the part that it is about."""
    gone = absent(scene)
    return next((name for name, (part, about) in ABSENT.items() if topic in about and part in gone), topic)


def absent(scene: Scene) -> frozenset[Part]:
    """The parts that this recruiter has nothing of."""
    return frozenset(part for part, _ in ABSENT.values() if scene.mandate.limit(part) is None)


def parts_to_give(scene: Scene) -> list[Asked]:
    """The parts that the questions and wishes of a message are about and that there is something of; where there is
    nothing of any, all that they are about."""
    parts = parts_of(scene.understood)
    return [part for part in parts if part not in absent(scene)] or parts


def _settled(scene: Scene) -> set[str]:
    """The matters that are agreed on, where a message says yes and names them as its conditions once more."""
    agreed = {topic for topic, _ in scene.state.terms}
    if not agreed or not willing(scene.text):
        return set()
    return agreed | {plain for plain, named in NAMED.items() if agreed & named}


def sentence(scene: Scene, topic: str) -> str:
    """The sentence that brings a matter up."""
    return next((scene.text[m.start : m.end] for m in scene.understood.matters if m.topic == topic), "")


def kept_open(scene: Scene) -> tuple[str, ...]:
    """The questions that had to wait."""
    return tuple(raised(scene)[MOST:])


@once
def come_back_to(scene: Scene) -> list[str]:
    """The questions of the last message that had to wait, as far as there is room for them now."""
    now = raised(scene)
    return [topic for topic in scene.state.open if topic not in now][: max(0, MOST - len(now))]
