"""Words whose stem no rule finds, and pairs that a rule would wrongly take for one."""

from __future__ import annotations

_ALIKE = """
build built builds building builder builders
lead led leads leading
leader leaders leadership
run ran runs running runner
sell sold sells selling seller sellers
sale sales
buy bought buys buying buyer buyers
pay paid pays paying
choose chose chosen chooses choosing choice choices
drive drove driven drives driving driver drivers
lose lost loses losing loss losses
write wrote written writes writing
keep kept keeps keeping
find found finds finding
founder founders founding
fast faster fastest
slow slower slowest slowly
large larger largest
big bigger biggest
small smaller smallest
hard harder hardest
cheap cheaper cheapest
grow grew grown grows growing growth
people person persons
woman women
child children kid kids
data datum
media medium
news
less
series
user users
use used uses using usage
general
generic
generate generates generated generating generation
generative genai
organic
organization organisation organizations organisations organizational org orgs
university universities
universal universe
international
internal internally
external externally
interest interested interesting
interface interfaces
policy policies
police
operate operates operating operation operations operational ops
opera
community communities
communicate communicates communication communications
early earlier earliest
security secure secures secured securing securely
experience experiences experienced
experiment experiments experimentation experimental
expert experts expertise
expertly
expense expenses expensive pricey costly
mobile
mobility
nation national nations nationwide
native
nature natural
market markets
marketing marketer marketers
marketplace marketplaces
company companies
compete competes competing competition competitor competitors competitive
competent competence competency
process processes processing processed
procedure procedures
product products
production
productive productivity
scarce scarcity
direct directly
director directors
direction directions
service services
serve serves serving served
server servers serverless
design designs designed designer designers designing
mission
miss missed missing misses
commission commissions
permission permissions
portfolio portfolios
port ports
manage manages managed managing manager managers management managerial
train trains trained training trainer
word words
world worlds worldwide
car cars
care cares caring
career careers
carry carries carried carrying
late later lately
latency latencies low-latency
physical physically
physics
physician physicians
public publicly
publish published publishes publisher publishers publication publications
republic
patient patients
patience
state states
statement statements
statistics statistical statistician
station stations
status
rate rates
rating ratings
rare rarely rarity
person
personal personally
personnel
personalize personalized personalization personalise personalised personalisation
personality
real really
reality
realtime
part parts
party parties
partner partners partnering partnered partnership partnerships
particular
particle
capital
capable capability capabilities
capacity
continent continents continental
continue continues continued continuing continuous continuously continually
content contents
contest contests
context contexts
contract contracts contractual contractually
contractor contractors
import imports
important importance importantly
deposit deposits
position positions
positive
promote promotes promoted promotion promotions
promise promises promised
commit commits committed committing commitment commitments
committee committees
community
legal legally
legacy legacies
legend
relate relates related
relation relations relationship relationships
relative
relocate relocation relocating relocated relo
local locally
location locations
locale localization localisation localized localize
intelligence intelligent intelligently
intel
integrate integrates integrated integrating integration integrations integrator
integrity
migrate migrates migrated migrating migration migrations
regulate regulates regulated regulating regulation regulations regulator regulators regulatory
regular regularly
region regions regional regionally
register registered
vest vests vesting vested
investor investors
invest invests invested investing investment investments
unvested
fund funds funded funding
fundamental fundamentally
author authors
authority
authorize authorizes authorized authorization authorizations authorise authorisation
offer offers offered offering
office offices
officer officers
official
trade trades trading trader traders
tradition traditional traditionally
train
transact transaction transactions transacting transactional
transfer transfers
transform transforms transformed transforming transformation
translate translates translated translating translation translations
transparent transparency transparently
architect architects architecture architectures architectural architecting
engine engines
engineer engineers engineering engineered
scale scales scaled scaling scalable scalability
responsible responsibly responsibility responsibilities
respond responds responded responding response responses responder responders
model models modeling modelling modeled
modern modernize modernise modernization modernisation modernizing modernized
moderate moderation moderator moderators
analyst analysts
analyze analyse analyzes analyzing analysing analysis analytics analytic analytical
employ employs employed employer employers
employee employees
employment
gamer gamers
game games gaming
bank banks banking banker bankers
stock stocks
store stores
storage
story stories
studio studios
study studies
student students
study
strategy strategies strategic strategically strategist
fair fairness fairly
affair affairs
retain retains retained retaining retention
retail retailer retailers
detail details detailed
entertain entertainment
maintain maintains maintained maintaining maintenance maintainer maintainers
multiply multiplier multipliers multiplies
multiple multiples
decide decides decided deciding decision decisions
customer customers
custom customs customize customized
price prices priced pricing
prize
premium premiums
premise premises on-prem
lend lends lending lender lenders
loan loans
liquid liquidity
illiquid illiquidity
compute computing
computer computers
complete completely
complex complexity complexities
comply complies compliant compliance
complain complaint complaints
audit audits auditing audited auditor auditors auditable auditability
audience audiences
audio
ethic ethics ethical ethically
ethnic
science scientific
scientist scientists
apply applies applied applying
application applications app apps
approve approves approved approval approvals
improve improves improved improving improvement improvements
move moves moved moving
movie movies
remote remotely
remove removes removed
branch branches branchless
tell tells told
teller tellers
talk talks talking
talent talents talented
create creates created creating creation
creative creatively creativity
creator creators
credit credits
credible credibility
threat threats threaten threatens threatened
thread threads
attack attacks attacker attackers attacked
fraud frauds fraudster fraudsters fraudulent
break breaks broke broken breaking breakage
breach breaches breached
outage outages
fail fails failed failing failure failures
fall falls fell fallen
fallback fallbacks
double doubles doubled doubling
equity
equal equally
equitable equitably
hire hires hired hiring
higher high highest
highly
level levels leveling levelling
ladder
legislate legislation
senior seniority
general
listen listens listener listeners listening
list lists listed listing listings
stream streams streaming streamed streamer
plan plans planned planning
planet
plant plants
plane planes
event events
eventual eventually
secret secrets
sector sectors
section
cover covers covered covering coverage
discover discovers discovered discovery
recover recovers recovered recovery
""".strip().splitlines()

IRREGULAR = {form: line.split()[0] for line in _ALIKE for form in line.split()}
