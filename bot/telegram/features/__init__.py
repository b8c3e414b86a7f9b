"""What the bot answers: one feature a file, each ending in the list of its commands and buttons."""

from bot.telegram.commands import Handler
from bot.telegram.features import (
    drill,
    export,
    guide,
    hint,
    history,
    myoffer,
    offer,
    own_guides,
    practice,
    prep,
    privacy,
    rehearsal,
    retry,
    settings,
    start,
    stop,
)

HANDLERS: tuple[Handler, ...] = (
    *start.HANDLERS,
    *practice.HANDLERS,
    *myoffer.HANDLERS,
    *offer.HANDLERS,
    *hint.HANDLERS,
    *prep.HANDLERS,
    *rehearsal.HANDLERS,
    *stop.HANDLERS,
    *retry.HANDLERS,
    *drill.HANDLERS,
    *history.HANDLERS,
    *guide.HANDLERS,
    *own_guides.HANDLERS,
    *settings.HANDLERS,
    *privacy.HANDLERS,
    *export.HANDLERS,
)
"""In the order in which Telegram's menu lists the commands."""
