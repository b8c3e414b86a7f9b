"""What a lever asks for, told from the competing offers that it quotes."""

from __future__ import annotations

from scenarios.guide import Ask, Band, Component, Lever
from scenarios.reader.cells import Figure
from scenarios.reader.currencies import currency_of
from scenarios.reader.headers import component_of
from scenarios.reader.levers import LeverText
from scenarios.reader.places import Regions
from scenarios.reader.prose import Mention, mentions, sentences


class Bands:
    """The guide's bands as a measure: whether a figure in prose can be pay of a component, and where."""

    def __init__(self, bands: tuple[Band, ...]) -> None:
        self._bands = bands
        self.regions = tuple(dict.fromkeys(band.region for band in bands if band.region is not None))
        self.currencies = tuple(dict.fromkeys(band.currency for band in bands if band.currency))

    def currency_of(self, figure: Figure, region: str | None) -> str | None:
        """The currency of a figure in prose; a shared mark such as ``$`` means the one that the guide's bands use."""
        mark = figure.marks[0] or figure.marks[1]
        own = tuple(band.currency for band in self._bands if band.currency and band.region == region)
        return currency_of(mark, own, region or "") or currency_of(mark, self.currencies, region or "")

    def plausible(self, component: Component, low: float, high: float, currency: str | None) -> bool:
        """Whether the figures lie anywhere near the guide's bands of that component: a third to three times."""
        near = [band for band in self._bands if band.component is component and band.currency == currency]
        return any(
            (band.low or band.high or 0) / 3 <= low and high <= 3 * (band.high or band.low or 0) for band in near
        )

    def region_in(self, component: Component, currency: str | None) -> str | None:
        """The first region whose band of the component is in that currency."""
        return next(
            (band.region for band in self._bands if band.component is component and band.currency == currency), None
        )

    def period_of(self, component: Component) -> str | None:
        """The period of the component's first band."""
        return next((band.period for band in self._bands if band.component is component), None)


def lever_of(text: LeverText, bands: Bands) -> Lever:
    """The lever with its asks and the offers that it quotes, each with its line."""
    asks: list[Ask] = []
    competing: list[Ask] = []
    regions = Regions(bands.regions)
    last: Component | None = None
    titled = component_of(text.title)
    for line, written in text.lines:
        for sentence in sentences(written):
            for mention in mentions(sentence):
                component = mention.component or last or titled
                last = mention.component or last
                if mention.cue not in ("ask", "offer") or component is None:
                    continue
                ask = _ask(line, sentence, mention, component, bands, regions)
                if ask is not None:
                    (asks if mention.cue == "ask" else competing).append(ask)
    return Lever(
        line=text.line, number=text.number, title=text.title, argument=text.argument,
        asks=_first_of_each(asks), competing=tuple(competing),
    )  # fmt: skip


def _ask(
    line: int, sentence: str, mention: Mention, component: Component, bands: Bands, regions: Regions
) -> Ask | None:
    low, high = mention.range
    region = regions.near(sentence, mention.start, mention.end)
    if mention.figure.unit == "percent":
        if mention.component is not Component.BONUS or high > 200:
            return None
        return Ask(line=line, component=component, low=low, high=high, unit="percent", region=region)
    if mention.figure.unit != "absolute":
        return None
    currency = bands.currency_of(mention.figure, region)
    if currency is None:
        return None
    if mention.cue == "ask":
        period, usual = mention.figure.period, bands.period_of(component)
        if not bands.plausible(component, low, high, currency) or (period == "year" and usual == "4yr"):
            return None
        if region is None and bands.region_in(component, currency) != next(iter(bands.regions), None):
            region = bands.region_in(component, currency)
    return Ask(line=line, component=component, low=low, high=high, currency=currency, region=region)


def _first_of_each(asks: list[Ask]) -> tuple[Ask, ...]:
    """The first ask for each component of a region: a second one is a fallback or an example."""
    first: dict[tuple[Component, str | None], Ask] = {}
    for ask in asks:
        first.setdefault((ask.component, ask.region), ask)
    return tuple(first.values())
