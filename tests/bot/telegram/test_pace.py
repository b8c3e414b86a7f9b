from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.pace import PRIVATE, Pace

pauses = st.lists(st.floats(0, 3, allow_nan=False), min_size=1, max_size=40)


def sent_at(gaps: list[float]) -> list[float]:
    """When messages go out that follow each other after these gaps, one waiting for the other."""
    pace, now, sent = Pace(), 1000.0, []
    for gap in gaps:
        now += gap
        now += pace.reserve(7, PRIVATE, now)
        sent.append(now)
    return sent


def test_a_recruiter_and_a_coach_who_answer_together_do_not_wait_for_each_other() -> None:
    assert sent_at([0, 0, 0]) == [1000.0] * 3


def test_after_a_burst_messages_follow_a_second_apart() -> None:
    assert sent_at([0] * 6) == [1000.0, 1000.0, 1000.0, 1001.0, 1002.0, 1003.0]


@given(pauses)
def test_in_any_span_there_are_no_more_messages_than_its_seconds_and_a_burst(gaps: list[float]) -> None:
    sent = sent_at(gaps)
    for start in range(len(sent)):
        for end in range(start, len(sent)):
            assert end - start + 1 <= PRIVATE.burst + (sent[end] - sent[start]) / PRIVATE.interval + 1e-6


@given(pauses)
def test_nobody_waits_longer_than_the_interval(gaps: list[float]) -> None:
    asked = 1000.0
    for gap, moment in zip(gaps, sent_at(gaps), strict=True):
        asked += gap
        assert moment - asked <= PRIVATE.interval + 1e-6
        asked = moment


def test_one_chat_does_not_slow_another_down() -> None:
    pace = Pace()
    assert [pace.reserve(chat, PRIVATE, 1000.0) for chat in range(100)] == [0.0] * 100


def test_chats_that_are_paid_off_are_forgotten() -> None:
    pace = Pace()
    for chat in range(30_000):
        pace.reserve(chat, PRIVATE, float(chat))
    assert len(pace._paid_off) <= 10_001
