from __future__ import annotations

import logging
import os
import time
from pathlib import Path

import pytest

from scenarios.catalogue import Catalogue
from scenarios.catalogue import catalogue as module
from scenarios.catalogue.catalogue import KEPT
from scenarios.reader import read_guide
from tests.scenarios.guides import guide_text, write_guide

YESTERDAY = time.time() - 86_400


def aged(path: Path, seconds: float = 0) -> Path:
    """The file as if it had been there since yesterday: its time tells whether it changed."""
    os.utime(path, (YESTERDAY + seconds, YESTERDAY + seconds))
    return path


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were read as guides, in order."""
    read: list[str] = []

    def noting(source: bytes, file: str) -> object:
        read.append(Path(file).stem)
        return read_guide(source, file)

    monkeypatch.setattr(module, "read_guide", noting)
    return read


def test_guides_are_listed_by_company_and_role_and_read_when_they_are_asked_for(tmp_path: Path) -> None:
    write_guide(tmp_path, "b/keeper", company="Beta", role="Keeper")
    write_guide(tmp_path, "a/warden", company="Alpha", role="Warden")
    catalogue = Catalogue(tmp_path)
    assert list(catalogue) == ["a/warden", "b/keeper"]
    assert catalogue["b/keeper"].role == "Keeper"
    assert catalogue.get("b/nobody") is None


def test_a_second_start_reads_nothing_that_it_knows(tmp_path: Path, reads: list[str]) -> None:
    folder, kept = tmp_path / "guides", tmp_path / "data" / "guides.json"
    for name in ("one", "two"):
        aged(write_guide(folder, f"acme/{name}", role=name))
    Catalogue(folder, kept)
    reads.clear()
    again = Catalogue(folder, kept)
    assert [entry.role for entry in again.entries.values()] == ["one", "two"]
    assert reads == []


def test_a_file_that_was_only_touched_is_known_by_its_content(tmp_path: Path, reads: list[str]) -> None:
    folder, kept = tmp_path / "guides", tmp_path / "guides.json"
    path = aged(write_guide(folder, "acme/one"))
    Catalogue(folder, kept)
    reads.clear()
    aged(path, 60)
    Catalogue(folder, kept)
    assert reads == []


@pytest.mark.parametrize(
    "damage",
    [
        b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"format": 1}', b'{"format":1,"reader":"another","guides":{}}',
        b"[" * 99_999,
    ],
    ids=["empty", "cut off", "a list", "null", "no text", "fields missing", "another reader", "deep"],
)  # fmt: skip
def test_an_index_that_is_damaged_or_old_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    folder, kept = tmp_path / "guides", tmp_path / "guides.json"
    aged(write_guide(folder, "acme/one"))
    Catalogue(folder, kept)
    good = kept.read_bytes()
    kept.write_bytes(damage)
    assert list(Catalogue(folder, kept)) == ["acme/one"]
    assert kept.read_bytes() == good


def test_records_of_another_form_are_not_trusted(tmp_path: Path) -> None:
    folder, kept = tmp_path / "guides", tmp_path / "guides.json"
    aged(write_guide(folder, "acme/one"))
    Catalogue(folder, kept)
    kept.write_bytes(kept.read_bytes().replace(b'"Acme"', b"7"))
    assert Catalogue(folder, kept).entries["acme/one"].company == "Acme"


def test_an_index_that_cannot_be_written_is_a_warning(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    write_guide(tmp_path / "guides", "acme/one")
    (tmp_path / "file").write_text("in the way")
    assert len(Catalogue(tmp_path / "guides", tmp_path / "file" / "guides.json")) == 1
    assert "cannot keep the index" in caplog.text


def test_a_changed_file_is_picked_up_while_the_bot_runs(tmp_path: Path) -> None:
    path = aged(write_guide(tmp_path, "acme/one", role="Keeper"))
    catalogue = Catalogue(tmp_path)
    assert catalogue["acme/one"].role == "Keeper"
    path.write_text(guide_text(role="Warden"), encoding="utf-8")
    write_guide(tmp_path, "acme/two")
    assert catalogue.refresh()
    assert catalogue["acme/one"].role == "Warden"
    assert catalogue.find("warden")[0].key == "acme/one"
    path.unlink()
    assert catalogue.refresh()
    assert list(catalogue) == ["acme/two"]


def test_a_second_change_within_the_same_tick_of_the_clock_is_seen(tmp_path: Path) -> None:
    path = write_guide(tmp_path, "acme/one", role="Keeper")
    catalogue = Catalogue(tmp_path)
    state = path.stat()
    path.write_text(guide_text(role="Porter"), encoding="utf-8")
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
    catalogue.refresh()
    assert catalogue["acme/one"].role == "Porter"


def test_a_broken_guide_is_reported_with_its_line_and_leaves_the_others_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder, kept = tmp_path / "guides", tmp_path / "guides.json"
    aged(write_guide(folder, "acme/one"))
    broken = aged(write_guide(folder, "acme/two", text="# Nothing\n\nno table\n"))
    with caplog.at_level(logging.WARNING):
        catalogue = Catalogue(folder, kept)
    assert list(catalogue) == ["acme/one"]
    assert f"{broken}:" in caplog.text
    caplog.clear()
    assert not catalogue.refresh()
    assert not caplog.text  # said once, and again at the next start
    Catalogue(folder, kept)
    assert f"{broken}:" in caplog.text
    broken.write_text(guide_text(role="Mended"), encoding="utf-8")
    catalogue.refresh()
    assert catalogue["acme/two"].role == "Mended"


def test_a_guide_that_breaks_the_reader_leaves_the_others_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def breaking(source: bytes, file: str) -> object:
        if "two" in file:
            raise RecursionError
        return read_guide(source, file)

    monkeypatch.setattr(module, "read_guide", breaking)
    write_guide(tmp_path, "acme/one")
    write_guide(tmp_path, "acme/two")
    assert list(Catalogue(tmp_path)) == ["acme/one"]
    assert "two.md:1: the reader broke on it (RecursionError)" in caplog.text


def test_a_link_to_nowhere_and_hidden_folders_are_left_out(tmp_path: Path) -> None:
    write_guide(tmp_path, "acme/one")
    write_guide(tmp_path, ".git/two")
    (tmp_path / "acme" / "gone.md").symlink_to(tmp_path / "nowhere.md")
    assert list(Catalogue(tmp_path)) == ["acme/one"]


def test_only_the_guides_used_last_stay_in_memory(tmp_path: Path, reads: list[str]) -> None:
    for number in range(KEPT + 1):
        write_guide(tmp_path, f"acme/r{number:03}")
    catalogue = Catalogue(tmp_path)
    reads.clear()
    for key in (*catalogue, "acme/r048", "acme/r000"):
        assert key in catalogue
        catalogue[key]
    assert reads == [f"r{number:03}" for number in range(KEPT + 1)] + ["r000"]


def test_thousands_of_guides_are_at_hand_at_once_from_the_second_start_on(tmp_path: Path) -> None:
    folder, kept = tmp_path / "guides", tmp_path / "guides.json"
    text = guide_text()
    for number in range(2000):
        aged(write_guide(folder, f"company-{number % 300}/role-{number}", text=text))
    Catalogue(folder, kept)
    begun = time.perf_counter()
    catalogue = Catalogue(folder, kept)
    found = catalogue.find("engneer acme")
    assert len(found) == 2000
    assert time.perf_counter() - begun < 1.5


def test_a_link_that_leads_out_of_the_folder_is_no_guide_and_one_within_it_is(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "guides"
    write_guide(folder, ".data/inside", company="Inside")  # as Kubernetes puts files into a folder
    (folder / "inside.md").symlink_to(".data/inside.md")
    (folder / "outside.md").symlink_to(write_guide(tmp_path, "outside", company="Outside"))
    assert [entry.company for entry in Catalogue(folder).entries.values()] == ["Inside"]
    assert "outside.md:1: is a link that leads out of the folder" in caplog.text


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    write_guide(tmp_path, "acme/one")
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "endless.md").symlink_to("/dev/zero")
    (tmp_path / "nowhere.md").symlink_to("gone.md")
    assert list(Catalogue(tmp_path)) == ["acme/one"]
