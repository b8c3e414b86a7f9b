"""What the recruiter asks, and what the reader of messages makes of the short answers that people give to it."""

from __future__ import annotations

import pytest

from bot.roleplay.understanding import Act, Context, understand
from scenarios import Script, load_script
from scenarios.wording import blanks, filled

SCRIPT = load_script()
VALUES = {
    "package": "$160,000 base, a $40,000 stock grant over four years and a $33,000 bonus",
    "moved": "$160,000 on base",
    "deadline": "Friday",
}


def questions(*pools: str) -> list[str]:
    """The wordings of lines and tactics, with their blanks filled in."""
    wordings = [wording for pool in pools for wording in _pool(SCRIPT, pool)]
    return [filled(wording, VALUES) for wording in wordings if blanks(wording) <= VALUES.keys()]


def _pool(script: Script, name: str) -> tuple[str, ...]:
    return script.tactics[name].lines if name in script.tactics else script.lines[name]


@pytest.mark.parametrize(
    "question", questions("confirm", "confirm_again", "yes_or_no", "would_you_sign", "anything_else", "sign_today")
)
@pytest.mark.parametrize("answer", ["yes", "Yes please", "yes, deal"])
def test_a_yes_where_a_yes_was_asked_for_is_an_acceptance(question: str, answer: str) -> None:
    assert Act.ACCEPT in understand(answer, Context("offer", "base", question)).acts


@pytest.mark.parametrize("question", questions("confirm", "yes_or_no", "would_you_sign", "sign_today"))
@pytest.mark.parametrize("answer", ["no", "not yet", "yes, but I want 170k"])
def test_anything_but_a_yes_is_none(question: str, answer: str) -> None:
    assert Act.ACCEPT not in understand(answer, Context("offer", "base", question)).acts


@pytest.mark.parametrize("question", questions("current_pay"))
def test_a_bare_number_after_the_question_for_current_pay_is_current_pay(question: str) -> None:
    found = understand("128k", Context("pre_offer", None, question))
    assert [figure.role for figure in found.figures] == ["current_pay"]


@pytest.mark.parametrize("question", questions("expectation", "need_number", "ask_number"))
def test_a_bare_number_after_the_question_for_a_number_is_an_expectation(question: str) -> None:
    found = understand("165", Context("pre_offer", "base", question))
    assert [(figure.role, figure.low) for figure in found.figures] == [("ask", 165_000)]
    assert Act.DISCLOSE_EXPECTATION_FIRST in found.acts
