"""How a message shows whose number an amount is."""

from __future__ import annotations

from bot.roleplay.understanding.lexicon.roles import ask, competing_offer, current_pay, employer_offer, floor, reference

ROLES = {
    **ask.ROLES,
    **floor.ROLES,
    **current_pay.ROLES,
    **competing_offer.ROLES,
    **employer_offer.ROLES,
    **reference.ROLES,
}
