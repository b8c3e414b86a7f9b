from __future__ import annotations

from functools import lru_cache
from threading import Barrier, Thread

from scenarios.remembered import cached_property, forget, forgettable, remembered


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


def test_threads_that_ask_for_two_values_in_another_order_do_not_wait_for_each_other() -> None:
    both = Barrier(2)

    class Pair:
        def __init__(self, other: Pair | None = None) -> None:
            self._other = other

        @cached_property
        def first(self) -> int:
            if self._other is None:
                return 1
            both.wait(5)
            return self._other.second

        @cached_property
        def second(self) -> int:
            if self._other is None:
                return 2
            both.wait(5)
            return self._other.first

    found: list[int] = []
    asking = [
        Thread(target=lambda: found.append(Pair(Pair()).first), daemon=True),
        Thread(target=lambda: found.append(Pair(Pair()).second), daemon=True),
    ]
    for thread in asking:
        thread.start()
    for thread in asking:
        thread.join(5)
    assert sorted(found) == [1, 2]
