"""What can be rehearsed: negotiation guides, scripts and personas, as frozen data."""

from scenarios.asks import RegionalAsk, asks_for, regional_asks
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
from scenarios.persona import Persona, load_personas
from scenarios.problem import Problem, Refused
from scenarios.reader import read_guide
from scenarios.scenario import Scenario
from scenarios.script import Script
from scenarios.script_file import load_script

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
    "Persona",
    "Premium",
    "Problem",
    "Refused",
    "RegionalAsk",
    "Scenario",
    "Script",
    "Source",
    "Target",
    "TotalConvention",
    "Unit",
    "asks_for",
    "at_penetration",
    "format_amount",
    "format_money",
    "format_percent",
    "format_range",
    "load_personas",
    "load_script",
    "penetration_in",
    "range_penetration",
    "read_guide",
    "regional_asks",
]
