"""Groups of words that people use for one another at work, in any industry: what arguments about pay are made of.

A row is a concept and goes on in the indented lines below it; its words are compared by stem, phrases word by word.
A number after ";" is how much a shared concept says (1 where none is given): broad concepts say less.
"""

from __future__ import annotations

THESAURUS = """
idiom: "on paper" "in writing" "in hand" "walk away" "walking away" "on board" "in line with" "meet me" "my boss"
    "first of all" "at all" "at least" "of course" "in the end" "day to day" "sign today" "big fan" "for sure"
    "right now" "at the moment" "by the way" "get back to you" "in the middle" "let me know"
physical: branch branches teller tellers "physical location" "physical locations" "brick and mortar" paper office
    "back office" manual walk-in in-person "face to face" storefront store offline fallback fallbacks touchpoint
    touchpoints "by hand"
digital: digital online app website web internet mobile virtual remotely software "end to end" "start to end"
    "digital only" "digital-only" "online only" electronic automated
handling: handle handled exception exceptions "edge case" "edge cases" fallback cover absorb catch workaround rescue
    backup drops ; 0.7
fairness: fair fairness bias biased unbiased ethical ethics ethic discriminate discrimination responsible
    responsibly explainability explainable explain transparent transparency accountable auditable equitable
    trustworthy "model governance" harm harms harmless prejudice unfair "do no harm"
ai: ai ml "machine learning" model models "artificial intelligence" llm llms genai "deep learning" neural gpt
    algorithm algorithms "language model" "language models" foundation generative ; 0.6
agents: agent agents agentic bot bots autonomous assistant assistants robot robots copilot "acting on their own"
    "without a human" "rather than humans" conductor orchestrate orchestration
scale: scale scales scaling size large huge massive enormous million millions billion billions trillion volume big
    enterprise enterprise-scale enterprise-grade "at scale" giant vast hundreds thousands petabyte petabytes assets
    biggest largest throughput "user count" reach reaches "half a trillion" ; 0.8
users: user users customer customers consumer consumers subscriber subscribers players player listeners listener
    members account accounts audience audiences shoppers dau mau people followers ; 0.5
speed: speed fast faster velocity quickly quick agile agility pace rapid rapidly startup immediately instantly
    instant "moving fast" "time to market" accelerate accelerates "go out at once" "at once" tempo nimble
strategy: strategy strategic vision roadmap direction mission executive executives leadership ceo cto board
    initiative initiatives "vice president" vp "c suite" "business goals" priorities translate translating "business
    strategy" ; 0.9
priority: priority priorities critical "top priority" important strategic central flagship "matters most" essential
    mission-critical core crucial bet betting ; 0.7
rank: vp "vice president" director principal staff senior level levels uplevel upleveling promotion title seniority
    grade "level up" "next level" "step up" "bigger title" ladder band ; 0.6
scarcity: rare rarely scarce scarcity scarcest few fewer handful hardly "hard to find" "difficult to find" unique
    uncommon "in demand" shortage talent "talent pool" irreplaceable sought specialised specialized specialist niche
    "nobody else" "very few" "not many" "talent market" contested "hardly anyone" "hardly anybody" unusual
    exceptional elite competing-for
replace: replace replaceable irreplaceable "hard to replace" "difficult to replace" substitute backfill ; 0.9
difficulty: hard harder hardest difficult complex complexity challenge challenging challenges tough demanding
    complicated nontrivial tricky ; 0.55
design: design designs designing designer designers architect architects architecture architectural blueprint
    blueprints structure system systems build building ; 0.4
ux: ux ui interface interfaces experience "user experience" usability design-system "design system" "design systems"
    accessibility visual visualization dashboard dashboards prototype ; 0.9
ownership: own owns owning owner ownership autonomy autonomous "end to end" accountable accountability responsible
    authority "my own" cog independent independence decide decides decisions subsystem subsystems entire whole ; 0.6
impact: impact influence effect difference outsized visible shape shapes moves matter matters contribution
    contributions "make a difference" ; 0.5
multiplier: multiplier multiplies multiply leverage mentor mentoring mentorship coach faster "everyone around me"
    "force multiplier" "whole org" enable enables unblock unblocking "lift others" teach accelerate
crossteam: cross-functional "cross functional" cross-team coordinate coordinating coordination stakeholder
    stakeholders "across teams" "many teams" "multiple teams" span spans spanning cross-cutting "cut across" desks
    align alignment collaborate collaboration dependencies ; 0.85
planning: planning plan scope scoping schedule schedules timeline timelines deadline deadlines cadence rhythm
    milestone milestones biweekly bi-weekly "every two weeks" release releases releasing sprint sprints roadmap ship
    ships shipping delivery deliver "release rhythm" launch launches program programs ; 0.65
overtime: overtime crunch burnout "burning out" "burn out" anti-crunch "work life" "long hours" weekends exhaustion
    sustainable
events: event events tournament tournaments championship championships live esports match broadcast season "fixed
    dates" immovable postponed peak holiday "black friday" streaming concert
reliability: reliability reliable outage outages downtime uptime failure failures fail fails incident incidents sla
    resilient resilience robust availability "zero tolerance" breakdown "on call" on-call 24/7 pager response
    retainer disruption "go down" "goes down"
security: security secure secured protect protecting protection attack attacks attackers hacker hackers breach
    breaches threat threats vulnerability vulnerabilities cyber cybersecurity defend defending malware ransomware
    phishing adversary
fraud: fraud fraudulent fraudsters scam scams scammers abuse cheat cheaters cheating exploit exploitation exploits
    theft steal stealing laundering aml anti-cheat
identity: identity identities privileged access credential credentials login authentication authorization sso iam
    pam secrets password passwords permission permissions "know your" consent grant-access revoke
privacy: privacy gdpr ccpa "data protection" confidential confidentiality personal-data residency sovereignty
    sovereign "inside europe" "within europe" jurisdiction jurisdictions hipaa phi
compliance: compliance compliant regulation regulations regulatory regulator regulators regulated law laws legal
    rules audit auditability auditable auditors sox hipaa nist gaap sec governance mandate mandates license licences
    licensing "ai act" traceable trace provenance documented certification certifications supervised central-bank
payments: payment payments pay-in transaction transactions settlement card cards checkout merchant merchants shops
    shop seller sellers acquirer authorization wallet wallets pix rails fintech banking transfer remittance gateway
    processing purchases purchase commerce ; 0.75
crypto: crypto stablecoin stablecoins blockchain bitcoin token tokens emi e-money on-chain defi
lending: loan loans credit lending mortgage underwriting borrower borrowers scoring ; 0.9
bank: bank banks banking bank's financial finance institution institutions fintech money deposits ; 0.5
trading: trading trader traders desk desks hedge fund funds quant quantitative options derivatives derivative
    portfolio risk alpha exchange equities futures market-making order orders pnl volatility ; 0.75
investing: fund funds portfolio carry lp lps vintage vintages vehicle vehicles aum venture "private equity" deal
    deals dealmaking diligence investment investments returns ; 0.8
cloud: cloud migration migrate migrating migrated mainframe mainframes legacy modernization modernize "on premise"
    on-prem aws azure gcp kubernetes "moved old" lift-and-shift ; 0.95
infrastructure: infrastructure platform platforms backbone foundation foundational pipeline pipelines subsystem
    subsystems plumbing distributed compute gpu gpus hardware servers datacenter "data center" "computing power"
    cluster clusters ; 0.5
compute: compute computing gpu gpus cluster clusters tooling tools hardware "computing power" "spending allowance"
    budget resources annotation spend
data: data dataset datasets pipeline pipelines analytics warehouse ingestion etl etl's sql spark kafka airflow dbt
    lake lakehouse streaming "data engineering" metrics readings sensor sensors telemetry ; 0.5
dataquality: "data quality" "bad data" "garbage in" "better data" "training data" "training set" quality accuracy
    correct clean curated curate curating curation labeling labelled ; 0.9
stack: spark kafka airflow dbt snowflake databricks sql python react typescript terraform tooling stack hands-on
    proficiency "start producing" productivity productive "day one" "full stack" full-stack ; 0.8
research: research researcher researchers paper papers published publications phd frontier state-of-the-art novel
    breakthrough scientific academic benchmark benchmarks ; 0.9
safety: safety safe alignment safeguards guardrails harmful red-team moderation moderate trust child children minors
languages: language languages multilingual french german spanish italian portuguese localization locale translation
    dialects linguistic
health: health healthcare clinical patient patients medical hospital hospitals doctor doctors ehr fhir hl7 care
    nurse nurses
gaming: game games gaming player players playstation xbox console studio studios esports steam creator creators
    "item trading" virtual-items engine
media: music movie movies film films entertainment streaming video listeners subscribers content songs podcast
    podcasts show shows artists
ads: ad ads advertising advertiser advertisers ad-supported monetization impressions campaign campaigns sponsored
subscription: subscription subscriptions subscriber subscribers churn retention recurring mrr arr ltv renewal
    billing invoice invoices paying
dualmodel: dual dual-revenue both two "two business models" "two models" "both subscriptions" simultaneously hybrid
    second "at once" twice ; 0.5
revenue: revenue revenues income sales money profit profits margin margins monetization "bottom line" earnings
    millions "basis point" "basis points" monetize dollar dollars worth commercial top-line arr gains ; 0.75
savings: save saves saving savings efficiency efficient cost costs cut cuts cheaper reduce reduction automation
    waste ; 0.7
growth: growth grow growing expansion expand expanding scaling-up trajectory double doubling appreciation surge ;
    0.65
chips: chip chips semiconductor semiconductors fab fabs factory plant wafer wafers foundry yield manufacturing
    lithography node silicon "chip making" production equipment metrology
nation: national nation government federal country domestic defense defence military sovereign public-sector "chips
    act" geopolitics homeland "defense grade" itar
location: location locations city cities "cost of living" relocate relocation hub remote distributed timezone "bay
    area" "silicon valley" "purchasing power" cheaper commute region regional arizona phoenix ; 0.8
costofliving: "cost of living" "purchasing power" rent housing expensive cheaper "goes further" "live in" affordable
    ; 0.5
markets: markets countries country continent continents international global cross-border multi-country multi-market
    multi-region emerging latam asia africa europe brazil india latin america regions borders regional expansion ;
    0.8
analysts: analyst analysts "bull case" thesis forecast "price target" "wall street" investors shareholders
    optimistic guidance
listed: listed nasdaq nyse stock-market pure-play "publicly traded" "listed company" ticker "public equity" "public
    company"
ipo: ipo pre-ipo "going public" liquidity liquid illiquid illiquidity secondary secondaries "for profit" valuation
    restructure restructuring tender private exit conversion cash-out "sell vested" appreciation upside
equityupside: equity stock shares options grant grants rsu rsus ppu ppus units ownership stake upside participate
    share ; 0.4
refresher: refresh refresher refreshers "top up" annual yearly "follow-on grants" "refresh grant" "refresh grants"
    refreshes trajectory evergreen
vesting: vest vests vesting vested cliff "no cliff" schedule front-loaded back-loaded backloaded "vest late" "day
    one" "day 1" "first day" monthly accelerate accelerated clawback portability portable "keep what" forfeits
unvested: unvested forfeit forfeits forfeiting forfeited "leave behind" "give up" "giving up" "walk away from"
    "hasn't vested" "hasnt vested" "make whole" make-whole bridge buyout offset "income gap" leaving lose transition
    switching "cost of switching" ; 0.9
signing: signing sign-on "sign on" "signing bonus" "one time" upfront "first year" "year one" transition ; 0.7
guarantee: guarantee guaranteed guarantees floor minimum "written commitment" contract contractual certainty "in the
    contract" protected downside commitment secured clause ; 0.8
bonus: bonus bonuses variable profit-sharing "profit sharing" "share in the profits" incentive incentives milestone
    milestone-based ; 0.45
allcash: "all cash" all-cash "no stock" "no equity" "part in stock" cash "no bonus" no-bonus zero ; 0.8
retention: retention retain retaining stay staying "people leave" attrition turnover loyalty commitment tied ; 0.8
acquisition: acquisition acquired acquire takeover merger merge bought post-acquisition integration combined deal
    "parent company"
rival: competing compete competitor competitors rival rivals offer-from "offer from" "offers from" "other offers"
    "another company" "other companies" "offered me" "made me offers" "made me an offer" "wants me" "want me" "after
    me" "interested in me" "talking to" "in talks" elsewhere alternative alternatives poach recruiting "on the
    table" multi-offer counter-offer counteroffer "evaluating offers" "other startups" parity outbid ; 0.9
benchmark: benchmark benchmarks benchmarked parity comparable market median percentile "market rate" peers "in line"
    equivalent norm standard compare compared ; 0.6
ratio: ratio span coverage covers "per engineer" headcount lean small-team twice double "as many" understaffed thin
    ; 0.6
startup: startup startups "early stage" early-stage risk risky founding founder founders small "small company"
    runway seed series ; 0.8
bigtech: faang "big tech" google meta amazon microsoft apple netflix ; 0.6
career: career careers "career capital" acceleration opportunity "opportunity cost" safer path years promotion
    growth-path marketable development future ; 0.7
experience: experience experienced background expertise expert know knowhow know-how familiar "my thing" practice
    practised skilled skills trained worked domain knowledge specialised ; 0.35
opensource: "open source" open-source contributor contributors contributed maintain maintainer compiler community
    library libraries ecosystem commits
customerside: client clients customer-facing enterprise-customers fortune accounts deal deals sales presales
    stakeholder "fortune 500" ; 0.6
partners: partner partners partnership partnerships ecosystem integration integrations connector connectors
    third-party api apis vendor vendors connect plugin "plug in" ; 0.75
trust: trust trusted trustworthy reputation credibility brand confidence integrity ; 0.8
empathy: empathy empathetic compassionate humane caring human-centered customer-care respectful feelings emotions
    kind ; 1
automation: automation automate automated automating automatically workflow workflows self-service ; 0.7
innovation: first new novel pioneer pioneering unprecedented first-mover uncharted "new territory" "never been done"
    "from scratch" greenfield invent category ; 0.7
personalization: recommendation recommendations personalization personalize ranking search discovery relevance feed
realtime: "real time" real-time realtime latency low-latency instant streaming milliseconds live ; 0.8
remote: remote "remote work" distributed async asynchronous "work from home" hybrid ; 0.8
team: team teams squad squads manager managers org group ; 0.3
hiring: interview interviews bar hire hiring loop "bar raiser" placement matched ; 0.8
values: principle principles values culture culture-fit bias-for-action "leadership principles" "take ownership"
    curious ; 0.7
collaboration: collaborative collaboration concurrent editing co-editing multiplayer crdt crdts conflict ; 0.9
storage: storage disk flash nvme file files archive backup ; 0.9
observability: observability monitoring telemetry logs tracing alerting alerts debugging ; 0.9
travel: travel booking bookings hotel hotels flights guests listings trips hospitality accommodation ; 0.9
creative: creative creator creators artists art image images picture generation visual aesthetics video 3d animation
    animations worlds ; 0.9
sustainability: climate carbon energy green sustainable sustainability esg emissions power ; 0.9
education: school schools student students teacher teachers university learning ; 0.5
experimentation: experiment experiments experimentation a/b causal inference statistics statistical ; 0.9
flat: flat hierarchy "approval chains" bureaucracy approvals "change boards" lean headcount "so few people" "few
    people"
pressure: pressure stress stakes high-stakes high-pressure "time-critical" urgent urgency "watching live"
"""
