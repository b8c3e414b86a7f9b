"""Text in, meaning out: what a candidate's message says, in the words of the design.

Where what is understood, in the order in which a message goes through:

- `tokens`, `spelling`: words, numerals and marks; contractions, slips of the finger.
- `numbers`, `quantities`, `ranges`, `amounts`: "one sixty", "150-55k", "mid 150s", "half again", telephone numbers.
- `counts`, `proportions`, `share_prices`: which numbers are no pay. `reading`: the message as one row of words and
  amounts. `last_line`: what the recruiter's line before asked for.
- `naming`, `components`, `bases`, `periods`: of what an amount is, what it is measured from, for how long.
- `somebody`, `roles`, `subjects`, `lists`, `repeats`, `corrections`: who is named, and whose number it is. `figures`
  puts the amounts together.
- `signs`, `taken_back`, `terms`, `acts`: what the message does. `manner`: how it sounds, and what it asks about.
- `arguments`: which levers, sources, rivals and levels of a guide it makes use of.
- `meant`: what the candidate answered where the coach asked.

Words stand in `lexicon`, in the pattern language of `phrases` (read by `patterns`), a module for each act and role;
what a class such as ``{raise}`` holds stands in `lexicon/classes.py`.
"""

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
