"""Kinds of words that together show what a sentence does of which no phrase is known."""

from __future__ import annotations

DATES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday tomorrow later week weekend fortnight days noon morning
    midweek month
    """.split()
)
TIMES = DATES | frozenset("tonight soon weeks day night nights evening hour hours hrs afternoon ttyl brb".split())
DECIDING = frozenset(
    """
    decide decision answer reply respond know think thinking read reading say discuss check talk talking
    hear back revert mull chew digest ponder reflect sleep consider review study compare consult verdict ttyl brb
    decisions printing print homework sums
    """.split()
)
ADVISERS = frozenset(
    """
    wife husband missus hubby spouse partner fiance fiancee girlfriend boyfriend family parents mother father mum mom
    dad sister brother lawyer attorney solicitor notary counsel accountant adviser advisor mentor agent union council
    """.split()
)
WAITING = frozenset(
    (who, verb)
    for who, verbs in {
        "let": "me us",
        "i": "must need have gotta should want",
        "ill": "need have want",
        "id": "like want need prefer rather",
        "we": "must need have should",
        "need": "to",
        "have": "to",
        "got": "to",
        "gotta": "think ask talk check read look",
    }.items()
    for verb in verbs.split()
)
THINKING = frozenset(
    "think talk ask discuss check see read review consult speak mull reflect sleep ponder compare digest".split()
)
"""What somebody has to do first who begins with one of ``WAITING``."""
CLOSING = frozenset("i ill im id we well you youve its were".split())
"""Who is named behind the "and" of "senior title and I'll shut up"."""
PRONOUNS = frozenset("i im ive the my they we it that this you your he she our thanks his her".split())
AGREEING = frozenset("sign signing join in come accept yours deal there sold start stay commit shake".split())
DECISION = frozenset("decide decision decisions answer reply".split())
NOT_YET = frozenset("after before until till once when".split())
PERHAPS = frozenset("may might could would dont".split())
BEGINNING = frozenset("start starting begin beginning join joining notice relocate move moving leave".split())
STARTING = BEGINNING | frozenset("available interview meet work working travel remote office holiday vacation".split())
"""A time of these is no time to think."""
PAST = frozenset(
    """
    last ago yesterday was were had told said talked spoke says thinks heard already wants needs expects happy glad
    works suits free
    """.split()
)
"""With one of these something was put off, is by somebody else, or a day is agreed to."""
PRESSING = ("answer", "decide", "decision", "deadline", "need to know", "by tonight", "expires", "hold it", "until")
"""What the recruiter's line turns on that wants an answer by a time."""
HINTS = frozenset(
    "enough ballpark less more same around nothing none jobs number make earn yes yeah yep similar".split()
)
"""With one of these the answer to what was asked for says something of it."""
HESITATING = frozenset("yet first unsure torn undecided midnight promise wait know depends many eyes".split())
"""With one of these a yes that was asked for is put off."""
ON_PAPER = frozenset("send writing letter written contract papers".split())
OFFERED = frozenset("offer number figure base salary pay package money amount sum rate proposal".split())
POOR = frozenset(
    """
    modest low small thin weak poor disappointing meagre meager tiny laughable slim insulting underwhelming lean stingy
    tight cheap joke insult peanuts sad embarrassing inadequate insufficient
    """.split()
)
"""What an offer is found to be in a sentence with a word of ``OFFERED``."""
NOT_POOR = frozenset("not isnt no never my if dont doesnt wasnt but cant arent current last old".split())
WANTED = frozenset(
    (who, wants)
    for who, verbs in {
        "id": "like need want prefer expect love hope appreciate require ask",
        "ill": "need want expect require",
        "i": "need want expect require insist",
        "we": "need want",
        "wed": "need like want prefer",
        "hoping": "for",
        "hoped": "for",
        "asking": "for",
        "ask": "for",
        "looking": "for",
        "insist": "on",
        "rather": "have get see take",
    }.items()
    for wants in verbs.split()
)
"""Who wants: with one of these something is asked for."""
GIVING = frozenset(
    """
    give add throw put include pay cover consider raise improve guarantee top grant chuck toss stick bring swap
    waive shorten extend reimburse fund sponsor double allow upgrade
    """.split()
)
LEADING = frozenset("then please kindly could can would will you just so and ok okay but maybe perhaps , -".split())
EXTRAS = frozenset(
    """
    title level grade vacation pto holiday holidays leave remote remotely hybrid review notice cliff vesting probation
    clawback budget allowance stipend car relocation refresher severance sponsorship guarantee guaranteed sabbatical
    promotion bonus equity stock shares options grant signing pension insurance childcare nursery tuition course
    courses training parking travel move flights visa laptop gym fridays mondays extra upward revision increase raise
    uplift improvement upside
    """.split()
)
YES = frozenset("yes yeah yep yup ok okay sure alright fine agreed deal done".split())
DOUBTS = frozenset(
    """
    not no dont doesnt isnt cant wont wouldnt couldnt never but if once unless until provided condition almost nearly
    would could might may maybe perhaps let think wait hold before after when first only just though however although
    except still yet hope wish want need more better higher less low lower raise increase than short shame sad so
    nothing hardly barely without question questions ask wondering seriously really lol noted see understand
    """.split()
)
"""Words besides which no yes is taken for one."""
EVERYDAY = frozenset(
    """
    dog cat puppy kitten son daughter baby toddler niece nephew grandma neighbour neighbor rain raining rainy
    snow snowing sunny freezing weather degrees heatwave winter summer autumn fog storm windy toast pizza
    cake beer heating boiler sofa garden doorbell haircut laundry football soccer marathon
    yoga movie netflix song concert christmas diwali eid thanksgiving easter halloween birthday wedding
    beach camping xmas puppies weekend logo umbrella barbecue bbq dentist vet
    """.split()
)
"""Of life beside the job."""
TO_THE_POINT = OFFERED | frozenset(
    """
    job work role position team company terms contract letter accept decide answer sign start move moving relocate need
    needs want wants cover covers insurance benefits benefit remote hybrid leave pto hours shift shifts days school
    deadline low less more higher enough reject cant cannot wont could would because if unless before until after so
    fair feed afford rent cost costs no not me think later tomorrow monday tuesday wednesday thursday friday bye
    """.split()
)
"""With one of these it may be about the offer after all."""
WONDERS = frozenset("is are was were did do does have has how hows you".split())
"""What begins a question that only makes conversation."""
