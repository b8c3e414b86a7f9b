"""`python -m bot understand`."""

import json

from click.testing import CliRunner

from bot.commands.understand import command


def run(*lines: str) -> list[dict[str, object]]:
    result = CliRunner().invoke(command, input="\n".join(lines) + "\n")
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.output.splitlines()]


def test_every_message_gets_one_answer_in_order() -> None:
    answers = run('{"id": "a", "text": "155k"}', '{"id": "b", "text": ""}', '{"id": "c", "text": "hi"}')

    assert [answer["id"] for answer in answers] == ["a", "b", "c"]
    assert answers[1] == {"id": "b", "figures": [], "acts": [], "levers": []}
    assert answers[2]["acts"] == ["greet"]


def test_the_context_may_be_there_and_may_be_half_empty() -> None:
    context = {"stage": "offer", "topic": None, "last": None}

    assert run(json.dumps({"id": 1, "text": "155k", "context": context}))[0]["acts"] == ["counteroffer"]


def test_a_line_that_cannot_be_read_is_answered_with_what_was_expected() -> None:
    answers = run(
        "not json",
        "[]",
        '{"id": 3}',
        '{"id": 4, "text": "x", "context": {"topic": "rent"}}',
        '{"id": 5, "text": "155k"}',
    )

    assert [sorted(answer) for answer in answers[:4]] == [["error", "id"]] * 4
    assert "line 1" in str(answers[0]["error"])
    assert "base, bonus, equity, signing, total" in str(answers[3]["error"])
    assert answers[4]["acts"] == ["counteroffer"]


def test_levers_are_those_of_the_guide() -> None:
    assert run('{"id": 1, "text": "nobody can go to a branch if the app fails"}')[0]["levers"] == [1]
