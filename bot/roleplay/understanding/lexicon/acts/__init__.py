"""How a message shows what it does. Weights: 3 and more is plain speech, less needs company."""

from __future__ import annotations

from bot.roleplay.understanding.lexicon.acts import accept, chat, reject, secrecy, stall, walk_away

ACTS = {**accept.ACTS, **reject.ACTS, **walk_away.ACTS, **stall.ACTS, **secrecy.ACTS, **chat.ACTS}
