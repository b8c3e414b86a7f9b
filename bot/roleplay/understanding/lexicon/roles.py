"""How a message shows whose number an amount is."""

from __future__ import annotations

ROLES = {
    "ask": """
        you think # (is|would|could|might|can) ; 4
        (met|meet|see|join) me (at|with|near|around) # ; 3.5
        (thrilled|delighted|over the moon|very happy|ecstatic|super happy) (with|at|about) # ; 2.5
        (stretch|come|go) (down|as far) (to|as) # ; 3
        not # [,] (just|only|but|rather|more like|simply) #! ; 5
        (not|dont|never) ... # [,|.|-|but] (just|only|rather|more like|simply) #! ; 5
        if [the|my|your|that] [target|annual] {part} (went|goes|moved|moves|came|comes|gets|got|rose|rises|climbed|
            jumped) [up|back] (to|in at|at) # ; 5
        # then ; 1
        (not|no) more than # ; 3
        up to # ; 1.5
        (you|we|they) at least (do|go|get|make|give|offer|reach|hit|move|come) [to|me|it|up to] # ; 6
        would (i|you|we) ... (at|for|with) # ; 1
        # (is|would be) (plenty|enough|sufficient) ; 3
        (see|have|put) [a|at least] # in front [of] ; 3
        what if [it|you|we|the _|i] (was|were|is|said|did|made|make|went|go|say|could) [it|to|be] # ; 3
        (whats|what is|anything) (stopping|keeping|preventing|against) ... # ; 3
        # yes ; 2.5
        (say yes to|yes to) # ; 2
        (had|if) {you} [only|just|even] (said|offered|given|made it|come in at|come with|come at|put|opened at|
            started at|done|gone to|told me) [me] [at|with] # ; 5
        (rather|prefer|prefer to) (have|get|take|see) #! ... than # ; 4
        (rather|prefer|prefer to) (have|get|take|see) ... # ; 2
        (from|at) # to #! ; 3
        halfway between # and #! ; 4
        (would|could|might) (do it|do|help|close it|seal it|close the deal|settle it|get me there|be enough|suffice|
            work|be great|be nice) [for me] ; 1
        # to (cover|make up|offset|compensate|replace|bridge|match|account|reflect|balance) ; 4.5
        (work|works|does|do it|gets|closes) $ ; .4
        {i} [would|really|do|am|was|were|just|still|probably|actually] {want} ... # ; 2
        (expecting|expect|looking for|hoping for|asking|asking for|want|wanting|targeting|target|looking at|seeking|
            aiming for|aim for) {about} # ; 2.6
        (want|need|like|expect|hoping for|looking for|asking for|aiming for|thinking|expecting|targeting) [for|
            to see|to get|to be at|a base of|a salary of|something|closer to] {about} # ; 1.5
        (looking|hoping|asking|aiming|shooting|going|pushing|holding out|gunning|angling) [to get|to be|
            to land] (for|at) ... # ; 2
        my (ask|target|number|expectation|expectations|expected|goal|asking|counter|counteroffer|counterproposal|
            proposal|request|range|ideal|desired|dream|magic|figure|hope|price|sweet spot|anchor|preference|aim|
            wish) ... # ; 3
        (expected|desired|target|asking) (ctc|salary|base|comp|package|total|compensation|pay) ... # ; 2.5
        # (is|was|would be|are) my (ask|target|number|expectation|goal|counter|range|ideal|figure|price|sweet spot|
            hope|magic number) ; 4
        (expectation|expectations|expecting|expected) ... # ; 1.5
        (can you|could you|will you|would you|might you|can we|could we|would we|can it|could it|could they|
            can they|can i|could i|may i|is there any way|any chance|are you able|possible|able|willing|open|
            room) [you|we|it|they|to|for|i] [be able to|please|possibly|maybe|also|just|at least|consider|agree to|
            look at] {give} [the|my|a] [{part}] {to} # ; 3
        ({can}) [be able to|please|possibly|maybe|also|just|at least|consider|agree to|look at] {give} [the|my|
            a] [{part}] {to} # ; 1.6
        (any chance|any way|any room|is it possible|would it be possible|possible to|able to|willing to|open to|
            how do we|what would it take) ... # ; 2
        [you|we|they] {can} ... # ; 1
        is # (possible|doable|feasible|realistic|reasonable|in reach|within reach|on the table|an option|achievable|
            workable|available|something|too much|fair|in the cards|negotiable|okay|ok|there|in range|in budget|
            within budget) ; 3
        # [be] (possible|doable|feasible|realistic|achievable|workable|in the cards) ; 2.5
        would # (work|be possible|be doable|be ok|be okay|be feasible|fly|do|be fair|be reasonable|fit|be something|
            be an option|suit|be too) ; 3
        (how|what) about # ; 3
        (how|what) about ... # ; 1.5
        (make|call|say|round) it # ; 3
        (make|call|say|round) (it|that|the _|_) [up] [to|at] # ; 2.5
        (make|put|set|get) [the|my] {part} [to|at] # ; 2.5
        (lets|let us) (say|do|go with|call it|make it|settle at|settle on|settle for|meet at|agree on|try|aim for|
            land on|land at|shake on|close at|close on|split it at) ... # ; 3
        (give|get|offer|pay|show|find|send|write|put down) (me|us) [a|at least|like|the|that|closer to|to|up to|
            near] # ; 2.5
        (give|get|offer|pay|find) (me|us) ... # ; 1.2
        (get|bring|push|take|bump|raise|move|nudge|lift|up|increase|put|drag|pull|round) [it|that|the|my|your|me|us|
            this] [base|salary|bonus|stock|equity|grant|rsu|rsus|signing|total|package|offer|target|comp|
            signing bonus|number] [up] (to|at|by|over|above|past|closer to|near|to around|to about|
            to at least) # ; 3
        (bump|raise|increase|up|boost|lift|nudge|grow|improve|sweeten) ... # ; 1.5
        # please ; 1.5
        # pls ; 1.5
        # (and|then) [i|id|im|ill|we|were|you|youve|youd|its|thats] [am|are|have|will|would|can|got|ll] {sign} ; 3.5
        # (and|then) [you] (have|got|get|ve got) (me|a deal|yourself|an architect|a signature|my signature) ; 4
        # (and|then) (we|well|weve) [have|got|can|ve got|are|will|re] ... ; 2.5
        # (and|then) ({i}|its|thats|were|youve|youre|done|deal|lets) ; 1.5
        # (gets|would get|will get|brings|puts|makes|make|get|closes|seals|does|would close|would do|would seal|
            will do|wins|would win|would make|works|would work|would help|helps|would be|will close|would let|lets|
            works too|could work|might work) ; 2
        # (is|would be) (good|great|fine|ok|okay|fair|perfect|acceptable) ; 1.1
        # (is|would be) (ideal|enough|what i need|what id need|what i want|where i need|what it would take|
            what it takes|the number|reasonable|more like it) ; 1.5
        # (is|would be) (where|what) (i|id|it|we) [would|want|need|have] ; 3
        (would|will) (be happy|be fine|be ok|be okay|be good|sign|accept|take|settle|say yes|join|agree|go|come|
            move|start) ... # ; 2.5
        {i} [would|will|can|could|might|may|be|happily|gladly|also|even|only|still|probably|then] (sign|accept|take|
            settle|settle for|say yes|agree|do|live|be happy|happy|work|go|come down|drop|go down|come|be fine|
            be ok|be good) [with|to|for|at|on] [something|anything] [like|around|about|nearer|closer to] # ; 3
        (could|can|would) live with # ; 3
        (happy|fine|ok|okay|comfortable|good|satisfied|content) (with|at) # ; 1.2
        (if|once|when|provided|assuming|as long as|unless|should|were) ... # ; 1.2
        (if) [you|we|it|they] (can|could|do|did|go|get|hit|reach|make|made|offer|offered|were|was|is|are|came|come|
            went|gave|give) [do|get|go|make|to|it|up|me|at|reach|hit|offer|find|manage|give|come] [to|at|me|it|
            up] # ; 3
        had it been ... # ; 4
        (had you|had they|if you had|if youd|had we) (opened|started|begun|said|offered|come|gone|put|been|led|
            stayed) ... # ; 5
        (would|id|i) have ... (at|for|with) # ; 2
        (counter|counteroffer|countering|propose|proposing|suggest|suggesting|proposal|counterproposal|request|
            requesting) [is|of|at|with|would be|for|back|a base of] # ; 3.5
        (counter|propose|suggest|request) ... # ; 2
        (closer to|more like|nearer to|nearer|in the region of|in the neighborhood of|in the neighbourhood of|
            in the ballpark of|somewhere around|somewhere between|somewhere near|something like|something around|
            anywhere from|in the area of|on the order of) # ; 1.5
        (meet|see|join) me (at|with|halfway at) # ; 3.5
        (meet) ... at # ; 2.5
        (settle|agree|land|close|shake|sign|im in|count me in|deal|done) (at|for|on|with) # ; 2.2
        (at|for) # [i|id|ill|im|we|were|its] {sign} ; 2.5
        at # ... {sign} ; 1.5
        for # (i|id|ill|im) ; 2.5
        (take|takes) # to ; 3
        # (to|for me to) (sign|join|accept|commit|leave|move|switch|say yes|make it|make this|come|close|seal|get) ; 3
        # (for me|to be fair|would be nice|would be lovely|would be great) ; 1
        # or (thereabouts|so|there abouts|near) ; .8
        another # ; 1.2
        (add|adding|throw in|tack on|include|on top) [a|an|of|the|another|in] # ; 1
        (add|throw in|tack on|put) ... # ; 1
        # (more|extra|higher|additional|up|on top) ; 1
        either # ... or # ; 2
        either ... # ; 1.5
        (counting on|banking on|set on|sticking with|stick with|sticking to|stick to|standing at|staying at|firm at|
            firm on|stand firm at|holding at|hold at|stand by|standing by|still at|back to|come down to|down to|
            drop to|dropping to|lower to|willing to go|move to|revised to|revise to) # ; 2
        (still|stand|standing|staying|firm|stuck) ... (at|on) # ; .8
        (im|i am) at # ; 1.2
        (im|i am) (around|about|closer to|more around|more like|somewhere around|looking at) # ; 2
        (deserve|worth|justify|justifies|justified|warrants|merits|deserves|reflects|supports) ... # ; 2
        (fair|right|reasonable|appropriate|realistic) (number|figure|base|salary|offer|price|would be|is) ... # ; 1.5
        instead of # ... # ; .5
        (then|so) # ; .5
        # (each|across) ; .2
        (shoot for|push for|aim for|asking|ask for|ask|pushing for) # ; 2
        (hit|reach|touch|crack|clear|break) # ; 1.5
        (as|with) # (as|base) ; .5
        (hoped|wished|wanted|wishing|dream|dreaming) ... # ; 1.5
        (at least consider|consider) # ; 1.5
        (work|works|do|does|good|fine) (at|with|for) # ; 1
        (split|divide) ... # ; .8
        (max|stretch) ... # ; .3
        # all in ; .3
        (swap|trade|exchange|give up|trading|swapping) # ... for #! ; 4
        # and (i|ill|id) (wont|will not|not) (ask|push|bother|negotiate|come back) ; 2
        # and not a _ (less|more) ; 2
        the number is # ; 2
        (number|figure) [in mind|i have|im thinking] ... # ; 1
        {i} # in mind ; 4
        ive # in mind ; 4
        i have # in mind ; 4
        # is what i have in mind ; 5
        # is (it|the number|the ask|the magic number|what would|all i ask|all im asking|what im asking|
            what im after|what i had in mind|what ive in mind|what im thinking of) ; 3
        all {i} (want|need|ask|asking|im asking) ... # ; 2
        (beyond|above|over|past) # ; .3
    """,
    "floor": """
        # [base] (at the|as the|at its|as an absolute|as a) (lowest|least|minimum|very least|bare minimum|floor|
            worst) ; 5
        ^ [anything|everything|all|offers] (below|under|less than|beneath) # (is|isnt|wont|doesnt|would|will|are|i|
            makes|means) ; 5
        (nothing|none|no|not|zero|nada) (under|below|less than|beneath|south of|lower than) # ; 5
        (wont|cant|not|never|dont|wouldnt|couldnt|isnt) ... (without|unless) [at least|a|the] # ; 3
        (any|every|all) (number|offer|figure|base) (above|over|north of|from) # ; 3
        (i need|need|have to have|must have|has to be|have to see|it must be|gotta be|got to be) at least # ; 5
        (only|just) (above|over|from|starting at) # ; 4
        # is (non negotiable|nonnegotiable|not negotiable|non - negotiable|a must|a hard requirement|my limit|
            a minimum|the minimum|firm|the line|my line) ; 5
        (stop|quit|walk|leave) (at|under|below|if its under|if its below|if its less than) # ; 4
        # is my (last word|final word|walk away|final number) ; 5
        # (take it or leave it|or leave it) ; 4
        # , take it or leave it ; 4
        # (but|and|,) (not a|nothing|never) [single] (penny|cent|dollar|dime|euro|pound|less|under|lower|below) ; 5
        unless [its|it is|you|we|that is|i|i get|you do|you offer|you can do|we get|i see|you reach|you hit] [do|
            get|to|reach|at least|offer] # ; 4.5
        for (less than|under|below) # ; 5
        # (min|mins) [base|total|$] ; 5
        (draw|drawing) the line (at|on) # ; 7
        (cutoff|cut off|line) (is|at) # ; 4
        # (is|was) where i (stop|draw|walk|leave|get off|say no) ; 5
        (must|has to|have to|need to|needs to) be (over|above|more than|higher than|north of|at least) # ; 5
        # [base|total] otherwise (no deal|no|im|ill|i|we|forget|its) ; 5
        if [you|they] (cant|dont|couldnt|wont|cannot|can not|will not|do not) [even|really|at least] (do|get to|
            reach|make|match|hit|offer|go to|get|meet|make it|get me|give me|get me to|get it to|give|pay|manage|
            come up to) # ; 4.5
        # [base|total] (or|otherwise) (im|i am|ill|i will|we are) (gone|out|leaving|done|walking) ; 5
        (at least|atleast|minimum|min|minimal|no less than|not less than|nothing less than|nothing under|
            nothing below|not below|not under|never below|never under|not a penny less than|not a cent less than|
            not a dollar less than|no lower than|not lower than|bare minimum|minimum of|min of|a minimum of|
            minimally|absolute minimum|at a minimum|at minimum|at the very least) {about} # ; 4.5
        (at least|minimum|min) (be|a|an|get|to|the|base|of|at|on) [base|salary|total|at|of|be] # ; 3.5
        # (minimum|min|at least|atleast|at minimum|at a minimum|at the very least|at the least|absolute minimum|
            bare minimum|or nothing|or bust|or no deal|or i walk|or im out|or im gone|or forget it|or its a no|
            or we are done|or were done|or i pass|tops my floor|floor|or i leave|or i go|or i withdraw|or else|
            or not at all|or we have no|or i sign elsewhere|or i cant|or i wont) ; 5
        # [base|tc|total|in stock|on base|rsu|equity|bonus|salary|signing] (minimum|min|at least|or nothing|or bust|
            or no deal|or i walk|or im out|or i pass|or forget it) ; 5
        (floor|bottom line|bottomline|reservation|minimum|min|walkaway|walk away|walk - away|lowest|limit|threshold|
            red line|redline|cutoff|cut off|breaking point|hard stop|line in the sand|baseline) ... # ; 3.5
        my (min|minimum|floor|bottom|limit|lowest|bottom line|walkaway|threshold) ... # ; 2
        # (is|was|are|would be) [really|pretty much|basically|honestly|about] (my|the|a|our|as low as) [absolute|
            hard|bare|very|total|real|true|personal] (floor|minimum|min|bottom|bottom line|lowest|limit|line|
            walkaway|walk away|threshold|red line|least|lower limit|cutoff|as low|low as|lowest i|baseline|
            breaking point|i can go|i go|i can|i will) ; 5
        # is (as low as|the lowest|the least|the minimum|the bare minimum|where i draw|where i stop|where i walk|
            the floor|the cutoff|the line) ; 5
        (below|under|less than|beneath|lower than|south of|underneath|anything below|anything under|
            anything less than|anything lower than) # ; 2
        {cannot} [even|really|be|consider|accept|go|take|do|move|leave|sign|settle|join|drop|entertain|look|say|
            come|work|get|think|make|able|possibly|able to|switch|able to accept|even consider|even look at|go any|
            want to|come down|dip|budge] [for|at|to|yes|down|out of bed|anything|any|it|my job] [even|anything|any|
            something] (below|under|less than|lower than|for less than|beneath|south of|lower|below than) # ; 5
        (wont|cant|couldnt|wouldnt|dont|not|never|no) ... (below|under|less than|lower than) # ; 4
        (no|nothing|not|never) ... (below|under|less than|lower than) # ; 4
        (anything|something|everything|all|offer|offers) (below|under|less than|lower than|beneath) # ; 3.5
        (below|under|less than) # ({i}|is|its|im|it|isnt|doesnt|would|wouldnt|we|makes|not|and) ; 3
        if its (below|under|less than) # ; 4
        (unless|until) ... # ; 1
        (lowest|least) [i|id|that] ... # ; 4
        as low as # ; 4
        start (from|at) # ; .5
        (has|have|needs|need|must|gotta|got) to (be|start|begin|hit|clear|stay|reach|see|have) [at least|above|over|
            with] [a] # ; 1.5
        {cannot} [go|do] lower [than] # ; 4.5
        # and (not a|nothing) (penny|cent|dollar|dime|less|lower|euro|pound|under) [less] ; 5
        # (or|and) (above|up|more|better|higher) only ; 2
        # (or above|and above) ; .5
        above # (only|or) ; 2
        (stay|keep|be|remain|staying|remains) (above|over|north of) # ; 1.5
        # not (less|lower|below|under|a) ; 3
        # otherwise (im|i|no|its|we|forget|ill) ; 3
        # or (i|ill|im|id|we|forget|nothing|no|nada|bust|bye) ; 3
        (nonnegotiable|non negotiable|non - negotiable|not negotiable) ; 1.5
        short of # ; .7
        (would need|will need|need) at least ... # ; 3
    """,
    "current_pay": """
        (raised|bumped|increased|moved|put|upped) me to # ; 4
        i [only|just|still|already|currently] (have|got|get|see|receive|collect|cash) # [a year|a month|in stock|
            bonus|in bonus|base] (now|today|here|currently|right now|at the moment|where i am) ; 4
        (on|at) # (now|today|currently|already|at present) ; 3.5
        my (bonus|stock|equity|grant|target) (here|now|today|currently|is|was|last year) [is|was|already] # ; 3.5
        (started|hired|joined) [here|there|me] (on|at) # ; 3
        (where i am|in my current|at my current|in this job) ... # ; 2.5
        i (was|am) [being] paid # ; 4
        (payslip|paystub|w2|pay stub) (says|shows|said) # ; 5
        (i would|id|i will|ill|i am|im) [be] (losing|giving up|leaving|forfeiting|walking from|walking away from|
            abandoning|leaving behind) ... # ; 4.5
        (they|theyre|they are) (pay|paying) me # ; 4.5
        (walk|walking|step|stepping) from # ; 3.5
        (leave|leaving|lose|losing) # [in|of|on the table] [rsus|stock|unvested|equity|bonus] (behind|unvested|
            on the table|if i|when i|by) ; 4
        i (bill|charge|invoice|get paid|draw) ... # ; 4
        # (is|was) (what|where) i [currently|already] (have|make|get|earn|am|take home) [on] ; 4.5
        # when i (left|quit|resigned) ; 4
        vs my # ; 4
        (versus|against|compared to|than) my [current] # [today|now|currently] ; 3.5
        as a (contractor|freelancer|consultant) i ; 1.5
        (leave|leaving|quit|quitting|leave behind) [a|my|the] #! [base|a year] (job|role|salary|package|gig|
            position) ; 5
        {i} [do|am|was|currently|already|now|just|only|have been|had been|been|still] (make|making|earn|earning|
            made|earned|take home|taking home|bring home|pull|pull in|pulling|pulling in|gross|grossing|pocket|
            clear|draw|collect|earing) ... # ; 4
        (making|earning|paid|grossing|earn) {about} # ; 2.5
        (im|i am|was|i was|been) (currently|presently|now) [at|on|making|earning|paid|getting|around] ... # ; 4
        (im|i am|i was|was|been|currently|sitting|ive been) [currently|now] (on|paid|being paid|getting paid|
            sitting at|getting) [a] # ; 3.5
        (currently|presently) ... # ; 3
        # ... (currently|presently|today|nowadays) ; 1.8
        # [base|total|tc|a year|in stock|fixed|all in|salary|plus bonus] (now|currently|today|atm|at the moment|
            right now|at present|presently|these days|here|where i am) ; 2.5
        (now|today|right now|at the moment|at present|atm) [i|its|im|ive|i am|i have] [make|making|earn|earning|get|
            getting|on|have|at|is] # ; 2.5
        my (current|present|existing|last|previous|old|former|prior|existing|today|todays) [_] [of|is|was|at] #! ; 4
        my (current|present|existing|last|previous|old|former|prior|existing|today|todays) _ ... #! ; 3.5
        my (current|present|existing|last|previous|old|former|prior) {job} ... # ; 4
        (current|present|existing|last|previous|old|former|prior|todays) {job} [is|was|of|at|pays|paid|gives|gave|
            offers|has|me|had] ... # ; 3.5
        (current|present|existing|last|previous|old|former|prior) {job} ; 2
        my (employer|job|company|salary|base|boss|firm) (now|here|today|pays|paid|is paying|was paying|currently|
            gives|gave) ... # ; 3.5
        (they|he|she|employer|company|job|boss|here|place) (pay|pays|paid|give|gives|is paying|are paying) (me|
            us) ... # ; 1.8
        my (salary|base|pay|ctc|tc|total comp|comp|compensation|wage|rate|package) (is|was|right now|
            today) [currently|now|about|around|already|at] # ; 3
        used to (make|earn|get|be on|be at) ... # ; 4
        was (making|earning|on|paid|getting|at) ... # ; 2.5
        (unvested|forfeit|forfeited|forfeiting|lost|leaving behind|leave behind|walk away from|walking away from|
            giving up|give up|leave on the table|leaving on the table|losing|lose|left on the table|
            on the table at) ... # ; 3.5
        # ... (unvested|unvest|behind if|i forfeit|ill forfeit|id forfeit|id lose|id be leaving|that i would lose|
            i lose|left to vest|still to vest|vesting at my|at my current|at my job|where i work|
            where i am now) ; 3.5
        # where (im|i am|i work) [now] ; 3.5
        # (at|from|in|with) my (current|present|last|previous|old|existing|job|employer|company|former) ; 4
        (stay|staying) (put|where i am|here|at) ... # ; 1
        what (im|i am|i) (on|make|making|earn|earning|have|get|paid) [now|today|currently] ... # ; 2.5
        (pays|paying|paid|gives) me # ; 2
        (get|getting|have|receive) # (now|today|currently|already|at the moment|here) ; 3
        (i|ive) (get|got|have) ... # ... (now|today|currently|already|here) ; 2
        (drawing|draw|drew) ... # ; 2
        my last ... (was|is) # ; 3
        at my last (job|company|employer|role|place|gig|firm|shop) ; 2.5
        # before (tax|taxes) ; .8
        (comes|come|works out|adds up|amounts) ... to # (now|today|currently|a year now) ; 2
        my (payslip|paystub|payslips|w2|w - 2|t4|p60) ; 2
        last year [i|was|my|we] ; 1.2
    """,
    "competing_offer": """
        (they|theyd|theyll|they would|they will) (start|started|bring|put|have|had|hire|place) me [in] (at|on|for|
            with) # ; 5
        (came|come|comes|coming) (in|back|up) (at|with) # ; 3.4
        {they} (is|are|was|were|re) [also|even|just] (willing|ready|happy|prepared|able|open) to ... # ; 4
        (my|the) (alternative|alternatives|other option|plan b|backup|other choice|second option) ... # ; 4
        (wants|want|willing|ready|happy|prepared|keen|trying|going|offered|offering|offers) to (pay|give|hire|get|
            bring|start) me [in|on|for|at|with] #  ; 4
        (holding|have|got|had|sitting on|with|hold|received|turned down|declined|rejected) a # [base|total|
            tc] (offer|proposal|package|bid) ; 5
        (hold|holding|sitting on|have|got) # (from|with|at|by|in) _ ; 3
        i (turned|passed|declined) # down ; 4
        (chosen|turning|turned) down # ; 4
        _ (will|would) (match|pay|do|go to|give) # ; 1
        (they|theyre|he|she) [is|are|re] (good for|happy with|fine with|ready at|willing to do|able to do|up at|
            sitting at|all the way up to|up to) # ; 4
        (offer|letter|package|number) [is|was|came|sits] (from|by|with) _ [_] [is|was|at|of|for|says|sits at] # ; 3
        (signed|written|verbal|firm|formal) (offer|letter|package) ... # ; 3
        (another|other|second|competing) [company|process|employer|interview|team|recruiter] ... (at|for|with|said|
            says|of|is) # ; 3
        (better|higher|more) (offer|money|number|package) (from|at|elsewhere) ... # ; 3
        (down the street|across town|other side|next door|the other place|the other one) ... # ; 3
        (comes|coming|came) (to|in|at|with) # (from|at|with|there|over there) ; 3.5
        (get|getting|make|earn|could get|would get|can get|have) # (there|over there|elsewhere|with them|from them|
            at the other) ; 4.5
        (match|beat|top|outbid|exceed) (what|the|their|that|his|my) ; 3
        (match|beat|top) [the|their|that|my|what] #! (at least|please|or|and|then) ; 5.5
        (recruiter|hr|hiring manager|manager|people|guy|contact) [there|over there] (mentioned|quoted|hinted|
            promised|talked about|indicated) [around|at|about|a] # ; 3
        (declined|turned down|rejected|passed on) [an|a|one|another] [offer] [at|of|for|with] # ; 4
        § [§|bank|would|will|has|have|just|already|is|are|was|also|even|can|could] [already|just|willing to|
            ready to|happy to|going to|prepared to] (offered|offer|offers|offering|give|gave|giving|pay|paid|put|
            wrote|came|comes|come|promised|promise|said|says|quoted|went|goes|bid|bids|countered|sent|proposed|has|
            have|had|at|on|for|with|in) ... # ; 3.6
        (from|with) § ; 2.8
        # [that|which] (from|with) § ; 4.5
        (at|by) § ; 1.6
        # at § ; 3
        § (:|=|-) # ; 3.5
        § # ; 2
        § ... # ; 1.2
        my (boss|employer|company|manager|current employer|current company|present employer|firm) [just|has|have|
            already|now] (countered|counteroffered|counter offered|matched|offered|came back|raised|is offering|
            will match|would match) ... # ; 5
        (would|will|can|could|wants to|want to) (give|pay|get) me # ; 1.2
        [theyd|theyll] (would|will) [give|pay|do] [me] # ; .5
        (elsewhere|somewhere else) ; 2.5
        # elsewhere ; 2.5
        # (on the table|in hand|in writing|on paper|lined up|waiting|in my inbox) [from|at|elsewhere|already|
            somewhere] ; 2.5
        # from (another|a|an|the other|someone|your|their|one of|our|my other|_) ; 1.8
        # [base|total|tc|all in|a year|in stock|on base|salary|plus bonus|signing] (from|at|with) (another|other|
            the other|someone else|a competitor|a competing|a rival|a different|elsewhere|somebody|one of your|
            your competitor) ; 4
        # (with|at|from) (another|a competitor|the other|a rival|your competitor|a different|an other|other) ; 4
        (another|other|competing|second|rival|different|outside|external|better|written|existing|formal|firm|signed|
            counter|verbal) (offer|offers|proposal|bid) [is|was|for|at|of|from|on the table|in hand|that|paying|
            which|came|comes|pays|with|worth|says] ... # ; 3.5
        (another|other|competing|rival|second|outside) (offer|offers|proposal) ; 2.5
        (my|the) (other|competing|second|outside) (offer|option|bid|one) ... # ; 4
        (have|got|holding|received|had|sitting on|ive|hold|getting|with|turned down|declined|rejected|
            countered by) (an|a|one|two|the|this|another|already an|also an|already a) [_] (offer|proposal|
            bid) ... # ; 3.5
        (have|got|ive) ... offer ... # ; 2.5
        offer (from|with|at) (_|another _|a _|the _) [of|for|at|is|that|with|which|_] {about} # ; 3.5
        offers (from|with|at) ... # ; 2.5
        {they} [have|has|just|already|are|is|were|also|even|would|will|did|ll] (offered|offer|offers|offering|
            came back|came|put|wrote|gave|promised|pay|pays|paid|paying|give|gives|proposed|said|quoted|went|go|
            goes|going|do|did|hit|come|comes|at|have|has|will pay|countered|bumped|raised|put me|sent|want to give|
            are ready|signed off|approved|went up|matched) ... # ; 3
        (offered|came back with|came in at|came in with|is offering|are offering|came at|countered with|
            countered at|promised|sent me|is at|put in writing|wrote|has me at|have me at|went to|went up to|
            raised to|offers|wants to pay|would pay|will pay|is paying|is ready to pay|gave me|offered me|quoted|
            pays|has offered|have offered|has given|just offered|put me at|put forward|is giving|are giving|
            is willing to pay|will give|would give|gives|pay me|are paying|is prepared to pay|is on) [me|us|with|at|
            of|a|an|around|about] [me|at|a|an|about|around|base of|salary of|total of|package of|like|up to] # ; 2.6
        {they} (put|have|wrote) ... in writing ; 3
        the # (they|he|she) [have|had|has|just|already|put|offered|gave|wrote|promised] ; 4
        # (they|he|she) (put|offered|wrote|gave|promised|have|sent|came|came back|are offering|quoted) ; 4
        (they|he|she|theyre|theyve|hes|shes) ... # ; 1.8
        (match|beat|top|exceed|outbid|better|equal|best|meet) [the|their|that|my|his|this|a|an|or beat the|
            or beat] [other|competing|offer of|total of|base of|existing] # ; 4.5
        (match|beat|top|exceed|outbid) ... # ; 2.5
        (match|beat|top|exceed) (it|that|this|them|their|theirs) ; 1.5
        i (have|got|hold|was offered|was given|received) # ; 1.5
        (ive|i have) (got|been offered|been promised|received|already got) [a|an|the] # ; 2.2
        (i|ive) (was|been|got|am being|have been|have) offered # ; 3
        (i|ive) (was|been|got|have been) offered ... # ; 3
        (i|ive) [already] (declined|turned down|rejected|passed on|said no to|refused) ... # ; 3
        (over there|down the road|across the street|next door|across town) ; 2
        (competitor|competitors|competing|rival|rivals) ; 2
        # (at|with) (a|another|one) (startup|bank|fintech|competitor|company|firm|faang|big tech|hedge fund|fund|
            vendor|agency|bigger|smaller|different|consultancy|insurer|shop) ; 3
        (a|another|one|this|some) (startup|bank|fintech|faang|fund|vendor|agency|consultancy|insurer|shop|
            hedge fund|bigger bank|smaller bank|big tech) [is|has|just|also|company|are] (offered|offering|offers|
            has|pays|paying|at|gave|gives|came|wants|put|will|would|willing) ... # ; 3.5
        competing [at|with|is|of] # ; 4
        # (competing|counter from|offer from|offer at|offer elsewhere|offer in hand|offer on the table|offer in my|
            offer with|written offer|verbal offer) ; 4
        # offer from ; 4
        # (on|in) the other (side|hand|offer|one) ; 2
        their (offer|number|base|package|bid|total|rsus|stock|bonus|equity|salary|comp|tc|signing) ... # ; 3
        their # ; 3
        # letter from ; 3
        (says|offers|pays|paying|quoting) # ; .8
        other (company|bank|firm|employer|place|recruiter|team|guys|side|recruiters) ; 2
        theirs ... # ; 2.5
        someone (else|is) ... # ; 2
        (from|at) _ (said|quoted|mentioned|offered|told me|promised) ... # ; 2
    """,
    "employer_offer": """
        # [flat|base|total|only|all in] (?|!) [is|was] (thats|that is|this is|that|this|you are|youre) [a|an|just|
            _] (joke|insult|insulting|laughable|ridiculous|low|embarrassing|disappointing|nothing|kidding) ; 3.5
        (got|get|have|understand|understood|read|heard) (this|that|it|you) (right|correctly|straight) ... # ; 5
        (for|at) # {i} [could|might|would|may|can|id] [just|as well|easily|rather] (stay|remain|keep my) ; 5
        {your} (website|site|page|careers page|ad|advert|posting|listing|job ad|recruiter|colleague|hr|
            hiring manager|manager|email|letter|contract|team) [_] (says|said|states|stated|mentioned|shows|lists|
            listed|quoted|told me|has|reads|promised|indicated) ... # ; 4.5
        (we|you|they) (had|have|) [talked|spoken|discussed|spoke|talk|agreed|settled] (about|on|of) # (in|on|at|
            last|when|before|earlier|during|over) ; 4.5
        (talked|spoke|spoken|discussed|agreed) (about|on) # ; 3
        the # (fixed|paid|guaranteed|gross|net|in|per|a|over|based|negotiable|before|after|include|including) ; 3
        # and not a (penny|cent|dollar|dime|euro|pound) more ; 6
        (told|promised|quoted) [me] [around|about|up to] # (by|on|in|at|from|during) (your|you|the|our|hr) ; 3.6
        (staying|stay|sticking|stuck|still) (at|on|with) # ; 3.5
        (on the phone|on the call|in the call|last week|last time|earlier|in your email|in the email|at first|
            initially|originally|yesterday|before|in the first call|in the interview) [it|you|we|the number|
            the offer] [was|said|were|had|talked|spoke|mentioned] [about|at|was] # ; 4
        the # (isnt|is not|arent|wasnt|doesnt|does not|is|feels|seems|was) ; 4
        (the|your|that|this) [current|initial|first] (offer|number|figure|base|band|budget) ... (is|was|at|of|to|
            past|beyond|over|tops) # ; 1.8
        you ... (listed|posted|advertised|promised|mentioned|said|told|quoted|wrote|indicated|hinted) ... # ; 4
        (cant|cannot|wont|couldnt|doesnt|not) (move|go|get|come|stretch|budge) (past|beyond|over|above|off|
            from) # ; 3.5
        # (would have been|was|might be|may be) [a|great|fine|ok|good|nice|fair] [great|fine|ok|good|nice|fair] (in|
            for|two|five|ten|when|if|back|last) ; 4
        (does|do|did|doing|do) (this|it|that|the job|this job|the work) (for|at) # ; 4
        (for|at) [only|just|that|a mere] # [is|nobody|no one|noone|who] (would|does|will|is|nobody) ; 2
        (really|seriously) # ; 2
        # (?|!) [all you|thats all|is that|thats it|is this|really|my _|even my|our _] (have|got|all|it|intern|
            interns|junior|juniors|makes|make|pays) ; 4
        is # (really|all|it|your|the best|the max|the most|final|the top|the ceiling|the limit|as high|as far|
            everything) ; 4
        keep your # ; 4
        going from # to #! ; 1
        (low|weak|small|light|disappointing|insulting|lower|tiny|stingy) # ; 3
        # (hurts|stings|disappoints|insults|surprises) ; 4
        (stuck|stop|stopping|end|ending|stand|standing) at # ; 2.5
        # [,] (as|like) {you} [had|have] (posted|said|wrote|offered|advertised|mentioned|put|told|stated|
            listed) [it] ; 5
        and not [the] # (in|from|on|you|that) ; 4
        (in|from|on) (the|your) (ad|posting|listing|advert|job ad|job posting|job description|offer letter|letter|
            email) ; 3
        (bump|raise|move|increase|take|get|bring|push|lift|up|nudge|round|change) [the|your|that|
            this] #! [up] to # ; 5
        yes to [the] # (but|and|if) ; 4
        (ok|okay|fine|good|happy|agreed|agree) (with|on|to) [the] # (but|and|if|base but) ; 4
        (hard|difficult|tough|impossible|struggling|struggle) to ... # ; 3
        (wont|cant|cannot|couldnt|not|never|dont|wouldnt|will not) [be|even|going to|gonna] (sign|signing|say yes|
            accept|join|joining|move|leave|settle|agree|do it|switch|quit|come|work|live|take) [on|over] (for|to|at|
            with|on) #! ; 4.5
        (thats|that is|its|this is|is) [only|just|like|about|a] #! (over|above|more than|less than|below|under|
            higher than|lower than) (my|what i|where i|the|market) ; 5
        # (isnt|doesnt|does not|is not) [even|really] (cover|reflect|pay|match|buy|compensate|feed) ; 4.5
        (pay|cover|live|feed|afford) ... (with|on) #! ; 3
        # no ; 2.5
        # (over|across) @ (years|yrs) is (low|thin|small|too|not|nothing|weak|light|only|just|a) ; 3.5
        (leave|leaving|losing|lose) money [on the table] (at|with) # ; 4.5
        (rather|prefer|prefer to) (have|get|take|see) # ... than [the|your] #! ; 4
        halfway between #! and # ; 4
        (swap|trade|exchange|give up|trading|swapping) [the|your|some] #! ... for # ; 4
        (bump|move|raise|go|increase|get|come up|lift|push|take|up) [it|me|us|base|the _|that|this|
            my _] from #! to # ; 4
        (fine|ok|okay|good|happy) (at|with) # (if|as long|provided|but|plus|on base|base|then) ; 4
        # [of|than] (short|below|under|less|lower|behind|shy|apart|away|off) (of|than|from|what|my|the|where|market|
            $) ; 4
        # (leaves|puts|makes) me [worse|short|behind|below|with|poorer] ; 4
        [is|was|seems|feels|looks|sounds] (too low|too little|too small|too light|not enough|too thin|below market|
            under market|so low|very low|low for|light for|too tight) ; 2.2
        (is|was|feels|seems|looks|sounds) [a|an|just|really|very|too|pretty|quite|so|far|way|still|kinda|a bit|
            a little|a tad|bit] {low} ; 2.2
        # [?|!|.] (really|seriously|lol|lmao|haha|wow|that is it|is that it|thats it|thats all|is that all|
            come on) ; 3.5
        (with you|with yours|at yours|on your side) [its|it|id|i|you] [would|will|is|get|only|be|be on] [be|get|
            have|only] # ; 4
        # (is|would be) (barely|hardly|not much|no|not even|almost the|the same) ; 3.5
        not (excited|thrilled|happy|impressed|convinced) (by|with|about|at) # ; 4
        (cant|couldnt|hard to|difficult to|tough to|how do i|how can i) (sell|justify|defend|explain) # ; 4
        pass on # ; 3.5
        # (final|is final|as final) ; 3
        {your} [current|initial|first|new|latest|last|proposed|revised|original|own|final|opening|
            posted] [{part}] [offer|number|of|at|is|was|for|=] {about} # ; 3.5
        {your} [current|initial|first|new|latest|last|proposed|revised|original|own|final|opening] # ; 4
        {youre} [currently|only|now|still|already|sitting|stuck|just] (at|offering|saying|proposing|giving|paying|
            quoting|putting|talking|showing|suggesting|sitting at|stuck at|on) [me] [with] # ; 4
        {you} [have|just|already|only|had|did|also|first] (offered|offer|said|say|put|gave|give|mentioned|quoted|
            proposed|propose|wrote|came|have|sent|started|showed|pay|went|opened|came back|threw|listed|posted|
            advertised|stated|told|promised|indicated|named|suggested) ... # ; 3.5
        # [that|which] {you} [have|just|already|only|had|first|guys] (offered|offer|said|put|gave|mentioned|quoted|
            proposed|wrote|sent|showed|have|posted|listed|advertised|promised|named|are offering|came) ; 5
        # (youre|you are|youve|ur|you were) (offering|proposing|offered|giving|at|saying|quoted|put|talking|
            paying) ; 4
        (offer|offered|proposal|package|letter|number) (of|at|is|was|says|stands at|sits at|came in at|
            on the table) # ; 2.2
        (the|this|current|initial|first|standing|present) (offer|proposal|package|base|number) (of|at|is|was|sits|
            stands|comes|came|says|still|remains) ... # ; 1.8
        offered # ; 1.2
        # (offer|offered) ; 1
        # [base|tc|total|a year|in stock|for|all in|salary] (is|was|feels|seems|looks|sounds|just|still|its|thats|
            comes|falls|would be|still feels|does seem|being) [a|an|just|really|very|too|pretty|quite|so|far|way|
            well|still|kinda|kind of|a bit|a little|a tad|bit|little|somewhat|honestly|frankly|simply|rather|
            unfortunately|sadly|clearly|actually|on the|low and|much|super|extremely|slightly|such a|basically|
            almost|like a|like] {low} ; 5
        # (isnt|doesnt|wont|wouldnt|is not|does not|will not|would not|aint|cant|can not|not) [going to|really|
            gonna|quite|even|exactly] (enough|work|cut it|do it|do|fly|competitive|get me|get us|move|cover|it|what|
            great|good|fair|there|enough for|market|reflect|match|reasonable|acceptable|close|near|sufficient|ideal|
            attractive|exciting|excite|interest|convince|make sense|even|add up|happen|happening) ; 3.5
        # (falls|comes in|comes|sits|lands|falls a bit|is a bit|is way|is well|is far|is) (short|under|below|low|
            behind|light|less) ; 4.5
        # (below|under|less than) (market|what|my|the|average|median|expectations|where) ; 3
        # undervalues ; 4
        (only|just|merely|mere|measly|lousy|stupid|miserable|paltry) # ; 1.8
        # only ; .8
        a (mere|measly|lousy|paltry|whole|pathetic) # ; 3
        (how generous|so generous|very generous|wow) ; 1.5
        (hard|difficult|tough|impossible) to [get|be|feel|stay] (excited|enthusiastic|say yes|accept|justify|
            swallow|love|happy|work|see|live|take|agree|explain) ... # ; 3.5
        (disappointed|surprised|underwhelmed|not excited|unhappy|not thrilled|not happy|struggling|insulted|
            not impressed|let down|sad) (with|by|at|about|to see|of|over) ... # ; 3
        (posted|advertised|listed|published|stated|public|official|internal) (range|band|salary|pay|salaries|
            bands) ... # ; 4
        (job|role|the|your) (ad|posting|listing|description|advert|post|spec|jd|requisition) (said|says|lists|
            listed|shows|mentions|states|mentioned|has|had|stated|showed|quoted) ... # ; 4
        (posting|listing|advert|job ad|job description) ; 2.5
        (range|band|bracket) [for|of|that|in|here] [this|the|_] [role|job|level|is|was|goes|runs|tops|you|posted|
            says] ... # ; 1.8
        {your} (range|band|bracket|budget|scale|cap|top|max|maximum|ceiling) ... # ; 3.5
        the (band|range|bracket|budget) [only|really] (goes|runs|tops|is|was|ends|says|starts|stops|went|caps|
            maxes) ... # ; 3
        (keep|leave|hold|keeping|leaving|maintain) [the|my|your|it|that|at] [{part}] [as is|at|the same at|
            as it is at|of|where it is at] # ; 3
        (keep|leave|keeping|leaving) the # ; 4.5
        # (as is|as it is|unchanged|stays|can stay|stay|stays as is|stays the same|remains|untouched|is fine as is|
            as offered|as you offered|as proposed|fine as it is) ; 4.5
        (fine|ok|okay|good|happy|cool) (at|with|on) (the|your|that) # ; 3
        {part} (is|was|are|looks|seems) (fine|ok|okay|good|great) (at|with) # ; 4
        {part} (fine|ok|okay|good) at # ; 4.5
        (take|taking) the # (back|off|away|out|and) ; 4.5
        (take|taking) (back|off|away|out) the # ; 4.5
        (drop|skip|forget|lose|scrap|remove|convert|trade|swap|shift|move|exchange|reallocate|ditch|cut|turn|roll|
            fold|instead of|rather than|use|redirect|put) [some of|half of|part of|all of] the # ; 3
        (instead of|rather than|not just|as opposed to|compared to|compared with|versus|vs) [the|your|a|just] # ; 2
        (instead of|rather than) [the|your] # ; 1.2
        (stuck|stay|staying|sitting|capped|cap|ceiling|maxed|max|frozen|fixed) (at|on|out at) # ; 1.8
        (accept|accepting|agree to|agreed to|take|taking|i accept|confirm|confirmed|confirming|agree with|
            happy with|go with|going with|works with|ok with|fine with|good with|say yes to|deal at|deal on) [the|
            your|that|this|an|a] [offer of|final|revised|new] # ; 1.2
        (accept|accepting|take|taking|confirm) (the|your) # ; 2.5
        # (accepted|it is|is accepted|is agreed|agreed|deal|done|confirmed|works|sounds good|sounds great|
            sounds fair|sounds perfect|sounds right|sounds fine|is a deal|is good|is great|is fine|is perfect|
            is fair|looks good) ; 1.5
        (from|off) (the|your) # ; 2
        (so|wait|hang on|hmm|ok so) # (is|was|including|includes|base|total|all in|before) ; .8
        (does|do|is|did|would|will|how is|how was|how does|why) (the|that|your|this) # ; 3
        why [only|just|is it|the|not] # ; 2
        how did you (get|arrive|come) ... # ; 3.5
        (you|your) (think|believe|consider) # ; 1.5
        (base|salary) (of|at) # (is|was|feels|seems) ; 1
        # (on|for) base ... (but|and) ; .2
        (when|since|because|given) (you|the offer|your) ... # ; 1.5
        # (then|before|earlier|last week|last time|yesterday|on the call|on the phone|in the call|in your email|
            in the email|in the letter|in the offer) ; 1.2
    """,
    "reference": """
        # (was|is|were) never (my|the|a|what|on) ; 6
        (than to|further from) # ; .1
        (guy|guys|person|one|predecessor|colleague|man|woman|lady|someone|somebody|anyone|people|folks|hire|hires|
            everyone|nobody|architects|engineers) ... (earned|made|makes|make|got|gets|get|had|has|was paid|is paid|
            are paid|earns|earn|was on|is on|are on|took|takes|does this|do this|works for|work for) # ; 3.6
        (puts|put|pegs|places|shows|lists|has) (it|this|that|the role|this role|the job|the median|median|
            architects|the average) (at|around|near|between|in) ... # ; 4
        (research|homework|sources|data|numbers|statistics|stats|survey|report|market) (says|say|shows|show|
            suggests|suggest|puts|points to|point to|tells|gives|indicates) ... # ; 4
        (competitors|peers|rivals|banks|companies|firms|others|everyone|startups|fintechs) [_] [_] (post|posts|list|
            lists|pay|pays|advertise|offer|are paying|are offering|start|starts|go|range) [for|at|
            between] ... # ; 3.6
        (midpoint|median|average|percentile|50th|75th|90th|p50|p75|p90|going rate|market) ... (is|of|at|around|
            about|=|:) # ; 3.5
        (where i want to be|what i want) [in|by|next|one] ; 2
        (one day|someday|some day|eventually|next year|in a year|in two years|down the line|in the long run|
            long term|later on|years from now) ; 2
        # (one day|someday|eventually|next year|in a year|in two years|down the line|later) ; 3.5
        (was|were|had been) hoping for # but (ok|okay|fine|deal|alright|yes|lets|sure|i accept) ; 6
        would (asking|going|saying|countering|requesting|a|even asking) [for|to|with|at] # [be|sound|seem|
            come across|make] ; 6
        # (isnt|is not|wasnt|was not) (what|the|my) [i|im|i am] [number|ask|asking|want|wanted|need|asked|said|
            figure|after|looking] ; 6
        (recruiters|headhunters|people|linkedin) ... me ... # ; 4
        # is (standard|common|normal|usual|customary|typical) ; 4
        (people|guys|folks|engineers|architects|colleagues|ones|someone|somebody|person) [_] (on|in|at|
            inside) (your|the|this) (team|company|org|department|bank|firm|group) ... # ; 5
        (know|met) [of] (@|two|three|some|a few|people|someone|several|others) ... (above|over|on|at|making|earning|
            with) # ; 4.5
        (market|markets|marketrate|mkt) [rate|value|data|price|median|average|range|pay|pays|is|says|for|midpoint|
            comp] [for|is|of|says|in|pays|the|this|at|around] ... # ; 3
        (market|industry|benchmark|benchmarks|average|avg|median|typical|typically|usual|usually|going rate|survey|
            surveys|data|statistics|stats|percentile|percentiles|standard|norm|research|report|reports) ; 1.6
        # (average|median|typical|on average|market|at market|market rate|is market|is the market|is typical|
            is the norm|is standard|is average|is normal|is the going|is the median|is the average|
            is what the market) ; 3
        (according to|based on|per|via|from|on|as per|look at|check|checked|looked at|saw on|see on) (levels|
            levels.fyi|glassdoor|blind|payscale|linkedin|indeed|bls|the bls|comparably|h1b|ambitionbox|reddit|
            fishbowl|the market|kununu|builtin|ziprecruiter|robert|radford|mercer|the internet|fyi) ; 3
        (levels|levelsfyi|glassdoor|payscale|bls|comparably|h1b data|ambitionbox|kununu|radford|mercer|teamblind|
            salarycom|recruiters|headhunters|blind) ... # ; 3
        (levels . fyi|glassdoor|payscale|bls|the bls|linkedin|blind|h1b|indeed|radford|mercer|ambitionbox|
            salary . com|kununu) ; 2.5
        (people|others|folks|everyone|everybody|anyone|somebody|engineers|architects|developers|designers|managers|
            analysts|scientists|colleagues|coworkers|co - workers|peers|friends|candidates|professionals|guys|
            teammates|most|women|men|hires|seniors|juniors|specialists|recruiters|headhunters) [_] [_] [_] (get|
            gets|make|makes|earn|earns|are on|are at|are getting|got|getting|making|earning|paid|are paid|get paid|
            is paid|are making|are earning|pull|take|took|was offered|say|said|are offered|expect|ask|asked|told me|
            quote|quoted|mentioned|asking|start|started|clear|hit|land|landed|typically get|usually get|have|
            take home|receive|received|were) ... # ; 4
        (friend|buddy|colleague|coworker|mate|roommate|classmate|peer|ex|brother|sister|wife|husband|partner|cousin|
            guy|girl|someone i know|acquaintance|neighbor|neighbour|teammate|counterpart|predecessor|dad|mom|pal|
            contact|mentor) [of mine|_] [_] [who] [_] [_] (get|gets|got|make|makes|earn|earns|is on|is at|was on|
            paid|is paid|was offered|started|pulls|took|takes|making|earning|told|said|gets paid|landed|just got|
            joined|accepted|started at|had|has|on|at|was|is) ... # ; 4
        (friend|friends|buddy|colleague|colleagues|coworker|coworkers|mate|mates|roommate|classmate|peers|neighbor|
            neighbour|brother|sister|cousin|teammates|predecessor) ; 1.8
        what (others|people|everyone|my friends|my peers|my colleagues|they|most|the market|companies) [_] (get|got|
            make|pay|pays|earn|are paying|are paid|get paid|offer|are getting) ; 3
        # is what (others|people|everyone|my friends|my peers|my colleagues|they|most|the market|companies|
            architects|engineers|banks|similar|the) ; 4
        (similar|comparable|same|such|equivalent|these|those|like|this kind of|this type of|sort of|kind of|
            senior) (role|roles|job|jobs|position|positions|work|title|titles|level|profile|profiles|companies|
            firms|packages|people) ... # ; 2.2
        # for (similar|comparable|this kind|this type|this role|this job|this level|such|the same|roles|jobs|people|
            that title|this title|equivalent|someone|an architect|a role|this sort|this work) ; 1
        (role|roles|job|jobs|position|positions|title) [_] [_] (pay|pays|paid|go for|goes for|going for|is paid|
            are paid|typically pay|usually pay|earns|earn|make|makes|list|listed|are listed|are posted|post|fetch|
            fetches|command|commands|start|starts|average|averages) ... # ; 2.5
        (going|goes) (rate|for) ... # ; 2.5
        (pays|pay|paid|paying|command|commands|fetch|fetches) [_] # (in|for|at) (this|the|these|nyc|sf|a|similar|
            comparable|_) ; .8
        (dont|do not|didnt|did not|wont|not|never|doesnt|wouldnt|wasnt|isnt|im not|am not|nobody|nobodys|no one|
            noone|aint) [is|was|really|even|actually|exactly|here|going to|gonna] (expect|expecting|want|wanting|
            need|needing|ask|asking|asked|saying|say|said|mean|meant|meaning|request|requesting|demand|demanding|
            demanded|talking|talk|looking|think|thinking|suggesting|suggest|dreaming|dream|hoping|hope|claim|
            claiming|after|mentioned|mention|quoting|pushing|chasing|holding out|shooting|insisting|trying|assume|
            assuming|about) [for|about|you|to get|to say|that|to|with|of] [a|you|get|it|hit|make|give|pay|
            for] [me] # ; 5
        (nobody|no one|noone|nobodys) ... # ; 4
        (dont|didnt|do not|did not|never) (say|said|ask|mean|want|expect|need) ... # ; 4
        not (asking|looking|expecting|talking|saying|demanding|after|hoping|aiming|even asking) ... # ; 4
        not # [but|just] ; 3
        (its|thats|it is|that is) not # ; 3
        not (the|a|like|some|exactly) # ; 1.5
        (forget|forget about|scratch|ignore|disregard|never mind|nevermind|strike|not) [the|my|about the|that|
            about] # ; 2
        (meant|mean|typo|i meant) ... not # ; 2
        would # (sink|kill|scare|offend|shock|blow|ruin|hurt|cost|rule|price|get me|make you|insult|end|upset|raise|
            break|disqualify|be crazy|be insane|be ridiculous|be nuts|be outrageous|be greedy|be too greedy|
            be pushing|be a dealbreaker|be rude|be out|put you|freak|put me|be way|laugh|sound) ; 6
        (does|would|will|did|if i said|is|what if i say|suppose i say|had i said|if i say) # [_] (sink|kill|scare|
            offend|shock|insult|laughed|laugh|crazy|insane|nuts|greedy|outrageous|ridiculous|sound|out of|
            unrealistic|overreach|overreaching|pushing|dead|off the wall) ; 5
        (laughed|laugh) (out|at|me) ; 4
        (scare you|scare them|kill the|sink me|blow up|out of line|pushing my luck|pushing it|cost me the|
            get me rejected|raise eyebrows|take me out|rule me out|price myself|price me|lose the offer|
            get me thrown) ; 4
        (used to pay|once paid|years ago|back in @|back in the day) ; 2
        (imagine|suppose|hypothetically|say someone|lets pretend|joking|kidding|just kidding|jk|in theory|
            theoretically) ; 1.6
        (saw|read|heard|seen|hearing|found|reading|seeing|know|understand|hear|noticed) [that|of|about|from|some|
            people|a|online|roles|it] [_] [_] # ; 2
        (saw|read|heard|seen|hear|hearing) ... # ; 2
        (range|ranges|band|salaries|pay|comp) (online|on the internet|in the area|around here|in town|in the market|
            nationally|nationwide|locally) ; 3
        # (rumor|rumour|supposedly|apparently|allegedly) ; 2
        (cost|costs|price) [of|me|us] ... # ; .6
        (new grads|grads|juniors|interns|graduates|a junior|a new grad|an intern|entry level|contractors|
            consultants|freelancers) ; 2.5
        (inside|internal|internally|current employees|your employees|your people|on your team|at your company|
            some of your|your architects|your engineers|your own) ... (get|make|earn|on|at|paid) ... # ; 2.5
    """,
}
