"""Words that take back, ask about or put under a condition what is said after them."""

from __future__ import annotations

DENYING = frozenset(
    "not dont cant wont no never isnt doesnt cannot wouldnt couldnt without unless didnt hardly nothing nobody arent "
    "wasnt".split()
)
ASKING = frozenset("can could may should would do did if before when until once lets whether shall".split())
IFS = frozenset("if once provided assuming should when contingent unless subject until".split())
FAVOURS = frozenset("for by about appreciate".split())
"""Before "taking it" these speak of what somebody else does."""
SUITING = frozenset("works work suits sounds looks is fine good will".split())
WHEN = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri tomorrow tonight january "
    "february march april may june july august september october november december morning afternoon evening week "
    "month date time noon day weekend call meeting".split()
)
"""Before a word of ``SUITING`` these say that a time suits, not the offer."""
SECRETS = frozenset(
    "salary pay number current offer offers name names comp compensation package share sharing disclose disclosing "
    "reveal confidential private figure history business details who which it that".split()
)
"""What may be kept back, where nothing was asked."""
