"""The content of a file that somebody sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telegram.error import BadRequest, Forbidden, InvalidToken

if TYPE_CHECKING:
    from telegram import Bot


class Gone(Exception):  # noqa: N818 - what happened, and not that it is an error
    """Telegram does not give the file: it is too old, or larger than the 20 MB that a bot may fetch."""


async def download(bot: Bot, file_id: str) -> bytes:
    """The file's content.

    Raises:
        Gone: Telegram does not give it.
        TelegramError: Telegram cannot be reached; it may be there later.
    """
    try:
        file = await bot.get_file(file_id)
        return bytes(await file.download_as_bytearray())
    except (BadRequest, Forbidden, InvalidToken):  # the last is what 404 means elsewhere
        raise Gone from None
