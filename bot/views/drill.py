"""Drills: the recruiter's tactic to answer, and each answer as the coach sees it."""

from __future__ import annotations

from bot.roleplay.drills.drills import ANSWERS, Drill, Judged, Scene
from bot.roleplay.drills.points import Score
from bot.views.callback import callback
from bot.views.reply import Button, Keyboard, Reply
from bot.views.template import render
from scenarios.scenario import Scenario

SCORES: dict[Score, str] = {"good": "✅ Good", "partly": "🟡 Partly", "missed": "🔴 Not yet"}


def drill_begun(scenario: Scenario, drill: Drill, scene: Scene) -> Reply:
    """What is drilled and why, and the recruiter's line to answer."""
    html = render(
        "drill",
        title=scenario.script.tactics[drill.tactic].title,
        recruiter=scenario.persona.name,
        drill=drill,
        scene=scene,
        answers=ANSWERS,
    )
    return Reply(html, ((Button("◼️ End the drill", callback("drill", 0, "end")),),))


def drill_judged(
    scenario: Scenario, drill: Drill, judged: Judged, following: Scene | None, waiting: str | None = None
) -> Reply:
    """An answer judged, with the ``following`` line to answer, or how the drill went; ``waiting`` is what the recruiter
    of a running rehearsal said last."""
    html = render(
        "drill_judged",
        score=SCORES[judged.score],
        scores=[SCORES[score].split()[0] for score in drill.scores],
        good=drill.scores.count("good"),
        judged=judged,
        recruiter=scenario.persona.name,
        following=following,
        number=len(drill.scores),
        answers=ANSWERS,
        waiting=waiting,
    )
    copy = Button("📋 Copy the wording", copy=judged.example.short)
    rows: Keyboard = ((copy,), (Button("◼️ End the drill", callback("drill", 0, "end")),))
    if following is None:
        rows = ((copy,), (Button("🎯 Another drill", callback("drill")), Button("🎙 Rehearse", callback("practice"))))
    return Reply(html, rows)
