"""Which part of pay a label of a table, or a sentence, names."""

from __future__ import annotations

import re
from functools import lru_cache

from scenarios.guide import Component
from scenarios.reader.allowances import is_allowance, is_sum_of_allowances
from scenarios.remembered import forgettable

ASIDE = re.compile(
    r"\b(?:notes?|comments?|yoe|experience|years? of|vesting schedule|vest schedule|percentile|cost of living|index|"
    r"anmerkung(?:en)?|hinweise?|observaciones|notas?|erfahrung|experiencia|quelle|fuente|"
    r"refresh(?:er)?s?|benefits?|perks|source|scope|description|negotiab\w+|headcount|team size|equivalent)\b",
    re.IGNORECASE,
)
"""Labels of what is no pay, or says something about it."""
_COMPONENTS: dict[Component, str] = {
    Component.CARRY_BONUS: r"\bcarry\b.{0,3}[/+&].{0,3}bonus|\bbonus.{0,3}[/+&].{0,3}carry\b|\bcarry bonus\b",
    Component.EQUITY_RETENTION: r"\bretention\b.{0,20}\b(?:rsus?|grants?|equity|stock|awards?)\b",
    Component.SIGNING: (
        r"\bsign(?:ing)?[\s-]?on\b|\bsign(?:ing)?\b|\bjoining\b|\bstarting bonus\b|\bwelcome\b|\bgolden hello\b"
    ),
    Component.OTHER: (
        r"\b(?:profit|prize|revenue|playoff|gain|surplus|production)[\s-]?shar\w+|\bpnl\b|\bp\s?&\s?l\b|"
        r"\bsecondary\b|\bcarry\b|\bcarried interest\b|\bco-?invest\w*"
    ),
    Component.TOTAL: (
        r"\btotal\b|\bsum\b|\boverall\b|\btc\b|\bt[dct]c\b|\bctc\b|\bfull package\b|"
        r"\bote\b|\bon[\s-]target earnings\b|\ball[\s-]in\b|\b(?:comp(?:ensation)?|pay) range\b|"
        r"\b(?:first[\s-]year|year[\s-]1|yr[\s-]1|annual) comp\w*"
    ),
    Component.BASE: r"\bbase\b|\bbasic\b|\bsalary\b|\bfixed\b",
    Component.EQUITY: (
        r"\bequity\b|\bstocks?\b|\b[rpmg]sus?\b|\bppus?\b|\boptions?\b|\bisos?\b|\bshares\b|\btokens?\b|\blti[ps]?\b|"
        r"\blong[\s-]term incentives?\b|\bwarrants?\b|"
        r"\bshare[\s-](?!of\b|prices?\b|counts?\b|class\b)[a-z]+|"
        r"\b(?:phantom|restricted|performance|matching|free) share\b|"
        r"(?-i:\bSARs\b)|\bprofits? interests?\b|\bvsus?\b|"
        r"\b(?:new[\s-]hire|initial) grant\b|\besop\b|\bvsop\b|\bunits\b|\bstock appreciation\b|\bphantom\b|\bbspce\b"
    ),
    Component.BONUS: r"\bbonus(?:es)?\b|\bvariable\b|\bincentives?\b|\bcommissions?\b|\bstip?\b|"
    r"\baip\b|\bmbo\b|\bperformance (?:pay|award)\b|\bannual award\b",
}
_GERMAN_AND_SPANISH: dict[Component, str] = {
    Component.SIGNING: (
        r"\b(?:antritts|einstiegs|willkommens|wechsel)(?:prämie|bonus)\b|"
        r"\b(?:bono|prima) (?:de|por) (?:fichaje|ingreso|firma|contratación|bienvenida|incorporación)\b"
    ),
    Component.OTHER: (
        r"\bgewinnbeteiligung\b|\b(?:reparto|participación) (?:de|en)(?: las)? (?:utilidades|beneficios)\b"
    ),
    Component.TOTAL: r"\bgesamt(?:vergütung|gehalt|jahresgehalt|paket|einkommen|bezüge)?\b|\bzieleinkommen\b",
    Component.BASE: (
        r"\b(?:grund|jahres|monats|fix|fest|brutto)?gehalt\b|\bgrundvergütung\b|\bfixum\b|\bsueldo\b|\bsalario\b"
    ),
    Component.EQUITY: r"\baktien(?:optionen|paket)?\b|\bacciones\b|\bopciones sobre\b",
    Component.BONUS: (
        r"\b(?:ziel|jahres|leistungs)bonus\b|(?<!pro )\bbonos?\b|\b(?:erfolgs|leistungs)?prämien?\b|\bvariabel\b"
    ),
}
"""What labels say besides; prose is read in English only."""
_PATTERNS = tuple((component, re.compile(pattern, re.IGNORECASE)) for component, pattern in _COMPONENTS.items())
_LABELS = tuple(
    (component, re.compile("|".join(filter(None, (pattern, _GERMAN_AND_SPANISH.get(component)))), re.IGNORECASE))
    for component, pattern in _COMPONENTS.items()
)
_PARENTHESES = re.compile(r"\([^()]*\)")
_PREMIUM = re.compile(r"\bpremium\b", re.IGNORECASE)
_HOLDS = re.compile(
    r"\bincl(?:\.|u(?:des?|ding|sive|ye|yendo)\b)|\bwith\b|\bw/|\b(?:inkl\w*|einschl\w*|mit|con)\b", re.IGNORECASE
)
_LACKS = re.compile(
    r"\bexcl(?:\.|u(?:des?|ding|sive|yendo)\b)|\b(?:without|before|beyond|less|exkl\w*|ohne|sin)\b|\bw/o\b",
    re.IGNORECASE,
)


@forgettable
@lru_cache(maxsize=4096)
def component_of(text: str) -> Component | None:
    """The part of pay that a header or row label names: the first one named outside parentheses, or else inside.

    Sign-on, carry, retention and a total "with premium" are what the whole label says, wherever they stand in it.
    """
    if ASIDE.search(_PARENTHESES.sub(" ", text)):
        return None
    premium = _PREMIUM.search(text)
    if premium and _first_named(_PARENTHESES.sub(" ", text)) is Component.TOTAL:
        return Component.TOTAL_WITH_PREMIUM
    for part in (_PARENTHESES.sub(" ", text), text):
        found = _first_named(part if premium else part[: _where_parts_begin(part)])
        if found is not None:
            return None if found is Component.BASE and not premium and _holds_more(text) else found
    return None


@forgettable
@lru_cache(maxsize=4096)
def component_of_label(text: str) -> Component | None:
    """The part of pay that a label of a table names; an allowance is other pay."""
    if is_sum_of_allowances(text):
        return Component.OTHER
    return component_of(text) or (Component.OTHER if is_allowance(text) else None)


def _where_parts_begin(label: str) -> int:
    """Where a label goes on to what its part of pay holds or leaves out: "Total incl. bonus"."""
    return min((match.start() for match in (_HOLDS.search(label), _LACKS.search(label)) if match), default=len(label))


def _holds_more(label: str) -> bool:
    """Whether a label says that another part of pay is in it: "Base incl. bonus"."""
    holds = _HOLDS.search(label)
    return holds is not None and _first_named(label[holds.end() :]) not in (None, Component.BASE)


def _first_named(text: str) -> Component | None:
    hits = [
        (match.start(), order, component)
        for order, (component, pattern) in enumerate(_LABELS)
        if (match := pattern.search(text))
    ]
    if _PREMIUM.search(text):
        named = {component for _, _, component in hits}
        with_premium = re.search(r"\bw/|\bwith\b|\bincl", text, re.IGNORECASE)
        return Component.TOTAL_WITH_PREMIUM if with_premium or Component.TOTAL in named else None
    if not hits:
        return None
    named = {component for _, _, component in hits}
    for whole in (Component.CARRY_BONUS, Component.EQUITY_RETENTION):
        if whole in named:
            return whole
    if Component.SIGNING in named and named <= {Component.SIGNING, Component.BONUS}:
        return Component.SIGNING if min(hits)[2] is Component.SIGNING else Component.BONUS
    if len(named) > 1 and re.search(r"\s(?:\+|&|and|plus)\s", text):
        return None
    if Component.TOTAL in named and len(named) > 1:
        return _total_of(named - {Component.TOTAL}, text)
    return min(hits)[2]


def components_in(text: str) -> list[tuple[int, int, Component]]:
    """Every part of pay that a sentence names, with where it starts and ends; "signing bonus" is one of them."""
    found = sorted(
        (
            (match.start(), match.end(), component)
            for component, pattern in _PATTERNS
            for match in pattern.finditer(text)
        ),
        key=lambda hit: (hit[0], -hit[1]),
    )
    kept: list[tuple[int, int, Component]] = []
    for start, end, component in found:
        if kept and component is Component.BONUS and kept[-1][2] is Component.SIGNING and start - kept[-1][1] <= 1:
            kept[-1] = (kept[-1][0], end, Component.SIGNING)
        elif not kept or start >= kept[-1][1]:
            kept.append((start, end, component))
    return kept


def _total_of(others: set[Component], text: str) -> Component | None:
    """ "Total Equity" is equity; "Total (base + bonus)" and "Base/Total" are nobody's."""
    whole = re.match(r"\s*total\b|.*\bctc\b", text, re.IGNORECASE)
    return next(iter(others)) if len(others) == 1 and whole else None
