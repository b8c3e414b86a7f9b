"""How somebody asks for time."""

from __future__ import annotations

ACTS = {
    "stall": """
        (shell|hell|theyll|she will|he will|they will|who will|she|he) [_] (want|wants|need|needs|has|have|like|insist|
            insists) [to|on] (see|seeing|look|looking|read|reading|check|checking|go over|go through|review|
            have a look|hear|approve) ; 2.5
        not (something|a thing|a question|a topic) for (a|an|today|tonight|this|the) ; 2.4
        (in|at) (the or|surgery|clinic|court|class|meetings|training|theatre|work|school|a conference|
            a workshop) all (day|morning|afternoon|week) ; 2.4
        let me (see|find out|hear|check|know first|wait and see) (what|whether|if|how) (my|the|our) ; 2.5
        (one|@|two|a couple of|a few) (night|nights|day|days|hours|week|weeks) [,|-] (thats|is) (all|everything|
            not much) [that] [i] [ask|need|want|is] ; 2.6
        (do|doing|work out|check) (my|some) (sums|maths|math|homework|numbers|calculations|figures|budget|
            accounts) [first|on|$|,|.|tonight|before|and] ; 2.4
        (dont|never|not|no|wont|cant) [do|make|take|give|one for] (snap|hasty|rash|rushed|quick|spontaneous|overnight|
            hurried|impulse) (decision|decisions|judgement|judgment|judgements|yes|answer|answers|call|calls) ; 2.8
        ask me (when|after|once) (ive|i have|im|i am|ill|we|my) ; 2.5
        (snap|hasty|rash|rushed|quick|spontaneous|overnight|hurried|impulse) (decision|decisions|judgement|judgment|
            judgements|yes|answer|answers|call|calls) ; 2.6
        ^ (@|one|a|another|a few|couple of|a couple of) [more|extra|further] (day|days|week|weeks|night|nights|hours|
            weekend) ? ; 2.4
        ^ [probably|certainly|definitely|sorry|,|well] not (before|until|till|without) _ ; 2.4
        (my|our) _ [_] (wants to|needs to|has to|must|should|is going to|would like to|insists on|is|will) (read|
            reading|check|checking|look|looking|go through|going through|go over|going over|see|review|reviewing|
            have a look|take a look|study|advise|sign off|weigh in|comb|vet) [it|this|that|the|my|through|at|over|
            everything|all|your|$|,|.|on] ; 2.5
        promised (my|our|the) [_] _ [no|not to|to|that|id|i would|i wouldnt|a] [_] (decisions|decide|decision|sign|
            commit|wait|talk|sleep|think|ask|rush|hear) ; 2.6
        (no|not any) (decisions|decision|answer|answers|signature|yes|promises) [_] (without|before|until|till) ; 2.6
        {span} [,] (please|pls) ; 2.4
        (ttyl|brb|bbl|afk|talk soon|speak soon|more soon) ; 2.2
        (call|ring|phone|text|email|write|message|contact) me [back|again] (later|tomorrow|tonight|next week|{weekday}|
            on {weekday}|after the|in the|in a|after my|when) ; 2.6
        the earliest i can (answer|decide|reply|respond|say|tell|give|let|get) ; 2.4
        promised (the|my|another|them|him|her) [other|current] [_] (id|i would|to|an answer|that) ; 2.2
        (nothing|no answer|no decision|no yes|no reply|no word|no yes or no|no signature|not a word|
            no verdict) (from me|out of me|from my side|from us) ... ({later}|before|until|till) ; 2.6
        (no answer|no decision|no yes|no reply|no verdict|no signature) ... {later} ; 2.4
        (circle|circling|loop|looping|revert|reverting|swing|swinging) back ; 2
        (come|came|coming|get|got|getting|report|check|write|call|called|ring) back (to (you|u|ya)|later|tomorrow|
            {weekday}|on {weekday}|next week|in a) ; 2
        ^ [still|just] thinking [.|,|!|$|about|it over|this over|on it|hard] ; .4
        (not in a|not in any|in no|without) (rush|hurry) [to|on|from|about|with] ; 2.2
        no (rush|hurry) (to {answer}|on my|from my|at my|for me|, i|, let|with this decision|here) ; 2.2
        (need|needs|want|require|could use|could do with|take|taking|get|like|love|appreciate|request|beg|beg for|
            ask for|asking for|kindly ask for|must have|shall need) [to have|to take|maybe|at least|just|around|about|
            like|for] {span} ; 2.5
        (gimme|(give|grant|allow|permit|afford|spare|lend|let|leave|buy|concede|accord|extend) (me|us|_ and me|
            the _ and me|my _ and me|me and _|me and my _)) [to have|have|maybe|at least|just|around|about|like|
            another|some] {span} ; 2.5
        (give|gimme|grant|allow|permit|afford|spare|lend|leave) (me|us) [some|a little|a bit of|a] (time|room|space|
            air|days|hours) ; 2.5
        (give|grant|allow) [me|us] (to|till|until|til) (the|{weekday}|my|@|end|next|after) ; 2.5
        ^ [just|maybe|please|only|ok|okay|sure|hm|hmm|ooh|oh|thanks|,|i need] {span} [,|to] (please|pls|thanks|max|
            tops|then|more|will do|should do|if possible|if i may|if thats|is all|to|for me|of thinking|
            of thought) ; 2.5
        {span} [of|for|to|on] [my|a|some|quiet|proper] (thought|thinking|reflection|peace|consideration|reflect|mull|
            chew|advice|consult|deliberation|deliberate|contemplation|head space|headspace|study) ; 2.6
        (talk|talking|speak|speaking|chat|chatting|discuss|discussing|check|checking|confer|conferring|consult|
            consulting|run|running|ask|asking|sit down|sitting down|go over|going over|call|calling|phone|phoning|
            clear|clearing|huddle|brainstorm|align|aligning|skype|facetime|convene|confess|counsel) [with|to|in with|
            by|past|through] (my|the|our|a) [old|tax|family|union|own|good|dear] {person} ; 2.6
        (run|running|put|putting|take|taking|show|showing|bring|bringing|pass|passing|get|clear|discuss|discussing|
            talk|talking|check|checking|go|going|send|forward|sending|forwarding|walk) (it|this|that|these|them|things|
            everything|#|the #|{part}|the {part}|your {part}|the {document}|your {document}) [over|#|in|through|{part}|
            number|figure] [along] (past|by|to|with|through|before) (my|the|our|a) [old|tax|family|union|own|
            good] {person} ; 2.8
        (after|before|until|till|without) [i] (discussing|consulting|speaking|talking|checking|asking|hearing|consult|
            speak|talk|ask|seeing) [to|with|from|it with|this with|it over with] [my|the|our|a] [old|tax|
            _] {person} ; 2.6
        (my|our|the|a) [old|tax|own|_] {person} (eyes|look|opinion|input|view|views|take|blessing|ok|okay|approval|
            word|advice|verdict|green light|nod|thoughts|say|second opinion|feedback|permission|consent|signature|
            two cents) ; 2.4
        (want|need|like|get|have|wait for|waiting for|waiting on|await|awaiting) [to hear|to get|to have|to know] (my|
            our|the|a) [old|tax|own|_] {person} (eyes|look|opinion|input|view|views|take|blessing|ok|okay|approval|
            word|advice|verdict|green light|nod|thoughts|say|feedback|permission|consent|on|to|at|thinks) ; 2.8
        (my|our|the) [old|tax|own|_] {person} [still|just|simply] (hasnt|havent|has not|has yet to|have yet to|
            is still|are still|still has to|still needs to|still have to|has to|have to|needs to|need to|wants to|
            want to|must|should|will|is|is going to|are going to) [still|not|first|yet|even|currently] (look|looked|
            looking|read|reading|see|seen|check|checked|checking|review|reviewing|reviewed|approve|agree|weigh|have a|
            have a look|get|say|decide|decided|answer|answered|go over|go through|going over|going through|studying|
            come back|opened|open it|hear|heard|be asked|be consulted) ; 2.6
        (ask|asking|tell) (my|our) [old|tax|own] {person} (first|before|about|what|and|$|tonight|tomorrow|whether|
            if) ; 2.4
        (once|until|till|til|after|when|before|as soon as|whenever) [the|my|their|our|his|her|both|all|that|those|
            your] [_] [_] {happened} ; 1.9
        (depends on|waiting on|waiting for|awaiting|wait for|expecting) [what|whether|if|how] [the|
            my] [_] [_] (decides|decide|says|say|decision|answer|verdict|result|results|reply|outcome|news|word|
            response|board|panel|committee|visa|exam|exams) ; 2.4
        (until|till|til|before|after) (my|our) [_] (appointment|meeting|interview|exam|exams|visit|call|surgery|scan|
            visa|wedding|flight|hearing|viewing|review|trip|defence|defense|thesis|shift|test|results|holiday|vacation|
            checkup|session|consultation|birthday|embassy|trial|graduation) ; 2.2
        ({cannot}|hard to|difficult to|impossible to|too early to) [really|possibly|honestly|yet|even] (tell|say|
            decide|answer|judge|commit|promise|know|settle|agree|confirm|choose|sign|give|accept|respond) [it|this|
            that|anything|you|yet|either way|one way or the other|an answer] [anything|an answer|yet] (until|till|til|
            before|without|unless|till after) ; 2.6
        {cannot} [really|possibly|yet|honestly] (say|give you|give|offer you|answer) [you] [a] (yes or no|yes or a no|
            yay or nay|yes yet|no yet|yes today|straight yes) [to|on] [the] [#] ; 3.2
        (rather|sooner|prefer to|like to|want to|only|will|ill|would) [only|then] (decide|answer|commit|choose|judge|
            settle|make up my mind|make that call|make the call) (after|once|when|until|on|in|over|at the|with my) ; 2.4
        (not|isnt|never) (something|a decision|a thing|a choice|the sort of thing|the kind of thing|a step|one|a move|
            anything|a question|an answer) [that] (i|we|id|ill|you) [would|can|could|will|want to|like to|
            am going to] (settle|decide|make|take|answer|rush|do|give|sign|settle on|jump) ; 2.6
        (needs|need|deserves|deserve|wants|requires|merits|calls for) (a|an|some|another|proper|more|one|
            my) [_] [_] (thought|thinking|think|sleep|reflection|consideration|pondering|reading|look|read|head|reread|
            day|night|evening|weekend|walk|conversation|attention) ; 2.4
        (ill|i will|i shall|let me|lemme|i can|gonna|going to|will|must|might|ill just|i may|i would|id) [probably|
            just|quickly|definitely|then] (text|ping|call|ring|phone|message|msg|mail|email|e - mail|write|answer|
            reply|respond|revert|circle back|come back|get back|be in touch|follow up|update|buzz|shout|dm|whatsapp|
            holler|check back|check in|report back|return|loop back|touch base|reach out|be back|sort it|look|read|
            decide|tell you|let you know|know) [you|u|ya|back|to you|at you|it|this|more|on it|with you|on this|
            with an answer] [back|properly|then|again] ({when}|asap) ; 2.5
        (ill|i will|i shall|gonna|going to|let me|lemme) [probably|just|then] (text|ping|call|ring|phone|message|msg|
            whatsapp|dm|buzz|write|mail|email|revert|circle back|come back|get back|be in touch|check back|report back|
            touch base) [to] [you|u|ya|back|to you|to u] [back] $ ; 2.5
        (ask|check|try|ping|nudge|poke|remind|chase|catch|buzz|see) [in] [with] (me|us|my side) [back|again|about it|
            about this|properly] [back|again|then] {when} ; 2.6
        (expect|await) (me|my|an|to hear|word|news) [answer|reply|decision|call|from|verdict|back] [me|from me|
            back] {when} ; 2.4
        (expect|await) (my answer|my decision|my reply|an answer|to hear|word from me) ; 2.4
        ^ [so|ok|,|lets|well|cheers|thanks|hm|and|i will|ill|can we] (talk|speak|chat|answer|reply|decide|more|
            catch up|continue|ttyl|laters|brb|reconnect|answer comes|answer follows|reply follows|my answer|news|
            decision) [you|comes|follows|then|again|about it|on this|about this] (later|soon|tonight|tomorrow|
            {weekday}|next week|afterwards|after|in a bit|in a while|shortly|on|at) ; 2.4
        ^ (brb|ttyl|bbl|afk|talk later|more later|more soon|later|laters|one moment|hang tight|stay tuned|
            watch this space|hold your horses|patience|bear with me|hang on|let me think|let me breathe|
            to be continued) [please|,|.|!|$|-|talking|checking|asking|then|while|for|with|my|till|until] ; 2.4
        (hang tight|stay tuned|watch this space|hold your horses|sit tight|bear with me|hold tight|
            keep the line open) [please|$|for|till|until|while|on|,] ; 2.4
        (driving|at work|at the office|in a meeting|in meetings|in class|in a lecture|on shift|on duty|on a call|
            on the train|on the bus|on the tube|in the subway|in surgery|in theatre|cooking|boarding|in the car|
            with a patient|with patients|with a client|with clients|with a customer|on site|teaching|at the dentist|
            at the gym|at the airport|at school|at a funeral|at a wedding|in the air|about to board|at the wheel|
            in court|on the road|busy|swamped|slammed|on the ward|mid shift) [atm|now|right now|at the moment|today|
            all day|here] [,|.|-|;|so|and|:|!|but] [so|i|ill|will|can|we] [will|can] [_] [_] (later|tonight|tomorrow|
            ttyl|afterwards|in a bit|talk|answer|reply|read|look|call|after|text|message|write|when|{weekday}|soon|
            next) ; 2.5
        (will|ill|gonna|going to|need to|have to|want to|must|id like to|lets|let me|lemme|still have to|yet to|
            havent) [just|first|properly|carefully] (read|look at|look over|study|go through|open|opened|digest|check|
            review|print|scan|dig into|go over|inspect|examine|parse) [it|this|that|the {document}|your {document}|
            everything|them|the {part}|all of it] [all|in peace|properly|carefully|in full] (tonight|tomorrow|later|
            first|properly|on|over|at|when|this evening|this weekend|in peace|in the|before|after|yet|{weekday}) ; 2.4
        (deadline|cutoff|cut off|cut - off|expiry|expiration|due date|time limit|clock|{weekday}|today|tonight|@ pm|
            offer) [date] [still|also|just|be|to] (become|slide|slides|slid|slip|slips|move|moves|moved|pushed|
            be pushed|push|extend|extended|be extended|shift|shifts|shifted|wait|waits|stretch|be moved|be shifted|
            turn into|change to|stretched|pushed back|be pushed back|go) [back|out|it|on] [to|until|till|by|a|into|for|
            back|past] ({weekday}|next|@|a|one|the|another|month|few|couple|after|my) ; 2.6
        {can} [we|you|i|u] [please|possibly|maybe] (extend|push|move|shift|slide|stretch|delay|postpone|defer|relax|
            loosen|lift|drop|waive|change|put off|put back|reschedule) [out|back] (the|that|this|your|my|
            today) [answer|decision|reply|response|offer|acceptance|signing] [5|@|pm] [pm] (deadline|cutoff|cut off|
            cut - off|date|expiry|limit|decision|answer|timeline|clock) ; 2.6
        (deadline|cutoff|cut off|today|tonight|@ pm|5 pm|time frame|timeline|that) is (impossible|too soon|too early|
            too tight|tight|not possible|not doable|unrealistic|not realistic|out of the question|ambitious|
            rather tight|very tight|a bit tight|too short|very short|short notice|rushed) ; 2.4
        ({weekday}|next week|the @|month) at the earliest ; 2.6
        (not|never|cant|cannot|wont) (before|until|till) ({weekday}|next week|next month|the @|the weekend|i have|ive|
            i get|i see|i saw|my) ; 2.3
        (jury|verdict) (is|s) [still] out ; 2.4
        (in two minds|of two minds|head is spinning|my head spins|heart says yes|dust settle|let it settle|pin in it|
            put a pin|sit on it|sitting on it|pray on it|pray about it|praying on it|give it a think|
            give it some thought|give this some thought|have a think|have a ponder|take it under advisement|
            need to breathe|need a minute|need a moment|a lot to weigh|sleep one night|one more night|a night over it|
            night of sleep|sleep over it|sleep over this|sleep about it|tossing and turning) ; 2.4
        (they|the others|other side|other place|other company|other team|other people|§) [will] (decide|decides|answer|
            answers|reply|replies|respond|get back|call|report|let me know) [me|back|to me|by|on] (on|by|{weekday}|
            next|this|tomorrow|in|soon) ; 2.2
        ^ not yet [,|.|!] (the|i|my|still|we) ; 2.4
        (not today|not right now|not tonight|not yet) [,] {i} (need|want|have|would like|must) to ; 2.4
        (lets|let us|can we|could we|we can|ill) (talk|speak|discuss|chat|meet|finish|continue|decide|settle|
            do) [about] [it|this|that] (tomorrow|on {weekday}|next week|later|another day|in the morning) ; 2.6
        (reply|answer|respond|write|call|get back|come back) [you|properly|back|to you|in full|fully|
            with an answer] (later|tonight|soon|this evening|after|when i|once i) ; 2.4
        (lawyer|attorney|wife|husband|partner|accountant|solicitor|spouse|family|adviser|advisor) ... (look|read|check|
            review|see|go over|think) ... before i {answer} ; 3
        (would|could|can|will|is) ... (acceptable|ok|okay|fine|possible|alright) for (my|an|a|the) (answer|decision|
            reply|response) ; 2.6
        (end|beginning|middle|start|early|late) [of] (next|the|this) (week|month) ... (decision|answer|reply|decide|
            respond) ; 2.4
        before (deciding|committing|answering|signing|responding|saying yes|making|accepting|agreeing|
            giving you an answer|i commit|giving an answer) ; 2.4
        ^ [just|maybe|give me|about|,|ok|hm] @ (hours|days|weeks|day|week) (please|max|tops|should do|would do|is all|
            would be|and) ; 2.4
        (ill|i will|i can|i could|can|could|let me) [{surely}] {answer} (on|by|after|when|once|as soon as) ; 2.4
        (too|so|such a|quite a|very) (big|important|major) [of] [a|an] (decision|choice|step|move) ; 2.2
        (like|want|need|have|ask|get|let) [to have|to get] (my|the|a|our) (lawyer|attorney|accountant|wife|husband|
            partner|spouse|family|advisor|adviser|mentor|tax advisor|solicitor) [to] (go over|look|read|review|check|
            see|take a look|weigh in|go through|run) ; 2.8
        before (i|we) [can|could|am able to|even|formally|finally] {answer} ; 2.4
        (need|have|take|get|give me|wait|want|hold it|open|hold on|hold off|grant me) (until|till|til) (the|@|my|after|
            i|{weekday}|month|end|next|tomorrow|noon|tonight|its|it is) ; 2.2
        (lot|much|plenty) to (take in|digest|process|think about|consider|absorb|chew on) ; 2.2
        (let me|lemme|i need to|i want to|i wanna|id like to|i would like to|i have to|i should|ill need to|
            ill have to|i must|need to|want to|like to|gotta|got to|have to|time to|chance to|allow me to|while i|
            i still have to|we need to|we have to|we should) [{surely}] [first|properly|carefully|quickly|
            think and] {ponder} [with|on|over|it|this|that|about|things|in|out|everything|both|all|my|the|through|
            $] ; 2
        (let me|lemme|while i|i need to|i want to|i have to|id like to|time to) [first] (compare|get my head around|
            wrap my head around|loop in|run the numbers|run some numbers|do the math|do the maths|sit with|take stock|
            sort out|crunch) ; 2.4
        (sit with|live with) (it|this|that) (for|over|tonight|a) ; 2.4
        {cannot} [really|possibly|be able to|want to|make|going to] {answer} [to|on|that|this|it|you|
            an answer] {later} ; 2.6
        (not|nobody|no) [going to|gonna|here to|able to|ready to|willing to|in a position to|rushing to|in a hurry to|
            in any hurry to|in a rush to|hurry to] {answer} [on|to] [this|that|it] {later} ; 2.4
        (dont|do not|not|wouldnt|cant|never|hate to|rather not) [want to|like to|going to|gonna|to] (rush|be rushed|
            be hurried|hurry|be pushed|be pressured|make a snap|make a hasty|decide in a hurry|jump into) [it|this|
            into|on|a] ; 2.4
        (big|huge|important|major|serious|life) (decision|step|choice|change|move) ; 1.2
        {weekday} [ok|okay|fine|alright|possible|good|enough|soon enough] (for|as) (an|my|the) (answer|decision|reply|
            response) ; 2.6
        (is|would) {weekday} (ok|okay|fine|work|alright|be ok|be okay|be fine|be alright|be possible|too late|
            be too late|soon enough) ; 2.4
        ({can}) (i|we|you) {answer} (on|by|after|before|until|at|in|later|{weekday}) ; 2.4
        ({can}) (this|it|that|the decision|the offer|my answer|an answer|we) wait ; 2.6
        ({can}) (we|i) (talk|speak|answer|reply|decide|chat|continue|reconnect|regroup|resume) [again] (after|later|
            next week|{weekday}|then|on {day}|once|when im) ; 2.4
        i (need|want|require|would need|just need|really need|could use) [some|a bit of|a little|more|a little more|
            a bit more] time ; 2.6
        (a|one|another|couple of|few|couple) (days|day|week|weeks|nights|night) [or two|or so] (with|on|over|for) (it|
            this|that|the) ; 2.4
        (ill|i will|youll|you will|we will|well) (get|have|hear|receive|be) [in touch|an answer|a decision|my answer|
            my decision|from me|you|something] ... (by|on|after|tomorrow|next|later|before|within|in a|in the|soon|
            when|once) ; 2
        (hold|keep|leave) (the|this|that|your) (offer|door|position|spot|it) [open|on hold|for me|for now|warm] ; 2.6
        (til|till|until|after|before) (the @|@|{day}|the weekend|next week|my other|the other|all my|i hear|
            i have heard|i get|ive heard|ive spoken|i speak|i talk|ive talked) ; 1.4
        (other|another|final|last|remaining) (processes|process|interview|interviews|conversations|conversation|round|
            rounds|talks) ... (first|still|pending|tuesday|monday|wednesday|thursday|friday|next week|tomorrow|before|
            finish|wrap up|running|ongoing|open|to finish|to wrap up) ; 2
        (take|bring|run|show) (it|this|that|these) (to|by|past|home to|back to) (my|the) (wife|husband|partner|spouse|
            family|lawyer|accountant|fiance|fiancee|girlfriend|boyfriend|other half) ; 2.6
        (tell|give|let) you [know|my answer|an answer|my decision|a decision|something] [back] (tomorrow|next week|on|
            by|later|in a|soon|monday|tuesday|wednesday|thursday|friday|after) ; 2.6
        (talk|speak|chat|meet|connect|call|touch base) again (tomorrow|{weekday}|on {day}|next week|later|soon|
            in a) ; 2.6
        (wait|waiting|hold out) (for|on|until) [my|the|an|another] [other|final|last|next] (interview|interviews|offer|
            offers|answer|process|round|rounds|decision|results|company) ; 2.6
        (need|want|have to|like to|must|see|read|check) ... before i (decide|sign|commit|answer|say yes|respond|
            give you|make a decision|make up my mind|can decide|can answer|can commit|say anything) ; 2.4
        (lawyer|attorney|accountant|wife|husband|partner|family|advisor|adviser|mentor) ... (has to|needs to|wants to|
            should|must|will) (see|look|read|check|review|approve|agree|go over|sign off) ; 2.6
        (dont|do not|please dont|no need to) (rush|hurry|push|pressure) [me|this|into] ; 2.4
        (wait|hold|keep it open|give me|leave it open|hold the offer|hold off) (till|until|for|through|a few|a couple|
            another|some) [the|next|@|a] ({weekday}|weekend|days|day|week|weeks|month|end|@|few|couple) ; 2.6
        (few|couple|couple of|some|several) (days|hours|nights|weeks) ; 1.8
        (undecided|unsure|not sure yet|not decided|havent decided|have not decided|torn|cant decide|need to weigh|
            weighing|need clarity) ; 2
        (digest|marinate|absorb|let it settle|take it in) [it|this|that|all] ; 2
        process (it|this|that|all) ; 2
        ({can}) (you|we) (wait|hold|pause|postpone|delay|extend|push|give me|take a break|pick this up|revisit|
            come back) [it|this|the|to|until|till] ; 2.4
        (ill|i will|let me|id|i would|i can|ill be able to) [be able to] (answer|respond|reply|decide|confirm|tell you|
            have an answer|give you an answer|have a decision|know|revert|follow up|circle back|get you an answer|
            be ready) ... (by|on|tomorrow|monday|tuesday|wednesday|thursday|friday|next|in|after|soon|later|end) ; 2.4
        (too|so|very) (fast|quick|sudden|soon) ; 1.6
        (owe|promised|committed to|told) ... (answer|reply|decision|company|recruiter) ... first ; 2.2
        (need|want|like|have) to (see|read|get|have|review) [the|a|your] (written|full|whole|formal|complete) (offer|
            letter|contract|package|document) ; 2
        (have|take|get) the weekend ; 2.4
        (confirm|decide|answer|respond|sign|reply) [it|you|that|this] (tomorrow|later|next week|by {weekday}|on {day}|
            in a day|in a few days|after the weekend) ; 2.6
        ({can}) (i|we) have (@|a|some|a few|until|till|another|more|one|two|three) [more|few|couple of] (days|day|time|
            weeks|week|hours|weekend|night) ; 2.6
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
        (think|thinking|sleep|sleeping|mull|chew|ponder|pray) [about|on|over|it|this|that|the] [about|on|it|this|that|
            over|the] (it|this|that|offer|over|everything|things|details|all|for a|on it|until|overnight) ; 2.4
        (think about it|think it over|think this over|think on it|think that over|sleep on it|sleep on this|
            sleep on that|mull it over|mull this over|mull over|chew on it|chew on that|chew it over|let it sink in|
            let that sink in|let me digest|digest this|digest it|digest that|reflect on it|reflect on this|ponder it|
            weigh it|weigh my options|weigh things|weigh everything|weigh this|process this|process it|process that|
            consider it carefully|consider my options|consider this|look it over|look this over|look it all over|
            read it over|review it|review this|review the offer|review everything|review the details|review the letter|
            go over it|go over everything|go through it|have a think|have a proper think|take it away and) ; 2.6
        (need|want|like|give|take|get|allow|appreciate|could use|ask for|buy|request|use|require|wanted) [me|us|
            to take|some|a|to have|a little|a bit of|more|just|at least|to get] [more|extra|some|a few|a couple|couple|
            another|little|bit|bit of|few|until|till|to] [more|of|extra] (time|days|day|week|weeks|weekend|night|
            evening|hours|hour|@ days|@ hours|@ weeks|time to|while|minute|moment|the weekend|overnight|tomorrow|{day}|
            breathing room|couple days|few days) ; 2.5
        (@|one|two|a few|a couple|a couple of|some|few|couple|couple of|several|another) [more|business|working|
            extra] (days|day|weeks|week|hours|nights) (to (think|decide|consider|review|reflect|respond|answer|sort|
            talk|discuss|look|process|read|make|sleep|weigh|run|get back|come back|go over|see)|would be|would help|
            would do) ; 2.4
        (more|some|little|bit|bit of|extra|enough) time ; 2
        (need|give me|get|take|until|till|by|have until|have till|take until|wait until|wait till|give me until|
            give me till|come back|get back|reply|respond|answer|decide|let you know|revert|circle back|talk|speak|
            follow up|touch base|reconnect|hear from me|back to you|decision) [to|you|with|a|an|on|by|until|till|
            before|the] [to|you|with|a|an|on|by|until|till|before|the] [with|by|on|until|answer|
            decision] {weekday} ; 2.3
        (get|come|be|circle|revert|getting|coming|go) back to (you|u|ya) ; 2.4
        (let you know|let u know|ill let|you will hear|youll hear|revert back|revert to you|keep you posted) ; 2
        (talk|speak|discuss|check|consult|run it|run this|go over it|chat|confer|discuss it|talk it over|
            talk this over|talk it through|run that|discuss this|go through it|take this|sit down) [it|this|that|over|
            things|first|by|past|all] [first|by|past|through|with|to] (with|to|by|past) [my|a|the|our] (wife|husband|
            partner|spouse|family|girlfriend|boyfriend|fiance|fiancee|lawyer|attorney|accountant|advisor|adviser|
            mentor|parents|kids|mother|father|mom|dad|other half|significant other|better half|tax advisor|friend|
            friends|coach|financial advisor) ; 2.8
        (ask|asking|show (it|this|that|these|the letter|the offer|the contract) to) (my|the|our) (wife|husband|partner|
            spouse|family|girlfriend|boyfriend|lawyer|attorney|parents|mentor) ; 2.6
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
            until|till|my] [my|the|other|from|final|their|two|another|a] [my|the|other|from|final|another] (interview|
            interviews|process|processes|other|answer|decision|decisions|round|rounds|offer|offers|company|
            companies) ; 2
        (by|before|until|till) {weekday} (ok|okay|possible|works|work|fine|alright|please) ; 1.5
        ({can}|may|is it ok if|is it okay if|ok if|mind if|okay if|can i|may i) ... (sleep|wait|think|until|till|
            more time|a day|weekend|day|days|week) ; 1.6
        (wait a minute|wait a sec|hold on|one sec|one second|hang on|give me a sec|give me a minute|brb|one moment|
            a moment|just a moment|bear with me|let me check|let me see|let me think|gimme a sec|gimme a minute|
            let me look|hold that thought) $ ; 2.2
        (let me|lemme|i need to|need to|i want to|i have to|ill have to|id like to|i would like to|going to|gonna|ill|
            i will|must|i should|i still need to|ill need to) [just|first|really|think i need to|carefully|properly|
            quickly|have to] (think|sleep on|check|consider|review|mull|discuss|consult|digest|reflect|look over|read|
            process|weigh|talk it|talk to|talk with|compare|run it|run this|run the|run some|take a look|decide|
            take some|take a day|take the weekend|take a few|crunch|study|chew|go over|go through|look at|
            look into) [about|it|this|the|on|over|that|my|with|everything|things|both|some|$] ; 1.9
        (when|by when|how soon|how long) do you need ; 1
        not today ; 1.5
        (still|im still|am still) (deciding|thinking|considering|weighing|undecided|on the fence|evaluating|comparing|
            not sure) ; 2
        (on the fence|undecided|sleep on) ; 2
        (tomorrow|monday|next week|later) (ok|okay|instead|maybe|is better|works better|would be better) ; 1.6
        (another|other|later|tomorrow) (time|moment|day) ; .6
        (in|within) (a day|a few days|a couple days|a week|a day or two|@ days|@ hours|a couple of days) ; 1.5
    """,
}
