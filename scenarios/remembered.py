"""Results that are worked out once. Guides and personas are frozen, but take longer to compare than to go by what they
are in memory."""

from __future__ import annotations

import functools
from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import wraps
from typing import Any, ParamSpec, Protocol, Self, TypeVar, overload

P = ParamSpec("P")
T = TypeVar("T")

KEPT = 256

_FORGETTING: list[Callable[[], None]] = []


def forget() -> None:
    """Forget every result: somebody wants nothing of theirs to be left, and whose each is cannot be told."""
    for empty in _FORGETTING:
        empty()


class _Cached(Protocol):
    def cache_clear(self) -> None: ...


C = TypeVar("C", bound=_Cached)


def forgettable(cached: C) -> C:
    """Has `forget` empty a function's `functools.lru_cache`, too."""
    _FORGETTING.append(cached.cache_clear)
    return cached


class cached_property(functools.cached_property[T]):  # noqa: N801 - as it is called there
    """Python's own up to 3.11 has a lock that all objects of a class share: two threads that ask for two values in
    another order wait for each other, and for ever."""

    @overload
    def __get__(self, instance: None, owner: type[Any] | None = None) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type[Any] | None = None) -> T: ...

    def __get__(self, instance: object, owner: type[Any] | None = None) -> Any:
        if instance is None:
            return self
        value = instance.__dict__[self.attrname or ""] = self.func(instance)
        return value


def remembered(by: Callable[P, Hashable], kept: int = KEPT) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Keeps what a pure function gave last, by what ``by`` makes of the arguments. It may name them by `id`: they are
    held, so that nothing else takes their place."""

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        known: OrderedDict[Hashable, tuple[object, T]] = OrderedDict()
        _FORGETTING.append(known.clear)

        @wraps(function)
        def remembering(*arguments: P.args, **named: P.kwargs) -> T:
            key = by(*arguments, **named)
            # Taken out and put back behind all others: another thread may let go of what is only looked up.
            found = known.pop(key, None) or ((arguments, named), function(*arguments, **named))
            known[key] = found
            while len(known) > kept:
                known.popitem(last=False)
            return found[1]

        return remembering

    return decorate
