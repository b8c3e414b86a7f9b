"""What somebody does, answers for and is worth. The form is told in ``concepts``."""

from __future__ import annotations

ROLES = """
strategyrole:
    strategy vision~0.9 roadmap~0.8 agenda~0.8 direction~0.8 leadership~0.6 executive~0.9 boardroom board~0.7 ceo
    cto~0.8 cfo~0.7 coo~0.7 vp~0.9 vps~0.9 initiative~0.8 initiatives~0.8 commercial~0.5 translate~0.9 bridge~0.7
    liaison stakeholder~0.6 heading~0.6 influence~0.7 plans~0.5 goals~0.4 ambition~0.7 ambitious~0.3 president~0.4
    chief~0.6 departments~0.3 future~0.3 course~0.3 steer~0.8 compass~0.6 navigate~0.4 advisor~0.5 counsel
    partners~0.2 ideas~0.4 wishes~0.4 diagrams~0.2 boxes~0.4 objectives~0.6 transformation decisions~0.2
    leaderships managements dreams~0.4 "the direction" "c suite" "c level" "chief executive" "vice president"
    "senior leadership" "business plan" "business side" "business goals" "business project" "business needs"
    "commercial goals" "turn into" "bridge between" "sit between" "where the company" "where the bank" "whole company"
    "whole bank" "company direction" "set the course" "turning plans" "grand plan" "big plan" "long term plan"
    "top management" "upper management" "top floor" "the top"~0.3 "the board" "management team" "decision makers"
    "leadership team" "business people" "business units" "the business"~0.6 "company wide" "companys future"
    "future of the" "trusted advisor" "strategic partner" "thinks ahead" "high level" "what the ceo" "the ceo wants"
    "drawing boxes" "lines of business" "business lines" "line of business" "their plans" "bring their plans"
    "plans to me" "business decisions" "business strategy" "business objectives" "business leaders" "the ceo"
    "ceo wants" "ceos plan" "ceos strategy" "ceos vision" "executives plans" "the executives" "executive team"
    "top of the house" "top of the bank" "technical side"~0.3 "drive the business" "companys direction"
    "direction of the company" "direction of the bank" "banks direction" "banks future" "where we go"
    "where we are going" "where its heading" "how the company"~0.3 "influence the company" "not only one team"
    "not just one team" "more than one team" "whole organization"~0.5 "enterprise wide" "bank wide"
    "all departments"~0.4 "every department"~0.4 "big decisions" "the decisions"~0.3 "executive partner"
    "partners of the executives" "technology to lead" "technology lead" "digital strategy" "corporate strategy"
    "company strategy" "digital agenda" "the strategy"~0.8 "your strategy"~0.7 "executing the strategy"
    "carry the strategy" "strategic decisions" "strategic role" "strategic responsibility" "strategic work"
    "strategy job" "strategic scope" "strategic direction" "strategic goals" "strategic thinking" "strategic level"
    "business case"~0.4 "business ideas" "business teams" "business problems"~0.5 "business complexity"~0.6
    "what the business" "the business wants" "the business needs" "non technical"~0.4 "senior executives"
    "top executives" "management wants" "top down"~0.3 "ceo level" "vision of"~0.4 "the vision"~0.7 "company vision"
    "companys vision" "mission of"~0.3 "shape the bank" "shape the company" "shape the business" "shape the future"
    "shape how"~0.3 "the whole enterprise"~0.5 "entire bank"~0.5 "entire company"~0.5 "entire business"~0.5
    "across the bank"~0.5 "across the business"~0.5 "all parts of the"~0.4 "every part of the"~0.4
    "every business"~0.6 "each business"~0.6 "every initiative" "each initiative" "new initiatives"
    "every project starts" "starts with me"~0.3 "lands with me"~0.4 "comes through me"~0.4
    "depends on architecture"~0.4 "executive floor" "passes over my"~0.4 "my drawing board"~0.4 "business wants"
    "wants something new"~0.4 "business dreams" "not a project"~0.5 "is the enterprise"~0.8 "the enterprise"~0.5
    "whole enterprise" "not only to build"~0.5 "not just build"~0.5 "not just to build"~0.5 "becomes real"~0.5
translation:
    translate~0.8 requirements~0.4 bridge~0.4 interpret realize~0.4 execute~0.5 feasible~0.6 convert~0.4 implement~0.6
    middleman between~0.2 translator connection~0.5 "turn what" "turns it into" "turn plans into" "turning the"
    "from the business side" "what leadership wants" "what the leadership wants" "make it happen" "carry it out"
    "bring to life" "makes it real" "make sense of" "into technology" "into systems" "into code" "into software"
    "into practice" "into reality" "into a roadmap" "into something that" "carry out" "put into" "middle between"
    "both languages" "speak both" "understand both" "two languages" "tech and business" "business and tech"
    "business and engineering" "goals into" "vision into" "strategy into" "plans into" "ideas into" "business ideas"
    "business requirements" "the translator" "tie business to" "link between" "connect executives" "connect business"
    "plans with the code" "plans into code" "at my desk" "my desk" "on my desk" "becomes architecture"
    "becomes an architecture" "becomes technology" "becomes a technology" "into architecture" "into technical"
    "technical roadmap" "technical plan" "technology plan" "into a technical" "business to technology"
    "from business to" "from strategy to" "between executives" "both worlds" "understand each other"
    "each others language" "come from both"~0.5 "both in one"~0.5 "you get both"~0.5 "two worlds" "business into"
    "vision to"~0.4 "goals to"~0.3 "bridge business" "bridge the gap between" "turning vision" "turning strategy"
    "turning goals" "turn ideas" "turn business" "translate strategy" "translate business" "into working"
    "into running" "into real" "to technology"~0.4 "to code"~0.4 "to systems"~0.4 "to engineering"~0.4
    "and engineering"~0.2 "i am the connection" "the connection between" "work out how" "figure out how"~0.5
    "to production"~0.4 "becomes real"~0.5 "make real"~0.5
seniorscope:
    vp vps director~0.7 executive~0.7 head~0.4 principal~0.7 staff~0.4 seniority title~0.5 scope~0.7
    responsibilities~0.4 md~0.7 grade~0.7 uplevel leveling promotion~0.6 superior~0.4 broader~0.6 wider~0.5
    breadth~0.6 hierarchy~0.3 rank~0.7 boss~0.5 mandate~0.3 authority~0.5 svp~0.9 "vice president" "director level"
    "senior leadership" "leadership position" "bigger than the title" "managing director" "above my grade"
    "next level" "higher grade" "higher level" "up level" "level up" "one level up" "level higher" "wider scope"
    "executive level" "vp level" "directors job" "higher up" "higher ups" "above the title" "beyond the title"
    "more than the title" "bigger job" "bigger role" "larger role" "title doesnt" "job title" "two levels"
    "executives job" "leadership job" "leadership role" "senior role" "senior people" "a boss" "vp scope" "vp job"
    "vp work" "vps job" "a vp does" "closer to a vp" "closer to vp" "vp role" "vp responsibility"
    "executive level responsibility" "thats a director" "directors work" "belongs to a vice" "done by a vp"
    "done by vps" "c level" "level responsibility" "two jobs in one" "larger than the title" "job description"~0.4
    "more responsibility" "bigger responsibility" "so much responsibility" "wide responsibility" "above senior"
    "more than senior" "call it what it is" "title should match" "should match what" "nine people"~0.4
    "people to mentor"~0.5 "standards to set"~0.5 "set the standards"~0.5 "done by vice" "job of a vp" "job of a vice"
    "work of a vp" "work of a vice" "role of a vp" "responsibility of a vp" "equivalent to a vp" "equivalent of a vp"
    "same as a vp" "vp elsewhere" "vp title" "vp pay" "a vp would" "a vp at" "executive responsibility"
    "executive role" "executive scope" "leadership responsibility" "leadership scope" "director scope" "director role"
    "more senior than"~0.7 "senior than the title" "above my title" "bigger than a"~0.3 "not a typical"~0.3
    "not a normal"~0.3 "beyond a normal"~0.4 "beyond architecture"~0.4 "more than an architect"
    "more than a normal"~0.4 "senior vice president" "one rank above" "a rank"~0.7
promotion:
    promotion advancement ladder~0.8 rung partner~0.3 trajectory~0.6 timeline~0.5 climb~0.8 titles~0.3 manager~0.2
    senior~0.3 director~0.5 careers~0.3 upward rise~0.3 "career path" "partner track" "md track" "path to director"
    "within two years" "in two years"~0.7 "fast track" "move up" "next step" "become a director" "become director"
    "become a manager" "make partner" "road to" "path to" "way up" "on the way up" "put a date on" "next rung"
    "climb the" "step up" "get promoted" "growing into" "fast promotion" "rise through"
uplevel:
    uplevel leveled~0.8 levelled~0.8 grade~0.8 bar~0.5 underleveled downleveled scope~0.4 underrated~0.5
    overqualified~0.6 qualify~0.4 "up level" "level up" "level me" "one level" "next level" "higher level"
    "higher grade" "next grade" "the bar" "already do what" "already doing" "already work at" "already operate"
    "down leveled" "a level higher" "level above" "one step higher" "one grade" "beyond my level" "above this level"
    "senior work" "work of a senior" "place me" "slot me" "should be an" "counts as" "my level is" "interviews went"
    "interview performance" "did well in the" "one level higher" "level higher" "sees me as" "more senior"~0.5
    "should be level" "should be at level" "level up from" "the level above" "next level up" "a higher title"
    "higher title" "better title" "bigger title" "at the wrong level" "wrong level" "level is too low" "under leveled"
    "under levelled" "i operate at" "operating at"~0.5 "work at the level" "perform at"~0.4 "already act as"~0.6
    "already lead"~0.4
career:
    career~0.8 resume~0.7 cv~0.6 profile~0.6 prospects~0.7 lifetime opportunity~0.5 marketable path~0.5
    development~0.3 peers~0.4 reputation~0.2 attractive~0.5 niche~0.3 sacrifice~0.6 invest~0.2 employability
    legacy~0.2 growth~0.2 regret~0.3 safer~0.7 "career capital" "career path" "long term"~0.6 "once in a lifetime"
    "opportunity cost" "career bet" "best years" "productive years" "future employers" "years of my life"
    "once in a career" "one in a lifetime" "chance of a lifetime" "attractive elsewhere" "my best years" "years of my"
    "my twenties" "my thirties" "peers at" "friends at" "friends are" "giving my" "long run"~0.4 "short term"~0.4
    "market value" "my market value" "my future" "my cv" "looks good on" "on my cv" "for my career" "career step"
    "career move" "career wise" "years ahead"~0.2
ownership:
    own accountable answerable responsible~0.6 autonomy~0.6 entire~0.4 stewardship mine~0.2 blame~0.6 liable~0.6
    custodian~0.7 caretaker~0.6 "end up on my desk" "in charge" "charge of" "on my shoulders" "on my back"
    "falls on me" "rests on me" "lands on" "depends on me" "my baby" "sole responsibility" "by myself" "on my own"
    "take responsibility" "takes responsibility" "the buck stops" "id own" "i own" "i would own" "run by me"
    "led by me" "single handedly" "all on me" "my responsibility" "id be the one" "i am the one" "im the one"
    "be the one" "carries my name" "take the blame" "in my hands" "my hands"
autonomy:
    autonomy autonomous~0.5 squad independent~0.7 permission~0.7 freedom empowered tickets~0.6 cog~0.8 ownership~0.6
    trusted~0.2 free~0.2 wheel~0.3 tribes guilds "own decisions" "have a say" "real say" "decide with" "a say in"
    "without permission" "wait for permission" "self directed" "taking tickets" "act on their own" "small autonomous"
    "make decisions" "take decisions" "call the shots" "own initiative" "self managed" "free hand" "on my own terms"
    "nobody tells" "decide ourselves" "decide for ourselves" "product decisions" "mini startup" "more than a coder"
    "small cog"
flat:
    flat hierarchy bureaucracy bureaucratic approvals committee~0.8 boss layers~0.7 permission~0.7 forms~0.2
    meetings~0.3 gatekeepers paperwork~0.2 few~0.7 "approval chain" "signing off" "red tape" "chain of command"
    "change board" "no managers" "without managers" "right away"~0.5 "right now"~0.3 "self organized" "no boss"
    "without a boss" "no hierarchy" "nobody has to approve" "no approval" "without approval" "asking anyone"
    "asking permission" "no meetings" "same day"~0.5 "within hours" "within minutes"~0.3 "minutes instead"
    "weeks of"~0.2 "just do it"
smallteam:
    crew~0.8 lean~0.9 headcount~0.9 understaffed ratio~0.8 outsized~0.6 dozen~0.3 thinly compact~0.6 individual~0.4
    "small team" "tiny team" "tiny crew" "so few" "few engineers" "few of you" "handful of engineers" "small group"
    "elite team" "per engineer" "per head" "per person" "per employee" "short staffed" "each of us" "each engineer"
    "each person" "every engineer" "everyone counts" "counts for more" "carry double" "two people" "few hands"
    "double the load" "twice the load" "twice the work" "one person" "sixty people" "small shop" "few colleagues"
    "size of the team"~0.6 "few people"~0.6 "so few people" "only sixty" "only a dozen" "a dozen people" "ten people"
    "twenty people" "size of a"~0.2 "tiny company"~0.4 "skeleton crew" "do the work of" "work of two" "work of three"
    "work of ten" "two jobs" "three jobs" "each of them" "each one of us" "every one of us" "per developer"
    "each developer" "one of twenty" "one of sixty" "spread thin" "more engineers per" "engineers per"
    "as many engineers" "twice as many" "double the"~0.5 "wear many" "small crew" "small staff" "small headcount"
    "nobody hides" "individual impact" "my share of" "nowhere to hide" "one of twenty who" "sixty staff"
    "each of us brings" "tiny group" "small number of" "as many"~0.7
impact:
    impact~0.6 outsized~0.8 multiplier leverage~0.2 effect~0.6 influence~0.6 consequence~0.6 matters~0.3 difference
    visible~0.5 visibility~0.5 shape~0.5 determine~0.5 weight~0.5 felt~0.2 tangible~0.5 results~0.1 footprint~0.3
    touches~0.5 change~0.1 transforms~0.3 "force multiplier" "carry weight" "weigh as much" "makes a difference"
    "make a difference" "big difference" "seen by" "everyone sees" "directly visible" "moves the needle"
    "touches every" "every corner"~0.3
multiplier:
    multiplier mentor unblock coach~0.7 lift~0.6 teach~0.5 guide~0.6 productivity~0.5 juniors apprentices amplify
    accelerate~0.3 elevate~0.8 enable~0.5 "force multiplier" "other engineers" "other teams" "other groups"
    "whole organisation" "entire org" "make others" "makes others" "make everybody" "more productive" "raise the bar"
    "cross team" "across teams" "fifty engineers" "faster through me" "make teams" "lift everyone" "help others"
    "everyone around" "people around me" "those around me" "a hundred engineers" "whole department"
    "entire department" "the rest of the" "rest of engineering" "spread knowledge" "pass on" "everyone around me"~0.7
crossfunctional:
    coordinate align~0.7 dependency~0.6 dependencies~0.8 disciplines~0.8 departments~0.8 legal~0.4 finance~0.3 syncing
    stakeholders~0.8 orchestrating~0.8 juggling~0.7 unblock~0.6 program~0.4 silos~0.7 together~0.1 functions~0.5
    lawyers~0.2 marketing~0.2 conductor~0.3 glue~0.6 mediator~0.7 organise~0.5 chaos~0.6 herding "cross functional"
    "many departments" "many teams" "several teams" "different teams" "get everyone" "time zone" "time zones"
    "herding cats" "moving parts" "hold together" "pull in the same direction" "same direction" "all sides"
    "everybody on board" "everyone on board" "bring together" "hold it together" "keep everyone" "many parties"
    "different functions" "air traffic" "between teams" "many hats" "across the company" "whole company"~0.3
    "every team" "all teams" "multiple teams" "five teams" "ten teams" "dozens of teams"
delivery:
    deliver~0.7 deadline milestone~0.7 schedule~0.6 timeline~0.8 delay slip~0.8 late~0.5 ship~0.6 launch~0.7 rollout
    release~0.7 execution~0.6 plan~0.6 gantt~0.7 date~0.4 overdue punctual projects~0.3 calendar~0.6 clockwork~0.7
    "on time" "go live" "track record" "critical path" "in time" "on schedule" "behind schedule" "ahead of schedule"
    "stay on track" "on track" "keep on track" "promised date" "promised dates" "due date" "launch date" "finish line"
    "get done" "things done" "finished on" "weeks late" "months late" "quarter of delay" "a delay" "holds back"
    "program manager" "drive the schedule" "without slipping" "land the"
release:
    release~0.9 rollout deployment~0.8 cadence rhythm~0.9 fortnightly biweekly patch~0.7 update~0.6 version~0.7
    compatibility~0.8 upgrade~0.7 launch~0.6 cycle~0.5 rollback recurring~0.2 regularity~0.6 drumbeat canary
    downtime~0.3 hotfix pushes "every two weeks" "bi weekly" "every other week" "backward compatible" "release train"
    "new versions" "go out"~0.3 "goes out"~0.3 "ship every" "two weeks"~0.5 "14 days" "bi monthly" "in production"~0.3
    "switch over" "roll out" "blue green" "push to" "code goes live"
timezones:
    timezone bengaluru~0.6 london~0.3 offshore~0.7 flexibility~0.2 awake jetlag 6am 5am bangalore~0.6 dawn "time zone"
    "time zones" "early calls" "late calls" "late at night" "calls at" "across continents" "follow the sun"
    "odd hours" "unsocial hours" "middle of the night"~0.4 "at 6 am" "at 7 am" "early morning" "late evening"
    "evening calls" "night calls" "calls with"~0.3 "three continents" "new york and"~0.2 "around the world"~0.3
    "hours apart" "different hours" "stay up late" "work day"~0.3 "six in the morning" "seven in the morning"
    "ten in the evening" "ten at night" "early and late" "long days" "my day would" "stretch from"~0.4
    "three cities"~0.5
crunch:
    crunch overtime burnout weekends~0.5 sustainable~0.6 exhausted wellbeing~0.7 tired~0.3 healthy~0.3 humane~0.3
    marathon~0.3 squeeze~0.3 "burn out" "burning people out" "long hours" "work life" "sustainable pace" "death march"
    "night shifts" "late nights" "all nighters" "work at night" "people tired" "normal hours" "reasonable hours"
    "forty hours" "sane hours" "go home"~0.4 "go home on time" "anti crunch"~0.7
pressure:
    pressure stress~0.8 stakes~0.8 tense~0.7 toughest~0.6 unforgiving embarrassment~0.7 flawless~0.6 tolerance~0.5
    tight~0.5 relentless~0.7 nerve~0.7 spotlight~0.6 calm~0.5 sweat~0.5 brutal~0.5 intense~0.6 demanding~0.4 heat~0.4
    mercy~0.4 urgent~0.7 urgency~0.7 "high stakes" "no second chance" "zero tolerance" "nerve wracking"
    "no second try" "no do over" "do overs" "everyone is watching" "everybody watching" "millions watching"
    "cool head" "all eyes" "goes wrong"~0.4 "high pressure"~0.7 "time critical"~0.7 "watching live"~0.7
leadership:
    leadership~0.7 leading~0.5 manage~0.4 reports~0.3 supervise~0.6 headcount~0.6 org~0.3 teams~0.2 boss~0.4 coach~0.3
    chief~0.3 command~0.4 "people leadership" "people manager" "direct reports" "lead a team" "leading teams"
    "run a team" "managed teams" "managed people" "built teams" "in charge of people" "people under me"
    "leading people" "leading engineers" "run teams" "managed engineers" "my team"~0.4 "my people" "my group"~0.5
    "my reports" "twelve people" "thirty people" "people to manage"
technicaldepth:
    coding~0.7 depth~0.8 deep~0.7 technically~0.7 credible~0.8 programmer~0.6 surface~0.4 superficial~0.5 shallow~0.5
    nerd~0.5 internals~0.7 expert~0.2 demo~0.4 "hands on" "technical depth" "still code" "can code" "deep technical"
    "go deep" "write code" "senior engineer" "staff engineer" "both sides" "under the hood"~0.7 "i still code"
    "still program" "still write" "write software" "under the surface" "technical questions" "explain the technology"
    "explain how it works" "how it works" "engineers respect" "talk to engineers" "talk to developers" "hands dirty"
    "both a"~0.2 "former engineer" "i was an engineer" "engineer myself" "down to the code" "into the code"
    "deep enough" "show it all" "understand kubernetes" "technical demo" "wins engineers" "respect of engineers"
    "review architecture" "review code" "still review" "coded at" "you get both"~0.4 "both in one"~0.4
    "come from both"~0.3 "both of these"~0.3
teambuilding:
    recruit~0.5 culture~0.4 retention~0.4 attract~0.5 "build a team" "build teams" "grow people" "hire people"
    "keep people" "team together" "high performing" "build up a team" "building up" "form a team" "stay together"
    "keep the team" "hold on to people" "hold on to" "develop people" "people grow" "nobody leaves" "few people left"
    "low turnover" "find good people" "attract people"
teampriority:
    priority~0.8 flagship~0.7 org~0.5 placement~0.8 matched~0.6 richer betting~0.7 sits~0.2 favorite~0.3 spotlight~0.3
    important~0.7 central~0.7 interviews~0.7 loop~0.7 "top priority" "strategic team" "strategic importance"
    "important team" "which team" "which org" "which group" "core services" "core team" "core cloud" "team match"
    "lands in" "better paid" "key bet" "big bet" "important project" "important product" "your most important"
    "most important"~0.7 "the companys future" "core product"~0.7 "top project" "heart of your" "heart of"~0.6
    "hottest team" "team i join" "team id join" "which part" "product i work on" "group i" "group sits"
    "the group"~0.3 "where you put me" "where i land" "where i end up" "end up in" "pays better" "pet project"
    "the future of"~0.4 "matters most"~0.7 "bar raiser"~0.7
roadmap:
    roadmap prioritize priorities~0.7 sequence~0.8 sequencing order~0.4 backlog features~0.6 define~0.5 spec~0.6
    vision~0.4 "what comes first" "what ships first" "comes first" "ship first" "can do first" "do first" "gets built"
    "what gets built" "list of what" "decide what" "decide which" "decide whether" "i decide"~0.4 "i choose"~0.4
    "id choose"~0.4 "i pick"~0.4 "product direction" "product strategy" "product decisions"
complexity:
    complexity complicated intricate intertwined messy~0.6 tricky~0.7 tangled~0.7 sophisticated~0.6 puzzle~0.6
    difficult~0.7 tough~0.5 monster~0.5 challenge~0.6 nontrivial "hard problem" "difficult problem" "tough problem"
    "not easy" "far from easy" "no easy"
visibility:
    visibility~0.8 visible~0.7 exposure~0.6 presenting~0.7 executives~0.6 cto~0.7 ceo~0.4 board~0.6 quarterly~0.5
    bosses~0.2 slides~0.4 audience~0.1 scrutiny~0.4 "in front of" "present to" "report to the" "reports to"
    "steering committee" "senior management" "eyes on" "report directly" "directly to the" "the cto" "the ceo"~0.3
    "present my" "present results" "present every" "boss of bosses" "big bosses" "senior people"~0.4 "in the room"~0.4
    "the room"~0.3 "the executives"~0.6 "top people" "every quarter"~0.4
culture:
    culture~0.7 principle values~0.5 mission~0.6 curiosity~0.6 curious ethos~0.8 mindset~0.8 spirit~0.6 motto
    owner~0.3 doer~0.5 eager~0.5 hungry~0.4 humble~0.4 "your values" "bias for action" "leadership principles"
    "take ownership" "wait for permission" "the way you work" "way of working" "you believe in" "you stand for"
    "your motto" "company values" "fits your" "fit with"~0.3 "own it" "dont wait" "act first" "get things done"
    "new stuff" "culture fit"~0.7
learning:
    training course exam learn~0.8 curious curiosity study~0.6 conference~0.7 tuition education~0.6 workshop~0.7
    teach~0.6 certification~0.6 upskill books~0.5 seminar studying~0.7 class~0.5 lessons~0.5 tutor~0.4 bootcamp~0.6
    "learning allowance" "learning budget" "pick up new" "further education" "training budget" "education budget"
    "pay for courses" "pay for my"~0.3 "keep learning" "new skills" "stay current" "stay up to date" "develop myself"
    "study budget"
scarcity:
    scarce scarcest rare handful~0.9 dozen~0.5 unique~0.4 niche specialised~0.8 specialty~0.6 pool~0.8 irreplaceable
    unicorn~0.7 exclusive~0.6 combination uncommon exceptional~0.5 worldwide~0.3 globally~0.2 seldom mix~0.4 elite~0.5
    needles endangered breed~0.4 unreplaceable few~0.7 hardly~0.7 substitute~0.7 backfill~0.7 "hard to find"
    "difficult to find" "hardly anyone" "hardly anybody" "hardly any" "almost no" "almost nobody" "very few"
    "few people" "only few" "only a few" "not many" "arent many" "not something many" "a handful" "fewer than"
    "there are few" "there are only" "maybe a dozen" "in the world" "no one else" "nobody else" "nobody has"
    "hard to replace" "small pool" "300 people" "100 people" "few designers" "few engineers" "few security"
    "few architects" "most people" "few of us" "handful of us" "only one who" "one of the few" "one of few"
    "one of very few" "one of a handful" "one of maybe" "one of about" "one of less" "hardly a" "barely anyone"
    "barely anybody" "nobody can" "nobody else can" "no one can" "can count" "count on one hand" "one hand"
    "less than a hundred" "fewer than a hundred" "not even a hundred" "under a hundred" "a few hundred" "few hundred"
    "hundred people" "hundred engineers" "on the planet" "on earth" "needle in a haystack" "hard to come by"
    "hard to get" "come by" "two skills" "both skills" "rare mix" "that mix" "right combination" "so rare" "know both"
    "understands both" "has both" "do both" "replace me" "find another" "somebody like me" "someone like me"
    "people like me"~0.6 "find someone" "find somebody" "look for"~0.2 "how many"~0.3 "how many people"
    "three hundred humans" "can do this"~0.4 "hardly any lab" "humans can do" "humans on" "in the whole world"
    "of us worldwide" "can design for both" "few can" "few could" "only few can" "few have" "rarely see"
    "youll rarely" "usually you hire" "either an"~0.3 "you get both"~0.5 "both in one"~0.6 "come from both"~0.4
    "speaks both"~0.5 "unusual mix" "unusual combination" "unusual background" "hard combination"
    "difficult combination" "rare combination" "rare skill" "rare profile" "rare talent" "rare breed" "few can do"
    "few do"~0.4 "few have done" "few people have" "few people can" "few people know" "few know" "few understand"
    "few of them"~0.5 "not easy to find" "tough to find" "tricky to find" "struggle to find" "trouble finding"
    "hard finding" "takes long to find" "months to find" "search for months"~0.5 "not common" "isnt common"
    "not a common" "not many can" "not many have" "not many know" "dont grow on trees" "no one does"~0.4
    "nobody does"~0.4 "only a handful" "a few dozen"~0.6 "couple of people"~0.4 "barely any" "scarce resource"
    "hard to hire for" "hardly exists" "barely exists" "cant replace" "cannot replace" "not replaceable"
    "learn this anywhere"~0.4 "difficult to replace"~0.7
expertise:
    expertise~0.7 specialist specialty~0.7 domain~0.6 knowhow knowledge~0.6 familiar~0.6 background~0.5 skill~0.4
    depth~0.7 proven~0.4 mastery portfolio~0.4 seasoned~0.6 craft~0.5 veteran~0.6 practiced~0.4 decade~0.3 apply~0.3
    transferable~0.5 firsthand survey~0.3 questionnaire~0.2 experience~0.7 know~0.7 "know how" "deep knowledge"
    "my field" "my thing" "years to learn" "years to develop" "takes years" "track record" "inside out"
    "inside and out" "my previous job" "my last place" "ive done" "i have done" "ramp up" "my work samples"
    "done this before" "did this before" "done that before" "did exactly" "done exactly" "exactly what i" "i know how"
    "i know"~0.2 "know by heart" "by heart" "in my sleep" "second nature" "daily bread" "bread and butter" "my craft"
    "ive built" "i have built" "i built"~0.4 "ive run"~0.3 "ive designed"~0.4 "ive worked"~0.3 "worked in"~0.3
    "years in"~0.4 "a decade"~0.5 "half a year"~0.3 "need months" "need years" "take years" "took years"
    "takes months" "years of practice" "my domain" "my industry" "home turf" "previous company"~0.3 "last job"~0.3
    "last company"~0.3 "been there" "ive been there" "having been"~0.4 "stood in"~0.4 "years in a"~0.3
    "from experience" "first hand" "i know what"~0.5 "no survey"
talentmarket:
    talent~0.8 hottest demand~0.7 contested~0.9 recruiters~0.6 poach~0.6 shortage~0.9 hiring~0.3 pool~0.7 hotcake
    headhunters inbox~0.5 supply~0.4 scramble~0.5 snap~0.3 battle~0.4 expensive~0.2 "talent market" "in demand"
    "sought after" "hard to hire" "hard to find" "hardest hires" "fight over" "tight market" "labor market"
    "war for talent" "going rate" "market rate" "everybody wants" "everyone wants" "everyone is hiring"
    "everybody is hiring" "hot skill" "recruiters every" "messages from recruiters"
    "in short supply" "demand for" "high demand" "snapped up" "can choose"~0.3
remote:
    remote~0.9 wfh distributed~0.7 async asynchronous anywhere~0.4 everywhere~0.4 geographic~0.7 location~0.3
    nationally~0.7 unsupervised discount~0.4 kitchen~0.4 home~0.1 homeoffice telework telecommute adjust~0.1
    countryside~0.5 village~0.5 rural~0.6 address~0.5 commute~0.3 quarterly~0.2 "remote first" "work from home"
    "home office" "no office" "without an office" "zip code" "where i live" "from anywhere" "from everywhere"
    "self reliant" "kitchen table" "from my house" "at home" "anywhere in the" "any city" "any state"
    "all over the country" "whole country"~0.2 "location independent" "on my own schedule" "written communication"
    "without supervision" "nobody watching" "not in an office" "national rates" "national market"
    "postal code" "small town" "pay cut"~0.3 "my address" "where i sleep" "fly in" "four times a year"~0.5
    "once a quarter"~0.5 "cut my pay"~0.6 "pay cut for" "location cut" "stay in"~0.5 "dont cut"~0.4 "remote work"~0.7
location:
    location city~0.8 hub~0.8 office~0.5 relocate~0.7 moving~0.2 transfer~0.5 region~0.5 metro~0.5 london~0.6
    geographic~0.9 commute~0.4 town~0.7 local~0.4 abroad~0.3 site~0.5 sites~0.5 headquarters~0.6 seat~0.3 coast~0.4
    neighborhood~0.3 bay~0.7 "bay area" "silicon valley" "san jose" "san francisco" "new york" "zip code"
    "where i live" "another city" "other city" "second site" "the core team sits"
costofliving:
    cheap~0.7 affordable~0.8 rent~0.6 housing~0.6 desert~0.5 phoenix~0.5 arizona~0.5 lifestyle~0.4 groceries~0.3
    expensive~0.3 "cost of living" "living costs" "purchasing power" "cheap compared" "goes further" "go further"
    "housing costs" "same money" "dollar goes" "bay area" "silicon valley" "san jose"~0.8 "san francisco"~0.5
    "pay less for housing" "a house" "same lifestyle" "living here" "living there" "live cheaper" "stretch further"
    "worth more there" "worth more here" "buys more" "expensive city" "half the price" "live in"~0.7
"""
