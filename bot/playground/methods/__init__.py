"""The methods of the Bot API that the stand-in knows, one function each."""

from bot.playground.methods import messages, profile, webhook
from bot.playground.methods.method import METHODS
from bot.playground.methods.profile import commands_shown
from bot.playground.methods.webhook import allow_updates

__all__ = ["METHODS", "allow_updates", "commands_shown", "messages", "profile", "webhook"]
