"""How a message judges the offer to be too little, and what only looks like that."""

from __future__ import annotations

from bot.roleplay.understanding.lexicon.acts.reject import comparisons, refusals, scorn, verdicts

ACTS = {
    "reject": verdicts.REJECT + comparisons.REJECT + scorn.REJECT + refusals.REJECT,
    **refusals.OTHERS,
}
