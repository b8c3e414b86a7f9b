"""A statement of SQLAlchemy as SQLite's driver takes it: the way through SQLAlchemy takes longer than the statement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Dialect, Executable


class Prepared:
    """The SQL of a statement, and what turns values into what the database holds, and back."""

    __slots__ = ("_given", "_read", "sql")

    def __init__(self, statement: Executable, dialect: Dialect, names: Sequence[str]) -> None:
        """``names`` are those of the values that it will be given."""
        compiled: Any = statement.compile(dialect=dialect, column_keys=list(names))  # type: ignore[attr-defined]
        self.sql: str = compiled.string
        binds = [compiled.binds[name] for name in compiled.positiontup or ()]
        self._given = [
            (bind.key, bind.value, bind.type.dialect_impl(dialect).bind_processor(dialect)) for bind in binds
        ]
        columns = getattr(statement, "exported_columns", ())
        processors = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
        self._read = [(place, process) for place, process in enumerate(processors) if process is not None]

    def given(self, values: Mapping[str, Any]) -> list[Any]:
        """The values in the order in which the SQL names them; those of the statement itself where there are none."""
        given = []
        for name, default, process in self._given:
            value = values.get(name, default)
            given.append(value if process is None else process(value))
        return given

    def rows(self, fetched: list[tuple[Any, ...]]) -> list[Sequence[Any]]:
        """What the driver gives, as the columns' types have it."""
        if not self._read:
            return list(fetched)
        rows: list[Sequence[Any]] = []
        for row in map(list, fetched):
            for place, process in self._read:
                row[place] = process(row[place])
            rows.append(row)
        return rows
