"""What a lever asks for, told from the competing offers that it quotes."""

from __future__ import annotations

from scenarios.guide import Ask, Component, Lever
from scenarios.reader.components import component_of
from scenarios.reader.levers import LeverText
from scenarios.reader.measure import Measure
from scenarios.reader.places import Regions
from scenarios.reader.prose import Mention, mentions, sentences


def lever_of(text: LeverText, measure: Measure) -> Lever:
    """The lever with its asks and the offers that it quotes, each with its line."""
    asks: list[Ask] = []
    competing: list[Ask] = []
    regions = Regions(measure.regions)
    last: Component | None = None
    titled = component_of(text.title)
    for line, written in text.lines:
        for sentence in sentences(written):
            for mention in mentions(sentence):
                component = mention.component or last or titled
                last = Component.TOTAL if mention.component is Component.TOTAL else last
                if component is None:
                    continue
                if mention.cue == "ask" and (ask := _ask(line, sentence, mention, component, measure, regions)):
                    asks.append(ask)
                if mention.cue == "offer" and (offer := _offer(line, mention, component, measure)):
                    competing.append(offer)
    return Lever(
        line=text.line, number=text.number, title=text.title, argument=text.argument,
        asks=_first_of_each(asks), competing=tuple(competing),
    )  # fmt: skip


def _ask(
    line: int, sentence: str, mention: Mention, component: Component, measure: Measure, regions: Regions
) -> Ask | None:
    low, high = mention.range
    region = regions.near(sentence, mention.start, mention.end)
    if mention.figure.unit == "percent":
        if mention.component is not Component.BONUS or high > 200:
            return None
        return Ask(line=line, component=component, low=low, high=high, unit="percent", region=region)
    currency = measure.currency_of(mention.figure, region)
    meant = measure.component_meant(mention, component, currency)
    if mention.figure.unit != "absolute" or meant is None or measure.periods_clash(meant, mention.period):
        return None
    home = next(iter(measure.regions), None)
    if region is None and not measure.pays_in(home, meant, currency):
        region = measure.region_in(meant, currency)
    if not measure.pays_in(region if region is not None else home, meant, currency):
        return None
    return Ask(line=line, component=meant, low=low, high=high, currency=currency, region=region)


def _offer(line: int, mention: Mention, component: Component, measure: Measure) -> Ask | None:
    """Somebody else's pay: up to three times the guide's, so that no valuation is taken for an offer."""
    low, high = mention.range
    currency = measure.currency_of(mention.figure, None)
    if mention.figure.unit != "absolute" or mention.beside:
        return None
    if not any(measure.plausible(each, low, high, currency, 3) for each in (component, Component.TOTAL)):
        return None
    return Ask(line=line, component=component, low=low, high=high, currency=currency)


def _first_of_each(asks: list[Ask]) -> tuple[Ask, ...]:
    """The first ask for each component of a region: a second one is a fallback or an example."""
    first: dict[tuple[Component, str | None], Ask] = {}
    for ask in asks:
        first.setdefault((ask.component, ask.region), ask)
    return tuple(first.values())
