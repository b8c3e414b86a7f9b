"""A small guide for the tests, its parts to be exchanged."""

TABLE = """\
| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |
|---|---|---|---|---|
| Lisbon (HQ) | €100K–€140K | €80K–€160K | €10K–€20K | €130K–€200K |
| Oslo | NOK 900K–NOK 1.2M | NOK 400K–NOK 800K | 10–15% | NOK 1.1M–NOK 1.6M |
"""


def guide_text(*parts: str, table: str = TABLE) -> str:
    return "\n\n".join(
        [
            "### Lighthouse Keeper | Blue Reef Global Negotiation Guide",
            "#### Compensation Benchmarks",
            table,
            *parts,
            "",
        ]
    )
