"""Words that take back, ask about or put under a condition what is said after them."""

from __future__ import annotations

DENYING = frozenset(
    "not dont cant wont no never isnt doesnt cannot wouldnt couldnt without unless didnt hardly nothing nobody arent "
    "wasnt".split()
)
ASKING = frozenset("can could may should would do did if before when until once lets whether shall".split())
IFS = frozenset("if once provided assuming should when contingent unless subject until".split())
SECRETS = frozenset(
    "salary pay number current offer offers name names comp compensation package share sharing disclose disclosing "
    "reveal confidential private figure history business details who which it that".split()
)
"""What may be kept back, where nothing was asked."""
