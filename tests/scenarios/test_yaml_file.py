from __future__ import annotations

from pathlib import Path

import pytest

from scenarios import Refused
from scenarios.yaml_file import read_yaml


def test_every_scalar_stays_the_text_that_was_written(tmp_path: Path) -> None:
    path = tmp_path / "words.yaml"
    path.write_text("on: 12:30\nyes: no\nnumber: 1_000\nnothing: null\n")
    assert read_yaml(path).data == {"on": "12:30", "yes": "no", "number": "1_000", "nothing": "null"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: 1\nb: &x 2\n", "2:4: anchor '&x': anchors are not allowed"),
        ("a: &x 1\nb: *x\n", "2:4: alias '*x': write the value out instead"),
        ("a: !!python/object:os.system x\n", "1:4: a tag ('!…'): tags are not allowed"),
        ("a: 1\nb: 2\na: 3\n", "3:1: key 'a' stands here a second time"),
        ("a: [1, 2\nb: 3\n", "2:2: is no YAML: "),
        ("? [a, b]\n: 1\n", "1:3: a key must be text"),
        ("a: \tb: c\n", "1:6: is no YAML: "),
    ],
)
def test_what_yaml_could_surprise_with_is_refused_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "words.yaml"
    path.write_text(text)
    with pytest.raises(Refused) as refused:
        read_yaml(path)
    assert f"{path}:{told}" in str(refused.value)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="cannot be read: No such file"):
        read_yaml(tmp_path / "none.yaml")


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "picture.yaml").write_bytes(b"\xff\xd8\xff")
    with pytest.raises(Refused, match="is no UTF-8 text"):
        read_yaml(tmp_path / "picture.yaml")


def test_what_is_nested_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "deep.yaml"
    path.write_text("a: " + "[" * 5000 + "]" * 5000)
    with pytest.raises(Refused, match=r"deep\.yaml:1: is nested too deeply to be read"):
        read_yaml(path)
