"""How a yes to the offer sounds."""

from __future__ import annotations

ACTS = {
    "withdrawn": """
        (no|wait|sorry) [,|.|-|!|:] (wait|no|hold on|hang on|scratch that|not yet|stop) ; 3
        (hold on|hang on|not so fast|on second thought|on second thoughts|scratch that|i spoke too fast|
            i spoke too soon|i take that back|take it back|let me rethink|changed my mind|strike that) ; 3
        (what|whats) [exactly|again] [is|was|are|were] [in] [the|my|your] (whole|full|total|entire|exact|final|
            complete|current) (offer|package|deal|number|numbers|terms|total|base) [now|again|exactly] ? ; 3
        (what|which) [exactly] (am i|did i|would i be) (accepting|accept|signing|agreeing|agree|sign|get) ; 3
        (what|which) [exactly] do i (accept|agree|get) ; 3
    """,
    "as_it_is": """
        if (thats|that is|this is|its|it is) [really|truly|indeed] [the|your|all] [very] (final|best|all|last word|max|
            maximum|limit|most|ceiling|final offer|best offer|last offer|final number|you can do|you have|there is|lot|
            lot then|end of it|whole of it|top|top of it|whole offer) ; 2
    """,
    "accept": """
        ^ [after ...|so|then] {i} say yes to (it|that|this|your|the # $|the offer|# $) ; 4.5
        (that|this|the) (package|offer|number|base) does it for (me|us) ; 3.5
        (you have|youve got|you got|heres|here is) my (yes|signature|word|answer yes|handshake|commitment) ; 3
        (yes|ok|okay|sure|then|so|fine|great) [,] (we|i) can (close|shake|sign|agree|settle) on (that|this|it|
            those) ; 3
        consider me [as|to be] [your|a|the] [new|newest|next] (colleague|employee|hire|teammate|team member|recruit|
            nurse|engineer|teacher|part of) ; 3.4
        my (notice|resignation) (goes in|is going in|will go in|gets handed in|is on its way|is as good as written|
            is written) ; 2.4
        # and the {part} it is ; 2.6
        i (choose|pick|take|select|opt for|go for|will have|vote for) (a|b|c|option _|option #|package _|the first|
            the second|the latter|the former) [please|then|thanks|one|option|package] (.|!|,|$) ; 2.8
        ^ [so|and|yes|ok|ok so|then|well] (were|we are) [all] in (,|.|!|$) ; 2.4
        (and|,|.) (were|we are) in ($|.|!|,) ; 3
        ^ (yes|yay|yess|yeah|yep|hurray|hooray|woohoo|omg|wow) [!|,|.] [yes|!|yeah] (yes|yess|yeah|
            yep) [yes] [yes] $ ; 2.6
        (ill|i will|i|we|ill happily|ill gladly|lets) take (a|b|c|option _|option # |option @|the first|the second|
            the latter|the former|package _) [please|then|thanks|it is] (.|!|,|$) ; 2.8
        we have an (understanding|agreement|accord) ; 3
        {can} (put|get) my (name|signature) [on|down|to] ; 1
        (lock|locking|seal|sealing|book|booking|ink|nail|wrap) (it|this|that|the #|#) [in|up|down] [at #|then|
            please] ; 2.4
        (lock|locking) in (it|this|that|the #|#|these) ; 2.6
        agreed (on|to|with) (both|all|every|either) [counts|points|parts|numbers|figures|of] ; 3.4
        (i|we) (definitely|absolutely|certainly|wholeheartedly|gratefully|humbly|proudly|most gladly) accept ; 4
        (you|u|youve) (wore|worn|talked|beat|beaten) me (down|round|around|into it) ; 2.4
        the one (with|without) [a|the] _ [,] (please|then|for me|it is) ; 2.4
        (wanted|hoped for|asked for|expected|dreamed of) (more|better|higher) [,] but [,] (ok|okay|fine|alright|deal|
            yes|sure|agreed) [,|.] [its a|youve got|you have|ill|i|you|deal|im|lets|a] ; 3.6
        {willing} to [{surely}] (take|accept|go with|settle for|settle on|settle at|sign for|sign at|proceed at|
            proceed with|join at|join for|start at|start on|close at|agree to|say yes to|shake on|confirm|have) [the|
            your|that|this|both] # ; 2.8
        (take|taking|took) you up on (it|that|the|your|this|all) [offer|#|kind|{part}] [offer|{part}|$|,|.|!] ; 3.2
        ^ [ok|okay|alright|well|fine|,|so|haha] [ok|okay|,|then] (you|u|youve) (win|won) [,|.|!|:|-|then] (#|$) ; 2.8
        (#|%) [base|bonus|{part}|all in] [,|-|.|!|:|;] [then|so|and] (yes please|yes thanks|yes|done|sold|deal|agreed|
            accepted|im in|count me in|lets go|perfect|good) [please|thank you|thanks|then|it is] $ ; 2.4
        (and|,|so|.|!|then|^) (im|i am|ill be|am) [happily|gladly|now] (signing|accepting|taking it|coming on board|
            coming aboard) [it|today|now|tonight|right away|the letter|the contract|this|on] [.|!|,|$] ; 3.5
        (go|going|went|ill go|take|taking|choose|choosing|pick|picking|prefer|have) [with|for] (option|package|plan|
            variant|version|offer|choice|alternative|number|door) (@|#|a|b|c|one|two|three|1|2|3) ; 2.8
        ^ [ok|so|,|hm|then|well|yes|lets say|definitely] (option|package|plan|variant|version|choice|alternative) (@|#|
            a|b|c|one|two) (please|it is|for me|then|works|wins|thanks|$|,|.|!) ; 2.6
        ^ [ok|so|,|then|well|yes] (a|b|c) (please|it is|for me|then|thanks) ; 2.6
        (the|your) (first|second|third|latter|former) (one|option|package|variant|version|offer|choice|
            alternative) [it is|please|then|for me|works] (please|it is|for me|then|works|$) ; 2.4
        ^ [ok|okay|well|oh|wow|thats|its|great|good] ({pos}|brilliant|splendid|lovely|superb|marvellous|marvelous|
            sweet|ace|wicked|magic|smashing|terrific|fab|fabulous|sick|dope|lit|nice one|top) [news] [,|.|!|-|:] [its|
            thats|its a|thats a|then|so|consider it|you have a|we have a] [a] (deal|sold|done|agreed|accepted|im in|
            yes please|count me in|ill take it|lets do it|where do i sign|done deal) [then|$|.|!|,] ; 3.5
        (i|we) [hereby|happily|gladly|formally|officially|would like to|am writing to|write to|am pleased to|
            am happy to|am delighted to|wish to|want to] (confirm|give you|send you|offer you|extend|state|
            declare) my [formal|official|written|unconditional|full] (acceptance|agreement|yes|consent) ; 4
        (consider|take|treat|accept) this [email|message|note|letter|mail] [as|to be] my [formal|official|written|
            unconditional] (acceptance|yes|agreement|confirmation|signature) ; 4
        (formal|written|official|unconditional|my) acceptance of (the|your|this) (offer|position|post|role|job|
            terms) ; 3
        (consider|call|count|mark|treat) (the|that|your|this) (position|vacancy|role|seat|job|post|slot|desk|opening|
            search) (filled|taken|closed|over|done|gone|mine) ; 3.4
        (your|the) search is over ; 3
        (stop|end|call off|cancel|close) (looking|the search|your search|the interviews|interviewing) [for others|now|
            $] ; 2.2
        (found|got|have|hired) [yourself|yourselves] (your|a|an) [new] (nurse|teacher|engineer|developer|designer|
            manager|accountant|driver|analyst|architect|chef|cook|welder|electrician|paralegal|scientist|person|
            candidate|hire|employee|colleague|man|woman|guy|girl|team member|lead|clerk) [.|!|$|,] ; 2.6
        (its|it is|thats|then its|make that|im) official [then|now|$|.|!] ; 1.6
        (at|on|for|with) (this|these|those|that|the stated|the agreed|the offered|the given|the above) (terms|
            conditions|number|salary|rate|figure|price) (i accept|im in|i am in|ill join|i join|ill sign|i agree|
            its a yes|its a deal|yes) ; 3.4
        {willing} to (join|start|sign|come|work) [_] [_] [_] on (these|those|this|that|the|your|such) [offered|stated|
            agreed|proposed] (terms|basis|conditions) ; 3.5
        (accept|accepting) [the|your|this] (position|post|role|job|offer|vacancy|contract) (of|as|at|with|for|and|.|,|
            $|!) ; 3
        ^ (yes|yep|yeah|yup|ok|okay|sure|great|alright|fine) [,] [very|im|i am|really] (happy|fine|good|ok|okay|
            content|pleased) with (that|this|it|everything|all of it|the offer) ; 2.6
        ^ [ok|okay|great|yes|it is|its|thats|,|well|perfect] [a] done deal (.|!|,|$) ; 4
        agreed (on|with|to) (every|all|each|everything) [of] [point|points|it|that|the] ; 3.4
        ^ [yeah|yes|ok|alright|oh|,|sure] [,] go on then ; 2.6
        ^ [thats|that is|its|it is|ok|yes] (fine|good|great|ok|okay|perfect) (with|for|by) us ; 2.6
        ^ [ok|okay|yes|sure|,|thats|good|great|alright|all] (ok|okay|fine|good|great|alright|perfect) (for|by|
            with) me [,|.|!|$|then] ; 2.6
        (so|then|and) [then|,] (i|we) say yes [,|.|!|$] ; 3
        (would|id) be (crazy|a fool|stupid|dumb|mad|an idiot|insane|silly|nuts|foolish) (not to|to (say no|turn|refuse|
            decline|reject|miss|pass)) ; 3
        (so|then) [,] yes [,|.|!|$] [gladly|happily|please|absolutely|of course|definitely|lets] ; 2.6
        (so|then|and|,) yes [,] (gladly|happily|absolutely|of course|definitely|with pleasure) ; 3
        (exactly|precisely|just|everything) what i (asked for|wanted|hoped for|was hoping for|needed|had in mind) ; 1.8
        (then|so) (see you|i see you|ill see you|i will see you|we see each other) (on|in|at|then|monday|next) ; 2.4
        ^ [very|so|i am|im|really|perfectly|totally|quite] (happy|fine|good|ok|okay|cool|content|pleased|
            satisfied) with (that|this|it|everything|the offer|all of it|those) [,|.|!|$] ; 2.6
        ^ [ok|okay|and|,|then] (sold|deal|done|agreed|accepted|signed) (at|for|on|with) [the|your] # ; 2.8
        (call|consider|mark) (it|this|that|me|us) (done|settled|agreed|a deal|signed|sold|closed|sealed|accepted|final|
            a yes|hired|in) ; 3.2
        [more than|very|so|really] {willing} to be (on board|part of|joining|in|aboard|on the team|working) ; 3
        # it is [then|.|!|,|$] ; 2.4
        [more than|very|quite|perfectly|super|really|now] {willing} to [{surely}] {commit} ; 2.8
        {willing} (with|about) {committing} ; 2.8
        ({willing}|fine|good|ok|okay) {committing} ; 2.8
        (ill|i will|i shall|im going to|i am going to|im gonna|ive decided to|i have decided to|i decided to|
            i choose to|ive chosen to|lets|let us|we can|id love to|i would love to|im inclined to|we should|
            shall we) [{surely}] {commit} ; 2.6
        (im|i am|well be|we are|ill be|i will be) [{surely}] {committing} ; 2.6
        (answer|answers|verdict|decision|reply|vote) [is|from me is] [a|an] [definite|firm|clear|resounding|big|
            wholehearted|enthusiastic] yes ; 4
        [a|big|definite|resounding|its a|thats a] yes (from|on) (me|my side|my end|us|our side|my part) ; 3.5
        yes to (this|that|it|the offer|your offer|all of it|all of that|everything|the package|the role|the job|
            the terms) ; 3
        [offer|number|package|something|one|that|deal] [that] i (can|could|will) [{surely}] (say yes to|live with|
            accept|work with|sign|agree to|get behind) $ ; 2.8
        (can|could|will) (work with|live with|get behind) (that|this|it|those|these) ; 2.4
        (you|u|youve) (twisted|twist) my arm ; 3
        ^ [ok|okay|fine|alright|well|,] you (win|got it|have it|have your deal|have your architect) $ ; 2.8
        (signed|sealed|settled|agreed|done) (and|,) (sealed|done|delivered|dusted|settled|signed) ; 3
        (put|write|pencil|count|book|ink) (my name|me) (down|in|on it|on that|on the list|on $) [it|for it|$] ; 2.6
        (that|this|it|thatll|this will|that will|itll) [will|would] do [very|just|me|quite] [nicely|fine|well] $ ; 2.6
        (tell|let) [the|your|my] [new] (team|them|everyone|hr|boss|manager|people|hiring manager|
            folks) [know] [that] (im|i am|ill be|i will be) (coming|in|on board|joining|there|a yes|signing|
            accepting) ; 3.6
        (im|i am) (coming|coming on board|coming aboard|coming to work|all yours|yours) $ ; 2.4
        (lets|let us) (get|have) (this|it|everything|me|that) (signed|done|wrapped up|finalised|finalized|
            over the line|going|rolling|sorted|started|moving|on paper|locked in) ; 2.8
        (have|got|have got) (ourselves|yourselves|yourself) (a|an) (deal|agreement|architect|hire|new) ; 4
        (no|nothing|any) (more|further|other|else) [for me] (questions|asks|requests|demands|objections|notes|
            to negotiate|to discuss|to add|haggling) ; .8
        (ticks|ticked|checks|meets|hits|met|hit) (all|every|everything) [of] [my|the] (boxes|box|one|asks|marks|ask|
            i asked|that i) ; 1.8
        (bring|pass|hand) (me|over|on) (the|a) (pen|paperwork|contract) ; 2.6
        (where|when) [do|can|should] [i|we] (sign|dotted) ; 2
        (no|little) need to (negotiate|haggle|discuss|think) [further|more|any|about|it] ; 1.8
        (cant|couldnt|wouldnt|wont) (ask for|want|hope for|wish for) (more|anything more|better|anything better|
            a better) ; 2.6
        (fair|good|great|solid|strong) offer [,|.|and] (ill|i will|i|lets|im|i am|happy|accepted|thank you i) ; 1.6
        ^ (yes|yep|yeah|sure|ok) [,] (absolutely|definitely|of course|for sure|please|sure|indeed|totally|gladly|
            happily|certainly|it is|lets) ; 1.8
        (can|could|will) live with (#|that|it|this) $ ; 2.4
        ^ [yes|yeah|yep|sure] [,] (we|i) (do|have|are) [have a deal|a deal] $ ; 1.6
        ^ [ok|okay|yes|great|so|then|well|alright] accepted (at|for|with|,|.|!|$|then|on|as) ; 3
        ^ (ugh|hm|hmm|well|meh|fine|alright then|ah|oh|eh) [,|.] (ok|okay|fine|alright|sure|yes|deal) [then] $ ; 1.8
        (lets|let us) (sign|do business|go with it|do the deal|finalize|finalise|wrap|get going|get started|
            make a deal|have a deal|seal the deal|lock it in|ink it|call it a deal) ; 2.8
        (its|thats|sounds like|looks like|we have|consider it|this is) (a deal|a yes|a go|settled|agreed|done|official|
            a plan) ; 2.6
        (i|im|i am) [am|very|totally|perfectly|fully|absolutely] (good|happy|ok|okay|fine|comfortable|satisfied|
            content|on board|cool|pleased) with (that|this|it|the offer|your offer|everything|all|those|these|
            the package|the terms|the numbers) ; 2.8
        (happy|glad|ready|delighted|pleased|excited|thrilled|willing) to (sign|accept|join|commit) ; 2.6
        (but|ok|okay|fine|alright|yes|then) [,] (ok|okay) [,] deal ; 3
        (offer|package|terms|everything|numbers|that) (is|are|look|looks|sound|sounds) [all|very|perfectly|totally|
            really] (good|great|fair|fine|perfect|acceptable|reasonable|ok|okay) to me ; 2.6
        (you|u|youve|you have) (convinced|sold|won|persuaded|got) me [over] ; 2.6
        (i|we) (shake|shook) (on|hands) ; 2
        (shake on it|shake hands on) [then|$] ; 2
        (fair enough|good enough|thats fair|thats good|fair) [,|.] (deal|im in|i accept|lets do|i agree|ill take|sold|
            agreed|count me in) ; 3
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
        ^ (ok|okay|yes|yep|yeah|great|alright|perfect|fine|sure|awesome|cool|good) (accepted|deal|done|agreed|sold) ; 4
        i [am|do|will|would|happily|gladly|hereby|formally|officially|definitely|absolutely|certainly|therefore|can|
            now|fully|proudly|be|am happy to|am glad to|am pleased to|am delighted to|would be happy to|would like to|
            want to] [happily|gladly|formally|officially|be] (accept|accepting|accepted) [the|your|this|it|that|with|
            on] ; 4
        (ill|id|im|we|well) [happily|gladly|be|formally|officially|pleased to|happy to|glad to|delighted to|going to|
            gonna|like to|love to|ready to|prepared to|willing to] [happily|gladly] (accept|accepting) ; 4
        (happy|glad|pleased|delighted|thrilled|excited|ready|honored|honoured|proud|like) to (accept|sign|join|
            come on board|come aboard|say yes|take it|take the offer|take this|take the job|take the role|
            be joining) ; 3.5
        accepting (the|your|this|it) [offer|terms|package] ; 3.5
        ^ [ok|okay|yes|yep|great|happily|gladly] (accepting|accepted) [it|this|the offer|now|then] (just|please|send|
            mail|thanks|$) ; 3.5
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
}
