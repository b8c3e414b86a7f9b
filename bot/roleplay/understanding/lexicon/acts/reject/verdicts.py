"""How a message says in plain words that an offer is too little."""

from __future__ import annotations

REJECT = """
(gap|distance|difference) (to|from|between|with) (my|what|mine|our|the|where) [_] [_] [_] (is|remains|seems|
    stays) [still|just|simply|far|way|much] [too|so|very|rather|quite|really] (wide|big|large|great|huge|enormous|
    much) ; 2.6
(not|isnt|hardly) [something|anything|what|a number|an offer|one] [that] (i|we) (can|could|will|would) [ever|
    really] (accept|take|sign|agree to|live with|say yes to|work with) ; 2.6
less (so|happy|keen|thrilled|convinced) (with|about|by) [the|your|that] ({part}|rest|number|figure) ; 2.4
(dont|cant|do not|cannot|fail to|struggle to) (see|get|find) the (point|sense|use|logic|upside|gain) (of|in|at|with|
    for) (#|that|this|it|moving|changing|leaving|coming|switching) ; 2.5
(its|it is) the ... (that|which) (kills|kill|bothers|bother|worries|worry|puts me off|put me off|hurts|hurt|
    holds me back|hold me back) ; 2.4
({offer}|#|you) [really|just|rather|somewhat] (misses|miss|missed) (the mark|the point|my|by|what) ; 2.5
(crazy|ridiculously|insanely|laughably|shockingly|painfully|stupidly|absurdly|insultingly|embarrassingly|awfully|
    terribly|hella|super|unbelievably|hilariously|comically|sadly|suspiciously|woefully) (low|little|small|cheap|light|
    poor|thin|modest|meagre) ; 2.6
(is|thats|its|be|as) [just|only|but|merely|basically|more] [of] (a|an|like a) [mere|bad|polite|
    symbolic] (rounding error|token|token gesture|drop in the ocean|drop in the bucket|gesture|crumb|fig leaf|
    formality|tip|pinprick|non starter|consolation prize|sticking plaster|band aid|insult|slap|sop) [$|.|,|!|to|in|
    for] ; 2.5
({offer}|#|you|which|that number|your number|{part}) [honestly|really|frankly|just|rather|only|kinda|sort of|kind of|
    simply|do|does|a bit|still] (underwhelms|underwhelm|disappoints|disappoint|insults|insult|saddens|sadden|depresses|
    depress|offends|offend|bores|baffles|baffle|stuns|worries|worry|bothers|bother|annoys|annoy|upsets|upset|pains|
    hurts|hurt|stings|sting|dismays|embarrasses|embarrassed|deflates|deflated|let down|lets down|undervalues|
    undervalue|undersells|shortchanges|belittles|cheapens|frustrates|devalues) [me|us|my|the mark|the point|$|.|,|
    a nurse|people] ; 2.5
({offer}|#|it all|which) [really|just|honestly|frankly] (leaves|left|leave) me [a bit|rather|quite|feeling|
    totally] (cold|flat|unmoved|empty|speechless|disappointed|short|behind|wanting|hungry|undervalued|indifferent|
    deflated|sad|cheap|out of pocket) ; 2.6
(feel|feels|feeling|felt) [a bit|rather|quite|very|really|somewhat|so|like|kinda|like a] (undervalued|undersold|
    shortchanged|short changed|slighted|insulted|cheated|let down|deflated|underappreciated|unappreciated|unvalued|
    disrespected|disrespectful|lowballed|ripped off|belittled|robbed|exploited|underpaid|slap|mockery|disappointed|
    disrespect) ; 2.5
({cannot}|hard to|difficult to|impossible to|struggle to) [possibly|really|honestly] take [a|an|that|it|this|such|#|
    the] [a|an] [offer|number|figure|amount|sum|salary|seriously] (seriously|serious) ; 2.6
such (an|a) (amount|sum|number|offer|figure|salary|proposal|low|small|tiny|poor|rate) [number|offer|figure|salary|
    amount|rate] (i|is|does|would|cannot|cant|makes|shows|says|will|for|from|and|$|.) ; 2.4
{you} [surely|really] ({cannot}|must not|dont) [really|possibly|seriously|honestly] (mean|be serious|believe|
    think) [that|it|this|serious|me|$|,|.|!|is] ; 2.6
{you} [surely|really] ({cannot}|dont) [really|possibly|seriously|honestly] expect (me|anyone|people|someone|somebody|
    us|a person|an engineer|a nurse|a teacher|a family|my family|that|somebody|anybody) to ; 2.6
(your|the|our|all) (competitors|rivals|peers|competition|neighbours|neighbors|own staff) would [all|just|
    probably] (blush|laugh|be embarrassed|cringe|giggle|wince|smile|fall over|die laughing) ; 2.5
(hoped|thought|expected|assumed|figured|believed|trusted|imagined) [that] (you|your company|this|it|they|we|
    the company|my work|my experience|experience) (valued|would value|took|cared|could|would|paid|rated|meant|knew|
    appreciated|respected|were|was|might) ... (more|better|higher|serious|seriously|differently|than that|than this|
    bigger|worth) ; 2.5
(not|hardly|no|isnt|aint|scarcely) (a|an|the|much of a) (number|figure|offer|amount|salary|sum|letter|wage|rate|
    pay) [that|which] (i|one|anyone|we|somebody) [really|honestly] (can|could|would|dare|want to|would want to|
    am able to|will|like to) ; 2.6
^ [well|hm|,|honestly|ok|sorry|oh|very|rather|pretty|quite|so|a bit|too] (poor|weak|pathetic|disappointing|
    disappointed|underwhelming|underwhelmed|insulting|laughable|derisory|miserable|lame|shocking|pitiful|dire|
    unimpressive|unimpressed|insulted|unserious|stingy|cheap|ridiculous|absurd|ludicrous|inadequate|insufficient|
    unacceptable|mediocre|abysmal|offensive) ($|.|,|!) ; 2.5
(thats|that is|its|it is|this is|{offer} is|# is|# seems|# feels|#|thats a|a) [a|an|just|really|so|an absolute|
    a complete|a total|absolutely|totally|completely|simply|pretty|bloody|fucking|kinda|frankly|honestly|such a|
    a bit of a|a bit of an|a bit|like a|like an] (pants|rubbish|garbage|trash|crap|bs|bogus|slap|slap in the face|
    insult|robbery|daylight robbery|peanuts|pocket money|chump change|pitiful|abysmal|dire|woeful|derisory|miserly|
    measly|nowt|weak sauce|wack|whack|shite|bullshit|thin gruel|small beer|crumbs|pittance|disgrace|mockery|laughable|
    comical|ludicrous|absurd|unworthy|undignified|letdown|let down|disappointment|downer|bummer|underwhelming|
    unserious|nonsense|farce|scandal|beneath me|an affront|affront|monkey money|student money|lunch money|beer money|
    not it|kick in the teeth|disrespect|disrespectful|blow|cold shower|bad joke|non event|damp squib) [$|.|,|!|for|and|
    mate|really|to|frankly|given|compared|in|at|with] ; 2.5
(expected|expecting|hoped for|hoping for|counted on|imagined) [a lot|so much|much|far|way|rather|something|a bit|
    a little|quite a bit] (more|better|higher|bigger) (of|from) (you|a company|your|this|such|a place|a firm) ; 2.5
(not sure|doubt|dont think|not convinced) [that|if|whether] (#|that|this|it) (pays|covers|buys|feeds|makes up|does|
    works|is worth|justifies|is enough) ; 2.6
(less|lower|below|under|short) (than|of|from) [what] (the|your) (ad|advert|posting|job ad|website|listing|
    posted) (said|says|promised|had|showed|range|band) ; 2.6
(nobody|no one|noone) ... (works|work|does|would|takes|accepts|drives|lives) ... (for|on) (#|that|this) ; 2.6
(thats|that is|this is|its) what i (made|earned|got|was making|was on|was getting|had|was paid) (@|years|back|when|in|
    at|before|last|ages|a decade|ten|five|as) ; 2.6
(my|the) [current|present|old|last] (job|employer|company|boss|firm|place) [already|currently] (pays|gives|paid|
    gave) [me] [a lot|much|quite a bit|already|even] more ; 2.6
(id|i would|ill|i will|im|i am) [be|actually|really|even] (earning|making|getting|paid|taking home|on|
    bringing home) [much|even|a lot|clearly|far] less [than|in|and|$] ; 2.6
(find|consider|call|think) (that|this|it|#|the offer|your offer) [is|to be] [a bit|a little|rather|quite|pretty|too|
    very|really|kind of|kinda|way too] {low} ; 2.6
(you|u|youve) (must|might|may|got|have) [have] (the|a) wrong (person|candidate|guy|girl|number|nurse|man|woman) ; 2.6
(ive|i have|have) seen (better|much better|far better) ; 2.4
(non - starter|no - go|deal - breaker) ; 2.5
{part} (no way|nope|nah|not ok|not okay|is a no|no|no good|not good|not fine) ($|,|.|!) ; 2.5
(gap|difference|distance) (is|remains|seems|looks|feels) [still|just|simply|way] [still|just|way] (too|very|so|quite|
    pretty|rather) (big|large|wide|great|huge|far|much) ; 2.6
(paycut|paycuts) ; 2.4
(its|thats|theyre|that is|this is|it is|the (number|base|offer|salary|money) is) not [{much}] [{much}] {suffice} ; 2.5
# [,|-] [still|a bit|bit|kinda|too|pretty|quite|rather|way too|so|really] (low|thin|light|meh|weak|tight|short|lean|
    skinny|modest|small|slim|poor|rough) [$|,|.|!|for] ; 2.4
^ [still|a bit|bit|kinda|too|pretty|quite|rather|way too|so|really|not|hm|,|far too] (low|thin|light|meh|weak|short|
    lean|little|nearly|enough|quite|small|oof|ouch|yikes|nah) [,|.|:|-|!] # ; 2.4
(too few|very little|too less|so little|very less|little|less|few|not so much|not enough) money ; 2.5
(salary|base|pay|offer|amount|number|money|this|that|it|package|figure) is [very|so|too|really|quite|rather|just|only|
    a bit] (little|few|less|small|low|poor|minor|tiny|below|under|cheap|down) [$|,|.|!|for|to me|sorry] ; 2.4
(is|way|far|much|just|bit|still|its|a bit|little|thats|really|are|seems|looks) (to|@|#) (low|little|small|light|
    short) ($|,|.|!|for|man|sorry|bro|tbh|to) ; 2.5
({offer} is|{offer} was|thats|looks|feels|its|seems|sounds) [kinda|pretty|really|so|a bit|kind of|a little|
    quite] (rough|harsh|brutal|grim|bleak|meh|lean|lame|trash|mid|garbage|rubbish|skinny|slim|sad|dire|bitter) ; 2.4
(not|dont|isnt|cant) (vibing|vibe|a fan|jiving|in love|on board|onboard|comfortable|at peace|convinced) (with|w|of|
    by) [the|your|this|that] (number|base|offer|salary|money|pay|package|that|it|this|#|financial) ; 2.5
not [a|very|too|really|so] [big] (fan|convinced|taken|impressed|pleased|happy|satisfied|persuaded) (of|by|with|
    about) ; 2.4
(does|do|did|doesnt|dont|didnt) [not] [really|quite|even|fully|at all] (correspond|do justice|line up|square|sit well|
    measure up|stack up|live up|add up|align|reflect|go well|compare well) [to|with] (to|with|my|the|what|that|this|
    your|a|any) ; .4
(doesnt|dont|didnt|does not|do not|did not|hardly|barely|not) [really|quite|even|fully] (correspond|do justice|line up|
    square|measure up|stack up|live up|align|do right|fit) (to|with|by) ; 2.5
{isnt} where (it|they|that|the base|this|things|we) (should|needs|need|ought|has|have|want) [to] [be|it|them] ; 2.6
(this|that|it|number|offer|base) is nowhere ($|,|.|near|close|to) ; 2.4
(expected|was expecting|had expected|hoped for|imagined|was hoping for|had in mind|pictured|came for|
    prepared for) (a different|a very different|a completely different|another (number|figure|offer|answer|package|
    salary|level)|something else|something different|a better|a bigger|a higher|a stronger|a richer) ; 2.4
(led to expect|promised|told to expect|led to believe|made to believe|given to understand) [it was|it would be|a lot|
    much|far|way|something|quite] (more|better|higher|bigger|else|different|other) ; 2.4
(isnt|not|wasnt) what (the|your|my|our|his|they|everyone|everybody|people|your _) ... (told|promised|indicated|
    suggested|discussed|mentioned|quoted|led) ; 2.4
(falls|fall|fell|falling|comes|come|came|coming|stays|remains|lands) [quite|rather|well|far|a bit|a little|way|just|
    still|too] (short|shy|below|behind|flat|under) ; 2.4
(lukewarm|unhappy|sad|upset|uneasy|sour|bitter|cold|speechless|perplexed|puzzled|dismayed|taken aback) (about|with|at|
    by|over) [the|your|this|that] (number|base|offer|salary|money|pay|package|that|it|this|#) ; 2.4
(that|this|it|that one|number|offer) (stings|hurts|stung) ; 2.6
(take|taking|took|accept|accepting) a [big|small|real] [pay] cut ; 2.4
(tough|hard|bitter|difficult) (one|pill|number) [to swallow|to take] $ ; 2.6
(sets|set|setting) me back ; 2.4
(big|huge|large|wide|giant|serious|sizable|massive) (hole|gulf|canyon|distance|difference|gap) between ; 2.6
(makes|make|making|made|made any) (no|little|zero|not much) [financial|economic|any|business] sense ; 2.4
(barely|hardly|scarcely|doesnt|doesnt really|wont) (move|moves|excite|excites|help|helps|change|changes|register|tempt|
    tempts) [me|anything|the needle|much|it|$] ; 2.6
(struggling|struggle|having trouble|having a hard time|uneasy|unhappy|uncomfortable|not comfortable|
    not at ease) with (this|the|that|your|it|#|what) ; 2.6
{you} (call|calling|consider|think|find|believe) [#|that|this|it] [is|to be] [a|an] (competitive|fair|generous|market|
    good|reasonable|decent|offer|raise|serious|enough|attractive|strong) ; 2.6
(dont|not|do not|cant say i|never) [really|exactly|particularly|quite] (love|like|loving|adore|dig|fancy) (#|the offer|
    your offer|the number|the base|the package|the figure|that number|this number|that offer|this offer|that base|it|
    that|what) ; 2.5
# [{much}] {isnt} [{much}] [{much}] {suffice} ; 2.6
{offer} [{much}] {isnt} [{much}] (get|make|convince|persuade|tempt|entice|bring|pull) me ; 2.6
(was|were|had been|had) (hoping|looking|expecting|counting|banking) [for|on] (more|better|something better|
    something higher|higher|a bit more|a lot more|much more) ; 2.6
(misses|missed|missing|wide of|short of) the mark ; 2.6
^ [a bit|way|far|just|still|bit|well|honestly|sorry|,|a little|frankly|hm|hmm] too (low|thin|light|small|short|little|
    weak|stingy|tight|modest|far off) [on|for|in|,|.|at|to|$] ; 2.6
(so|this|that) little (money|pay|$|?|!|for|at) ; 2.4
for (so|this|that|such a|as) little ; 2.4
{offer} [still|{much}] {isnt} [{much}] [{much}] {suffice} ; 2.6
^ [still|sorry|well|hm|hmm|honestly|but|no|,] {isnt} [{much}] [{much}] (good enough|high enough|enough|
    what i was hoping for|what i expected|what i had in mind|what i was expecting|what i was hoping to hear|
    what i need|what i want|impressed|impressive|convinced|there|there yet|competitive|great|happy|thrilled|close|near|
    ideal|what i hoped for|what i hoped to hear|worth it|acceptable|serious|going to work|the number) ; 2.6
i {isnt} [{much}] make (the|these|those|this|it|that) [math|maths|numbers|figures|sums] (work|add up|make sense) ; 2.8
(the|those|these|my) (math|maths|numbers|sums|figures) (dont|doesnt|do not|just dont|simply dont|dont really) (work|
    add up) ; 2.8
^ [ouch|that|this|it|well|wow|oof|hm|hmm|,] [really|kind of|kinda|sort of] (stings|hurts|stung|hurt) ; 2.6
(undersells|undersell|underselling|shortchanges|devalues|belittles|disrespects|insults|undervalues|underprices|ignores|
    discounts) ; 2.6
(impression|thought|assumed|believed|understood|expecting|hoping|figured) ... (more serious|a serious|more substantial|
    a real|more realistic|a proper|something serious|a stronger|more competitive) ; 2.4
(insulted|offended|let down|disappointed|underwhelmed|disheartened|deflated|unimpressed|gutted|baffled|appalled|
    shocked|undervalued|lowballed|disrespected|shortchanged|short changed) ; 2.4
(underwhelming|disheartening|deflating|dispiriting|unimpressive|subpar|sub par|mediocre|lackluster|lacklustre|derisory|
    laughable|insufficient|inadequate|unworkable|untenable) ; 2.4
^ [well|hm|hmm|eh|uh|um|ok|okay|,|oh|wow] [,|.] (not|hardly|far from) [really|very|so|exactly|too|all that] (great|
    good|impressive|generous|exciting|enough|ideal|happy|thrilled|what i) ; 2.4
^ [too|so|way too|very|pretty|quite|a bit] (low|little|light|thin|cheap|stingy) [.|!|,|man|lol|sorry|for me|
    tbh] $ ; 2.6
i (find|consider|think|feel|believe) (this|that|it|the _|your _|these) [is|to be|are|number|offer] [a bit|rather|quite|
    too|very|pretty|really|a little|so|kind of|kinda|a|an|somewhat] (low|light|small|short|weak|disappointing|
    insulting|unfair|little|insult|joke|lowball|unacceptable|poor) ; 2.8
(not|isnt|hardly) [really|even|exactly] a (serious|real|competitive|fair|good|decent|reasonable|strong|great|
    proper) (offer|number|package|base|salary|figure|deal) ; 2.8
(not|isnt) what (we|i|you) (discussed|agreed|talked|said|was told|expected|hoped|promised) ; 2.4
(not|never) (feeling|loving|digging|buying|convinced|persuaded|sold|thrilled|excited|seeing it|what i had in mind|
    what i hoped|what i was hoping|in line|up to|going to cut it) [it|by|on|this|about|at|for] ; 2.4
(embarrassing|shocking|shameful|sad|weak sauce|weak|depressing|unrealistic|unreasonable|uninspiring|unexciting|
    demotivating|discouraging|a shame|a pity|meh offer|nowhere near enough|out of touch|off base|half of what) ; 2.2
(low|weak|small|light|disappointing|insulting|tiny|stingy) (offer|number|figure|base|grant|bonus|package|#) ; 2.4
(the|this|that|your) (offer|number|figure|base|grant|bonus|package|salary|equity) ... (disappoints|disappointed|hurts|
    stings|surprised me|is a joke|is an insult|is insulting|misses|falls short|is behind|is off|is out|is not it|
    is not enough|is too|lags|is lagging|trails) ; 2.6
(a|big|huge|real|major) (letdown|let down|disappointment|downgrade|setback|slap in the face|insult) ; 2.6
hurts (to|a|my) ; 1.6
(why|so|that|too|very|way|awfully|really) (so low|low|too low) ; 2.4
(base|stock|equity|bonus|salary|grant|offer|package|number) (isnt|is not|arent|not) [.|,|good|enough|ok|okay|fine|
    there] ; 2
(is|its|still) [a|really|pretty] (small|low|tiny|thin|light|weak|short) [side|$|.|,] ; 2.2
the (base|stock|equity|bonus|salary|grant|offer|package|number|rsus) (is|are|seems|feels|looks) [still|a bit|too|very|
    pretty|rather|quite|really|so|a little] (small|low|tiny|thin|light|weak|short|poor|bad|disappointing) ; 2.6
thats nothing ; 2.6
# ... (is|was) (tough|hard|difficult|barely|hardly|rough|no) ; 2
(isnt|is not|not|doesnt|wont) [very|that|so] (much|a lot|exciting|attractive|special) ; 2.4
# ... (is|was|feels|seems|looks|sounds|isnt|doesnt) ... {low} ; 2.5
(is|its|thats|feels|looks|sounds) [really|pretty|kinda|so|just|a bit|kind of] mid (?|$|,|.|!|for|tbh|honestly|imo) ; 2.5
(thats|that is|this is|its|it is|it feels|that feels|it seems|seems|feels|that seems|this feels|sounds|looks|offer is|
    offer feels|the offer seems|base is|base feels|package is|number is|grant is|bonus is|equity is|stock is|salary is|
    numbers are|figure is|still|came in|comes in|you are|youre|it was|comes out|come in|all of this is|is) [just|
    really|quite|very|way|too|far|so|a|an|a bit|a little|a tad|pretty|rather|still|much|simply|frankly|honestly|
    kind of|kinda|well|bit|little|on the|somewhat|unfortunately|actually|sadly|super|rather|slightly|clearly|such a|
    extremely|like a] [too|bit|little|much|way|so] (low|lower|lowish|light|short|weak|thin|small|poor|disappointing|
    underwhelming|insulting|ridiculous|laughable|unacceptable|insufficient|stingy|unfair|lowball|joke|insult|
    slap in the face|slap|not enough|too little|off|off the mark|not competitive|uncompetitive|below|below market|
    under market|peanuts|offensive|behind|lacking|bad|terrible|pathetic|robbery|nothing|non starter|nonstarter|no go|
    dealbreaker|deal breaker|out of the question|no good|downgrade|step down|step back|step backwards|pay cut|cut|
    lowballing|modest|cheap|under|underwhelmed|absurd|embarrassing|hilarious|way off|far off|waste of time|a waste|
    rip off|ripoff|hard pass|hard sell|tough sell) ; 3
(too low|too little|too small|too short|too light|not enough|nowhere near|way off|not even close|falls short|
    fall short|comes up short|comes in short|short of what|short of where|below market|under market|below what|
    under what|below expectations|well below|far below|way below|way under|far from what|far from where|less than what|
    less than i|less than my|lower than i|lower than what|lower than my|lower than expected|low for|low compared|
    not competitive|not quite there|not there yet|isnt there yet|off the mark|leaves a gap|a big gap|quite a gap|
    still a gap|a gap|big gap|miles off|miles apart|far apart|undervalues|undervalued|lowball|lowballing|lowballed|
    low ball|lowballs|low balling) ; 2.6
(isnt|doesnt|wont|wouldnt|is not|does not|will not|would not|not|aint|cant|dont) [going to|really|gonna|quite|even|
    exactly|nearly|going|make it|simply|just] (enough|work for me|work|cut it|do it for me|do it|fly|competitive|
    good enough|get me there|add up|reflect|what i|what im|what id|acceptable|attractive|make sense|interest me|
    interested at|interesting|meet my|fit|justify|reasonable|for me|satisfactory|satisfied|do|sufficient|suffice|
    convince me|worth it|worth my|worth leaving|worth moving|worth the|happy with|close to|what we|move the needle|
    excite me|match|sit well|compelling|cover|feasible for|a fair|fair|great) ; 2.5
(what|quite|such) (a joke|an insult|a letdown|a let down|a slap|a disappointment) ; 3
(laughable|insulting|lowball|lowballing|an insult|a joke|a slap in the face|peanuts|pathetic|ridiculous|offensive|
    disrespectful|outrageous|absurd|unacceptable|embarrassing|chump change|pocket change) ; 2.2
(disappointed|underwhelmed|disappointing|underwhelming|unimpressed|let down|hurts|not thrilled|not excited|
    not impressed|not happy|unhappy|not satisfied|dissatisfied|not what i) [with|by|at|about|to] ; 2
# (isnt|doesnt|wont|wouldnt|cant|is not|does not|will not|would not|aint) [going to|gonna|really|quite|even|
    exactly] (enough|work|cut it|do|do it|fly|competitive|get me|get us|move|cover|it|what|great|good|fair|there|
    market|close|near|sufficient|attractive|exciting|convince|make|match|reflect|reasonable|acceptable|ideal|excite|
    interest|add up|happen|happening) ; 3
# (falls|comes in|comes up|sits|lands|is [a bit|way|well|far|quite|too|still|just|a little|really|very]) (short|under|
    below|low|behind|light|less|small|off|weak|thin) ; 3
# (is|was|feels|seems|sounds|looks) [a|an|just|really|quite|very|a bit of a|such a|too much of a|like a|
    quite a] (stretch|joke|insult|tough sell|hard sell|nonstarter|non starter|step down|step back|lowball|low ball|
    downgrade|pay cut|slap in the face|disappointment|no|no go|pass|reach|nope) ; 3
(need|needs|has) [to be|to come] (higher|more|better|improved|up) ; .8
(not|isnt|arent|doesnt) [even|anywhere|nowhere] (close|near|anywhere near|in the ballpark|in the right ballpark|
    the right ballpark|in my range|in the range|serious) ; 2.5
(doesnt|does not|wont|isnt going to) (move|excite|impress|convince|interest|thrill|tempt) me ; 2.6
"""
