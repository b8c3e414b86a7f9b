"""Hypothesis profiles: `default` for `make test`, `soak` for `make soak` (HYPOTHESIS_PROFILE)."""

import os

from hypothesis import HealthCheck, settings

# No deadline and no complaint about slow generation: a busy machine is no failure. The same examples every time in
# `make test`, so that the same tree gives the same answer; `make soak` looks for new ones.
settings.register_profile(
    "default", max_examples=100, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "soak", max_examples=1_000, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
