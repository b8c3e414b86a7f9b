"""English words that companies and sites like to call themselves, and what tells the name from the word."""

from __future__ import annotations

_ORDINARY = frozenset(
    """
    able access affirm agile aim airtable alpha ally amber anchor angel antler apex apple arc ark arrow asana aspect
    assembly
    atlas august aurora bain balance bank basis beam benchmark best big bird blind block bloom blue bolt bond box brave
    breeze brex bridge bright brook bull bureau button cadence calm canvas capital carbon card cards care castle
    catalyst
    chain challenge chapter chase check chime circle citadel clear clever clip close cloud clover coin column common
    compass
    concord copper core corner cover craft credit crown cruise current dash data day deal deep deliver delta demand
    department
    depth diamond digital direct discover dish dock domain dream drift drive drop eagle ease east echo edge element
    elastic
    ember emerge energy engine ensemble envoy epic equal era even ever evolve express fabric facet fast federal
    fidelity field
    figure fire first flex flow fly focus force forge fort forward found foundry freedom fresh front fuel full fuse
    future
    gap gather gem general genesis glean globe glow go gold good grab grace grade grain grand graph green grid ground
    group
    grove growth guide gusto harbor harvest health heap helm help hero hike hinge hippo hive home honest honey hopper
    horizon
    hub human ideal image imply indeed industry infinite insight instant integrate intel intuit iron jet journey jump
    just
    justice key keystone kin kind labor lambda land lark launch lead leap learn ledger legend lemonade level levels
    lever
    liberty life lift light lighthouse line linear link liquid list live local lock loft loop loom lucid lunar lyra
    magic
    main map marathon mark market marvel master match matter max mercury merge merit meta metro mind mint mirror
    mission mode
    modern momentum monday moon morning motion motive mural mutual name national native nest next noble north notable
    note
    notion nova nuclear oak object ocean octave office on one onward open opera oracle orange orbit order original
    otter own
    pace pacific page palm paper path pay peak pear people perfect pilot pioneer pitch pixel place plaid plan planet
    plus
    point polar portal post power premise prime principal prism progress project prompt proof public pulse pure quantum
    quest radar radius ramp range rapid reach ready real red reflect relay relative remote render research reserve
    retool
    rise rival river robin rock root rose round route sage sail salient samara sand scale scope score scout sea seal
    second
    secure seed segment sense sentry sequoia shell shield shift show signal signify silver simple sky slack slate
    smart snap
    snow snowflake social solid sonder sonic source south space spark spectrum spin spire splash splunk spot spring
    square
    stability stack standard star stark state station steam stone strategy stream street strike stripe strive stronger
    summit sun sure surge swift switch tab table tall tandem target team tempo temple tenable the thought thrive
    thunder
    tide tiger time together toast torch total touch tower trade trail transform trust truth turn twist two uber union
    unit united unity universal up upstart upwork valor value valve vanguard vast vault vector venture verge vertex
    vest
    via vine virgin visa vision vista vital wave way wealth web west whisper wind wing wise wish wonder wonder word
    work
    workday world xero year yield young zen zero zest zip zoom
    american bloomberg digest financial forbes fortune global international monitor moody new review times tribune
    responsible institute securities annual advisor staff
    """.split()
)
"""A name among these is only believed where it is written or used as a name."""

SMALL = frozenset("of the and for & de in on".split())
"""Words inside a name that its initials leave out: Bureau of Labor Statistics, BLS."""

BEFORE_NAME = frozenset("at from with by versus vs on per via like against joining checked".split())
AFTER_NAME = frozenset(
    """
    offered offers offer pays paid pay gave gives made makes has have had said says wants wanted came put puts told
    would
    shows show lists reports data salaries numbers levels recruiter recruiters threads posts
    """.split()
)
JOINING = frozenset("and or & plus".split())

GENERIC = frozenset(
    """
    a ai an and annual april august average band bands base based benchmark benchmarks big bonus business candidate
    career
    careers ceo chief comp company comparison compensation comprehensive consulting corporate cto culture customer data
    database december deep design designer developer digital director disclosures earnings engineer engineering
    engineers
    enterprise equity estimate estimates evp executive february filing filings finance financial for from global growth
    guide head h1b hiring in industry information infrastructure insights interview investor january job jobs july june
    level levels lever leads manager managers march market may ml model negotiation news november october of offers
    official on operations page pages pay plan platform posting postings practice press principal product profile
    program
    project public q1 q2 q3 q4 quarter quarterly quote range ranges rate rates reddit region release report reports
    research
    review reviews risk role roles rsu rsus salaries salary scientist security senior september software solutions
    solution
    source sources staff standard standards state statement stock strategy structure study summary survey swe talent
    team
    teams tech technical technology the thread threads total tpm trends united university us uk usa update value
    verified
    view vp who with wall street national index regulatory framework
    """.split()
)
"""Words of a source that do not name who published it."""


def is_ordinary(word: str) -> bool:
    """Whether a word is more likely meant as a word than as somebody's name."""
    return word in _ORDINARY or word in GENERIC
