"""Law about pay history that a rehearsal should mention. No legal advice: the place decides, so each says so."""

from __future__ import annotations

CHECK = "Check what holds where you are."
_NEW_YORK = "New York bars employers from asking (city since 2017, state since 2020)"
_EUROPE = "EU Directive 2023/970, Art. 5, bars employers from asking (due in national law by June 2026)"
_PLACES = (
    (("new york", "nyc", "brooklyn", "manhattan"), _NEW_YORK),
    (
        (
            "amsterdam", "austria", "barcelona", "belgium", "berlin", "brussels", "copenhagen", "denmark", "dublin",
            "estonia", "finland", "france", "frankfurt", "germany", "hamburg", "helsinki", "ireland", "italy", "lisbon",
            "luxembourg", "madrid", "milan", "munich", "netherlands", "paris", "poland", "portugal", "prague", "spain",
            "stockholm", "sweden", "vienna", "warsaw",
        ),
        _EUROPE,
    ),
)  # fmt: skip


def pay_history_law(region: str | None) -> str:
    """What the law says about asking for pay history, in a sentence; that of New York where we know none nearer."""
    place = (region or "").lower()
    for names, law in _PLACES:
        if any(name in place for name in names):
            return f"{law}. {CHECK}"
    return f"Some places forbid the question: {_NEW_YORK}. {CHECK}"
