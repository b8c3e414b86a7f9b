from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.call import Call
from bot.telegram.limits import MINUTE, Turnstile
from bot.views import Reply, Toast
from bot.views.notice import TEXTS


@dataclass
class Clock:
    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


def call(update_id: int, user_id: int = 7, kind: str = "text", *, private: bool = True) -> Call:
    callback_id = "1" if kind == "press" else None
    return Call(update_id, user_id, user_id, private=private, kind=kind, text="hello", callback_id=callback_id)  # type: ignore[arg-type]


def test_who_goes_beyond_is_told_once_in_a_friendly_sentence_and_may_go_on_after_a_minute() -> None:
    clock = Clock()
    turnstile = Turnstile(3, clock)
    assert [turnstile.refuse(call(number)) for number in range(3)] == [None] * 3
    (told,) = turnstile.refuse(call(3)) or ()
    assert isinstance(told, Reply)
    assert told.html == TEXTS["too_fast"]
    assert [turnstile.refuse(call(number)) for number in range(4, 9)] == [[]] * 5
    clock.now += MINUTE
    assert turnstile.refuse(call(9)) is None


def test_nobody_else_is_held_up() -> None:
    turnstile = Turnstile(1, Clock())
    for number in range(100):
        turnstile.refuse(call(number))
    assert turnstile.refuse(call(100, user_id=8)) is None


def test_an_update_that_is_played_again_counts_once_and_gets_the_same_answer() -> None:
    turnstile = Turnstile(2, Clock())
    assert [turnstile.refuse(call(number)) for number in (1, 1, 1, 2)] == [None] * 4
    first = turnstile.refuse(call(3))
    assert first
    assert turnstile.refuse(call(3)) == first


def test_a_press_is_always_ended_and_a_group_is_left_in_peace() -> None:
    turnstile = Turnstile(1, Clock())
    turnstile.refuse(call(1))
    assert turnstile.refuse(call(2, private=False)) == []
    for number in (3, 4):
        (toast,) = turnstile.refuse(call(number, kind="press")) or ()
        assert isinstance(toast, Toast)


def test_who_is_not_answered_in_a_group_is_told_so_in_private_all_the_same() -> None:
    turnstile = Turnstile(1, Clock())
    assert turnstile.refuse(call(1)) is None
    assert turnstile.refuse(call(2, private=False)) == []
    assert turnstile.refuse(call(3)) != []


def test_a_deadline_passes_however_much_its_person_has_sent() -> None:
    turnstile = Turnstile(1, Clock())
    turnstile.refuse(call(1))
    deadline = Call(-1, 7, 7, private=True, kind="press", data="event:1:deadline_passed")
    assert turnstile.refuse(deadline) is None


def test_without_a_limit_everything_passes() -> None:
    turnstile = Turnstile(0, Clock())
    assert [turnstile.refuse(call(number)) for number in range(1000)] == [None] * 1000


def test_who_was_quiet_for_a_minute_takes_no_room() -> None:
    clock = Clock()
    turnstile = Turnstile(1, clock)
    for user in range(25_000):
        clock.now += 0.1
        turnstile.refuse(call(user, user_id=user))
    assert len(turnstile._minutes) <= 10_000


@given(steps=st.lists(st.tuples(st.floats(0, 90), st.integers(1, 3)), max_size=60), limit=st.integers(1, 5))
def test_in_no_minute_do_more_pass_than_the_limit(steps: list[tuple[float, int]], limit: int) -> None:
    clock = Clock()
    turnstile = Turnstile(limit, clock)
    passed: dict[int, list[float]] = {}
    for number, (pause, user) in enumerate(steps):
        clock.now += pause
        if turnstile.refuse(call(number, user)) is None:
            passed.setdefault(user, []).append(clock.now)
    for moments in passed.values():
        assert all(later - moment >= MINUTE for moment, later in zip(moments, moments[limit:], strict=False))
