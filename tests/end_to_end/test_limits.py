"""What one person may ask of the bot at once, while others are answered."""

from __future__ import annotations

from pathlib import Path

from bot.playground import Playground
from bot.telegram.account import Account
from bot.telegram.bootstrap import running
from bot.telegram.furnishing import furnish
from bot.telegram.limits import Limits
from bot.views.notice import TEXTS
from db import Store
from scenarios.catalogue import Catalogue


async def test_who_sends_files_without_end_is_told_so_and_can_still_talk(server: Playground, tmp_path: Path) -> None:
    account = Account(server.token, server.base_url, server.base_file_url)
    features = furnish(Catalogue(), limits=Limits(messages_a_minute=20, files_a_minute=3)).features
    async with (
        Store.opened(f"sqlite+aiosqlite:///{tmp_path}/store.db") as store,
        running(account, store, features, paced=False),
    ):
        for number in range(6):
            server.send_document(f"{number}.md", b"# no guide")
        server.send_text("/help")
        await server.until(lambda: len(server.from_bot()) == 5)
        await server.quiet()
    texts = [message.text for message in server.from_bot()]
    assert ["Line 1" in text for text in texts] == [True] * 3 + [False] * 2
    assert texts[3] == TEXTS["too_fast"]


async def test_what_somebody_says_to_others_in_a_group_uses_up_nothing_of_what_the_bot_answers(
    server: Playground, tmp_path: Path
) -> None:
    account = Account(server.token, server.base_url, server.base_file_url)
    features = furnish(Catalogue(), limits=Limits(messages_a_minute=2)).features
    async with (
        Store.opened(f"sqlite+aiosqlite:///{tmp_path}/store.db") as store,
        running(account, store, features, paced=False),
    ):
        for number in range(5):
            server.send_text(f"see you at {number}", 1, -100)
        await server.quiet(-100)
        (answer,) = await server.replies(server.send_text("/help"))
    assert server.from_bot(-100) == []
    assert answer.text != TEXTS["too_fast"]
