"""How much the common words of any talk about an offer say about which argument is made; other words say most.

The rows stand for how often a word turns up in such talks whatever is being argued: in every one, in most, in many.
"""

from __future__ import annotations

SILENT = """
a about above across actually after again against ago ah all almost alone along already alright also although always am
among an and any anybody anymore anyone anything anyway anywhere apart are arent around as aside ask asked asking at
away
b back be became because become becomes been before beforehand began begin behind being believe below beside besides
best
better between beyond bit both bring bringing brings brought but by c call called came can cannot cant case cause
certain
certainly clear clearly come comes coming could couldnt course d day days dear definitely did didnt different do does
doesnt doing done dont down due during e each easily either else enough especially etc even ever every everybody
everyone everything everywhere exactly except f fact far feel feels few fine first following for former found frankly
friday from full fully further g gave get gets getting gettin give given gives giving glad go goes going gone gonna
good
got gotta great guess guys h had happen happens happy hard hardly has hasnt have havent having he heard hello help
helps
hence her here hers hey hi him himself his honest honestly hope hoping how however i id idea if ill im imo in including
indeed inside instead into is isnt it its itself ive j just k keep keeping kind know known knows l last late later
least
left less let lets like likely little ll long longer look looking looks lot lots love lovely m made main mainly make
makes
making many matter matters may maybe me mean meaning means meant meanwhile mentioned merely might mine mind moment
monday
month months more morning most mostly mr much must my myself n name namely naturally near nearly necessary need needed
needs neither never nevertheless new next nice night no nobody none nor not nothing now nowhere obviously of off often
oh
ok okay old on once one ones only onto open or other others otherwise ought our ours ourselves out outside over overall
own p part particular particularly past people per perhaps person place plainly please pls plus point possible possibly
pretty probably put puts putting q question questions quick quickly quite r rather re read ready real realistic
really reason reasonable reasonably recent recently right s said same saw say saying says second see seeing seem seemed
seems seen sees serious seriously set several shall she should shouldnt show shown shows side simple simply since so
some
somebody somehow someone something sometimes somewhat somewhere soon sorry sort soon speak speaking spoke start
starting
still stuff such suppose sure t take takes taken taking talk talked talking tell tells than thank thanks that thats the
their theirs them themselves then there thereby therefore theres these they theyd theyll theyre theyve thing things
think
thinking this those though thought through thru thursday thus till time times to today together told tomorrow tonight
too
took top toward towards tried true truly try trying tuesday turn turns two u um un under understand understood unless
unlike until up upon ur us use used uses using usual usually v ve very via view w wait want wanted wants was wasnt way
ways we wednesday week weekend weeks well went were werent weve what whatever whats when whenever where wherever
whether
which while who whoever whole whom whose why will wish with within without wont wonder wondering would wouldnt x y yeah
yep yes yesterday yet you youd youll your youre yours yourself youve z zero lol haha hmm hm wow btw fyi tbh imo afaik
three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred
thousand half third quarter grand dont theres hes shes whos couldve shouldve wouldve im gotten bring anybody ain aint
thinks excited exciting looks forward appreciate appreciated welcome fun friendly wonderful amazing awesome perfect
cool
morning afternoon evening email mail phone zoom chat chatting minute minutes hour hours sit sleep discuss discussed
discussion conversation conversations update word words letter written write interviewing interview interviews
interviewed met meet meeting
"""

FAINT = """
offer offers offered offering pay pays paid paying payed salary salaries wage base bonus bonuses money number numbers
figure figures total totals comp compensation package packages amount amounts range ranges band bands increase
increased
increases raise raised raises bump higher high highest low lower lowest close closer accept accepting accepted sign
signing deal work works worked working job jobs role roles position positions company companies employer firm reflect
reflects reflected reflecting expect expected expecting expectation expectations target targets request requesting
negotiate negotiating negotiation year years yearly annual annually deserve deserves deserving worth worthy value
valued
values fair market markets current currently add adding adds added equity stock rsu rsus grant grants shares premium
premiums lever leverage review reviews move moving moved engineer engineers engineering developer product program staff
senior junior lead technical specific justify justifies justified justification warrant warrants support supports
commensurate budget flexible flexibility room reach stretch match meet meets gap difference extra additional
cash dollars usd eur gbp percent percentage competitive good fit join joining joined career hire hired hiring candidate
candidates hq recruiter manager managers level levels title titles pleased earn earns earning earned benefits benefit
vacation holiday holidays insurance dental medical family wife husband kids school degree university college friends
rent house mortgage loan car city relocation relocate relocating pto 401k pension
"""

USUAL = """
system systems experience experienced experiences team teams directly direct impact impacts customer customers
technology
technologies tech skill skills skilled world standard standards unique uniquely build building built builds across
decision decisions deliver delivering delivers delivered delivery responsible responsibility responsibilities require
requires required requirements provide provides manage managing managed create creates creating developed develop
develops improve improves combine combination capability capabilities opportunity important importance based entire
include includes range strong large design designs designing designed architect architects architecture software
platform platforms projects project business industry bigger big every important expertise background understanding
process processes handle handles problem problems solve solves solving change changes changing critical key core
organization org department area areas service services user users solution solutions architectural
rare difficult complex challenge challenges hands-on environment growth track record owning own owned ownership scope
years performance results result outcomes outcome goal goals success successful effective strategic initiative
initiatives data ability able quality
"""

WEIGHTS = {word: weight for rows, weight in ((USUAL, 0.55), (FAINT, 0.22), (SILENT, 0.0)) for word in rows.split()}
"""Word to weight, from 0 to 1; a word that is not in here says 1."""
