from __future__ import annotations

from pathlib import Path

from bot.options import scenario_of
from bot.roleplay.transcripts import renewed

TRANSCRIPTS = Path(__file__).parents[3] / "docs" / "TRANSCRIPTS.md"


def _renewed(text: str) -> str:
    return renewed(text, lambda persona, region, seed: scenario_of(None, region, persona, seed))


def test_the_recruiter_still_says_what_the_transcripts_show() -> None:
    text = TRANSCRIPTS.read_text(encoding="utf-8")
    assert _renewed(text) == text, f"run `python -m bot script transcripts {TRANSCRIPTS.name}` and read the difference"


def test_the_transcripts_hold_three_whole_calls() -> None:
    calls = TRANSCRIPTS.read_text(encoding="utf-8").split("\n## ")[1:]
    assert len(calls) == 3
    assert all("in it" in call or "writing" in call for call in calls)


def test_what_the_recruiter_said_before_is_replaced_and_what_the_candidate_says_stays() -> None:
    text = "# A call\n\n`--persona hardball --region Detroit --seed 3`\n\n**Victor:** Old words.\n\n**You:** hi there\n"
    new = _renewed(text)
    assert "Old words" not in new
    assert "**You:** hi there" in new
    assert _renewed(new) == new


def test_a_document_without_calls_stays_as_it_is() -> None:
    assert _renewed("# Nothing\n\n*Later*\n") == "# Nothing\n\n*Later*\n"
