"""Where updates go, and which."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from bot.playground.messenger import Messenger
from bot.playground.methods.method import method
from bot.playground.parameters import Parameters
from bot.playground.refusal import Refused
from bot.playground.store import Json


@method("setWebhook")
def set_webhook(messenger: Messenger, given: Parameters) -> bool:
    if not given.text("url"):
        return _remove_webhook(messenger, given)
    address = urlsplit(given.text("url"))
    loopback = address.scheme == "http" and address.hostname in ("127.0.0.1", "localhost")
    if address.scheme != "https" and not loopback:
        raise Refused("bad webhook: An HTTPS URL must be provided for webhook")
    secret = given.text("secret_token")
    if not re.fullmatch(r"[A-Za-z0-9_\-]{0,256}", secret):
        raise Refused("secret token contains unallowed characters")
    allow_updates(messenger, given)
    connections = min(max(given.integer("max_connections", 40), 1), 100)
    messenger.set("webhook", {"url": given.text("url"), "secret_token": secret, "max_connections": connections})
    if given.boolean("drop_pending_updates"):
        messenger.updates.forget(*messenger.updates.pending)
    messenger.bell.ring()
    messenger.webhook_set.ring()
    return True


@method("deleteWebhook")
def delete_webhook(messenger: Messenger, given: Parameters) -> bool:
    return _remove_webhook(messenger, given)


def _remove_webhook(messenger: Messenger, given: Parameters) -> bool:
    messenger.set("webhook", {})
    if given.boolean("drop_pending_updates"):
        messenger.updates.forget(*messenger.updates.pending)
    messenger.bell.ring()
    return True


@method("getWebhookInfo")
def get_webhook_info(messenger: Messenger, _given: Parameters) -> Json:
    webhook = {key: value for key, value in messenger.settings.get("webhook", {}).items() if key != "secret_token"}
    count = {"has_custom_certificate": False, "pending_update_count": len(messenger.updates.pending)}
    allowed = {"allowed_updates": messenger.updates.allowed} if messenger.updates.allowed else {}
    return {"url": ""} | webhook | count | allowed


def allow_updates(messenger: Messenger, given: Parameters) -> None:
    """Telegram keeps the last list of allowed updates until another is given."""
    allowed = given.json("allowed_updates", "can't parse allowed_updates JSON object")
    if isinstance(allowed, list):
        messenger.updates.allow([kind for kind in allowed if isinstance(kind, str)])
