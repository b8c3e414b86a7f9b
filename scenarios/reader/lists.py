"""Pay that stands in a list rather than a table: places with their parts of pay, or one figure for each place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from scenarios.guide import Component, Note
from scenarios.reader.amounts import AMOUNT
from scenarios.reader.components import ASIDE, component_of_label
from scenarios.reader.currencies import mentioned
from scenarios.reader.document import Document, Line, Rule, Table
from scenarios.reader.headers import OUTSIDE, period_of_header, place_name, split_place
from scenarios.reader.items import parts_of_line, without_lead
from scenarios.reader.paytable import Cell, PayTable, Place
from scenarios.reader.places import is_known_place, looks_like_level
from scenarios.reader.sheet import is_moment
from scenarios.reader.topics import PAY, is_of_pay, why_not
from scenarios.reader.units import unit_of

_NEVER = re.compile(
    r"\blevers?\b|level mapping|strateg|negotiate|alternative|compet|compar|\bvs\b|scenario|example|counter|script|"
    r"tactic|vesting|refresh|premium|sources?\b|evidence|\bwhy\b|peers?\b|market\b|last year|history|offers?\b|"
    r"\b(?:your|current|previous|former|walk[\s-]away|asks?|asking|goals?|budgets?|expect\w*)\b|gegenangebot|konkurren|beispiel|contraoferta|ejemplo",
    re.IGNORECASE,
)
"""Headings under which, or below which, no list holds the guide's bands."""
_HEAD = re.compile(
    r"(?:\*\*|__)(?P<bold>[^*_]+?):?(?:\*\*|__)\s*[:—–-]?\s*|(?P<plain>[^:$€£¥₹]{2,60}?):\s+|"
    r"(?P<dashed>[^:$€£¥₹]{2,60}?)\s+[—–-]\s+(?=[^—–]*\d)"
)
"""What an item begins with: a place in bold, or one before a colon or a dash."""
_HALVES = re.compile(rf"\s*[,—–]{OUTSIDE}\s+|\s+-{OUTSIDE}\s+")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PARENTHESES = re.compile(r"\([^()]*\)")


@dataclass
class _Listed:
    """A place of a list with the parts of pay below it; ``parts`` are line, label and cell, ``within`` is the place
    that the heading above the list adds."""

    line: int
    label: str
    within: str = ""
    parts: list[tuple[int, str, str]] = field(default_factory=list)


def pay_lists(document: Document) -> list[PayTable]:
    """The list of the guide's own bands taken apart as a table would be; none where no list is plainly one."""
    told = [_with_unit(each) for each in list(_listed(document)) if any(label for _, label, _ in each.parts)]
    listed = [each for each in told if _may_be_place(each)]
    if not listed or not _are_places(listed):
        return []
    cells: list[Cell] = []
    notes = [
        Note(line=each.line, text=f"“{each.label}” is no region or level that is known. It was left out.")
        for each in told
        if each not in listed
    ]
    for each, place in zip(listed, _places(listed), strict=True):
        for line, label, text in each.parts:
            component = component_of_label(label)
            if component is not None and not _names_a_place(label):
                hints = place.currencies or mentioned(label)
                cells.append(Cell(line, text, place, component, label, period_of_header(label), hints))
            else:
                unknown = f"The item “{label or text}” is not known as a part of pay. It was left out."
                notes.append(Note(line=line, text=unknown))
    if not {cell.component for cell in cells} & {Component.BASE, Component.TOTAL}:
        return []
    notes += [Note(line=line, text=f"{why}. The list was left out.") for line, why in _off_topic(document)]
    return [PayTable(Table(listed[0].line, (), ()), tuple(cells), tuple(notes))]


def unread_list(document: Document) -> tuple[int, str] | None:
    """The line of a list that may be one of pay, and what it lacks; None where there is none."""
    for each in list(_listed(document)):
        for line, label, text in each.parts:
            if not label and _is_place(each.label) and AMOUNT.search(text):
                return line, (
                    f"“{text}”: this list does not say which part of pay its figures are: write “Base” or “Total” "
                    "before them, or into the heading"
                )
            if component_of_label(label) in (Component.BASE, Component.TOTAL) and not _is_place(each.label):
                return line, (
                    f"“{each.label}” is not known as a region or level: write its currency behind it, such as "
                    f"“{each.label} (EUR)”, or use a table with the column Region or Level"
                )
    return next(_off_topic(document), None)


def _off_topic(document: Document) -> Iterator[tuple[int, str]]:
    """The headings over lists of figures for places that may be about something else, each with what is said of it."""
    seen: set[int] = set()
    title = _title(document)
    for block, headings in _with_headings(document):
        if isinstance(block, Line) and block.depth and not block.quoted and _speak_of_pay(headings):
            strange = _strange(headings, title)
            if strange and strange.line not in seen and AMOUNT.search(block.text):
                seen.add(strange.line)
                yield strange.line, why_not(strange.text)


def _with_headings(document: Document) -> Iterator[tuple[Line | Table | Rule, list[Line]]]:
    """Every block with the headings around it, its own among them."""
    headings: list[Line] = []
    for block in document.blocks:
        if isinstance(block, Line) and block.rank:
            headings = [each for each in headings if each.rank < block.rank] + [block]
        yield block, headings


def _title(document: Document) -> Line | None:
    """The first heading."""
    return next((block for block in document.blocks if isinstance(block, Line) and block.rank), None)


def _listed(document: Document) -> Iterator[_Listed]:
    """The places of all lists that stand under headings about pay, each with its parts."""
    place: _Listed | None = None
    depth = 0
    title = _title(document)
    for block, headings in _with_headings(document):
        if not isinstance(block, Line):
            place = None
        elif block.rank:
            place, depth = _headed(headings, title), 0
            if place:
                yield place
        elif block.depth and not block.quoted and _about_pay(headings, title):
            opened = _opened(block, headings) if block.starts_item and block.depth <= max(depth, 1) else None
            if opened and place and not depth and place.parts and not any(label for _, label, _ in opened.parts):
                place.parts.append((block.line, opened.label, opened.parts[0][2] if opened.parts else ""))
            elif opened:
                place, depth = opened, block.depth
                yield place
            elif place is not None and block.depth > depth:
                place.parts += parts_of_line(block)


def _about_pay(headings: list[Line], title: Line | None) -> bool:
    """Whether the headings around a line speak of pay, and none of something else."""
    return _speak_of_pay(headings) and _strange(headings, title) is None


def _speak_of_pay(headings: list[Line]) -> bool:
    titles = [heading.text for heading in headings if not _is_guide_title(heading)]
    return any(map(PAY.search, titles)) and not any(map(_NEVER.search, titles))


def _strange(headings: list[Line], title: Line | None) -> Line | None:
    """The first heading that may be about something else than pay.

    The title of the document may be, where a heading below it speaks of pay. Its words, those of the job and the
    company, say nothing else in other headings.
    """
    own = title.text if title and (_is_guide_title(title) or not PAY.search(title.text)) else ""
    below = [each for each in headings if each is not title and not _is_guide_title(each)]
    if not any(PAY.search(each.text) for each in below):
        below = [each for each in headings if not _is_guide_title(each)]
    return next((each for each in below if not is_of_pay(each.text, own if each is not title else "")), None)


def _is_guide_title(heading: Line) -> bool:
    return "negotiation guide" in heading.text.casefold()


def _headed(headings: list[Line], title: Line | None) -> _Listed | None:
    """The place that the last heading is, the parts of which may follow."""
    label = headings[-1].text.strip(" :")
    return _Listed(headings[-1].line, label) if _about_pay(headings, title) and not PAY.search(label) else None


def _opened(line: Line, headings: list[Line]) -> _Listed | None:
    """The place that an item begins with, with what follows it on the line; None where it begins with a part of pay."""
    head = _HEAD.match(line.markup)
    label = (head["bold"] or head["plain"] or head["dashed"]).strip() if head else line.text.strip(" :*")
    if component_of_label(label) is not None or any(amount["mark"] for amount in AMOUNT.finditer(label)):
        return None
    above = headings[-1].text.strip(" :")
    place = _Listed(line.line, label, above if _is_place(above) and not PAY.search(above) else "")
    rest = replace(line, markup=line.markup[head.end() :]) if head else None
    if rest is not None and rest.text:
        whole = next((each.text for each in reversed(headings) if component_of_label(each.text)), "")
        named = component_of_label(whole) in (Component.BASE, Component.TOTAL)
        alone = AMOUNT.match(without_lead(rest.text, at_start=True))
        place.parts = [(line.line, whole if named else "", rest.text)] if alone else parts_of_line(rest)
    return place


def _names_a_place(label: str) -> bool:
    """Whether a label of a part of pay says for which place or level it is, too."""
    words = re.split(r"[\s,—–-]+", label)
    return any(is_known_place(word) or (looks_like_level(word) and not component_of_label(word)) for word in words)


def _are_places(listed: list[_Listed]) -> bool:
    """Whether what the parts stand under are regions or levels: most are plainly so, or they pay in several
    currencies."""
    money = {currency for each in listed for _, _, cell in each.parts for currency in mentioned(cell)}
    return sum(_is_place(each.label) for each in listed) * 2 >= len(listed) or len(money) > 1


def _with_unit(each: _Listed) -> _Listed:
    """A place with the unit in its label beside the figures: "Berlin (k EUR): 78–95"."""
    found = unit_of(each.label)
    if found is None:
        return each
    name, unit = found
    return replace(
        each, label=name, parts=[(line, label, unit.beside(text, label)) for line, label, text in each.parts]
    )


def _may_be_place(each: _Listed) -> bool:
    """Whether an item is a region or level by its label, or by having base and another part of pay below it."""
    if is_moment(each.label) or ASIDE.search(each.label) or _YEAR.search(each.label):
        return False
    named = {component_of_label(label) for _, label, _ in each.parts} - {None}
    return _is_place(each.label) or (Component.BASE in named and len(named) > 1)


def _is_place(label: str) -> bool:
    name, currencies = place_name(label)
    return bool(currencies) or is_known_place(name) or looks_like_level(name)


def _places(listed: list[_Listed]) -> list[Place]:
    """The place of each: region, level, or both where one of them says so or where halves come again."""
    names = [place_name(each.label) for each in listed]
    again = Counter(half for name, _ in names for half in set(_HALVES.split(name)))
    return [
        _within(_place(name, currencies, again), each.within)
        for each, (name, currencies) in zip(listed, names, strict=True)
    ]


def _place(name: str, currencies: tuple[str, ...], again: Counter[str]) -> Place:
    halves = _HALVES.split(name)
    where, what = split_place(name)
    if not what and len(halves) == 2 and max(again[half] for half in halves) > 1:
        known = [half for half in halves if is_known_place(half)]
        if len(known) == 1:
            return Place(known[0], next(half for half in halves if half not in known), currencies)
    if not what and looks_like_level(name) and not is_known_place(name):
        return Place(None, name, currencies)
    return Place(where or None, what or None, currencies)


def _within(place: Place, heading: str) -> Place:
    """A place with the half that the heading above its list adds."""
    name, currencies = place_name(heading)
    if not name or (place.region and place.level):
        return place
    level = looks_like_level(name) and not is_known_place(name)
    if place.region and level:
        return Place(place.region, name, place.currencies)
    return Place(name, place.level, place.currencies or currencies) if place.level and not level else place
