"""How well the levers of guides are recognised: micro F1 on labelled messages, and CPU time.

    python benchmarks/understanding/levers.py [--wrong] [--guides FOLDER] [LABELLED.jsonl ...]

Without files it measures the sets in ``levers/``: those of ``seen.jsonl`` were looked at while the thesaurus was
written, those of ``unseen.jsonl`` never. ``levers/guides.jsonl`` holds guides made up for this; messages about others
(``company/role``) are measured where that guide comes with the project or lies in FOLDER, and passed over otherwise.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))

from bot.roleplay.understanding import Context, understand
from scenarios.catalogue import find_guide, load_guide
from scenarios.guide import Ask, Component, Guide, Lever

HERE = Path(__file__).parent / "levers"


def made_up() -> dict[str, Guide]:
    """The guides of ``guides.jsonl`` by their names."""
    guides = {}
    for line in (HERE / "guides.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        quoted = (Ask(line=1, component=Component.TOTAL, low=1, high=1),)
        levers = tuple(
            Lever(
                line=number,
                number=number,
                title=lever["title"],
                argument=lever["argument"],
                competing=quoted if lever["quotes_an_offer"] else (),
            )
            for number, lever in enumerate(row["levers"], start=1)
        )
        guides[row["guide"]] = Guide(
            file=row["guide"], company=row["company"], role=row["role"], bands=(), levers=levers
        )
    return guides


def guide_of(name: str, known: dict[str, Guide | None], folder: Path | None) -> Guide | None:
    """The guide of that name, kept once it was read; None where there is none."""
    if name not in known:
        path = find_guide(name) or (find_guide(name, folder) if folder else None)
        known[name] = load_guide(path) if path else None
    return known[name]


def f1(right: int, wrong: int, missed: int) -> float:
    return 2 * right / (2 * right + wrong + missed) if right else 0.0


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", nargs="*", type=Path)
    options.add_argument("--guides", type=Path, help="a folder with more guides: company/role.md")
    options.add_argument("--wrong", action="store_true", help="show the messages that went wrong")
    given = options.parse_args()
    known: dict[str, Guide | None] = {**made_up()}
    for file in given.files or [HERE / "seen.jsonl", HERE / "unseen.jsonl"]:
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        spent: list[float] = []
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            guide = guide_of(row["guide"], known, given.guides)
            if guide is None:
                counts["passed over"]["messages"] += 1
                continue
            understand("", Context(), guide)
            began = time.process_time()
            found = {mention.number for mention in understand(row["text"], Context(), guide).levers}
            spent.append((time.process_time() - began) * 1000)
            wanted = set(row["levers"])
            for name in ("all", row["guide"]):
                counts[name].update(
                    right=len(found & wanted), wrong=len(found - wanted), missed=len(wanted - found), messages=1
                )
            if given.wrong and found != wanted:
                print(f"{row['id']} {row['text']!r}: {sorted(found)}, expected {sorted(wanted)}")
        spent.sort()
        slowest = spent[int(len(spent) * 0.99) - 1]
        print(f"{file.name}: median {median(spent):.2f} ms, 99th percentile {slowest:.2f} ms")
        for name, count in counts.items():
            score = f1(count["right"], count["wrong"], count["missed"])
            print(f"    {name}: {count['messages']} messages, F1 {score:.3f}")


if __name__ == "__main__":
    main()
