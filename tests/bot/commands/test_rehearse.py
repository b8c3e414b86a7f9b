from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.commands.rehearse import command
from tests.scenarios.guides import write_guide

NO_NUMBERS = ("hi", "I'd rather not say", "I'd rather not say", "I'd rather not say")


def rehearse(*lines: str, options: tuple[str, ...] = ()) -> Result:
    return CliRunner().invoke(command, options, input="".join(f"{line}\n" for line in lines))


def in_json(*lines: str, options: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    result = rehearse(*lines, options=("--json", *options))
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.output.splitlines()]


def test_every_message_gets_a_line_after_the_opening_and_the_end_gets_one() -> None:
    opening, *turns, end = in_json(*NO_NUMBERS, "172,500 on base please", "I accept the offer", "too late")
    assert opening["message"] is None
    assert [turn["message"] for turn in turns] == [*NO_NUMBERS, "172,500 on base please", "I accept the offer"]
    assert all(set(turn) == {"message", "understood", "recruiter", "offer", "verdict"} for turn in turns)
    assert set(end) == {"outcome", "offer", "review"}
    assert end["outcome"] == "accepted"
    assert end["offer"] == turns[-1]["offer"]
    assert turns[0]["offer"] is None
    assert {"base", "equity", "bonus"} <= end["offer"].keys()
    assert turns[-2]["verdict"] is not None
    assert turns[-2]["understood"]["figures"][0]["low"] == 172_500


def test_input_that_ends_before_the_call_leaves_it_unfinished() -> None:
    assert in_json("hi")[-1]["outcome"] == "unfinished"
    assert in_json()[-1] | {"review": None} == {"outcome": "unfinished", "offer": None, "review": None}


def test_waiting_lets_the_deadline_pass() -> None:
    *_, end = in_json(*NO_NUMBERS, "I need some time to think", "/wait")
    assert end["outcome"] == "expired"


def test_the_same_seed_gives_the_same_letters_and_another_one_others() -> None:
    once, again, other = (rehearse(*NO_NUMBERS, options=("--seed", seed)).output for seed in ("5", "5", "6"))
    assert once == again != other


@pytest.mark.parametrize(("prefix", "low"), [("det", 132_000), ("CHAR", 139_000), ("New York", 156_000)])
def test_a_region_goes_by_how_its_name_begins(prefix: str, low: int) -> None:
    offers = [turn["offer"] for turn in in_json(*NO_NUMBERS, options=("--region", prefix)) if turn["offer"]]
    assert offers[0]["base"] >= low


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--region", "x"), "'x' is none of Detroit, MI (HQ); Charlotte, NC; New York."),
        (("--region", ""), "'' could be any of Detroit"),
        (("--persona", "nice"), "'nice'; there are by-the-book, hardball, supportive."),
        (("--guide", "no/such"), "no file and no guide is called 'no/such'."),
    ],
)
def test_what_cannot_be_rehearsed_is_told_with_what_can(options: tuple[str, ...], told: str) -> None:
    result = rehearse("hi", options=options)
    assert result.exit_code != 0
    assert told in result.output


def test_a_guide_goes_by_its_file_or_its_name(tmp_path: Path) -> None:
    assert in_json("hi", options=("--guide", "ally-financial/solutions-architect"))
    (tmp_path / "bad.md").write_text("# Nothing\n")
    result = rehearse("hi", options=("--guide", str(tmp_path / "bad.md")))
    assert result.exit_code == 1
    assert "bad.md:1" in result.output


def test_a_terminal_shows_the_recruiter_the_coach_and_the_review() -> None:
    text = rehearse(*NO_NUMBERS, "172,500 on base please", "I accept the offer").output
    assert "Daniel is a script, not a person, and not affiliated with Ally Financial" in text.splitlines()[0]
    assert "Daniel: " in text
    assert "You: 172,500 on base please" in text
    assert "▰" in text
    assert "What Daniel could have given" in text
    assert "<b>" not in text


@pytest.mark.parametrize(
    "message",
    [
        "",
        " ",
        "🍕" * 4096,
        "<b>{{ 7*7 }}</b>",
        "-5",
        "99999999999999999999999999 dollars",
        "\x00\u202e",
        "{% raw %}",
        "[x]",
    ],
)
def test_nothing_that_is_typed_breaks_the_call(message: str) -> None:
    *turns, end = in_json(message, *NO_NUMBERS, message, message)
    assert all(turn["recruiter"] for turn in turns)
    assert "49" not in turns[1]["recruiter"]
    assert end["outcome"] == "unfinished"


def test_bytes_that_are_no_text_are_a_message_as_well() -> None:
    result = CliRunner().invoke(command, ["--json"], input=b"\xff\xfe\n")
    assert result.exit_code == 0


def test_a_guide_of_levels_without_regions_is_played_at_the_level_named(tmp_path: Path) -> None:
    table = "| Level | Base |\n|---|---|\n| L4 | $120K–$150K |\n| L5 | $150K–$190K |"
    guide = str(write_guide(tmp_path, "acme/engineer", table=table))
    said = ("I'd rather see your offer first.",) * 3
    bases = [
        in_json(*said, options=("--guide", guide, "--level", level))[-1]["offer"]["base"] for level in ("L4", "l5")
    ]
    assert bases[0] < 150_000 <= bases[1]
    assert "'L9' is none of L4; L5" in rehearse(options=("--guide", guide, "--level", "L9")).output
    assert "tells none apart" in rehearse(options=("--guide", guide, "--region", "Leeds")).output
