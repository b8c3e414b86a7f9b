"""A statement of SQLAlchemy as SQLite's driver takes it: the way through SQLAlchemy takes longer than the statement."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Dialect, Executable

Process = Callable[[Any], Any]


class Prepared:
    """The SQL of a statement, and what turns values into what the database holds, and back."""

    __slots__ = ("_fixed", "_names", "_read", "_write", "sql")

    def __init__(self, statement: Executable, dialect: Dialect, names: Sequence[str]) -> None:
        """``names`` are those of the values that it will be given."""
        compiled: Any = statement.compile(dialect=dialect, column_keys=list(names))  # type: ignore[attr-defined]
        self.sql: str = compiled.string
        binds = [compiled.binds[name] for name in compiled.positiontup or ()]
        writes = _processes(bind.type.dialect_impl(dialect).bind_processor(dialect) for bind in binds)
        self._names = [bind.key for bind in binds]
        self._fixed = {
            bind.key: writes[place](bind.value) if place in writes else bind.value
            for place, bind in enumerate(binds)
            if bind.key not in names
        }
        self._write = [(place, process) for place, process in writes.items() if self._names[place] in names]
        columns = getattr(statement, "exported_columns", ())
        reads = _processes(column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns)
        self._read = list(reads.items())

    def given(self, values: Mapping[str, Any]) -> list[Any]:
        """The values in the order in which the SQL names them, with those of the statement itself."""
        if self._fixed:
            values = {**self._fixed, **values}
        given = list(map(values.__getitem__, self._names))
        for place, process in self._write:
            if given[place] is not None:
                given[place] = process(given[place])
        return given

    def rows(self, fetched: list[tuple[Any, ...]]) -> list[Sequence[Any]]:
        """What the driver gives, as the columns' types have it."""
        if not self._read:
            return list(fetched)
        rows: list[Sequence[Any]] = []
        for row in map(list, fetched):
            for place, process in self._read:
                if row[place] is not None:
                    row[place] = process(row[place])
            rows.append(row)
        return rows


def _processes(found: Iterable[Process | None]) -> dict[int, Process]:
    """What turns values into others, by the places of those values."""
    return {place: process for place, process in enumerate(found) if process is not None}
