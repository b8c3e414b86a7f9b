import pytest

from bot.roleplay.coach.law import ELSEWHERE, EUROPE, NEW_YORK, pay_history_law


@pytest.mark.parametrize(
    ("place", "law"),
    [
        ("New York", NEW_YORK),
        ("NYC (HQ)", NEW_YORK),
        ("Brooklyn, NY", NEW_YORK),
        ("Manhattan Beach, CA", ELSEWHERE),
        ("Berlin (HQ)", EUROPE),
        ("Remote, EU", EUROPE),
        ("Dublin, Ireland", EUROPE),
        ("Kraków", EUROPE),
        ("München, DE", EUROPE),
        ("Dublin, OH", ELSEWHERE),
        ("Paris, Texas, USA", ELSEWHERE),
        ("Belfast, Northern Ireland", ELSEWHERE),
        ("London", ELSEWHERE),
        ("Zürich", ELSEWHERE),
        ("Pune, India", ELSEWHERE),
        ("San Francisco, CA", ELSEWHERE),
        ("", ELSEWHERE),
        (None, ELSEWHERE),
    ],
)
def test_a_law_is_named_only_where_it_holds(place: str | None, law: str) -> None:
    said = pay_history_law(place)
    assert said.startswith(law)
    assert said.endswith("Check what holds where you are.")
    assert law == NEW_YORK or "New York" not in said
