"""What the parts of a package are called."""

from __future__ import annotations

COMPONENTS = {
    "base": """
        base ; 1
        base (salary|pay|comp|compensation|rate|number|figure|component|amount) ; 2
        (salary|salaries|basic|wage|wages|fixed|slary|salry) ; 1
        fixed (pay|salary|comp|component|part) ; 2
        basic (pay|salary) ; 2
        (annual|yearly|monthly|gross|guaranteed) (salary|base|pay) ; 1.2
        base cash ; 2
        (an|per) hour ; .7
        (hourly|monthly) [rate|pay|salary] ; .8
        (pay|paycheck|paycheque) ; .35
    """,
    "equity": """
        (rsu|rsus|stock|stocks|equity|grant|grants|esop|esops|options|shares|refresher|refreshers|vesting) ; 1
        (stock|equity|rsu|share|option) (grant|options|package|award|component|units|part|side|piece|value) ; 2
        initial grant ; 2
        (new hire|newhire) grant ; 2
        carry ; .8
        (unvested|vested) ; .3
    """,
    "bonus": """
        (bonus|bonuses|variable|sti|incentive|bonuse|commission|commissions) ; 1
        (annual|yearly|target|performance|perf|cash|variable|year end|guaranteed|first year) bonus ; 2
        bonus (target|percentage|percent|component|part|pct|payout|opportunity) ; 2
        variable (pay|comp|part|component) ; 2
        target (percentage|percent) ; 1
        (upside|incentives) ; .5
    """,
    "signing": """
        (signing|signon|welcome|signer) ; 1
        joining (#|@|money|component|amount|lump|kicker|$) ; 1
        (signing|sign on|sign - on|signon|joining|sign up|welcome|starting|start|starter|sign|hiring|join|upfront|
            up front|
            one time|one off|relocation cash) (bonus|payment|cash|money|incentive|check|cheque) ; 3
        (sign on|sign - on) ; 2
        (bonus|payment|cash|money) [paid] (upfront|up front|up - front|on signing|on joining|at signing|when i (start|
            join)|on day one) ; 3
        (to|upon|for|on|at) (sign|signing|signature) ; .8
        at the start ; .8
        golden (hello|handshake) ; 2
        (make whole|make - whole|makewhole|buyout|buy out) [payment|bonus|amount] ; 2
        (upfront|up front|up - front) [cash] ; .8
        (one time|one - time|one off|one - off) [payment|cash|thing] ; .8
    """,
    "total": """
        (total|tc|ote|ctc|overall|altogether|package|combined) ; 1
        total (comp|compensation|package|pay|cash|rewards|cost|target|number|figure|yearly|annual) ; 2
        (all in|all - in|allin|all up|all told|all together|all included|everything included|all inclusive|
            in all) ; 1.5
        (year one|first year|yr 1) (total|comp|tc|package) ; 2
        (overall|whole|full|entire|complete) (package|comp|compensation|offer|thing|deal|number|pkg) ; 2
        on target earnings ; 2
        (comp|compensation|pkg) ; .6
    """,
    "relocation": """
        (relocation|relo|movers|housing) ; 1
        (relocation|relo|moving|housing|move) (bonus|package|allowance|stipend|support|budget|money|costs|expenses|
            assistance|help|cash|payment|lump sum) ; 3
        (wfh|home office|learning|education|training|internet|equipment|wellness|childcare|commuter) (stipend|
            budget|allowance) ; 3
        (car|company car|meal|transport|phone|travel|shift|food|clothing|uniform|transit) (allowance|stipend|subsidy|
            vouchers|supplement) ; 3
        stipend ; 1
        (for|towards|toward) [the|my|our] (move|moving|relocating|relocation|movers) ; 2.5
        to (relocate|move) ; .8
        (cover|covers|covering|with) [the|my|our] (move|moving costs|moving) ; 1
    """,
}
"""Label to patterns with how surely they name the component; ``relocation`` is money once, of no component."""
