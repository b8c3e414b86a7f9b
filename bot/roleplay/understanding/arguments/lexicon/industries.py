"""What businesses do, by industry. The form is told in ``concepts``."""

from __future__ import annotations

INDUSTRIES = """
physical:
    branch teller counter premises~0.6 building storefront touchpoint lobby desk~0.6 clerk cashier cashiers paper~0.8
    paperwork atm shopfront visit~0.6 offline~0.8 outlet doors~0.6 vault~0.4 staffed kiosk mortar stationery stamp~0.5
    helpline~0.4 hotline~0.4 hallway~0.3 handshake bricks staff~0.3 personnel~0.5 nearest location~0.6 queue~0.4
    facility~0.4 furniture~0.3 street~0.3 corner~0.2 receptionist network~0.2 pen~0.3 fax~0.7 signature~0.3 post~0.2
    letters~0.2 envelope~0.4 printed~0.6 mailed~0.5 ink~0.4 knock~0.4 presence~0.6 address~0.2 hall~0.3
    "brick and mortar" "walk in" "go to a branch" "in person" "face to face" "physical location" "physical presence"
    "back office" "cash machine" "bank clerk" "drop by" "pop into" "over the counter" "behind a desk" "on site staff"
    "bank counter" "real person" "a person in" "someone in person" "local office" "on the ground" "behind a counter"
    "human being" "paper form" "paper process" "phone a" "front desk" "service desk" "shake hands" "no buildings"
    "no locations" "no stores" "no shops" "go somewhere" "come in" "stop by" "show up" "floor staff" "send someone"
    "a location" "local branch" "your branch" "at a branch" "bank building" "physical office" "walk to" "drive to"
    "go to the bank" "talk to a person" "speak to a person" "see a person" "talk to someone" "call someone"
    "human contact" "person to person" "in branch" "behind the glass" "line up" "real world" "real estate"~0.3
    "no network of" "in the flesh" "branch network" "fix dozens" "bank hall" "shop floor"~0.3 "local staff"
    "human clerk" "human teller" "staff in"~0.3 "people in branches" "across the counter" "behind counters"
    "customer walks" "walk into" "high street" "drive through" "in a building" "a building" "personal service"~0.4
    "service point" "cash desk" "paper trail"~0.3 "paper application" "paper file" "paper files" "front office"
    "in a shop" "sits in"~0.3 "knock on" "lean on people"~0.6 "have people for that"~0.5 "physical world"
fallback:
    fallback backstop rescue backup~0.7 manual workaround absorb exception drops stuck~0.7 halfway~0.6 unfinished~0.7
    buffer~0.6 cushion~0.7 redundancy~0.7 catch~0.6 save~0.3 bails contingency detour crutch spare humans~0.5
    intervene intervention leftover tricky~0.4 compensate~0.2 filling~0.3 smooth~0.5 forgiving~0.6 forgive~0.5
    sloppy~0.4 mistakes~0.3 mess~0.3 saves~0.2 remedy~0.5 safety~0.4 net~0.4 insurance~0.2 channel~0.5 escalate~0.5
    callcenter slack~0.5 chain~0.3 luxury~0.4 dies~0.2 bailout lifeline~0.6 lifeboat~0.6 parachute~0.7 cavalry~0.6
    override~0.6 fixes~0.4 tightrope~0.7 trapeze outliers outlier~0.5 stranded~0.6 lean~0.2 soften~0.4 soak~0.5
    handle~0.7 "plan b" "safety net" "catch the difficult cases" "fall back" "by hand" "work around"
    "human in the middle" "step in" "no one to call" "cover for" "cover up" "hide behind" "pick up the pieces"
    "edge case" "edge cases" "corner case" "corner cases" "hard cases" "difficult cases" "special cases" "gets stuck"
    "half finished" "no other way" "catch what" "second chance" "picks up" "types in" "type in" "bail out" "back up"
    "clean up after" "someone to fix" "fix it by hand" "sort it out" "sort out" "emergency exit" "escape hatch"
    "last resort" "no one behind" "no human" "slip through" "falls through" "through the cracks" "loose ends"
    "unhappy path" "hard case" "dead end" "let down" "plug the gap" "nobody to" "nobody there" "no clerk" "no staff"
    "all or nothing" "it has to work" "has to work" "must work" "must just work" "fill in" "smooth over"
    "smooths things" "patch the holes" "cover the gaps" "cover gaps" "plug gaps" "gap filler" "take over when"
    "help out" "lend a hand" "second line" "half automated" "half digital" "half way" "get away with" "room for error"
    "margin for error" "clean up" "bail us out" "save the day" "alternative channel" "other channel"
    "other option"~0.3 "no alternative" "only way"~0.4 "the only way in" "single channel" "only channel"
    "no exceptions" "call center" "call centre" "support agents"~0.4 "support staff" "no slack" "half solutions"
    "whole chain" "that luxury" "nowhere else" "nowhere else to go" "has nowhere" "hide weak" "weak systems"
    "behind their staff" "no one to pick up the phone" "nobody to pick up" "pick up the phone when"
    "dozens of cases"~0.5 "cant step in" "step in manually" "crash mat" "human safety net" "human fallback"
    "human backup" "manual backup" "manual process" "manual step" "manual work"~0.6 "manual override" "do it manually"
    "by a person"~0.6 "by people"~0.4 "people can fix" "people fix" "someone fixes" "somebody fixes" "who fixes"
    "fix things"~0.4 "no backup" "no fallback" "no plan b" "without backup" "without a backup" "without a net"
    "without a safety" "working without a net" "zero margin" "no margin" "unusual cases" "odd cases" "odd case"
    "weird cases" "rare cases" "strange cases" "difficult customers"~0.5 "complicated cases" "complex cases"
    "stuck customers" "left alone" "left hanging" "end up nowhere" "nowhere to turn" "no recourse" "turn to"~0.3
    "lean on"~0.6 "rely on people" "rely on staff" "depend on people"~0.5 "depend on staff" "soften mistakes"
    "take over"~0.4 "takes over"~0.4 "manual help" "human help" "without help"~0.4 "help desk" "odd five percent"
    "last five percent" "last mile"~0.4 "remaining cases" "the rest by hand" "who handles"~0.5 "completely lost"~0.4
    "simply lost"~0.5 "customer is lost"~0.5 "run to completion"~0.5 "good enough"~0.3 "almost automated"
    "95 percent automated" "90 percent"~0.3 "mostly automated"~0.6 "soak up"~0.7 "only my systems"~0.5
    "only the system"~0.6 "only the software"~0.6 "no one else will"~0.4
fintech:
    fintech neobank challenger~0.6 startup~0.4
bank:
    bank~0.8 lender~0.7 megabank deposits~0.7 branchless~0.4 treasury~0.6 bancorp savings~0.4 finance~0.7
    financial~0.6 "financial institution" "financial services" "money center" "credit union" "wall street"
    "big four bank" "regional bank" "retail bank" "commercial bank" "money institution" "finance world"
lending:
    loan lending credit~0.7 borrower underwriting mortgage~0.8 score~0.7 repayment default~0.5 installment debt~0.6
    applicant~0.6 "auto loan" "car loan" "credit decision" "car finance" "credit models" "credit engine" "pay back"
    "who gets a loan" "gets a loan" "turned down" "say no"~0.3
payments:
    payment card~0.7 transaction~0.8 checkout~0.8 merchant acquirer settlement~0.8 rails~0.8 remittance pix wire~0.6
    transfer~0.6 wallet~0.7 processor~0.7 routing~0.6 decline~0.7 authorization~0.6 purchase~0.6 chargeback basis~0.2
    payout~0.4 swift~0.3 iban cashless~0.5 terminals~0.6 refunds~0.7 payer payee approvals~0.3 interchange invoice~0.3
    "pay by" "card network" "visa rails" "approval rate" "acceptance rate" "pay in" "pay out" "money moves"
    "move money" "send money" "card payments" "tap to pay" "payment method" "cross border"~0.3 "cash on delivery"
    "fails at checkout"
crypto:
    crypto stablecoin coin token blockchain bitcoin ethereum ledger~0.6 onchain web3 emi~0.7 usdc defi wallet~0.4
    custody~0.7 mint~0.5 reserve~0.3 cryptocurrency cryptocurrencies peg circle~0.3 mining~0.3 "on chain" "e money"
    "electronic money" "digital asset" "digital dollar" "digital currency" "digital money" "digital cash" "the coin"
commerce:
    shop ecommerce commerce store~0.5 retail buy~0.6 seller marketplace catalog catalogue cart basket purchase~0.6
    merchant~0.7 goods~0.6 checkout~0.7 orders~0.5 listing~0.4 vendors~0.4 bazaar~0.6 mall~0.6 assortment~0.6
    browse~0.5 bargains~0.5 groceries~0.5 warehouse~0.2 parcels~0.5 delivery~0.2 "e commerce" "black friday"
    "singles day" "online shop" "online store" "online retail" "web shop" "buy things" "people buy" "sell things"
peaks:
    peak spike burst surge concurrency rush~0.7 campaign~0.6 traffic stampede seasonal~0.7 christmas~0.7 holidays~0.3
    sudden flood~0.7 avalanche~0.8 overload~0.8 crowds~0.6 "black friday" "singles day" "sales day" "flash sale"
    "extreme load" "hundred times the load" "launch day" "holiday season" "rush hour" "all at once"
    "ten times the traffic" "times the load" "record traffic" "record day" "big sale" "mega sale" "double eleven"
    "traffic jumps"
livestream:
    livestream broadcast streams~0.8 video~0.7 host~0.6 camera~0.5 presenters~0.6 clips~0.5 "live stream"
    "live commerce" "live video" "live shows" "selling live" "live sales" "on air" "video calls"~0.4 "video shopping"
    "watch and buy"
fraud:
    fraud scam crook thief thieves theft stealing laundering aml counterfeit phishing abuse~0.7 exploit~0.6 cheat~0.6
    chargeback~0.6 impersonation bogus criminals~0.9 anomaly~0.6 suspicious~0.8 robbed stolen~0.9 swindle conmen fake
    fakes~0.7 forged~0.7 dirty~0.4 shady~0.7 dodgy~0.7 deceive~0.7 tricks~0.6 gangs~0.6 "account takeover" "bad guys"
    "bad actors" "con men" "money laundering" "catch thieves"
defense:
    defense defence military government~0.8 federal~0.8 army pentagon itar nist cmmc clearance classified
    sovereign~0.4 sovereignty~0.4 homeland washington~0.8 weapons~0.7 patriotic~0.7 dod~0.9 agencies~0.6 soldiers
    soldier war~0.7 warfare troops missiles drones~0.6 spies~0.5 cia nsa fbi battlefield navy marines ministry~0.6
    "national security" "nation state" "public sector" "state sponsored" "state actors" "department of defense"
    "armed forces" "intelligence agencies" "secret service" "state secrets" "security clearance" "government work"
    "government contracts" "government customers" "military grade" "air force" "state grade" "export control"
nation:
    country nation government~0.8 washington~0.8 independence~0.7 subsidies~0.8 geopolitics domestic~0.7 reshoring
    onshoring homeland sovereign~0.7 autonomy~0.3 congress taxpayers~0.7 america~0.6 american~0.5 funding~0.3
    minister~0.6 president~0.4 superpower~0.7 taiwan~0.4 strategic~0.3 patriot ministries~0.6 "chips act"
    "american soil" "made in" "national interest" "national security" "strategic autonomy" "state aid" "the state"~0.4
    "the us"~0.3 "the country"~0.8 "our country" "tax money" "taxpayer money" "public money" "federal money"
    "government money" "government funding" "state funding" "white house" "self sufficient" "supply security"
sovereignty:
    sovereignty sovereign jurisdiction~0.7 residency~0.7 european~0.5 europe~0.5 eu~0.5 independent~0.5 local~0.3
    borders~0.3 autonomy~0.2 autonomous~0.1 brussels~0.7 "never left europe" "stays in europe" "data residency"
    "within europe" "within the eu" "inside europe" "on european soil" "eu based" "american cloud" "under our control"
    "own control" "leave the country" "leave europe" "left europe" "european soil" "european servers"
    "hosted in europe" "not american" "from the americans" "independent of" "independent from"
regulation:
    regulation compliance law~0.8 legal~0.7 legislation act~0.3 statute rules~0.7 rulebook occ fed~0.7 sec~0.6 finra
    gdpr hipaa sox sarbanes audit licence~0.8 license~0.8 supervisor examination sued~0.6 lawsuit~0.6 fines~0.6
    penalty~0.5 mandate~0.5 jurisdictions authorities~0.8 oversight~0.8 policy~0.4 basel mifid psd2 pci kyc inspector
    watchdog~0.8 bureaucrats~0.6 paragraph~0.4 lawyer~0.7 attorney~0.6 court~0.6 strict~0.6 obey~0.7 violate~0.7
    illegal~0.7 lawmakers~0.7 allowed~0.4 forbidden~0.5 permit~0.4 sanction~0.6 treaty~0.4 bafin bacen fca mas rbi ojk
    commissioner~0.8 department~0.1 filing~0.7 approved~0.4 "ai act" "central bank" "the authorities" "red tape"~0.4
    "by the book" "heavily regulated" "the law" "what is allowed" "financial authority" "money laws" "paper work"~0.4
    "the fed" "federal reserve" "supervisory authority" "audit proof" "pass audits" "passed every audit"
    "survive an audit" "prices approved"~0.5 "get approved"~0.5 "by the regulator"
governance:
    governance steering committee~0.7 board~0.6 oversight approvals~0.7 controls~0.6 gate~0.4 gates~0.4 reporting~0.4
    "change control"
travel:
    travel trip hotel flight booking~0.8 guest traveller listing~0.7 accommodation hospitality reservation tourism
    vacationers property~0.6 rooms~0.4 stays~0.6 journeys~0.3 airline~0.7 airports~0.5 tickets~0.2 apartments~0.4
    lodging hostels "holiday homes"
health:
    health~0.6 healthcare clinical clinician patient medical hospital doctor physician nurse medicine drug~0.7 dose
    dosing dosage ehr emr fhir hl7 hipaa care~0.4 caregivers diagnosis therapy icu ward bedside sick~0.8 illness~0.8
    disease~0.8 surgery surgeon beds~0.6 pharmacy~0.8 pharma~0.7 pills~0.8 treatment~0.6 cure~0.7 ambulance
    emergency~0.3 diagnose~0.8 "medical field" "at the bedside" "patient records" "health records" "medical records"
    "medical coding"
safetycritical:
    harm~0.8 hurt~0.9 kill~0.9 die~0.9 dead death lives~0.8 injury safety~0.8 fatal mistake~0.7 error~0.7
    precision~0.8 precise~0.7 wrong~0.5 sloppy sloppiness careful~0.6 lawsuit~0.3 overdose dangerous~0.7 danger~0.7
    misread~0.6 confusing~0.4 consequences~0.3 exact~0.4 fire~0.4 flames burn~0.7 explode~0.8 explosion accident~0.9
    crash~0.5 recall~0.6 liability~0.8 liable~0.6 defect~0.7 casualties wounds family~0.1 tolerance~0.5 provably~0.6
    malfunction~0.8 "life and death" "patient safety" "no room for" "life or death" "lives depend" "people die"
    "somebody dies" "someone dies" "cost lives" "save lives" "saves lives" "wrong dose" "wrong button" "wrong pill"
    "wrong click" "no mistakes" "no errors" "cant make mistakes" "cannot make mistakes" "must be right"
    "has to be right" "in danger" "goes up in" "zero tolerance"
gaming:
    game gamer player~0.7 esports tournament console league~0.5 champions~0.5 virtual~0.4 skins~0.8 loot quest~0.5
    studio~0.4 videogames guild~0.3 mmo shooter~0.6 arcade~0.7 leaderboard multiplayer~0.7 "multi player"
    "game library" "players first" "play games" "video games" "high score" "in game"~0.6
cheating:
    cheat anticheat aimbot wallhack hacks~0.7 integrity~0.7 bans~0.7 matches~0.3 "anti cheat" "fair matches"
    "fair play" "unfair advantage"
virtualeconomy:
    items~0.7 skins~0.9 knives~0.8 tradeable trades~0.4 collectibles inventory~0.5 marketplace~0.5 economy~0.6
    loot~0.8 wallets~0.4 hats gold~0.4 barter~0.6 currency~0.3 "virtual economy" "virtual goods" "virtual items"
    "item trading" "community market" "in game" "in game items" "real money" "digital items" "digital goods"
    "rare items" "people trade" "item market" "the market"~0.2 "player market" "player trades" "virtual money"
    "virtual property"
esports:
    esports tournament finals championship stadium arena~0.8 match~0.3 event~0.6 broadcast~0.6 immovable worldwide~0.3
    spectators~0.8 audience~0.5 stage~0.2 postpone~0.8 reschedule~0.6 crowd~0.6 fans~0.5 competition~0.2 cup~0.5
    "live event" "fixed date" "cant move the date" "cant slip" "in front of millions" "world championship"
    "grand final" "the final" "live show"~0.5 "show must go on" "on stage" "kick off" "cant be moved"
    "cannot be moved" "cant be postponed" "live audience" "fixed dates" "date is fixed" "date cant"
music:
    music song listener artist~0.7 podcast audio playlist album sound~0.4 concerts~0.6 radio~0.7 tune~0.4 tunes~0.6
    melody singer audiobooks hear~0.2 "audio books"
video:
    video~0.7 movie film show~0.2 series~0.3 viewer watch~0.6 tv streaming binge content~0.4 title~0.1 studio~0.4
    episode screenplay cinema~0.7 hollywood~0.7 shooting~0.2 actors~0.5 entertainment~0.6 "tv shows" "hours watched"
    "screen time"
creators:
    creator~0.9 influencer artist~0.7 payout~0.6 ugc makers~0.5 developers~0.4 modders hobby builders~0.5 authors~0.5
    writers~0.4 "user generated" "people who make" "people who build" "kids who build" "make a living" "paid out"
    "four million builders" "people who build games" "who make the games" "who make games" "makers of"
creative:
    creative~0.7 art~0.8 artistic~0.9 photo~0.7 illustration image~0.7 aesthetics picture~0.8 visual~0.7 painting
    design~0.1 drawings~0.5 photographers fonts~0.6 layout~0.6 beauty~0.6 beautiful~0.5 taste~0.6 style~0.5 creatives
    filmmakers editors~0.4 "creative professionals" "creative people" "image editing"
trading:
    trading desk~0.8 hedge quant quantitative options~0.2 derivative derivatives volatility exchange~0.7 futures pnl
    alpha~0.9 portfolio~0.4 risk~0.4 equities~0.7 fx~0.7 strike~0.5 greeks regime~0.6 arbitrage tails~0.6
    execution~0.3 investors~0.3 brokerage broker~0.7 strategies~0.3 bets~0.4 prices~0.4 fill~0.2 ticks~0.5 speculators
    crash~0.2 swings~0.6 probability odds~0.6 "hedge fund" "order book" "market data" "market making"
    "order management" "asset class" "cross asset" "fat tails" "non stationary" "buy and sell" "price moves"
    "stock market"~0.3 "trading floor" "order flow" "money managers" "price swings" "implied volatility"
quantmarket:
    chicago~0.6 "hedge funds" "quant firms" "quant funds" "other funds" "trading firms" "prop shops"
    "proprietary trading"
risk:
    risk~0.8 exposure~0.7 mitigate~0.8 hazard~0.7 uncertain~0.5 uncertainty~0.6 downside~0.7 chance~0.2 gamble~0.4
    danger~0.3 unknown instability~0.6 "de risk" "things can go wrong" "could go wrong"
investing:
    fund~0.8 carry lp lps portfolio~0.7 vintage vehicle~0.7 aum~0.8 dealmaking dealflow diligence investment~0.6
    investor~0.6 returns~0.5 buyout~0.5 capital~0.4 distributions holdings~0.6 pension~0.2 wealth vc vcs~0.8
    stakes~0.2 exits~0.5 mandates~0.3 "limited partners" "private equity" "deal flow" "portfolio companies"
    "asset management" "venture capital" "deal team" "deal files" "portfolio firms" "companies you own"
    "companies you back" "companies you invest" "firms you own" "invested in" "money managers" "real estate"~0.3
    "pension funds" "rich families"
carry:
    carry clawback~0.7 vintage~0.7 distributions~0.8 gp~0.7 points~0.5 fund~0.3 sweep~0.4 "carried interest"
    "profit share" "slice of the"~0.6 "share of the fund" "piece of the fund" "part of the fund" "fund profits"
    "fund returns" "profits of the fund"
perpetual:
    perpetual permanent~0.7 evergreen recurring~0.6 fee~0.6 predictable~0.8 endowment~0.5 stability~0.6 stable~0.6
    secure~0.2 cushion~0.4 steady~0.7 dependable~0.4 reliable~0.1 recession~0.7 downturn~0.7 "steady fees"
    "stable income" "stable fees" "long lived" "locked in" "cant be withdrawn" "whatever the market" "rain or shine"
    "good times and bad" "never has to be returned" "doesnt have to be paid back" "money stays" "cant be pulled"
    "steady income" "steady money" "regular income" "regular fees" "management fees" "fee income" "year after year"
    "budget is safe" "safe budget" "crisis proof"
chips:
    chip semiconductor fab wafer lithography foundry silicon~0.7 yield~0.7 node~0.4 nanometer nm~0.5 transistor
    cleanroom metrology sensor~0.6 microchip processors~0.7 circuits chipmaker etching~0.6 "clean room" "chip making"
    "the fab"
manufacturing:
    manufacturing manufacture factory plant~0.8 production~0.6 assembly~0.6 yield~0.8 equipment~0.8 machines~0.7
    scrap~0.8 defect maintenance~0.6 sensor~0.7 supply~0.4 wafer~0.6 quality~0.3 ramp~0.6 tools~0.1 robots~0.2
    produce~0.4 workshop~0.2 materials~0.4 rejects~0.5 breakdowns~0.6 repair~0.5 inspection~0.4 "shop floor"
    "production line" "process control" "predictive maintenance" "process engineers" "assembly line" "factory floor"
    "make things" "raw material" "broken parts" "good chips" "machines break" "spare parts"
ramp:
    ramp opening~0.6 milestone~0.7 stage~0.5 phase~0.6 launch~0.5 construction~0.6 "ramp up" "bring up"
    "bring the factory up" "startup phase" "first wafers" "start up" "opening the" "bring up the" "get it running"
    "up and running" "first production" "new plant" "new factory" "new site" "building the factory" "while it opens"
    "coming online" "come online" "speed up" "night shifts"~0.4 "until it runs" "at the new factory" "first packs"
    "leave the building"~0.3 "leave the factory" "start of production"
devices:
    device~0.8 phones~0.8 tv~0.7 tvs~0.8 hardware~0.7 appliances wearable gadgets iot fridge washing~0.4 watches~0.5
    tablets~0.7 laptops~0.3 electronics~0.7 handset television "smart home" "smart tv"
datacenter:
    datacenter power~0.4 megawatt "data center"
environment:
    climate carbon energy~0.7 renewable sustainability emissions green~0.5 power~0.3 electricity esg~0.7
education:
    school~0.7 student teacher classroom pupils lesson class~0.5 taught~0.7 educator kids~0.4 exam~0.5 grades~0.5
    homework curriculum district campus~0.5 professor~0.6 course~0.4 learner tutoring "school district"
realestate:
    property~0.6 buildings~0.5 tenants "real estate"
consulting:
    consulting client~0.6 engagement~0.8 project~0.2 advisory advice~0.4 "big four" "big 4" "partner track"
    "partner one day" "make partner" "become partner" "become a partner" "client projects" "client work"
yieldcash:
    yield~0.7 interest~0.4 float~0.7 treasury~0.8 deposits~0.6 balances~0.8 parked~0.6 lying~0.2 "cash management"
    "customer balances" "idle cash" "basis point" "idle money" "money sitting" "sitting around" "customer money"
    "interest rate" "interest on"
insurance:
    insurance policy~0.5 policyholder claim~0.7 actuary actuarial underwriter catastrophe disaster~0.8 hail wildfire
    flood~0.4 storm~0.6 hurricane reinsurance carrier~0.4 premiums~0.2 coverage~0.3 damage~0.6 "loss ratio"
    "pay out"~0.4
energy:
    energy battery cell~0.5 charge~0.7 solar wind~0.5 grid~0.7 turbine power~0.6 electricity volt voltage watt watts
    kilowatt oil~0.5 gas~0.5 pipeline~0.2 utility~0.6 nuclear reactor renewable
automotive:
    car~0.7 vehicle automotive carmaker automaker truck driver~0.5 highway~0.7 road~0.6 brake recall~0.7 mileage
    miles~0.6 kilometers kilometres range~0.3 farther crash~0.5 showroom dealership engine~0.3 lidar "self driving"
space:
    satellite orbit rocket constellation spacecraft space~0.5 launch~0.3 planet~0.5 earth~0.4 astronaut telescope
    imagery~0.7 downlink payload
biotech:
    biology gene genes genetic genome sequencing~0.6 dna rna protein lab~0.6 laboratory bench~0.6 pipette cell~0.4
    molecule drug~0.7 trial~0.6 biotech pharma pharmaceutical compound therapy~0.6 vaccine~0.7 medicine~0.7 microscope
    sample~0.5 patent~0.5 scientist~0.5 "clinical trial" "wet lab"
logistics:
    logistics warehouse~0.8 shipping parcel delivery~0.7 courier couriers driver~0.6 truck~0.7 fleet route~0.6 freight
    cargo container~0.5 port~0.6 supply~0.5 inventory~0.5 fulfillment dispatch~0.7 "supply chain" "stock keeping"
    "last mile"
food:
    food grocery restaurant meal kitchen~0.5 chef recipe farm crop rot fresh~0.5 lettuce vegetables fruit supermarket
social:
    social~0.6 friends~0.1 post~0.5 feed~0.5 comments~0.6 likes~0.2 moderation followers~0.7 influencer~0.6 viral~0.7
    network~0.3 messaging~0.7 chat~0.4 dating community~0.6 "social network" "social media"
childrensafety:
    child minor teens teenagers parents~0.7 pupils~0.7 coppa ferpa underage grooming predators students~0.4
    "young users"
"""
