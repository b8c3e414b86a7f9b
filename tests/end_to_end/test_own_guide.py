"""A guide that arrives as a file, fetched from the stand-in for Telegram over HTTP, and rehearsed with."""

from __future__ import annotations

from bot.playground import Playground
from tests.end_to_end.conftest import Bot
from tests.scenarios.guides import guide_text


async def test_a_file_that_is_sent_is_fetched_checked_and_rehearsed(server: Playground, bot: Bot) -> None:
    async with bot():
        (kept,) = await server.replies(server.send_document("mine.md", guide_text(company="Zebra").encode()))
        assert "Engineer, Zebra" in kept.text
        press = server.press("🎙 Rehearse")
        assert await server.answered(press) == ""
        await server.quiet()
        assert any("Maya" in label for label in server.from_bot(1)[-1].labels)
        (refused,) = await server.replies(server.send_document("bad.md", b"# nothing\n"))
        assert "Line 1" in refused.text
        (zipped,) = await server.replies(server.send_document("zip.md", b"PK\x03\x04" + bytes(2000)))
        assert "zip archive" in zipped.text
