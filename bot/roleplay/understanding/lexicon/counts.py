"""What is counted, dated or shared out in a message without being pay."""

from __future__ import annotations

COUNTED = frozenset(
    """
    ms msec millis milliseconds ns fps mb kb mhz ghz rpm kg lbs px dpi downloads installs views visits visitors
    records commits leads loans patents clauses flights tickets
    episodes followers year years yr yrs yoe months month mths weeks week wks days day hours hour hrs minutes
    minute mins min seconds decade decades people persons ppl peeps engineers engineer devs developers architects
    designers analysts managers reports directs customers customer clients client users user accounts account
    members subscribers players merchants patients teams team squads systems system services service
    microservices apps app platforms projects project products product countries country markets regions cities
    states offices office locations branches stores sites banks companies startups employers jobs roles offers
    interviews interview rounds round calls call meetings kids children shares share units options points stars
    percentile percentiles pto holidays vacation vacations leave trips nights transactions transaction requests
    qps tps rps lines tickets incidents deployments integrations pipelines models model tables dashboards
    databases certifications certs degrees languages pages questions question things thing reasons reason ways
    times time levels steps step bands grades other others assets aum headcount employees staff colleagues
    candidates applicants apis endpoints terabytes petabytes tb pb gb miles km kilometers bedroom bed person man
    woman guys folks siblings sprints releases quarters semesters sets pieces hats seats licenses installments
    instalments halves chunks payments tranches parts pm am o'clock oclock
    """.split()
)
"""Nouns that make a number before them a count, also over a word between ("ten long years")."""

UNCOUNTED_WITH_MONEY = frozenset(
    "other others time times options units shares share year month week day hour model min "
    "people parts level man person service product call app question step team".split()
)
"""Counted nouns that follow money just as well ("150k of stock", "4k a month")."""

MONTHS = frozenset(
    "january february march april june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec".split()
)
BEFORE = frozenset(
    """
    article paragraph clause rule form policy ticket gate seat terminal flight sr level grade band tier age aged
    turning version page section round slide item point step phase floor room
    building suite chapter route highway number option window gen covid since until till before after iso soc
    top fortune est gmt utc pst cst monday tuesday wednesday thursday friday
    """.split()
)
"""Words that make a plain number after them a name or a date."""

EMPLOYING = frozenset("current present last previous former".split())
"""Behind one of these even a school is somebody's employer."""
GIVES = frozenset("gave offered offers pays paid put wrote quoted promised said showed has sent".split())
"""Behind a word that may be a plural these say that it is somebody's name: "the 179 Barclays gave me"."""
SIZES = frozenset("lakhs crores grands thousands bucks quids dollars euros pounds rupees points bonus stocks".split())
STREETS = frozenset("street avenue ave boulevard blvd lane plaza".split())
TRADED = frozenset("closed closing trades traded trading ipo ipod ticker listed strike".split())
"""What a share does at a price."""
AT_PRICE = frozenset("at to from shows around about".split())
SHARES = frozenset("stock shares share price".split())
FELL = frozenset("down fell fallen dropped went gone up rose climbed tanked slid crashed fall drop".split())
THEN = frozenset("yesterday last when and per this on right today before after a these now . , ! ?".split()) | {""}
"""Behind an amount these say when the stock stood there."""
OWNERS = frozenset("i we my you".split())
"""With one of these before an amount, it is no price of a share."""

FALLING = frozenset(
    "fall falls fell falling fallen drop drops dropped dropping crash crashes crashed tank tanks tanked sink sinks "
    "sank slump slumps slumped decline declines declined shrink shrinks halves lose loses lost plunge plunges".split()
)
GIVERS = frozenset("i id ill we you to can could lets".split())
"""Whoever falls so far of their own will: "I'd drop 10%"."""
NEVER_PAY = frozenset(
    """
    owe owes owed saved landlord nursery rents flight flights 401k 403b 401 pension retirement rent mortgage inflation
    commute tuition
    loan loans
    debt daycare childcare
    cpi superannuation provident gratuity nps rrsp hsa fsa isa ira espp deductible copay customers clients users
    members subscribers assets aum deposits revenue arr funding valuation uptime latency house houses condo
    apartment apartments cost costs price prices headcount budget traffic school schools kindergarten college
    fees groceries grocery petrol food energy bus fares electricity heating project projects
    debts volume volumes turnover savings portfolio vest vests vesting vested cliff remote
    onsite office hybrid travel traveling travelling tax taxes taxed matching contribution contributions
    insurance premiums coverage attrition sla test living
    """.split()
)
"""Words that take the amounts beside them out of pay, unless the amount stands with a word for pay."""

JOBS = frozenset("manager managers lead leads engineer engineers director directors coordinator assistant".split())
"""Before one of these a word is part of a job's name: "project managers"."""
RETIREMENT = frozenset(
    "401k 403b 401 contribution contributions pension retirement superannuation super matching rrsp gratuity".split()
)
"""Words of which a percentage behind them is a share."""
BREAKS = frozenset(". , ; ! ? but plus bonus base salary raise".split())
SHARE_OF = frozenset(
    "of digital remote onsite certain sure fair committed behind focused dedicated agree online transparent "
    "hands cloud honest available aligned clear responsible accountable".split()
)
"""After "100 %" and the like: no pay."""

GROUPS = frozenset("team group staff org department squad class budget workforce crew".split())
"""A number after "a team of" counts heads."""
AT_MOST = {"min": 95, "mins": 95, "am": 24, "pm": 24}
"""Counted words that are something else behind a larger number ("165 min")."""

PAY = frozenset(
    """
    base salary pay comp compensation rsu rsus stock equity grant bonus signing tc total package ctc ote offer
    fixed variable raise bump wage sign joining earn making earning paid pays commission
    """.split()
)
"""Words for pay: beside them a number is more likely pay than not."""
MORE = frozenset("more extra additional higher up on over in to better increase raise bump".split())
LINKS = frozenset(
    """
    and or but for in on at with to from the a an is was if because since my your so then after over per of by
    as this that it would could i we you they not plus base stock bonus total k tc more vs than within across
    during each every next these those this last
    """.split()
)
"""Words over which a counted noun does not reach back to a number."""
NO_SHARE_OF_PAY = frozenset(
    """
    sure owned ownership stake cheaper faster match matching contribution growth grew grow growing grown chance
    probability discount throughput conversion churn latency incidents uptime productivity efficiency engagement signups
    """.split()
)
NO_MULTIPLE_OF_PAY = frozenset(
    """
    check checked checking digit digits down edged standards booked as whammy dipping dip team blind now before
    already about speed
    """.split()
)
"""After "double", "twice" and the like these say that no pay is meant."""
AFTER_MULTIPLE = frozenset("on what my your ? . and or , the then please for !".split()) | {""}
ALLOWANCES = frozenset(
    "learning training education relocation equipment office conference travel moving wellness".split()
)
"""Budgets that are paid to the employee."""
ONCE = frozenset("start sign signing front joining".split())
"""What a bare number is paid at once for: "5 at the start"."""
MOVING = frozenset("move moving relocation relo movers".split())
"""What a bare number "for the move" pays."""
PAY_NEARBY = frozenset(
    "travel traveling travelling remote office hybrid living insurance tax taxes taxed vest vests vesting vested "
    "cliff".split()
)
"""Of the words that are never pay, those beside which money in full may still be pay."""
NO_PLURAL = frozenset(
    "oops whoops perhaps always sometimes besides regardless minus versus gross across towards upwards afterwards "
    "unless thus is was "
    "does goes tops plus thanks yes less guess this makes gets works seems feels looks sounds hits dollars "
    "euros his hers its yours ours theirs".split()
)
"""Words that end like a plural and are none."""
SPENDING = frozenset(
    "nursery rents owe owes owed rent mortgage daycare childcare tuition loan loans commute debt school".split()
)
"""What costs its payer money, and is said before the amount: "my rent in Dublin alone is 2.400"."""
ACHIEVED = frozenset(
    "cut reduced reduce slashed lowered shrank saved improved grew boosted sped accelerated dropped trimmed".split()
)
"""What somebody did "by" so many per cent, where no pay is named."""
