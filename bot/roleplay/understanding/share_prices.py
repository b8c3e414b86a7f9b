"""Tells what a share of the company costs from what is paid: "closed at 187", "88 dollars a share"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.roleplay.understanding.beside import Beside
from bot.roleplay.understanding.lexicon import counts as words
from bot.roleplay.understanding.tokens import Token

MOST_SHARE_PRICE = 2000


def prices_shares(tokens: Sequence[Token]) -> bool:
    """Whether a message gives the price of a share: "88 dollars a share"."""
    return any(
        after.text in ("share", "option") and before.text in ("a", "per", "/") for before, after in pairwise(tokens)
    )


def is_share_price(beside: Beside) -> bool:
    """Whether an amount is what a share costs on the exchange: "closed at 187", "the stock was $87 yesterday"."""
    before, near = beside.before, beside.near
    if {"grant", "if"} & set(before) or words.OWNERS & set(before):
        return False
    if near in words.TRADED or (near in words.AT_PRICE and words.TRADED & set(before[:3])):
        return True
    if not words.SHARES & set(before) or not (near in words.AT_PRICE or near in ("is", "was", "went")):
        return False
    moved = near in ("to", "from") and bool(words.FELL & set(before))
    return moved or (bool(beside.amount.currency) and beside.first in words.THEN)
