from __future__ import annotations

import base64
import errno
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import KeySource, StoreProblem
from db.keys import Keys, Unopened, new_secret

ANY_TEXT = st.text(st.characters(exclude_categories=())) | st.text(st.characters(categories=["Cs"]), max_size=3)


@given(text=ANY_TEXT)
def test_what_is_sealed_opens_to_the_letter_half_surrogates_too(text: str) -> None:
    keys = Keys([new_secret()])
    assert keys.open(keys.seal(text, "turns.event"), "turns.event") == text


def test_the_same_text_is_never_sealed_to_the_same_bytes_and_does_not_show() -> None:
    keys = Keys([new_secret()])
    first, second = (keys.seal("I was hoping for $172K", "turns.event") for _ in range(2))
    assert first != second
    assert b"172" not in first + second


@given(place=st.integers(0, 60), change=st.integers(1, 255))
def test_a_value_with_any_byte_changed_is_not_opened(place: int, change: int) -> None:
    keys = Keys([bytes(32)])
    sealed = bytearray(keys.seal("I was hoping for $172K", "turns.event"))
    sealed[place % len(sealed)] ^= change
    with pytest.raises(Unopened, match=r"^a value in turns\.event was"):
        keys.open(bytes(sealed), "turns.event")


@pytest.mark.parametrize("length", [0, 1, 5, 16, 17, 32])
def test_a_value_cut_short_is_not_opened(length: int) -> None:
    keys = Keys([new_secret()])
    with pytest.raises(Unopened):
        keys.open(keys.seal("text", "turns.event")[:length], "turns.event")


def test_a_value_moved_to_another_column_is_not_opened() -> None:
    keys = Keys([new_secret()])
    with pytest.raises(Unopened, match=r"sessions\.state was changed after it was sealed, or moved there"):
        keys.open(keys.seal("text", "turns.state"), "sessions.state")


def test_the_first_key_seals_and_all_of_them_open() -> None:
    old, new = new_secret(), new_secret()
    sealed = Keys([old]).seal("text", "a.b")
    both = Keys([new, old])
    assert both.open(sealed, "a.b") == "text"
    assert not both.newest(sealed)
    assert both.newest(both.seal("text", "a.b"))
    with pytest.raises(Unopened, match="not sealed with a key that is at hand"):
        Keys([new]).open(sealed, "a.b")


def test_a_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    source = KeySource(tmp_path / "keys" / "key")
    source.make()
    made = source.secrets()
    source.make()
    assert source.secrets() == made
    assert [file.name for file in source.file.parent.iterdir()] == ["key"]
    assert source.file.stat().st_mode & 0o777 == 0o600
    assert source.file.parent.stat().st_mode & 0o777 == 0o700


def test_a_key_that_others_can_read_is_refused_with_the_remedy(tmp_path: Path) -> None:
    source = KeySource(tmp_path / "key")
    source.make()
    source.file.chmod(0o644)
    with pytest.raises(StoreProblem, match=rf"can be read by others: `chmod 600 {source.file}`"):
        source.load()


def test_a_given_key_may_be_written_in_either_base64_and_leaves_no_file(tmp_path: Path) -> None:
    secret = b"\xfb\xff" * 16
    for encoded in (base64.b64encode(secret), base64.urlsafe_b64encode(secret)):
        source = KeySource(tmp_path / "key", encoded.decode())
        source.make()
        assert source.secrets() == [secret]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", ["", "\n\n", "secret", "QUJD", "ключ", "A" * 44])
def test_a_file_that_holds_no_key_is_refused_without_showing_what_it_holds(tmp_path: Path, content: str) -> None:
    source = KeySource(tmp_path / "key")
    source.file.write_text(content)
    source.file.chmod(0o600)
    with pytest.raises(StoreProblem, match=r"key.* holds .*no key: expected 32 random bytes in Base64") as refused:
        source.load()
    assert not content.strip() or content.strip() not in str(refused.value)


def test_a_folder_where_no_key_can_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreProblem, match=r"^cannot write the key file .*: (Not a directory|File exists)$"):
        KeySource(tmp_path / "file" / "key").make()


def test_a_key_behind_a_link_is_made_and_changed_where_the_link_leads(tmp_path: Path) -> None:
    volume, link = tmp_path / "volume" / "key", tmp_path / "key"
    link.symlink_to(volume)
    source = KeySource(link)
    source.make()
    secret = new_secret()
    source.write([secret])
    assert link.is_symlink()
    assert volume.stat().st_mode & 0o777 == 0o600
    assert KeySource(volume).secrets() == source.secrets() == [secret]


def test_a_key_is_made_once_on_a_file_system_without_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr("os.link", refused)
    source = KeySource(tmp_path / "key")
    first, again = source.make().seal("x", "p"), source.make()
    assert again.open(first, "p") == "x"
    assert [file.name for file in tmp_path.iterdir()] == ["key"]


def test_a_key_that_cannot_be_put_in_place_is_not_left_lying_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr("os.replace", refused)
    with pytest.raises(StoreProblem, match=r"^cannot write the key file"):
        KeySource(tmp_path / "key").write([new_secret()])
    assert list(tmp_path.iterdir()) == []
