"""How a message finds an offer to be too little beside something else: other pay, the work, what it buys."""

from __future__ import annotations

REJECT = """
for more than (that|this) ($|.|!|,|already|now|at) ; 2.4
(want|expect|looking for|hire|get|need|after) a (senior|lead|principal|specialist|director|manager|master|phd|doctor|
    professional|expert) for # ? ; 2.6
(our|your|my|the|even|most) _ [_] (get|gets|earn|earns|make|makes|are on|is on|clear|clears|take home|takes home|
    charge|charges) (more|better|that|as much|that much) ($|.|!|,|than (that|this|you|your)) ; 2.4
(not even|barely|hardly|below|under|less than|isnt even|doesnt beat|doesnt match|not) [keeping up with|match|matching|
    keep up with|beat|cover] inflation ; 2.5
(was|were|been|am|got) (led|given|made|told) to (expect|believe|understand|hope|think) ; 2.4
{starter} ... (on|for|get|gets|make|makes|earn|earns|start on|starts on|were on|was on|offered) (that|this|as much|
    such) [,|.|!|$|money|kind|in|at|salary|much] ; 2.4
(thats|that is|this is|its|#) [is] what (a|an|our|my|the|your|any|every) [_] {starter} (gets|get|makes|make|earns|earn|
    starts|start|is on|are on|costs|takes|would) ; 2.6
my [_] (mortgage|rent|loan|loans|childcare|nursery|commute|tax|taxes|bills|landlord|bank|kids|ex) [alone] (would|will|
    eats|eat|takes|take|swallows|swallow|devours) [eat|take|swallow|devour|gobble] [up] (half|most|all|a third|
    two thirds|a quarter|the lot|everything|that|it|#) ; 2.5
(expected|hoped|thought|imagined|figured|reckoned|assumed) (you|it|this|that|the offer|the number|the base|we|
    they) (to|would|wouldd|d|might|could) [come|be|start|land|open|go|end up] [in|at|out] [well|far|way|much|somewhere|
    quite|a bit|a lot|at least] (above|over|higher|north|more|better|beyond|bigger|further|stronger) ; 2.5
({cannot}|hard to|impossible to|nobody can|no one can|how do i|how would i|how am i to|how can i|how can anyone|
    try) [really|possibly] (raise|raising|feed|feeding|support|supporting|keep|keeping|run|running|live|living|survive|
    surviving|get by|rent|buy|bring up|start|house) [a|my|the|@] ... on (#|that|this|it|such) ; 2.5
(nothing|not much|not something|hardly anything|not a lot) to (write home about|shout about|get excited about|
    celebrate|brag about|be proud of|sneeze) ; 2.5
my [_] (coffee|parking|gym|phone|dog|cat|lunch|netflix|train|bus|electricity|heating|water|internet|streaming|daycare|
    grocery|wine|rent) [budget|bill|tab|ticket|food|pass|subscription|habit|increase] [alone] (is|costs|eats|comes to|
    beats|exceeds) (more|that|this|twice|higher|bigger|double) [than|that|$|,|.] ; 2.4
(worse|less|lower|smaller|poorer|thinner|weaker) than [what|the|anything|everything|any] [offer|pay|salary|wage|one|
    amount|number|rate|money] [that] (i|my|we) [ever|already|currently|even] (got|had|made|earned|was offered|was paid|
    get|am paid|was on|drew|was getting|was making|took home|have|saw|seen|received|was given|used to|make|earn|
    pay) ; 2.6
than (i|we) (was|were|got|had|ever) [ever|paid|offered|making|earning|getting] (as|in|back|at|when|during|before|
    straight|fresh|out) ; 2.4
than (i|we) (got|made|earned|had) [as|in|back|at|when|during|before] ; 2.2
(wont|doesnt|does not|will not|wouldnt|would not|barely|hardly|scarcely|doesnt even|isnt going to|cant|not even) [even|
    come close to|begin to|really] (cover|covers|pay|pays|buy|buys|feed|dent|touch|meet|fund|offset|keep up with|
    keep pace with|absorb|stretch to) [my|the|our|for|me|half|a|half of|half the] [monthly|_] (rent|mortgage|bills|
    increase|commute|childcare|nursery|daycare|inflation|groceries|petrol|gas|train|rent increase|kids|loan|loans|
    student loan|student loans|tuition|living|cost of living|fees|ticket|tax|taxes|expenses|insurance|move|parking|
    fuel|lunch) ; 2.6
(wont|doesnt|does not|will not|cant|wouldnt|isnt going to) [even|really] (fly|go far|get far|go a long way|stretch|
    cut it|buy much|get anyone far|get me far|wash|do|survive|last|take me far) (in|here|around|with|for|where|given|
    on|at) ; 2.5
(lemonade stand|paper round|paper route|side hustle|babysitting|uber|deliveroo|delivery bikes|food delivery|
    pocket money|busking|dog walking|car wash|bake sale|yard sale|lawn mowing|dishwashing|stacking shelves|
    burger flipping|the checkout) [already|actually|probably] (does|pays|makes|made|brings|earns|gets|paid|beats|gave|
    yields) ; 2.5
(tipped|tip|lost|found|spent|spend|won|dropped|paid|blown|given|gave|seen|had|burned|burnt) [_] (more|more than that|
    that much|as much|bigger|twice that|twice as much|double that|that) [cash|money|change|coins] (at|in|down|behind|
    under|between|on a|on my|on the|to the|to a|for a|for lunch|in my) ; 2.5
(already|currently) (make|earn|get|have|on|paid) [_] (more|better|that|as much) [without|for|with|at|here|sitting|
    and] ; .6
(makes|make|earns|earn|made|earned|gets|get|got|was paid|am paid|takes home|take home|took home|charges|charge|bills|
    clears|clear|brings home|bring home|pays|costs|cost|pull in|pulls in) [me|us|you|almost|nearly|about|roughly|
    easily|already|well|way|far|even] (that much|this much|as much|more than (that|this|your|what you)) [$|already|
    as a|in|at|with|,|.|!|now|today|here|elsewhere|doing|on|just] ; 2.4
{starter} [_] [_] [_] (start|starts|started|get|gets|make|makes|earn|earns|are|is|come|comes|cost|costs) [in|paid|on|
    at] [about|almost|nearly|already|even] (higher|better|more|there|that|this|#) ; 2.4
{starter} (would|will) (laugh|refuse|decline|turn|reject|walk|not) ; 2.6
(would|will|people|everyone|anyone|anybody|they|nobody|somebody) [_] [_] [_] turn (that|this) down ; 2.5
(the|a) (guy|man|woman|girl|kid|person|lady|people|boy|one) (who|that) ... (makes|make|earns|earn|gets|get|takes|
    charges|clears|is on) [home] (that|this|more|as much|better|#) ; 2.5
(made|earned|got|had|was on|was making|was earning|paid|was getting|got paid) [me] (that|this|#|more|more than that|
    more than this|better|as much|that much|the same|about that|about the same) [already] (@|many|some|a few|a decade|
    years|a couple|back|when|as|at|in|out) [of|years|year|decade] (ago|back|in|then|my|a|@|i|college|school|university|
    was) ; 2.6
(same|that|this|more|as much) (i made|i earned|i got|i was paid|i had|i was on) (in @|@ years ago|years ago|as a|
    at my first|back|when i) ; 2.5
where i was (@ years ago|years ago|in @|back in|a decade ago|when i started) ; 2.5
{isnt} [even|really|quite|nearly] (replace|match|beat|cover|reach|equal|touch|make up for|come near|come up to|
    get near) (what|everything|all) [that] i [currently|already|now|would|d] (have|get|make|earn|am on|forfeit|lose|
    leave|had|be leaving|am leaving|take home|bring) ; 2.6
for (somebody|someone|a person|people|a role|a job|a position|an architect|an engineer|a title|the level|a level) (@|#|
    one|a) [level|levels|grade|grades|step|steps|notch|notches|rung|rungs|size|sizes] (down|below|lower|under|beneath|
    less|junior|smaller) ; 2.6
(less|poorer|worse off|smaller|lower) than [what] [i|ive] [am|have|do|had|got|get] (now|today|before|already|
    currently) ; 2.6
(poorer|worse off|broke|bankrupt|in debt) ($|.|,|by|than|every|at|on|with|after) ; 2.2
(job|role|scope|title|work|responsibilities|team|workload) (grew|grows|got bigger|doubled|got larger|went up|expands|
    expanded) ... (shrank|shrinks|didnt|did not|went down|fell|stayed|hasnt|doesnt) ; 2.6
(money|pay|salary|number|offer|base|package) (shrank|shrinks|has shrunk|went down|has gone down|got smaller|fell) ; 2.4
(seen|had|got|heard|paid|spent|tipped|won|found) (bigger|better|larger|higher) (numbers|figures|checks|cheques|tips|
    sums|amounts|bonuses|bills|money) (on|for|at|as|in|from) (a|an|my|the) ; 2.6
(grows|goes up|went up|rose|rises|increases|increased|climbs|climbed) [faster|more|quicker|by more] than (this|that|
    your offer|the offer|what you) ; 2.5
(more|higher|better|longer) than (this|that|your offer|the offer) (@|years|a decade|many|when|even|in my|at my|at the|
    on my) ; 2.2
(your|the) [own] (ad|job ad|advert|posting|listing|job posting|website|site|recruiter|colleague|band|range) (promised|
    said|says|advertised|lists|listed|starts|shows|goes|had|quoted) [more|higher|better|something else|otherwise|
    different] (than this|than that|more|higher|otherwise|something else|than # ) ; 2.5
(leaves|leave|puts|lands) me (where i|no better|right where|exactly where|back where|right back) ; 2.4
(teach|drive|tutor|freelance|consult|walk dogs|babysit|wait tables|bartend|moonlight) ... for [a] (more|better|higher|
    that|twice) ; 2.4
my [little|younger|older] (cousin|brother|sister|uncle|roommate|kid|son|daughter|neighbor|neighbour|mother) ... (makes|
    earns|gets) (that|more|this|as much) ; 2.6
# with (my|this much|@ years of) (experience|background|skills|track record|degree|resume|cv|level) ; 2.4
# (wont|doesnt|wouldnt|barely|hardly|does not|will not) [even] (get|gets|buy|buys|pay|pays|feed|feeds|keep|keeps|
    impress|wake) ; 2.6
(that|this|it) (barely|hardly|wont even|doesnt even|wouldnt even) (buys|buy|pays|pay|covers|cover|feeds|feed|keeps|
    keep|gets|get) ; 2.6
my (first|last|old|summer|student|previous) job paid (that|this|more|better) ; 2.6
(left|quit|turned down|declined) a (job|role|position) (that|which|where) [i] (paid|made|earned|got) (that|this|more|
    better) ; 2.6
(entry level|entry - level|junior|intern|graduate|volunteer|beginner|student|trainee|starter|mid level|
    minimum wage) (money|pay|salary|wages|rate|rates|number|territory|offer) ; 2.6
(seen|had|heard|found) better (on|at|from|elsewhere|offers|numbers) ; 2.6
(not|isnt|arent) [even] in the (same|right) (zip code|planet|universe|ballpark|league|solar system|postcode|time zone|
    galaxy|area code|stadium) ; 2.8
for (#|that|this) you [only|just|can] get (half|part|a third|a quarter|@|two|three) ; 2.6
# is what (this|it|they|i|we|people|the job|you) (paid|made|earned|used to|got|cost) ; 2.6
you [do] (know|realize|realise|remember|noticed) [that] (its|this is|it is|we are in|were in) [not] @ ; 2.6
(hire|get|buy|rent|have|pay for|afford) [only|maybe|about] (half|a third|a quarter|part|a fraction) of me ; 2.6
(pay|pays|paid|gave|give|gives|offer|offers|offered) (that|this|#|it|those) [to] [our|their|its] (associates|juniors|
    interns|graduates|new grads|trainees|students|apprentices|beginners|assistants) ; 2.6
(could|can|would|id|i) [probably|easily|already] (make|get|earn|made|got|earned) [#|that|this|more|as much|
    better] (driving|waiting|flipping|tutoring|stacking|walking|serving|cleaning|delivering|babysitting|freelancing|
    mowing|pouring|for (tutoring|babysitting|driving|walking|mowing)) ; 2.6
my [_] (interns|intern|junior|juniors|plumber|barista|nephew|assistant|cleaner|dog walker|babysitter|gardener|
    hairdresser|mechanic|electrician|nanny) [probably|already|easily] (clears|clear|charges|bills|pockets|tops|
    beats) ; 2.6
(basically|practically|essentially|almost|close to|barely|nearly|just above) [the] (minimum wage|pocket money|charity|
    volunteering|volunteer work|slave labor|an internship) ; 2.6
how is (that|this|#|it) [even|remotely|in any way|supposed to be|meant to be] [a|an|remotely] (competitive|fair|market|
    reasonable|attractive|generous|raise|offer|serious|acceptable|enough|improvement|step up) ; 2.8
the (cheapest|lowest paid|worst paid|least paid) ; 2.4
(thats|that is|its|it is|makes|comes to|adds up to|totals|ends up at|lands at) [all of] (just|only|merely|barely|
    hardly) [about|around] # ; 2.6
# (was|were|would have been|might have been) [a] (fair|fine|ok|okay|good|great|decent|competitive|generous|normal|
    nice) ... (ago|back in|in @|when|before|once) ; 2.6
(its|thats|this is|it is|salary is|offer is|base is|that is) [very|too|much|way|a bit|really|far] less ($|.|,|for|!|
    than) ; 2.6
gap between ... and (what|my|where|mine|me) ; 2.6
less than (the market|market|what|others|peers|average|they|anyone|most|everyone|my peers|the average|the going) ; 2.6
too far (off|from|apart|below|away|under|short) ; 2.6
(come|came|comes|is|are|falls|lands|sits|sitting|was|still) [in] [quite|a|far|well|way|some|a good|a fair|considerably|
    significantly|noticeably] (a way|way|bit|distance|below|under|short) [below|under|short|off] (of|what|where|my|
    from|below|under|market|the) ; 2.6
{isnt} [{much}] [{much}] (on the same page|in the same ballpark|in the same universe|on the same planet|
    in the same league|in my ballpark|in the right range|in my range|in the zone) ; 2.6
(on|at|towards) the (low|lower|light|thin|small|short|stingy) (side|end) ; 2.6
(sideways|lateral|backward|backwards) (move|step) ; 2.2
(my|our|the|your|even) [own|last|old|current] (intern|interns|junior|juniors|junior dev|plumber|barista|nephew|
    assistant|cleaner|new grads|graduate|graduates|dog walker|babysitter) [probably|already] (make|makes|get|gets|earn|
    earns|made|is on|are on|on) (more|that|this|#|better|it|as much) ; 2.6
(a long way|long way|quite a way|some way|some distance|far|miles|well|way) (off|short|below|under|apart|away) ; 2.2
(scope|role|responsibility|responsibilities|work|job|position|title) [deserves|demands|is worth|commands|calls for|
    warrants|merits] (more|better|far more|much more) ; 2
(under|below|beneath|short of|less than|lower than) (what|where|the level|anything) (i|id|im|this|the|that|they|others|
    we|most|you|my|you should|people) ; 2.6
{isnt} (a|an|any|much of a|much of an) (improvement|increase|step up|upgrade|raise|incentive|reason) ; 2.4
(stepping|going|moving|a step|move|step) (backwards|backward|back|down) ; 2.4
(less|lower|smaller|worse) than (i|what i|we|id) [was|had|have|am|am|would] (expected|expecting|hoped|hoping|thought|
    anticipated|planned|imagined|make|earn|have|get|need|want|deserve|worth|asked|wanted) ; 2.6
(below|under|beneath) [my|the|your|our|this|their] [own|going|current|posted|bottom of the] (what|market|average|par|
    expectation|expectations|industry|where|rate|target|number|ask|range|band|median|midpoint|pay|salary|base|minimum|
    floor|competition|level|going rate|other offer|bar|line) ; 2.4
(miles|far|way) (away|off|below) from (what|where) ; 2.6
(far cry|long way|light years|worlds) (from|off|away|below|apart|short) ; 2.6
(for|at) # {i} [could|might|would|may|can|id] [just|as well|easily|rather] (stay|remain|keep my) ; 2.8
# [?|!] [even|my|our] (my|our|interns|intern|juniors|junior|a junior|new grads) [intern|interns|junior|juniors|gets|
    makes|make|get] (makes|make|gets|get|earn|earns|that|more) ; 2.6
(no one|nobody|noone|who) ... (does|do|works|work|takes|would do|would take|would work|accepts|would accept) ... (for|
    at) # ; 2.6
# (would have been|might be) [a|great|fine|ok|good|nice|fair] [great|fine|ok|good|nice|fair] (in|for|two|five|ten|when|
    if|back|last|@) ; 2.4
(pay|paid|make) [our|my|the] (juniors|interns|graduates|new grads) more ; 2.6
# (isnt|doesnt|does not) [even|really] (cover|reflect|pay|match|buy) ; 2.6
(cant|couldnt|how do i|hard to|impossible to) (pay|cover|live|feed|afford) ... (with|on) # ; 2.6
# (leaves|puts|makes) me [worse|short|behind|below|poorer] ; 3
# (short|below|under|less|lower|behind|shy) [of|than|from] (what|mine|my|market|where|the other|the market|
    expectations|theirs|that|others) ; 2.6
(barely|hardly) [a|any|more|worth] (move|raise|increase|step|worth|covers|more|change|improvement|difference) ; 2.4
(worse off|going backwards|a loss for me) ; 2.4
the gap is # ; 2.6
# apart ; 2
(step down|pay cut|step backwards|step back|lateral move|going backwards|less than i make|less than i earn|
    less than im making|less than my current|less than im on|lower than my current|less than i get|
    less than i have now|below my current|loss for me|losing money|i would lose money|id lose money|id be losing) ; 2.2
(im|i am|am) worth (more|way more|much more|a lot more) ; 2.4
"""
