"""The matters that are parts of the offer beside base pay."""

from __future__ import annotations

PARTS = {
    "bonus_guaranteed": """
        (guaranteed|guarantee|guarantees|garanteed|certain|discretionary) ; 1
        (bonus|it|payout) ... (fixed|sure|depend|depends|dependent) ; 1
        (bonus|payout) ... (zero|nothing at all|the same every|the same each|the same whatever) ; 1
        (depend|depends) on (something|anything|what|performance|results|the company) ; 1
    """,
    "bonus_paid": """
        (paid|pay|pays|payout|payouts|paid out|bonus|bonuses) ... (last year|past years|previous years|in the past|
            historically|last few years|in recent years|the year before) ; 1.6
        (how often|how much of it|what share) ... (paid|pay out|paid out|bonus|target) ; 1.4
    """,
    "bonus_measured": """
        what ... (bonus) (depend|depends|based) ; 1.2
        (measure|measured|judge|evaluate|evaluated) [my|the|your] performance ; 1
        (bonus) ... (measured|measure|calculated|calculate|decided|determined|metrics|metric|kpi|kpis|goals|targets|
            criteria|based on|performance) ; 1.2
        (how|what|which) ... (measured|calculate|calculated|decides|determines|goals|targets|metrics|criteria|
            based on) ... (bonus) ; 1.2
    """,
    "bonus_percent": """
        (bonus) ... (percent|percentage|procent) ; 1.4
        (bonus) , [how many|what|which] (percent|percentage|procent) ; 1.4
        (percent|percentage) ... (bonus) ; 1.4
    """,
    "vesting": """
        (vest|vests|vesting|vested) ; 1
        (stock|stocks|shares|rsu|rsus|grant|equity) ... (schedule|evenly|monthly|quarterly|each year|every year|
            at the end) ; 1
        (when|how) ... (get|receive|paid|own) ... (stock|stocks|shares|rsus|grant|equity) ; 1
        (stock|stocks|shares|rsus|grant|equity) , when ; 1
        (all at the end|all at once|all in one go) ; 1
        over (@|two|three|four|five) years [even] (mean|means|exactly|work) ; 1
        even over ; 1
    """,
    "cliff": "(cliff|cliffs) ; 1",
    "strike": "(strike price|exercise price|strike|exercise window|exercise (them|my|the) options|409a) ; 1.4",
    "share_count": """
        (how many) [of] (shares|share|options|units|rsus|stocks) ; 1.4
        (what|which|how many|how much of a) (percent|percentage|share|stake|fraction) [of] [the|your] (company|
            ownership|cap table|equity) (?|$|,|is that|is this|is it|is the|is my|are these|are those|are the|do i|
            would i|will i|would that|would this|would the) ; 1.4
        (what|which|how many|how much of a) (percent|percentage|share|stake|fraction) ... (fully diluted|i own) ; 1.4
        (fully diluted|cap table|outstanding shares|total shares) ; 1.4
    """,
    "stock_leaving": """
        (stock|stocks|shares|rsu|rsus|equity|grant|unvested) ... (quit|leaving|fired|laid off|let go) ; 1.4
        (stock|stocks|shares|rsu|rsus|equity|grant|unvested) ... (i|we|someone|somebody|you|people|they|to) leave ; 1.4
        (stock|stocks|shares|rsu|rsus|equity|grant|unvested) ... leave [early|then|later] (?|$) ; 1.4
        (quit|leave|left) ... (lose|keep|loose) (it|them|that|everything|all of it) ; 1.4
        (options|option|stock|stocks|shares|rsus|equity|grant|strike price) ... (when|if|once) i (leave|quit|go) ; 1.4
        (if|when|once|after|before) ... (leave|quit|leaving|fired|laid off|let go) ... (stock|stocks|shares|
            rsu|rsus|equity|grant|unvested) ; 1.4
        (i|we) [would|will|should|have to] (leave|quit|leaving|get fired) ... (stock|stocks|shares|rsu|rsus|equity|
            grant|unvested) ; 1.4
    """,
    "refreshers": """
        (refresher|refreshers|refresh grant|new grants|yearly grants|annual grants|another grant) ; 1
        (refresh|refreshed|renew|renewed|top up|topped up) [the|my|our|your] (grant|grants|equity|stock|shares|
            rsus|rsu) ; 1.4
        (grant|grants|equity|stock|shares|rsus) [get|gets|be|is|are] (refreshed|renewed|topped up) ; 1.4
    """,
    "stock_falls": """
        (stock|stocks|shares|share price|rsus|price) [price|would|should|could|ever|suddenly] (falls|fall|drops|drop|
            crashes|crash|tanks|tank|goes down|go down|collapses|collapse|halves|is worth less|loses|plunges) ; 1.4
        (if|when|should|once) it [would|should|could|ever|suddenly|all] (falls|fall|drops|drop|crashes|crash|tanks|tank|
            goes down|go down|collapses|collapse|halves|is worth less|plunges) (?|$|,|by|to|in|a lot|like|again|
            before) ; 1.4
    """,
    "clawback": """
        (clawback|claw back|clawbacks|paid back|pay back|pay it back|pay that back|repay|give it back|return it|
            hand it back) ; 1.6
    """,
    "relocation": """
        (relocation|relocate|relocating|relo|moving costs|moving expenses|moving cost|moving company|movers|
            moving allowance|help with the move|help with moving|pay for [the|my] move|for the move|for moving) ; 1
        (help|cover) ... (moving|move) ; 1
    """,
}
