"""Hypothesis profiles, values that refuse to change, a PostgreSQL, and what becomes of tests where it or the browser
is missing."""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings

from tests.postgresql import Server, start

# No deadline and no complaint about slow generation: a busy machine is no failure. The same examples every time in
# `make test`, so that the same tree gives the same answer; `make soak` (HYPOTHESIS_PROFILE) looks for new ones.
settings.register_profile(
    "default", max_examples=100, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "soak", max_examples=1_000, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

os.environ["FROZEN_VALUES"] = "yes"  # before anything of ours is imported

BROWSER = Path("/usr/bin/chromium")
NO_POSTGRESQL = "PostgreSQL cannot be started here"
NO_BROWSER = f"there is no {BROWSER}; `make browser` installs it"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if BROWSER.exists():
        return
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.skip(reason=NO_BROWSER))


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    # Not in pytest's folder, which only its owner may enter: as root, the server runs as somebody else.
    with TemporaryDirectory(prefix="postgresql") as folder:
        try:
            server = start(Path(folder))
        except Exception as error:  # noqa: BLE001 - whatever keeps it from running is no fault of ours
            pytest.skip(f"{NO_POSTGRESQL}: {error!r}")
        yield server
        server.process.cleanup()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reasons = [str(report.longrepr) for report in terminalreporter.getreports("skipped")]
    for what, why in (("Browser tests", NO_BROWSER), ("Tests on PostgreSQL", NO_POSTGRESQL)):
        if many := sum(why in reason for reason in reasons):
            terminalreporter.write_line(f"{what} skipped: {many}, because {why}.")
