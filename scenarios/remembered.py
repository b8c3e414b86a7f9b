"""Results that are worked out once. Guides and personas are frozen, but take longer to compare than to go by what they
are in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

KEPT = 256


def remembered(by: Callable[P, Hashable], kept: int = KEPT) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Keeps what a pure function gave last, by what ``by`` makes of the arguments. It may name them by `id`: they are
    held, so that nothing else takes their place."""

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        known: OrderedDict[Hashable, tuple[object, T]] = OrderedDict()

        @wraps(function)
        def remembering(*arguments: P.args, **named: P.kwargs) -> T:
            key = by(*arguments, **named)
            found = known.get(key)
            if found is None:
                found = known[key] = ((arguments, named), function(*arguments, **named))
                if len(known) > kept:
                    known.popitem(last=False)
            return found[1]

        return remembering

    return decorate
