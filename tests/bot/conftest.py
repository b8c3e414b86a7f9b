"""What can be rehearsed."""

from __future__ import annotations

import pytest

from scenarios import Guide, Persona, Scenario, Script, load_personas, load_script
from scenarios.catalogue import load_guide, standard_guide


@pytest.fixture(scope="session")
def guide() -> Guide:
    return load_guide(standard_guide())


@pytest.fixture(scope="session")
def script() -> Script:
    return load_script()


@pytest.fixture(scope="session")
def personas(script: Script) -> dict[str, Persona]:
    return load_personas(script)


@pytest.fixture(scope="session")
def scenario(guide: Guide, script: Script, personas: dict[str, Persona]) -> Scenario:
    return Scenario(guide, guide.regions[0], personas["by-the-book"], script, seed=1)
