"""Words that make an amount something on top of what is offered or earned."""

from __future__ import annotations

AFTER = frozenset("more extra additional higher up bump increase raise hike uplift increment jump better addl".split())
BEFORE = frozenset("another additional extra by up".split())
LESS = frozenset("short apart shy less below lower under away".split())
MOVERS = frozenset(
    "raise bump increase boost lift nudge up raised bumped raising bumping increasing add adding".split()
)
PUTTERS = frozenset("put throw stick move shift tack".split())
NEUTRAL = frozenset("base salary stock equity bonus signing on of rsu grant".split())
