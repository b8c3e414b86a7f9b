"""Words that take back, ask about or put under a condition what is said after them."""

from __future__ import annotations

DENYING = frozenset(
    "not dont cant wont no never isnt doesnt cannot wouldnt couldnt without unless didnt hardly nothing nobody arent "
    "wasnt".split()
)
ASKING = frozenset("can could may should would do did if before when until once lets whether shall".split())
IFS = frozenset("if once provided assuming should when contingent unless subject until".split())
FAVOURS = frozenset("for by about appreciate you u".split())
"""Before "taking it" these speak of what somebody else does."""
ELSEWHERE = frozenset(
    "to from back up upstairs with slow slowly seriously personally into as easy further home offline under".split()
)
"""Behind "take it" these say that it is taken somewhere, not accepted."""
SUITING = frozenset("works work suits sounds looks is fine".split())
AUXILIARY = frozenset("are would will should could does do still also really all".split())
"""Between what suits and a word of ``SUITING``."""
SUITS_OFFER = frozenset(
    "that this it which what all everything offer package deal number numbers terms figure base salary total comp "
    "bonus equity stock grant signing rsus compensation and but so then really also still definitely just totally "
    "actually perfectly certainly honestly yes yeah yep ok okay sure alright great good well cool perfect fine thanks "
    "you me im hey wow oh ah hmm k now thatll itll pay these those both them proposal revision compromise one".split()
)
"""A yes that begins with a word of ``SUITING`` is to the offer behind these words, else to something different."""
OVER_WITH = frozenset("with of until till for on at to".split())
THESE_TALKS = frozenset("this it you here that these the good then".split())
SECRETS = frozenset(
    "salary pay number current offer offers offered much name names comp compensation package share sharing "
    "disclose disclosing reveal confidential private figure history business details who which it that".split()
)
"""What may be kept back, where nothing was asked."""
