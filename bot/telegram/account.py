"""Who the bot is on Telegram."""

from __future__ import annotations

from dataclasses import field

from scenarios.value import value


class WrongToken(Exception):  # noqa: N818 - a sentence for whoever runs the bot
    """Telegram refuses the token; the text says what to do and holds no part of it."""

    def __init__(self) -> None:
        super().__init__("Telegram does not know this BOT_TOKEN. Copy it anew from @BotFather, all of it.")


@value
class Account:
    """The bot's account and the server on which it has it."""

    token: str = field(repr=False)
    base_url: str = "https://api.telegram.org/bot"
    base_file_url: str = "https://api.telegram.org/file/bot"

    @property
    def bot_id(self) -> int:
        """The bot's own user id, which begins its token."""
        return int(self.token.partition(":")[0])
