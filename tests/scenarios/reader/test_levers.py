import pytest

from scenarios import Component, read_guide
from tests.scenarios.reader.guide_text import guide_text

SAID = "I keep three lights at once, so I'd like the base salary at €130K–€135K."

FORMS = {
    "numbered, quoted below": (
        "#### Global Levers\n\n"
        "1. **Three Lights Lever**\n"
        f'> "{SAID}"\n\n'
        "2. **Night Lever**\n"
        '> "I work at night, every night of the year."'
    ),
    "numbered, quoted inside the item": (
        "#### Global Levers\n\n"
        "1. **Lever 1 — Three Lights Lever**\n"
        f'   > "{SAID}"\n\n'
        "2. **Lever 2 — Night Lever**\n"
        '   > "I work at night."'
    ),
    "numbered, said on the line": (
        f'**Global Levers**\n1. **Three Lights Lever:** "{SAID}"\n2. **Night Lever:** "I work at night."'
    ),
    "bold lines": (
        f'#### Global Levers\n\n**Lever 1: Three Lights Lever**\n> "{SAID}"\n\n**Lever 2: Night Lever**\n> "Nights."'
    ),
    "bold lead": (
        f'#### Global Levers\n\n**Lever 1 — Three Lights Lever:** > "{SAID}"\n\n**Lever 2 — Night Lever:** > "Nights."'
    ),
    "quotations with a title": (
        f'#### Global Levers\n\n> **Lever 1 — Three Lights Lever:** "{SAID}"\n\n> **Lever 2 — Night Lever:** "Nights."'
    ),
    "bold numbers": (f'#### Global Levers\n\n**1. Three Lights Lever**\n> "{SAID}"\n\n**2. Night Lever**\n> "Nights."'),
    "headings": (
        "## 2 Global Levers\n\n"
        "### Lever 1: Three Lights Lever\n\n"
        f'> "{SAID}"\n\n'
        "### Lever 2: Night Lever\n\n"
        '> "Nights."'
    ),
    "headings of their own": (
        f'#### Global Lever 1: Three Lights Lever\n\nLights: "{SAID}"\n\n#### Global Lever 2: Night Lever\n\nNights.'
    ),
    "said in the heading": (f'#### Lever 1: Three Lights Lever — "{SAID}"\n#### Lever 2: Night Lever — "Nights."'),
    "with strategy and script": (
        "## Global Levers with Scripts\n\n"
        "### Lever 1: Three Lights Lever\n\n"
        "**Strategy:** Aim high.\n\n"
        "**Script:**\n"
        f'> "{SAID}"\n\n'
        "**Key Data Points:**\n"
        "- Keepers are rare\n\n"
        "### Lever 2: Night Lever\n\n"
        "Nights."
    ),
    "prose": (f"## Global Negotiation Levers\n\n**1. Three Lights Lever**\n{SAID}\n\n**2. Night Lever**\nNights."),
    "under a premium": (
        f'### Salt — The Premium\n\n**Lever 1 — Three Lights Lever:** "{SAID}"\n\n**Lever 2 — Night Lever:** "Nights."'
    ),
    "numbers that start again": (
        f'#### Global Levers\n\n1. **Three Lights Lever**\n\n> "{SAID}"\n\n1. **Night Lever**\n\n> "Nights."'
    ),
    "words for numbers": (
        f'#### Global Levers\n\n🔥 **Lever One — Three Lights Lever:** "{SAID}"\n\n'
        '🔥 **Lever Two — Night Lever:** "Nights."'
    ),
    "after a premium with numbers": (
        '### Salt Premium\n\n**Lever 1 — Salt:** "Salt."\n\n**Lever 2 — Sea:** "Sea."\n\n**Lever 3 — Air:** "Air."\n\n'
        f'**Global Levers**\n1. **Three Lights Lever:** "{SAID}"\n2. **Night Lever:** "Nights."'
    ),
    "titles in bold": (
        f'**Global Levers**\n\n**Three Lights Lever**\n\n> "{SAID}"\n\n'
        '**Night Lever**\n\n> "N."\n\n**Fog Lever**\n\n> "F."'
    ),
    "bullets": (
        "#### Negotiation Levers\n\n"
        f'- **Three Lights Lever:** "{SAID}"\n'
        '- **Night Lever:** "Nights."\n'
        '- **Fog Lever:** "Fog."'
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_levers_are_read_in_each_form_with_title_argument_and_ask(form: str) -> None:
    text = guide_text(
        FORMS[form],
        "> **Negotiate Up Strategy:** In Lisbon, target €150K–€170K TC.",
        "**Evidence & Sources**\n1. A survey\n2. Another",
    )
    guide = read_guide(text, "reef/keeper.md")
    assert [lever.number for lever in guide.levers] == list(range(1, len(guide.levers) + 1))
    assert len(guide.levers) == (3 if form in ("bullets", "titles in bold") else 2)
    first = guide.levers[0]
    assert first.title == "Three Lights Lever"
    assert SAID in first.argument
    assert [(ask.component, ask.low, ask.high, ask.currency) for ask in first.asks] == [
        (Component.BASE, 130_000, 135_000, "EUR")
    ]
    assert SAID in text.split("\n")[first.asks[0].line - 1]
    assert guide.levers[-1].asks == ()


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("My competing offer from the coast guard is at €150K TC. I'd like to discuss €160K–€170K.", ["total"]),
        ("I have an offer at €135K base from the coast guard.", []),
        ("I need $[X]K base and a bonus of [20]%.", []),
        ("Ships worth $196B pass here, 11 million people a year, so I want €120K in RSUs.", ["equity"]),
        ("I'd like the bonus target at 20%.", ["bonus"]),
        ("I'd like a signing bonus of €15K.", ["signing"]),
        ("I'm targeting €135K base and €150K RSUs over 4 years.", ["base", "equity"]),
        ("I'd like €40K/yr in RSUs.", []),
        ("In a year I'd like €900K base.", []),
        ("I'd like a salt premium of €10K–€15K.", []),
    ],
)
def test_asks_are_told_from_competing_offers_placeholders_and_other_figures(sentence: str, asks: list[str]) -> None:
    text = guide_text(f'#### Global Levers\n\n1. **One**\n> "{sentence}"\n\n2. **Two**\n> "Nothing."')
    lever = read_guide(text, "reef/keeper.md").levers[0]
    assert [ask.component for ask in lever.asks] == asks


def test_a_competing_offer_is_kept_apart_from_the_asks() -> None:
    said = "My competing offer is at €150K TC. I'd like €165K."
    text = guide_text(f'#### Global Levers\n\n1. **One**\n> "{said}"\n\n2. **Two**\n> "Nothing."')
    lever = read_guide(text, "reef/keeper.md").levers[0]
    assert [offer.low for offer in lever.competing] == [150_000]
    assert [ask.low for ask in lever.asks] == [165_000]


@pytest.mark.parametrize(
    ("written", "titles"),
    [
        ('1. **Scarce skill**\n> "Few people have done this."', ["Scarce skill"]),
        ('**Scarce skill**\n> "Few people have done this."', ["Scarce skill"]),
        ('Lever 1: Scarce skill\n> "Few people have done this."', ["Scarce skill"]),
        ("- **Scarce skill**: few have done it.\n- **Timing**: I can begin soon.", ["Scarce skill", "Timing"]),
    ],
)
def test_a_section_of_levers_may_have_only_one_or_two(written: str, titles: list[str]) -> None:
    guide = read_guide(guide_text(f"#### Global Levers\n\n{written}"), "a/b.md")
    assert [lever.title for lever in guide.levers] == titles


def test_a_section_of_levers_in_which_none_can_be_read_is_noted() -> None:
    guide = read_guide(guide_text("#### Global Levers\n\nSay that you are good at it."), "a/b.md")
    assert not guide.levers
    assert any("No argument can be read" in note.text for note in guide.notes)


@pytest.mark.parametrize(
    "section",
    [
        "## Global Levers\n\n1️⃣ **Tides** — a\n\n2️⃣ **Salt** — b\n\n3️⃣ **Light** — c",
        "## Negotiation Levers\n\n- Tides\n- Salt\n- Light",
        "## Levers\n\n| # | Lever | Script |\n|---|---|---|\n| 1 | Tides | a |\n| 2 | Salt | b |\n| 3 | Light | c |",
        "## Leverage Points\n\n1. **Tides** — a\n2. **Salt** — b\n3. **Light** — c",
        "## Key Arguments\n\n1. **Tides** — a\n2. **Salt** — b\n3. **Light** — c",
    ],
)
def test_levers_stand_in_other_lists_too(section: str) -> None:
    guide = read_guide(guide_text(section, "#### Sources\n\n1. one\n2. two"), "reef/keeper.md")
    assert [(lever.number, lever.title) for lever in guide.levers] == [(1, "Tides"), (2, "Salt"), (3, "Light")]
    assert len(guide.sources) == 2


def test_sources_may_stand_in_a_table() -> None:
    guide = read_guide(
        guide_text("#### Sources\n\n| Source | Date |\n|---|---|\n| A survey | 2025 |\n| Blind | 2026 |"), "a/b.md"
    )
    assert [source.text for source in guide.sources] == ["A survey · 2025", "Blind · 2026"]
