from __future__ import annotations

import pytest

from bot.telegram.call import Call


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/start", ("start", "")),
        ("/Practice", ("practice", "")),
        ("  /practice@some_bot   by the book ", ("practice", "by the book")),
        ("/start guide_1-2", ("start", "guide_1-2")),
        ("/say two\nlines", ("say", "two\nlines")),
        ("/", None),
        ("//start", None),
        ("/täglich", None),
        ("$172k/year", None),
        ("I said /start", None),
        ("", None),
    ],
)
def test_a_command_is_a_slash_and_a_word_at_the_start(text: str, command: tuple[str, str] | None) -> None:
    assert Call(1, 7, 7, private=True, kind="text", text=text).command == command


def test_an_edited_command_is_not_given_again() -> None:
    assert Call(1, 7, 7, private=True, kind="edited", text="/stop").command is None
