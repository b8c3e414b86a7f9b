"""How somebody leaves the talks, and what only threatens to."""

from __future__ import annotations

ACTS = {
    "walk_away": """
        (this|that|here) is where i [will|shall] (get out|get off|exit|leave|stop|part|step out|step off|hop off|
            bow out) ; 3.4
        (signed|joined|accepted) [with|/|at] [/] (another|a different|the other) _ [,|.|!|$|today|yesterday|and] ; 4
        (answer|decision) is [a] no (for good|and stays|for ever|forever|and final|and that|and it|now and) ; 3.6
        (ill|i will|i shall|im) [be] (on my way|going my way|heading off|heading out) (then|now|.|!|,|$) ; 3
        (decline|pass|say no) [,] ... and (i|we) (stay|am staying|remain|will stay|keep) (here|where|at|with|put|
            my) ; 3.6
        ^ [ok|so|well|right|,|fine] then (i|ill|i will|we|i shall|i rather|id rather) [just|rather|will] (stay|remain|
            keep|stick) (at|with|in|where|put|here|to|my) ; 3.4
        ^ [well|so|ok|,|right|then|theres|there is] no point [then|in this|anymore|any more|now|really] (.|!|$|,) ; 3
        consider me (gone|out|off|withdrawn|no longer|unavailable) ; 4
        (ive|i|have|i have) [had] (a change of heart|second thoughts and|changed my mind about (joining|this|the role|
            the job|moving)) ; 3
        (stop|end|halt|cancel|terminate) the process [on|from|for|here|now|please|with|,|.|$] ; 3
        (so is|and so is|so stands) my (no|answer) ; 3.4
        my (no|answer|decision) (is|stays|stands|remains) (final|no|a no|negative|unchanged) ; 3
        signed [a|the|my|another] [new] (contract|letter|offer|deal|agreement) (elsewhere|somewhere else|with (your|
            another|a|the|them|someone|somebody|my|one)) ; 4
        (thats|this is|here is|here|that|that is) [is] where (my|our|the|this) [_] (journey|story|road|path|paths|ways|
            adventure|trip|talk|talks|line|ride|dance|courtship) (ends|end|stops|stop|part|parts|finishes|
            diverge) ; 3.4
        (reached|come to) the end (,|.|$|!|i|then|now|here|of the road|of this road|of our road|of our talks|
            of this) ; 3
        (no longer|dont|do not|not) [any longer] (wish|want|care|like) to be (considered|part of|in the running|
            a candidate|contacted|in the process) ; 3.6
        so (im|i am|ill|i will|ill be|ive decided to be|i have decided to) [be] (staying|stay|remaining|sticking|
            remain|stick) (here|put|on|where|with|there|at|in|,|.|$|!) ; 3.4
        (found|finding|took|accepted|taken|signed for) something (better|else|closer|bigger|nicer|more suitable|
            different) ; 3.2
        (got|found|took|accepted|landed|taken|chose|chosen) (another|a new|a different|the other|some other) (job|
            position|role|post|gig|employer) (now|already|,|.|$|!|;|and|so|yesterday|today|elsewhere|on|this) ; 3.2
        leave (the field|the job|the role|the place|the spot|the post|this one) to (others|someone|somebody|another|
            the next|whoever|younger) ; 3.6
        ^ [no|nope|nah|well|so|ok|then|right|and|,] [,] (done here|all done here|were done here|done with this|
            done with you|done talking|we are done here) ; 3.4
        (application|candidacy|candidature|name|file) [as|is|to be|be|should be|hereby] [hereby] withdrawn ; 4
        (stop|no need to|quit|neednt|need not|dont bother) (calling|contacting|writing|mailing|emailing|messaging|
            chasing|call|contact|write|mail|email|message|chase) [to] [me|again|back] ; 3.2
        (thats|that is) that (then|,|.|$|!) ; 3
        (conversation|talks|discussion|negotiation|negotiations|chat|process|story|matter|courtship|journey) (is|are|
            ends|end|stops|has come to) [over|finished|done|closed|now|here|an] (over|finished|done|closed|at an end|
            here|end|now) ; 3.4
        (wish|wishing) (you|your team|you all) [all] [the] [best] (luck|success|well|best|joy) [of luck] (with|finding|
            filling|for) [the|a|your] (whoever|next|another|someone|somebody|search|others|it|hunt|candidate|
            replacement|post|role|position|vacancy|hire|rest|future|project) ; 3.2
        (competitor|competitors|rival|rivals|neighbour|neighbours|competition|other company|another company|
            someone else|somebody else|§) [has|have|just|already] (signed|hired|got|snapped|took|snatched|poached|
            recruited|secured|grabbed) me [up|first|already|on|an|this|yesterday|today|$|.] ; 4
        that settles it [,|then|.] [then|so] (im|i am|ill|i|so im) [am|will|be] (staying|remaining|out|off|gone|going|
            stay|withdrawing|with|not) ; 3.6
        (get|getting|hop|hopping|step|stepping|jump|jumping|climb|climbing|bow|bowing|check|checking|tap|tapping|cash|
            cashing|ride|walk|walking) (off|out) [of] (the|this|your) (bus|train|ride|boat|ship|table|game|race|
            merry go round|carousel|process|rollercoaster|elevator|tram|wagon|queue|dance|room|building) ; 3.4
        (this|here|that|thats|this is|here is) [is] [the] (stop|point|moment|station|spot|where) [where] i (get off|
            leave|hop off|step off|part|stop|bow out|exit|say goodbye|sign off|walk|jump off|bail) ; 3.6
        ^ [so|then|ok|okay|right|well|,|oh|alright|anyway|sorry|thanks] (im off|i am off|off i go|im outta here|
            im out of here|im gone|i am gone|peace out|over and out|im walking|i walk|i go|ill be off|i shall be off|
            i will be off) (.|!|,|$|then|cheers|thanks|now|folks|guys) ; 3.4
        (#|that|this) [?|!|,|.|-] (then|right|well|ok|so|in that case) [,] (im|i am|count me|consider me|ill be|
            i shall be) (out|off|gone|done|finished|through) ; 4
        (im|i am|am|ill|i will|i shall|so|now|hereby|and|,|i) [now|hereby|am|be|just|have to] (closing|close|closed|
            shutting|shut|shelving|archiving|burying|ending) (my|this|the) (file|door|book|books|chapter|folder|thread|
            tab|application|candidacy|case|curtain|page) [with|on|for|here|now|of] ; 3.6
        ^ (closing|shutting|shelving|archiving|closed) (my|this|the) (file|door|book|books|chapter|folder|thread|tab|
            application|candidacy|case|curtain|page) ; 3.6
        (pulling|pull|pulled) the (plug|cord|ripcord) [on] ; 3.4
        (drawing|draw) a line [under] ; 3.2
        (end of (the road|the line|story|discussion|conversation|the affair|our story|talks)|game over|ship has sailed|
            the ship sailed|curtain falls|lights out|last call) ; 2.9
        then so (is|are|am|do|does) (this|we|i|my|our|it) ; 4
        then [my|so|its|this|that|were|we|i|im|the|our] [last|final|own|are|am|is|thats|this] [word|answer|talk|talks|
            reply|one] [is|are] (farewell|goodbye|adieu|over|done|out|off|gone|finished|bye|adios|ciao) ; 4
        my (last|final) (word|answer|reply) [to you] (is|:|,|then is) [a] (farewell|goodbye|adieu|no|bye|adios|ciao|
            thanks but no) ; 4
        (no|not much|little|without) (point|sense|use|reason) [in|to] (dragging|drag|continue|continuing|going on|
            prolonging|prolong|talking further|keep talking|carry on|carrying on|going further|stretching|pretending|
            meeting|haggling) [this|it|the|on|out|any|further|$|.] ; 3.2
        (lets|let us|no need to|shall we|better) (not drag|drag|stop pretending|not prolong|part as|part on|end on|
            shake hands and part|say goodbye|say our goodbyes|wrap up and) ; 2.9
        (shall|will|wont|will not|are|were|not) [not] [be] (working together|doing business|be colleagues|
            becoming colleagues|be coming to work|be joining you|joining you after all) ; 3
        (not meant to be|wasnt meant to be|isnt meant to be|wasnt to be|it ends here|this ends here|we end here|
            that concludes it|thats a wrap|i rest my case and|let it go at that) ; 3
        (ive|i have|weve|we have|i|we) [finally|now|since|therefore|both|all] (decided|chosen|opted|resolved|elected|
            agreed|concluded) [to|that|im|i am|id|i will|ill|we are|were|its best to|it is best to|instead to|
            i should] [to|rather] (stay|staying|remain|remaining|stick|sticking|keep|keeping|not moving|not leaving|
            not to|against|decline|withdraw|leave it|step back|walk|stop|go with another|go elsewhere|let this one go|
            pass) ; 3.4
        (gonna|going to|im going to|i will|ill|i shall|ill just|think ill|i think ill|guess ill|so ill|we will|
            well) [just|rather|then|simply|probably] (stay|remain|stick|keep) [on] [with|at|in|where|put|
            to] (my current|my present|my old|my existing|my job|my team|my employer|where i am|where i m|put|my boss|
            my school|my ward|my firm|my company|the current|my post|my practice|my clinic|my shop|what i have|
            what ive got) ; 3.4
        (staying|remaining|sticking) [on] (where i am|put|with my current|with my employer|with my team|at my current|
            at my school|at my firm|at my company|in my job|in my current|with what i have|with my old) ; 3.2
        (i|ive|i have|we|weve) [have|just|already|ve|since|now|therefore|today|yesterday] (said yes|gave my word|
            given my word|committed|signed|signed up|shook hands|shaken hands|shook|agreed|gone|went|going|
            promised myself|pledged myself|accepted) [with|to|at|for|on] (them|the other|someone else|somebody else|
            another|elsewhere|a competitor|the competition|those|theirs|the others|the rival|a rival|the competitor|
            your competitor|your rival|your neighbour|their offer|§) ; 4
        (said|saying|say) yes (to them|to the other|to another|to someone else|elsewhere|to a competitor|to theirs|
            to their|over there) ; 3.6
        (went|gone|going|go|signed|signing|starting|start) (with|for|at) the (other|competing|rival|better|higher|
            first|second) (lot|people|folks|team|side|company|firm|offer|one|bank|hospital|school|agency|guys|place|
            shop|bidder) ; 3.6
        (accepted|taken|took|found|signed|started|landed|have|got) [a|an|another|the] (post|job|position|role|contract|
            place|offer|gig) (elsewhere|somewhere else|with another|at another|with someone else|with a competitor|
            closer to home) ; 3.6
        (signed|committed|accepted) (elsewhere|somewhere else|with someone|with somebody|with a competitor|with them|
            with another) ; 4
        (give|offer|hand|pass|let) (the|my|this|that) (post|job|role|position|spot|place|seat|desk|chair|slot|
            vacancy) [go] [on] to (somebody|someone|another|the next|whoever|the runner up) ; 3.2
        (youll|you will|you) (have to|need to|must|can|should|better) (find|look for|fill|hire|choose|get|
            ask) (someone|somebody|another|the role with|the position with|a different) ; 3
        (i|we|ill|i will|i shall|so i|im going to|ill have to|i must|i have to|let me) [have to|must|will|am going to|
            shall] (leave|let) (it|this|you|things) (there|be|here|at that|at this|go|to it|rest|to your|, thanks|
            , thank) ; 3
        (have to|must|ill|i will|i shall|rather) [then] leave it [,|.|!|then|$|thanks|thank] ; 2.9
        (take|taking|took) (my|our) (talents|skills|business|cv|resume|leave|services|hat|coat) [elsewhere|somewhere|
            to|and|$|off|now] ; 3.4
        (thank|thanks|thank you) (but|but no|but its|but this is) (no thanks|no thank you|no|goodbye) [,|.|!|$] ; 2.4
        (its|this is|that is|thats) (goodbye|farewell|adieu|adios|bye|the end|a goodbye) [then|from|to|$|.|!] ; 3
        (we|im|i am|i) [am|are|have|ve] [decided] (not|no longer) (moving|relocating|changing|leaving|coming|
            going to move|going to come|going ahead|interested|joining|taking) [after all|jobs|so|and|any|anymore|with|
            $] ; 2.4
        (consider|regard|take|treat) this [email|message|note|letter|mail] [as|to be] (my|a) [formal|official|
            final] (withdrawal|goodbye|no|farewell|refusal|resignation from) ; 4
        (withdrawal|withdrawing|withdraw) [of] [myself|me|my] [from] (the|this|your|candidacy|application|
            process) ; 3.4
        found (something|a job|a role|a position|another|one|work) [_] [_] [_] [,|.|!] (all the best|good luck|goodbye|
            bye|best of luck|take care|thanks for your time|thank you for your time|best wishes) ; 3.4
        ^ [ok|okay|well|so|then|alright|fine|,|it looks like] § it is [then] [,|.|!|-|:|so] (thanks|thank you|
            all the best|good luck|best of luck|take care|bye|goodbye|sorry|cheers|farewell) ; 4
        ^ [ok|okay|well|so|then|alright|fine|,] § it is [then] $ ; 2.5
        (not|wont|dont want to|no need to|lets not|rather not) [going to|gonna] (waste|take up|take) [any|more|
            any more|anymore] [of] (your|our|each others|anyones|my) time [and|or] [mine|yours|energy] ; 3.2
        (lets not|i wont|not going to|dont want to) waste ... time ; 2.4
        (its|this is|that is|thats) (not|never) (going to happen|gonna happen|happening|going to work out) ... (cheers|
            bye|goodbye|good luck|all the best|take care|thanks) ; 3.2
        (thats|that is|this is) it (from|for) me ; 3
        (will|ill|gonna|to|rather|just) go with _ [_] (.|!|,|instead|then|$) ; 3.2
        (say no|decline|pass|have to pass|take a pass|say thanks|say thank you) and (move on|walk|walk away|leave|go|
            look elsewhere|say goodbye|part|bow out|wish you|step back) ; 3.6
        (signed|accepted|committed|said yes|agreed|gone|going|signing|joining|joined|started) [with|to|for|at|an offer|
            a role|a job|a position] (elsewhere|somewhere else|someplace else|another|someone else|somebody else|
            a different) ; 4
        {decided} [{surely}] [have to] {leave} ; 3.4
        (im|i am|well be|ill be|i will be|so im|then im) [{surely}] {leaving} ; 3.4
        (nothing|not much|little|no point) [is] [left|more|else|in] [left|more|else] (to talk about|to discuss|to say|
            to negotiate|talking|discussing|continuing|negotiating|going on|carrying on) ; 3.2
        ^ [so|then|well|ok|i guess|i think|guess|,] (this|that|thats|its|it|this really|thats my) (is|s|then is) [,|
            then|my] (goodbye|farewell|the end|goodbye then|the end of the road|the end of the line) ; 3.2
        (thats|that is|its|this is) (my|the) cue to (leave|go|exit|move on) ; 3.6
        (no longer|not) (looking|interested in) [to|in|for] (make a move|move|change jobs|changing jobs|leave my|
            leaving my|a new role|new roles|a change|the role|the position|this role|this position|the job|this job|
            joining|the opportunity|this opportunity|proceeding|continuing) ; 3.2
        (changed|change) my mind [about] (the|this|joining|moving|leaving|it|,|.|$) ; 2.2
        (close|closing|shut) (the|this|that) door [on|here|for] ; 3
        (we|our) (part|paths|ways) (ways|here|diverge|part) ; 3.2
        (release|free up|give) (the|my|your) (slot|spot|position|headcount) [to] ; 2.6
        (offer|the role|the job|position) to (someone|somebody) else ; 3
        (already|just|have|ive) (accepted|signed|committed|said yes|agreed) [with|to|for|at] (elsewhere|another|
            someone|somebody|the other|a different|their) ; 4
        (decided|deciding|voting) against (it|this|the|your|joining|moving|going|accepting|continuing) ; 3.4
        (rather|prefer to|like to|going to|want to|better|think we should|id|should) (stop|end it|end this|leave it|
            stop it|end things|leave things) (here|there|now|at this|at that) ; 3.2
        i [have|just|already|ve] (chose|chosen|choose|picked|took|went for|went with|go with|accepted|signed|
            decided on|decided for) [for] (the other|another|a different|their|the competing|my other|somebody elses|
            someone elses) (offer|company|job|role|one|bank|team|employer|firm|place|path|,|.|!|$) ; 4
        (this|that|here) is where (it|we|i|things|our) [_] (ends|end|part|stop|stops|leave|exit|get off|ways|
            say goodbye) ; 3.4
        ^ [so|then|well|ok|im|i am|ill be|i will be|ive decided on|decided on] going with _ (,|.|!|instead|thanks|
            $) ; 3.2
        (signed|signing|accepted|accepting|sign|going|gone|went|joining|join|joined) with (someone|somebody|another|
            a different|the other|them|their) [else|company|offer|bank|team|one|firm] ; 3.6
        (we|lets|let us) [can|should|could|might as well|may as well] (stop|end it|end this|leave it|quit|part|drop it|
            drop this|call it off|call this off) [here|now|there|ways|at this] ; 3
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
        (i|im|ill|id|am|we|going to|gonna|will|must|have to|want to|like to|decided to|choose to|need to) [have to|am|
            going to|respectfully|must|need to|would like to|formally|hereby|gonna|therefore|regretfully|think ill|be|
            think i will|want to|better] (withdraw|withdrawing|bow out|bowing out|walk away|walking away|walk|walking|
            drop out|dropping out|pull out|pulling out|step away|stepping away|exit|back out|backing out|move on|
            moving on|pass on this opportunity|opt out|end this|end it here|end the process|leave it here|
            leave it there|stop here|call it quits|call it a day|quit|part ways|close this here) [here|now|my|from|
            then|the|this|and|$|,|with] ; 4
        (withdraw|withdrawing|pull|pulling|remove|removing|take|retract|retracting|cancel|cancelling|
            canceling) my (candidacy|application|name|interest|hat) ; 5
        (consider|take) (me|my application|my candidacy) (out|withdrawn|off the list|no longer) ; 4.5
        (take|taken|taking) (me|my name) (off|out of) ; 4
        (ive|i have|i|im|i am) [just|already] (taken|took|taking|accepting) (a|another|the) (different|other|new|job|
            post) [job|role|offer|position|post|one] [at|with|in|for] ; 4
        ^ taking the other (job|role|offer|one|position) ; 4
        (i|ive|i have) [have|just|already] (accepted|signed|taken|signed with|chosen|decided on|decided to accept|
            decided to go|going with|picked|gone with|decided to take|accepting|joined|committed to) [with|the|an|a|
            another|their|to] (other|another|elsewhere|their|offer|competing|the other|different|rival|with) ; 4.5
        (going|gone|go|i go|ill go|im going|went|signing|sign|ill sign) (with|elsewhere|with the) [another|the other|
            someone|other|a different|their|them|elsewhere] (elsewhere|company|offer|bank|option|firm|them|one|
            instead) ; 3.5
        (signing|sign|going|go|i went|im going) elsewhere ; 3
        (im|i am|count me|were|we are|then im|guess im|so im) (out|done|done here|gone|finished|off|
            no longer interested|no longer available|no longer a candidate|not interested anymore|through|
            not interested any more|through here|done with this|done talking|done negotiating) ; 3.4
        (were|we are) (done|through|finished|too far apart|done here) ; 3
        (no longer|not) (interested|available|in consideration|want the job|want this job|want to continue|
            wish to continue|pursuing|going to pursue|going to continue|continuing|looking to continue|moving forward|
            going forward|proceeding) [in|anymore|any more|with|this|the|for|$] ; 3
        (wont|not|will not|cant|no longer|decided not to|not going to|wont be|will not be|not be|chosen not to|
            prefer not to|rather not|dont want to|dont wish to) [be] (moving forward|move forward|proceed|proceeding|
            continue|continuing|pursue|pursuing|go forward|going forward|be joining|joining|join|go ahead|going ahead|
            take this further|take it further|taking it further|be moving forward) [with|this|here|the|you|$|,|your|
            any] ; 3
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
        (lets|let us) (end|stop|leave it|call it quits|call it a day|call it off|not waste|part|end this|
            wrap this up without|leave things|just end|just leave) [here|there|a day|quits|at that|any more|ways|
            it here|it there] ; 3
        (not|dont) (worth|want to waste) (continuing|my time|your time|each others time|any more time|anyones time|
            our time) ; 2.2
        (part ways|call it quits|call it a day|walk away now|walking away now|walk away from this|
            walking away from this|walking away here|walk away here) ; 3
        (decline|declining|turn down|turning down|reject|rejecting|refuse|passing on|pass on) (the|your|this) (offer|
            position|role|job|opportunity) ; 3
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
        (was|been) [really|very|so] (nice|good|lovely|great|a pleasure|fun) (meeting|knowing) you ; 1
        {farewell} [then|to you|with it|anyway|and|amigo|amigos|my friend|guys|folks|all] [$|with|finding|in|
            with the] ; 1
    """,
    "threat": """
        (or|otherwise) (its|it is|this is|thats|were|we are|theres) (not|no|off|over|a no|done|dead|out|nothing|
            finished|a pass) ; 2.4
        (#|@) and (we|i) [can|will] move on ; 3
        (walk|walking|walked) [away] from (#|@|unvested|my|a lot|stock|money|equity|the bonus) ; 4
        (will have to|would have to|may have to|might have to) (walk|decline|withdraw|pass|leave|go) ; 2
        (or|otherwise|else) (i|ill|id|im|we) [will|am|would|have to|may|might|can|need to|going to|just|simply|
            gonna] (walk|walk away|leave|go|withdraw|pass|sign|out|gone|decline|have to|am out|be out|move on|say no|
            stay|am gone|take|accept|done|bow out|drop out|go elsewhere|accept the other) ; 3
        (if|unless|without) ... (walk|withdraw|leave|out|gone|elsewhere|decline|pass|move on|bow out|done) ; 2
        (could|might|may|would|can|ready to|prepared to|willing to|tempted to|inclined to|happy to|able to|
            not afraid to|id|will have to|would have to|considering|thinking of|thinking about|close to) [easily|just|
            have to|always|also|be|still|probably|well|gladly] (walk|walk away|walking|walking away|withdraw|
            withdrawing|leave|decline|go|pass|go elsewhere|sign elsewhere|bow out|move on|drop out|say no|
            turn it down|be out|accept the other|take the other|take their|out) ; 3
        (or nothing|or bust|or no deal|or im out|or i walk|or forget it|take it or leave it) ; 2
        (could|might|may|would|can|id) [just|easily|as well|rather|also|simply] (stay|remain) [put|where] ; 3
    """,
}
