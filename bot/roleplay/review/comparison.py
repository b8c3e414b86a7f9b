"""Two sessions on the same mandate side by side: a retry with what it branched off, a second round with the first."""

from __future__ import annotations

from bot.roleplay.grounds import Sum
from bot.roleplay.review.review import Review
from bot.roleplay.search.regret import NO_DEAL, Cost
from scenarios.value import value


@value
class Comparison:
    """What the second try came to beside the first one.

    ``branched_at`` is the turn that was played again, None where the whole session was. ``then`` and ``now`` are what
    that turn cost; ``gain`` is how much more the second try came to, in money per year (less than 0 where it came to
    less). A deal that was not made counts as the first offer, as it does in what turns cost.
    """

    branched_at: int | None
    first: Sum | None
    second: Sum | None
    first_won: float | None
    second_won: float | None
    gain: int
    then: Cost | None = None
    now: Cost | None = None


def compare(first: Review, second: Review, branched_at: int | None = None) -> Comparison:
    """The second try beside the first one on the same mandate."""
    then, now = (next((cost for cost in review.costs if cost.turn == branched_at), None) for review in (first, second))
    return Comparison(
        branched_at=branched_at,
        first=_got(first),
        second=_got(second),
        first_won=_won(first),
        second_won=_won(second),
        gain=_yearly(second) - _yearly(first),
        then=then,
        now=now,
    )


def comparable(first: Review, second: Review) -> bool:
    """Whether both tries came as far as an offer: what had none cannot be compared in money."""
    return first.final is not None and second.final is not None


def _got(review: Review) -> Sum | None:
    return review.opening if review.outcome in NO_DEAL else review.final


def _won(review: Review) -> float | None:
    return 0.0 if review.outcome in NO_DEAL and review.won is not None else review.won


def _yearly(review: Review) -> int:
    """What was got above the first offer; nothing where none was made."""
    return 0 if review.outcome in NO_DEAL else review.won_yearly if review.final else 0
