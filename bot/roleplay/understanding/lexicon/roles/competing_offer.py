"""How a message shows that an amount is offered by somebody else."""

from __future__ import annotations

ROLES = {
    "competing_offer": """
        (signed|signing|signed on) (with|w|for) (a|another|the) [different|other|new] _ (at|for|on) # ; 7
        (taken|took|taking|accepted|accepting) (a|another|the) [different|other|new] (job|role|offer|position|post) [at|
            with|in|from] ... (at|for|on) # ; 7
        § [_] [has|have|already|just|also] (put|puts|threw|laid) # on the table ; 6
        (id|i would) be (on|at|making) # [base] with the ; 5
        (both|all|each|two|three|one) [of them|others] (offered|offer|came in|came back|are at|want to pay|would pay|
            pay|promised) ... # ; 6
        (went|gone|came) [up] from # to # ; 4.2
        (email|letter|contract|offer|message|mail) [here|in hand|on my desk|at home] [that|which] (says|saying|states|
            reads|offers|offering|promises) # ; 4.4
        let a # go ; 6
        (turn|turning|turned) down [a|an|the] # ; 4.5
        (equal|match|meet|beat|reach|equalled|matched|equals|matches) § [_] # ; 6
        (equal|match|beat|equalled|matched) (them|theirs) [_] # ; 5
        (id|i would) (have|get|earn|make|be on|be at) # [more|extra] [a year|a month] (with|at) (them|§|theirs) ; 6
        to (join|take|accept|go to|go with|move to|sign with|choose) § ... # ; 5
        # [gross|net|base|a year] is what _ (put|offers|offered|pays|gave|gives|promised|wants|quoted|wrote) ; 4.6
        (they|them|theirs|other side|other offer|other company|the other) (:|=) # ; 5
        § (would|will|could|can|wants to|is ready to|is willing to|is happy to) [also|even] (start|pay|give|take|hire|
            get|bring|put|have) me [on|at|for|with] # ; 7
        a # offer ; 5
        (boss|employer|company|manager|firm|director) ... (ready|willing|prepared|happy|able) to (go|pay|give|do|match|
            offer|raise) [me] [up] [to] # ; 8
        # ... (if i stay|if i dont leave|if i dont go|to keep me|to make me stay|to have me stay|to retain me|
            so that i stay|so i stay) ; 3.4
        (went|moved|jumped|climbed|came) [all the way] up to # ; 4
        (with|at) § (i|id|ill|its|it|they|theyd) [_] [_] [_] # ; 4
        if i (take|took|accept|join|joined|pick|choose|chose) § [_] [_] # ; 5
        ^ _ put # (in front of me|before me) ; 6
        (courted|wooed|poached) (at|for|with) # ; 5
        (headhunter|recruiter) (brought|offered|got|found) me ... # ; 5
        (match|beat|top|meet|equal|exceed) § [§] # ; 6
        (match|beat|top|outbid) _ # ; 4.5
        the other (guys|side|people|team|ones|party|folks|lot) (said|say|offer|are at|have|put|did|offered|went|gave|
            came in at|came back with) # ; 7
        (got|have|had|with|hold|holding) [a|one] (verbal|written|signed|firm|formal) [offer|one] (for|at|of) # ; 5
        # [is|was] [sitting|lying|waiting|parked|already] in my (inbox|mailbox|email|drawer|pocket) ; 4.5
        (ranges|range|bands|salaries) elsewhere ; .1
        my (boss|employer|company|manager|current employer|current company|present employer|firm) [just|has|have|
            already|now|also] counter - offered # ; 6
        offer in hand [:|-|is|of|at|for|,|=] # ; 5
        # in hand (from|at|with|by|elsewhere|already|as we speak) ; 5
        (have|got|with|holding|hold|ive) [a|an] # in hand ; 3
        # if i (go|went|move|moved|sign|signed|join|joined|switch|say yes) [over] [to|with|at] § ; 5
        § (would be|is|was|would have been|will be|comes to|came to|would mean|means) # ; 4
        # is (what|where) § ; 5
        # over at § ; 4
        (across the street|across town|next door|down the road|over there|down the street|around the corner) [:|,|
            -] [its|it is|they pay|they offer|they give|id be on|i get|id get|is|they have] # ; 5
        # (across the street|across town|next door|down the road|over there|down the street|around the corner) ; 4
        # [.|,|!|-|:|;] [now|so|go on|please|{can} you] (beat|match|top) (that|it|them|this) ; 5
        # (,|and|+|plus|/) # [.|,|!|-|:|;] [now|so|go on|please|{can} you] (beat|match|top) (that|it|them|this) ; 6
        § [:|=|-|is|at|pays|says|offers] # (+|plus|and|/) # ; 4
        (on|in|from) (the|my) (other|second|rival|competing) (letter|offer|contract|email|side|one) ; 4
        the other [one|company|bank] ... (at|past|to|is|says|offers|pays|over|above) # ; 4.8
        (my|current|present|existing) (employer|company|boss|firm|manager|team) [just|has|have|already|now] (countered|
            counteroffered|counter offered|matched|came back) ... # ; 6.5
        (has|have|puts|would have|wants) me [down|in] (at|for|on|as) # ; 4
        (someone|somebody|another company|others) [else] (thinks|believes|says|reckons|agrees) im worth # ; 5
        (another|one more|other|second|better|an|competing) offer [,|.|:|-] (it is|its|it was|that is|thats|for|at|
            they|of|with) # ; 5
        (both|all|two|three|@|the|other|those|all of the|both of the) [other] (banks|firms|companies|offers|places|
            employers|startups|others|two|processes) (are|is|were|came in|came|sit|offer|pay|want|landed|
            offered) [me] [at|with|on|around] # ; 4.6
        the # [that|which] § (sent|gave|offered|has|put|came with|pays|wrote|promised|pitched|quoted|proposed) ; 5
        the # is (real|legit|genuine|in writing|signed|in my inbox|on paper|no bluff|firm|confirmed|documented) ; 5
        {they} [have|has|just|even] (gone|went|moved|climbed|jumped|come) [all the way] up to # ; 4.6
        (counter|counteroffer|counter offer|counter - offer|retention offer) (from|by|at|of) my ... # ; 6.5
        (rival|competing|competitors|second|outside|other) (letter|offer|package|bid|contract|company|bank|firm|
            proposal|process|team|side|place|employer|party|recruiter|number|deal) ... # ; 4.6
        the # [that|which] _ (gave|offered|promised|quoted|wrote|put|pays|showed|pitched|proposed|has on) ; 4.4
        (written|signed|firm|formal|verbal|solid|standing|open|counter) offer ; 2.6
        (from|at|with|by) (a|an|another|one|some) [big|small|large|local|bigger|smaller|rival|competing|different|
            private|public|major|nearby|well known] (bank|fund|hedge fund|startup|company|firm|competitor|shop|agency|
            vendor|consultancy|insurer|fintech|employer|rival|unicorn|scaleup|retailer|faang|corporation|tech company|
            trading firm|credit union) ; 2.6
        § (sits|is|are|stands|landed|came out|came in|comes in|has me|have me|puts me|starts me) (at|on|around|near|
            with) # ; 4.5
        (offers|offered|pays|holding|have|got) [me] [base of|a|about|around] # ... (from|at|with) § ; 4.5
        (they|theyd|theyll|they would|they will) (start|started|bring|put|have|had|hire|place) me [in] (at|on|for|
            with) # ; 5
        (came|come|comes|coming) (in|back|up) (at|with) # ; 3.4
        {they} (is|are|was|were|re) [also|even|just] (willing|ready|happy|prepared|able|open) to ... # ; 4
        (my|the) (alternative|alternatives|other option|plan b|backup|other choice|second option) ... # ; 4
        (wants|want|willing|ready|happy|prepared|keen|trying|going|offered|offering|offers) to (pay|give|hire|get|
            bring|start) me [in|on|for|at|with] # ; 4
        (holding|have|got|had|sitting on|with|hold|received|turned down|declined|rejected) a # [base|total|tc] (offer|
            proposal|package|bid) ; 5
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
        (recruiter|hr|hiring manager|manager|people|guy|contact) [there|over there] (mentioned|quoted|hinted|promised|
            talked about|indicated) [around|at|about|a] # ; 3
        (declined|turned down|rejected|passed on) [an|a|one|another] [offer] [at|of|for|with] # ; 4
        § [§|bank|would|will|has|have|just|already|is|are|was|also|even|can|could] [already|just|willing to|ready to|
            happy to|going to|prepared to] (offered|offer|offers|offering|give|gave|giving|pay|paid|put|wrote|came|
            comes|come|promised|promise|said|says|quoted|went|goes|bid|bids|countered|sent|proposed|has|have|had|at|on|
            for|with|in) ... # ; 3.6
        (offer|letter|package|number|bid|one|proposal|something) [_] (from|with|at|by) § ; 2.8
        # [_] [_] (from|with|by) § ; 2.6
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
        # (in writing|on paper) ; 1.8
        # (on the table|lined up|waiting|in my inbox) [from|at|elsewhere|already|somewhere] ; 2.5
        # from (another|a|an|the other|someone|your|their|one of|our|my other|_) ; 1.8
        # [base|total|tc|all in|a year|in stock|on base|salary|plus bonus|signing] (from|at|with) (another|other|
            the other|someone else|a competitor|a competing|a rival|a different|elsewhere|somebody|one of your|
            your competitor) ; 4
        # (with|at|from) (another|a competitor|the other|a rival|your competitor|a different|an other|other) ; 4
        (another|other|competing|second|rival|different|outside|external|better|written|existing|formal|firm|signed|
            counter|verbal) (offer|offers|proposal|bid) [is|was|for|at|of|from|on the table|in hand|that|paying|which|
            came|comes|pays|with|worth|says] ... # ; 3.5
        (another|other|competing|rival|second|outside) (offer|offers|proposal) ; 2.5
        (my|the) (other|competing|second|outside) (offer|option|bid|one) ... # ; 4
        (have|got|holding|received|had|sitting on|ive|hold|getting|with|turned down|declined|rejected|
            countered by) (an|a|one|two|the|this|another|already an|also an|already a) [_] (offer|proposal|
            bid) ... # ; 3.5
        (have|got|ive) ... offer ... # ; 2.5
        offer (from|with|at) (_|another _|a _|the _) [of|for|at|is|that|with|which|_] {about} # ; 3.5
        offers (from|with|at) ... # ; 2.5
        {they} [have|has|just|already|are|is|were|also|even|would|will|did|ll] (offered|offer|offers|offering|
            came back|came|put|wrote|gave|promised|pay|pays|paid|paying|give|gives|proposed|said|quoted|went|go|goes|
            going|do|did|hit|come|comes|at|have|has|will pay|countered|bumped|raised|put me|sent|want to give|
            are ready|signed off|approved|went up|gone up|gone|moved|moved up|climbed|jumped|matched) ... # ; 3
        (offered|came back with|came in at|came in with|is offering|are offering|came at|countered with|countered at|
            promised|sent me|is at|put in writing|wrote|has me at|have me at|went to|went up to|raised to|offers|
            wants to pay|would pay|will pay|is paying|is ready to pay|gave me|offered me|quoted|pays|has offered|
            have offered|has given|just offered|put me at|put forward|is giving|are giving|is willing to pay|will give|
            would give|gives|pay me|are paying|is prepared to pay|is on) [me|us|with|at|of|a|an|around|about] [me|at|a|
            an|about|around|base of|salary of|total of|package of|like|up to] # ; 2.6
        {they} (put|have|wrote) ... in writing ; 3
        the # (they|he|she) [have|had|has|just|already|put|offered|gave|wrote|promised] ; 4
        # (they|he|she) (put|offered|wrote|gave|promised|have|sent|came|came back|are offering|quoted) ; 4
        (they|he|she|theyre|theyve|hes|shes) ... # ; 1.8
        (match|beat|top|exceed|outbid|equal|meet) [the|their|that|my|his|this|a|an|or beat the|or beat] [other|
            competing|offer of|total of|base of|existing] # ; 4.5
        (match|beat|exceed|outbid) ... # ; 2.5
        ({can}|you|to|^) top ... # ; 2.5
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
        (a|another|one|this|some) (startup|bank|fintech|faang|fund|vendor|agency|consultancy|insurer|shop|hedge fund|
            bigger bank|smaller bank|big tech) [is|has|just|also|company|are] (offered|offering|offers|has|pays|paying|
            at|gave|gives|came|wants|put|will|would|willing) ... # ; 3.5
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
}
