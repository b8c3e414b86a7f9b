import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.views import Callback, callback

words = st.text(st.characters(codec="ascii", exclude_characters=":,", categories=["L", "N"]), min_size=1, max_size=8)


@given(words, st.integers(0, 10**9), st.lists(words, max_size=3))
def test_what_a_button_carries_is_read_back(verb: str, session: int, arguments: list[str]) -> None:
    found = Callback.parse(callback(verb, session, *arguments))
    assert found == Callback(verb, session, ",".join(arguments))
    assert found is not None
    assert found.arguments == tuple(arguments)


@pytest.mark.parametrize("data", ["", "hint", "hint:", ":7:", "hint:x:", "hint:-1:", "hint:²:a", "hint:7"])
def test_data_of_another_form_is_none_of_ours(data: str) -> None:
    assert Callback.parse(data) is None


def test_data_that_telegram_would_refuse_is_refused_here_with_its_size() -> None:
    with pytest.raises(ValueError, match="has 70 bytes, Telegram takes 64"):
        callback("guide", 0, "x" * 62)


def test_an_argument_may_hold_colons() -> None:
    assert Callback.parse("guide:0:a:b") == Callback("guide", 0, "a:b")
