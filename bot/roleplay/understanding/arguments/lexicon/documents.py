"""Kinds of documents that pay is argued with: how a message names one, and how a guide's list of sources does."""

from __future__ import annotations

KINDS = (
    (
        (
            r"\b(?:10 ?k (?:filing|report|says|shows|states|itself)|(?:your|the|latest|last|in|their) 10 k"
            r"|annual reports?|(?:sec|public|regulatory) filings?|edgar|form 10 ?k)\b"
        ),
        r"\b10-?K\b|annual report|\bSEC\b|edgar",
    ),
    (r"\b(?:proxy statement|proxy filing|def 14a)\b", r"\bproxy\b|def ?14a"),
    (
        r"\b(?:earnings (?:call|report|release|results)|quarterly (?:report|results)|q[1-4] (?:results|earnings))\b",
        r"earnings|quarterly",
    ),
    (
        r"\b(?:shareholder letter|annual letter|letter to shareholders|ceo letter)\b",
        r"shareholder letter|annual letter",
    ),
    (
        r"\b(?:investor (?:presentation|relations|day|deck|update)|investors? page)\b",
        r"investor (?:presentation|relations|day|update)",
    ),
    (r"\b(?:press releases?|announcements?|you announced)\b", r"press release|announcement"),
    (r"\b(?:h ?1 ?b|visa (?:data|filings?|disclosures?)|labor condition)\b", r"\bH-?1B\b"),
    (
        r"\b(?:salary|pay|comp|compensation) (?:survey|guide|report|study)s?\b",
        r"(?:salary|pay|comp|compensation) (?:survey|guide|report|study)",
    ),
    (
        r"\b(?:careers? page|job (?:posting|ad|listing|description)s?)\b",
        r"careers|job (?:posting|ad|listing)",
    ),
    (r"\b(?:engineering blog|tech blog|your blog|company blog)\b", r"\bblog\b"),
    (r"\b(?:labor statistics|government (?:data|statistics|wage data))\b", r"labor statistics|\bBLS\b"),
)
"""What a message says, in plain lower-case words with single spaces, and what the line of the source has."""
