"""Forms of a word and what they have in common."""

import pytest

from bot.roleplay.understanding.arguments.stem import stem


@pytest.mark.parametrize(
    "forms",
    [
        ("architect", "architects", "architecture", "architectural"),
        ("fair", "fairness", "fairly"),
        ("regulator", "regulations", "regulatory"),
        ("automate", "automation", "automated"),
        ("branch", "branches"),
        ("story", "stories"),
        ("built", "building"),
    ],
)
def test_forms_of_a_word_have_one_stem(forms: tuple[str, ...]) -> None:
    assert len(set(map(stem, forms))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("late", "latency"), ("person", "personalize"), ("offer", "office"), ("they", "the"), ("career", "care")],
)
def test_words_that_only_look_alike_are_kept_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)
