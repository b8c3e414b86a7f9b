"""What the recruiter's last line says that decides how an answer to it is to be understood."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.roleplay.understanding.amounts import Amount
from bot.roleplay.understanding.bases import said_basis
from bot.roleplay.understanding.lexicon.prompts import CHATS, DAYS, DEALS, FINALS, OPENLY, SECRETS_ASKED
from bot.roleplay.understanding.message import Context, Role
from bot.roleplay.understanding.naming import assign, parts
from bot.roleplay.understanding.phrases import Hit
from bot.roleplay.understanding.quantities import in_full
from bot.roleplay.understanding.reading import Reading, read
from bot.roleplay.understanding.vocabulary import prompts
from scenarios.remembered import cached_property, forgettable


@dataclass(frozen=True)
class LastLine:
    """The recruiter's last line: the amounts in it, and what it asks for; read as far as somebody wants to know."""

    text: str

    @cached_property
    def _reading(self) -> Reading:
        return read(self.text, Context(), LastLine(""))

    @cached_property
    def _said(self) -> Sequence[Amount]:
        """The amounts in it, in full where they may be pay."""
        reading = self._reading
        return [in_full(amount) if pay else amount for amount, pay in zip(reading.amounts, reading.pay, strict=True)]

    @cached_property
    def _prompts(self) -> Sequence[Hit]:
        return prompts().find(self._reading.items)

    @cached_property
    def stated(self) -> tuple[float, ...]:
        """The amounts in it: both ends of each, in full units or per cent."""
        if not self.text:
            return ()
        said = [value for a in self._said if a.kind in ("money", "percent") for value in (a.low, a.high)]
        return tuple(dict.fromkeys(said))

    @cached_property
    def meant(self) -> tuple[float, ...]:
        """The amounts in it that an answer may take up as they are: not the ends of a range beside what is offered."""
        if not self.text or not any(a.kind == "money" and a.low == a.high for a in self._said):
            return self.stated
        spans = {value for a in self._said if a.kind == "money" and a.low < a.high for value in (a.low, a.high)}
        single = {a.low for a in self._said if a.low == a.high}
        return tuple(value for value in self.stated if value not in spans - single)

    @cached_property
    def offer(self) -> tuple[tuple[str, float], ...]:
        """Component and amount of each part of the package that it names."""
        named = assign(self._reading, parts(self._reading))
        return tuple((part.component, amount.low) for amount, part in zip(self._said, named, strict=True) if part)

    @cached_property
    def added(self) -> tuple[float, ...]:
        """Amounts that it adds to what was offered ("I found another 1,000")."""
        reading = self._reading
        return tuple(a.low for i, a in enumerate(self._said) if said_basis(reading, i) == "increase_amount")

    @cached_property
    def yours(self) -> tuple[float, ...]:
        """The amounts in it that it puts into the candidate's mouth ("you asked for 82")."""
        yours = {place for hit in self._prompts if hit.label == "yours" for place in hit.amounts}
        return tuple(a.low for a, place in zip(self._said, self._reading.at, strict=True) if place in yours)

    @cached_property
    def rates(self) -> tuple[float, ...]:
        """The amounts in it that are paid by the hour or day."""
        return tuple(a.low for a in self._said if a.per in ("hour", "day")) if self.text else ()

    @cached_property
    def asks_a_rate(self) -> bool:
        """It speaks of pay by the hour."""
        return bool({"rate", "hourly", "hour"} & set(self._reading.items)) if self.text else False

    @cached_property
    def derived(self) -> tuple[float, ...]:
        """The amounts that follow from it: a bonus of so many per cent in money."""
        if not any(pay and a.low < 100 for a, pay in zip(self._said, self._reading.pay, strict=True)):
            return ()
        base = next((amount for component, amount in self.offer if component == "base"), 0.0)
        return tuple(base * value / 100 for component, value in self.offer if component == "bonus" and value < 100)

    @cached_property
    def order(self) -> list[str]:
        """The components in the order in which it names them."""
        return list(dict.fromkeys(component for component, _ in self.offer))

    @cached_property
    def asks_for(self) -> Role:
        """The role that a bare number takes which answers it."""
        return _asked_for({hit.label for hit in self._prompts})

    @cached_property
    def asks_a_yes(self) -> bool:
        """It wants to know whether this is a deal."""
        return self._says(DEALS)

    @cached_property
    def is_final(self) -> bool:
        """There is no more."""
        return self._says(FINALS)

    @cached_property
    def asks_secret(self) -> bool:
        """It wants to know a number, present pay, or who else makes an offer."""
        return "?" in self.text and self._says(SECRETS_ASKED)

    @cached_property
    def asks_openly(self) -> bool:
        """It asks to be told something, so that "no" keeps it back: "What are you earning?"."""
        sentences = _SENTENCE.split(self.text.lower())
        return any(sentence.endswith("?") and sentence.startswith(OPENLY) for sentence in sentences)

    @cached_property
    def asks_a_day(self) -> bool:
        """It wants to know a day."""
        return "?" in self.text and not DAYS.isdisjoint(self._reading.items)

    @cached_property
    def chats(self) -> bool:
        """It talks of something else: "how was your weekend?"."""
        return self._says(CHATS)

    def _says(self, phrases: Collection[str]) -> bool:
        lower = self.text.lower()
        return any(map(lower.__contains__, phrases))


_SENTENCE = re.compile(r"(?<=[.!?])\s+|(?<=,)\s+(?=what|which|how)")


@forgettable
@lru_cache(maxsize=64)
def last_line(text: str | None) -> LastLine:
    """What the recruiter's last line says; nothing where there was none."""
    return LastLine(text or "")


_ASKED: tuple[Role, ...] = ("ask", "current_pay", "competing_offer", "floor")


def _asked_for(prompted: Collection[str]) -> Role:
    """The role that a bare number takes which answers a line with these prompts."""
    return next((role for role in _ASKED if role in prompted), "ask")
