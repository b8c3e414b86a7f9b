from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay.conversation.lines import Lines

WORDINGS = ("One.", "Two.", "Three.", "Four.")


@given(st.integers(0, 10_000))
def test_no_wording_comes_twice_until_all_were_used_and_none_twice_in_a_row(seed: int) -> None:
    lines = Lines(seed, ())
    said = [lines.say("pool", WORDINGS, {}) for _ in range(12)]
    for start in (0, 4, 8):
        assert set(said[start : start + 4]) == set(WORDINGS)
    assert all(first != second for first, second in pairwise(said))


def test_the_seed_decides_which_comes_first() -> None:
    assert {Lines(seed, ()).say("pool", WORDINGS, {}) for seed in range(50)} == set(WORDINGS)


def test_a_wording_is_passed_over_while_something_that_it_names_is_not_known() -> None:
    wordings = ("{{ rival }} again?", "I see.")
    assert {Lines(seed, ()).say("pool", wordings, {}) for seed in range(10)} == {"I see."}
    assert Lines(1, ()).say("pool", ("{{ rival }} again?",), {}) is None


def test_what_a_value_holds_is_text() -> None:
    nasty = "{{ 7 * 7 }} {% for x in y %} <b>"
    assert Lines(1, ()).say("pool", ("So {{ rival }}?",), {"rival": nasty}) == f"So {nasty}?"
