import pytest

from scenarios import Component, Guide, read_guide
from tests.scenarios.reader.guide_text import guide_text

LEVEL_TABLE = """\
#### Level Mapping

| Reef Level | Capital Buoys Equivalent | Pier One Equiv. | Typical YOE |
|---|---|---|---|
| Keeper | Warden | Guard II | 5 |
"""


def read(*parts: str) -> Guide:
    return read_guide(guide_text(*parts), "reef/keeper.md")


@pytest.mark.parametrize(
    "items",
    [
        "1. A survey, 2025\n2. The harbour's report",
        "- A survey, 2025\n- The harbour's report",
        "- [A survey, 2025]\n- [The harbour's report]",
        "- [A survey, 2025](https://example.org)\n- [The harbour's report](https://example.org/2)",
        "[1] A survey, 2025\n\n[2] The harbour's report",
        "- [1] A survey, 2025\n- [2] The harbour's report",
        "A survey, 2025\n\nThe harbour's report",
    ],
)
@pytest.mark.parametrize(
    "heading", ["#### Evidence & Sources\n\n", "**Evidence & Sources**\n", "**Evidence & Sources:**\n\n"]
)
def test_sources_are_read_from_each_form_of_list(heading: str, items: str) -> None:
    sources = read(heading + items).sources
    assert [source.text for source in sources] == ["A survey, 2025", "The harbour's report"]


def test_sources_under_smaller_headings_count_and_what_follows_a_rule_does_not() -> None:
    guide = read("## Evidence & Sources\n\n### Pay\n- A\n- B\n\n### Market\n- C\n\n---\n\n*Last updated in 2025.*")
    assert [source.text for source in guide.sources] == ["A", "B", "C"]


@pytest.mark.parametrize(
    ("section", "name", "peers"),
    [
        (
            LEVEL_TABLE,
            "Keeper",
            {"Capital Buoys": "Warden", "Pier One": "Guard II"},
        ),
        ("**Level Mapping:** Reef Keeper = Google L4 = Deep Harbour Senior Engineer. More words.", "Reef Keeper",
         {"Google": "L4", "Deep Harbour": "Senior Engineer"}),
        ("**Level Mapping:**\n- Reef K1 = Google L3\n- Reef K2 = Google L4", "Reef K1", {"Google": "L3"}),
        ("**Level Mapping:** Keeper at Reef = L4-L5 at Google, Sr. Warden at Pier One", "Keeper at Reef",
         {"Google": "L4-L5", "Pier One": "Sr. Warden"}),
        ("**Level Mapping:** K6 maps to Google L6 Manager / Pier Lead Warden; K7 maps to more.", "K6",
         {"Google": "L6 Manager", "Pier": "Lead Warden"}),
    ],
)  # fmt: skip
def test_the_level_map_is_read_from_tables_equations_bullets_and_prose(
    section: str, name: str, peers: dict[str, str]
) -> None:
    level = read(section).levels[0]
    assert (level.name, level.peers) == (name, peers)


def test_premiums_have_the_price_that_the_guide_names_and_not_its_valuations() -> None:
    guide = read(
        "#### Salt — The Reef Premium\n\n"
        "- **Salt Air:** With $12B at sea, keepers who stand salt command a €12K–€20K premium.\n"
        "- **Fog:** Fog justifies 10-15% above other piers.\n"
        "- **Total:** Keepers see €150K–€180K TC.\n"
        "- **Silence:** There is no price on it."
    )
    assert [(p.title, p.low, p.high, p.unit, p.currency) for p in guide.premiums] == [
        ("Salt Air", 12_000, 20_000, "absolute", "EUR"),
        ("Fog", 10, 15, "percent", None),
    ]


STRATEGY = (
    "> **Negotiate Up Strategy:** In Lisbon, push for €170K–€190K TC by stacking the salt premium (€12K–€20K) and "
    "pointing to competing offers from Pier One and Bank of Reefs. Reef will counter at €110K–€120K base. "
    "Accept at €105K+ base. In Oslo, target NOK 1.3M–NOK 1.5M TC. "
    "Walk-away floor: €140K TC (Lisbon), NOK 1.2M TC (Oslo)."
)


def test_the_strategy_gives_targets_premiums_rivals_counters_and_floors_for_each_region() -> None:
    guide = read("#### The Premium\n\n- **Salt:** commands a €12K–€20K premium.", STRATEGY)
    lisbon, oslo = guide.strategy
    assert (lisbon.region, lisbon.component, lisbon.low, lisbon.high) == ("Lisbon (HQ)", "total", 170_000, 190_000)
    assert (lisbon.premiums, lisbon.rivals) == ((1,), ("Pier One", "Bank of Reefs"))
    assert (oslo.region, oslo.low, oslo.high, oslo.currency) == ("Oslo", 1_300_000, 1_500_000, "NOK")
    assert [(t.component, t.low, t.high) for t in guide.expected_counters] == [("base", 110_000, 120_000)]
    assert {(t.region, t.component): t.low for t in guide.floors} == {
        ("Lisbon (HQ)", "base"): 105_000,
        ("Lisbon (HQ)", "total"): 140_000,
        ("Oslo", "total"): 1_200_000,
    }


def test_a_target_names_the_level_that_its_sentence_names() -> None:
    table = "| Level | Region | Base | Total Comp |\n|---|---|---|---|\n" + "\n".join(
        f"| {level} | {region} | €{low}K–€{low + 40}K | €{low + 30}K–€{low + 99}K |"
        for level, low in (("Senior (L5)", 100), ("Staff (L6)", 130))
        for region in ("Lisbon", "Porto")
    )
    said = (
        "> **Negotiate Up Strategy:** For L5 in Lisbon, target €150K–€170K TC; at L6, target €190K–€210K TC. "
        "In Porto, target €140K–€160K TC. Walk-away floor: €135K TC in Lisbon for L5."
    )
    guide = read_guide(guide_text(said, table=table), "guide.md")
    assert [(t.region, t.level, t.low) for t in guide.strategy] == [
        ("Lisbon", "Senior (L5)", 150_000),
        ("Lisbon", "Staff (L6)", 190_000),
        ("Porto", None, 140_000),
    ]
    assert [(t.region, t.level) for t in guide.floors] == [("Lisbon", "Senior (L5)")]
    staff = guide.target("Lisbon", level="Staff (L6)")
    assert staff is not None
    assert staff.low == 190_000
    assert guide.target("Porto", level="Staff (L6)") == guide.target("Porto")


def test_a_figure_beside_another_keeps_its_component_and_goes_to_its_own_region() -> None:
    guide = read("> **Negotiate Up Strategy:** My ask is €130K / NOK 1.1M base with €120K / NOK 600K equity.")
    assert [(t.region, t.component, t.low) for t in guide.strategy] == [
        ("Lisbon (HQ)", Component.BASE, 130_000),
        ("Oslo", Component.BASE, 1_100_000),
        ("Lisbon (HQ)", Component.EQUITY, 120_000),
        ("Oslo", Component.EQUITY, 600_000),
    ]


@pytest.mark.parametrize(
    ("title", "role", "company"),
    [
        ("### Data Engineer | Ally Reefs Global Negotiation Guide", "Data Engineer", "Ally Reefs"),
        ("### Data Engineer — Reef Global Salary Negotiation Guide", "Data Engineer", "Reef Global"),
        ("# Data Engineer - Reef Negotiation Guide", "Data Engineer", "Reef"),
        ("# SIGNATURE ROLE\n\n### Data Engineer — Reef Salary Negotiation Guide", "Data Engineer", "Reef"),
        ("# Something else", "Keeper", "Blue Reef"),
    ],
)
def test_role_and_company_come_from_the_title_or_else_from_the_path(title: str, role: str, company: str) -> None:
    guide = read_guide(guide_text().replace(guide_text().split("\n")[0], title), "guides/blue-reef/keeper.md")
    assert (guide.role, guide.company) == (role, company)


def test_tags_are_read_in_code_marks_and_between_bars() -> None:
    assert read("**Negotiation DNA:** `Salt` `100% Sea`").tags == ("Salt", "100% Sea")
    assert read("**Negotiation DNA:** Base + Bonus | **SIGNATURE ROLE** | Sea").tags == (
        "Base + Bonus",
        "SIGNATURE ROLE",
        "Sea",
    )


@pytest.mark.parametrize("heading", ["**Evidence & Sources:**", "#### Evidence and Sources", "## Evidence & Sources"])
def test_headings_of_any_rank_may_divide_the_sources(heading: str) -> None:
    guide = read(f"{heading}\n### Pay\n- **Survey** (2025): one\n- two\n\n### Market\n- three")
    assert len(guide.sources) == 3


def test_a_list_of_sources_below_the_levers_adds_none_to_them() -> None:
    levers = "### Levers\n\n1. **Tides:** a\n2. **Salt:** b\n3. **Light:** c"
    guide = read(levers, "#### Evidence & Sources\n1. one\n2. two\n3. three\n4. four\n5. five")
    assert (len(guide.levers), len(guide.sources)) == (3, 5)
