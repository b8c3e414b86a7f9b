from __future__ import annotations

from functools import lru_cache

from scenarios.remembered import forget, forgettable, remembered


class Thing:
    pass


def test_a_result_is_worked_out_once_for_each_key_and_the_least_used_are_let_go() -> None:
    asked: list[int] = []

    @remembered(lambda number: number % 10, kept=2)
    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    assert [double(1), double(11), double(2), double(1)] == [2, 2, 4, 2]
    assert asked == [1, 2]
    assert [double(3), double(1), double(2)] == [6, 2, 4]
    assert asked == [1, 2, 3, 2]


def test_all_is_forgotten_at_once() -> None:
    asked: list[int] = []

    @remembered(lambda number: number)
    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    @forgettable
    @lru_cache
    def half(number: int) -> int:
        asked.append(number)
        return number // 2

    for _ in range(2):
        assert [double(4), double(4), half(6), half(6)] == [8, 8, 3, 3]
        forget()
    assert asked == [4, 6, 4, 6]


def test_what_is_named_by_its_identity_is_held_so_that_nothing_takes_its_place() -> None:
    @remembered(lambda thing: (id(thing),))
    def name(thing: Thing) -> object:
        return object()

    assert len({name(Thing()) for _ in range(50)}) == 50
