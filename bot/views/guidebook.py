"""The guide in the chat: its bands, levers, levels, premiums, strategy and sources, each with its line."""

from __future__ import annotations

from typing import Literal, get_args

from bot.views.reply import Reply
from scenarios.guide import Guide

GuidePage = Literal["overview", "bands", "levers", "levels", "premiums", "strategy", "sources", "notes"]
GUIDE_PAGES: tuple[GuidePage, ...] = get_args(GuidePage)


def guide_page(key: str, guide: Guide, page: GuidePage = "overview") -> Reply:
    """One page of a guide, with buttons to the others; ``key`` is what buttons name the guide by."""
    raise NotImplementedError
