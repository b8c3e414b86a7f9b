"""Everything that stays the same between updates: what can be rehearsed, and the dice."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.telegram.download import Gone
from bot.telegram.limits import UNLIMITED, Limits
from bot.telegram.shelf import Shelf
from db import OwnGuide, OwnOffer, Session, Work
from scenarios.guide import Guide
from scenarios.persona import Persona
from scenarios.scenario import Scenario, levels_at
from scenarios.script import Script


def dice() -> int:
    """A seed that nobody can foresee."""
    return secrets.randbits(31)


async def nothing_there(_file_id: str) -> bytes:
    """The content of a file where no Telegram is."""
    raise Gone


@dataclass(frozen=True)
class House:
    """Made once at start. Guides, personas and scripts are by their keys, in the order in which they are offered; new
    sessions use the first script. ``bot_name`` is the bot's user name on Telegram, for links to the private chat;
    ``download`` gets the content of a file that somebody sent, by its id on Telegram. ``local`` marks a house whose
    chats are on a page of this machine."""

    guides: Shelf
    personas: Mapping[str, Persona]
    scripts: Mapping[str, Script]
    bot_name: str = ""
    seed: Callable[[], int] = dice
    limits: Limits = UNLIMITED
    download: Callable[[str], Awaitable[bytes]] = nothing_there
    local: bool = False

    def of(self, own: Sequence[OwnGuide], offers: Sequence[OwnOffer] = ()) -> House:
        """The house as a person sees it who has sent these guides and told of these offers."""
        return replace(self, guides=self.guides.of(own, offers)) if own or offers else self

    async def scenario(self, session: Session, work: Work) -> Scenario | None:
        """What a stored session plays, with the guide that it began with; None when a guide, persona or script of it is
        no longer there."""
        guide = await self.guide(session, work)
        persona, script = self.personas.get(session.persona), self.scripts.get(session.script)
        if guide is None or persona is None or script is None or session.level not in levels_at(guide, session.region):
            return None
        return Scenario(guide, session.region, persona, script, session.seed, session.level)

    async def guide(self, session: Session, work: Work) -> Guide | None:
        """The guide that a session began with, whatever has become of it since."""
        if session.played_id is None:  # of a version that kept none
            own, offers = await work.own_guides.of(session.user_id), await work.own_offers.of(session.user_id)
            return self.guides.of(own, offers).get(session.guide)
        if session.guide_version == self.guides.version(session.guide):
            return self.guides.get(session.guide)
        kept = await work.played_guides.get(session.user_id, session.played_id)
        return self.guides.as_kept(session.guide, kept) if kept else None
