"""Which of a guide's tables hold its own bands: those of levers, strategy, peers and rivals are left aside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from scenarios.guide import Component
from scenarios.reader.components import component_of
from scenarios.reader.document import Document, Line, Table
from scenarios.reader.lists import pay_lists, unread_list
from scenarios.reader.paytable import PayTable
from scenarios.reader.shapes import is_silent_on_pay, pay_table
from scenarios.reader.topics import is_of_pay, why_not

_WANTED = (
    "a guide needs one with a row for each region and a column for each part of pay: "
    "| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |"
)
_ASIDE = re.compile(
    r"\blevers?\b|level mapping|internal titles|negotiate[ -]up|strateg|\bsources\b|evidence|alternative|"
    r"competing|competitor|comparison|\bversus\b|\bvs\b|scenario|example|counter|script|tactic|vesting|refresh",
    re.IGNORECASE,
)
"""Headings under which a table holds something else than the guide's own bands,"""
_PAY = re.compile(r"\bcompensation\b|\bsalar\w+|\bpay\b|\bcomp\b|\bbands?\b|\bbenchmarks\b|\branges\b", re.IGNORECASE)
"""unless they say that it is about pay,"""
_NEVER = re.compile(
    r"walk[\s-]away|\bcurrent (?:pay|comp|salary|package|offer)|\byour (?:own|current)\b|"
    r"strateg|alternative|compet|scenario|example|counter|script|tactic|gegenangebot|konkurren|beispiel|contraoferta|ejemplo",
    re.IGNORECASE,
)
"""and these hold none even then."""
_GUIDE_TITLE = re.compile(r"\bnegotiation guide\b", re.IGNORECASE)


def pay_tables(document: Document) -> list[PayTable]:
    """The tables that hold the guide's own bands, those of levers, strategy, peers and rivals left aside; where there
    is none, the list that does."""
    found = list(_with_headings(document))
    own = [pay for table, heading in found if not _is_aside(heading) and (pay := _pay(table, heading))]
    # A heading may be that of the table right below it only.
    later = [table for (_, before), (table, heading) in pairwise(found) if heading == before and _is_aside(heading)]
    own = own or [pay for table in later if (pay := _pay(table, "")) and pay.plain]
    return own or pay_lists(document)


def _pay(table: Table, heading: str) -> PayTable | None:
    pay = pay_table(table, heading)
    return pay if pay and pay.share_read > 0 else None


def why_none(document: Document) -> tuple[int, str]:
    """Where a guide without a readable pay table should have one, and what is wrong there."""
    for text in document.lines:
        if text.markup.startswith("|") and text.markup.count("|") > 2:
            return (
                text.line,
                "this looks like a table, but the rule below its header has not as many cells as the header",
            )
    if strange := off_topic(document):
        return strange[0]
    for table in document.tables:
        if is_silent_on_pay(table):
            return (
                table.line,
                "this table does not say which part of pay its figures are: call the column Base Salary or Total Comp",
            )
    for table in document.tables:
        labels = (*table.header, *(row.cells[0] for row in table.rows))
        if sum(component_of(label) is not None for label in labels) > 1:
            return table.line, f"this table does not say which region or level each figure belongs to; {_WANTED}"
    if unread := unread_list(document):
        return unread
    line = document.tables[0].line if document.tables else 1
    return line, f"no pay table was found; {_WANTED}"


def off_topic(document: Document) -> list[tuple[int, str]]:
    """The tables of ranges whose heading names a part of pay, but may be about something else: the line of each, and
    what is said of it."""
    return [
        (table.line, why_not(heading))
        for table, heading in _with_headings(document)
        if component_of(heading) in (Component.BASE, Component.TOTAL)
        and not (_is_aside(heading) or is_of_pay(heading))
        and is_silent_on_pay(table)
    ]


def _with_headings(document: Document) -> Iterator[tuple[Table, str]]:
    """Every table with the heading that it stands under."""
    heading = ""
    for block in document.blocks:
        if isinstance(block, Line) and block.rank:
            heading = "" if _GUIDE_TITLE.search(block.text) else block.text
        elif isinstance(block, Table):
            yield block, heading


def _is_aside(heading: str) -> bool:
    return bool(_NEVER.search(heading) or (_ASIDE.search(heading) and not _PAY.search(heading)))
