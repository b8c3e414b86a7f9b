from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.simulate import command
from tests.scenarios.guides import guide_text


def simulate(*options: str) -> Result:
    return CliRunner().invoke(command, options)


def test_every_combination_gets_a_line_and_all_of_them_one() -> None:
    result = simulate("--candidate", "naive", "--seeds", "1", "--json")
    assert result.exit_code == 0, result.output
    *each, overall = [json.loads(line) for line in result.output.splitlines()]
    assert len({(line["region"], line["persona"]) for line in each}) == len(each) == 9
    assert overall["region"] == "all"
    assert overall["calls"] == 9
    assert all(line["won"] == 0 and line["outcomes"] == {"accepted": 1} for line in each)


def test_one_region_and_one_recruiter_can_be_chosen() -> None:
    result = simulate("--candidate", "decent", "--region", "new", "--persona", "hardball", "--seeds", "2", "--json")
    first, overall = [json.loads(line) for line in result.output.splitlines()]
    assert (first["region"], first["persona"], first["calls"]) == ("New York", "hardball", 2)
    assert overall["won"] == first["won"]
    assert first["least"] <= first["won"] <= first["most"]


def test_every_level_is_played_or_the_one_that_is_named(tmp_path: Path) -> None:
    table = "| Level | Region | Base |\n|---|---|---|\n" + "".join(
        f"| {level} | Leeds | £{base}K–£{base + 30}K |\n" for level, base in (("L4", 60), ("L5", 90))
    )
    guide = tmp_path / "guide.md"
    guide.write_text(guide_text(table=table), encoding="utf-8")
    options = ("--candidate", "naive", "--guide", str(guide), "--persona", "hardball", "--seeds", "1", "--json")
    played = [[json.loads(line)["level"] for line in simulate(*options, *more).output.splitlines()]
              for more in ((), ("--level", "l5"))]  # fmt: skip
    assert played == [["L4", "L5", None], ["L5", None]]


def test_a_table_names_what_was_won() -> None:
    result = simulate("--candidate", "naive", "--region", "detroit", "--persona", "supportive", "--seeds", "1")
    heading, line, overall = result.output.splitlines()
    assert heading.split()[:3] == ["where", "recruiter", "won"]
    assert "supportive" in line
    assert "0%" in line
    assert overall.startswith("all")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--candidate", "lucky"), "'naive', 'decent', 'expert'"),
        (("--candidate", "naive", "--persona", "nice"), "there are by-the-book, hardball, supportive"),
        (("--candidate", "naive", "--region", "Paris"), "is none of"),
        (("--candidate", "naive", "--guide", "nobody/nothing"), "no guide is called"),
        (("--candidate", "naive", "--seeds", "0"), "--seeds"),
    ],
)
def test_a_wrong_option_is_refused_with_what_would_be_right(options: tuple[str, ...], said: str) -> None:
    result = simulate(*options)
    assert result.exit_code != 0
    assert said in result.output
