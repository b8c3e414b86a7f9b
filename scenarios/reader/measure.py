"""The guide's own bands as a measure for figures in its prose."""

from __future__ import annotations

from scenarios.guide import Band, Component, Period
from scenarios.reader.cells import Figure
from scenarios.reader.currencies import currency_of
from scenarios.reader.prose import Mention

_SHARE_OF_BASE: dict[Component, tuple[float, float]] = {
    Component.SIGNING: (0.02, 0.6),
    Component.BONUS: (0.02, 1.0),
    Component.EQUITY: (0.05, 4.0),
}
"""What a component can be, as a share of base, where the guide has no band for it."""


class Measure:
    """Tells whether a figure in prose can be pay of a component, in which currency and where."""

    def __init__(self, bands: tuple[Band, ...]) -> None:
        self._bands = bands
        self.levels = tuple(dict.fromkeys(band.level for band in bands if band.level is not None))
        self.regions = tuple(dict.fromkeys(band.region for band in bands if band.region is not None))
        self._currencies = tuple(dict.fromkeys(band.currency for band in bands if band.currency))

    def currency_of(self, figure: Figure, region: str | None) -> str | None:
        """The currency of a figure in prose; a shared mark such as ``$`` means the one that the guide's bands use."""
        mark = figure.marks[0] or figure.marks[1]
        own = tuple(band.currency for band in self._bands if band.currency and band.region == region)
        return currency_of(mark, own, region or "") or currency_of(mark, self._currencies, region or "")

    def plausible(
        self, component: Component, low: float, high: float, currency: str | None, slack: float = 1.3
    ) -> bool:
        """Whether the figures lie near the guide's bands: from half of the lowest to ``slack`` times the highest."""
        near = [band for band in self._bands if (band.component, band.currency) == (component, currency)]
        if near:
            return any(
                (band.low or 0) / 2 <= low and high <= slack * (band.high or 2 * (band.low or 0)) for band in near
            )
        if component is Component.BASE:
            return self.plausible(Component.TOTAL, low, high, currency, 1.0) if self._has(Component.TOTAL) else False
        share = _SHARE_OF_BASE.get(component)
        bases = [
            band
            for band in self._bands
            if (band.component, band.currency) == (Component.BASE, currency) and band.low and band.high
        ]
        return share is not None and any(
            share[0] * (band.low or 0) <= low and high <= share[1] * (band.high or 0) for band in bases
        )

    def component_meant(self, mention: Mention, component: Component, currency: str | None) -> Component | None:
        """The component that a word stands for here: "carry" is carry and bonus where the guide has such a column."""
        low, high = mention.range
        candidates = [component]
        if component in (Component.OTHER, Component.BONUS):
            candidates.append(Component.CARRY_BONUS)
        return next((each for each in candidates if self.plausible(each, low, high, currency)), None)

    def region_in(self, component: Component, currency: str | None) -> str | None:
        """The first region whose band of the component (or any band) is in that currency."""
        exact = (band.region for band in self._bands if (band.component, band.currency) == (component, currency))
        return next(exact, None) or next((band.region for band in self._bands if band.currency == currency), None)

    def pays_in(self, region: str | None, component: Component, currency: str | None) -> bool:
        """Whether the region's band of the component is in the currency, or missing."""
        bands = [band for band in self._bands if band.region == region and band.component is component]
        return not bands or any(band.currency == currency for band in bands)

    def periods_clash(self, component: Component, period: Period | None) -> bool:
        """Whether a figure is said to be over another period than the guide's bands of that component."""
        own = {band.period for band in self._bands if band.component is component and band.period}
        return period is not None and bool(own) and period not in own

    def _has(self, component: Component) -> bool:
        return any(band.component is component for band in self._bands)
