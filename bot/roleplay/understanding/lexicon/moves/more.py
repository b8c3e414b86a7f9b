"""Asks for better terms without a number."""

from __future__ import annotations

MORE = {
    "more": """
        (kindly|please|pls) do (something|the needful|needful|better|more|what you can) ; 2.6
        ({can}) (we|you) (agree|settle|land|meet) (on|at|in) (a|an) [bit|little|slightly|somewhat|more] (higher|better|
            bigger|larger|senior|generous|different) ; 3.2
        (my|the) ({part}|{term}) (should|ought to|needs to|has to|must|would have to) be [_] (guaranteed|higher|bigger|
            better|raised|paid|included|fixed|matched|longer|shorter|senior|lead|increased|protected|in writing) ; 2.6
        (would|is|could) (a|an|some|another) [_] ({perk}|bike|bicycle|{term}|{part}) be (possible|an option|doable|
            thinkable|included|on the table|okay|ok|fine|feasible) ; 3.2
        (bring|get|move|take|pull|lift) me [a bit|a little|much|somewhat] (closer|nearer) [to|towards] ; 2.6
        {can} (we|you|i) at least (do|have|get|make|say|add|include) (@|a|an|some|the) [more] [_] ; 2.6
        if (there|it|that|the {part}) (isnt|is not|aint|doesnt|does not) [have|say|start with|show] at least ; 2.6
        (please|kindly) [also] look (at|into) [the|my|your] ({part}|_ and {part}|{term}) [again|once more|please|$|,|
            .] ; 2.4
        (has to|have to|should|surely) be [surely] (some|a bit of|a little|more|any) [more] (room|leeway|wiggle room|
            flexibility|movement|slack|give|scope) ; 2.6
        (if|once|when|provided) [only] you (add|added|throw in|threw in|include|included|give|gave|pay|paid|cover|
            covered|raise|raised|offer|offered|put|make|made|drop|dropped|waive|waived|improve|improved|let|guarantee|
            guaranteed) (a|an|some|the|in|me|my|more|another|it|that|on) ; 2.4
        ({can}) (the|my) ({term}|{perk}|{part}) [maybe|please|also] be (cut|shortened|reduced|raised|made|written|
            moved|split|extended|dropped|waived|removed|changed|lifted|added|included|doubled|guaranteed|brought|
            pushed|lowered|halved|longer|shorter|higher|earlier|later|flexible|remote|more|better|bigger|increased|
            improved|topped|matched) ; 2.8
        (what if|suppose|how about if) (the|my|your) ({term}|{part}|{perk}) _ ; 2.8
        one (more|last|final) (push|step|nudge|stretch|try|effort|move|bump|squeeze) (on|from|by|and|$|,|.|please|
            with) ; 2.4
        ({can}) (i|we|you) [also|maybe|please|still|perhaps] (have|get|make it|add|include|throw in|do|put|swap|take|
            fit in|arrange|build in|slip in) [it|in|me] (a|an|some|another|more|extra|@) [_] [_] ({term}|{perk}|
            {part}) ; 3.2
        (what|how) about (paying|giving|adding|covering|including|raising|letting|making|doing|throwing in|moving|
            splitting|matching|upping|bumping|funding|sponsoring|dropping|waiving|doubling|guaranteeing|improving|
            rounding) ; 2.8
        (come|sign|join|move|stay|do it|say yes|switch|leave) for (more|a bit more|better|extra|another|a bigger|
            a higher|a better) [bit] [of] [{part}|{term}|money] ; 2.6
        what would (help|do it|seal it|close it|get me|make it|swing it|convince me|settle it|win me|tip it) [over|
            there|work|happen] (is|would be|:) ; 2.6
        ({can}) (we|i|you) [also|please|maybe] (talk|speak|discuss|chat) [about] (a|an|some|more) [more|bit|bit more|
            better|higher|_] [_] ({term}|{part}) ; 2.6
        (like|love|want|prefer|hope) to (see|have|get) [the|my|your] ({term}|{part}|{perk}) [be|being] [_] (matched|
            raised|increased|improved|doubled|guaranteed|included|covered|waived|shortened|extended|bumped|higher|
            bigger|better|topped|paid|moved|reviewed|adjusted|up|in writing) ; 2.8
        (need|want|like|expect|prefer|love|hope for|insist on) (it|that|this|the {part}|{part}|my {part}|the {term}|
            {term}) (to be|to come|to match|to reflect|to go|to get|guaranteed|raised|increased|improved|in line|paid|
            fixed|doubled|moved|written) ; 2.6
        (would|will|has|have|must|should|needs|need) [have|need] [to] be (made good|bought out|compensated|made up|
            made whole|offset) ; 2.6
        {can} you (add|throw in|spare|find|put in|include) (some|any|a bit|a little|more|one|something|an extra) [more|
            of it|in|$|?|,|please|extra] ; 2.6
        (what if|how about|suppose|what about) (you|they|the company|we) [also|just|could|would|only] (paid|pay|
            covered|cover|gave|give|added|add|threw in|throw in|included|include|raised|raise|moved|move|offered|offer|
            funded|fund|improved|made|let|put|matched|sponsored|guaranteed|waived|doubled|front loaded|bumped) ; 2.6
        (consider|look at|think about|make|see) [some|a|an|any|another] [small|further|little|bit of|modest|
            slight] (upward|upwards|increase|revision|hike|increment|uplift|improvement|enhancement|raise|bump|rise|
            adjustment) [revision|move|movement|adjustment] ; 2.6
        (make|making|makes|made) me whole [again|on|for|and|$] ; 2.8
        (see|find) your way [clear] to ; 2.8
        ^ [ok|okay|,|so|well|fine|alright|but|and] then (let|give|at least|maybe|how about|what about|a|an|the|some|my|
            i|id|with|add|throw|put) [me|a|an|the|some|at least|need|want|like|in|have] [_] [_] [{term}|
            {part}] ({term}|review|grade|raise after) ; 2.6
        (then|at least|with|plus|and) [at least] (a|an|the) [first|guaranteed|fixed|salary|pay|formal|early|
            written] review (after|in|at|by|within|every|on|come) ; 2.6
        (what|how) about (@|#|one|a couple of|some|another|an extra|a bit of|a|an) [extra|more|additional|further|paid|
            longer|shorter|bigger|better|small|_] [_] ({term}|{perk}) [then|instead|off|too|as well|on top|?|$|,] ; 2.6
        (what|how) about ({term}|{perk}) (on|for|from|every|twice|two|instead|then|in|at) [{day}s|fridays|mondays|my|
            the|top|me|@] ; 2.6
        (what|suppose|how about|imagine|and) [if] [i|you|we] (came in|come in|started|start|joined|join|entered|began|
            was hired|were hired|hired me|brought me in|bring me in|graded me|put me|placed me|levelled me|leveled me|
            made me) [in|on] [at|as|on] [a|an|one|the] [senior|higher|next|step|half] (grade|level|step|band|notch|
            rung|title|senior|lead|principal|staff|point|scale) [higher|up|above|better] ; 2.6
        (start|bring|hire|put|slot|place|grade|level|class|enter|band|pitch) me [in|on] [at] (a|one|the) [full|whole|
            next|higher|pay] (level|grade|step|band|rung|notch|scale point|spine point|point) [up|higher|above|
            better] ; 2.6
        (a|one|two) (level|grade|step|band|rung|notch) (up|higher|above) (and|then|would|is|please|for|from|?|$|,|.|
            instead|at least) ; 2.4
        ^ [please|just|then|ok|,|and|but|could you|can you|would you] (guarantee|advance|waive|prorate|double|
            accelerate|front load|frontload|pay|cover|fund|sponsor|refund|reimburse|include|grant) [me|us] [the|a|my|
            that] [first|_] [_] ({part}|{term}|{perk}|course|courses|tuition|fees|move|flights|flight|visa|rent|
            bonus) [and|then|please|$|,|.|for|in|of|?] ; 2.4
        (need|want|expect|have|ask) you to (make up|cover|replace|match|guarantee|buy out|compensate|pay|include|add|
            fix|improve|waive|sponsor|raise) ; 2.4
        (come|go|get|move) up to what (§|they|the|my) [_] (pays|pay|offers|offer|paid|gives|has|have|put) ; 2.6
        {can} [we|you|i] [please|maybe] (improve|better|raise|increase|enhance) (the|my|your|that) {part} ; 2.8
        (could|can) (we|you|i) [at least|maybe|then] (do|have|get|make it) @ (days|weeks) (from home|remote|a week|off|
            at home|instead|rather) ; 2.4
        buy me out ; 2.6
        (be|land|come in|come out|get|sit|go|aim|start) [more] (at|in|into|towards|closer to|near|around|for) the (top|
            upper|higher|high) [end|half|part|third] of (that|it|the (range|band|scale|bracket)|your (range|band|scale|
            bracket)) ; 2.6
        (try|ask|check|talk|speak|go back|have a word) [once|once more|again|one more time|one last time] (with|
            to) [your|the] (boss|manager|team|finance|hr|director|people|board|head) ; 2.4
        try (once more|again|one more time|harder|a bit harder) ; 2.4
        {part} could (do with|use|stand|take) (a|some|more|another) [little|bit of a] (lift|bump|push|boost|raise|help|
            increase|love|work|polish|nudge|more) ; 3
        {part} (should|could|needs to|need to|has to|must|might|ought to|would have to|will have to) [also|really|
            just] (be|go|come|get|become) [a bit|a little|much|somewhat|a good deal|quite a bit] ({raised}|up|more|
            nicer|fairer) ; 3
        (do|change|fix|improve|done) (something|anything|sth|a bit|a little) (about|on|with|for|to) [the|your|
            my] {part} ; 3
        (close|bridge|cover|fill) (that|the|this) [gap|difference|distance] [,|.|and|$] ; 2.6
        (find|get|give|offer|dig up|scrape together) me [some|a bit|a little|something] more ; 2.4
        (improve|raise|increase|sweeten|better) (yours|your offer|your number|your bid|your terms) ; 2.6
        let me (go|work|be|stay) [fully|completely|mostly|permanently|all|full] (remote|remotely|from home|
            hybrid) ; 2.4
        ^ [please|just|or|either|ok|so] (move|budge|give|stretch|improve|bend) on (the|my|your|that) {part} ; 2.6
        (only if|only with|provided|provided that|as long as|if) [the|my|a] {part} (is|are|gets|becomes|
            goes) (guaranteed|raised|higher|improved|increased|better|bigger|up|protected) ; 2.6
        if ... (possible|doable|included|added|allowed|available|guaranteed|an option|in there|in the contract) [,|
            then] [i|id|ill|im] [would|will|am] [happily|gladly] {sign} ; 2.6
        without [a|an|the|some|any] [_] [_] ({part}|{term}) [_] [_] [_] [_] (say no|pass|decline|walk|no|not|cant|wont|
            out|leave) ; 2.6
        (if|unless) (it|this|that|nothing|{part}|the {part}|your {part}) (stays|remains|sits|is stuck|
            stays put) (where|here|at|like|as|this|the same|there|put|,) ; 2.4
        (if|unless) (theres|there is|i see|we see) (no|not enough|not any|zero|not more) (movement|improvement|change|
            flexibility|room|increase|progress|more) ; 2.4
        (if|unless) (this|that|it|nothing|things|you|{part}|the {part}|your {part}|we|they) [really|still|
            just] (doesnt|dont|does not|do not|cant|cannot|wont|isnt|moves|improves|changes|never) [be|get|going to|
            gonna|go|come|a bit|be able to] (move|moves|moving|improve|budge|up|better|higher|closer|change|raised|
            $) ; 2.4
        unless (this|that|it|something|things|you|{part}|the {part}|your {part}) (moves|move|improves|improve|changes|
            change|goes up|comes up|go up|come up|budges|budge|gets better|gets higher|rises) ; 2.6
        (is|its|it is|would it be|is there a way|any way) [it] [possible] to (have|get|see|make|receive) [a|
            some] (better|higher|more|bigger|larger) [{part}|offer|number] ; 2.6
        (lets|let us|we should|can we|could we|shall we) {raise} [again] [the|my|your|that] {part} ; 2.4
        ^ [please|just|then|ok|,|and] {raise} [the|my|your] [signing|target|annual] {part} ; 2.4
        surely ... (give|room|flexibility|more|better|leeway) ; 2.4
        @ (days|weeks|months) [of] [_] {term} (instead|rather|not|please|would|and) ; 2.6
        (day|days|weeks|months) [of] [_] [{term}] (instead of|rather than) ; 2.6
        (near|nearer|closer to|close to|toward|towards|nearer to) the (top|upper end|high end|upper half|higher end|
            top end|upper part|upper range) ; 2.6
        rather (have|get|see|take) [a|some] (more|bigger|higher|larger|extra) {part} ; 2.6
        (theres|there is|there must be|there has to be|must be|you have|you must have|youve got) [some|a bit|a little|
            surely|still] more (in|on|to|left|room|money|where|budget) ; 2.4
        (give me|give us|get me|offer me|grant me|find me|throw in|add|include|id take|ill take|make it|id want|i want|
            i need|id need|id like|i would like|i would want|i would need|id prefer|we need|want|id expect|
            i expect) [in|to have|to get|to see|also] [a|an|the|some|another|my|@|at least] [@|more|extra|better|
            additional|six|guaranteed|earlier|shorter|longer|higher|two|three] [month|days|weeks|day|week|
            -] [of] [_] {term} ; 2.4
        (want|need|like|prefer|expect|see) [to be|to have|to see|to get] [a|an|the] (staff|senior|principal|lead|
            director|vp|head|architect|manager|sr|distinguished) [_] (in|as|on|title|level|role) ; 2.6
        (make it|make that) @ (days|weeks|months) [of] [_] [{term}] ; 2.4
        (something|anything|a bit|a little|some|a few thousand|a sweetener) (on top|in addition|extra|on the side|
            beyond that) ; 2.6
        ^ [a|an|some|maybe|just] (better|more|higher|bigger|extra|earlier|longer|additional) (title|vacation|leave|
            holiday|holidays|pto|stock|equity|base|bonus|days|remote|review|notice|grant|rsus|salary) ; 2.4
        {can} (you|we|u) [please|maybe|possibly] {raise} (it|that|this|things) ; 2.4
        (to|and|please|must|should|needs to|has to) come up (a|some|to|on|from|$|,|in|here|more|with the) ; 2
        (any|a|some) (chance|possibility|way|hope|prospect|option) (of|to|for|you could|you can|that you|we could|
            we can|of you) [you|we|it|there being|getting|a] [{raise}|a better|more|higher|better] ; 2.2
        (title|level|grade|start date|holiday|holidays|vacation|pto|leave|notice|notice period|probation|cliff|vesting|
            clawback|hours|remote days|home office|review|role|wording|contract|non compete|noncompete) [still|really|
            just] (needs|need|has|have|must|should|ought) [to] (say|be|read|go|change|match|reflect|move|start|come|
            drop|include|shrink|grow|become) ; 2.6
        (grow|fatten|extend|plump|lengthen|double|shorten|loosen|relax|thicken) [up] (the|your|my|that) {part} ; 2.6
        (grow|growing) (the|my|that) (grant|base|stock|equity|bonus|salary|signing|package) ; 2.6
        (move|tilt|lean|weight|skew) [it|things|more] [a bit] (towards|toward) [the] {part} ; 2.4
        ({can}) [the|your|my|that] {part} [be|get|go|come|become] [a|bit|little|a bit|a little|any|slightly|
            some] {raised} ; 2.8
        ({can}|would you|willing to|able to|possible to|room to|any chance to|chance of|way to|talk about|discuss|
            like to discuss|want to discuss|speak about|thoughts on) [you|we|u|i] [please|maybe|also|consider|possibly|
            at least|still] {raise} [the|your|my|that|on the|this] {part} ; 2.6
        (ask|like|need|want|request|suggest|propose|urge|invite|hope|wish|appreciate it if|love it if|great if|
            grateful if|nice if) [that|for] [you|we] [to|would|could|can|will|please] {raise} [the|your|my|that|on the|
            this] {part} ; 2.6
        {raise} [the|your|my|that|on the|this] {part} (and|then|,) (im|ill|i|id|we|well|you|youve|its|that) ; 2.6
        ({can}) (the|your|my) {part} (vest|be paid|be split|start|be front|be guaranteed|be converted|kick in|
            be structured|be spread|be monthly|be quarterly|accelerate) [out|up|in|over] [faster|earlier|sooner|
            quicker|monthly|quarterly|upfront|up front|instead|differently|front loaded|guaranteed|evenly|
            in year one] ; 2.2
        ({can}|would you) [you|we|i|u] [please|possibly|also|maybe|at least] (consider|look at|do|offer|give me|give|
            get|include|add|throw in|have|agree to) [a|an|some|me|me a] (higher|bigger|better|larger|additional|extra|
            more senior|senior|principal|staff|improved|longer|shorter|faster|different) [{part}|title|level|grade|
            vacation|offer|vesting|cliff|role|days|week] ; 2.6
        ({can}) (you|we|u|i) [please|also|maybe|possibly|at least] (add|include|throw in|get|have|offer|give me) [in|
            me] [a|an|one|another|@|some|two|few|a few|three] [more|extra|additional] [week|weeks|day|days] [of|
            more] (vacation|pto|holiday|holidays|leave|remote|budget|off|stipend|title|home office|education|learning|
            days off|paid) ; 2.6
        (something|anything|what|more) [that] (you|we|u) (can|could|might|may) [still|also] (do|add|find|move|
            offer) (about|on|with|for|to|in) [the|my|your|that] [{part}] ; 2.6
        (thinking|hoping|looking|aiming|asking|wishing) [of|for|about|more of|at] (something|a number|a figure|numbers|
            a bit|a little|slightly|somewhat|a notch) [a|bit|little|a bit|a little|slightly|much] (higher|better|more|
            bigger|stronger|north) ; 2.6
        ^ [just|please|ok|then|so|but|,] (improve|better|fix|raise|sweeten|increase|up|bump|boost|revise) (it|that|
            this|the offer|your offer|the base|the stock|the number|the package|the equity|the bonus|things) ; 2.6
        ^ (go|aim|come up|move|bid|reach|dig) (higher|up|deeper|a bit higher|further) ; 2.4
        (push|work|move|stretch|bend|squeeze|flex) (it|that|this|them|on that|on it|the {part}|a bit|a little|
            harder) [for me|up|a bit|a little|please|further|$] ; 1.6
        (room|flexibility|leeway|wiggle room) [in|on|with|for|around] [the|your|that] [{part}] [,|and] (use|push|
            lets use|id like|please) ; 2.4
        (sweeten|sweetening) ; 2.4
        (nudge|nudging) [up] [the|your|my|that] {part} ; 2.6
        (what if|how about|what about|suppose|lets|({can}) (we|you|i)) [we|you|i] [just|simply] (skip|skipped|skipping|
            drop|dropped|dropping|forget|forgot|lose|lost|losing|scrap|scrapped|scrapping|remove|removed|removing|
            ditch|ditched|cut|swap|swapped|swapping|trade|traded|trading) [out] [the|all|my|some|of|that] {part} ; 2.6
        (put|putting|move|moved|moving|roll|rolled|rolling|shift|shifted|shifting|fold|folded|folding|convert|
            converted|turn|turned) [all|some|half|part|most] [of] (it|that|them|this|everything|[the|my|
            that] {part}) [money|cash|piece|part|all] (in|into|to|onto|on|toward|towards) [the|my] {part} ; 2.4
        (what if|how about) ... {part} (went|goes|going|came|moved|rose|rises|increased) [up|higher|a bit] (up|higher|
            instead) ; 2.6
        ({can}) (we|you|i|u) [please|maybe|also|still] (look at|revisit|rethink|reconsider|reopen|rework|go back to|
            come back to|return to|take another look at|have another look at) [the|your|my|that] {part} [again] ; 2.4
        (something|anything|help|support) to (cover|make up for|offset|compensate|replace|bridge|soften) ; 2.4
        (cover|make up for|offset|compensate for|buy out|replace) (the|my|that|what) [bonus|stock|equity|rsus|unvested|
            payout|shares] [that] (im|i am|id be|i would be|i|id|ill be) (leaving|losing|giving|forfeiting|forfeit|
            lose|leave|give) ; 2.6
        ^ [just|only] a (notch|tad|touch|hair|bit|smidge|little|fraction|shade) (higher|more|up|better|above) ; 2.6
        {part} [still|really] (has to|have to|must|needs to|need to|should|ought to|got to) (move|come up|go up|
            improve|rise|change|increase|grow|get better|be better) ; 2.6
        ^ [some|a bit|little|just|a little] more [please|pls|$] $ ; 2.4
        any [thing] more [that] [you|u] can (do|offer|add|find|give) ; 2.8
        (find|squeeze|come up with|dig up|throw in|add) (something|anything|a bit|a little|some) (extra|more|on top|
            else) ; 2.4
        (extra|additional|another) (grand|k|thousand|couple|few) ; 2
        {part} (needs|need|requires|could use|deserves) [some|a|more|to] (work|bump|improvement|movement|attention|
            love|boost|improve|move|rethink|grow|rise|increase) ; 2.6
        (show|give|bring|offer|find|send) me (something|a|an) [bit|little|much] (better|more|higher|improved|
            better offer|better number|stronger|bigger) [offer|number|package|base] ; 2.6
        (if|once|unless) (theres|there is|you have|we see|i see|there was) [some|any|a|more|a bit of] (movement|
            improvement|flexibility|room|increase|more|progress) ; 2.4
        (push|ask|talk to|check with|go back to|fight|lobby|convince|speak to|try|go to bat) [with|your|the|for|
            a bit] (manager|boss|team|hr|finance|leadership|director|comp team|committee|hiring manager) ; 2.4
        (find|meet at|look for|go for|reach) [a|the|some] (middle|compromise|middle ground|midpoint|
            common ground) ; 2.4
        @ points (more|higher|up|extra|on top|better) ; 2.4
        (bridge|close|shrink|narrow|fill) [up] (the|this|that|our) (gap|difference|distance) ; 3.4
        (at least|about|by) (half|a third|a quarter|double|twice) (more|again|as much) ; 2.4
        (is|was) (#|that|this|it) (really|all|the best|your best|all you|the most|the max|the maximum|everything|
            as high|as far) [really] [all|the|you|best|most] [you|that|can|have|got|could|do|go|best|most] ; 2.4
        (come|go|get|move|reach) [a bit|a little|slightly|much|any] (higher|closer|further|up|nearer|north) ; 2
        (im|i am|id be|we are) [so|very|really|almost] (close|nearly there|almost there|not far) ; 1.2
        (improve|better|enhance|strengthen|increase|raise|lift|boost|top|beat) (on|upon) (that|this|it|the|your) ; 2.4
        (want|need|expect|hope for|hoping for|looking for|see|require) (some|any|a bit of|more|a little) (movement|
            improvement|increase|upside|flexibility|progress) ; 2.4
        ^ [some|a bit|a little|just] (more|higher|better|bigger) (stock|equity|base|bonus|rsus|money|cash|salary|grant|
            signing|pay) [please|$|?] ; 2.6
        (need|want|like|looking for|expect|require|hoping for|prefer) ... (higher|better|bigger|larger|
            more) {part} ; 2.6
        (more|higher|bigger|larger) (equity|stock|base|bonus|salary|grant) (and|for|with|instead of|over|
            rather than) (less|lower|fewer|more) (base|equity|stock|bonus|salary) ; 2.6
        (start|starts|starting|something|begin|number) (with|in) [a] # and we (can|could) talk ; 2.4
        ({can}) (the|your) [final] offer include ; 2.6
        (add|throw in|consider) [a|an|some] (sign on|sign - on|signing|signing bonus|relocation|relo|refresher) ; 2.2
        ({can}) (i|we|you) ... (instead|in return|in exchange) ; 2
        (look at|consider|discuss|agree on|have|do|get) [a|an|the] [early|salary|pay] review ; 2.4
        (please|kindly|hope you|could you|can you|would you|ask you to|like you to|hope you can|to) (reconsider|
            revisit|rethink|review|revise|improve|increase|raise|bump|look again at|take another look at|
            relook at) [the|your|my|this|it|that|bit] [base|offer|number|salary|figure|bonus|equity|stock|grant|
            package|bit] ; 2.6
        ^ [maybe|just|ok|and|,|can you go|could you go|so] (a|a little|little|bit|slightly|a touch|some|a tad|much|
            a bit) [bit|little] (higher|more|better|up|extra) [$|please|for|on|if|?] ; 2.6
        (is that|is this|is it) [really] (the best|your best|all) [you|that you] [can|got|have|could] ; 2.4
        (best you can do|the best you can|your best offer|your best number) ; 2.2
        (make up for|compensate for|compensate|offset) (it|that|this|the) [with|by|through|in|elsewhere] ; 2.4
        (could|can|maybe|then|what about|how about|lets|why not) (we|you|a|look|some|an|do|talk) ... (instead|then|
            elsewhere) ; 2.2
        (early|6 month|six month|@ month|@ - month|earlier) [salary|pay|comp] review ; 2
        (close|bridge|narrow|shrink|reduce) (the|that|this) [remaining] gap ; 3.6
        (days|weeks|week|day|pto|vacation|holiday|holidays|leave|title|remote days|home office) ... (would be nice|
            would help|would be great|would do it|would make it|would be good|would go a long way|would seal it) ; 2.4
        ({can}) (i|we|you) (get|have|add|do|make|throw in|give me|include|give) [me|a|an|some] (@|extra|more|
            additional|another|two|three|four|an extra) [extra|more|additional] [days|weeks|days of|weeks of|week of|
            week] (pto|vacation|holiday|holidays|leave|remote) ; 3
        ({can}) (i|we|you) (get|have|do|make|change|give me|be|upgrade|bump) [the|a|my|me|it] [job|a] (title|principal|
            senior|staff|level) ; 2.4
        (what about|how about|maybe|then|and) [a|an|the|some] (title|extra|additional|more|better|remote|early|earlier|
            sign on|sign - on|signing|relocation|refresher) [change|bonus|vacation|days|weeks|week|review|title|stock|
            equity|pto|holiday|holidays|base|working|home] ; 2.4
        (with|plus|and) (@|two|three|an|one) (extra|more|additional) (weeks|days|week|day) ; 2.4
        (at|to|near|towards) the (top|upper end|high end|upper half|higher end|top end) of (the|your) (band|range|
            bracket) ; 2.4
        ({can}|would you|is there|any|are you able to|any chance|any way|possible|possible to|able to|willing to|
            how do we|what would it take to|could you|can we|open to|could there be|do you have|do we have) [any|some|
            a|you|we|it|there|be|to|still|please|at least|maybe|possibly|the company|also|some more|little|bit|they|
            more|of|have|find|way|i] [any|some|a|you|we|be|to|still|please|way|have|get|do|little|bit|more|the|for|see|
            find|possible|also] (do better|go higher|come up|go up|improve|increase|raise|bump|sweeten|stretch|move up|
            budge|do more|do any better|be more flexible|be flexible|go a bit higher|go any higher|do a bit better|
            do a little better|do a bit more|push it|push higher|push it up|push a bit|come up a bit|come up a little|
            find more|find some more|add more|offer more|pay more|give more|get more|move on|move the|move it|
            be increased|be improved|be raised|be higher|be bumped|be better|revise|reconsider|adjust|work on the|
            negotiate|be negotiated|boost|up the|up it|lift|top up|top it up|be negotiable|go further|shift more|
            squeeze|round up|throw in|bring it up|bring the|get closer|raised|increased|improved|bumped|higher|
            more stock|more equity|more base|more money|more cash|a higher|a better|a bigger|a larger|an increase|
            a bump|higher base|better base|more rsus|bigger grant|larger grant|a raise|more on|more in|some more|
            a sign on|a signing|something more|meet me) ; 3
        (need|want|like|love|looking for|expect|hoping for|prefer|require|asking for|hope for|expecting|push for|
            seeking|after|ask for|deserve|wanting|looking to get|hoping to see|hoping to get|see|
            looking to see) [to see|a|some|to get|a bit|a little|little|bit|the|something|much|to have|significantly|
            to be|you to|it to be|an|slightly|to make|at least|for a|something a bit|way|just] [a|some|bit|little|be|
            go|get|come|bit of|much|the|slightly|significantly] (more|higher|better|bigger|larger|increase|bump|raise|
            improvement|up|uplift|improved|increased|adjustment|sweetener) [base|stock|equity|money|cash|salary|bonus|
            rsus|on|in|than|grant|number|offer|from|of|signing|total|package|$|comp|for|pay|please|here|if|and] ; 2.8
        (more|higher|bigger|better|larger|increased|additional|extra) (base|stock|equity|money|cash|salary|bonus|rsus|
            grant|number|offer|signing|package|total|comp|pay|compensation|rsu|shares|variable|fixed|sign on|
            sign - on) ; 1.4
        (raise|increase|bump|up|boost|improve|sweeten|bump up|lift|move|revise|adjust|beef up|top up|upgrade) (the|
            your|my|that|this|it) [signing|base|stock|equity|rsu|total] (base|stock|equity|bonus|offer|salary|grant|
            signing|package|number|rsus|total|comp|it|deal|figure|pay|numbers|terms|up|a bit|$) ; 2.2
        (base|stock|equity|bonus|offer|salary|grant|signing|package|number|rsus|total|comp|figure|pay|it|that|you|this|
            they) [still|really|just|will|would] (needs|need|has|have|must|should|could|ought|gotta|got) to (be|go|
            come|move) [a|bit|little|a bit|much|a little|significantly|way|an awful lot|quite a bit] (higher|more|
            better|bigger|up|improved|increased|larger|closer|competitive) ; 2.8
        (do better|go higher|do a bit better|do a little better|do any better|bit higher|little higher|come up a bit|
            move up|little more|bit more|a touch more|a touch higher|a bit extra|something extra|step it up|
            stretch a bit|sharpen your pencil|sharpen the pencil|dig deeper|make it worth|try harder|try again) ; 2
        (meet|get|come|move|bring us|bring it) [me|us|it|to|a bit|closer|a little] (closer|nearer|up) ; 1.8
        (close|bridge|narrow|shrink) (the|that|this) gap ; 2.2
        (make|show) (it|me) (worth|more attractive|worth my while|attractive|worthwhile|better) ; 2
        (sign on|sign - on|signing|signing bonus|sign on bonus|sign - on bonus|relocation|relo|refresher) [bonus|
            package|help|money|support] (possible|be possible|on the table|be an option|an option|would help|
            would be nice|too|as well|also|would be great|would do it|please|would go a long way|
            would be appreciated) ; 2.6
        ({can}|would|could there be|any chance of|any chance for|throw in|add|include|possible to get|could i get|
            can i get|can we add|could we add|could you add|could you throw in|could you include|want|need|like) [a|an|
            some|any|you|we|get|add|also|throw|include|in|there|have|at least|do|consider|i] [a|an|some|any|get|in|of|
            do|have|sort of|kind of] (sign on|sign - on|signing|signing bonus|signon|relocation|relo|refresher|
            joining bonus|make whole|early review) [bonus|package|help|support|budget|assistance] ; 1.8
        (shift|move|put|swap|convert|trade|rebalance|reallocate|turn) (some|part|more|half|a part|a portion|
            a bit) [of] [the|it|that|my] [{part}] [bonus|stock|rsus] (into|to|from|for|on|onto|in|toward|towards) ; 2.4
        (front|frontload|front - load|front load|accelerate|faster) [-] [load|loaded|loading|the|vesting] [the|vest|
            vesting|schedule|cliff] ; 1.6
        (waive|remove|drop|shorten|skip) the (cliff|clawback|probation) ; 2
    """,
}
