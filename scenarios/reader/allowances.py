"""Money beside base, equity and bonus that a label names: allowances, premiums for a duty, costs paid back."""

from __future__ import annotations

import re

_ALLOWANCE = re.compile(
    r"\b(?:allowances?|stipends?|per diems?|subsid(?:y|ies)|supplements?|differentials?|loadings?|gratuit(?:y|ies)|"
    r"service charges?|tips|reimbursements?|relocation|housing|lodging|accommodation|hardship|overtime|"
    r"royalt(?:y|ies)|on[\s-]?call|call[\s-]?outs?|stand[\s-]?by|(?:school|tuition|education) fees|"
    r"(?:loan|tuition|debt|relocation) (?:repayment|assistance|support)|(?:car|vehicle|fuel|meal|travel) cash)\b|"
    r"\b\w*(?:zulagen?|zuschuss|zuschüsse|zuschlag|zuschläge)\b|\b(?:viáticos|dietas|subsidio|asignación|complemento)\b|"
    r"\bayuda (?:de|para|por)\b|\bplus de\b|\b(?:premium|uplift)$",
    re.IGNORECASE,
)
_ELSE = re.compile(
    r"\b(?:vs|versus|over|above|than|against|market|peers?|competitors?|policy|eligib\w+|available|terms?|notes?|index|"
    r"percentile|band|range|with|without|before|after|if|days?|hours?|weeks?|rotations?|roster|"
    r"costs?(?!-of-| of )|prices?|rent|expenses?|spend|budget|rates?|tax\w*)\b",
    re.IGNORECASE,
)
"""What makes such a label one of something else, or of pay with the allowance in it."""
_SUM = re.compile(
    r"total (?:(?!and\b|pay\b|plus\b)[a-z]+ )?(?:allowances|supplements|stipends|subsidies)", re.IGNORECASE
)
_PARENTHESES = re.compile(r"\([^()]*\)")


def is_allowance(label: str) -> bool:
    """Whether a label names money of its own kind, and nothing else: "Housing allowance", "Clearance premium"."""
    main = _PARENTHESES.sub(" ", label).strip(" :*")
    return bool(_ALLOWANCE.search(main)) and not _ELSE.search(main)


def is_sum_of_allowances(label: str) -> bool:
    """Whether a label is that of all allowances taken together."""
    return bool(_SUM.fullmatch(_PARENTHESES.sub(" ", label).strip(" :*")))
