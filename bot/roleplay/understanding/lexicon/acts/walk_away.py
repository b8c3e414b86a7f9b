"""How somebody leaves the talks, and what only threatens to."""

from __future__ import annotations

ACTS = {
    "walk_away": """
        (not|wont|dont want to|no need to|lets not|rather not) [going to|gonna] (waste|take up|take) [any|more|
            any more|anymore] [of] (your|our|each others|anyones|my) time [and|or] [mine|yours|energy] ; 3.2
        (lets not|i wont|not going to|dont want to) waste ... time ; 2.4
        (its|this is|that is|thats) (not|never) (going to happen|gonna happen|happening|
            going to work out) ... (cheers|bye|goodbye|good luck|all the best|take care|thanks) ; 3.2
        (thats|that is|this is) it (from|for) me ; 3
        (will|ill|gonna|to|rather|just) go with _ [_] (.|!|,|instead|then|$) ; 3.2
        (say no|decline|pass|have to pass|take a pass|say thanks|say thank you) and (move on|walk|walk away|leave|go|
            look elsewhere|say goodbye|part|bow out|wish you|step back) ; 3.6
        (signed|accepted|committed|said yes|agreed|gone|going|signing|joining|joined|started) [with|to|for|at|
            an offer|a role|a job|a position] (elsewhere|somewhere else|someplace else|another|someone else|
            somebody else|a different) ; 4
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
            someone elses) [offer|company|job|role|one|bank|team] ; 4
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
        (bye|goodbye|take care|good luck|all the best|best of luck|farewell|so long|best wishes|cheerio|adios) [then|
            to you|with it|anyway|and] [$|with|finding|in] ; 1
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
