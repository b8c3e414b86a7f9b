"""What companies live on and compete for. The form is told in ``concepts``."""

from __future__ import annotations

BUSINESS = """
scale:
    scale size~0.9 sized~0.6 huge massive enormous giant~0.9 gigantic vast~0.8 volume~0.9 million~0.7 billion~0.8
    trillion enterprise~0.5 load~0.7 throughput traffic~0.7 footprint~0.8 assets~0.7 aum~0.8 mega megabank magnitude
    immense petabyte~0.7 reach~0.7 capacity~0.5 colossal headcount~0.3 hundreds~0.4 thousands~0.5 heavyweight~0.7
    largest~0.8 biggest~0.7 major~0.5 population~0.6 nationwide~0.5 extent~0.5 proportions~0.6 dimension~0.5 bulk~0.6
    tonnes~0.5 monster~0.4 league~0.3 balances~0.4 deposits~0.3 breadth~0.3 tremendous~0.6 mammoth~0.8 playground~0.3
    sheer~0.6 mountains~0.5 oceans~0.5 torrent~0.6 firehose~0.8 exabyte gargantuan~0.7 humongous~0.8 headlines~0.5
    ripple~0.4 "large scale" "at scale" "high volume" "hundreds of thousands" "tens of millions" "this big"
    "that size" "this size" "so many people" "money center" "user count" "tens of thousands" "huge numbers" "so many"
    "that many" "this huge" "this large" "that large" "so large" "so big" "big numbers" "size of" "big bank"
    "whole country" "half the country" "at once"~0.3 "every day"~0.2 "as big as" "comparable to"~0.3 "big league"
    "major league" "tier one" "tier 1" "big players" "top ten" "largest banks" "the big banks" "giant banks"
    "wall street size" "that volume" "this volume" "such volume" "such size" "such a size" "so much money"
    "billion dollars" "assets under" "balance sheet" "millions of people" "millions of users" "millions of customers"
    "millions at once" "everyone at once" "hits everyone" "an outage hits" "large systems" "huge systems"
    "systems this large" "systems this big" "platform this size" "size matters" "with this reach" "this reach"
    "as large as" "as many customers" "per second"~0.4 "transactions a day" "the biggest" "size and speed"
    "scale and speed" "speed and scale" "scale and pace" "same at"~0.2 "a countrys worth" "city sized"
    "size of a country" "population of" "more customers than" "more than ten million" "ten million"
    "huge balance" "huge bank" "major bank"
    "big institution" "large institution" "enterprise scale" "enterprise size" "enterprise sized"
    "enterprise level"~0.7 "scale like" "such scale" "that scale" "this scale" "your scale" "at your scale"
    "of that scale" "scale of" "the sheer" "volume of"~0.6 "data volume" "transaction volume" "amounts of data"
    "mountains of"~0.7 "billions of" "millions of"~0.7 "trillions of" "nobody runs"~0.4 "few systems"~0.4
    "few banks"~0.5 "few companies"~0.5 "everyone notices"~0.4 "front page"~0.5 "on the news"~0.5 "in the news"~0.4
    "if it breaks"~0.4 "when it breaks"~0.4 "when something breaks"~0.4 "top tier"~0.3 "amount of money"~0.5
    "amount of people"~0.5 "feel it when"~0.5 "wall street names"~0.6
users:
    customer~0.7 client~0.5 consumer~0.8 user~0.7 people~0.4 audience~0.8 subscriber~0.8 member~0.6 account~0.7
    households~0.8 borrower~0.5 listeners~0.7 viewers~0.7 players~0.7 followers~0.6 dau mau folks~0.3 humans~0.5
    everybody~0.1 families~0.4 shoppers~0.7 buyers~0.3 fans~0.6 logins~0.4 visitors~0.7 patrons~0.7 clientele~0.6
    eyeballs "daily active" "monthly active" "end users" "people use" "use it every day"
speed:
    speed fast~0.9 quick~0.7 rapid velocity pace~0.9 agile nimble weekly~0.5 shipping~0.6 frequency~0.5 accelerate~0.9
    immediately~0.6 instantly~0.6 sprint swift tempo~0.7 hurry~0.6 snappy hectic~0.5 iterate~0.7 deadline~0.2
    sooner~0.6 earlier~0.4 responsiveness startup~0.3 slow~0.5 bureaucracy~0.2 lightning~0.6 shorten~0.7 shorter~0.5
    "time to market" "right away" "within the hour" "no waiting" "in weeks" "straight away" "move fast" "in no time"
    "keep up" "keep pace" "fast moving" "move quickly" "move so quickly" "at speed" "high speed" "short cycles"
    "weeks not months" "week earlier" "per week" "every week" "move at"~0.3 "keep moving" "at the pace" "pace of a"
    "tempo of" "startup pace" "startup tempo" "startup speed" "startup agility" "fintech speed" "fintech pace"
    "tech company speed" "without slowing" "this fast" "so fast" "that fast" "as fast as" "deliver quickly"
    "short time" "days became hours" "became hours" "hours instead" "instead of days" "from days to" "from weeks to"
    "time saved" "month saved" "week saved" "save time" "saves time" "saves weeks" "save weeks" "saves months"
    "clock ticks" "cut the time" "cut time" "like a startup" "of a startup" "of a fintech" "like a fintech"
    "same speed" "that speed" "this speed" "high pace" "fast pace" "fast paced" "quick releases" "ship weekly"
    "deploy daily" "daily deploys" "faster than"~0.6 "as quickly as" "under time"
startup:
    startup seed~0.6 founder~0.8 runway~0.8 risk~0.7 scrappy~0.6 ventures~0.4 bankrupt uncertain~0.3 gamble~0.8 garage
    early~0.3 bootstrapped~0.4 funding~0.3 small~0.7 "start up" "early stage" "small company" "could fail"
    "early employee" "wear many hats" "tiny company" "young company" "might fail" "could go under" "go bankrupt"
    "no safety" "take a chance" "taking a chance" "taking a risk" "take a risk" "small firm" "taking a gamble"
    "the risk is mine" "money for the next"~0.4
stabilityemployer:
    stability stable~0.8 employees~0.4 unmatched~0.4 century~0.6 solid~0.3 giants~0.3 conservative~0.5 safety~0.3
    secure~0.2 "job security" "safe job" "big company" "large company" "long established" "short term"~0.5
    "safe company" "safe place" "secure job" "solid company" "wont go away" "never go bankrupt" "safety of"~0.8
    "a bit less now" "less now" "less for now" "accept less"~0.4
clients:
    client~0.7 institution~0.8 enterprise~0.6 corporate~0.8 accounts~0.5 logos~0.6 adopt~0.8 onboard~0.7 contracts~0.5
    relationship~0.6 engagement~0.6 rollout~0.3 banks~0.2 insurers~0.5 buyers~0.3 purchase~0.2 deployments~0.4
    district~0.6 extend~0.3 renew~0.4 "customer facing" "fortune 500" "big companies" "large companies"
    "large customers" "big accounts" "bring live" "bring on board" "big customers" "large corporation"
    "big corporation" "big names" "household names" "large accounts" "big clients" "key accounts" "major clients"
    "major institutions" "asset managers"~0.4 "sign up"~0.3 "go live"~0.4 "customers live" "rolled out at"
    "school systems" "enterprise customers"~0.7
sales:
    sales~0.9 selling~0.7 deal~0.8 presales pipeline~0.4 quota demo~0.8 prospects~0.8 buyers~0.6 accounts~0.5 upsell
    expansion~0.5 renewals~0.8 commission~0.6 roi~0.7 contracts~0.6 convince persuade~0.7 pitch~0.8 salespeople~0.9
    salesperson~0.9 closes~0.5 story~0.3 pocket~0.3 proof~0.3 sooner~0.3 "pre sales" "close deals" "win customers"
    "win rate" "sales cycle" "expand accounts" "business case" "signing customers" "win deals" "win the deal"
    "win business" "new business" "new customers" "land customers" "sales people" "sales team" "sales reps"
    "customers buy" "deal size" "bigger deals" "larger deals" "faster deals" "buying decision" "wallet share"
    "return on investment" "what it saves them" "prospect s" "close deals sooner" "shorten the sales" "shorten sales"
    "dollars for each" "show the value" "prove the value" "numbers that sell" "selling point" "sales tool"
    "sales story"
billing:
    billable invoice~0.7 margin~0.6 markup~0.8 utilization~0.7 hourly~0.6 timesheet "billable hours" "billing rate"
    "bill my time" "hourly rate" "charge clients" "charge your clients" "you charge" "what clients pay"
    "charge for me" "charge for my" "rent me out" "bill clients" "billed out" "bill me out" "invoice for me"
    "invoice my" "an hour"~0.4 "per hour"~0.5 "my hours" "customers pay for me" "clients pay" "sell my time"
    "keep the rest" "healthy margin" "good margin"
revenue:
    revenue income~0.7 earn~0.6 money~0.2 sales~0.6 turnover~0.6 profit~0.8 margin~0.8 topline arr~0.9 monetize
    fees~0.7 commercial~0.6 gmv bookings~0.4 generate~0.6 dollar~0.4 lucrative yield~0.3 moneymaker goldmine worth~0.2
    quarter~0.1 fraction~0.6 proceeds~0.6 loses~0.2 "bottom line" "top line" "make money" "makes money" "brings in"
    "rakes in" "basis point" "worth millions" "worth billions" "hundreds of millions" "p l" "cost center"
    "cost centre" "cash cow" "quarterly revenue" "money maker" "makes you" "make you"~0.4 "earns you" "you earn"
    "pays for itself" "pays for my" "more money"~0.2 "income from" "cash machine" "gold mine" "dollars in"
    "millions in" "billions in" "a million in" "what i bring in" "what i generate" "i generate" "the quarterly"
    "rounding error" "tiny fraction" "small fraction" "percent of what" "compared to what" "value i create"
    "value i produce" "financial result" "commercial success" "lost income" "missed revenue" "per year in"~0.3
    "brings you"~0.4 "pays off"~0.4 "your earnings" "your income" "your profit" "your sales"~0.7 "your margin"
    "your top line" "your bottom line" "extra income"~0.5 "extra revenue" "additional revenue" "more revenue"
    "more income"~0.5 "more profit" "more sales"~0.7 "millions for"~0.6 "millions to"~0.4 "millions a year"~0.7
    "millions per year" "money you make" "money you earn" "what you earn"~0.5 "what you make"~0.4 "worth to you"~0.4
    "financial impact" "business impact"~0.5 "commercial impact" "direct revenue" "revenue impact" "dollar value"~0.5
adsrev:
    ad~0.8 ads advert advertiser commercials~0.9 impressions inventory~0.7 sponsors~0.7 targeting~0.3 attribution~0.7
    campaigns~0.7 marketers~0.7 brands~0.6 cpm banner~0.7 "ad tier" "ad supported" "brands pay" "tv ads" "ad money"
    "ad revenue" "ad income" "ad business" "ad break" "advertising money"
subscription:
    subscription subscriber churn cancel~0.8 cancellation renewal~0.7 recurring mrr arr~0.7 ltv membership billing~0.6
    retention~0.5 plans~0.4 quality~0.1 unsubscribe loyal~0.3 freemium paid~0.1 invoicing~0.5 "monthly fee"
    "paying members" "paying customers"~0.6 "lifetime value" "stay subscribed" "monthly users"~0.3
    "people pay every month" "pay every month" "pay monthly" "per month"~0.3 "stay with us" "keep paying"
    "stop paying" "leave the service" "free users"~0.5 "free tier"~0.5 "paying users"~0.7 "premium tier" "price plan"
    "billing data"~0.4 "recurring revenue" "sign ups"~0.5
dual:
    dual both~0.4 twice~0.3 simultaneously~0.6 hybrid~0.5 halves~0.6 doubly~0.7 juggle~0.5 parallel~0.5
    "two business models" "two models" "two businesses" "two revenue" "both sources" "both revenue" "two engines"
    "two streams" "both streams" "at the same time" "at once"~0.4 "two sides" "both sides" "two platforms"
    "two stacks" "two companies" "two continents" "two worlds" "two masters" "different directions" "two kinds"
    "two ways" "two different" "two halves" "one half"~0.6 "serve both" "pleases both" "on top of each other"
    "side by side" "in parallel"~0.6 "two products" "two systems" "two technologies" "two teams" "two groups"
    "combine two" "both at once" "both at the same time" "and at the same time" "dual revenue"~0.7
    "both subscriptions"~0.7
costsaving:
    save~0.7 saves cost~0.5 cheaper~0.8 efficient reduce~0.6 cut~0.5 waste scrap~0.7 optimize~0.4 spending~0.1
    economical~0.7 halve~0.9 half~0.1 invoice~0.4 bill~0.2 shrink~0.7 trim~0.7 slash~0.7 drop~0.3 frugal~0.6
    reduction~0.7 "less money" "cut costs" "lower costs" "cost less" "fewer errors"~0.3 "small improvements"~0.5
    "in half"~0.7 "less spent" "spend less" "spent less" "cost down" "paid for servers"~0.4 "cloud bill"
    "hosting costs" "hosting bill" "server costs" "lose less" "pay out less" "off what you pay"
growth:
    growth expand~0.8 expansion~0.8 scaling~0.4 trajectory~0.7 doubling~0.7 hypergrowth boom~0.8 momentum~0.7 cagr
    accelerate~0.4 takeoff surge~0.5 triple~0.7 multiply~0.4 upswing skyrocketing~0.7 explode~0.7 ramping~0.3
    larger~0.3 "double it" "get bigger" "much larger" "grow fast" "growing so fast" "twice the size" "next years"~0.2
    "years ahead"~0.3 "growth path"~0.5 "grow quickly" "growing market" "growing business" "growing company"
    "fastest growing" "growth rate" "growth story" "high growth" "rapid growth" "years of growth" "scaling up"~0.7
markets:
    countries~0.9 markets~0.4 international multinational global~0.7 worldwide~0.7 continents region~0.6 emerging~0.8
    latam asia asian africa brazil indonesia india~0.8 mexico~0.8 mena gulf~0.8 abroad~0.8 overseas borders~0.7
    currencies~0.8 currency~0.4 apac emea local~0.5 localized~0.5 territories~0.8 geographies~0.8 foreign~0.7
    nations~0.6 cultures~0.6 euro~0.3 peso rupee yen passport~0.3 customs~0.3 export~0.3 planet~0.5 "cross border"
    "multi country" "multi market" "latin america" "middle east" "southeast asia" "from brazil" "many countries"
    "around the world" "across the world" "all over the world" "different countries" "fifty countries" "180 countries"
    "many markets" "legal systems" "different laws" "each country" "every country" "per country" "country by country"
    "local laws" "local rules" "local habits" "different cultures" "cross cultural" "developing countries"
    "developing world" "poorer countries"
asia:
    asia asian apac singapore china indonesia india~0.7 japan korea malaysia vietnam asean "hong kong"
    "southeast asia" "far east"
latam:
    latam brazil brazilian mexico argentina colombia chile pix "latin america" "south america"
mena:
    mena gulf gcc dubai~0.5 arab saudi uae emirates ramadan riyadh egypt islamic "middle east" "middle eastern"
europe:
    europe european eu german french~0.6 france~0.6 italian italy spanish spain dutch nordic
language:
    language tongue multilingual bilingual german~0.7 french~0.7 spanish~0.7 italian~0.7 arabic~0.8 english~0.7
    nlp~0.7 translation~0.6 translators localization speak dialect linguistic corpus~0.4 corpora~0.4 natives~0.4
    fluent~0.6 vocabulary~0.5 grammar~0.6 text~0.5 portuguese~0.7 chinese~0.6 hindi~0.7 polyglot "non english"
    "native speaker" "natural language" "mother tongue" "in french" "in german" "in arabic" "local language"
    "other languages" "several languages" "many languages" "different languages" "both languages"~0.3
expansion:
    launch~0.5 expansion~0.8 expanding~0.8 rollout~0.4 entering foothold conquer~0.7 "market entry" "enter new"
    "new markets" "first mover" "new countries" "new region" "enter the"~0.6 "going live in"~0.4 "open up"~0.5
    "first in"~0.3 "asia going live"
rivalry:
    race~0.8 races~0.6 compete~0.8 dominance~0.8 overtake winner~0.6 rivals~0.8 battle~0.7 behind~0.1 outpace lagging
    advantage~0.5 edge~0.4 supremacy duel~0.7 chase~0.2 leader~0.1 "ahead of" "beat them" "head to head"
    "market share" "catch up" "falls behind" "first to market" "arms race" "beat us" "wins the market"
    "takes the market" "take the market" "lose the market" "lose to" "win against" "lag behind" "first to" "be first"
    "being first" "before them" "before others" "before the others" "before the competition" "leave us behind"
    "tips the balance" "neck and neck" "market leader"
customersuccess:
    adoption~0.7 succeed~0.7 success~0.3 satisfaction~0.8 onboarding~0.6 churn~0.4 nps~0.8 support~0.2 happier~0.4
    usage~0.6 rollout~0.2 helping~0.3 "customer success" "happy customers" "post sales" "customers succeed"
    "customers get"~0.4 "customers use"~0.4 "actually use" "use it"~0.3 "get value" "value for customers"
    "make customers successful" "keep customers" "customers stay" "hold hands" "after the sale" "really use it"
    "actually use it" "make them successful" "make customers" "after theyve bought" "after they buy" "after buying"
    "becomes true"~0.4 "get results"~0.5 "customers see"
relationships:
    relationship~0.9 network~0.7 contacts~0.9 rolodex connections~0.7 introductions~0.8 pipeline~0.4 warm~0.4 door~0.2
    golf~0.4 "know the people" "i know people" "existing accounts" "my contacts" "i know the"~0.2 "know the buyers"
    "know the right people" "phone book" "address book" "people i know" "customers i know" "trust me"~0.3
    "bring my"~0.4 "bring customers" "bring clients" "bring along" "open doors" "long standing"
acquisition:
    acquisition acquire takeover merger bought~0.6 parent~0.6 combined~0.6 integration~0.4 purchase~0.3 fuse
    fusing~0.7 blend~0.5 melting united~0.2 marriage~0.6 consolidate~0.5 "bought the company" "since you bought"
    "new owner" "parent company" "post merger" "two companies" "two organizations" "two cultures" "joint venture"
    "deal closed" "billion dollar" "paid billions" "who bought" "bought you" "bought us"
    "was bought" "were bought" "got bought" "being bought" "take over" "took over" "taken over" "the parent"
    "new parent" "mother company" "part of a bigger" "belong to" "two firms" "joined forces" "become one" "into one"
    "one company" "post deal" "the deal"~0.3 "post acquisition"~0.7
budgetsize:
    budget~0.7 spending~0.7 headcount~0.4 funded~0.7 investment~0.7 committed~0.3 betting~0.6 allocate~0.5
    millions~0.2 teams~0.1 poured~0.6 stake~0.2 wager~0.5 "million a year" "program budget"
    "engineering teams" "put billions" "billions into" "a year to spend" "to spend"~0.5 "money i manage"
    "money i control" "money i look after" "look after"~0.3 "budget i" "of a budget"
    "percent of the budget" "dozens of engineers" "hundreds of engineers"
    "a lot of money"~0.5 "so much money" "put money"
aiinvestment:
    betting "billions into ai" "investing in ai" "bet on ai" "ai spending" "ai budget"
trust:
    trust~0.9 trustworthy~0.8 confidence~0.7 credibility~0.7 reputation integrity~0.7 believe~0.2 faith~0.6 honest~0.5
    doubt~0.4 promise~0.3 image~0.2 embarrassment~0.3 "rely on" "the name suffers" "believe in"~0.2 "count on"
    "confidence in" "good name" "our name" "your name" "lose the trust" "losing trust"
prestige:
    brand~0.7 reputation~0.9 prestige prestigious elite~0.8 renowned legendary famous~0.7 name~0.1 flagship~0.7
    standing~0.5 "world class" "best in" "top tier" "top league" "gives you standing" "opens doors"~0.5
innovation:
    unprecedented pioneer novel~0.8 innovation invent greenfield uncharted category~0.5 frontier~0.6 unsolved
    groundbreaking~0.8 shift~0.4 trailblazer reinvent~0.7 revolution~0.6 experimental~0.4 breakthrough~0.7
    landmark~0.5 "brand new" "first of its kind" "nobody has done" "never been done" "hardly been done" "from scratch"
    "first mover" "new territory" "new category" "no playbook" "new kind" "blank slate" "first time" "never existed"
    "didnt exist" "doesnt exist" "does not exist" "no one has done" "no one has" "nobody has"~0.7 "been done before"
    "new discipline" "new field" "new ground" "blank page" "white page" "clean sheet" "empty page" "from zero"
    "zero to one" "ground up" "from nothing" "out of nothing" "no blueprint" "game changer" "changes how"~0.5
    "how people will"~0.4
singleton:
    unicorn~0.5 sole~0.6 "only pure" "pure play" "only listed" "only stock" "no comparable" "nothing comparable"
    "only one on" "only company" "only way to" "only company like" "no second" "no other company"~0.6 "no other"~0.3
    "one of a kind" "nothing like it" "nothing like this" "only one"~0.5
criticality:
    critical~0.6 indispensable essential~0.7 crucial~0.7 collapses backbone~0.7 blind~0.6 vital~0.8 lynchpin linchpin
    foundation~0.5 cornerstone~0.8 hinges fails~0.3 dependent~0.6 counts~0.2 key~0.2 keystone~0.7 pillar~0.7
    prerequisite~0.8 success~0.2 thesis heart~0.4 oxygen~0.5 lifeblood~0.8 fantasy~0.5 fiction~0.6 "depends on"
    "relies on" "hangs on" "falls apart" "without me" "without my" "wouldnt work" "cant launch" "nervous system"
    "flying blind" "single point" "without it"~0.3 "without which" "nothing works" "nothing happens"
    "everything stops" "stands still" "stands or falls" "rests on this" "rests on" "only pays off" "pays off if"
    "pays off"~0.5 "only works if"~0.5 "if i fail" "if this fails" "if it fails"~0.4 "count on"~0.4 "make or break"
    "makes or breaks" "make it or" "cant live" "without enough"~0.4
empathy:
    empathy empathetic compassion humane caring considerate kind~0.3 gentle respectful~0.8 feelings emotional~0.7
    polite~0.6 warmth~0.6 tactful listen dignity decency decent~0.5 patience~0.6 soft~0.4 heart~0.4 comfort
    "human touch" "tone of voice" "bad news" "treat customers" "with care" "people first" "human centered"~0.7
    "customer care"~0.7
"""
