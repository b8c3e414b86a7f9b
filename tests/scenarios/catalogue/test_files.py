from pathlib import Path

import pytest

from scenarios import Refused
from scenarios.catalogue import find_guide, guide_files, load_guide


def test_guides_are_found_by_company_and_role_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b/keeper.md", "a/warden.md", "a/notes.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("text", encoding="utf-8")
    assert [path.name for path in guide_files(tmp_path)] == ["warden.md", "keeper.md"]
    assert find_guide("b/keeper", tmp_path) == tmp_path / "b" / "keeper.md"
    assert find_guide("b/keeper.md", tmp_path) == tmp_path / "b" / "keeper.md"
    assert find_guide("b/warden", tmp_path) is None


def test_a_name_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "out.md").write_text("text", encoding="utf-8")
    assert find_guide("../out", tmp_path / "in") is None


def test_a_huge_file_is_refused_without_reading_all_of_it(tmp_path: Path) -> None:
    huge = tmp_path / "huge.md"
    with huge.open("wb") as handle:
        handle.truncate(10**10)
    with pytest.raises(Refused, match="larger than the 256 KB"):
        load_guide(huge)
