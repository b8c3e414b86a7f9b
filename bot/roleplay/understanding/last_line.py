"""What the recruiter's last line says that decides how an answer to it is to be understood."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from bot.roleplay.understanding.bases import said_basis
from bot.roleplay.understanding.lexicon.prompts import CHATS, DAYS, DEALS, FINALS, SECRETS_ASKED
from bot.roleplay.understanding.message import Context, Role
from bot.roleplay.understanding.naming import assign, parts
from bot.roleplay.understanding.reading import read
from bot.roleplay.understanding.vocabulary import prompts
from scenarios.remembered import forgettable


@dataclass(frozen=True, slots=True)
class LastLine:
    """The recruiter's last line: the amounts in it, and what it asks for."""

    offer: tuple[tuple[str, float], ...] = ()
    """Component and amount of each part of the package that it names."""
    added: tuple[float, ...] = ()
    """Amounts that it adds to what was offered ("I found another 1,000")."""
    asks_for: Role = "ask"
    """The role that a bare number takes which answers it."""
    asks_a_yes: bool = False
    is_final: bool = False
    asks_secret: bool = False
    """It wants to know a number, present pay, or who else makes an offer."""
    asks_a_day: bool = False
    chats: bool = False
    """It talks of something else: "how was your weekend?"."""

    @property
    def derived(self) -> tuple[float, ...]:
        """The amounts that follow from it: a bonus of so many per cent in money."""
        base = next((amount for component, amount in self.offer if component == "base"), 0.0)
        return tuple(base * value / 100 for component, value in self.offer if component == "bonus" and value < 100)

    @property
    def order(self) -> list[str]:
        """The components in the order in which it names them."""
        return list(dict.fromkeys(component for component, _ in self.offer))


@forgettable
@lru_cache(maxsize=512)
def last_line(text: str | None) -> LastLine:
    """What the recruiter's last line says; nothing where there was none."""
    if not text:
        return LastLine()
    reading = read(text, Context())
    named = assign(reading, parts(reading))
    lower = text.lower()
    return LastLine(
        tuple((part.component, amount.low) for amount, part in zip(reading.amounts, named, strict=True) if part),
        tuple(a.low for i, a in enumerate(reading.amounts) if said_basis(reading, i) == "increase_amount"),
        _asked_for({hit.label for hit in prompts().find(reading.items)}),
        any(phrase in lower for phrase in DEALS),
        any(phrase in lower for phrase in FINALS),
        "?" in lower and any(word in lower for word in SECRETS_ASKED),
        "?" in lower and bool(DAYS & set(reading.items)),
        any(phrase in lower for phrase in CHATS),
    )


_ASKED: tuple[Role, ...] = ("ask", "competing_offer", "current_pay", "floor")


def _asked_for(prompted: Collection[str]) -> Role:
    """The role that a bare number takes which answers a line with these prompts."""
    return next((role for role in _ASKED if role in prompted), "ask")
