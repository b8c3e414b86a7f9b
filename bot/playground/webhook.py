"""Delivery of updates to the bot's webhook, with Telegram's order, secret header and repetition."""

from __future__ import annotations

import asyncio
import json

import httpx

from bot.playground.messenger import Messenger
from bot.playground.store import Json

FIRST_PAUSE = 0.1
LONGEST_PAUSE = 5.0
TIMEOUT = 60.0


async def deliver(messenger: Messenger) -> None:
    """Post every pending update to the webhook while one is set, until cancelled.

    As on Telegram, messages of a chat arrive one after the other and so do its button presses, but a message and a
    press of one chat may arrive at the same moment. What is not answered with 2xx is posted again, after a pause that
    doubles, or as soon as the webhook is set anew.
    """
    busy: set[tuple[str, int]] = set()
    while not messenger.settings.get("webhook"):
        await messenger.bell.wait()
    async with httpx.AsyncClient(timeout=TIMEOUT, trust_env=False) as client, asyncio.TaskGroup() as tasks:
        while True:
            webhook = messenger.settings.get("webhook") or {}
            if webhook:
                for update in list(messenger.updates.pending.values()):
                    queue = _queue(update)
                    if queue not in busy and len(busy) < webhook["max_connections"]:
                        busy.add(queue)
                        tasks.create_task(_post(client, messenger, update, busy))
            await messenger.bell.wait()


def _queue(update: Json) -> tuple[str, int]:
    kind, body = next((key, value) for key, value in update.items() if key != "update_id")
    chat: int = (body.get("chat") or body["message"]["chat"])["id"]
    return ("press" if kind == "callback_query" else "message", chat)


async def _post(client: httpx.AsyncClient, messenger: Messenger, update: Json, busy: set[tuple[str, int]]) -> None:
    pause = FIRST_PAUSE
    while (webhook := messenger.settings.get("webhook")) and update["update_id"] in messenger.updates.pending:
        headers = {"Content-Type": "application/json"}
        if webhook["secret_token"]:
            headers["X-Telegram-Bot-Api-Secret-Token"] = webhook["secret_token"]
        try:
            answer = await client.post(webhook["url"], content=json.dumps(update), headers=headers)
            problem = None if answer.is_success else f"Wrong response from the webhook: {answer.status_code}"
        except httpx.HTTPError as error:
            problem = f"{type(error).__name__}: {error}"
        if problem is None:
            messenger.updates.forget(update["update_id"])
            break
        if messenger.settings.get("webhook") == webhook:
            messenger.settings["webhook"] = webhook | {
                "last_error_date": int(messenger.clock.now()),
                "last_error_message": problem,
            }
        await messenger.webhook_set.wait(pause)
        pause = min(2 * pause, LONGEST_PAUSE)
    busy.discard(_queue(update))
    messenger.bell.ring()
