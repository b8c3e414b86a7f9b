"""Values: classes whose instances hold data and never change.

To mypy they are frozen dataclasses, and it refuses whatever assigns to one. At run time they are ordinary ones: each
field of a frozen one is set by a call of `object.__setattr__`, which took 3 % of a turn. Tests run with frozen ones.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

T = TypeVar("T")

FROZEN = "FROZEN_VALUES"
"""The variable of the environment that has assignments refused at run time, too."""


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """Makes a class of annotated fields a dataclass with slots, equal and hashed by its fields."""
    return dataclass(slots=True, unsafe_hash=True, frozen=FROZEN in os.environ)(cls)
