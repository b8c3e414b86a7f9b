"""What an offer is made of, and how somebody is told to change it."""

from __future__ import annotations

TERMS = frozenset(
    """
    # base salary pay equity stock rsu rsus grant shares options bonus signing package offer number figure numbers
    total comp compensation tc terms money cash guarantee guaranteed title level grade promotion vacation pto
    holiday holidays leave remote remotely hybrid home relocation relo moving stipend allowance car probation cliff
    vesting vest clawback review raise hours days weeks week visa sponsorship refresher refreshers start notice
    budget learning training conference conferences included thrown added matched match more higher better sweeter
    bigger pension match 401k childcare parking laptop car phone gym nursery fees deductible insurance
    """.split()
)
"""A condition that speaks of one of these asks for other terms."""
GIVERS = frozenset("you u youll youd they your company".split())
"""As little does one that says what these are to do."""
OWN = frozenset(
    "writing letter paperwork contract docusign wife husband partner spouse family lawyer read reads paper".split()
)
"""Unless it waits for one of these: then no terms are asked for."""
REQUESTS = frozenset(
    """
    throw add match beat top get give make put fix include sort cover drop waive raise increase bump lift up boost
    sweeten improve nudge push move bring offer pay do grow find show change swap trade convert guarantee extend
    shorten double round send toss chuck stick tack pop meet remove cut hit reach equal exceed adjust upgrade allow
    """.split()
)
"""Verbs with which a sentence begins that tells the recruiter what to do."""
OBJECTS = frozenset("the that my your this me us it another some up".split())
"""What stands behind the verb of a request: "sharpen that number"."""
NO_REQUESTS = frozenset(
    """
    i you we they he she it that this the a an is are was were do does did have has had am be will would can could at
    on with for to in of from like love take accept sign send appreciate thank thanks and but so all both see call
    consider given as yes no ok okay fine deal great good sounds looks works happy glad then now well if when once
    tell put because since not only just about after before by alright sure agreed done perfect
    """.split()
)
"""What begins no request although such a word follows."""
