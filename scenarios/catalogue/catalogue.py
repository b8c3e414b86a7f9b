"""The guides of a folder, read once and looked up for changes while the bot runs."""

from __future__ import annotations

import logging
import re
import time
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from scenarios.catalogue import index
from scenarios.catalogue.entry import Entry, mentions
from scenarios.catalogue.files import GUIDES
from scenarios.catalogue.index import Record, Records, content_hash
from scenarios.catalogue.search import Fit, Search
from scenarios.guide import Guide
from scenarios.problem import Problem, Refused
from scenarios.reader import MAX_BYTES, read_guide
from scenarios.remembered import cached_property

KEPT = 48
"""How many guides are held in memory, those used last."""
MANY = 300
"""As many new guides take a few seconds to read, which is worth a line in the log."""

log = logging.getLogger(__name__)


class _Moment:
    """The guides as they stood at one moment."""

    def __init__(self, records: Records) -> None:
        self.records = records
        known = [Entry(key, each.company, each.role, each.also) for key, each in records.items() if not each.problems]
        known.sort(key=lambda entry: (entry.company.casefold(), entry.role.casefold(), entry.key))
        self.entries: Mapping[str, Entry] = {entry.key: entry for entry in known}

    @cached_property
    def by_short(self) -> Mapping[str, Entry]:
        return {entry.short: entry for entry in self.entries.values()}

    @cached_property
    def by_link(self) -> Mapping[str, Entry]:
        return {_linked(entry.key): entry for entry in self.entries.values()}

    @cached_property
    def search(self) -> Search:
        return Search(tuple(self.entries.values()))


class Catalogue(Mapping[str, Guide]):
    """The guides of a folder by their keys, in the order of company and role. One is read when it is asked for; those
    used last stay in memory.

    Args:
        folder: where the guides are.
        kept: the file in which to keep what was found from one start to the next; None keeps nothing.
    """

    def __init__(self, folder: Path = GUIDES, kept: Path | None = None) -> None:
        self.folder = folder
        self._kept = kept
        self._guides: OrderedDict[str, tuple[str, Guide]] = OrderedDict()
        self._now = _Moment(index.load(kept, folder) if kept else {})
        for key, record in self._now.records.items():
            _report(folder, key, record)
        self.refresh()

    def refresh(self) -> bool:
        """Look for files that are new, changed or gone, and read those. What is no guide is logged with file and line.

        Returns:
            Whether anything had changed. May be called from any thread.
        """
        before, records = self._now.records, dict[str, Record]()
        found = list(index.scan(self.folder))
        fresh = sum(key not in before for key, _ in found)
        if fresh >= MANY:
            log.info("reading %d guides in %s for the first time", fresh, self.folder)
        for key, state in found:
            known = before.get(key)
            if known is None or (known.mtime, known.size) != (state.st_mtime_ns, state.st_size):
                sure = state.st_mtime_ns < time.time_ns() - index.UNSURE_SECONDS * 10**9
                stamp = state.st_mtime_ns if sure else 0
                known = self._read(key, known, stamp, state.st_size)
            records[key] = known
        if records == before:
            return False
        self._now = _Moment(records)
        self._save(records)
        return True

    @property
    def entries(self) -> Mapping[str, Entry]:
        """What there is, by key, in the order of company and role."""
        return self._now.entries

    def find(self, words: str, recent: Sequence[str] = ()) -> tuple[Entry, ...]:
        """The guides that somebody may mean, the likeliest first: by company and role, with the usual abbreviations
        and slips, and by places, currencies and rivals. ``recent`` are keys that come first among equals."""
        return self._now.search.find(words, recent)

    def fit(self, words: str, key: str) -> Fit:
        """How well a guide fits what somebody typed."""
        return self._now.search.fit(words, key)

    def named(self, short: str) -> Entry | None:
        """The guide of this short name."""
        return self._now.by_short.get(short)

    def linked(self, name: str) -> Entry | None:
        """The guide whose key has these letters and digits, whatever stands between them."""
        return self._now.by_link.get(_linked(name)) if name else None

    def version(self, key: str) -> str | None:
        """Tells the content of a guide from any other; None where there is no such guide."""
        record = self._now.records.get(key)
        return None if record is None or record.problems else record.hash

    def text(self, key: str) -> str:
        """The whole of a guide, as its file has it now.

        Raises:
            KeyError: There is none, or it is no text any more.
        """
        if key not in self:
            raise KeyError(key)
        try:
            return self._content(key).decode()
        except (OSError, UnicodeDecodeError, Refused):
            raise KeyError(key) from None

    def __getitem__(self, key: str) -> Guide:
        record = self._now.records.get(key)
        if record is None or record.problems:
            raise KeyError(key)
        held = self._guides.pop(key, None)
        if held is None or held[0] != record.hash:
            held = (record.hash, self._open(key))
        self._guides[key] = held
        while len(self._guides) > KEPT:
            self._guides.popitem(last=False)
        return held[1]

    def __iter__(self) -> Iterator[str]:
        return iter(self._now.entries)

    def __len__(self) -> int:
        return len(self._now.entries)

    def __contains__(self, key: object) -> bool:
        return key in self._now.entries

    def _open(self, key: str) -> Guide:
        """The guide in a file that was one when it was looked at last.

        Raises:
            KeyError: it is none any more; the next refresh says why.
        """
        try:
            return read_guide(self._content(key), self._file(key))
        except (OSError, Refused):
            raise KeyError(key) from None

    def _read(self, key: str, known: Record | None, mtime: int, size: int) -> Record:
        digest = ""
        try:
            content = self._content(key)
            digest = content_hash(content)
            if known is not None and known.hash == digest:
                return Record(mtime, size, digest, known.company, known.role, known.also, known.problems)
            guide = read_guide(content, self._file(key))
            return Record(mtime, size, digest, guide.company, guide.role, mentions(guide))
        except Refused as refused:
            problems = tuple(str(problem) for problem in refused.problems)
        except OSError as error:
            problems = (f"{self._file(key)}: cannot be read ({error.strerror})",)
        except Exception as error:  # a guide that breaks the reader must not take the others down
            log.exception("the reader broke on %s", self._file(key))
            problems = (f"{self._file(key)}:1: the reader broke on it ({type(error).__name__})",)
        record = Record(mtime, size, digest, "", "", problems=problems)
        if known is None or known.problems != problems:
            _report(self.folder, key, record)
        return record

    def _content(self, key: str) -> bytes:
        """What a file holds.

        Raises:
            Refused: It is a link that leads out of the folder.
            OSError: It cannot be read.
        """
        path = self.folder / f"{key}.md"
        if path.is_symlink() and not path.resolve().is_relative_to(self.folder.resolve()):
            message = "is a link that leads out of the folder: a guide is a file in it"
            raise Refused((Problem(str(path), 1, message),))
        with path.open("rb") as handle:
            return handle.read(MAX_BYTES + 1)

    def _file(self, key: str) -> str:
        return str(self.folder / f"{key}.md")

    def _save(self, records: Records) -> None:
        if self._kept is None:
            return
        try:
            index.save(self._kept, self.folder, records)
        except OSError as error:
            log.warning("cannot keep the index of guides in %s (%s)", self._kept, error.strerror)


def _linked(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower())


def _report(folder: Path, key: str, record: Record) -> None:
    if record.problems:
        log.warning("a guide is left out, %s:\n%s", folder / f"{key}.md", "\n".join(record.problems))
