"""How a message judges the offer to be too little, and what only looks like that."""

from __future__ import annotations

ACTS = {
    "reject": """
        (that|this|it|that one|number|offer) (stings|hurts|stung) ; 2.6
        (not|wont|cant|wouldnt|never) [going to|gonna] (leave|quit|move|switch|give up|uproot|relocate|trade) ... (for|
            at) # ; 2.6
        my [little|younger|older] (cousin|brother|sister|uncle|roommate|kid|son|daughter|neighbor|neighbour|
            mother) ... (makes|earns|gets) (that|more|this|as much) ; 2.6
        # with (my|this much|@ years of) (experience|background|skills|track record|degree|resume|cv|level) ; 2.4
        (take|taking|took|accept|accepting) a [big|small|real] [pay] cut ; 2.4
        (number|figure|offer) you [guys] (went with|chose|settled on|picked|landed on) ; 2.4
        (need|have to get|have to find|looking for) a (second job|side job|side hustle|second income|flatmate|
            food bank) ; 2.6
        (being|getting) (punked|pranked|trolled|had|robbed|mugged) ; 2.6
        how (will|would|am) i ever [going to] (spend|cope|manage|handle) ; 2.6
        who (priced|cooked up|dreamt up|dreamed up|invented) (this|that|the) [role|number|figure|offer|job|range] ; 2.6
        # [?|,|!|.] (in|with) (this|todays|the current) (economy|market|city|inflation|rent market|housing market) ; 2.6
        (forget|forgot|drop|dropped) (a|the|one) (@|one|two) (in front|at the front|before it) ; 2.6
        (belongs|fits|would fit) in (a|the) (museum|history book|history books|attic|past) ; 2.6
        # is (cute|adorable|funny|hilarious|precious|quaint|sweet|rich) ; 2.6
        # (wont|doesnt|wouldnt|barely|hardly|does not|will not) [even] (get|gets|buy|buys|pay|pays|feed|feeds|keep|
            keeps|impress|wake) ; 2.6
        (that|this|it) (barely|hardly|wont even|doesnt even|wouldnt even) (buys|buy|pays|pay|covers|cover|feeds|feed|
            keeps|keep|gets|get) ; 2.6
        my (first|last|old|summer|student|previous) job paid (that|this|more|better) ; 2.6
        (left|quit|turned down|declined) a (job|role|position) (that|which|where) [i] (paid|made|earned|got) (that|this|
            more|better) ; 2.6
        (entry level|entry - level|junior|intern|graduate|volunteer|beginner|student|trainee|starter|mid level|
            minimum wage) (money|pay|salary|wages|rate|rates|number|territory|offer) ; 2.6
        (thats|that is|its|this is) (volunteer work|charity|volunteering|slave labor|slavery|exploitation) ; 2.6
        (cant|couldnt|wouldnt) say [that] (that|it|this|#) [really] (wows|excites|impresses|thrills|moves) ; 2.8
        (tough|hard|bitter|difficult) (one|pill|number) [to swallow|to take] $ ; 2.6
        (seen|had|heard|found) better (on|at|from|elsewhere|offers|numbers) ; 2.6
        (sets|set|setting) me back ; 2.4
        (not|isnt|arent) [even] in the (same|right) (zip code|planet|universe|ballpark|league|solar system|postcode|
            time zone|galaxy|area code|stadium) ; 2.8
        (big|huge|large|wide|giant|serious|sizable|massive) (hole|gulf|canyon|distance|difference|gap) between ; 2.6
        doing you [guys|all] a (favor|favour) ; 2.6
        for (#|that|this) you [only|just|can] get (half|part|a third|a quarter|@|two|three) ; 2.6
        (need|get|hire|find) @ of me ; 2.4
        (some|quite a|big|heavy) discount (youre|you are|you|on me) ; 2.6
        # is what (this|it|they|i|we|people|the job|you) (paid|made|earned|used to|got|cost) ; 2.6
        (scope|role|job|title|hours|responsibilities) (has|have|needs|need|must|will have) to (shrink|come down|
            get smaller|be smaller|be cut|be reduced) ; 2.4
        you [do] (know|realize|realise|remember|noticed) [that] (its|this is|it is|we are in|were in) [not] @ ; 2.6
        (hoping|thought|hoped|expected|expecting) ... worth my (time|lunch break|breath|while|lunch|day|trip) ; 2.4
        (hire|get|buy|rent|have|pay for|afford) [only|maybe|about] (half|a third|a quarter|part|a fraction) of me ; 2.6
        (pay|pays|paid|gave|give|gives|offer|offers|offered) [that|this|#|it|those] [to] [our|their|its] (associates|
            juniors|interns|graduates|new grads|trainees|students|apprentices|beginners|assistants) ; 2.6
        (could|can|would|id|i) [probably|easily|already] (make|get|earn|made|got|earned) [#|that|this|more|as much|
            better] (driving|waiting|flipping|tutoring|stacking|walking|serving|cleaning|delivering|babysitting|
            freelancing|mowing|pouring|for (tutoring|babysitting|driving|walking|mowing)) ; 2.6
        my [_] (interns|intern|junior|juniors|plumber|barista|nephew|assistant|cleaner|dog walker|babysitter|gardener|
            hairdresser|mechanic|electrician|nanny) [probably|already|easily] (clears|clear|charges|bills|pockets|
            tops|beats) ; 2.6
        (basically|practically|essentially|almost|close to|barely|nearly|just above) [the] (minimum wage|pocket money|
            charity|volunteering|volunteer work|slave labor|an internship) ; 2.6
        (expected|hoped for|imagined|pictured|wanted) [to see] [a|an] (two|three|one|other|another|different|@) [digit|
            first digit|number] (in front|up front|at the front|at the start) ; 2.6
        thought (you|you guys|yall|this) (were|was) [going to be] [more] serious ; 2.6
        how is (that|this|#|it) [even|remotely|in any way|supposed to be|meant to be] [a|an|remotely] (competitive|fair|
            market|reasonable|attractive|generous|raise|offer|serious|acceptable|enough|improvement|step up) ; 2.8
        ^ [wow|oh|ah|,|well] what a (treat|feast|fortune|windfall|bargain|gift|honor|honour|jackpot|thrill) ; 2.4
        the (cheapest|lowest paid|worst paid|least paid) ; 2.4
        (makes|make|making|made|made any) (no|little|zero|not much) [financial|economic|any|business] sense ; 2.4
        ^ [that|,|well|hm] (hardly|barely|scarcely|nowhere near it|not remotely|not by far|far from it|far off) $ ; 2.4
        my (wife|husband|landlord|accountant|partner|bank|kids|mother) (will|would) (laugh|kill me|divorce|love that|
            be thrilled|cry|murder|ask if) ; 2.4
        ^ with [my|this|these|todays|the] (rent|rents|prices|inflation|childcare|mortgage|taxes) $ ; 2.2
        ^ (you|yours|here|your offer|this one|ours) [:|-|,|is|its] # and (a|an|some|the) [firm|friendly|nice|big|warm|
            free|branded] (handshake|smile|thank you|thanks|pat|mug|pizza|wave|promise|hoodie|fruit|shirt|sticker|
            prayer|hug|high five|dream|
            warm|nod|wink|coffee|badge|fruit basket|free) ; 2.8
        {you} (showing|waving|dangling|handing|throwing|tossing|sliding) me # ; 2.6
        (still|back|stuck|living|trapped) (in|to) (@|the) [@|nineties|eighties|seventies|sixties|last century|
            stone age|dark ages|middle ages|past] [or|salaries|wages|pay|money|prices|,|here|something] ? ; 2.8
        (from|is this|in|at) [a] [@] (last century|decade ago|decades ago|years ago money|prices of @|@ prices|@ money|
            @ wages|@ salary|@ salaries) ; 2.4
        what (year|decade|century) (is it|is this|are we in|do you think) ; 2.8
        (thats|that is|its|it is|makes|comes to|adds up to|totals|ends up at|lands at) [all of] (just|only|merely|
            barely|hardly) [about|around] # ; 2.6
        (barely|hardly|scarcely|doesnt|doesnt really|wont) (move|moves|excite|excites|help|helps|change|changes|
            register|tempt|tempts) [me|anything|the needle|much|it|$] ; 2.6
        # (was|were|would have been|might have been) [a] (fair|fine|ok|okay|good|great|decent|competitive|generous|
            normal|nice) ... (ago|back in|in @|when|before|once) ; 2.6
        paying (you|to work|for the privilege|to be there) ; 2.6
        (dont|do not|didnt) want (#|that|this|your offer) ; 2.4
        # [,] (for real|honestly|truly) ? ; 2.6
        (its|thats|this is|it is|salary is|offer is|base is|that is) [very|too|much|way|a bit|really|far] less ($|.|,|
            for|!|than) ; 2.6
        gap between ... and (what|my|where|mine|me) ; 2.6
        (struggling|struggle|having trouble|having a hard time|uneasy|unhappy|uncomfortable|not comfortable|
            not at ease) with (this|the|that|your|it|#|what) ; 2.6
        less than (the market|market|what|others|peers|average|they|anyone|most|everyone|my peers|the average|
            the going) ; 2.6
        ^ (lol|haha|lmao|um|hm|hmm|well|sorry|uh|eh|yeah|,) [,] (no way|hard no|hard pass|not a chance|no chance|
            absolutely not|no deal|not happening) ; 2.6
        ^ (oh|aw|ah|ugh|man|dude|ok|,|please) [,] come on [,|man|now|please|guys] (.|!|$|?) ; 2.4
        (is|was) (this|that|it) a (typo|misprint|mistake) ; 2.4
        (and|you|then) wonder why (im|i am|i|we|nobody|people) ; 2.4
        (struggle|struggling|hesitate) to (justify|see|accept|get|make|say|explain|get excited|sell) ; 2.6
        {you} (call|calling|consider|think|find|believe) [#|that|this|it] [is|to be] [a|an] (competitive|fair|
            generous|market|good|reasonable|decent|offer|raise|serious|enough|attractive|strong) ; 2.6
        (dont|not|do not|cant say i|never) [really|exactly|particularly|quite] (love|like|loving|adore|dig|fancy) (#|
            the offer|your offer|the number|the base|the package|the figure|that number|this number|that offer|
            this offer|that base|it|that|what) ; 2.5
        (drop|dropped|missing|forgot|forget|lose|lost|left out|leave out|misplaced|misplace) (a|the|one|your) (digit|
            zero|number|decimal) ; 2.6
        too far (off|from|apart|below|away|under|short) ; 2.6
        # [{much}] {isnt} [{much}] [{much}] {suffice} ; 2.6
        # ? [?] [?] for (a|an|the|this|that|someone|all) ; 2.4
        {offer} [{much}] {isnt} [{much}] (get|make|convince|persuade|tempt|entice|bring|pull) me ; 2.6
        (not|wont|cant|wouldnt|never|couldnt) [be|going to] (leaving|leave|quitting|quit|moving|move|switching|switch|
            giving up|give up|uprooting|uproot|relocating|relocate|trading|changing) ... (for|at) (that|this|it|those|
            such|so|less) ; 2.6
        (was|were|had been|had) (hoping|looking|expecting|counting|banking) [for|on] (more|better|something better|
            something higher|higher|a bit more|a lot more|much more) ; 2.6
        (misses|missed|missing|wide of|short of) the mark ; 2.6
        ^ [a bit|way|far|just|still|bit|well|honestly|sorry|,|a little|frankly|hm|hmm] too (low|thin|light|small|
            short|little|weak|stingy|tight|modest|far off) [on|for|in|,|.|at|to|$] ; 2.6
        (meant|supposed|intended) to [be] (impress|excite|tempt|convince|move|thrill|cheer|excite|sway|make me|
            impressive|exciting|funny|generous|a raise|attractive|good news) ; 2.6
        # for (this|that|all this|all that) [job|role|scope|level|title|work|city|town] ? ; 2.4
        (so|this|that) little (money|pay|$|?|!|for|at) ; 2.4
        for (so|this|that|such a|as) little ; 2.4
        (who on earth|who in their right mind|what on earth|who in the world|how on earth|who in hell) ; 2
        (for|pay|salary|rate|offer|number|base|wage|an|made by|by) (an|a|the|your|interns|for interns) [new] (intern|
            junior|trainee|graduate|student|apprentice|entry level|beginner|kid) ; 2.4
        (did|was|has) (an|the|your) (intern|trainee|apprentice) ; 2.6
        (buy|buys|buying|afford|affords|covers|gets me|pays for|retire|funds) ... (yacht|sandwich|sandwiches|coffee|
            coffees|lunch|beer|beers|island|jet|mansion|villa|lambo|ferrari|pizza|burrito|gum|latte|lattes|
            tank of gas|bus ticket|netflix|parking|pint|pints|castle|boat) ; 2.6
        (finally|at last|now i can|i can now) [i|can|i can] (retire|buy|afford|quit|live) ; 2.4
        (do|please|just|you) [can|may|might as well] keep (it|that|your change|the change|them) ; 2.4
        (generous|generosity|big spender|big spenders|splashing out|pushing the boat out|breaking the bank|going wild|
            spoiling me|too kind|spoil me) ; 1.6
        (come|came|comes|is|are|falls|lands|sits|sitting|was|still) [in] [quite|a|far|well|way|some|a good|a fair|
            considerably|significantly|noticeably] (a way|way|bit|distance|below|under|short) [below|under|short|
            off] (of|what|where|my|from|below|under|market|the) ; 2.6
        {offer} [still|{much}] {isnt} [{much}] [{much}] {suffice} ; 2.6
        ^ [still|sorry|well|hm|hmm|honestly|but|no|,] {isnt} [{much}] [{much}] (good enough|high enough|enough|
            what i was hoping for|what i expected|what i had in mind|what i was expecting|what i was hoping to hear|
            what i need|what i want|impressed|impressive|convinced|there|there yet|competitive|great|happy|thrilled|
            close|near|ideal|what i hoped for|what i hoped to hear|worth it|acceptable|serious|going to work|
            the number) ; 2.6
        i {isnt} [{much}] make (the|these|those|this|it|that) [math|maths|numbers|figures|sums] (work|add up|
            make sense) ; 2.8
        (the|those|these|my) (math|maths|numbers|sums|figures) (dont|doesnt|do not|just dont|simply dont|
            dont really) (work|add up) ; 2.8
        {isnt} [{much}] [{much}] (on the same page|in the same ballpark|in the same universe|on the same planet|
            in the same league|in my ballpark|in the right range|in my range|in the zone) ; 2.6
        (on|at|towards) the (low|lower|light|thin|small|short|stingy) (side|end) ; 2.6
        (sideways|lateral|backward|backwards) (move|step) ; 2.2
        ^ [ouch|that|this|it|well|wow|oof|hm|hmm|,] [really|kind of|kinda|sort of] (stings|hurts|stung|hurt) ; 2.6
        (answer|answers) [is|has to be|will be|would be|must be] [a|still|,|then] (no|nope|negative) ; 2.8
        (afraid|sorry|unfortunately|regrettably) [,] [but|its|that|thats|this is|it has to be|have to say|
            i have to say|i must say|i say|the answer is|ill have to say] [a] (no|pass) ; 2.6
        (my|our|the|your|even) [own|last|old|current] (intern|interns|junior|juniors|junior dev|plumber|barista|
            nephew|assistant|cleaner|new grads|graduate|graduates|dog walker|babysitter) [probably|already] (make|
            makes|get|gets|earn|earns|made|is on|are on|on) [more|that|this|#|better] ; 2.6
        (undersells|undersell|underselling|shortchanges|devalues|belittles|disrespects|insults|undervalues|
            underprices|ignores|discounts) ; 2.6
        (impression|thought|assumed|believed|understood|expecting|hoping|figured) ... (more serious|a serious|
            more substantial|a real|more realistic|a proper|something serious|a stronger|more competitive) ; 2.4
        (while|when|before) i (laugh|stop laughing|cry|weep) ; 2.4
        (rather|better off|sooner|happier|prefer to) (stay|staying|remain|do nothing|not move) [put|
            where|in|at|with|my] ; 2.2
        (insulted|offended|let down|disappointed|underwhelmed|disheartened|deflated|unimpressed|gutted|baffled|
            appalled|shocked|undervalued|lowballed|disrespected|shortchanged|short changed) ; 2.4
        (underwhelming|disheartening|deflating|dispiriting|unimpressive|subpar|sub par|mediocre|lackluster|
            lacklustre|derisory|laughable|insufficient|inadequate|unworkable|untenable) ; 2.4
        ^ [well|hm|hmm|eh|uh|um|ok|okay|,|oh|wow] [,|.] (not|hardly|far from) [really|very|so|exactly|too|
            all that] (great|good|impressive|generous|exciting|enough|ideal|happy|thrilled|what i) ; 2.4
        (a long way|long way|quite a way|some way|some distance|far|miles|well|way) (off|short|below|under|apart|
            away) ; 2.2
        (at|for|on) (that|this|these|those|your) (price|level|rate|salary|money|number|terms|pay|numbers|
            base) [,] [im|i am|id|ill|its|it is|i|thats|that is|i would] [have to] (not|no|never|cant|wont|wouldnt|
            rather|pass|out|decline|couldnt) ; 2.4
        ^ [too|so|way too|very|pretty|quite|a bit] (low|little|light|thin|cheap|stingy) [.|!|,|man|lol|sorry|for me|
            tbh] $ ; 2.6
        (scope|role|responsibility|responsibilities|work|job|position|title) [deserves|demands|is worth|commands|
            calls for|warrants|merits] (more|better|far more|much more) ; 2
        (under|below|beneath|short of|less than|lower than) (what|where|the level|anything) (i|id|im|this|the|that|
            they|others|we|most|you|my|you should|people) ; 2.6
        {isnt} (a|an|any|much of a|much of an) (improvement|increase|step up|upgrade|raise|incentive|reason) ; 2.4
        (why|how) would [i|anyone|anybody] [ever] (take|accept|sign|agree) ; 2.4
        (why|how) would [i|anyone|anybody] [ever] (leave|move|switch|trade|give up|join|quit|change|jump) ... (for|at|
            to) (#|that|this|it|those|your|less) ; 2.4
        i (find|consider|think|feel|believe) (this|that|it|the _|your _|these) [is|to be|are|number|offer] [a bit|
            rather|quite|too|very|pretty|really|a little|so|kind of|kinda|a|an|somewhat] (low|light|small|short|
            weak|disappointing|insulting|unfair|little|insult|joke|lowball|unacceptable|poor) ; 2.8
        (wasting|waste of|wasted) (my|your|our|everyones) time (with|on) ; 2.6
        (not|isnt|hardly) [really|even|exactly] a (serious|real|competitive|fair|good|decent|reasonable|strong|
            great|proper) (offer|number|package|base|salary|figure|deal) ; 2.8
        (not|isnt) what (we|i|you) (discussed|agreed|talked|said|was told|expected|hoped|promised) ; 2.4
        no can do ; 2.6
        # (isnt|is not|arent|wasnt) (.|!|$) ; 2
        (thats|is that|this is|is this) (it|all|everything) ? ; 2.4
        (not|never) (feeling|loving|digging|buying|convinced|persuaded|sold|thrilled|excited|seeing it|
            what i had in mind|what i hoped|what i was hoping|in line|up to|going to cut it) [it|by|on|this|about|
            at|for] ; 2.4
        (stepping|going|moving|a step|move|step) (backwards|backward|back|down) ; 2.4
        (less|lower|smaller|worse) than (i|what i|we|id) [was|had|have|am|am|would] (expected|expecting|hoped|
            hoping|thought|anticipated|planned|imagined|make|earn|have|get|need|want|deserve|worth|asked|
            wanted) ; 2.6
        (below|under|beneath) [my|the|your|our|this|their] [own|going|current|posted|bottom of the] (what|market|
            average|par|expectation|expectations|industry|where|rate|target|number|ask|range|band|median|midpoint|
            pay|salary|base|minimum|floor|competition|level|going rate|other offer|bar|line) ; 2.4
        (miles|far|way) (away|off|below) from (what|where) ; 2.6
        (far cry|long way|light years|worlds) (from|off|away|below|apart|short) ; 2.6
        # [?|!|.] (is|was|was) (that|this|it) a (typo|mistake|misprint|joke) ; 2.8
        (for|at) # {i} [could|might|would|may|can|id] [just|as well|easily|rather] (stay|remain|keep my) ; 2.8
        (embarrassing|shocking|shameful|sad|weak sauce|weak|depressing|unrealistic|unreasonable|uninspiring|
            unexciting|demotivating|discouraging|a shame|a pity|meh offer|nowhere near enough|out of touch|off base|
            half of what) ; 2.2
        # [?|!] [even|my|our] (my|our|interns|intern|juniors|junior|a junior|new grads) [intern|interns|junior|
            juniors|gets|makes|make|get] (makes|make|gets|get|earn|earns|that|more) ; 2.6
        (no one|nobody|noone|who) ... (does|do|works|work|takes|would do|would take|would work|accepts|
            would accept) ... (for|at) # ; 2.6
        # (would have been|might be) [a|great|fine|ok|good|nice|fair] [great|fine|ok|good|nice|fair] (in|for|two|
            five|ten|when|if|back|last|@) ; 2.4
        ^ [you can|just|well|ok|then] keep your [#|money|offer|bonus|stock] ($|.|!) ; 2.6
        (low|weak|small|light|disappointing|insulting|tiny|stingy) (offer|number|figure|base|grant|bonus|package|
            #) ; 2.4
        (the|this|that|your) (offer|number|figure|base|grant|bonus|package|salary|equity) ... (disappoints|
            disappointed|hurts|stings|surprised me|is a joke|is an insult|is insulting|misses|falls short|is behind|
            is off|is out|is not it|is not enough|is too|lags|is lagging|trails) ; 2.6
        (cant|cannot|dont|wont) (see myself|imagine|picture|get behind|get on board|get excited|get there|go for|
            live on|survive on|accept|take) ... (#|that|this|it|at this|at that|with this|with that) ; 2.2
        (would|id) be (crazy|a fool|stupid|dumb|mad|an idiot|insane) to (accept|take|say yes|leave|sign|agree) ; 3
        (no chance|no thanks|no thank you|no way jose|not a chance|in your dreams|dream on|as if|get real|
            be serious|come on now|try harder|give me a break) ; 2.4
        (a|big|huge|real|major) (letdown|let down|disappointment|downgrade|setback|slap in the face|insult) ; 2.6
        hurts (to|a|my) ; 1.6
        (you|youre|your) ... (underestimate|underestimating|undervalue|undervaluing|lowballing|lowballed|
            shortchanging|cheaping) ; 2.6
        {you} (cant|cannot|must|have to|gotta|can not) be (serious|kidding|joking) ; 2.8
        (why|so|that|too|very|way|awfully|really) (so low|low|too low) ; 2.4
        (pay|paid|make) [our|my|the] (juniors|interns|graduates|new grads) more ; 2.6
        (no|not|dont|cant) accept [this|that|it|the] ; 2.6
        # (isnt|doesnt|does not) [even|really] (cover|reflect|pay|match|buy) ; 2.6
        (cant|couldnt|how do i|hard to|impossible to) (pay|cover|live|feed|afford) ... (with|on) # ; 2.6
        (wont|cant|cannot|couldnt|not|never|dont|wouldnt) [be|even|going to|gonna] (sign|signing|say yes|accept|
            join|joining|move|leave|settle|agree|switch|quit|come|work|live|take) [on|over] (for|to|at|with|
            on) # ; 2.8
        # (no|nope|nah) [,|.|and] ; 2.4
        (base|stock|equity|bonus|salary|grant|offer|package|number) (isnt|is not|arent|not) [.|,|good|enough|ok|
            okay|fine|there] ; 2
        (is|its|still) [a|really|pretty] (small|low|tiny|thin|light|weak|short) [side|$|.|,] ; 2.2
        the (base|stock|equity|bonus|salary|grant|offer|package|number|rsus) (is|are|seems|feels|looks) [still|
            a bit|too|very|pretty|rather|quite|really|so|a little] (small|low|tiny|thin|light|weak|short|poor|bad|
            disappointing) ; 2.6
        thats nothing ; 2.6
        # ... (is|was) (tough|hard|difficult|barely|hardly|rough|no) ; 2
        # (leaves|puts|makes) me [worse|short|behind|below|poorer] ; 3
        # [?|!|.] (really|seriously|lol|lmao|haha|wow|that is it|is that it|thats it|thats all|is that all|
            come on) ; 3
        # (short|below|under|less|lower|behind|shy) [of|than|from] (what|mine|my|market|where|the other|the market|
            expectations|theirs|that|others) ; 2.6
        (thats|what) a (shame|pity) but (no|not) ; 3
        ^ (thats a shame|shame|too bad) , but no ; 3
        (pass on|have to pass|i pass|ill pass) ; 2.4
        (barely|hardly) [a|any|more|worth] (move|raise|increase|step|worth|covers|more|change|improvement|
            difference) ; 2.4
        (isnt|is not|not|doesnt|wont) [very|that|so] (much|a lot|exciting|attractive|special) ; 2.4
        (worse off|going backwards|a loss for me) ; 2.4
        the gap is # ; 2.6
        # apart ; 2
        (have to|has to|must) (say no|decline|pass|turn it down|turn this down|refuse) ; 2.6
        (is|its) [a] no (then|for now|from my side) ; 2
        (cant|couldnt) (sell|justify|defend|explain) (#|it|that|this) ; 2.6
        # ... (is|was|feels|seems|looks|sounds|isnt|doesnt) ... {low} ; 2.5
        (thats|that is|this is|its|it is|it feels|that feels|it seems|seems|feels|that seems|this feels|sounds|
            looks|offer is|offer feels|the offer seems|base is|base feels|package is|number is|grant is|bonus is|
            equity is|stock is|salary is|numbers are|figure is|still|came in|comes in|you are|youre|it was|
            comes out|come in|all of this is|is) [just|really|quite|very|way|too|far|so|a|an|a bit|a little|a tad|
            pretty|rather|still|much|simply|frankly|honestly|kind of|kinda|well|bit|little|on the|somewhat|
            unfortunately|actually|sadly|super|rather|slightly|clearly|such a|extremely|like a] [too|bit|little|
            much|way|so] (low|lower|lowish|light|short|weak|thin|small|poor|disappointing|underwhelming|insulting|
            ridiculous|laughable|unacceptable|insufficient|stingy|unfair|lowball|joke|insult|slap in the face|slap|
            not enough|too little|off|off the mark|not competitive|uncompetitive|below|below market|under market|
            peanuts|offensive|behind|lacking|bad|terrible|pathetic|robbery|nothing|non starter|nonstarter|no go|
            dealbreaker|deal breaker|out of the question|no good|downgrade|step down|step back|step backwards|
            pay cut|cut|lowballing|modest|cheap|under|underwhelmed|absurd|embarrassing|hilarious|way off|far off|
            waste of time|a waste|rip off|ripoff|hard pass|hard sell|tough sell) ; 3
        (too low|too little|too small|too short|too light|not enough|nowhere near|way off|not even close|
            falls short|fall short|comes up short|comes in short|short of what|short of where|below market|
            under market|below what|under what|below expectations|well below|far below|way below|
            way under|far from what|far from where|less than what|less than i|less than my|lower than i|
            lower than what|lower than my|lower than expected|low for|low compared|not competitive|not quite there|
            not there yet|isnt there yet|off the mark|leaves a gap|a big gap|quite a gap|still a gap|a gap|big gap|
            miles off|miles apart|far apart|undervalues|undervalued|lowball|lowballing|lowballed|low ball|lowballs|
            low balling) ; 2.6
        (isnt|doesnt|wont|wouldnt|is not|does not|will not|would not|not|aint|cant|dont) [going to|really|gonna|
            quite|even|exactly|nearly|going|make it|simply|just] (enough|work for me|work|cut it|do it for me|do it|
            fly|competitive|good enough|get me there|add up|reflect|what i|what im|what id|acceptable|attractive|
            make sense|interest me|interested at|interesting|meet my|fit|justify|reasonable|for me|satisfactory|
            satisfied|do|sufficient|suffice|convince me|worth it|worth my|worth leaving|worth moving|worth the|
            happy with|close to|what we|move the needle|excite me|match|sit well|compelling|cover|feasible for|
            a fair|fair|great) ; 2.5
        (not|no) (for me|gonna work|going to work|going to fly|going to happen|happening|gonna happen|gonna cut it|
            acceptable|interested at|gonna fly|feasible for me|doable for me|a fit) ; 2
        (i|ill|id|im|will|must|respectfully|have to) [have to|respectfully|must|will|am|going to|gonna|would|
            am going to|need to|regretfully] (decline|reject|pass|refuse|declining|rejecting|passing|turn it down|
            turn that down|turn this down|turn the offer down|turning it down|turning this down) [on|the|your|this|
            that|it|$] ; 3
        ^ (no way|not a chance|hard no|hard pass|no chance|nah man|naah|forget it|not interested|pass|no deal|no go|
            absolutely not|definitely not|certainly not|hell no|heck no|no thanks|no thank you|not happening|
            thats a no|thats a pass|negative|out of the question|not acceptable|unacceptable|ridiculous|insulting|
            disappointing|lol no|lol nope|haha no|ouch|yikes|oof|wow . just wow|wow just wow|not even close|
            close but no|nearly but no|seriously ?|really ?|are you serious) [thanks|thank you|sorry|man|sir|bro|
            from me|for me|.|,|!] $ ; 2.6
        (hard pass|hard no|no deal|its a no|thats a no|it is a no|a no from me|a no for me|no from me|thats a pass|
            is a no|is a pass|a non starter|a nonstarter|a dealbreaker|a deal breaker|not on those terms|
            not at that|not at this|not for that|not for this|not for #|not at #|not a chance|no thanks|
            no thank you) ; 2.5
        (are you|you|is this|is that|is it|you must be|u|have to be|got to be|gotta be|this has to be) [guys|a|
            kidding|fucking|frigging|freaking|have to be|must be|some kind of|some sort of] (kidding|joking|serious|
            insane|crazy|joke|kidding me|having a laugh|out of your mind|nuts) ; 2.6
        (seriously|serious) ; .8
        (what|quite|such) (a joke|an insult|a letdown|a let down|a slap|a disappointment) ; 3
        (laughable|insulting|lowball|lowballing|an insult|a joke|a slap in the face|peanuts|pathetic|ridiculous|
            offensive|disrespectful|outrageous|absurd|unacceptable|embarrassing|chump change|pocket change) ; 2.2
        (disappointed|underwhelmed|disappointing|underwhelming|unimpressed|let down|hurts|not thrilled|not excited|
            not impressed|not happy|unhappy|not satisfied|dissatisfied|not what i) [with|by|at|about|to] ; 2
        (hard|difficult|tough|impossible) to [get|be|feel|see|really] (excited|say yes|accept|justify|swallow|take|
            enthusiastic|love|happy|agree|move|stomach|leave|work) ; 2.5
        (how generous|so generous|very generous|wow thanks|gee thanks|wow #|how kind|what a bargain|
            dont spend it all|dont strain yourself|dont break the bank|dont go broke|whole #) ; 2.2
        only # ; 2
        (only|just|merely) # (?|!|.|lol|really|seriously) ; 2
        ^ [so|wow|hm|hmm|oh|what|wait] [,] (only|just|merely) # (?|!) ; 2.6
        # only ; 1
        (a mere|mere|measly|lousy|paltry|miserly|stingy) ; 2.2
        # (isnt|doesnt|wont|wouldnt|cant|is not|does not|will not|would not|aint) [going to|gonna|really|quite|even|
            exactly] (enough|work|cut it|do|do it|fly|competitive|get me|get us|move|cover|it|what|great|good|fair|
            there|market|close|near|sufficient|attractive|exciting|convince|make|match|reflect|reasonable|
            acceptable|ideal|excite|interest|add up|happen|happening) ; 3
        # (falls|comes in|comes up|sits|lands|is [a bit|way|well|far|quite|too|still|just|a little|really|
            very]) (short|under|below|low|behind|light|less|small|off|weak|thin) ; 3
        # (is|was|feels|seems|sounds|looks) [a|an|just|really|quite|very|a bit of a|such a|too much of a|like a|
            quite a] (stretch|joke|insult|tough sell|hard sell|nonstarter|non starter|step down|step back|lowball|
            low ball|downgrade|pay cut|slap in the face|disappointment|no|no go|pass|reach|nope) ; 3
        (step down|pay cut|step backwards|step back|lateral move|going backwards|less than i make|less than i earn|
            less than im making|less than my current|less than im on|lower than my current|less than i get|
            less than i have now|below my current|loss for me|losing money|i would lose money|id lose money|
            id be losing) ; 2.2
        (thanks but no|thank you but no|thanks , but no|appreciate it but no|sorry but no|sorry , no|im sorry but) ; 2
        (need|needs|has) [to be|to come] (higher|more|better|improved|up) ; .8
        (not|isnt|arent|doesnt) [even|anywhere|nowhere] (close|near|anywhere near|in the ballpark|
            in the right ballpark|the right ballpark|in my range|in the range|serious) ; 2.5
        you can (do better|keep it|keep your) ; 1.2
        (try|think) again ; 2
        (underpaid|underpaying|cheap|cheapskate|cheapskates|exploitative|exploiting) ; 1.5
        (im|i am|am) worth (more|way more|much more|a lot more) ; 2.4
        (doesnt|does not|wont|isnt going to) (move|excite|impress|convince|interest|thrill|tempt) me ; 2.6
        (cant|cannot|wont|not going to|couldnt) (make|let) (that|this|it) (work|happen|fly) ; 2.8
        🙄 ; .8
        🙃 ; 1
        👎 ; 2
        🤡 ; 2
        😒 ; .8
    """,
    "unmet": """
        # (short|apart|shy|adrift) ; 2
        # (separate|separates|divides|divide) us ; 2
        # between (us|you and me|our numbers) ; 2
        the gap is # ; 2.6
        (expecting|expected|hoping for|hoped for|anticipated) [a|something] [bit] (stronger|higher|better|bigger|
            larger) (number|offer|base|figure|salary|package) ; 2.4
        (cant|cannot|can not|couldnt|could not|wont|will not|wouldnt|would not|not able to|unable to|dont|
            im not going to|not going to|not gonna|never|no way ill|no way id|no way i|i must|i have to|have to|
            must|refuse to|not willing to|not prepared to) [possibly|really|just|even|simply|ever|want to|
            be able to|in good conscience|justify|respectfully|honestly|unfortunately] (accept|accepting|take it|
            take that|take this|take the|agree|agree to|agree with|say yes|sign|sign that|sign it|sign this|
            work with|do that|do this|live with|justify|join for|move for|leave for|leave my job|decline|reject|
            pass|refuse|turn this down|turn it down|say no|switch for|start at|go for|get out of bed|work for|
            make it work|see myself|afford|consider|swallow|settle|entertain) ; 2.5
        (expected|hoped|hoping|was expecting|expecting|anticipated) [for] (more|better|higher|something higher|
            something better|a bit more|a lot more|much more|a higher|a better) ; 2.4
        {i} [was|really|had|honestly] (expected|expecting|hoping|hoped|anticipated|thought) ... (more|better|
            higher) ; 2
    """,
    "not_now": """
        (pass|passing) (that|this|it|them|your _) (on|along|over) ; 3
        {cannot} [really|possibly] (accept|decide|say yes|sign|commit|answer|agree|give you an answer|respond) [it|
            this|that|to it|to this|anything] (right now|today|now|yet|tonight|on the spot|immediately|just yet|
            right away|before) ; 3
    """,
    "decline": "(decline|say no|turn it down|turn this down|pass|turn down) ; 2",
    "bound": """
        (anything|nothing|something|offers|offer|all) [that is|thats|at] (less|below|under|lower|beneath|south of|
            short of|shy of) [than] # ; 2
        (not|dont|never) ... # [,|.|-|but] (just|only) # ; 2
    """,
    "no": """
        ^ [well|hm|,|sorry] (i am afraid not|im afraid not|afraid not|i think not|i dont think so|dont think so|
            not really|sadly not|unfortunately not|not at all|no we dont|we dont|no we do not) [,|sorry|yet|
            no] $ ; 2.6
        ^ [lol|haha|um|hm|hmm|well|,|sorry|so|yeah|then|thats a|its a|ok then|ok] (no|nope|nah|noo|nooo|
            never) [then|thanks|thank you|sorry|man|sir|bro|.|,|!] $ ; 2.6
    """,
}
