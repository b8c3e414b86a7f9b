"""How a message shows what it would give up for something else. "¤" stands for a named part of the offer.

The first part of a hit is the one given up; where the label ends in "into", the last one is what it should become.
"""

from __future__ import annotations

TRADE_CLASSES = {
    "of": "the|my|your|that|this|a|any|all|all of|some|some of|part of|of|of the|of my|of that|of your|from"
    "|from the|off|off the|out of|out of the|whole|entire|full|extra|annual|proposed|offered|whole of the"
    "|all of the|worth of",
    "less_in": "in|in the|on|on the|of|of the|the|my",
    "away": "give up|giving up|give back|giving back|give away|hand back|let go of|letting go of|part with|forgo"
    "|forego|forgoing|foregoing|waive|waiving|sacrifice|sacrificing|surrender|shave|shave off|knock off"
    "|take back|trim",
    "turn": "trade|trading|trade in|trade away|swap|swapping|exchange|exchanging|convert|converting|turn|turning"
    "|move|moving|shift|shifting|roll|rolling|fold|folding|reallocate|transfer|redirect",
    "cut": "cut|cutting|lower|lowering|reduce|reducing|trim|trimming|shrink|drop|dropping|bring|bring down|take"
    "|take down",
    "skip": "skip|skipping|scrap|drop|dropping|forget|forget about|leave out|remove|cancel|lose|losing|do without"
    "|go without|live without|pass on|give up|giving up|give back|hand back|forgo|forego|waive|waiving"
    "|sacrifice|let go of|take back|return|can keep|could keep|may keep|no need for|need no|dont need"
    "|do not need|wont need|instead of|in place of|rather than|trade away|trade in|ditch|strike|cut out",
    "less": "less|lower|smaller|reduced|fewer",
    "to": "into|onto|to|toward|towards|in|on|on to|for",
    "more": "the|my|your|more|extra|a higher|higher|some|some more|additional|better|a better|a bigger",
    "place": "put|putting|move|moving|add|adding|roll|rolling|shift|shifting|fold|folding|apply",
    "it": "it all|all of it|it|that|this|them|the money|the difference|the value",
}

TRADES = {
    "by": """
        {away} [about|like] # [{of}] [{of}] ¤
        {turn} [about|like] # [{of}] [{of}] ¤
        (cut|cutting|reduce|trim|shave|take) # (from|off|out of|of) [the|my|your] ¤
        # {less} [{less_in}] ¤
        # [{of}] ¤ {less}
        {cut} [{of}] [{of}] ¤ [down] by #
        ¤ [can|could|may|might] (go|come|drop|goes|comes|drops) [down] by #
        ¤ (reduced|lowered|cut|down) by #
        take [{of}] # [{of}] ¤ (back|away|out|off)
        take # (back|away|out|off) [{of}] [{of}] ¤
        (instead of|in place of|rather than|skip|drop|forget|scrap) [{of}] # [{of}] ¤
    """,
    "by into": """
        {turn} [about|like] # [{of}] [{of}] ¤ {to} [{more}] ¤
        {away} [about|like] # [{of}] [{of}] ¤ {to} [{more}] ¤
        take [{of}] # [{of}] ¤ (back|away|out|off) [,|.|and|;] [and] {place} {it} {to} [{more}] ¤
        take # (from|off|out of|of) [the|my|your] ¤ [and] {place} {it} {to} [{more}] ¤
    """,
    "by from": """
        {turn} [about|like] # {to} [{more}] ¤ (from|out of|off) [the|my|your] ¤
        (put|add) # (from|out of|off) [the|my|your] ¤ {to} [{more}] ¤
    """,
    "down to": """
        {cut} [{of}] [{of}] ¤ [back|down] to #
        ¤ [can|could|may|might|would] (go|come|drop|goes|comes|drops) [back|down] to #
        ¤ (reduced|lowered|cut|down) [back|down] to #
        {less} [{of}] ¤ [,] [of|at|like|say] #
    """,
    "all": """
        {skip} [{of}] [{of}] ¤
        take [{of}] ¤ (back|away|out|off)
        keep [{of}] ¤ [,|and|but] ... instead
        no [{of}] ¤ (needed|necessary|required|at all|then)
        ¤ (isnt|is not|not) (needed|necessary|required|important)
    """,
    "all into": """
        take [{of}] ¤ (back|away|out|off) [,|.|and|;] [and] {place} {it} {to} [{more}] ¤
        {turn} [{of}] [{of}] ¤ for [{more}] # [more|extra|on|in] [{of}] ¤
        {turn} [{of}] [{of}] ¤ {to} [{more}] ¤
        {skip} [{of}] [{of}] ¤ [,|.|and|;] [and] {place} {it} {to} [{more}] ¤
    """,
}

DENIALS = frozenset(
    "not dont wont cant cannot wouldnt couldnt never rather without why shouldnt didnt unwilling hate".split()
)
"""Before a phrase of the tables these say that nothing is given up."""

ELSEWHERE = frozenset(
    "current currently employer leave leaving left there behind unvested vested forfeit quit quitting resign join"
    " joining retention previous old last stay staying payout".split()
)
"""In the sentence of such a phrase these say that it is left behind at another employer."""
