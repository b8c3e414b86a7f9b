from dataclasses import FrozenInstanceError

import pytest

from bot.roleplay.package import Package
from scenarios.value import value


def test_the_tests_run_with_values_that_refuse_to_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        Package().base = 1  # type: ignore[misc]


def test_values_of_the_same_fields_are_the_same_value() -> None:
    @value
    class Point:
        x: int
        y: int = 0

    assert len({Point(1), Point(1, 0), Point(1, 1)}) == 2
