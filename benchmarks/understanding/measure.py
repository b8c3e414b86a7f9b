"""How well and fast messages are understood: F1 of figures, acts and levers on labelled messages, and CPU time.

    python benchmarks/understanding/measure.py [--wrong] [--guide FILE] [LABELLED.jsonl ...]

Without files it measures the labelled sets beside this script. A figure counts as right when low, high and basis are
right; the further rows ask for the component and the role too. Figures that are no pay (role "other") need not be
found; they must not be reported as pay.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import defaultdict
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from bot.roleplay.understanding import Context, Figure, Understood, understand

HERE = Path(__file__).parent
KEYS = {
    "amount": ("low", "high", "basis"),
    "+component": ("low", "high", "basis", "component"),
    "+role": ("low", "high", "basis", "component", "role"),
}
Counts = list[int]
"""Found rightly, found wrongly, missed."""


def f1(counts: Counts) -> float:
    right, wrong, missed = counts
    return 2 * right / (2 * right + wrong + missed) if right else 0.0


def same(wanted: dict[str, Any], figure: Figure, keys: tuple[str, ...]) -> bool:
    found = asdict(figure)
    return all(
        abs(found[key] - wanted[key]) < 0.5 if key in ("low", "high") else found[key] == wanted[key] for key in keys
    )


def compare(wanted: list[dict[str, Any]], found: list[Figure], keys: tuple[str, ...]) -> Counts:
    left = list(found)
    right = 0
    for figure in wanted:
        hit = next((other for other in left if same(figure, other, keys)), None)
        if hit:
            left.remove(hit)
            right += 1
    return [right, len(left), len(wanted) - right]


def context_of(record: dict[str, Any]) -> Context:
    return Context(**{key: value for key, value in record.get("context", {}).items() if value is not None})


class Score:
    """Counts over many messages, and the messages that went wrong."""

    def __init__(self) -> None:
        self.counts: dict[str, Counts] = defaultdict(lambda: [0, 0, 0])
        self.wrong: list[str] = []
        self.quiet = self.invented = 0

    def add(self, record: dict[str, Any], understood: Understood) -> None:
        complaints: list[str] = []
        if "figures" in record:
            complaints += self._figures(record["figures"], understood)
        for name, found in (
            ("acts", {str(act) for act in understood.acts}),
            ("levers", {mention.number for mention in understood.levers}),
        ):
            if name not in record:
                continue
            wanted = set(record[name])
            for label in (name, *sorted(map(str, (wanted | found) & {"accept", "reject", "walk_away"}))):
                scope = wanted | found if label == name else {label}
                self._count(
                    label,
                    [len(wanted & found & scope), len(found - wanted & scope), len(wanted - found & scope)]
                    if label == name
                    else [
                        int(label in wanted and label in found),
                        int(label in found - wanted),
                        int(label in wanted - found),
                    ],
                )
            if wanted != found:
                complaints.append(f"{name} {sorted(found)}, expected {sorted(wanted)}")
        if complaints:
            last = record.get("context", {}).get("last")
            self.wrong.append(f"{record['id']} {record['text']!r} [{last}]\n    " + "\n    ".join(complaints))

    def _figures(self, labelled: list[dict[str, Any]], understood: Understood) -> list[str]:
        wanted = [figure for figure in labelled if figure["role"] != "other"]
        found = [figure for figure in understood.figures if figure.role != "other"]
        for name, keys in KEYS.items():
            self._count(name, compare(wanted, found, keys))
        if not wanted:
            self.quiet += 1
            self.invented += bool(found)
        if compare(wanted, found, KEYS["+role"])[1:] == [0, 0]:
            return []
        keys = KEYS["+role"]
        shown = [f"{f['span']!r} " + " ".join(str(f[key]) for key in keys) for f in wanted]
        got = [f"{f.span!r} " + " ".join(str(getattr(f, key)) for key in keys) for f in found]
        return [f"found    {'; '.join(got) or 'none'}", f"expected {'; '.join(shown) or 'none'}"]

    def _count(self, name: str, counts: Counts) -> None:
        self.counts[name] = [a + b for a, b in zip(self.counts[name], counts, strict=True)]

    def __str__(self) -> str:
        rows = [f"{name} {f1(counts):.3f}" for name, counts in self.counts.items()]
        if self.quiet:
            rows.append(f"pay invented {self.invented}/{self.quiet}")
        return " · ".join(rows)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", nargs="*", type=Path)
    options.add_argument("--guide", type=Path)
    options.add_argument("--wrong", action="store_true", help="show the messages that went wrong")
    given = options.parse_args()
    guide = None
    if given.guide:
        from scenarios.catalogue import load_guide  # noqa: PLC0415 - pydantic would count as start-up

        guide = load_guide(given.guide)
    began = time.process_time()
    understand("", Context(), guide)
    print(f"start-up {time.process_time() - began:.3f} s")
    for file in given.files or sorted(HERE.glob("*.jsonl")):
        records = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        score, spent = Score(), []
        for record in records:
            began = time.process_time()
            understood = understand(record["text"], context_of(record), guide)
            spent.append((time.process_time() - began) * 1000)
            score.add(record, understood)
        spent.sort()
        print(f"{file.name}: {len(records)} messages · {score}")
        print(f"    median {median(spent):.2f} ms, 99th percentile {spent[int(len(spent) * 0.99) - 1]:.2f} ms")
        if given.wrong:
            print("\n".join(score.wrong))


if __name__ == "__main__":
    main()
