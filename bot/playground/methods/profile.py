"""What the bot is called, says of itself and offers as commands."""

from __future__ import annotations

import json
import re

from bot.playground.html import utf16_length
from bot.playground.messenger import Messenger
from bot.playground.methods.method import METHODS, Method, method
from bot.playground.parameters import Parameters
from bot.playground.refusal import Refused
from bot.playground.store import Json


@method("getMe")
def get_me(messenger: Messenger, _given: Parameters) -> Json:
    groups = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
    return messenger.bot | groups | {"can_connect_to_business": False, "has_main_web_app": False}


@method("close")
@method("logOut")
def close(_messenger: Messenger, _given: Parameters) -> bool:
    return True


@method("setMyName")
def set_my_name(messenger: Messenger, given: Parameters) -> bool:
    if len(given.text("name")) > 64:
        raise Refused("BOT_TITLE_INVALID")
    if given.text("name") and not given.text("language_code"):
        messenger.set("bot", messenger.bot | {"first_name": given.text("name")})
        messenger.publish("bot", None, messenger.bot)
    return True


@method("getMyName")
def get_my_name(messenger: Messenger, _given: Parameters) -> Json:
    return {"name": messenger.bot["first_name"]}


def _describe(key: str, limit: int) -> tuple[Method, Method]:
    def write(messenger: Messenger, given: Parameters) -> bool:
        if utf16_length(given.text(key)) > limit:
            raise Refused("BOT_INFO_INVALID")
        if not given.text("language_code"):
            messenger.set(key, given.text(key))
            messenger.publish("bot", None, {key: given.text(key)})
        return True

    def read(messenger: Messenger, _given: Parameters) -> Json:
        return {key: messenger.settings.get(key, "")}

    return write, read


METHODS["setmydescription"], METHODS["getmydescription"] = _describe("description", 512)
METHODS["setmyshortdescription"], METHODS["getmyshortdescription"] = _describe("short_description", 120)


@method("setMyCommands")
def set_my_commands(messenger: Messenger, given: Parameters) -> bool:
    commands = given.json("commands", "can't parse commands JSON object") or []
    if not isinstance(commands, list):
        raise Refused("expected an Array of BotCommand")
    if len(commands) > 100:
        raise Refused("BOT_COMMANDS_TOO_MUCH")
    kept = []
    for command in commands:
        name, description = str(command.get("command", "")).removeprefix("/"), str(command.get("description", ""))
        if not re.fullmatch(r"[a-z0-9_]{1,32}", name):
            raise Refused("BOT_COMMAND_INVALID")
        if not 1 <= len(description) <= 256:
            raise Refused("BOT_COMMAND_DESCRIPTION_INVALID")
        kept.append({"command": name, "description": description})
    _keep_commands(messenger, given, kept)
    return True


@method("deleteMyCommands")
def delete_my_commands(messenger: Messenger, given: Parameters) -> bool:
    _keep_commands(messenger, given, [])
    return True


@method("getMyCommands")
def get_my_commands(messenger: Messenger, given: Parameters) -> list[Json]:
    commands: list[Json] = messenger.settings.get("commands", {}).get(_scope(given), [])
    return commands


def _keep_commands(messenger: Messenger, given: Parameters, commands: list[Json]) -> None:
    messenger.set("commands", messenger.settings.get("commands", {}) | {_scope(given): commands})
    messenger.publish("commands", None, {"commands": commands_shown(messenger)})


def _scope(given: Parameters) -> str:
    scope = given.json("scope", "can't parse BotCommandScope JSON object") or {"type": "default"}
    return json.dumps([scope, given.text("language_code")], sort_keys=True)


def commands_shown(messenger: Messenger) -> list[Json]:
    """The commands of a private chat: the narrowest scope that has any."""
    for scope in ("all_private_chats", "default"):
        commands: list[Json] = messenger.settings.get("commands", {}).get(json.dumps([{"type": scope}, ""]), [])
        if commands:
            return commands
    return []
