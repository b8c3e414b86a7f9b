"""How a message shows what it does. Weights: 3 and more is plain speech, less needs company."""

from __future__ import annotations

ACTS = {
    "accept": """
        ^ (yes|yep|yeah|sure|ok) [,] (absolutely|definitely|of course|for sure|please|sure|indeed|totally|gladly|
            happily|certainly|it is|lets) ; 1.8
        (can|could|will) live with (#|that|it|this) $ ; 2.4
        ^ [yes|yeah|yep|sure] [,] (we|i) (do|have|are) [have a deal|a deal] $ ; 1.6
        ^ [ok|okay|yes|great|so|then|well|alright] accepted (at|for|with|,|.|!|$|then|on|as) ; 3
        ^ (ugh|hm|hmm|well|meh|fine|alright then|ah|oh|eh) [,|.] (ok|okay|fine|alright|sure|yes|deal) [then] $ ; 1.8
        (lets|let us) (sign|do business|go with it|do the deal|finalize|finalise|wrap|get going|get started|
            make a deal|have a deal|seal the deal|lock it in|ink it|call it a deal) ; 2.8
        (its|thats|sounds like|looks like|we have|consider it|this is) (a deal|a yes|a go|settled|agreed|done|
            official|final|a plan) ; 2.6
        (i|im|i am) [am|very|totally|perfectly|fully|absolutely] (good|happy|ok|okay|fine|comfortable|satisfied|
            content|on board|cool|pleased) with (that|this|it|the offer|your offer|everything|all|those|these|
            the package|the terms|the numbers) ; 2.8
        (happy|glad|ready|delighted|pleased|excited|thrilled|willing) to (sign|accept|join|commit) ; 2.6
        (but|ok|okay|fine|alright|yes|then) [,] (ok|okay) [,] deal ; 3
        (offer|package|terms|everything|numbers|that) (is|are|look|looks|sound|sounds) [all|very|perfectly|totally|
            really] (good|great|fair|fine|perfect|acceptable|reasonable|ok|okay) to me ; 2.6
        (you|u) (convinced|sold|won|persuaded|got) me [over] ; 2.6
        (i|we) (shake|shook) (on|hands) ; 2
        (shake on it|shake hands on) [then|$] ; 2
        (fair enough|good enough|thats fair|thats good|fair) [,|.] (deal|im in|i accept|lets do|i agree|ill take|
            sold|agreed|count me in) ; 3
        (gladly|happily) (accept|accepted|sign) ; 3.4
        (thank you|thanks) [so much|a lot|,|.|!] [i|its a|thats a] (accept|deal|yes|agreed|accepted) ; 3
        ^ (ok|okay|fine|sure|alright|yup|okay then|ok then|good|great|perfect|cool) [then|thanks|thank you] $ ; 1.4
        (yep|yes|yeah|ok|okay|sure|please|alright|👍) [,|please] (go ahead|send it|send them|proceed|do it|go for it|
            sounds good|send away|do that) ; 3
        👍 ; 1.4
        (go ahead|send it over|send it) $ ; 1.6
        # is acceptable ; 2.4
        ^ [ok|okay|yes|yep|yeah|great|alright|well|and|perfect|so|fine|sure|then|good|thanks|thank you|,|awesome|
            wow] (accepted|accept|agreed|deal|done|sold) $ ; 4
        ^ (ok|okay|yes|yep|yeah|great|alright|perfect|fine|sure|awesome|cool|good) (accepted|deal|done|agreed|
            sold) ; 4
        i [am|do|will|would|happily|gladly|hereby|formally|officially|therefore|can|now|fully|proudly|be|
            am happy to|am glad to|am pleased to|am delighted to|would be happy to|would like to|want to] [happily|
            gladly|formally|officially|be] (accept|accepting|accepted) [the|your|this|it|that|with|on] ; 4
        (ill|id|im|we|well) [happily|gladly|be|formally|officially|pleased to|happy to|glad to|delighted to|
            going to|gonna|like to|love to|ready to|prepared to|willing to] [happily|gladly] (accept|accepting) ; 4
        (happy|glad|pleased|delighted|thrilled|excited|ready|honored|honoured|proud|like) to (accept|sign|join|
            come on board|come aboard|say yes|take it|take the offer|take this|take the job|take the role|
            be joining) ; 3.5
        accepting (the|your|this|it) [offer|terms|package] ; 3.5
        (you have|you got|youve got|u got|weve got|we have|we got|thats|its|it is|that is|call it|
            lets call it) [yourself] (a deal|a done deal|an agreement|deal) ; 4
        (you have|you got|youve got|u got) (me|yourself an architect|yourself a|an architect|yourself an) ; 3
        ^ [its|thats|it is|ok|,|and|so] a deal ; 4
        ^ [ok|okay|great|yes|yeah|alright|cool|perfect|fine|sure|then|well] [,|.] (im|i am|count me|am) in $ ; 3.5
        (count me in|im sold|im all in|im on board|i am on board|sign me up|where do i sign|where can i sign|
            where should i sign|show me where to sign|send me the (contract|paperwork|papers|docs|docusign|letter|
            offer letter)|send [over|me|it] the (contract|paperwork|papers|docs|docusign)|send over the (contract|
            paperwork|papers|docs|letter|docusign|offer letter)) ; 3
        (send|sending) [it|them|that|me|the] (over|across) ; .8
        lets do (it|this|that) ; 3.5
        (lets|let us) (go|go ahead|proceed|move forward|make it happen|make it official|get it done|shake on it|
            close this|close it|seal it|wrap it up|wrap this up|sign|go for it|go with that|go with it|roll|
            lock it in) [with|on|it|this|$] ; 2.5
        ([i|ill] (go|going) ahead with (it|this|that|the offer|your offer)) ; 2.5
        (that|it|this|#|offer|everything|package|numbers|terms|all of that) (works|work|will work|will do|
            does the trick|seals the deal|is good|is fine|is great|is perfect) ; 2.4
        [that|it|this|#|offer|everything|package|numbers|terms] (works for me|work for me|sounds good|sounds great|
            sounds perfect|sounds fair|sounds fine|sounds right|looks good|looks great|looks perfect|suits me|
            is acceptable|is agreeable|is good for me|is good with me|will work|will do) ; 2.5
        (works for me|work for me|fine by me|good by me|fine with me|good with me|ok with me|okay with me|suits me|
            suits me fine|good enough for me|no objections|no complaints here) ; 2.5
        (im|i am|we are|were) (happy|fine|good|ok|okay|satisfied|cool|comfortable|pleased|in agreement|
            on the same page|aligned|content) with (that|this|it|the|your|those|these|all|everything|#|what) ; 2.5
        (im|i am) (good to go|ready to sign|ready to join|good to sign|convinced|yours|all yours) ; 2
        (im|i am|count me) in $ ; 3
        ^ [well] (ok|okay|fine|alright|yes|sure|agreed|good|great|cool|deal) [,|then|.] # [it is|then|is ok|is fine|
            works] $ ; 2.6
        (agree|agreed) (with|to|on) (all|everything|the terms|that|it|this|your terms|those|these|the offer) ; 3
        # [base|total|then|it is] (works|works for me|is good|is great|is fine|is ok|it is|sounds good|is perfect|
            sounds fair) $ ; 1.5
        (ill|i will|i shall) (take|accept) (the|your|that) # ; 3
        send [me|over|the|it] (contract|contracts|papers|paperwork|docs|agreement) ; 2.4
        (i) (take it|take that|take the offer|take your offer) ; 2.4
        (ill|i will|i shall) (take it|take that|take the offer|take your offer|take this|take the job|take the role|
            take the deal|take # [base|and]|sign|sign it|sign today|sign now|sign the|join|join you|be there|
            be joining|happily sign|gladly sign|sign tonight|sign right away|sign tomorrow) ; 2.8
        (taking it|taking the offer|taking the job|taking your offer) ; 2.5
        ^ (yes|yep|yeah|yup|sure|absolutely|definitely|of course|certainly|gladly|yes please|you bet|si|oui|ja|yess|
            yesss|hell yes|hell yeah|heck yes|for sure|indeed|totally|aye|100@) [please|sir|maam|it is|we do|
            we have a deal|thanks|thank you|we have|i do|i will|let us|lets] $ ; 1.6
        (deal|agreed|accepted|sold|done deal|offer accepted|consider it signed|consider it done|consider me signed|
            consider me hired|consider me in|consider it accepted|signed) $ ; 2.2
        (we have|weve got|we got|thats|its|then its|got) a (deal|done deal) ; 3.5
        (we are|were|weve|we have) (agreed|settled|in business|in agreement|good|all set|all good|there|
            done here then) ; 1.8
        (i|im|i am) (on board|onboard|in business) ; 2.6
        (i|im|i am|ill) (confirm|confirming|agree|agreeing|agreed|say yes|saying yes) [to|with|on|that|the|
            my acceptance] ; 2.2
        my answer is (yes|a yes) ; 4
        (its|thats|it is|that is|thats) a yes ; 4
        (a firm|a big|a clear|definite|thats a) yes ; 3
        (looking forward|cant wait|excited|thrilled|stoked|pumped) to (join|joining|start|starting|work|working|
            get started|getting started|be part|come aboard|be on|the start) ; 1.6
        (see you|see u|see ya) (on day one|on the @|monday|in the office|on monday|next month|in @|soon) ; 1.2
        (cant|wont|couldnt|no way to|could not|cannot) (say no to|argue with|refuse|turn down|complain about|
            pass up) (that|this|it|the) ; 3
        (pleasure|glad|nice|great) doing business ; 2.5
        ill (start|begin|hand in|give|put in|resign|tell|inform|let) (my notice|notice|my resignation|my boss|
            my manager) ; 1.5
        (handing|hand|give|giving|putting) in my (notice|resignation) ; 1.8
        welcome me (aboard|on board) ; 3
        (get|draw|draw up|prepare|drawing) the (contract|paperwork|papers|letter) [ready|up|over|out] ; 2
        🤝 ; 1.5
        (fine|ok|okay|alright|good|great|perfect|cool|sure) [then|,|.|!|i] (ill take|ill sign|i accept|deal|i take|
            im in|lets do|you have a deal|we have a deal|agreed|accepted|send it|send the) ; 3
        (offer|terms|package|everything|all of it|all) (accepted|agreed|is accepted|works for me|
            looks good to me) ; 3.5
        on those terms ; .8
        (all|everything) (good|sounds good|looks good|clear|set|as discussed) ; 1
        (accept|take) (the|your|this) (offer|terms|package|deal|job|role|position|final offer|revised offer) ; 2
    """,
    "reject": """
        i (find|consider|think|feel|believe) (this|that|it|the _|your _|these) [is|to be|are|number|offer] [a bit|
            rather|quite|too|very|pretty|really|a little|so|kind of|kinda|a|an|somewhat] (low|light|small|short|
            weak|disappointing|insulting|unfair|little|insult|joke|lowball|unacceptable|poor) ; 2.8
        (wasting|waste of|wasted) (my|your|our|everyones) time (with|on) ; 2.6
        (not|isnt|hardly) [really|even|exactly] a (serious|real|competitive|fair|good|decent|reasonable|strong|
            great|proper) (offer|number|package|base|salary|figure|deal) ; 2.8
        (not|isnt) what (we|i|you) (discussed|agreed|talked|said|was told|expected|hoped|promised) ; 2.4
        no can do ; 2.6
        # (isnt|is not|arent|wasnt) [.|!|$] ; 2
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
        keep your [#|money|offer|bonus|stock] ; 2.6
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
        (anything|nothing|something|offers|offer|all) [that is|thats|at] (less|below|under|lower|beneath) [than] # ; 2
        (not|dont|never) ... # [,|.|-|but] (just|only) # ; 2
    """,
    "no": """
        ^ [lol|haha|um|hm|hmm|well|,|sorry|so|yeah|then|thats a|its a|ok then|ok] (no|nope|nah|noo|nooo|
            never) [thanks|thank you|sorry|man|sir|bro|.|,|!] $ ; 2.6
    """,
    "walk_away": """
        (decided|deciding|voting) against (it|this|the|your|joining|moving|going|accepting|continuing) ; 3.4
        (rather|prefer to|like to|going to|want to|better|think we should|id|should) (stop|end it|end this|leave it|
            stop it|end things|leave things) (here|there|now|at this|at that) ; 3.2
        i [have|just|already|ve] (chose|chosen|choose|picked|took|went for|went with|go with|accepted|signed|
            decided on|decided for) [for] (the other|another|a different|their|the competing|my other|
            somebody elses|someone elses) [offer|company|job|role|one|bank|team] ; 4
        (this|that|here) is where (it|we|i|things|our) [_] (ends|end|part|stop|stops|leave|exit|get off|ways|
            say goodbye) ; 3.4
        ^ [so|then|well|ok|im|i am|ill be|i will be|ive decided on|decided on] going with _ (,|.|!|instead|thanks|
            $) ; 3.2
        (signed|signing|accepted|accepting|sign|going|gone|went|joining|join|joined) with (someone|somebody|another|
            a different|the other|them|their) [else|company|offer|bank|team|one|firm] ; 3.6
        (we|lets|let us) [can|should|could|might as well|may as well] (stop|end it|end this|leave it|quit|part|
            drop it|drop this|call it off|call this off) [here|now|there|ways|at this] ; 3
        (call|calling) (it|this|everything|the whole thing) off ; 3.6
        (not|wont be|no longer) (a fit|a good fit|the right fit|a match|meant to be|for me anymore) ; 2.2
        (pursue|pursuing|explore|exploring|take|taking|focus on|focusing on) (other|another|different|
            the other) (opportunities|opportunity|options|roles|offers|offer|option|avenues|role) ; 3
        (hard feelings|no offense|nothing personal|no hard feelings) ; 1
        (im|i am) (stepping|walking|bowing|dropping|pulling|backing|getting|checking) (away|out|off) [of|from|here|
            now] ; 4
        (my|the) (final|last) (answer|decision|word) is [a] no ; 3.6
        (consider|treat) this (my|a) (withdrawal|goodbye|no|final no) ; 4
        (rescind|revoke|withdraw) my (acceptance|application|interest|candidacy) ; 4
        (not|no longer) (wasting|going to waste|worth) [any] [more|of] (time|my time|energy) ; 2.6
        (you|u) (lost|just lost|have lost) me ; 2.6
        (took|taken|accepted|signed|chosen) (the|another|an|their) (other|job|offer|competing) [job|offer|one] ; 4
        (close|delete|archive) my (file|application|profile|candidacy) ; 4
        (wasted|waste of|wasting) my time ; 2
        ^ [ok|well|alright] (bye|goodbye) then ; 2.6
        (ill|i will|i|then ill) (take|go with|accept) (the|my|their) (other|competing|existing|current) (offer|job|
            one) ; 2.2
        (take|remove|scratch|strike|cross) me (off|from|out of) [the|your|this] [list|process|pool|running|
            pipeline] ; 4
        (have to|must|will|going to|ill|gonna) (decline|pass|turn it down|turn this down) [,|.|on this|then|it|and|
            thanks|thank] ; 2
        (kindly|respectfully|regretfully|politely|must|formally) [have to|must] decline ; 3
        (isnt|is not|not) going anywhere ; 2
        (i|im|ill|id|am|we|going to|gonna|will|must|have to|want to|like to|decided to|choose to|need to) [have to|
            am|going to|respectfully|must|need to|would like to|formally|hereby|gonna|therefore|regretfully|
            think ill|be|think i will|want to|better] (withdraw|withdrawing|bow out|bowing out|walk away|
            walking away|walk|walking|drop out|dropping out|pull out|pulling out|step away|stepping away|exit|
            back out|backing out|move on|moving on|pass on this opportunity|opt out|end this|end it here|
            end the process|leave it here|leave it there|stop here|call it quits|call it a day|quit|part ways|
            close this here) [here|now|my|from|then|the|this|and|$|,|with] ; 4
        (withdraw|withdrawing|pull|pulling|remove|removing|take|retract|retracting|cancel|cancelling|
            canceling) my (candidacy|application|name|interest|hat) ; 5
        (consider|take) (me|my application|my candidacy) (out|withdrawn|off the list|no longer) ; 4.5
        (take|taken|taking) (me|my name) (off|out of) ; 4
        (i|ive|i have) [have|just|already] (accepted|signed|taken|signed with|chosen|decided on|decided to accept|
            decided to go|going with|picked|gone with|decided to take|accepting|joined|committed to) [with|the|an|a|
            another|their|to] (other|another|elsewhere|their|offer|competing|the other|different|rival|with) ; 4.5
        (going|gone|go|i go|ill go|im going|went|signing|sign|ill sign) (with|elsewhere|with the) [another|
            the other|someone|other|a different|their|them|elsewhere] (elsewhere|company|offer|bank|option|firm|
            them|one|instead) ; 3.5
        (signing|sign|going|go|i went|im going) elsewhere ; 3
        (im|i am|count me|were|we are|then im|guess im|so im) (out|done|done here|gone|finished|off|
            no longer interested|no longer available|no longer a candidate|not interested anymore|through|
            not interested any more|through here|done with this|done talking|done negotiating) ; 3.4
        (were|we are) (done|through|finished|too far apart|done here) ; 3
        (no longer|not) (interested|available|in consideration|want the job|want this job|want to continue|
            wish to continue|pursuing|going to pursue|going to continue|continuing|looking to continue|
            moving forward|going forward|proceeding) [in|anymore|any more|with|this|the|for|$] ; 3
        (wont|not|will not|cant|no longer|decided not to|not going to|wont be|will not be|not be|chosen not to|
            prefer not to|rather not|dont want to|dont wish to) [be] (moving forward|move forward|proceed|
            proceeding|continue|continuing|pursue|pursuing|go forward|going forward|be joining|joining|join|
            go ahead|going ahead|take this further|take it further|taking it further|be moving forward) [with|this|
            here|the|you|$|,|your|any] ; 3
        (good luck|best of luck|all the best|best wishes|good luck with|good bye|goodbye|farewell|bye|so long|
            take care|have a nice life|good day|adios) [finding|with|to|filling|in] [someone|somebody|the|your|you|
            filling|for|and|then] ; 1.6
        (good luck|best of luck) (finding|filling|hiring|with your search|with the search|with the hire) ; 3
        (find|hire|get|look for|you can find|go find) (someone|somebody) else ; 3.2
        (thats|this is|its) (it|the end|the end of it|where i get off|where i stop|where it ends|goodbye|
            where we part) [from me|for me|then|$] ; 1.8
        (end|ends|ending|stop|stopping|close|closing) (it|this|things|the conversation|the process|the discussion|
            the negotiation|our conversation|our talks|the talks|here|this here|it here|talks|this conversation|
            negotiations) [here|now|there|today|$] ; 2.5
        (lets|let us) (end|stop|leave it|call it|not waste|part|end this|wrap this up without|leave things|just end|
            just leave) [here|there|a day|quits|at that|any more|ways|it here|it there] ; 3
        (not|dont) (worth|want to waste) (continuing|my time|your time|each others time|any more time|anyones time|
            our time) ; 2.2
        (part ways|call it quits|call it a day|walk away now|walking away now|walk away from this|
            walking away from this|walking away here|walk away here) ; 3
        (decline|declining|turn down|turning down|reject|rejecting|refuse|passing on|pass on) (the|your|
            this) (offer|position|role|job|opportunity) ; 3
        (decline|declining|pass|passing) (and|then) (wish|move|go|withdraw|end) ; 3.5
        (wish|wishing) (you|your team|the team|u|yall) [all|guys|both] (the best|good luck|luck|well|all the best|
            the very best|success|best of luck) ; 2
        (stay|staying|staying put|ill stay|stick|im staying|i stay) (where i am|at my current|with my current|put|
            in my current|with my employer) ; 3
        (dont|do not) (contact|call|write|message|email) me [again|anymore] ; 4
        (this|it) (isnt|is not|wont be|aint) (for me|the right fit|the right move|the right role|the right job|
            going to work out|working out|gonna work out|the one) ; 1.6
        (thanks|thank you) (for|and) (your time|the time|the opportunity|everything|goodbye|bye) ; .9
        (forget|keep|shove) (the|your|this) (job|offer|whole thing|role) ; 3
        (forget about it|forget the whole thing|never mind then) ; 1.8
        (im|i am) leaving (now|then|$|this|the process|the talks|the table) ; 3.4
        leave it (there|here|at that) ; 2.2
    """,
    "goodbye": """
        (bye|goodbye|take care|good luck|all the best|best of luck|farewell|so long|best wishes|cheerio|
            adios) [then|to you|with it|anyway|and] [$|with|finding|in] ; 1
    """,
    "threat": """
        (#|@) and (we|i) [can|will] move on ; 3
        (walk|walking|walked) [away] from (#|@|unvested|my|a lot|stock|money|equity|the bonus) ; 4
        (will have to|would have to|may have to|might have to) (walk|decline|withdraw|pass|leave|go) ; 2
        (or|otherwise|else) (i|ill|id|im|we) [will|am|would|have to|may|might|can|need to|going to|just|simply|
            gonna] (walk|walk away|leave|go|withdraw|pass|sign|out|gone|decline|have to|am out|be out|move on|
            say no|stay|am gone|take|accept|done|bow out|drop out|go elsewhere|accept the other) ; 3
        (if|unless|without) ... (walk|withdraw|leave|out|gone|elsewhere|decline|pass|move on|bow out|done) ; 2
        (could|might|may|would|can|ready to|prepared to|willing to|tempted to|inclined to|happy to|able to|
            not afraid to|id|will have to|would have to|considering|thinking of|thinking about|close to) [easily|
            just|have to|always|also|be|still|probably|well|gladly] (walk|walk away|walking|walking away|withdraw|
            withdrawing|leave|decline|go|pass|go elsewhere|sign elsewhere|bow out|move on|drop out|say no|
            turn it down|be out|accept the other|take the other|take their|out) ; 3
        (or nothing|or bust|or no deal|or im out|or i walk|or forget it|take it or leave it) ; 2
        (could|might|may|would|can|id) [just|easily|as well|rather|also|simply] (stay|remain) [put|where] ; 3
    """,
    "stall": """
        (take|bring|run|show) (it|this|that|these) (to|by|past|home to|back to) (my|the) (wife|husband|partner|spouse|
            family|lawyer|accountant|fiance|fiancee|girlfriend|boyfriend|other half) ; 2.6
        (tell|give|let) you [know|my answer|an answer|my decision|a decision|something] [back] (tomorrow|next week|
            on|by|later|in a|soon|monday|tuesday|wednesday|thursday|friday|after) ; 2.6
        (talk|speak|chat|meet|connect|call|touch base) again (tomorrow|{weekday}|on {day}|next week|later|soon|
            in a) ; 2.6
        (wait|waiting|hold out) (for|on|until) [my|the|an|another] [other|final|last|next] (interview|interviews|
            offer|offers|answer|process|round|rounds|decision|results|company) ; 2.6
        (need|want|have to|like to|must|see|read|check) ... before i (decide|sign|commit|answer|say yes|respond|
            give you|make a decision|make up my mind|can decide|can answer|can commit|say anything) ; 2.4
        (lawyer|attorney|accountant|wife|husband|partner|family|advisor|adviser|mentor) ... (has to|needs to|
            wants to|should|must|will) (see|look|read|check|review|approve|agree|go over|sign off) ; 2.6
        (dont|do not|please dont|no need to) (rush|hurry|push|pressure) [me|this|into] ; 2.4
        (wait|hold|keep it open|give me|leave it open|hold the offer|hold off) (till|until|for|through|a few|
            a couple|another|some) [the|next|@|a] ({weekday}|weekend|days|day|week|weeks|month|end|@|few|
            couple) ; 2.6
        (few|couple|couple of|some|several) (days|hours|nights|weeks) ; 1.8
        (undecided|unsure|not sure yet|not decided|havent decided|have not decided|torn|cant decide|
            need to weigh|weighing|need clarity) ; 2
        (digest|marinate|absorb|let it settle|take it in) [it|this|that|all] ; 2
        process (it|this|that|all) ; 2
        ({can}) (you|we) (wait|hold|pause|postpone|delay|extend|push|give me|take a break|pick this up|revisit|
            come back) [it|this|the|to|until|till] ; 2.4
        (ill|i will|let me|id|i would|i can|ill be able to) [be able to] (answer|respond|reply|decide|confirm|
            tell you|have an answer|give you an answer|have a decision|know|revert|follow up|circle back|
            get you an answer|be ready) ... (by|on|tomorrow|monday|tuesday|wednesday|thursday|friday|next|in|after|
            soon|later|end) ; 2.4
        (too|so|very) (fast|quick|sudden|soon) ; 1.6
        (owe|promised|committed to|told) ... (answer|reply|decision|company|recruiter) ... first ; 2.2
        (need|want|like|have) to (see|read|get|have|review) [the|a|your] (written|full|whole|formal|
            complete) (offer|letter|contract|package|document) ; 2
        (have|take|get) the weekend ; 2.4
        (confirm|decide|answer|respond|sign|reply) [it|you|that|this] (tomorrow|later|next week|by {weekday}|
            on {day}|in a day|in a few days|after the weekend) ; 2.6
        ({can}) (i|we) have (@|a|some|a few|until|till|another|more|one|two|three) [more|few|couple of] (days|day|
            time|weeks|week|hours|weekend|night) ; 2.6
        (a|one|another|@) (day|night|week|weekend) (or two|or so|or three|maybe|please|max) ; 2.2
        (give|gimme|grant) me [a|@|some|until|till|the] [few|couple|couple of|more|day|days] (day|days|week|night|
            weekend|time|tomorrow|moment|hours|hour|second|sec|minute|evening) ; 2.4
        (read|review|look at|check|study) it [all] (first|carefully|properly|before|through|with|over|again) ; 2.2
        not so fast ; 2
        (pick this up|pick it up|continue|resume|talk|speak|reconnect|come back to this|
            revisit this) [again] (next week|tomorrow|later|on monday|another time|after the weekend) ; 2.6
        (still|im|am|i am) (waiting|expecting) to hear [back] ; 2.6
        (partner|wife|husband|spouse|family) and i ... (talk|discuss|decide|think) ; 2.6
        ({can}|may) (i|we) have (till|until) ; 2.6
        (need|take) (a|one|another|@) (day|days|night|week|weekend) ; 2.4
        read the (papers|contract|offer|letter|details) [first] ; 2.2
        (think|thinking|sleep|sleeping|mull|chew|ponder|pray) [about|on|over|it|this|that|the] [about|on|it|this|
            that|over|the] (it|this|that|offer|over|everything|things|details|all|for a|on it|until|overnight) ; 2.4
        (think about it|think it over|think this over|think on it|think that over|sleep on it|sleep on this|
            sleep on that|mull it over|mull this over|mull over|chew on it|chew on that|chew it over|let it sink in|
            let that sink in|let me digest|digest this|digest it|digest that|reflect on it|reflect on this|
            ponder it|weigh it|weigh my options|weigh things|weigh everything|weigh this|process this|process it|
            process that|consider it carefully|consider my options|consider this|look it over|look this over|
            look it all over|read it over|review it|review this|review the offer|review everything|
            review the details|review the letter|go over it|go over everything|go through it|have a think|
            have a proper think|take it away and) ; 2.6
        (need|want|like|give|take|get|allow|appreciate|could use|ask for|buy|request|use|require|wanted) [me|us|
            to take|some|a|to have|a little|a bit of|more|just|at least|to get] [more|extra|some|a few|a couple|
            couple|another|little|bit|bit of|few|until|till|to] [more|of|extra] (time|days|day|week|weeks|weekend|
            night|evening|hours|hour|@ days|@ hours|@ weeks|time to|while|minute|moment|the weekend|overnight|
            tomorrow|{day}|breathing room|couple days|few days) ; 2.5
        (@|one|two|a few|a couple|a couple of|some|few|couple|couple of|several|another) [more|business|working|
            extra] (days|day|weeks|week|hours|nights) (to (think|decide|consider|review|reflect|respond|answer|sort|
            talk|discuss|look|process|read|make|sleep|weigh|run|get back|come back)|would|to) ; 2.4
        (more|some|little|bit|bit of|extra|enough) time ; 2
        (need|give me|get|take|until|till|by|have until|have till|take until|wait until|wait till|give me until|
            give me till|come back|get back|reply|respond|answer|decide|let you know|revert|circle back|talk|speak|
            follow up|touch base|reconnect|hear from me|back to you|decision) [to|you|with|a|an|on|by|until|till|
            before|the] [to|you|with|a|an|on|by|until|till|before|the] [with|by|on|until|answer|
            decision] {weekday} ; 2.3
        (get|come|be|circle|revert|getting|coming|go) back to (you|u|ya) ; 2.4
        (let you know|let u know|ill let|you will hear|youll hear|revert back|revert to you|keep you posted) ; 2
        (talk|speak|discuss|check|consult|run it|run this|go over it|chat|confer|discuss it|talk it over|
            talk this over|talk it through|run that|discuss this|go through it|take this|sit down) [it|this|that|
            over|things|first|by|past|all] [first|by|past|through|with|to] (with|to|by|past) [my|a|the|our] (wife|
            husband|partner|spouse|family|girlfriend|boyfriend|fiance|fiancee|lawyer|attorney|accountant|advisor|
            adviser|mentor|parents|kids|mother|father|mom|dad|other half|significant other|better half|tax advisor|
            friend|friends|coach|financial advisor) ; 2.8
        (ask|asking|tell|show) [it] [to] (my|the|our) (wife|husband|partner|spouse|family|girlfriend|boyfriend|lawyer|
            attorney|parents|mentor) ; 2.6
        (wife|husband|partner|spouse|family|lawyer|attorney|accountant|mentor|fiance|fiancee) ; .8
        (not ready|cant|not able|wont|im not|too early|too soon|not going|dont want|not in a position|hard) [yet|
            be able] to (decide|commit|answer|say|sign|give you an answer|make a decision|respond|say yes|
            give an answer|give a final|give you a|sign today|decide today|decide now|accept today|decide right now|
            decide on the spot|commit today) [today|now|right now|yet|on the spot|just yet|here] ; 2.4
        (not|nothing|decide|deciding|sign|signing|commit|answer|answering|accept|accepting) ... (today|right now|
            on the spot|tonight|right away|this second|just yet|yet|this minute) ; 1
        (extend|extension|push|push back|postpone|move|delay) [the|your|this|that|of|on] [offer|response] (deadline|
            date|decision|by|expiry|expiration|timeline|deadline by) ; 2.6
        (extension|more time) ; 2.2
        (pending|waiting|wait|waiting on|waiting for|hold on|hold off|hang on|still in process|finish|wrap up|
            finishing|wrapping up|complete|have @ more|have one more|hear back|expecting|hearing back) [for|to|on|
            until|till|my] [my|the|other|from|final|their|two|another|a] [my|the|other|from|final|
            another] (interview|interviews|process|processes|other|answer|decision|decisions|round|rounds|offer|
            offers|company|companies) ; 2
        (by|before|until|till) {weekday} (ok|okay|possible|works|work|fine|alright|please) ; 1.5
        ({can}|may|is it ok if|is it okay if|ok if|mind if|okay if|can i|may i) ... (sleep|wait|think|until|till|
            more time|a day|weekend|day|days|week) ; 1.6
        (wait a minute|wait a sec|hold on|one sec|one second|hang on|give me a sec|give me a minute|brb|one moment|
            a moment|just a moment|bear with me|let me check|let me see|let me think|gimme a sec|gimme a minute|
            let me look|hold that thought) $ ; 2.2
        (let me|lemme|i need to|need to|i want to|i have to|ill have to|id like to|i would like to|going to|gonna|
            ill|i will|must|i should|i still need to|ill need to) [just|first|really|think i need to|carefully|
            properly|quickly|have to] (think|sleep on|check|consider|review|mull|discuss|consult|digest|reflect|
            look over|read|process|weigh|talk it|talk to|talk with|compare|run it|run this|run the|run some|
            take a look|decide|take some|take a day|take the weekend|take a few|crunch|study|chew|go over|
            go through|look at|look into) [about|it|this|the|on|over|that|my|with|everything|things|both|some|
            $] ; 1.9
        (when|by when|how soon|how long) do you need ; 1
        not today ; 1.5
        (still|im still|am still) (deciding|thinking|considering|weighing|undecided|on the fence|evaluating|
            comparing|not sure) ; 2
        (on the fence|undecided|sleep on) ; 2
        (tomorrow|monday|next week|later) (ok|okay|instead|maybe|is better|works better|would be better) ; 1.6
        (another|other|later|tomorrow) (time|moment|day) ; .6
        (in|within) (a day|a few days|a couple days|a week|a day or two|@ days|@ hours|a couple of days) ; 1.5
    """,
    "refuse_to_disclose": """
        before (we|i) (talk|discuss|get to|get into|name|give|say|speak) [about|a|any] (numbers|number|money|salary|
            pay|comp|figures) ; 2.6
        (lets|let us|can we|could we|id like to|want to) (discuss|talk about|focus on|understand|speak about|
            start with|go over|hear about) [about] (the|this) (role|job|fit|position|scope|responsibilities|work|
            team) [first|before] ; 2
        you (make|give|put|say|name|start|throw out) [me|the|a|an] [first] (offer|number|bid|proposal) [first] ; 2
        you (go|start|open|begin) [first] $ ; 2
        (thats|its|that is|it is|ill leave that) [really|entirely|all] (up to you|your call|for you to say|your job|
            your turn|to you) ; 2
        (talk|speak|discuss|get to|come back to|park|leave) [about] (money|salary|numbers|pay|compensation|comp|
            that|it) (later|another time|at the end|once|when|after|for later|until) ; 2
        (rather|prefer|prefer that|better) we (talk|discuss|focus|speak|look|start|concentrate) ; 2.2
        (whats|what is) (fair|in|the budget|on offer|possible) ; 1
        (i|id|ill|i would|i will) [rather|prefer to|just] (see|hear|get) (an|your|the) (offer|number|range|
            proposal) first ; 2.4
        (ill|i will|id|i would) (leave|let) (that|it|the number|the first number) (to|for) you ; 2.4
        (wont|cant|not|dont) ... (name|names|company|who it is|which company|which bank|employer) ; 1.6
        (keep|keeping) (my cards|it|that|things) close ; 2.4
        (not|nothing) (something|a thing|anything) i (share|discuss|talk about|disclose|tell|reveal|want to share|
            like to share) ; 2.8
        (market|competitive|fair|something fair|reasonable|in line with market|in line with the market) (rate|value|
            pay) $ ; 1.8
        ^ whatever (the|you|is|your|fits) ; 1.9
        (no idea|dunno|no clue|not sure yet|hard to say|cant say|difficult to say) [tbh|honestly|yet|really|$] ; 1.9
        ^ market rate ; 1.9
        (rather|prefer to|prefer) (learn|hear|know|see|talk|speak|discuss|understand|focus) [about|
            more about] [what|the|your] [this|range|budget|band|role|job|scope] ; 2
        not allowed to ask ; 2.6
        (you tell me|you go first|you first|make me an offer|surprise me|whatever is fair|you name it|
            you name a number) ; 2.4
        (open|happy|willing|prefer) to (discuss|discussion|talk|negotiate|hear) [it|that|once|when|later] ; 1.9
        (depends|depend|depending) (on|what|how) ; 1.9
        (flexible|negotiable|open) [on|about] [that|salary|pay|the number|compensation|$|,|.|for now|here] ; 1.9
        (havent|have not) (thought|decided|settled|made up) ... (number|it|yet|mind|figure) ; 1.9
        (for now|at this point|at this stage|yet) ; .4
        (rather|prefer|like|want|choose|id|would like|going|need) [to|not|would] (not|keep|avoid|leave|hold|refrain|
            stay away|skip|wait) [to|off|on|it|that|my|say|saying|share|sharing|from|disclose|discuss|go into|
            get into|give|giving|naming|name|put|the] [that|my|it|a|this|sharing|giving|naming|figure|salary|pay|
            current|discussing|the] ... (private|share|say|disclose|disclosing|sharing|reveal|number|figure|
            confidential|discuss|myself|salary|comp|history|pay|out of it|first|that|off the table|naming|details|
            name|answer) ; 2.8
        (rather|prefer|prefer to|would like|id like|choose|better) [to] not [to] (say|share|disclose|discuss|reveal|
            answer|give|name|talk|go into|get into|put|tell|comment|mention|throw|go first|anchor|commit|show|state|
            speak) ; 3.4
        (rather|prefer|prefer to) (keep|leave|hold) ; 2.6
        (not|wont|cant|dont|will not|cannot|not going to|not gonna|im not|not allowed|not able|unable|
            not comfortable|not ready|not at liberty|not willing|not inclined|uncomfortable|hesitant|reluctant|
            no need|never|would not|wouldnt|dont want|dont like|dont feel comfortable|decline|not happy|refuse|
            not prepared|not planning|too early|dont wish|dont intend|not keen|couldnt) [to|be|really|feel|want|
            like|comfortable|able|going|wish|actually|discuss|at this stage|yet|at this point] [to|be|really|
            comfortable|just] (share|sharing|disclose|disclosing|say|saying|reveal|revealing|tell|telling|give|
            giving|name|naming|discuss|discussing|talk about|talking about|answer|answering|go into|going into|
            get into|getting into|put a number|putting a number|throw out|throwing out|show|showing|tell you|
            tell you that|state|stating|mention|give out|provide|providing|put numbers|play that|be the first|
            going first|speak about|commit to) [you|a|my|that|the|any|what|a specific|out|salary|it|details|numbers|
            who|which|with|specific|exact|them|their|first|about|on|about my|what i] ; 2.4
        (confidential|private|personal|nda|under nda|secret|between me and|none of your|not your business|
            your business|nobodys business|no ones business|privileged|not relevant|irrelevant|isnt relevant|
            not public|not up for|off limits|off the table|sensitive|confidentiality) ; 1.8
        ([you|your company|the company] (go|goes|went|come) first|you first|after you|ladies first|you tell me|
            whats your|what is your|tell me your|tell me the|share your|share the|show me your|give me your|
            hear your|know your|see your|learn the|what range|what band|whats the|what do you have) [range|band|
            budget|number|first|salary range|pay range|numbers|figure|salary band|offer first|pay band|range first|
            budgeted|salary budget|budget range|figures] ; 1.1
        (not relevant|isnt relevant|irrelevant|doesnt matter|not important|shouldnt matter|not the point|
            is beside the point|has nothing to do|dont see how|has no bearing|not going to help|isnt helpful) [here|
            to|for|with|what|this|that] ; 1.8
        (illegal|not legal|unlawful|against the law|not allowed|arent allowed|not supposed|banned|law|prohibited|
            salary history ban|pay history|cannot legally|cant legally|cant ask|shouldnt ask|not permitted|
            isnt legal|violates|barred) [to|in|for|here|that|bars|you|says] [ask|asking|me|this|new york|from] ; 2
        (pass on|skip|dodge|decline) (that|this|the) (one|question) ; 3
        (pass on|skip|dodge|decline) (answering|to answer) ; 3
        (dont|do not|havent|i dont) (have|got|really have) [a|any|one] (number|figure|specific number|
            number in mind|figure in mind|specific figure|fixed number|set number|exact number|hard number|
            particular number|specific) ; 2.4
        (no|without) (specific|exact|fixed|set|hard|particular|concrete) (number|figure|numbers|amount) ; 2
        (too early|too soon|premature|early) [for|to] [me|talk|discuss|put|name|say|give|throw|us] ; 2
        (before|until) (i|we|ive|weve|i have|i know|understanding|learning|hearing|i understand|i hear|i learn|
            talking) ... (more|role|scope|range|number|job|position|fit|budget|band|everything|team|
            responsibilities) ; 1.5
        (focus|concentrate|talk) on [the|what|finding] (role|fit|value|scope|job|position|work|market|
            responsibilities) ; 1.6
        (id|would) (like|love|want|need|prefer) to (hear|know|understand|see|learn) [your|the|more|what|about|first|
            what you|what the] [range|band|budget|number|offer|role|scope|you|first|team|job] ; 1
        (keep|keeping|stays|staying|remain|remains|leave|leaving|stay) [that|it|my|this|them|the|their|those|number|
            salary|current] [salary|to|pay|number|name|comp|name out|out|between] (private|confidential|to myself|
            myself|out of it|between us|secret|out of this|undisclosed|out) ; 3
        (lets|let us) (leave|keep|not) ... (out|aside|about that|private|there) ; 1.8
        (nice try|nice one|good try) ; 1.8
        (open|flexible|negotiable) $ ; 1.2
        (im|i am|pretty|very|quite|its) (open|flexible|negotiable) ; 1.4
        depends on (the|what|how|everything|your|scope) ; 1.3
        (wont|not going to|not gonna|will not) (be the first|go first|bid against|negotiate against|play|anchor|
            say a number|say the number|give a number|name) ; 3
        (make|made) me an offer ; 1.5
        no comment ; 3.5
        (my|that) (salary|pay|current pay|current salary|history|comp|salary history|pay history|compensation|
            business|current comp|number|current compensation|figure|other offer|offer) (is|stays|remains|will stay|
            isnt) [my|between|not|a] (private|mine|confidential|my own|personal|my business|business|a private|
            with me|something i|relevant|matter|irrelevant|for discussion|up for|between|secret|open|own) ; 3
    """,
    "greet": """
        ^ (hi|hello|hey|heya|hiya|howdy|greetings|hola|good morning|good afternoon|good evening|good day|morning|
            hallo|helo|hii|hiii|heyy|heyyy|yo|sup|namaste|bonjour|salut|ciao|hej|gm|evening|afternoon|hellooo|
            helloo|henlo|oi|buenos dias|guten tag|moin|servus|shalom|aloha|dear|ello|hullo|wassup) ; 3
        (nice|great|good|pleasure|lovely|pleased|glad) to (meet|e - meet|speak with|finally meet|talk to|
            connect with|hear from|e meet|see|speak to|be talking|chat with) you ; 2.2
        👋 ; 2.5
    """,
    "small_talk": """
        (any plans|plans for|nice weekend|lovely day|beautiful day|long weekend|good one|haha good|thats funny|
            made me laugh|how funny|you crack me up|how is the family|hows the family|hows life|how is life|
            how was your day|how was your week|enjoying the|staying warm|staying cool|stay warm|stay safe|
            drive safe|happy holidays|merry christmas|congrats|congratulations|my birthday|monday mornings|mondays|
            its friday|finally friday) ; 1.8
        and (you|yourself|urself) ? ; 3
        (good|fine|great|well|not bad|doing well|doing good|all good|cant complain|im good|pretty good) [,] (thanks|
            thank you|thx) ; 2
        (how are you|how are u|hows it going|how is it going|how are things|how have you been|hows your day|
            how is your day|how was your|hows your|how you doing|how do you do|whats up|what s up|how r u|
            how are ya|hope you are|hope youre|hope your|hope you had|hope you have|hope all is|hope everythings|
            hope this finds) ; 2.6
        (traffic|train|trains|bus|subway|tube|parking|drive in) (was|is|were|are) ; 2
        (weather|raining|rain|snow|snowing|sunny|cold outside|hot outside|hot here|cold here|heat|storm|heatwave|
            rained|snowed|freezing) ; 2
        (weekend|holiday|holidays|vacation|trip) ... (was|nice|great|good|fun|relaxing) ; 1.6
        (my dog|my cat|the dog|the cat|the game|football|soccer|lunch|dinner|jet lag|jetlag|the kids|my kids|
            the news|birthday|weather|netflix|movie|tacos|pizza|gym|marathon|basketball|baseball|hockey|
            the match last|superbowl|super bowl|world cup|christmas|thanksgiving|halloween|new year|happy new year|
            happy friday|happy monday|tgif|bbq|the train|my train|wifi|wi - fi|my internet|connection is|
            my mic|my camera) ; 1.6
        ^ (haha|hahaha|lol|lmao|hehe|hahah|rofl|xd|ahah|ha|heh|lolol) ; 1
        (thanks|thank you|thx|ty|tysm|cheers|much appreciated|appreciate it|appreciated|many thanks|thank u|thanx|
            tnx|gracias|merci|danke|thks|i appreciate it|appreciate that|i appreciate that) ; 1.2
        (have a|enjoy your|enjoy the) (nice|good|great|lovely|wonderful|day|weekend|evening|rest|one) ; 1.8
        (do you like|you like|do you enjoy|where are you based|where are you calling|whereabouts are you|
            are you from|are you a bot|are you a robot|are you human|are you real|tell me a joke|joke|are you an ai|
            chatgpt) ; 1.8
        (funny|random|anyway|off topic|offtopic|by the way) ; .5
    """,
}
