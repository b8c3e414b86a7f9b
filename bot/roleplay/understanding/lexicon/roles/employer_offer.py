"""How a message shows that an amount is the recruiter's."""

from __future__ import annotations

ROLES = {
    "employer_offer": """
        (told|heard|understood) [that] (the|your) [salary|pay] (range|band|budget|scale|bracket) (goes|is|was|went|
            runs|ran|starts|tops out|ends|stretches) [up] [to|at|from] # ; 6.5
        (dont|wont|not|cant|wouldnt|never) [want to|going to|ready to|willing to|like to] (move|relocate|come|leave|
            quit|change|switch|work|drive|get up|give up) ... for # ; 7
        (mr|mrs|ms|dr|mister|frau|herr) [.] _ [even|also|then|once|actually] (said|told me|mentioned|wrote|promised|
            quoted|offered|spoke of|talked of) ... # ; 6
        page @ (says|has|reads|states|shows) # ; 5
        with your offer (it|id|i|that|this) [would|will] [be|have|get|only] [only] # ; 6
        (we|you) [had|have] (shaken|shook) hands on # ; 6
        ^ [and|so|what about|how about] the # (for|in|of|that|on) ; 2.5
        (fool|mad|crazy|silly|stupid|idiot|nuts|insane|foolish) [not] [to] (turn down|refuse|decline|say no to|
            walk away from|pass on|pass up|reject) [the|your|this] # ; 7.5
        (the|your|this) (contract|letter|offer|draft|paper|document|mail|email) [now|only|still|actually] (reads|says|
            states|has|shows|lists|mentions|gives) # ; 5
        (before|until) [i|we] [_] (commit|agree|say yes|sign|settle|accept|commit myself) [to|on|for|at] [the|a|
            your] # ; 6
        (why|whyd|did|didnt|does|doesnt|how come|if) [did|does|would] (the|your|that) [job] (ad|advert|posting|listing|
            website|recruiter|colleague|email|letter|vacancy|page|site|jd|post|spec) [_] (say|said|state|stated|list|
            listed|mention|mentioned|show|showed|quote|quoted|read|promise|promised|have|had|advertise|
            advertised) ... # ; 6.5
        # in the (ad|advert|posting|listing|vacancy|job post|letter|email|draft) ; 5
        ^ first # [,|;|.] [and|but|then] (now|then) # ; 6
        on top of [the|your] # [,|.|!|?|$|base] ; 2
        {youre} (quoting|offering|saying|at) # ; 4
        (does|do|is|are|will|would) (everyone|everybody|anyone|all|each|people|others|the others|every|
            nobody) ... (get|gets|getting|have|paid|on) [the|that|this] # ; 1.4
        # ["|”|'] (in|on|from) (the|your) [job|original|first] (ad|advert|posting|listing|letter|mail|email|contract|
            vacancy|description|paper) ; 5
        your _ [_] [_] (put|wrote|said|told|named|mentioned|quoted|offered|promised) [me] ... # ; 5
        you had me (at|on|down for|down at) # ; 6
        ({part}|you|youve|offer|it) [_] (moved|went|came|rose|changed|increased|gone|risen) [up] from # to # ; 6
        (nobody|no one|noone) ... (works|work|does|would|takes|accepts|moves|drives|leaves|will|can live|
            lives) ... (for|at|on) # ; 5
        (we|you) [had|have] (talked|spoken|discussed|spoke|agreed) (about|on|of) [a|the|your] [{part}] [of|at|
            being] # ; 5
        i [only|now|just] (see|read|find|count|notice) # ; 3
        the # (i|we) (was|were|have been|had been) (promised|told|quoted|given|shown|offered) ; 6
        {youre} [still|only|about|around|just|at least] # (under|below|short of|behind|shy of|less than|away from) ; 6
        (its|it is|thats) [only|just|still] [at] # (now|today|currently|at the moment|right now) ; 1.5
        # (on|in|at) your [_] [_] (site|page|website|ad|advert|posting|email|letter|listing|offer|job ad|mail) ; 6
        (contract|letter|offer|paper|mail|email|document) (is|was|it|stands|there) [is|stands] (written|stated|noted|
            shown|says|stands|mentioned|printed) # ; 5
        (contract|letter|offer|paper|mail|email|document) stands # ; 5
        {part} is (shown|written|stated|listed|given|mentioned|put|set|noted|marked) [only] (as|at|with) # ; 5
        # (instead of|rather than) [the|your] #! ; 5
        (ad|advert|posting|listing|job|vacancy|post|spec) [on|in|from|at|online] [_] (showed|said|says|listed|lists|
            mentioned|had|quoted|read|shows) [up to|around|about] # ; 5
        ({can}|could) (we|you|i|u) still (do|have|get|take|keep|accept|go with) [the] # ; 5
        the # (from|of) (before|earlier|yesterday|last time|your last) ; 5
        (thats|that is|it is|its|comes to|adds up to|makes|totals) [just|only|merely|barely|hardly] # [a year|in total|
            total|all in] (.|!|$|?) ; .5
        ^ (you|yours|your side|your offer) (:|=|-) # ; 5
        (dont|do not|didnt) [really] want # ; 3.2
        # (was|is) what ... (promised|said|quoted|mentioned|told|wrote) ; 3.6
        (where|what|how) would # (be|become|grow|end up|look) ; 4
        (from you|you gave me|you gave|you sent|you quoted|you told me|you mentioned|you named) (was|is|were) [around|
            about|up to] # ; 5
        (read|take|understand|understood|took|see|hear|heard) (it|that|this) (as|to be|to mean) ... # ; 4.6
        (jd|ad|advert|posting|listing|job description|job spec|spec|vacancy|job post) [_] (promised|promises|
            advertised|went|goes|offers|offered|mentions|gives|gave|talks about|speaks of|was for|is for) [up to|
            around|about] # ; 4.6
        [your|the|company] (careers page|career page|careers site|career site|job page|job post|job ad|job board|
            website|req|requisition|vacancy|posting|advert) [_] (says|said|states|stated|mentioned|shows|lists|listed|
            quoted|has|reads|goes|had) ... # ; 4.6
        #! → # ; 5
        # for (this|that|all this|all that|the job|this job|the role|this role|a role|someone|an architect) ... ? ; 3
        # [flat|base|total|only|all in] (?|!) [is|was] (thats|that is|this is|that|this|you are|youre) [a|an|just|
            _] (joke|insult|insulting|laughable|ridiculous|low|embarrassing|disappointing|nothing|kidding) ; 3.5
        (got|get|have|understand|understood|read|heard) (this|that|it|you) (right|correctly|straight) ... # ; 5
        (for|at) # {i} [could|might|would|may|can|id] [just|as well|easily|rather] (stay|remain|keep my) ; 5
        {your} (website|site|page|careers page|ad|advert|posting|listing|job ad|recruiter|colleague|hr|hiring manager|
            manager|email|letter|contract|team) [_] (says|said|states|stated|mentioned|shows|lists|listed|quoted|
            told me|has|reads|promised|indicated) ... # ; 4.5
        (we|you|they) (had|have|) [talked|spoken|discussed|spoke|talk|agreed|settled] (about|on|of) # (in|on|at|last|
            when|before|earlier|during|over) ; 4.5
        (talked|spoke|spoken|discussed|agreed) (about|on) # ; 3
        the # (fixed|paid|guaranteed|gross|net|in|per|a|over|based|negotiable|before|after|include|including) ; 3
        # and not a (penny|cent|dollar|dime|euro|pound) more ; 6
        (told|promised|quoted) [me] [around|about|up to] # (by|on|in|at|from|during) (your|you|the|our|hr) ; 3.6
        (staying|stay|sticking|stuck|still) (at|on|with) # ; 3.5
        (on the phone|on the call|in the call|last week|last time|earlier|in your email|in the email|at first|
            initially|originally|yesterday|before|in the first call|in the interview) [it|you|we|the number|
            the offer] [was|said|were|had|talked|spoke|mentioned] [about|at|was] # ; 4
        the # (isnt|is not|arent|wasnt|doesnt|does not|is|feels|seems|was) ; 4
        (the|your|that|this) [current|initial|first] (offer|number|figure|base|band|budget) ... (is|was|at|of|to|past|
            beyond|over|tops) # ; 1.8
        you ... (listed|posted|advertised|promised|mentioned|said|told|quoted|wrote|indicated|hinted) ... # ; 4
        (cant|cannot|wont|couldnt|doesnt|not) (move|go|get|come|stretch|budge) (past|beyond|over|above|off|
            from) # ; 3.5
        # (would have been|was|might be|may be) [a|great|fine|ok|good|nice|fair] [great|fine|ok|good|nice|fair] (in|
            for|two|five|ten|when|if|back|last) ; 4
        (does|do|did|doing|do) (this|it|that|the job|this job|the work) (for|at) # ; 4
        (for|at) [only|just|that|a mere] # [is|nobody|no one|noone|who] (would|does|will|is|nobody) ; 2
        (really|seriously) # ; 2
        # (?|!) [all you|thats all|is that|thats it|is this|really|my _|even my|our _] (have|got|all|it|intern|interns|
            junior|juniors|makes|make|pays) ; 4
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
        (bump|raise|move|increase|take|get|bring|push|lift|up|nudge|round|change) [the|your|that|this] #! [up] to # ; 5
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
        (with you|with yours|at yours|on your side) [its|it|id|i|you] [would|will|is|get|only|be|be on] [be|get|have|
            only] # ; 4
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
        # (youre|you are|youve|ur|you were) (offering|proposing|offered|giving|at|saying|quoted|put|talking|paying) ; 4
        (offer|offered|proposal|package|letter|number) (of|at|is|was|says|stands at|sits at|came in at|
            on the table) # ; 2.2
        (the|this|current|initial|first|standing|present) (offer|proposal|package|base|number) (of|at|is|was|sits|
            stands|comes|came|says|still|remains) ... # ; 1.8
        offered # ; 1.2
        # (offer|offered) ; 1
        # [base|tc|total|a year|in stock|for|all in|salary] (is|was|feels|seems|looks|sounds|just|still|its|thats|
            comes|falls|would be|still feels|does seem|being) [a|an|just|really|very|too|pretty|quite|so|far|way|well|
            still|kinda|kind of|a bit|a little|a tad|bit|little|somewhat|honestly|frankly|simply|rather|unfortunately|
            sadly|clearly|actually|on the|low and|much|super|extremely|slightly|such a|basically|almost|like a|
            like] {low} ; 5
        # (isnt|doesnt|wont|wouldnt|is not|does not|will not|would not|aint|cant|can not|not) [going to|really|gonna|
            quite|even|exactly] (enough|work|cut it|do it|do|fly|competitive|get me|get us|move|cover|it|what|great|
            good|fair|there|enough for|market|reflect|match|reasonable|acceptable|close|near|sufficient|ideal|
            attractive|exciting|excite|interest|convince|make sense|even|add up|happen|happening) ; 3.5
        # (falls|comes in|comes|sits|lands|falls a bit|is a bit|is way|is well|is far|is) (short|under|below|low|
            behind|light|less) ; 4.5
        # (below|under|less than) (market|what|my|the|average|median|expectations|where) ; 3
        # undervalues ; 4
        (only|just|merely|mere|measly|lousy|stupid|miserable|paltry) # ; 1.8
        # only ; .8
        a (mere|measly|lousy|paltry|whole|pathetic) # ; 3
        (how generous|so generous|very generous|wow) ; 1.5
        (hard|difficult|tough|impossible) to [get|be|feel|stay] (excited|enthusiastic|say yes|accept|justify|swallow|
            love|happy|work|see|live|take|agree|explain) ... # ; 3.5
        (disappointed|surprised|underwhelmed|not excited|unhappy|not thrilled|not happy|struggling|insulted|
            not impressed|let down|sad) (with|by|at|about|to see|of|over) ... # ; 3
        (posted|advertised|listed|published|stated|public|official|internal) (range|band|salary|pay|salaries|
            bands) ... # ; 4
        (job|role|the|your) (ad|posting|listing|description|advert|post|spec|jd|requisition) (said|says|lists|listed|
            shows|mentions|states|mentioned|has|had|stated|showed|quoted) ... # ; 4
        (posting|listing|advert|job ad|job description) ; 2.5
        (range|band|bracket) [for|of|that|in|here] [this|the|_] [role|job|level|is|was|goes|runs|tops|you|posted|
            says] ... # ; 1.8
        {your} (range|band|bracket|budget|scale|cap|top|max|maximum|ceiling) ... # ; 3.5
        the (band|range|bracket|budget) [only|really] (goes|runs|tops|is|was|ends|says|starts|stops|went|caps|
            maxes) ... # ; 3
        (keep|leave|hold|keeping|leaving|maintain) [the|my|your|it|that|at] [{part}] [as is|at|the same at|as it is at|
            of|where it is at] # ; 3
        (keep|leave|keeping|leaving) the # ; 4.5
        # (as is|as it is|unchanged|stays|can stay|stay|stays as is|stays the same|remains|untouched|is fine as is|
            as offered|as you offered|as proposed|fine as it is) ; 4.5
        (fine|ok|okay|good|happy|cool) (at|with|on) (the|your|that) # ; 3
        {part} (is|was|are|looks|seems) (fine|ok|okay|good|great) (at|with) # ; 4
        {part} (fine|ok|okay|good) at # ; 4.5
        (take|taking) the # (back|off|away|out|and) ; 4.5
        (take|taking) (back|off|away|out) the # ; 4.5
        (drop|skip|forget|lose|scrap|remove|convert|trade|swap|shift|move|exchange|reallocate|ditch|cut|turn|roll|fold|
            instead of|rather than|use|redirect|put) [some of|half of|part of|all of] the # ; 3
        (instead of|rather than|not just|as opposed to|compared to|compared with|versus|vs) [the|your|a|just] # ; 2
        (instead of|rather than) [the|your] # ; 1.2
        (stuck|stay|staying|sitting|capped|cap|ceiling|maxed|max|frozen|is fixed) (at|on|out at) # ; 1.8
        (accept|accepting|agree to|agreed to|take|taking|i accept|confirm|confirmed|confirming|agree with|happy with|
            go with|going with|works with|ok with|fine with|good with|say yes to|deal at|deal on) [the|your|that|this|
            an|a] [offer of|final|revised|new] # ; 1.2
        (accept|accepting|take|taking|confirm) (the|your) # ; 2.5
        # (accepted|it is|is accepted|is agreed|agreed|deal|done|confirmed|works|sounds good|sounds great|sounds fair|
            sounds perfect|sounds right|sounds fine|is a deal|is good|is great|is fine|is perfect|is fair|
            looks good) ; 1.5
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
}
