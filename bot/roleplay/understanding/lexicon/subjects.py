"""Words that set whose money a message talks of, for the amounts that follow until others are talked of."""

from __future__ import annotations

SUBJECTS = {
    "of current_pay": """
        my (current|present|actual|existing|old|last|previous|former) _
        (my|our) [own|whole|full|total|entire|annual|yearly|monthly|fixed|base] (package|pay|situation|contract|
            compensation|salary|comp|ctc|tc|job|payslip|setup|remuneration|wage|wages|earnings|income|paycheck|
            employer|company|firm|boss|workplace|day job|hospital|bonus|commission|retention bonus|grant)
        my (year - end|year end|retention|annual|yearly|quarterly|unvested|remaining) _
        the (company|firm|place|people|team|shop|one) (i|where i|that i) [currently|now] (work|am) [for|at|with|in]
        what i [currently|already|now|do] (have|get|earn|make|am on|am paid|take home|bring home|enjoy) [now|today|
            currently|here|already|at the moment]
        where (i|im) [currently|now] (am|work|stand|employed) [now|today|currently]
        (today|now|currently|presently|at present|at the moment|right now|as of now) [,|:] (i|im|ive) [have|get|make|
            earn|am|receive|on|at|got|already|also]
        (currently|presently|at present)
        (right now|at the moment) [,] (i|im|ive|my|we)
        (about|as of|for) (today|now) [:|,]
        (today|now|currently|present|current) :
        (today|these days) (it|things) (is|goes|looks|are|its) [like]
        i [currently|already|now|have|do|just|still|was|am|had|had been|have been] (earn|earned|make|made|receive|
            received|get paid|am paid|was paid|take home|took home|bring home|am on|get|got|gross|grossed|bill|billed|
            charge|charged|draw|clear|cleared|paid|on|making|earning|getting|been on)
        (im|ive been|ive|i am|been) [currently|presently|now] (on|at|making|earning|paid|being paid|getting) [now]
        (lose|losing|lost|forfeit|forfeiting|forgo|give up|giving up|walk away from|walking away from|leave behind|
            leaving behind|leave on the table|leaving on the table|miss out on|sacrifice)
        (unvested|left to vest|still to vest|yet to vest|vesting still|still vesting|still to come)
        (they|he|she|who|which|that) [just|already|only|now|still|have|also] (pay|pays|raised|bumped|promoted|
            paid) me
        (in|at|on) my (job|work|company|firm|place|position|shop|school|ward|office|plant|site|kitchen|end|department)
        (commissions|overtime|my last raise|the last raise|my last review|my last promotion|my review)
        (let me tell you|i can tell you) [about|what] [my|i]
        at § (right now|now|today|currently|at the moment) [i] [have|get|am]
    """,
    "of competing_offer": """
        (offer|letter|bid|proposal|contract|counter|counteroffer|something) (from|by|at|with)
        (heard|hear|word|news|call|mail|reply|answer) from §
        (people|guys|folks|team|recruiter|lady|man|woman|manager|hr) (from|at) §
        (from|with|by) the (others|other side|other one|competition|other two|other people)
        (talking|talked|spoke|speaking|interview|interviews|interviewed) (to|with|at) §
        (another|second|rival|competing|outside) _
        other (offer|offers|company|companies|firm|firms|place|one|team|job|letter|bid|employer|side|process)
        a (rival|competitor|competing|different) [_]
        (have|got|ive|hold|holding|received|with|theres|there is|sitting on) [got|also|already|now] [a|an|another|two|
            three|one|other|few|several|multiple|@] [written|firm|signed|verbal|competing|other|good|better|
            serious] (offer|offers|bid|bids|proposal|proposals|letters|contracts)
        (with|at|from|take|accept|join|choose) § (i|id|ill|its|it|they|im)
        (their|theirs|theyre|theyve|theyd|theyll|them)
        (someone|somebody) else
        (my|current|the) (boss|employer|manager|company|current employer|current company|present employer|firm|director|
            head) [just|has|have|already|now|also|really|found out and|got wind and] (countered|counteroffered|counter|
            matched|came|offered|wants|raised|put|promised|threw|says|said|will)
        if i (stay|remain|dont leave|dont go|stay put|stayed)
        to (keep me|make me stay|retain me|hold me)
    """,
    "of same": """
        i (must say|admit|must admit|have to say|might add|should add|have to admit|may say)
        i (should|must|want to|have to|would like to) (mention|add|tell you|be open|be honest|let you know) [it|this|
            that|here]
        (you know|you see|as you know|as you can see|if you like|if you will|you must know|as i said)
    """,
    "of ask": """
        (i|we|id|ill|wed|im|well|i d) [would|will|do|am|am going to|can|could] [really|also|still|then|only|rather|
            honestly|just|probably|be] (need|want|like|love|expect|ask|propose|suggest|request|counter|move|come|
            sign|take|accept|settle|hope|prefer|require|join|looking|asking|hoping|after|aiming|thinking|targeting|
            seeking|proposing|requesting|countering|happy|say yes|consider|insist|appreciate|see|look|aim|go|start|
            switch|leave|stay|resign|quit|drop|have to see)
        my [salary|pay|base|compensation|comp|own|revised|final|first|desired|target] (expectation|expectations|ask|
            asks|counter|counteroffer|proposal|target|number|numbers|wish|wishes|wish list|request|requests|
            requirement|requirements|hope|goal|aim|price|suggestion|idea|minimum|floor|bottom line|terms|conditions|
            figure|counter offer|counter - offer)
        (proposal|suggestion|counter|counteroffer|offer) (from|on) my (side|end|part)
        what (i|we|id|im|would|it) [would|d|am|do|will|really] (need|want|ask|asking|propose|like|expect|looking|hope|
            hoping|have in mind|after|take|love|takes|require|proposing|thinking|make)
        (expected|desired|expecting|target|wanted) [salary|pay|ctc|base|compensation] [:|-|is]
        ({can}|could) (you|we|i|u)
        (could|can|would) (there|it|that|this) [be]
        you [would|d|will|ll|may|might|could|really] (need|have|must|should|must|could) [to]
        (youd|youll|you) (need|have) to
        (lets|let us) (say|make|do|go|meet|settle|agree|call|start)
        (^|so|then|please|,) [please] (make|give|bump|raise|put|bring|get|add|increase|lift|push|move|offer|match)
        (how|what) about
        {part} [_] (needs|need|has|have|must|should|ought|would need|would have) [to] [be|go|start]
        to (come over|move|join|sign|leave|say yes|switch|accept|make the move|quit)
        (for|get) me to
        (in return|instead|with that|with those) [,] i
        ^ (looking|hoping|aiming|expecting|wanting|asking|seeking|targeting|want|need|expect)
    """,
    "of employer_offer": """
        {you} [have|just|already|only|had|did|also|first] (offered|offer|said|put|gave|mentioned|quoted|proposed|
            propose|wrote|came|sent|started|showed|pay|opened|listed|posted|advertised|stated|told|promised|named|
            suggested|have on the table)
        ^ yours (is|are|was|stands|comes|:)
        the (package|offer|letter|proposal) (reads|says|shows|has|stands|comes)
        {youre} (at|on|offering|proposing|giving|paying|quoting)
        {your} [current|first|initial|written|last|latest|new|own|best|final] (offer|letter|proposal|package|ad|advert|
            posting|email|contract|number|numbers|figure|figures|side|recruiter|colleague|range|band|budget|terms|jd|
            site|website|careers site|page|hr|mail|message|text|words)
        (the|this) [current|job|original|initial] (ad|advert|posting|job ad|vacancy|listing|offer|job description|jd|
            offer letter|letter i got)
        on your (side|end)
        what you (offer|offered|sent|propose|proposed|have|gave|put|wrote|said|say|are offering)
    """,
    "of reference": """
        [my] [old|former|ex] (friend|friends|buddy|buddies|mate|mates|colleague|colleagues|coworker|coworkers|classmate|
            classmates|lead|leads|teammate|teammates|mentor|deskmate|peers|neighbour|neighbor|sister|brother|cousin|roommate|acquaintances|acquaintance|alumni|
            predecessor|successor|sister - in - law|brother - in - law|uncle|aunt|son|daughter|flatmate)
        (a|an|one|two|three|four|many|most|several|some|few|half|every|all|@) _ [_] (who|with my|like me|in my|on my|
            at my|of my|at your|in your|on your|doing)
        (the|a|one|this|that|my|any) [last|previous|other] (woman|man|person|guy|lady|girl|fellow|dude|bloke)
        (people|others|everyone|somebody|someone|anyone|guys|folks) [_] (who|in|with|at|on|do|doing|are|get|make|
            earn)
        (according to|as per|by|under|in|per) (the|our) [_] (agreement|tariff|scale|table|guide|grid|union|pay scale|
            framework|contract) [,] (i|id|im|ill|id be)
        (the union|our union|unions|survey|surveys|guide|guides|collective agreement|tariff|glassdoor|levels|payscale|
            salary data|benchmark|benchmarks|kununu|job boards|calculator|statistics|stats|market data|the market|
            linkedin|bls|pay scale|pay scales|salary site|salary sites|published data|research|pay agreement)
        ^ [the] average [here|in|for|around] [_] (is|seems)
        (median|quartile|percentile|average|midpoint|going rate)
        [job] (ads|adverts|postings|vacancies|listings|openings)
        (other|similar|comparable|such|neighbouring|neighboring|most|many) _ [_] (advertise|advertises|pay|pays|offer|
            post|list|start|begin|give|are paying|are offering|have|in|around|near|nearby)
        other _ [here|there|like me|in town|around here|nearby|at your place] (get|earn|make|take home|got|
            are on|are paid)
        (other|similar|comparable|such) (companies|firms|schools|places|ads|postings|roles|jobs|positions|banks|
            employers|shops|agencies|listings|vacancies|adverts|people|engineers|hires|candidates)
        (nobody|no one|noone)
    """,
}
"""Labelled with the role of the amounts that follow."""
