"""Words that are mended when mistyped, and words that must be left alone although they look like one of them."""

from __future__ import annotations

KEYWORDS = frozenset(
    """
    salary equity bonus signing stock grant package offer offered counter counteroffer accept accepted accepting
    decline minimum currently current thousand hundred million percent competing competitor elsewhere another
    relocation total compensation annual monthly hourly expectation expecting expected increase higher better
    match negotiate negotiable company recruiter withdraw weekend tomorrow monday tuesday wednesday thursday
    friday think question vesting options variable fixed market average making earning please raise reject
    interview interviews deadline decision discuss confidential private disclose experience agreed walking
    looking hoping target midpoint halfway difference respond unvested employer range closer around between
    consider unfortunately disappointed disappointing unacceptable possible little until probation vacation holiday
    holidays benefits insurance pension manager review annual decide decided deciding withdraw withdrawing application
    improve increase figure budget notice contract lawyer solicitor husband family insulting ridiculous sufficient
    enough promotion remote answer later already agree definitely guarantee guaranteed approval expire overtime
    maternity allowance delighted respectfully appreciate underwhelmed unrealistic generous laughable tonight
    confirm commit schedule appointment signature reconsider negotiation flexible flexibility minimum irrelevant
    personal comfortable specific interested traffic thoughts minutes business afternoon include
    included including receive candidacy september december january february
    """.split()
)
ABBREVIATED = {
    "plz": "please",
    "sry": "sorry",
    "srry": "sorry",
    "pls": "please",
    "bcz": "because",
    "w": "with",
    "abt": "about",
    "arnd": "around",
    "gr8": "great",
    "thx": "thanks",
    "ty": "thanks",
    "rn": "now",
    "currnetly": "currently",
    "curently": "currently",
    "slary": "salary",
    "salry": "salary",
    "bse": "base",
    "bsae": "base",
    "baes": "base",
    "stcok": "stock",
    "stok": "stock",
    "rsuse": "rsus",
    "rsu's": "rsus",
    "bonuss": "bonus",
    "cud": "could",
    "cld": "could",
    "wud": "would",
    "shud": "should",
    "mkae": "make",
    "minumum": "minimum",
    "mimimum": "minimum",
    "wanna": "want",
    "gotta": "gotta",
    "lemme": "lemme",
    "wrking": "working",
    "alredy": "already",
    "recieved": "received",
    "recive": "receive",
    "comapny": "company",
    "expectaion": "expectation",
    "comp.": "comp",
    "offr": "offer",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "tomoro": "tomorrow",
    "2moro": "tomorrow",
    "wknd": "weekend",
    "yrs": "years",
    "lets's": "lets",
    "okey": "okay",
    "oki": "okay",
    "k": "ok",
    "kk": "ok",
    "okk": "ok",
    "yea": "yeah",
    "ya": "you",
    "u": "you",
    "ur": "your",
    "yr": "year",
    "n": "and",
    "r": "are",
    "bit": "bit",
    "plss": "please",
    "yess": "yes",
    "deel": "deal",
    "atleast": "atleast",
    "dint": "didnt",
    "cmon": "come on",
    "descide": "decide",
    "descided": "decided",
    "alot": "lot",
    "thn": "than",
    "thru": "through",
    "bellow": "below",
    "ther": "there",
    "wfie": "wife",
    "hopping": "hoping",
    "dissapointing": "disappointing",
    "dissapointed": "disappointed",
    "dissappointed": "disappointed",
    "probly": "probably",
    "recieve": "receive",
    "tommorow": "tomorrow",
    "tommorrow": "tomorrow",
    "wats": "whats",
    "wen": "when",
}
COMMON = frozenset(
    """
    wright ranges ranged raised raises better bitter butter letter latter matter marker markets closed closes
    clover wanting accent except accepts expects expect excepted salaries offers offering office officer coffee
    official counters country county grants granted grand total totals totally stocks stack stick stuck thick
    thin things thinks thing package packages matches matched batch catch watch patch possibly possibles
    possible impossible increased increases percents person market markets making taking faking working walking
    talking looking locking hoping shopping coping target targets targeted targeting current currently
    currency currents between million millions thousands hundreds minimums bonuses interview interviews
    interviewed interviewing question questions decisions incision discussed discusses experiences experienced
    deadlines employed employee employees employers employ companies company's options optional action higher
    hire hired highest tighter lighter fighter light night tight rights raise praise arise rise fixed mixed
    fixes reject rejected rejects project projects object agreed agrees agree greed please pleased pleases pleas
    private privately differences different weekends weekend mondays fridays friday monthly month months
    annually manual hourly yearly variables variable avarage leverage average averages averaged respond responds
    response respect counted counting council consider considered considering considers declined declines
    disclosed withdrew withdrawn relocations relocating relocate expectations expected expecting matching
    negotiated negotiating negotiation negotiations compensations around ground round surround another others
    other stocked equally equality quantity salaried sighing singing seeing sitting signed stopping bonds minus
    million's closest loser closely earlier learning earnings yearning raising cursing nursing seeming sending
    spending signs thanks thank deciding division vision vesting testing resting nesting investing vested
    invested accepting targets empire contrast layer layers layered closet rage computing completing marking waking
    ranger recruited hallway persona personas sock batter conform conforms mating looting gran novice looming abound
    mach vocation primate venting vetting masking beater earring earrings decoding decode decoded insulating looping
    homing raiser accented decider untested aground derision hither honing hyping derided discus lather stocky sinning
    matcha annul belter currant revocation empires loosing packaged scheduler competes completed
    """.split()
)
