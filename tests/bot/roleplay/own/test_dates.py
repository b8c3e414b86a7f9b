from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay.own.dates import date_in

TODAY = date(2026, 11, 23)  # a Monday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", TODAY),
        ("tomorrow at ten", date(2026, 11, 24)),
        ("Friday", date(2026, 11, 27)),
        ("on monday", TODAY),
        ("2026-12-01", date(2026, 12, 1)),
        ("1 December", date(2026, 12, 1)),
        ("the 1st of Dec", date(2026, 12, 1)),
        ("Dec 1, 2027", date(2027, 12, 1)),
        ("5 Jan", date(2027, 1, 5)),
        ("next monday", date(2026, 11, 30)),
        ("next Friday at 3", date(2026, 11, 27)),
        ("Friday next week", date(2026, 12, 4)),
        ("next week on Monday", date(2026, 11, 30)),
        ("a week on Tuesday", date(2026, 12, 1)),
        ("the day after tomorrow", date(2026, 11, 25)),
        ("a week from today", date(2026, 11, 30)),
        ("in three days", date(2026, 11, 26)),
        ("in 2 weeks", date(2026, 12, 7)),
        ("next week", None),
        ("29 February", date(2028, 2, 29)),
        ("31 February", None),
        ("2026-13-40", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, day: date | None) -> None:
    assert date_in(text, TODAY) == day


@given(text=st.text())
def test_any_text_is_a_day_or_none(text: str) -> None:
    found = date_in(text, TODAY)
    assert found is None or isinstance(found, date)


@given(day=st.dates(TODAY, date(2027, 11, 22)))
def test_a_day_of_the_coming_year_needs_no_year(day: date) -> None:
    assert date_in(f"{day.day} {day:%B}", TODAY) == day
