from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.notation import read, written
from scenarios.value import value

TEXTS = st.text(st.characters(codec=None, categories=None))  # half surrogate pairs, too
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
)


@value
class Label:
    text: str
    inner: tuple[Label, ...] = ()


@given(JSON)
def test_what_is_written_is_json_and_reads_back_as_it_was(found: object) -> None:
    assert read(written(found)) == read(written(found).decode()) == json.loads(written(found)) == found


@given(JSON)
def test_what_another_program_has_written_reads_as_it_was(found: object) -> None:
    assert read(json.dumps(found)) == found


@given(JSON)
def test_what_was_stored_with_half_surrogate_pairs_as_they_are_reads_as_it_was(found: object) -> None:
    assert read(json.dumps(found, ensure_ascii=False)) == found


@given(TEXTS)
def test_an_object_is_written_by_its_fields(text: str) -> None:
    assert read(written([Label(text, (Label("x"),))])) == [{"text": text, "inner": [{"text": "x", "inner": []}]}]


@pytest.mark.parametrize("text", ["", "{", "nothing", '{"a": 1}}', b"\xff"])
def test_what_is_no_json_is_refused(text: str | bytes) -> None:
    with pytest.raises((json.JSONDecodeError, UnicodeDecodeError)):
        read(text)
