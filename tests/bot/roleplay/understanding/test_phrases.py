"""The pattern language."""

import pytest

from bot.roleplay.understanding.phrases import Phrases


def found(pattern: str, text: str) -> list[tuple[int, ...]]:
    return [hit.amounts for hit in Phrases({"x": pattern}, {"day": "monday|next week"}).find(text.split())]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("make it #", "please make it # now"),
        ("(make|call) [the base] #", "call # then"),
        ("(make|call) [the base] #", "make the base #"),
        ("i want ... #", "i want a base of #"),
        ("by {day}", "by next week"),
        ("^ no $", "no"),
        ("^ no $", "ok . no !"),
        ("_ wants me", "acme wants me"),
    ],
)
def test_a_pattern_is_found(pattern: str, text: str) -> None:
    assert found(pattern, text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("i want ... #", "i want it , #"),
        ("i want ... #", "i want one two three four five six #"),
        ("^ no $", "no way"),
        ("_ wants me", "# wants me"),
    ],
)
def test_a_pattern_stays_within_its_bounds(pattern: str, text: str) -> None:
    assert not found(pattern, text)


def test_a_hit_holds_its_amounts_or_the_one_that_is_marked() -> None:
    assert found("either # or #", "either # or #") == [(1, 3)]
    assert found("# not #!", "# not #") == [(2,)]


@pytest.mark.parametrize("pattern", ["make (it #", "make it) #", "[it]"])
def test_a_pattern_that_does_not_hold_together_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"does not hold together|never closes"):
        Phrases({"x": pattern}, {})


def test_a_row_goes_on_after_a_bar() -> None:
    assert found("(make|\n    call) it", "call it")
