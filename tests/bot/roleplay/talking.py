"""Calls in words with the recruiters of the guide that comes with the bot, in its first region."""

from __future__ import annotations

import re
from functools import cache

from bot import options
from bot.roleplay import State, Turn
from bot.roleplay.rehearsal import begin, respond
from scenarios import Scenario

OFFERED = ("hello", "i'd rather not say", "you first please", "i'd rather hear your number")


@cache
def scenario_of(persona: str, seed: int) -> Scenario:
    return options.scenario_of(None, "Detroit", persona, seed)


def talk(persona: str, seed: int, *texts: str) -> tuple[State, list[Turn]]:
    """A call until it ends; every text is a message."""
    scenario = scenario_of(persona, seed)
    played = begin(scenario)
    turns = [played.turn]
    for text in texts:
        if played.state.outcome:
            break
        played = respond(scenario, played.state, text)
        turns.append(played.turn)
    return played.state, turns


def after_the_offer(persona: str, seed: int, *texts: str) -> tuple[State, list[Turn]]:
    """The same, from the first offer on."""
    _, turns = talk(persona, seed, *OFFERED)
    needed = next(turn.number for turn in turns if turn.offer)
    return talk(persona, seed, *OFFERED[:needed], *texts)


def said(turn: Turn) -> str:
    return "\n".join(turn.said)


def figures(text: str) -> list[str]:
    return re.findall(r"\$[\d,.]+K?–\$[\d,.]+K?|\$[\d,.]*\d", text)
