"""Tables and lists with German and Spanish labels."""

import pytest

from scenarios import Guide, Refused, read_guide

Found = tuple[str | None, str | None, str, float | None, float | None, str | None, str | None]


def read(*rows: str, heading: str = "Vergütung") -> Guide:
    header, *others = rows
    table = "\n".join([f"| {header} |", "|---" * (header.count("|") + 1) + "|", *(f"| {row} |" for row in others)])
    return read_guide(f"### Statiker | Bogenbau\n\n#### {heading}\n\n{table}\n", "bogen/statiker.md")


def found(guide: Guide) -> list[Found]:
    return [
        (band.region, band.level, band.component.value, band.low, band.high, band.currency or band.unit, band.period)
        for band in guide.bands
    ]


def test_a_german_table() -> None:
    guide = read(
        "Standort | Stufe | Grundgehalt | Zielbonus | Antrittsprämie | Aktien (4 Jahre) | Schichtzulage | Gesamt",
        "Linz | E12 | 58.000 € – 71.000 € | 5 % – 8 % | 3.000 € | 8.000 € | 2.500 € | 61.000 € – 80.000 €",
    )
    assert [each[2:] for each in found(guide)] == [
        ("base", 58_000, 71_000, "EUR", None),
        ("bonus", 5, 8, "percent", None),
        ("signing", 3_000, 3_000, "EUR", None),
        ("equity", 8_000, 8_000, "EUR", "4yr"),
        ("other", 2_500, 2_500, "EUR", None),
        ("total", 61_000, 80_000, "EUR", None),
    ]
    assert {each[:2] for each in found(guide)} == {("Linz", "E12")}


def test_a_spanish_table() -> None:
    guide = read(
        "Ciudad | Nivel | Sueldo base (mensual) | Bono anual | Prima de ingreso | Ayuda de renta | Renta total anual",
        "Valdivia (CLP) | Senior | $1.900.000 – $2.400.000 | 8 – 12 % | $500.000 | $250.000 | $26.000.000",
    )
    assert [each[2:] for each in found(guide)] == [
        ("base", 1_900_000, 2_400_000, "CLP", "month"),
        ("bonus", 8, 12, "percent", "year"),
        ("signing", 500_000, 500_000, "CLP", None),
        ("other", 250_000, 250_000, "CLP", None),
        ("total", 26_000_000, 26_000_000, "CLP", "year"),
    ]
    assert {each[:2] for each in found(guide)} == {("Valdivia", "Senior")}


@pytest.mark.parametrize(
    ("rows", "heading"),
    [
        (("Bestandteil | Wien | Zürich", "Monatsgehalt | 3.900–4.600 € | CHF 7.800"), "Vergütung"),
        (("Concepto | Wien | Zürich", "Sueldo base mensual | 3.900–4.600 € | CHF 7.800"), "Compensación"),
        (("Stufe | Wien (EUR) | Zürich (CHF)", "E5 | 3.900–4.600 | 7.800"), "Grundgehalt pro Monat"),
        (("Nivel | Wien (EUR) | Zürich (CHF)", "E5 | 3.900–4.600 | 7.800"), "Sueldo base al mes"),
    ],
)
def test_a_month_s_pay_is_a_month_s_in_either_language(rows: tuple[str, ...], heading: str) -> None:
    level = "E5" if "E5" in rows[1] else None
    assert found(read(*rows, heading=heading)) == [
        ("Wien", level, "base", 3_900, 4_600, "EUR", "month"),
        ("Zürich", level, "base", 7_800, 7_800, "CHF", "month"),
    ]


def test_a_german_list() -> None:
    items = "- **Kiel (EUR):** Grundgehalt 44.000–52.000 €; Bonus 4 %\n- **Graz (EUR):** Gesamt 41.000–48.000 €"
    guide = read_guide(f"### Imker | Wabe\n\n#### Gehalt nach Standort\n\n{items}\n", "wabe/imker.md")
    assert [each[:4] for each in found(guide)] == [
        ("Kiel", None, "base", 44_000),
        ("Kiel", None, "bonus", 4),
        ("Graz", None, "total", 41_000),
    ]


@pytest.mark.parametrize(
    "label",
    ["Grundgehalt inkl. Bonus", "Weihnachtsgeld", "Sueldo total", "Jahresgehalt gesamt", "Beteiligung", "Pro bono"],
)
def test_a_label_that_may_mean_several_things_is_left_out(label: str) -> None:
    guide = read(f"Standort | Grundgehalt | {label}", "Linz | 58.000 € | 3.000 €")
    assert [each[2] for each in found(guide)] == ["base"]


def test_offers_of_others_are_none_of_the_guide_s() -> None:
    for heading in ("Gegenangebote", "Konkurrenz: Gehalt", "Contraoferta de sueldo"):
        with pytest.raises(Refused):
            read("Standort | Grundgehalt", "Linz | 58.000 €", heading=heading)
