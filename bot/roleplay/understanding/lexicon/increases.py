"""Words that make an amount something on top of what is offered or earned."""

from __future__ import annotations

AFTER = frozenset("more extra additional higher up bump increase raise hike uplift increment jump better addl".split())
TO = frozenset("up bump raise increase jump".split())
"""Of those, the ones that "to" turns round: "5k up", but "up to 5k"."""
NOT_MORE = frozenset("or than like front -".split())
"""After "more" or "up" these say something else: "more or less", "more than", "up front"."""
BEFORE = frozenset("another additional extra by up".split())
NOUNS = frozenset("bump increase raise uplift hike jump another increment by extra additional up".split())
HEDGES = frozenset("of about like maybe some around ~ at least a an just only".split())
OVER = frozenset("over above beyond".split())
OVER_WHAT = frozenset("your the that what my current # . , offer base this market where".split()) | {""}
LESS = frozenset("short apart shy less below lower under away".split())
LESS_WHAT = frozenset("of than what my the market your where . ? ,".split()) | {""}
MOVERS = frozenset(
    "raise bump increase boost lift nudge up raised bumped raising bumping increasing add adding".split()
)
PUTTERS = frozenset("put throw stick move shift tack".split())
ONCE = frozenset("signing sign relocation relo writing".split())
BETWEEN = frozenset("base salary stock equity bonus signing on of rsu grant year".split())
"""What may stand between an amount and "more": "5k base more"."""
YEARS = frozenset("@ years four three year yrs vest vesting period schedule".split())
SUMMING = frozenset("= so makes is".split())
"""What says that amounts before it were added up."""
