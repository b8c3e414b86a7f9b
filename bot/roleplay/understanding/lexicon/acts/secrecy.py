"""How somebody keeps a number, present pay or a name to himself."""

from __future__ import annotations

ACTS = {
    "refuse_to_disclose": """
        (promised|owe|swore|pledged) [them|him|her|my employer|my boss|everyone|the company|the firm] (discretion|
            secrecy|confidentiality|silence|not to (tell|say|share|disclose)) ; 3
        (details|numbers|figures|terms|rest|specifics) (are|is) (theirs|mine|not mine|between|for them|for me|
            their business|my business) ; 3
        (skip|forget|leave) (the past|my past|my history|history|that part|the first question|that one) ; 3
        let me turn (that|it|this) (around|back) ; 2.6
        (thats|that is|its|it is|this is|sorry|theyre|they are) [strictly|all|a bit|quite|rather|very|kind of|
            pretty] (confidential|private|personal|under nda|secret|sensitive|classified) (,|.|!|but|$|;|i|-|sorry|
            info|information|and) ; 3
        why (dont|not) [you] (you|start|tell|first) [_] (tell|give|share|name|say|show|start|go|open|make) ; 2.8
        why dont you (tell|give|share|name|say|show|start|go|open|make) ; 2.8
        (lets|let us|ill|i will) just say (im|i am|that|its|it is|i|theres|there) ; 2.6
        thats (all|as much as|everything) (ill|i will|im going to|i can|you get|youll|i want to|im willing to|i) [get|
            hear] (say|tell|share|get|hear|reveal|give|from) ; 2.8
        (dont|do not|please dont|stop|quit|no) (ask|asking|fish|fishing|prying|pry|dig|digging) [me|for] (what|about|
            for|how|my|into) ; 3
        (wont|dont|cant|cannot|not going to|never|rather not|not gonna) drop [any|the] names ; 3
        {secret} [now|today] (is|are|isnt|arent|was) [really] [no|not a|hardly a|a poor|not the|not any] (yardstick|
            guide|benchmark|measure|basis|indicator|reference|factor|starting point|criterion|gauge) [for|of|here|$|
            .] ; 3
        (be|look|feel) [a|an] (fool|foolish|silly|stupid|daft|unwise|idiot|mad|naive) to {reveal} ; 2.8
        lets (hear|see|have) (it|that|yours|the range|your|the band|the budget|the number) ; 2
        not telling ($|,|.|!) ; 2.6
        (keep|keeping|kept|hold|holding|leave|leaving) (my|that|it|this|the|their|those|them|what|all) ... (to myself|
            to ourselves|private|confidential|under wraps|out of this|out of it|out of the|secret|sealed|quiet|aside|
            off the table|between) ; 3
        (keep|keeping|kept|leave|leaving) (me|my|that|this|the|their|pay|salary|numbers) [_] {secret} (to myself|
            private|confidential|under wraps|out of|secret|aside|off|for later|between) ; 3
        {secret} [_] [_] (is|are|isnt|arent|has|have|stays|stay|remains|remain|should|shouldnt|has no|have no|bears|
            was) [really|quite|strictly|just|entirely|all] [be|a|not|nothing|no] (irrelevant|beside the point|
            nothing to do|to do with|bearing|relevance|relevant|the point|immaterial|neither here nor there|matter|
            private|confidential|personal|my business|my own business|my affair|no ones business|nobodys business|
            none of|your concern|your business|up for|part of this|off limits|off the table|classified|secret|
            under nda|not for|public|for sharing|for public|private matter|personal matter|between) ; 3
        (what i make|what i earn|what im paid|what im on|what i am on|what i get|what i make now|my pay|my salary|
            my wage|my income|my payslip|my package|current pay|current salary) [now|today] (has|have|had) (nothing|
            little|not much) to do with ; 3
        (shouldnt|doesnt|does not|should not|wont) [really] (matter|count|come into|play a role|enter into|affect|
            influence|define|decide|determine) [here|this|that|it|what|$] ; 1.8
        (my|our|the|company|current) [_] (company|employer|contract|boss|nda|firm|policy|agreement|bank|union|
            recruiter|lawyer|mother|mum) [_] (forbids|forbid|prohibits|bans|disallows|bars|restricts|forbade|
            told me not|taught me not|doesnt allow|does not allow|doesnt let|does not let|doesnt permit|
            does not permit|wont let|wont allow|says not to|says no|frowns on|stops me|prevents me) ; 3
        (signed|under|bound by|have|got|theres|there is) [an|a|the] (nda|confidentiality|confidentiality agreement|
            non disclosure|non - disclosure|gag clause|secrecy clause) ; 3
        (forbidden|prohibited|not permitted|not allowed|not free|not at liberty|barred|sworn) [from|to] [{reveal}|
            {revealing}|secrecy|talk|discussing] [about] [my|the|that|it|what|any|$] ; 2.8
        (arent|not|may not|cant|cannot|shouldnt|mustnt|must not|dont get to|do not get to|no longer|wrong to|
            illegal to|unlawful to|rude to|improper to|impolite to|never) [even|legally|really|actually|be] [meant|
            supposed|allowed|permitted|entitled] [to|be] (ask|asking|request|inquire|enquire) [me|that|this|for|about|
            candidates|people|applicants|a|what|here|$] ; 2.8
        (passing|pass|skipping|skip|dodging|ducking|declining|sidestepping|swerving|swerve|dodge|duck|parking|park|
            ignoring) [on] (the|that|this|your) [_] [_] [_] (question|one|part|bit|topic|subject|point|field|line) ; 3
        ^ (money|numbers|pay|salary|figures|compensation|price|cash|the money|the numbers|comp|budget) [talk|talks|
            question|part|side|stuff] (later|after|last|second|can wait|could wait|comes later|comes last|comes after|
            comes second|can come|at the end|afterwards|another day|next time) ; 2.8
        (,|and|but|then) (money|numbers|pay|salary|figures|compensation|price|cash|the money|the numbers|comp) [talk|
            talks] (later|after|last|second|can wait|could wait|afterwards|comes later) ; 2.8
        (fit|role|job|work|scope|interest|team|match|substance|content|interview|interviews|chemistry|
            mission) first [,|.|!|-|and|then|$|please] ; 2.4
        ask (me|again|me again|me that|that|this) [again] (when|once|after|later|in|at|if|next|on the) ; 2.4
        (once|when|after|until|till|before) (theres|there is|i see|ive seen|i have|you make|youve made|you have made|
            we have) (an|a|the|your|some) [_] offer ; 2.4
        (wont|not|shant|shall not|will not|rather not|sooner not|refuse to|declining to|decline to|unwilling to|
            not about to|reluctant to|hate to|hesitant to|loath to|no intention to|dont intend to|dont plan to|
            prefer not to|dont care to|wouldnt|never|dont|cant|cannot|no need to|not minded to) [be|really|want to|
            like to|wish to|going to|gonna|about to|inclined to|prepared to|willing to|comfortable|happy|ready to|
            able to|in the habit of] ({reveal}|{revealing}) [you|it|out|to you] (a|any|my|the|that|this|it|what|who|
            which|their|them|how|numbers|figures|names|money|salary|pay|price|prices|those|your|about|anything|
            amounts) [_] [{secret}|yet|here|$] ; 2.8
        (no intention|no plans|no desire|no interest) (of|in|to) [{reveal}|{revealing}] ; 2.8
        (hate|loath|wary|hesitant|reluctant|cautious|careful|shy|uneasy|uncomfortable|not keen|not happy|
            not comfortable|allergic|averse) (to|of|about|with|on) ({reveal}|{revealing}) ; 2.8
        (rather|prefer|prefer it if|like it if|better if|suggest|propose) [that|if|it if] (we|you) [both|first|
            just] (focus|focused|concentrate|concentrated|talk|talked|look|looked|stick|stuck|discuss|discussed|start|
            started|spoke|speak|stay|stayed|dealt|deal|went by|go by) [on|about|at|to|with|by] [the|what|whether|fit|
            this|how|your] ; 2.8
        (focus|concentrate|talk|look|go|stick|price) [on|about|at|by|to] (what|whatever) (the|this) (job|role|position|
            work|post) (is|s|pays|is worth|worth|deserves|calls|should) ; 2.6
        if i (told|tell|gave|give|said|say|named|name|showed|show|shared|share) you [_] [_] [_] [_] [,|then] (you|youd|
            youll|you would|you will|it would|id|that would) ; 2.6
        (play|playing|pit|pitting|use|using|shop|shopping|weaponise|weaponize|bid|bidding) ... (against (yours|you|
            each other|one another|another|theirs)) ; 2.4
        (details|names|name|numbers|figures|specifics|amounts|the number|the figure|the details|the name|how much|
            which one|who) [,|:|-] (no|none|not|never|sorry|pass|nope) ; 2.8
        ^ [thats|its|it is|hm|well|,|entirely|totally|really|honestly|completely] your (call|move|turn|guess|shout|
            budget|serve|job to say) [,|.|$|!|really|you] ; 2.2
        (ball is|ball) in your court ; 2.4
        you (know|have|hold|set|own) (the|your|a) (budget|range|band|numbers|scale|purse) ; 2
        you (decide|set|choose|pick|suggest|propose|name) (the|a|your|what) (number|figure|price|salary|amount|is|its|
            seems|you) ; 2.2
        (no|not a|not one|without a|zero|not any) (number|figure|price|amount|name|digits|digit|quote|names|figures|
            numbers) [yet] (from|on|out of|by|coming|before|until|till) (me|my|this|us|our|i|we|you|the) ; 3
        (never|dont|do not|not|refuse to|wont|avoid|hate to) [usually|normally|ever|like to|really|going to|gonna|
            here to] (talk|discuss|speak|do|mix|reveal|talking|discussing|debate|haggle) [about] (money|salary|
            salaries|pay|numbers|figures|earnings|wages|compensation|comp) [on|in|with|at|before|until|yet|over|to|
            here|now|$] ; 2.8
        (too early|too soon|premature|not the time|not the moment|not the right time|not the right moment|early days|
            bit early|little early) [for|to|yet] [me|us|talk|discuss|put|name|say|give|throw|be] [to|about|a|any|
            talking] [_] (money|numbers|number|salary|pay|figure|figures|price|prices|that|this|it) ; 2.8
        (lips are sealed|need to know basis|state secret|trade secret|top secret|plead the fifth|take the fifth|
            mums the word|lady never tells|gentleman never tells|nunya|none of your beeswax|for me to know|
            dont kiss and tell|off the record|not on the record|wouldnt you like to know|undisclosed|cards close|
            poker face) ; 2.8
        (not|isnt|never) (something|a thing|anything|a topic|a subject|a number|a question|a figure|for) (i|recruiters|
            you|for|to|that) [ever|usually|like to|want to|care to|can|will|would|tend to|generally|
            normally] ({reveal}|me to|your|recruiters|anyone|talk|go) ; 2.6
        (present|current|past|existing) (salary|pay|ctc|compensation|package|earnings|comp|wage|wages|
            income) [question|figure|number|details|info] [:|is|-|,|,|=|i] (no comment|nil|not disclosed|undisclosed|
            confidential|na|n / a|private|pass|none|skip|prefer not|rather not|will not|wont|would rather not|i pass|
            not applicable|withheld) ; 3
        {cannot} [really|possibly] (say|tell|answer|quote|name|judge|know) [you|one|it|a number|a figure|
            anything] (before|until|till|without|unless) (i|we|ive) ... (scope|role|range|band|job|budget|title|level|
            more|responsibilities|team|benefits) ; 2.8
        (dont|cant|fail to) [really] see (why|how|what) (my|that|this|what i) [current|present] (pay|salary|matters|is|
            earn|make|has|plays|would) ; 3
        (ask|come back to) me [about] [that|this|again] [about that] (later|another time|next time|
            some other time) ; 2.6
        (not|wont|dont|isnt) [going|want to] (going there|go there|bite|play) [with|that] ; 2.6
        (has|have|had) (nothing|little) to do with (this|the|your) (job|role|offer|position|conversation) ; 2.6
        why (would|should|do|must) (i|we) [have to|need to|want to|ever] (tell|say|share|answer|disclose|give|reveal|
            name) ; 3.4
        (shouldnt|should not|not supposed to|not allowed to|advised not to|told not to|ought not to|advised me not to|
            told me not to) [really] (answer|tell|say|share|disclose|discuss|reveal|name|talk about|give|comment) ; 3
        (dont|do not|never|wont) (do|play|talk|discuss|give|name) (numbers|figures|salaries|salary|money|pay) ; 3
        (doesnt|does not|wont|dont|not|never) (let|allow|permit|allowed|permitted) [me|us] [to] (share|say|disclose|
            tell|talk|discuss|reveal|name) ; 3
        (not|wont|cant|rather not|dont) [going to|gonna|want to|wanna|like to] put a (figure|number) on ; 2.8
        (you|u|ladies|yours|your side|employer|company) first ; 2.4
        ^ [no|please|,|oh] after you $ ; 2.4
        not (before|until|till) (i|you|we) (know|see|hear|tell|have|share|show) ; 2.4
        (number|numbers|guessing) game ; 2.2
        tell me (that|the range|the band|yours|the budget|your range|your band) first ; 2.4
        (dont|not|wont|rather not) [want to|want|wanna|going to|like to] (put|throw|give|name|toss) [you] (a|any|my|
            the) (figure|number) ; 2.8
        (lets|let us|can we|id like to|id rather|i want to) [first] (see|check|find out|make sure|establish|figure out|
            know) [first] (if|whether|that) (theres|there is|it is|its|we|this|im|i am) ... (fit|match|right) ; 2.4
        (give|tell|show) me (the|your) (number|range|band|budget) [first|or|before|then] ; 1.8
        i asked what you (are|pay|offer|have) ; 2
        (stays|staying|remains|remaining) (with me|to myself|between|private|confidential|secret|my secret|
            off the record) ; 2.8
        (then|after that|and) (ill|i will|i can|id|ill be happy to) (say|tell|give|share|name) [you] (mine|my number|
            my figure|a number|you mine|you my) ; 2.8
        (show|tell) me yours ; 2.4
        {cannot} [really|just] (say|share|tell|disclose|reveal) [you] (what|who|how much|which|where) ; 2.6
        (like|want|love|prefer|need|rather) [to] (hear|know|see|understand|learn) (yours|your|what) ... first ; 2.6
        (rather|prefer|like|better|prefer it if|prefer that|rather have) (you|your side|your team) ... first ; 2.8
        (pass on|skip|refrain from|hold off on|avoid|rather avoid|hold back on|stay away from|steer clear of) (naming|
            giving|sharing|answering|saying|quoting|stating|disclosing|putting|throwing|discussing) ; 3
        ^ [well|hm|,|so|no] you tell me ; 2.6
        (no|without) (number|numbers|figure|figures|amount|names) [from|on|at|out of] (me|my side|my end|us|here|
            for now|today) ; 3
        {cannot} [really|just] (forward|send|show|share|pass on|hand over|disclose|provide|attach) [you] (it|that|this|
            the letter|the offer|their|them|those|the email|the document|anything|details|copies|a copy|proof) ; 2.4
        (marked|is|its|all|stays|strictly|it as|that) (confidential|private|under nda|secret) ; 2
        (no|not|wont|never|nothing|dont|without) ... (number|figure|amount|numbers|figures) [yet] (from|out of) me ; 3
        (push|press|pressure|pin|rush|corner|grill|squeeze) me (for|on|to|into|about|down) [give|name|name you|giving|
            naming|say] [a|any|my|the] [number|figure|salary|numbers|pay|amount|that] ; 2.8
        (first|yet|now|here) [,|:|-] [id|ill|i|no] [rather|wont|cant|number|figure] (number|figure) ; 1
        (what i|my) (earn|make|earnings|pay|salary) ... (stays|remains|is private|is personal|is my|is between|
            is confidential|isnt up for|is not up for) ; 3
        (dont|do not|wont|never|cant|rather not) [like to|want to|usually|really] (talk|speak|discuss|chat|
            go on) [about] (what i|my|salary|pay|money|current|past|earnings) ; 3
        (trust|sure|confident|believe|assume|hope) [that] (you|youll|you will|your company|the company|we|well) [will|
            can|all] (make|have|come|offer|pay|come up with|put together|find|give) [a|an|with|something|me] (fair|
            competitive|reasonable|good|generous|decent|serious) ; 2.4
        (happy|open|willing|glad|ready) to (consider|look at|hear|review|entertain|listen to) [a|an|any|all|your|
            whatever] (competitive|reasonable|fair|good|serious|offer|offers|proposal|proposals|number|range) ; 2.4
        (isnt|is not|not|never|arent) (something|a thing|information|anything|a topic|a number|data|figures|
            details) [that|which] (i|i|ill|im|id) [will|would|want to|like to|am willing to|can|am able to|am going to|
            usually|normally|ever] (discuss|share|talk|disclose|reveal|give|say|tell|go into|get into|volunteer|
            put out) ; 3
        before (naming|giving|sharing|stating|putting|quoting|throwing|committing|saying|i name|i give|i share|i put|
            i state|i quote|i throw|i say|i commit|talking|discussing|getting into|going into) [out|you|to] [a|any|my|
            the|specific] (number|numbers|figure|figures|money|salary|pay|comp|compensation|range|expectations|
            amount) ; 3
        (prefer|rather|like|better|want) (it if|if|that|for) (you|your side|the company) [to|would|could] (named|name|
            start|started|open|opened|go|went|share|shared|give|gave|make|made|move|moved|put) ; 2.6
        (skip|park|table|leave|avoid|sidestep|postpone|defer|save) (that|this|the) [salary|money|numbers|pay|comp|
            number] (question|topic|conversation|discussion|one|part|subject|for|until|till) ; 2.6
        ^ [ill|i will|ill have to|hm|hmm|sorry|,|id rather|have to|i] (pass|skip|next question|decline) [on that|
            on this|that|one|$] $ ; 2
        (dont|do not|wont|not going to|never|rather not|wouldnt|prefer not to|cant|not) [want to|like to|wish to|
            really|to|usually|normally|generally] (anchor|box|pin|tie|limit|corner|commit) (us|myself|me|ourselves|
            things|it|the conversation|to a) ; 2.4
        (whatever|what|something|anything) [the|you|your|is|that] (role|market|job|position|company|band|policy|think|
            feel|budget|reflects|fits|level) [is|think|feel|allows|pays|usually|dictates|has|the] [worth|fair|right|
            appropriate|reasonable|commands|deserves|normal|typical] ; 2
        (keep|hold|play) [my|that|it|this|those|them] (cards|powder|numbers|number|cards close|card) [close|dry|to|
            face|hidden|down] ; 2.4
        (that|this|which|it) (stays|remains|is staying|will stay|is) (with me|between|my business|my secret|
            confidential|private|personal) ; 3
        before (we|i) (talk|discuss|get to|get into|name|give|say|speak) [about|a|any] (numbers|number|money|salary|
            pay|comp|figures) ; 2.6
        (lets|let us|can we|could we|id like to|want to) (discuss|talk about|focus on|understand|speak about|
            start with|go over|hear about) [about] (the|this) (role|job|fit|position|scope|responsibilities|work|
            team) [first|before] ; 2
        you (make|give|put|say|name|start|throw out) [me|the|a|an] [first] (offer|number|bid|proposal) [first] ; 2
        you (go|start|open|begin) [first] $ ; 2
        (thats|its|that is|it is|ill leave that) [really|entirely|all] (up to you|your call|for you to say|your job|
            your turn|to you) ; 2
        (talk|speak|discuss|get to|come back to|park|leave) [about] (money|salary|numbers|pay|compensation|comp|that|
            it) (later|another time|at the end|once|when|after|for later|until) ; 2
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
        (rather|prefer to|prefer) (learn|hear|know|see|talk|speak|discuss|understand|focus) [about|more about] [what|
            the|your] [this|range|budget|band|role|job|scope] ; 2
        not allowed to ask ; 2.6
        (you go first|you first|make me an offer|surprise me|whatever is fair|you name it|you name a number) ; 2.4
        (open|happy|willing|prefer) to (discuss|discussion|talk|negotiate|hear) [it|that|once|when|later] ; 1.9
        (depends|depend|depending) (on|what|how) ; 1.9
        (flexible|negotiable|open) [on|about] [that|salary|pay|the number|compensation|$|,|.|for now|here] ; 1.9
        (havent|have not) (thought|decided|settled|made up) ... (number|it|yet|mind|figure) ; 1.9
        (for now|at this point|at this stage|yet) ; .4
        (rather|prefer|like|want|choose|id|would like|going|need) [to|not|would] (not|keep|avoid|leave|hold|refrain|
            stay away|skip|wait) [to|off|on|it|that|my|say|saying|share|sharing|from|disclose|discuss|go into|get into|
            give|giving|naming|name|put|the] [that|my|it|a|this|sharing|giving|naming|figure|salary|pay|current|
            discussing|the] ... (private|share|say|disclose|disclosing|sharing|reveal|number|figure|confidential|
            discuss|myself|salary|comp|history|pay|out of it|first|that|off the table|naming|details|name|answer) ; 2.8
        (rather|prefer|prefer to|would like|id like|choose|better) [to] not [to] (say|share|disclose|discuss|reveal|
            answer|give|name|talk|go into|get into|put|tell|comment|mention|throw|go first|anchor|commit|show|state|
            speak) ; 3.4
        (rather|prefer|prefer to) (keep|leave|hold) ; 2.6
        (not|wont|cant|dont|will not|cannot|not going to|not gonna|im not|not allowed|not able|unable|not comfortable|
            not ready|not at liberty|not willing|not inclined|uncomfortable|hesitant|reluctant|no need|never|would not|
            wouldnt|dont want|dont like|dont feel comfortable|decline|not happy|refuse|not prepared|not planning|
            too early|dont wish|dont intend|not keen|couldnt) [to|be|really|feel|want|like|comfortable|able|going|wish|
            actually|discuss|at this stage|yet|at this point] [to|be|really|comfortable|just] (share|sharing|disclose|
            disclosing|say|saying|reveal|revealing|tell|telling|give|giving|name|naming|discuss|discussing|talk about|
            talking about|answer|answering|go into|going into|get into|getting into|put a number|putting a number|
            throw out|throwing out|show|showing|tell you|tell you that|state|stating|mention|give out|provide|
            providing|put numbers|play that|be the first|going first|speak about|commit to) [you|a|my|that|the|any|
            what|a specific|out|salary|it|details|numbers|who|which|with|specific|exact|them|their|first|about|on|
            about my|what i] ; 2.4
        (confidential|private|personal|nda|under nda|secret|between me and|none of your|not your business|
            your business|nobodys business|no ones business|privileged|not relevant|irrelevant|isnt relevant|
            not public|not up for|off limits|off the table|sensitive|confidentiality) ; 1.8
        ([you|your company|the company] (go|goes|went|come) first|you first|after you|ladies first|whats your|
            what is your|tell me your|tell me the|share your|share the|show me your|give me your|hear your|know your|
            see your|learn the|what range|what band|whats the|what do you have) [range|band|budget|number|first|
            salary range|pay range|numbers|figure|salary band|offer first|pay band|range first|budgeted|salary budget|
            budget range|figures] ; 1.1
        (not relevant|isnt relevant|irrelevant|doesnt matter|not important|shouldnt matter|not the point|
            is beside the point|has nothing to do|dont see how|has no bearing|not going to help|isnt helpful) [here|to|
            for|with|what|this|that] ; 1.8
        (illegal|not legal|unlawful|against the law|not allowed|arent allowed|not supposed|banned|law|prohibited|
            salary history ban|pay history|cannot legally|cant legally|cant ask|shouldnt ask|not permitted|isnt legal|
            violates|barred) [to|in|for|here|that|bars|you|says] [ask|asking|me|this|new york|from] ; 2
        (pass on|skip|dodge|decline) (that|this|the) (one|question) ; 3
        (pass on|skip|dodge|decline) (answering|to answer) ; 3
        (dont|do not|havent|i dont) (have|got|really have) [a|any|one] (number|figure|specific number|number in mind|
            figure in mind|specific figure|fixed number|set number|exact number|hard number|particular number|
            specific) ; 2.4
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
        (my|that) (salary|pay|current pay|current salary|history|comp|salary history|pay history|compensation|business|
            current comp|number|current compensation|figure|other offer|offer) (is|stays|remains|will stay|isnt) [my|
            between|not|a] (private|mine|confidential|my own|personal|my business|business|a private|with me|
            something i|relevant|matter|irrelevant|for discussion|up for|between|secret|open|own) ; 3
    """,
}
