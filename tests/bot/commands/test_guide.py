import json
from pathlib import Path

from click.testing import CliRunner

from bot.commands.guide import command
from scenarios.catalogue import GUIDES

BAND_FIELDS = {"line", "region", "level", "component", "low", "high", "currency", "unit", "period"}


def test_a_guide_is_summed_up_with_its_notes_and_their_lines() -> None:
    result = CliRunner().invoke(command, ["check", str(GUIDES / "ally-financial")])
    assert result.exit_code == 0
    assert "12 bands" in result.output
    assert "solutions-architect.md:11: note: Total comp here means" in result.output


def test_json_has_one_line_a_guide_with_every_part() -> None:
    result = CliRunner().invoke(command, ["check", "--json", str(GUIDES / "ally-financial")])
    (line,) = result.output.splitlines()
    guide = json.loads(line)
    assert guide["file"].endswith("ally-financial/solutions-architect.md")
    assert guide["total_convention"] == "whole_grant"
    assert set(guide["bands"][0]) == BAND_FIELDS
    assert guide["levers"][0]["asks"][0] == {
        "line": 52, "component": "base", "low": 172000, "high": 175000, "unit": "absolute", "currency": "USD",
    }  # fmt: skip
    assert set(guide) >= {"levels", "premiums", "strategy", "sources", "notes"}


def test_a_refused_guide_makes_the_exit_status_one_and_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "company").mkdir()
    (tmp_path / "company" / "a.md").write_text("nothing here", encoding="utf-8")
    (tmp_path / "company" / "b.md").write_bytes((GUIDES / "ally-financial" / "solutions-architect.md").read_bytes())
    human = CliRunner().invoke(command, ["check", str(tmp_path)])
    assert human.exit_code == 1
    assert f"{tmp_path / 'company' / 'a.md'}:1: no pay table was found" in human.output
    assert "12 bands" in human.output
    refused, read = map(json.loads, CliRunner().invoke(command, ["check", str(tmp_path), "--json"]).output.splitlines())
    assert refused["refused"][0]["line"] == 1
    assert len(read["bands"]) == 12


def test_a_path_that_does_not_exist_is_said_so() -> None:
    result = CliRunner().invoke(command, ["check", "no/such/guide.md"])
    assert result.exit_code == 2
    assert "does not exist" in result.output


def test_a_new_guide_is_read_in_every_part_and_without_a_complaint(tmp_path: Path) -> None:
    file = tmp_path / "acme" / "engineer.md"
    assert CliRunner().invoke(command, ["new", str(file)]).exit_code == 0
    result = CliRunner().invoke(command, ["check", "--json", str(file)])
    guide = json.loads(result.output)
    assert result.exit_code == 0
    assert all(lever["asks"] for lever in guide["levers"])
    assert [target["region"] for target in guide["strategy"]] == ["Boston, MA (HQ)", "London"]
    assert guide["levels"]
    assert guide["premiums"]
    assert len(guide["sources"]) == 2
    (note,) = guide["notes"]
    assert "Total comp here means" in note["text"]


def test_a_new_guide_goes_to_standard_output_where_no_file_is_named() -> None:
    assert CliRunner().invoke(command, ["new"]).output.startswith("<!--")


def test_a_new_guide_overwrites_nothing(tmp_path: Path) -> None:
    file = tmp_path / "mine.md"
    file.write_text("mine", encoding="utf-8")
    result = CliRunner().invoke(command, ["new", str(file)])
    assert result.exit_code == 1
    assert "is there already" in result.output
    assert file.read_text(encoding="utf-8") == "mine"
