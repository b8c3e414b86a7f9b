"""Our bot with an echo where the rehearsal is: as durable and as sealed, and no work of its own. Beside the peers'
echoes it shows what storing costs; beside our turns, what the rehearsal does."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import uvloop

from bot.telegram.account import Account
from bot.telegram.bootstrap import running
from bot.telegram.pump import Features
from bot.views import Reply, notice
from db import Store, key_source

if TYPE_CHECKING:
    from bot.telegram.call import Call
    from db import Work


async def echo(call: Call, _work: Work) -> Sequence[Reply]:
    return [Reply(call.text)]


async def main() -> None:
    database, address = os.environ["DATABASE_URL"], os.environ["API_BASE_URL"]
    account = Account(os.environ["BOT_TOKEN"], f"{address}/bot", f"{address}/file/bot")
    async with (
        Store.opened(database, key_source(database)) as store,
        running(account, store, lambda _bot: Features(echo, notice("failed"), {}), paced=False) as bringing,
    ):
        await bringing


uvloop.run(main())
