"""What can be rehearsed: negotiation guides, scripts and personas, as frozen data."""

from scenarios.asks import RegionalAsk, regional_asks
from scenarios.band import at_penetration, penetration_in, range_penetration
from scenarios.guide import (
    Ask,
    Band,
    Component,
    Guide,
    Level,
    Lever,
    Note,
    Number,
    Paragraph,
    Period,
    Premium,
    Source,
    Target,
    TotalConvention,
    Unit,
)
from scenarios.money import format_amount, format_money, format_percent, format_range
from scenarios.problem import Problem, Refused
from scenarios.reader import read_guide

__all__ = [
    "Ask",
    "Band",
    "Component",
    "Guide",
    "Level",
    "Lever",
    "Note",
    "Number",
    "Paragraph",
    "Period",
    "Premium",
    "Problem",
    "Refused",
    "RegionalAsk",
    "Source",
    "Target",
    "TotalConvention",
    "Unit",
    "at_penetration",
    "format_amount",
    "format_money",
    "format_percent",
    "format_range",
    "penetration_in",
    "range_penetration",
    "read_guide",
    "regional_asks",
]
