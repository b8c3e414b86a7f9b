"""Asks without a number, conditions, reasons, and other ways in which a message leads somewhere."""

from __future__ import annotations

from bot.roleplay.understanding.lexicon.moves.bearings import BEARINGS
from bot.roleplay.understanding.lexicon.moves.measures import MEASURES
from bot.roleplay.understanding.lexicon.moves.more import MORE

MOVES = {**MORE, **MEASURES, **BEARINGS}
