"""Law about pay history that a rehearsal should mention. No legal advice: the place decides, so each says so."""

from __future__ import annotations

import re

from scenarios.remembered import remembered

CHECK = "Check what holds where you are."
NEW_YORK = "New York bars employers from asking (city since 2017, state since 2020)"
EUROPE = "EU Directive 2023/970, Art. 5, bars employers from asking (due in national law by June 2026)"
ELSEWHERE = "In some places employers may not even ask."

_NEW_YORK = re.compile(r"\b(new york|nyc|ny|brooklyn|manhattan)\b", re.IGNORECASE)
_EUROPE = re.compile(
    r"\b(eu|european union|austria|belgium|bulgaria|croatia|cyprus|czech\w*|denmark|estonia|finland|france|germany|"
    r"deutschland|greece|hungary|ireland|italy|latvia|lithuania|luxembourg|malta|netherlands|poland|portugal|romania|"
    r"slovakia|slovenia|spain|sweden|"
    r"amsterdam|athens|barcelona|berlin|bratislava|brussels|bucharest|budapest|cologne|copenhagen|cork|dublin|"
    r"d[uü]sseldorf|eindhoven|frankfurt|gothenburg|graz|hamburg|helsinki|krak[oó]w|lisbon|ljubljana|lyon|madrid|"
    r"m[aá]laga|milan|munich|m[uü]nchen|paris|porto|prague|riga|rome|rotterdam|sofia|stockholm|stuttgart|tallinn|"
    r"valencia|vienna|vilnius|walldorf|warsaw|wroc[lł]aw|zagreb)\b",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(
    r"\b(northern ireland|uk|united kingdom|england|usa?|united states|canada|ontario|australia)\b|"
    r",\s*(?!(?i:ny|eu|at|be|bg|cy|cz|de|dk|ee|es|fi|fr|gr|hr|hu|ie|it|lt|lu|lv|mt|nl|pl|pt|ro|se|si|sk)\b)[A-Z]{2}\b",
    re.IGNORECASE,
)
"""What says of a place of such a name that it lies elsewhere: "Paris, TX", "Dublin, OH", "London, Ontario"."""


@remembered(lambda region: region)
def pay_history_law(region: str | None) -> str:
    """What is to be said about the question for pay history, in a sentence or two: the law where one is known for the
    place, else only that there are such laws."""
    place = region or ""
    if _NEW_YORK.search(place) and not re.search(r",\s*(?!NY\b)[A-Z]{2}\b", place):
        return f"{NEW_YORK}. {CHECK}"
    if _EUROPE.search(place) and not _OUTSIDE.search(place):
        return f"{EUROPE}. {CHECK}"
    return f"{ELSEWHERE} {CHECK}"
