"""How a message shows that an amount is asked for."""

from __future__ import annotations

ROLES = {
    "ask": """
        (take|want|need|like|expect|accept|see|hear|ask) [a|for] # from you ; 6
        ^ [and|but|so] (for you|for this role|for this job|for this one|here|with you|from you|going forward|
            for the new role) [:|,|its|it is|is|id say|id want|i want|i ask|-] # ; 6
        (look forward|looking forward|look ahead|not back|instead) [:|-|,] # ; 5
        (would|id) [also|even|gladly] be (happy|fine|ok|okay|content|satisfied|glad|good) (with|at) # ; 6
        i [really|would|just] need # [a month|a year] (after tax|net|in hand|take home|after taxes) ; 7
        for # (id|i would|ill) (stay|come|sign|join|remain|be) [here|there] with you ; 7
        {i} [also|still|do] want (a|an|another) # ; 4.5
        {i} also (want|need|ask for|expect) [a|an|another] # ; 4.5
        # for (someone|somebody|anyone|a person|a man|a woman|a profile|people|a candidate|
            a professional) [like me] with my ; 6.5
        ^ (mine|my number|my figure|my ask|my price|for me|me|ours|my side|from me) [then|now|,] [:|is|=|-|,] # ; 7
        (i|id|would|could|can) [would|could|can] imagine [a|to get|to have|something like|around|about|getting|
            having] # ; 5.5
        (set my heart on|my heart is set on|heart set on|my eye on|have my eye on|holding out for|hold out for|
            pencilled in|down for) [about|around] # ; 5
        id be {willing} to (accept|sign|take|join|start|come) [for|at|on|with] # ; 3
        # [plus|and|with] [_] is where i [would|d] (need|want|like|see|have to be|would be|should be|ought to be) ; 6
        id [gladly|happily] have (signed|taken|accepted|said yes|joined|come|agreed|been happy) [at|for|to|with|
            over] # ; 6
        (me|mine|my side) (:|=|-) [hoping for|looking for|aiming for|asking for|at] # ; 5
        # (is|would be|was|are) [exactly|really|about] what (i|im|we|id) [am|would|really|d] (looking|want|need|ask|
            asking|after|hoping|had in mind|have in mind|expect|expecting|thinking|aiming|like) ; 3
        my (heart|head|gut) says # ; 6
        {can} [the|my|that] {part} be [at|around|about|nearer|closer to] # ; 5
        # ... is what {i} [would|really|do|am] (want|need|like|expect|ask|after|looking for|asking for|hoping for) ; 6
        # (is|would be|is a lot|is much|sounds|feels) (closer|nearer|more like it|better) ; 4
        # (would|will|could) (do it|do|close it|seal it|settle it|suffice|get me there|make me happy|be enough) ; 4.5
        what i [would|d|really|do] (need|want|ask|like|hope for|expect|ask for) [from you|to see|of you|here] [is|are|
            would be] # ; 7.5
        #! (instead of|rather than) [the|your] # ; 5
        (keep|leave) ... [at|as|is] # , {part} [to|at|up to] #! ; 6
        (wife|husband|partner|family|girlfriend|boyfriend) and i (agreed|decided|settled|said|want|need|think|
            calculated|worked out) [on|that|we need|at] # ; 6.5
        (its|it is|thats|make that|now its|now it is) # now ; 2
        (and|am|im) [now|really] after # ; 5.5
        (so|then|therefore|hence) [a|an] # [only] (seems|is|would be|feels|looks|sounds) [only|just] (fair|right|
            reasonable|logical|natural|sensible) ; 6.5
        [a|an] # (only|just) (seems|feels|looks|sounds) (fair|right|reasonable|logical|natural) ; 6.5
        # (covers|cover|would cover|replaces|replace|would replace|offsets|offset|makes up for|make up for|makes good|
            makes me whole|to make me whole|compensates|compensate|equals out|neutralizes|evens out) ; 6.5
        (too far|so far|far|miles|way off|long way|off|away) from my # ; 5
        # was (the|my) (number|ask|figure|request|idea|wish|target) ($|.|,|!|;) ; 4.5
        ^ [can you|could you|and|then|so|please|maybe|just|why dont you] come back (with|at) # ; 7
        (put|leave|make|have|get) it in (base|salary|stock|equity|the base|the grant) [instead] [:|,|-] # ; 6
        if (the|your) (letter|contract|offer|paper) (says|reads|shows|has|states|said|had) # ; 7
        (as i said|like i said|remember|as mentioned|as written) [,|:] i was (at|on) # ; 6
        i (wrote|typed|named|stated) # ; 5
        (at|for|with|on) # you (have|got|get|would have|will have) me ; 7
        {i} (meant|mean) [the|my|a] [base|salary|total|grant] [of|is|was] # ; 5
        (below|under|short of|less than|beneath|off) my (wish|target|goal|ask|request|expectation|expectations|hope|
            number) [of|,|:|which is|at] # ; 4
        (enough|no|nope|low|little|short|there|far) [for me|from me] [,|.|;|:|-] [but|and|because|since] i was (at|
            on) # ; 6
        i was (at|on) # [,|.] [and|but] (remember|as i said|as you know|not|earlier|in my last mail|in my counter|
            with my ask) ; 6
        (write|put|print|type|pop|stick) [me|down|in|up] # (and|plus|with|,|+|&) # ; 5
        ^ [just|please] (write|print|put) # ; 6
        only # would ; 6
        # {i} (need|want|expect|require|ask|would need|would want) ; 4.5
        (cover|pay for|pay|because|relocation|move|moving) ... from § ; 2
        if (you|u|they) [can|could|would|will|just] (put|write|include|confirm|have|get) ... # ; 5
        (meant|mean|means) # ; 4
        # (is|was|would be|sounds like|feels like) the [only] (right|fair|real|true|correct) (number|figure|base|
            salary|answer|price) ; 5
        why not [go to|say|do|offer|make it|just|go for|go with] # ; 5
        (give up|swap|trade|forgo|drop|skip|sacrifice) [the|my|some|all] [of the] [{part}] for #! ; 5
        (put|write|have|see|get|print|show) [a|at least] # (in|into|on) (the|that|a|my|your|an|this) [offer|updated|
            revised|new] (letter|contract|offer|paper|page|document|email|writing|sheet) ; 6
        so # (is|seems|looks|feels) (modest|reasonable|fair|sensible|moderate|conservative|not crazy|realistic) ; 5.2
        # (is|would be|seems|feels like|sounds like) [a|the|my] [fair|good|reasonable|decent|nice|sensible|
            happy] (compromise|middle ground|number|figure|place|landing|ask|price|midpoint|medium) ; 4
        (experience|background|track record|skills|skill set|scope|results|value|responsibility|responsibilities|
            research|profile|resume) ... (support|supports|justify|justifies|warrant|warrants|merits|merit|deserve|
            deserves|call for|calls for|back up|backs up|back|backs) [a|at least] # ; 5
        is # (out of reach|out of the question|off the table|unthinkable|beyond you|not possible|impossible|
            not doable) ; 5
        {can} (you|we|they|u) [also|still|maybe|please] (cover|pay|reimburse|contribute|chip in|fund|sponsor|throw in|
            add|refund) # ; 5
        # is (what|all) (closes|seals|gets|does|would close|will close|it takes|id take|it would take|makes|works) ; 4
        (better|rather|preferably|ideally) # ; 3
        how (does|do|would|about|is) # (sound|look|strike|feel|work|sit|for|grab) ; 5
        (does|would|could|can|will) # (sound|work|fly|do|be) ; 3
        # [would|will|could|might|may] (keep|hold|retain|tempt|bring|move|convince|sway|win|pull|persuade|entice|
            get) me ; 5
        # now [,] (and|then|plus) ... # ; 6
        # [in|on|at|base|as] [front of it|base] (at minimum|at a minimum) ; .2
        # (feels|feel|seems|sounds|would feel|would be|is|looks) [about|just|more|much more|closer to|like] (right|
            fairer|more like it|fair to me|right to me|right for me|the right number) ; 3.4
        {i} [would|will|can|could|might|happily|gladly|only|be willing to] (do it|do this|do the job|take it on|
            do the work) (for|at) # ; 5
        {i} [would|will|can|could|might|happily|gladly|only] (come over|come on board|come across|make the move) (for|
            at) # ; 3
        (needs to|has to|should|must|have to|ought to|need to|gotta) (be|become|hit|reach|read|say|go to|move to|
            come to|get to|come up to) [at|around|about|closer to] # ; 3
        # [base|salary|pay|fixed|of base|in base] (if|when|as long as|provided|so long as) [the|my|your|that|
            i] [{part}] (goes|go|went|gets|get|comes|moves|rises|is|was|had|grows) ... # ; 5
        if [the|my|your|that] [target|annual] [{part}] (becomes|became|was|were|is|hits|reached|reaches|
            turns into) # ; 4
        (long as|once|provided) [the|my|your|that] [{part}] (becomes|is|hits|reaches|gets to|goes to|goes up to|was|
            were|came to|comes to) # ; 4
        my [hourly|day|daily|usual|normal|standard] rate (is|would be|:|=) # ; 2.5
        (i make|im on|im at|i earn|i get) # ... (want|need|target|hope|looking|expect|like) ... #! ; 3
        (id|i would|i) (want|need|expect|like) # to ; 3.5
        (it|that|base|salary|number) (should|needs to|has to|ought to|must) [then|now|really|rather] be [at|around|
            about] # ; 4
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
        (want|need|like|expect|hoping for|looking for|asking for|aiming for|thinking|expecting|targeting) [for|to see|
            to get|to be at|a base of|a salary of|something|closer to] {about} # ; 1.5
        (looking|hoping|asking|aiming|shooting|going|pushing|holding out|gunning|angling) [to get|to be|to land] (for|
            at) ... # ; 2
        my (ask|target|number|expectation|expectations|expected|goal|asking|counter|counteroffer|counterproposal|
            proposal|request|range|ideal|desired|dream|magic|figure|hope|price|sweet spot|anchor|preference|aim|
            wish) ... # ; 3
        (expected|desired|target|asking) (ctc|salary|base|comp|package|total|compensation|pay) ... # ; 2.5
        # (is|was|would be|are) my (ask|target|number|expectation|goal|counter|range|ideal|figure|price|sweet spot|
            hope|magic number) ; 4
        (expectation|expectations|expecting|expected) ... # ; 1.5
        (can you|could you|will you|would you|might you|can we|could we|would we|can it|could it|could they|can they|
            can i|could i|may i|is there any way|any chance|are you able|possible|able|willing|open|room) [you|we|it|
            they|to|for|i] [be able to|please|possibly|maybe|also|just|at least|consider|agree to|look at] {give} [the|
            my|a] [{part}] {to} # ; 3
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
            this] [base|salary|bonus|stock|equity|grant|rsu|rsus|signing|total|package|offer|target|comp|signing bonus|
            number] [up] (to|at|by|over|above|past|closer to|near|to around|to about|to at least) # ; 3
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
        (would|will) (be happy|be fine|be ok|be okay|be good|sign|accept|take|settle|say yes|join|agree|go|come|move|
            start) ... # ; 2.5
        {i} [would|will|can|could|might|may|be|happily|gladly|also|even|only|still|probably|then] (sign|accept|take|
            settle|settle for|say yes|agree|do|live|be happy|happy|work|go|come down|drop|go down|come|be fine|be ok|
            be good) [with|to|for|at|on] [something|anything] [like|around|about|nearer|closer to] # ; 3
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
        (closer to|more like|nearer to|nearer|somewhere between|somewhere near|anywhere from) # ; 1.5
        (something like|something around|somewhere around|on the order of|in the area of|in the region of|
            in the neighborhood of|in the neighbourhood of|in the ballpark of) # ; .6
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
        # is (it|the number|the ask|the magic number|what would|all i ask|all im asking|what im asking|what im after|
            what i had in mind|what ive in mind|what im thinking of) ; 3
        all {i} (want|need|ask|asking|im asking) ... # ; 2
        (beyond|above|over|past) # ; .3
    """,
}
