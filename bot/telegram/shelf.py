"""The guides that one person can choose: everybody's, those that the person has sent, and those made of own offers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.roleplay.own.form import Form
from bot.views import Choice
from db import PlayedGuide
from scenarios.catalogue import Catalogue, Entry
from scenarios.catalogue.entry import mentions
from scenarios.catalogue.index import content_hash
from scenarios.catalogue.search import ENOUGH, Search
from scenarios.guide import Guide
from scenarios.own_offer import OwnOffer as OfferTerms
from scenarios.own_offer import guide_of
from scenarios.problem import Refused
from scenarios.reader import read_guide
from scenarios.remembered import cached_property, remembered

if TYPE_CHECKING:
    from db import OwnGuide, OwnOffer

OWN = "own:"
NO_COMPANY = "The company"
"""What a company is called that a guide does not name."""
OFFER = "offer:"
"""What the keys of own offers begin with in sessions and on buttons."""


def own_key(number: int) -> str:
    """What sessions and buttons call a guide that somebody has sent."""
    return f"{OWN}{number}"


def own_number(key: str) -> int | None:
    """The number of a guide that somebody has sent; None for one of the catalogue."""
    digits = key.removeprefix(OWN)
    return int(digits) if key.startswith(OWN) and re.fullmatch(r"[0-9]{1,18}", digits) else None


def choice_of(entry: Entry) -> Choice:
    """The guide as menus offer it. A path may be longer than a button carries, and so a short name stands for it."""
    own = entry.key.startswith((OWN, OFFER))
    return Choice(entry.key if own else entry.short, entry.company, entry.role, own=own)


class Shelf(Mapping[str, Guide]):
    """Guides by their keys, the person's own first; one is read when it is asked for."""

    def __init__(self, catalogue: Catalogue, own: Sequence[OwnGuide] = (), offers: Sequence[OwnOffer] = ()) -> None:
        self._catalogue = catalogue
        self._offers = {offer.key: guide for offer in offers if (guide := guide_made_of(offer))}
        self._forms = {offer.key: offer for offer in offers}
        self._own = {own_key(guide.id): guide for guide in own}
        self._told = {key: Entry(key, guide.company, guide.role) for key, guide in self._offers.items()}
        sent = {key: Entry(key, guide.company, guide.role) for key, guide in self._own.items()}
        earlier = {offer.key for offer in offers if not offer.listed}
        self.own: Mapping[str, Entry] = {key: told for key, told in self._told.items() if key not in earlier} | sent

    def of(self, own: Sequence[OwnGuide], offers: Sequence[OwnOffer] = ()) -> Shelf:
        """The same with the guides of a person, and the offers that the person has told of."""
        return Shelf(self._catalogue, own, offers) if own or offers else self

    def entry(self, key: str) -> Entry | None:
        """Company and role of a guide, without reading it."""
        return self.own.get(key) or self._told.get(key) or self._catalogue.entries.get(key)

    def named(self, name: str) -> Entry | None:
        """The guide that a button names."""
        return self.own.get(name) or self._told.get(name) or self._catalogue.named(name)

    def linked(self, name: str) -> Entry | None:
        """The guide that a deep link means. Links hold letters, digits, ``_`` and ``-`` only: ``acme_engineer`` means
        ``acme/engineer``."""
        return self._catalogue.linked(name)

    def listed(self, words: str = "", recent: Sequence[str] = ()) -> Sequence[Entry]:
        """The guides that fit the words, the likeliest first. Without words all: those of ``recent`` (keys, the newest
        first), the person's own, then by company and role."""
        if words:
            return self._fitting(words, recent)
        first = [entry for key in recent if (entry := self.entry(key))]
        known = {entry.key for entry in first}
        others = (*self.own.values(), *self._catalogue.entries.values())
        return (*first, *(entry for entry in others if entry.key not in known)) if known else others

    def fits(self, words: str, key: str) -> bool:
        """Whether a guide fits every word that somebody typed."""
        return (self._own_search.fit(words, key) if key in self.own else self._catalogue.fit(words, key)).whole

    def _fitting(self, words: str, recent: Sequence[str]) -> Sequence[Entry]:
        """The guides that fit, the person's own before others that fit no better; behind them, or left out, where they
        do."""
        found = self._catalogue.find(words, recent)
        if not self.own:
            return found
        best = self._catalogue.fit(words, found[0].key).share if found else 0.0
        own = [(entry, self._own_search.fit(words, entry.key).share) for entry in self._own_search.find(words, recent)]
        first = [self.own[entry.key] for entry, share in own if share >= best]
        behind = [self.own[entry.key] for entry, share in own if ENOUGH * best <= share < best]
        return (*first, *found, *behind)

    @cached_property
    def _own_search(self) -> Search:
        """The own guides by their words; one that can no longer be read goes by company and role."""
        entries = (
            replace(entry, also=mentions(guide)) if (guide := self.get(entry.key)) else entry
            for entry in self.own.values()
        )
        return Search(tuple(entries))

    def version(self, key: str) -> str | None:
        """Tells the content of a guide from any other; None where there is no such guide."""
        if key.startswith((OWN, OFFER)):
            text = self._text(key)
            return None if text is None else content_hash(text.encode())
        return self._catalogue.version(key)

    def to_keep(self, key: str) -> PlayedGuide | None:
        """What to keep of a guide for a rehearsal that begins with it; None where there is no such guide."""
        text = self._text(key)
        if text is None:
            return None
        name = self._own[key].name if key in self._own else f"{key}.md"
        return PlayedGuide(content_hash(text.encode()), name, text)

    def as_kept(self, key: str, kept: PlayedGuide) -> Guide | None:
        """The guide of this key as it was when it was kept."""
        if kept.version == self.version(key):
            return self.get(key)
        try:
            return _offered(kept.text) if key.startswith(OFFER) else read_own(kept.text, kept.name)
        except (Refused, ValueError):  # a reader that has become stricter since, or another version of the bot
            return None

    def _text(self, key: str) -> str | None:
        if key in self._offers:
            form = form_of(self._forms[key])
            return form.offer.model_dump_json() if form else None
        if key in self._own:
            return self._own[key].text
        try:
            return self._catalogue.text(key)
        except KeyError:
            return None

    def __getitem__(self, key: str) -> Guide:
        if key in self._offers:
            return self._offers[key]
        own = self._own.get(key)
        if own is None:
            return self._catalogue[key]
        try:
            return read_own(own.text, own.name)
        except Refused:  # a reader that has become stricter since
            raise KeyError(key) from None

    def __iter__(self) -> Iterator[str]:
        yield from self._offers
        yield from self._own
        yield from self._catalogue

    def __len__(self) -> int:
        return len(self._offers) + len(self._own) + len(self._catalogue)

    def __contains__(self, key: object) -> bool:
        return key in self._offers or key in self._own or key in self._catalogue


@remembered(lambda source, name: (source, name), kept=32)
def read_own(source: str | bytes, name: str) -> Guide:
    """A guide that somebody has sent in a file of this name.

    Raises:
        Refused: It is none.
    """
    guide = read_guide(source, name)
    return guide if guide.company else guide.model_copy(update={"company": NO_COMPANY})


def form_of(offer: OwnOffer) -> Form | None:
    """What somebody has told of an offer; None where another version of the bot has stored it."""
    return _form(offer.form)


def guide_made_of(offer: OwnOffer) -> Guide | None:
    """The guide that an offer has become; None where too little was told to rehearse it."""
    form = form_of(offer)
    return guide_of(form.offer) if form is not None and form.offer.playable else None


@remembered(lambda text: text, kept=64)
def _offered(text: str) -> Guide:
    """The guide that an offer was, stored in these words."""
    return guide_of(OfferTerms.model_validate_json(text))


@remembered(lambda text: text, kept=64)
def _form(text: str) -> Form | None:
    try:
        return Form.model_validate_json(text)
    except ValueError:
        return None
