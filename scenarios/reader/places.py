"""Which region of the guide a sentence speaks of."""

from __future__ import annotations

import re


class Regions:
    """The guide's regions with the names that prose uses for them: "Detroit, MI (HQ)" is Detroit."""

    def __init__(self, regions: tuple[str, ...]) -> None:
        self.names: dict[str, str] = {}
        for region in regions:
            parts = [region, *re.split(r"\s*[,/()|]\s*", region)]
            for part in parts:
                name = part.strip()
                if len(name) > 3 or name in ("NYC", "SF", "UK", "US", "EU", "LA", "DC"):
                    self.names.setdefault(name.removesuffix(" City"), region)
        for short, long in (("NYC", "New York"), ("SF", "San Francisco"), ("LA", "Los Angeles")):
            if long in self.names:
                self.names.setdefault(short, self.names[long])
        names = sorted(self.names, key=len, reverse=True)
        self._pattern = re.compile("|".join(rf"\b{re.escape(name)}(?!\w)" for name in names)) if names else None

    def near(self, sentence: str, start: int, end: int) -> str | None:
        """The region of a figure: behind it ("$210K in London", "$210K (London)"), or else the last one before it."""
        if self._pattern is None:
            return None
        after = re.match(r"[^,.;:()$€£¥₹]{0,30}?\b(?:for|in)\s+(?=[A-Z])", sentence[end:])
        if after and (named := self._pattern.match(sentence, end + after.end())):
            return self.names[named.group()]
        behind = re.match(r"[^()$€£¥]{0,25}\(([^()]*)\)", sentence[end:])
        if behind and (inside := self._pattern.search(behind[1])):
            return self.names[inside.group()]
        before = list(self._pattern.finditer(sentence[:start]))
        return self.names[before[-1].group()] if before else None
