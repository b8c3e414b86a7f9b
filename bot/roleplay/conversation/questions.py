"""The questions of a message: what is answered at once, what the recruiter promises to find out, what comes of it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.roleplay.conversation.lines import Lines
from bot.roleplay.conversation.raised import LOOKED_UP, MOST, come_back_to, passing, raised, sentence, there
from bot.roleplay.conversation.research import elsewhere, looked_up
from bot.roleplay.conversation.scene import Scene, once
from bot.roleplay.conversation.told import Told
from bot.roleplay.conversation.values import FIGURES, PART_NAMES
from bot.roleplay.session import ManagerAnswered, Said
from bot.roleplay.understanding import Act
from scenarios.script import ANSWERS, Transition, pools
from scenarios.wording import named

QUESTIONS = 2
"""How many questions of one message are answered, at most as many as it has question marks."""

_ASIDES = ("role", "team", "other")

PATIENCE = 2
"""After as many turns the recruiter comes back to what they would find out."""

PRODDING = 4
"""Words of a message at most that only asks for the answers that had to wait: "fine, and?"."""

MOST_KEPT = 400
"""How much of a question is kept until it is found out, in characters."""

_WHAT_CAME = re.compile(
    r"\b(?:find (?:that |it |anything )?out|found out|any news|hear back|heard back|get back"
    r"|my (?:other |earlier )?question|did you (?:ask|check|look)|have you (?:asked|checked|looked)|what about my)\b",
    re.IGNORECASE,
)


def answers(scene: Scene, lines: Lines, values: Told, topics: Iterable[str] | None = None) -> list[str | None]:
    """What was asked, or these topics of it, answered; figures that have just been told come once more only where
    nothing else is left."""
    script = scene.scenario.script
    found: list[str | None] = []
    for topic in asked(scene) if topics is None else topics:
        told = " ".join((scene.state.last or "", *(text for text in found if text)))
        wordings = script.answers[topic]
        stale = {name for name in FIGURES & named(wordings) if (value := values.get(name)) and value in told}
        if "band" in scene.understood.about and topic in PART_NAMES:
            stale.add(topic)
        if _known(scene, topic):
            found += come_back(scene, lines, topic, values)
            continue
        finding = looked_up(scene.scenario, sentence(scene, topic)) if topic in LOOKED_UP else None
        if finding is not None and finding.kind in ("passage", "count") and finding.kind in script.found:
            told_of = values.having(found=finding.found)
            found.append(lines.say(f"found.{finding.kind}", script.found[finding.kind], told_of))
            continue
        text = lines.say(f"answers.{topic}", wordings, values, stale)
        found.append(text or lines.say("answers.other", script.answers["other"], values))
    return found


@once
def asked(scene: Scene) -> list[str]:
    """The topics of the questions to answer: the matters that it raises, else at most ``QUESTIONS`` in general."""
    known = scene.scenario.script.answers
    if _elsewhere(scene):
        return ["other"]
    matters = raised(scene)
    if matters:
        return matters[:MOST]
    if passing(scene) and set(scene.understood.about) <= {"other"}:
        return []
    about: list[str] = [topic for topic in scene.understood.about if topic in known]
    if "offer" in about and not scene.state.position.made:
        about = ["band" if topic == "offer" else topic for topic in about]
    parts = [topic for topic in about if topic in PART_NAMES]
    if "band" in about:
        about = [topic for topic in about if topic not in ("room", "case", "why")]
    if "built" in about:
        about = [topic for topic in about if topic != "band" and topic not in parts]
    elif parts:
        # "And the range for the bonus?" asks for one range only.
        about = [topic for topic in about if topic not in ("band", "room", "offer")]
    # "What is the range for this role?" names the role without asking about it.
    topics = [topic for topic in about if topic not in _ASIDES or len(about) == 1] or about[:1]
    marks = scene.event.text.count("?") if isinstance(scene.event, Said) else 1
    topics = topics[: min(QUESTIONS, max(1, marks))]
    if set(topics) <= {"other"} and come_back_to(scene) and len(_question(scene).split()) <= PRODDING:
        return []
    topics = list(dict.fromkeys(there(scene, topic) for topic in topics))
    return topics or (["other"] if Act.ASK_QUESTION in scene.understood.acts else [])


def promises(scene: Scene, transition: Transition) -> list[str]:
    """The topics that this turn promises to find something out about."""
    if not any(ANSWERS in pools(entry) for entry in transition.say):
        return []
    promising = scene.scenario.script.found_out
    return [topic for topic in asked(scene) if topic in promising and not _known(scene, topic)]


def found_out(scene: Scene, outcome: str | None) -> tuple[str, ...]:
    """The promise that is kept in this turn: the oldest, once something else was talked about; at once if asked."""
    if not scene.state.promised or outcome is not None or not isinstance(scene.event, Said | ManagerAnswered):
        return ()
    again = [topic for topic, _ in scene.state.promised if topic in asked(scene) and _known(scene, topic)]
    waited = [topic for topic, number in scene.state.promised if scene.number - number >= PATIENCE]
    if again:
        return tuple(again)
    chats = scene.move is not None and scene.move.kind == "chat"
    calm = scene.unclear == 0 and not chats and not asked(scene)
    return tuple(waited[:1]) if calm else ()


def questions_kept(scene: Scene, topics: list[str]) -> dict[str, str]:
    """The words of the questions that are to be found out, by the name under which the session's facts hold them;
    one question a line."""
    pending = dict(scene.state.promised)
    kept = {topic: scene.facts.get(_fact(topic), "").splitlines() if topic in pending else [] for topic in topics}
    return {
        _fact(topic): "\n".join([*questions, sentence(scene, topic) or _question(scene)])
        for topic, questions in kept.items()
    }


def come_back(scene: Scene, lines: Lines, topic: str, values: Told) -> list[str | None]:
    """What came of a promise: what the guide says to the questions, else that it could not be found out."""
    script = scene.scenario.script
    questions = scene.facts.get(_fact(topic), "").splitlines()
    told: list[str | None] = []
    for finding in dict.fromkeys(looked_up(scene.scenario, question) for question in questions):
        if finding is not None and finding.kind in script.found:
            found = values.having(found=finding.found, found_about=finding.about)
            told.append(lines.say(f"found.{finding.kind}", script.found[finding.kind], found))
    return told or [lines.say(f"found_out.{topic}", script.found_out[topic], values)]


def _known(scene: Scene, topic: str) -> bool:
    """Whether a topic was promised or found out already. Of what has no topic of its own, that is a matter of the same
    question, or of one that asks what came of it."""
    known = topic in dict(scene.state.promised) or topic in scene.state.found_out
    if topic != "other":
        return known
    question = _question(scene)
    same = question in scene.facts.get(_fact(topic), "").splitlines()
    return known and (same or bool(_WHAT_CAME.search(question)))


def _question(scene: Scene) -> str:
    return " ".join(scene.event.text.split())[:MOST_KEPT] if isinstance(scene.event, Said) else ""


def _elsewhere(scene: Scene) -> bool:
    """Whether the question is about another region of the guide."""
    about_pay = set(scene.understood.about) & {"band", "other", "offer", *PART_NAMES}
    return bool(about_pay) and isinstance(scene.event, Said) and elsewhere(scene.scenario, scene.event.text) is not None


def _fact(topic: str) -> str:
    return f"question.{topic}"
