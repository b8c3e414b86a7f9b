"""A guide made up for these tests, small enough to be read at a glance."""

from scenarios.guide import Ask, Component, Guide, Level, Lever, Premium, Source, Target

FERRY = Guide(
    file="made-up.md",
    company="Northwind Ferries",
    role="Harbour Engineer",
    bands=(),
    levels=(
        Level(line=1, name="Harbour Engineer", peers={"Bluewater": "Dock Engineer", "Anchor": "Engineer II"}),
        Level(line=2, name="Chief Engineer (L6)", peers={"Bluewater": "Port Architect", "Anchor": "Sr. Engineer"}),
    ),
    premiums=(
        Premium(line=3, title="Winter Duty", text="Ice on the quay, storms and night work.", low=1, high=2),
        Premium(
            line=4, title="Safety Certificates", text="Passing the audits of the maritime regulator.", low=1, high=2
        ),
    ),
    levers=(
        Lever(line=5, number=1, title="Passenger Safety", argument="One defect puts two thousand people in danger."),
        Lever(line=6, number=2, title="Regulator Approval", argument="My documents pass the audits of the authority."),
        Lever(
            line=7,
            number=3,
            title="Market Position",
            argument="Bluewater pays its engineers $120K for less.",
            competing=(Ask(line=7, component=Component.BASE, low=120000, high=120000),),
        ),
        Lever(line=8, number=4, title="Unvested Stock", argument="I would forfeit shares at [current company]."),
    ),
    strategy=(Target(line=9, region=None, component=Component.TOTAL, low=1, high=2, rivals=("State Port Authority",)),),
    sources=(
        Source(line=10, text="Levels.fyi, 2026 — pay of engineers in harbours"),
        Source(line=11, text="Bureau of Labor Statistics, 2025 — wages at sea"),
        Source(line=12, text="Northwind Ferries, 10-K for 2025 — fleet and spending"),
        Source(line=13, text="Blind — threads about ferry companies"),
    ),
)
