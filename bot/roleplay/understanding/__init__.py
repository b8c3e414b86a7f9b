"""Text in, meaning out: what a candidate's message says, in the words of the design."""

from bot.roleplay.understanding.meant import Meant
from bot.roleplay.understanding.message import (
    Act,
    Basis,
    Context,
    Figure,
    FigureComponent,
    GivenUp,
    Matter,
    Mention,
    Relative,
    Role,
    Tone,
    Topic,
    Understood,
)
from bot.roleplay.understanding.understand import understand

__all__ = [
    "Act",
    "Basis",
    "Context",
    "Figure",
    "FigureComponent",
    "GivenUp",
    "Matter",
    "Meant",
    "Mention",
    "Relative",
    "Role",
    "Tone",
    "Topic",
    "Understood",
    "understand",
]
