"""What a yes, a no or an ask hangs on, and what speaks for it."""

from __future__ import annotations

BEARINGS = {
    "made_up": """
        (makes|will make) up for (it|that|this|the) ; 2
        (outweighs|compensates|offsets|balances|evens|cancels) [for|out] (it|that|this|the) ; 2
    """,
    "condition": """
        {i} (say yes|say yes to that|call it a yes) ; 1.9
        (if|once|as long as|provided|provided that|assuming|should|when|in case|on condition|so long as|contingent on|
            given that|subject to|were|unless) ; 1
        # (and|then|,|-|=) [then|so] (i|im|ill|id|we|well|weve|you|youve|youd|its|thats|deal|done|sold|happy|
            consider) [am|can|have|will|would|are|a|call|ll|ve|got] [have|got|be|happily|gladly|even|all] {sign} ; 3
        (and|then|,) (im|i am|ill|i will|id|i|we|well|were|were all|you|youve|its|thats) [will|can|have|am|are|got|
            would|happily|gladly|cancel|stop|immediately|even] [have|got|be] (sign|in|accept|yours|join|sold|done|
            cancel|stop|on board|deal|a deal|me|withdraw|shake|commit|start|happy|set|all in|good|take it|say yes|
            all yours|good to go|ready|drop|close|call off|tell the others|turn down) [today|tonight|now|right|the|my|
            on|it|a|immediately|tomorrow|all|other|interviews|this|off|here|$] ; 2
        (gets|get|would get|brings|puts|will get) (me|us|you) (there|over the line|across the line|to yes|to a yes|
            to sign|a yes|a signature|my signature|signed|on board|over|in|a deal|done|all the way|home|my yes) ; 3
        (would|will|could|that|it|#|should|might) (close|seal|do|settle|clinch|win|finish|get|make|close out) (it|
            this|the deal|me over|it for me|the gap|me sign|me say yes|it happen|it work|my mind|that|me|it done|
            us there) ; 2.6
        (closes|seals|settles|clinches|does) (it|the deal|this|the gap|it for me|the trick) ; 2.6
        {i} (would|will|could|can|might) [happily|gladly|be happy to|definitely|certainly|be ready to|immediately|
            absolutely|also] (sign|accept|say yes|join|take it|commit|live with|agree|be in|settle|take|do|be happy|
            work with|shake) ; 2
        (could|can|would) live with ; 3
        (id|ill) [happily|gladly|be happy to|definitely|certainly|be ready to|immediately|absolutely|be|
            probably] (sign|accept|say yes|join|take it|commit|live|agree|in|settle|take|do|happy|shake|good) ; 1.6
        (im|i am|were|we are|id be|ill be|i will be|i would be) (good|in|yours|done|sold|happy|there|all in|set|ready|
            on board|game|all yours|golden|good to go|all set|all good) (to sign|$|,|.|!|if|with|for|at|once|when|
            today|now|then|and|as) ; 1.6
        [and|then] (we|you|weve|youve|u) (have|got|ve|have got|talk|can talk|are done|can close|can shake|
            can sign) [got|a|me|yourself] (a deal|deal|me|yourself|an agreement|talk|today|tonight) ; 2
        (happy|ready|willing|prepared|able) to (sign|accept|commit|join|say yes|shake) [at|for|with|today|if|now|
            tonight|on|right] ; 2.2
        (sign|accept|commit|join|say yes|signing) (today|tonight|now|right now|right away|on the spot|immediately|
            this minute|tomorrow|this afternoon|this evening|this week|straight away|at|for|with) ; 2
    """,
    "reason": """
        (because|since|bc|cuz|coz|cause|given|considering|due to|based on|reflects|reflect|reflecting|justifies|
            justify|justified|warrants|warrant|as i|therefore|so that|thats why|that is why|which is why|reason|
            reasons|after all|due|owing to|in light of|as the|worth|deserve|matches|in view of|hence) ; 2
        (experience|experienced|expertise|skills|skill|track record|background|rare|scarce|scarcity|market rate|
            market data|cost of living|responsibility|responsibilities|scope|impact|value i|years of|led|built|
            delivered|shipped|saved|specialised|specialized|expert|certified|proven|competing offer|other offer|
            market pays|market is|harder|complexity|complex|unvested|demand|in demand) ; 1.4
        (levels . fyi|glassdoor|payscale|bls|10 - k|market|median|percentile|data shows|data says) ; 1.6
        (i bring|i have led|i built|i led|i designed|i delivered|i have built|ive built|ive led|ive designed|ive done|
            i ran|i managed|i own|id own|i would be|i will be|ill be|id be) ; 1.2
    """,
    "no_offer_yet": """
        (before|until) (i|we) (see|have|get|hear) (an offer|the offer|your offer) ; 2
    """,
    "writing": """
        (put|get|have|see|send|need|want) [me|it|this|that|everything|all of this|all of it|a|the] [down|over] (in|on|
            through|by|via|into) (a letter|the letter|writing|paper|an email|email|docusign|black and white|ink) ; 2
        (in writing|on paper|written|offer letter|formal offer|formal letter|updated letter|the letter|the contract|
            docusign|paperwork|by email|via email|email it|email me|put it in|documented|written offer|the papers) ; 2
    """,
    "negated_accept": """
        (agreed|true|sure|yes) [,|.|that] [the|this|its|a] [a] (market|economy|timing|process|weather|world|industry|
            cost|costs|tough|rough|hard|difficult|crazy) ; 3.4
        (wait|hold on|actually|sorry|oh|on second thought|on second thoughts|hang on|hmm) [,|.|actually|wait|hmm|
            sorry] (no|not|not yet|scratch that|i changed my mind|forget it|i take that back) ; 2
        no (deal|way|thanks) ; 2
        or no deal ; 2
        (not|dont|cant|wont|never|before i|until i|cannot|wouldnt|couldnt|isnt|didnt|hardly|nearly|almost|far from|
            didnt say|havent|not yet|without|why would i|why should i|how can i|how could i|would be crazy to|
            unable to|hard to|difficult to|not going to|not gonna|not ready to|not able to|tough to|impossible to|
            reluctant to) [say|said|saying|be able|really|just|quite|think|accept|be|to|agree|agreed|we|a|yet|even|
            have|i|simply|necessarily|exactly|it|immediately] [that|to|yet|a|have|just|be|immediately] (accept|
            accepted|accepting|agree|agreed|agreeing|deal|sign|signing|take it|in|works|work|happy|good|do it|
            take the|say yes|sold|done|convinced|on board|fine|settled) ; 2
    """,
}
