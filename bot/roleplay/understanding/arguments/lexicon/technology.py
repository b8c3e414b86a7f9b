"""What software and the people who make it are about. The form is told in ``concepts``."""

from __future__ import annotations

TECHNOLOGY = """
digitalonly:
    digital online website web~0.7 app~0.6 screen~0.7 browser internet virtual~0.6 electronic cashless paperless
    branchless remotely~0.6 smartphone e2e pixels clicks~0.6 tap~0.5 upload~0.5 portal~0.7 chatbot~0.4 keyboard~0.4
    touchscreen~0.6 frozen~0.2 freezes~0.4 software~0.7 "online only" "digital only" "digital first" "mobile app"
    "mobile only" "on the screen" "self service" "self serve" "phone based" "end to end" "start to end"
    "start to finish" "beginning to end" "through the app" "in software" "fully online" "purely online"
    "purely digital" "online bank" "internet bank" "web bank" "on a phone" "on their phone" "logged in"
    "over the internet" "no paper" "the app" "the only doors" "no other channel" "on the web" "through a screen"
    "through the website" "with a phone" "from a phone" "digital answer" "digital process" "digital journey"
    "digital model" "digital bank" "digital operation" "all digital" "hundred percent digital" "100 digital"
    "completely digital" "entirely digital" "wholly online" "entirely online" "completely online" "only exists online"
    "virtual bank" "by code" "solved by software" "in code" "user journey" "lives on the internet"
    "going fully digital" "fully digital" "first screen"~0.5 "online flow" "purely software" "software only"
    "only software" "code has to"~0.5 "system has to"~0.5 "systems have to"~0.5 "software has to" "software must"
    "system must"~0.5 "by design"~0.2 "everything online" "everything is online" "everything happens online"
    "happens online" "done online" "online process" "over the web" "web only" "app only" "app based" "on screens"
    "on the phone screen" "digital channels" "one channel"~0.6 "born digital" "digital product" "platform only"
    "run to completion"~0.4 "building for online" "for online"~0.6
endtoend:
    e2e complete~0.5 onboarding~0.4 journey~0.4 throughout~0.4 handover handoff handoffs scenarios~0.6 completion~0.6
    "end to end" "start to finish" "start to end" "from a to z" "beginning to end" "whole journey" "whole flow"
    "every step" "every stage" "idea to" "from idea to" "concept to" "whole process" "entire process" "all the way"
    "a to z" "full cycle" "from application to" "from the first click" "hand over" "first click to last"
    "from first"~0.5 "first to last" "to the end"~0.4 "from the beginning"~0.3 "right through" "the complete process"
    "complete process" "entire flow" "full flow" "the entire path" "each failure path" "every path" "every case"
    "each case" "all cases" "every situation" "every scenario" "thought through" "think through" "every workflow"~0.5
    "each workflow"~0.5
reliability:
    reliable uptime downtime outage incident~0.7 crash breaks hiccup glitch fail~0.8 resilience robust availability
    sla disaster recover~0.5 stable~0.6 stability~0.6 unstable dependable tolerance~0.4 fault redundancy~0.6
    interruption uninterrupted hitch flaky freeze~0.5 robustness collapse~0.5 bug~0.5 "goes down" "going down"
    "go down" "zero downtime" "high availability" "mission critical" "never down" "five nines" "stay up"
    "keep running" "always on" "always available" "without interruption" "without a hitch" "falls over"
    "keep the lights on" "works every time" "not work" "doesnt work" "stopped working"
responsibleai:
    fair bias unbiased ethical discriminate discriminatory disparate explainable explanation~0.8 transparent~0.9
    accountable~0.5 trustworthy~0.9 governance~0.5 responsible~0.4 prejudice equitable~0.8 unfair minorities
    auditable~0.6 drift~0.5 harm~0.7 interpretability justice~0.5 moral considerate~0.5 appeal~0.5 impartial race~0.5
    gender~0.6 women~0.4 conscience conscientious understandable~0.6 inspect~0.5 scrutiny~0.6 principled favor~0.4
    favour~0.4 skew~0.7 demographic parity~0.2 vulnerable disadvantage racism~0.8 racist~0.8 sexist~0.8 redlining
    equality~0.7 inclusive~0.6 humane~0.3 oversight~0.4 guardrails~0.8 safeguards~0.7 trust~0.3
    pledge~0.7 promise~0.4 commitments~0.3 unequal ethnicity~0.8 ethnic~0.7 religion~0.6 differently~0.4
    "model governance" "responsible ai" "protected groups" "protected class" "treats people" "do no harm" "black box"
    "values driven" "adverse impact" "adverse action" "treat everyone" "treated the same" "equal treatment"
    "on purpose" "right thing" "do the right thing" "explain why" "explain to" "why not" "reason for a" "reasons for"
    "the reason" "held accountable" "good intentions" "safe ai" "trustworthy ai" "ai ethics" "ai principles"
    "responsible use" "protect minorities" "side effects"~0.3 "fair lending" "fair credit" "bias audit" "bias testing"
    "test for bias" "bias free" "free of bias" "just to everyone" "treats every" "the same way"~0.4
    "decision understandable" "understand why" "why the model" "why it said" "why a loan" "why the machine"
    "why the computer" "can be explained" "can be checked" "human values" "guard rails" "safe use"
    "responsible use of ai" "model risk" "model validation" "validate models" "model documentation" "model cards"
    "ai regulation" "ai law" "ai compliance" "audit the model" "audit models"
    "publicly promised" "public commitment" "put your name" "algorithmic bias" "algorithmic fairness" "biased model"
    "biased data" "bias in" "model bias" "ethical ai" "ethical machine" "fair ai" "fair models" "fair algorithms"
    "fair decisions" "fair treatment" "fairness in" "explainable ai" "explainable models" "interpretable models"
    "accountable ai" "transparent ai" "transparent models" "transparent decisions" "trusted ai" "ai safety"~0.5
    "ai you can trust" "ai people can trust" "responsible machine" "responsible design" "responsible technology"
    "responsible ai by design" "no discrimination" "without discrimination" "discriminates against"
    "protected attributes" "sensitive attributes" "skin color" "postal codes"~0.3 "right to appeal" "second look"~0.4
    "human dignity" "treat people differently" "treated differently" "keep bias out" "declined applicants"
    "deserve an explanation" "how the ai decides" "how ai decides" "how the model decides" "how it decides"~0.5
    "fairness checks" "fairness tests" "sell trust"~0.4
ai:
    ai ml model~0.6 algorithm llm llms neural gpt genai scoring~0.5 predictive~0.6 inference~0.6 classifier~0.8
    weights~0.5 prompts~0.6 robot copilot~0.8 chatbot~0.7 transformer embeddings retrieval~0.7 rag~0.8 evals~0.8
    hyperparameters tuning~0.4 ais machine~0.4 computers~0.4 smart~0.2 learn~0.2 intelligent~0.6 "machine learning"
    "artificial intelligence" "language model" "deep learning" "neural network" "ai first" "ai native"
    "intelligent automation" "smart software" "smart machines" "intelligent software" "thinking machines"
    "trained model" "data science" "learning algorithms" "machine decisions" "automated decision" "models decide"
    "data driven"~0.3 "model governance" "model serving" "model training" "learned models" "training a model"
    "ml models" "ai models" "ai systems" "ai platform" "ai features" "ai product" "ai work" "ai engineering"
modelquality:
    accuracy~0.7 accurate~0.6 benchmark~0.6 sota prettier~0.6 sharper~0.6 output~0.4 hallucination evaluation~0.6
    clever~0.4 smarter~0.6 improvement~0.3 scores~0.6 performance~0.2 intelligence~0.3 "model quality"
    "state of the art" "image quality" "model gets better" "better model" "better pictures" "better images"
    "gets better"~0.4 "percent better" "how good the model" "good the model"
generative:
    generative diffusion synthesis~0.5 imagery~0.6 denoising latent foundation~0.3 multimodal pretraining finetuning
    transformer generate~0.5 generator prompt "text to image" "text to video" "text to 3d" "image generation"
    "foundation model" "multi modal" "pre training" "fine tuning" "from a prompt" "from a sentence" "from text"
    "creates images" "makes pictures" "makes whole worlds" "makes worlds" "creates worlds" "creates things"
    "builds worlds"
frontier:
    frontier research~0.7 paper~0.6 published~0.7 novel~0.6 breakthrough phd~0.5 scientific~0.7 lab~0.6 academia
    academic~0.7 groundbreaking discoveries discover~0.3 scientists~0.7 theory~0.5 mathematics~0.5 cited~0.8
    citations~0.9 article~0.6 journal~0.7 conference~0.6 standing~0.3 "state of the art" "cutting edge"
    "nobody has solved" "unsolved problem" "at the edge" "bleeding edge" "open problem" "my name on"~0.5
agentic:
    agent autonomous autonomously bot~0.8 robot assistant delegate~0.6 copilot orchestration conductor automaton
    themselves~0.2 concierge helpers negotiate~0.2 haggle~0.6 bargain~0.4 "on behalf of" "acts for" "on their own"~0.6
    "without a human" "buying bots" "software that shops" "acts on" "by itself" "by themselves" "shop for" "buy for"
    "book for" "digital assistants" "software agents" "ai assistant" "self acting" "no human"~0.3 "let it act"
    "take actions" "earns money by itself" "by its own" "its own decision" "rewarded for"~0.4
    "makes decisions by itself" "decides by itself"
automation:
    automation automatically workflow~0.7 toil scripts~0.5 rpa robotic~0.7 hands~0.2 repetitive~0.7 chores~0.7
    "self driving" "hands free" "zero touch" "zero toil" "no manual work" "straight through" "without people"
    "without manual" "by machine" "runs itself" "push of a button" "boring work" "saves hours" "self running"
security:
    security breach hack attack vulnerability intrusion malware ransomware encryption threat~0.9 patch~0.7 protect~0.7
    safe~0.5 guard~0.7 exploit~0.8 penetration~0.6 leak~0.8 leakage~0.8 hole~0.6 holes~0.6 defend~0.7 firewall cyber
    cybersecurity infosec compromise~0.7 tampering~0.8 backdoor poison~0.8 adversarial~0.8 exposed~0.6 intruder
    burglars lock~0.5 keys~0.4 shield~0.7 armor fortress~0.7 watchdog~0.5 strike~0.2 sabotage~0.7 spies~0.7 spying~0.7
    espionage~0.8 defence~0.4 defense~0.4 bulletproof~0.6 insecure~0.8 wall~0.2 safeguard~0.7 weakness~0.6 "zero day"
    "break in" "broken into" "locked down" "keep out" "get hacked" "cyber attack" "data leak" "data breach"
    "threat actor" "attack surface" "pen test" "red team" "supply chain attack" "keep attackers" "keep hackers"
    "stop attackers" "stop hackers" "prevent breaches" "prevent attacks" "protects the"~0.4 "keep safe" "keep it safe"
    "keep them safe" "security holes" "security hole" "weak spots" "bad code"~0.3 "stolen data" "data theft"
identity:
    identity iam sso oauth login password authentication privileged credential secrets~0.7 vault~0.5 permissions~0.7
    ciam mfa directory~0.6 scim impersonate~0.5 passkey badge~0.4 admin~0.4 keys~0.3 entitlements "single sign on"
    "access management" "access control" "access rights" "who may" "who is who" "sign in" "logging in" "admin rights"
    "privileged accounts" "privileged access" "access to what" "right people" "know who"
incident:
    incident~0.9 oncall pager 3am emergency~0.8 emergencies~0.8 responder~0.8 firefighting retainer~0.8 standby~0.8
    escalation~0.6 alerts~0.6 reachable nights~0.7 2am sundays~0.4 beeper alarm~0.7 crisis~0.8 crises~0.8 fires~0.5
    aftermath~0.5 postmortem weekends~0.5 shift~0.5 duty~0.7 rota~0.8 rotation~0.7 dinner~0.4 "incident response"
    "on call" "24 7" "around the clock" "in the middle of the night" "at night" "at 3 am" "wake up" "woken up"
    "minutes count" "within minutes" "round the clock" "when something happens" "on standby" "stand by" "be reachable"
    "call me at night" "phone rings" "picking up the phone" "any hour" "all hours" "three in the morning"
    "3 in the morning" "two in the morning" "4 am" "weekends too" "get paged" "drop everything" "put out fires"
    "first responder" "respond within" "response time" "tied to a pager" "day and night" "week out of"~0.3
    "private life" "cant go to the movies" "cant make plans" "free time" "on duty" "within five minutes"
    "five minutes"~0.5 "family dinner"
certification:
    certification soc2 iso~0.8 fedramp il5 hipaa~0.5 accreditation attestation~0.8 seal~0.5 togaf exam pmp~0.8 cissp
    questionnaires~0.7 stamp~0.5 badge~0.3 diploma~0.5 "soc 2" "audit report" "sign off" "security review"
    "security questionnaire" "security checks" "quality seal" "approved vendor" "exam fees" "get certified"
    "proof that" "security standards"
privacy:
    privacy gdpr confidential consent~0.8 anonymized~0.8 pii sensitive~0.7 secrecy secret~0.5 discreet~0.6
    discretion~0.5 private~0.3 ccpa~0.7 "personal data" "data protection" "private data" "customer data" "keep quiet"
architecture:
    architect~0.7 blueprint foundations~0.6 structure~0.5 topology~0.7 backbone~0.7 drawing~0.6 diagram~0.7 schema~0.5
    subsystem~0.7 groundwork plan~0.2 skeleton~0.7 span~0.6 framework~0.5 draft~0.3 sketch~0.4 "technical direction"
    "technical vision" "design decisions" "my designs" "system design" "big picture" "what i draw" "drawing board"
    "how its built" "how things are built" "technical choices" "technology choices" "choices i make"
    "decisions i make" "what i decide" "my decisions" "lay down" "lay the" "technical strategy" "technical leadership"
    "load bearing" "cross cutting" "several teams"~0.4
infrastructure:
    infrastructure infra platform~0.6 backbone pipes~0.8 plumbing pipeline~0.5 servers cluster~0.7 underpin~0.7
    underlying~0.6 foundation backend~0.6 datacenter kubernetes~0.7 engine~0.6 core~0.3 compute~0.6 network~0.4
    rails~0.3 roads~0.4 highway~0.6 machinery~0.7 motor~0.6 heart~0.5 spine~0.7 bedrock~0.8 layer~0.4 invisible~0.3
    host~0.5 pipe~0.6 fabric~0.6 unified~0.5 stands~0.2 "nervous system" "under the hood" "data center" "runs on"
    "built on" "sits on" "stands on" "rests on" "built upon" "runs through" "flows through" "passes through"
    "goes through" "everything runs" "everything else" "everything depends" "engine room" "base layer" "bottom layer"
    "come together"~0.4 "tables i keep" "solid plumbing" "relies on what i" "what i maintain"~0.5 "what i keep"~0.4
    "everything stands on"
integration:
    integration~0.9 connector adapter hooking~0.8 interface~0.4 api~0.7 erp~0.8 interop glue~0.7 link~0.6 stitch~0.7
    accounting~0.5 ledgers~0.5 blueprint~0.4 bridge~0.5 cable~0.4 wire~0.3 unify~0.7 consolidate~0.6 puzzle~0.5
    middleware edi bookkeeping~0.5 spreadsheet~0.4 "hook up" "wire up" "wired up" "systems together"
    "tie together" "talk to each other" "fit together" "work together" "play together" "bring systems"
    "connect systems" "systems talk" "joined up" "one platform" "single platform" "bring live"~0.4
ecosystem:
    ecosystem~0.9 partner~0.6 integration~0.8 api~0.7 connector plugin plugging~0.6 marketplace~0.5 extensions~0.7
    developers~0.4 network~0.4 addons sdk webhooks outside~0.1 "plug in" "plug into" "third party" "app store"
    "other products" "other tools" "other apps" "outside developers" "external developers" "add ons" "app marketplace"
    "open platform"
vendor:
    vendor partner~0.8 external~0.7 outside~0.6 supplier suppliers ally~0.2 alliance~0.7 joint~0.7 jv contractor~0.4
    counterpart contract~0.2 subcontractor "third party" "joint venture" "outside company" "outside partner"
    "other companys"~0.2 "external partner" "their side"~0.3 "joint project"
data:
    data~0.6 dataset~0.8 etl warehouse~0.8 lakehouse lake~0.6 spark~0.8 kafka~0.8 airflow~0.8 sql~0.7 ingestion
    streaming~0.4 pipeline~0.7 tables~0.6 analytics~0.7 metrics~0.5 telemetry~0.6 schema~0.6 databases~0.7 corpus~0.6
    feeds~0.5 insight~0.6 dashboards~0.5 reports~0.4 rows~0.5 records~0.6 files~0.3 bytes~0.6 gigabytes terabytes~0.8
    flows~0.4 collection~0.6 harvest~0.4 crawl sources~0.4 measurements~0.7 readings~0.7 logs~0.3 facts~0.3
    information~0.4 "data flows" "data team" "data sources"
dataquality:
    clean~0.7 curate labelled~0.7 labeled~0.7 corpus~0.7 duplicates~0.7 dedupe noise~0.5 feeds~0.5 integrity~0.5
    correctness~0.7 spotless~0.5 tidy~0.5 filter~0.6 sloppy~0.3 trustworthy~0.3 ingredients~0.6 fuel~0.5 food~0.3
    diet~0.4 wrong~0.2 errors~0.3 inputs~0.5 accurate~0.6 "data quality" "bad data" "clean data" "garbage in"
    "training data" "training set" "what i feed" "feed them" "wrong data" "data errors" "trusted data" "rubbish in"
    "bad input" "good input" "good data" "better data" "dirty data" "wrong numbers" "correct data" "clean text"
    "what goes in" "goes in" "cant trust the" "how clean" "wrong inputs" "clean i keep" "keep things clean"
    "miss chances"~0.3 "wrong predictions"
stackskill:
    spark~0.7 kafka~0.7 airflow~0.7 python~0.6 terraform~0.7 react~0.7 stack~0.7 tooling~0.5 immediately~0.5
    productive~0.7 fluent~0.7 proficient sql~0.5 useful~0.2 contribute~0.2 familiar~0.6 modern~0.5 typescript~0.7
    "modern stack" "modern data stack" "hands on" "day one" "from day one" "first day" "ramp up" "no ramp"
    "no training needed" "hit the ground running" "know my way" "your tools" "your stack" "the tools you" "same tools"
    "same stack" "already use" "already work with" "used for years" "work with daily" "know it well"
    "no learning curve" "learning curve" "week one" "first week" "from the start"~0.4 "no onboarding"
    "right from the start" "get going" "start producing" "up to speed"
fullstack:
    fullstack backend~0.8 frontend~0.9 ui~0.6 api~0.4 generalist versatile~0.7 server~0.4 allrounder react~0.5 css~0.8
    "full stack" "whole stack" "back end" "front end" "both ends" "front to back" "database to" "from database to"
    "server side" "client side" "browser to" "database and" "top to bottom" "both sides of the stack" "all layers"
    "every layer" "all parts" "any part" "jack of all" "all rounder" "whole feature" "entire feature" "features alone"
    "features myself"
opensource:
    opensource github~0.9 contributor~0.8 maintainer~0.9 commits~0.8 compiler~0.8 library~0.7 community~0.8 repo~0.7
    repository~0.7 foss license~0.2 merged~0.5 forum~0.5 meetup~0.5 volunteers stars~0.4 forks~0.5 packages~0.3
    conference~0.3 slack~0.3 plugin~0.3 published~0.3 patches~0.4 "open source" "pull request" "free software"
    "public code" "public repository" "core contributor" "core team"~0.2 "developer community" "community members"
    "the community" "code i published" "published code" "code is public" "gave back" "give back" "giving back"
proglang:
    ocaml haskell functional~0.6 language~0.4 rust~0.8 compiler~0.9 lisp scala erlang golang dialect~0.2 syntax
    "functional programming" "programming language" "type system" "the language"~0.4 "your language"~0.5 "type safe"
    "strongly typed"
collabediting:
    collaborative~0.7 simultaneous~0.8 simultaneously~0.6 concurrent~0.7 ot~0.7 crdt crdts conflict~0.7 merging~0.7
    editor~0.8 coediting typing~0.6 type~0.2 multiplayer~0.6 realtime shared~0.3 documents~0.5 overwrite~0.7
    cursor~0.6 sync~0.4 synchronize~0.6 "same document" "at the same time" "operational transform"
    "conflict resolution" "co editing" "real time" "several people"~0.5 "many people type" "people type"
    "type at once" "edit the same" "edit together" "work on the same" "same file" "same text" "same spreadsheet"
    "shared document" "losing changes"
realtime:
    realtime latency instant~0.7 milliseconds microseconds streaming~0.5 live~0.4 lag~0.8 responsive~0.5 seconds~0.4
    immediate~0.4 instantaneous~0.8 delay~0.2 "real time" "low latency" "sub second" "right away"~0.3 "in seconds"
    "within seconds" "without delay" "no delay" "on the fly"
storage:
    storage disk flash nvme files~0.7 file~0.5 archive~0.7 backups~0.7 "data platform"
observability:
    observability monitoring logs~0.8 tracing alerting debugging~0.6 telemetry sre~0.9 dashboards~0.5 apm metrics~0.5
    graphs~0.2 troubleshoot~0.7 diagnose~0.4 "see whats going on" "what goes on" "watch systems" "find out why"
    "root cause"
devops:
    devops ci deployment~0.7 kubernetes terraform~0.8 sre containers~0.7 docker "continuous integration"
    "ship frequency"
cloud:
    cloud~0.9 saas~0.5 hosted~0.6 kubernetes~0.6 hyperscaler serverless~0.7 tenancy "off premise" "data center"~0.5
    "the cloud" "rented servers" "someone elses servers" "cloud native" "virtual machines"
migration:
    migration mainframe legacy modernize cobol transition~0.4 replatform port~0.7 decades~0.6 convert~0.6 outdated~0.7
    cutover antique~0.7 ancient~0.7 dinosaur~0.6 replace~0.6 retire~0.5 rewrite~0.6 transfer~0.4 renovate~0.5
    renewal~0.2 overhaul~0.7 "moving old" "old systems" "off premise" "on premise" "on prem" "lift and shift"
    "new home" "technical debt" "old stuff" "old code" "old platform" "old database" "from the old" "to the new"
    "old to new" "decades old" "thirty years"~0.4 "years of records" "get rid of"~0.4 "move data" "move everything"
    "move our" "move your" "without losing a" "losing a bit" "bring over" "brought over" "take over"~0.2
compute:
    compute~0.9 gpu gpus cluster~0.8 hardware~0.7 machines~0.6 flops tpu supercomputer~0.8 annotation~0.6
    labelling~0.6 labeling~0.6 tooling~0.8 budget~0.6 allowance~0.5 spend~0.5 resources~0.6 equipment~0.5
    licenses~0.2 authority~0.3 "computing power" "graphics cards" "training runs" "processing power" "computer power"
    "computer time" "machine time" "enough machines" "enough hardware" "server budget" "hardware budget"
    "budget for"~0.5 "spending allowance" "a fixed allowance" "the means" "good tools" "right tools" "proper tools"
    "what i need to do"
mobile:
    mobile ios android smartphone phone~0.6 "app store"
uxdesign:
    ux ui~0.8 usability interface~0.7 screens~0.6 wireframe mockup prototype~0.7 interaction~0.6 accessibility~0.7
    portfolio~0.3 flows~0.5 journeys~0.5 buttons~0.6 layouts~0.5 intuitive~0.7 usable~0.7 clickable sketches~0.5
    pixel~0.6 microcopy experience~0.7 "user experience" "user research" "work samples" "what people see"
    "easy to use" "easier to use" "user interface" "click through" "designer portfolio" "case studies"~0.5
    "screen reader" "error states" "empty states"
designsystem:
    components~0.7 consistency~0.8 pattern~0.5 tokens~0.4 coherent~0.6 unified~0.5 guidelines~0.6 styleguide
    reusable~0.7 uniform~0.5 "design system" "component library" "style guide" "look and feel" "same look"
    "shared components" "building blocks"~0.7 "same style" "one look" "looks the same" "feel the same"
    "common language"~0.4 "across products" "several products" "twelve products"
visualization:
    visualization dashboard chart~0.8 graph~0.6 plots~0.6 picture~0.2 heatmap diagrams~0.3 readable~0.5 "make visible"
    "show data" "make data" "see at a glance" "at a glance"
search:
    search ranking~0.7 recommendation discovery~0.7 feed~0.5 relevance personalization~0.8 suggestions~0.6 taste~0.5
    matching~0.5 query~0.6 index~0.4 click~0.4 "find what"~0.4 "show people"~0.3
experimentation:
    experiment~0.9 causal statistics~0.8 hypothesis hypotheses testing~0.4 significance~0.6 measurement~0.6
    regression~0.7 trials~0.6 measure~0.5 proof~0.3 statistically econometrics probability~0.4 sample~0.4 "a b"
    "ab test" "causal inference" "what works"~0.4 "test groups" "control group" "cause and effect" "real effect"
modeling:
    modeling~0.7 forecast~0.8 predict~0.7 simulation~0.6 optimize~0.6 segmentation~0.8 pricing~0.6 equation~0.7
    math~0.6 mathematical~0.6 calculation~0.6 formula~0.6 estimate~0.4 foresee~0.6 "value at risk" "tell in advance"
provenance:
    provenance lineage traceable origin documented~0.6 licensing~0.6 copyright pedigree verifiable~0.6 rights~0.4
    "came from" "comes from" "where every document" "audit trail" "chain of custody" "source of" "source of every"
    "where it comes from" "where the data" "where data comes" "came from where" "who owns the data" "paper trail"
    "prove where" "prove the origin"
threed:
    3d 4d animation rendering physics~0.9 world~0.6 geometry mesh avatars characters~0.6 immersive simulation~0.7
    graphics shader texture~0.7 spatial~0.7 objects~0.4 shapes~0.4 motion~0.5 camera~0.3 scene~0.5 metaverse vr ar~0.4
    "three dimensional" "3d worlds" "virtual world" "moving pictures" "game worlds" "time dimension"
protocol:
    protocol standard~0.4 specification language~0.2 interface~0.4 handshake~0.3 rulebook~0.3 "common language"
speech:
    speech voice spoken speaking~0.3 hearing~0.4 transcription transcribe dictation microphone sound~0.6 audio~0.7
    acoustic
vision:
    vision~0.4 camera~0.7 image pixel~0.7 picture~0.6 photo~0.6 recognition~0.6 detection~0.5 object~0.4 video~0.4
    "computer vision"
robotics:
    robotics arm~0.3 gripper drone actuator motion~0.5 autonomous~0.4 humanoid "pick and place"
firmware:
    firmware embedded microcontroller hardware~0.5 driver~0.2 kernel bits~0.3 registers~0.5 assembly~0.3
    electronics~0.7 circuit~0.6 rtos fpga "low level" "close to the metal"
network:
    network~0.8 router bandwidth telecom 5g antenna fiber fibre packets cdn dns edge~0.5 connectivity~0.8 wifi
    wireless signal~0.4
"""
