"""How a message asks for information, and what about."""

from __future__ import annotations

QUESTIONS = {
    "ask_question": """
        (whats|what is) (the|your) [pay|salary|base] (range|band|budget|bracket) [though|here|then|for this|
            btw] ($|.|,|!|?) ; 3.4
        (, (what|how|when|where|why)|, who) (pays|pay|gets|decides|sets|does|do|covers|counts|happens|runs|holds|
            handles|much|many|long|often|soon|approves|signs|owns|comes|goes|applies|works) ; 2.6
        , (what|how|when|where|why) (is|are) ; 2.4
        any (idea|word|news|clue|info|thoughts|update|updates) (when|what|how|on|about|if|where|who|which|
            whether) ; 2.6
        ^ (and|also|plus) [the|any] {perk} [?] $ ; 3
        (send|share|forward|give) [me|us] [the|some|more|your|any|further] (details|info|information|breakdown|summary|
            particulars|specifics) (on|of|about|for|regarding) ; 2.6
        (dont|didnt|do not|did not|not sure i) (get|understand|follow|grasp|see how) (the|your|this|that|how|what|
            why) [_] [_] (thing|part|bit|clause|formula|schedule|vesting|bonus|works|work|rule|rules|plan|equity|
            point about|cliff|pension|$) ; 2.4
        [_] (ok|okay|fine|possible|allowed|included|paid|provided|covered) or (not|no|nah|nope) [?|$] ; 2.6
        (may|might|could|can|mind if|if) i [just|quickly|also|please] (ask|enquire|inquire|query) [you] (how|what|when|
            where|which|who|why|whether|if|about) ; 2.8
        (curious|interested|intrigued|wondering|ask|asking|enquire|question|query) (about|regarding|on|re) (the|your|
            my|how|what|those|that) ; 2.4
        ^ how (big|large|old|long|far|flexible|strict|often|early|late|busy|fast|many|much|soon|safe|stable|hard) ; 2.6
        ^ [and|so|but|ok|okay|,|hi|hello|btw|also|sorry] (whyd|howd|whatd|whered|whend|whod|whyre|howre|whatre|whats|
            wats|wats|wuts|wat|wot|wut|hows|whos|wheres|whens|whys|howcome|wen|wher|wich|wy) ; 2.6
        (,|:|-|;) (whats|hows|whos|wheres|whens|whys|whyd|howd|whatd) [_] ; 2.6
        (,|:|-) (what|how|when|where|why) [_] [_] (is|are|does|do|counts|count|happens|would|will|did|was|were|gets|
            get|goes|go|comes) [_] ; 2.4
        ^ [and|so|but|ok|okay|,|also|well|the|hi|btw] (is|are|was|were) [the|my|your|a|any] _ [_] [_] (paid|included|
            covered|taxed|taxable|extra|provided|free|guaranteed|allowed|negotiable|possible|available|part|required|
            reimbursed|refunded|counted|on top|mandatory|optional|flexible|monthly|yearly|pensionable|compulsory|
            capped|prorated|gross|net|inclusive|separate|deductible|transferable|in there|in it|in that|pro rata|
            permanent|temporary|open|tied|linked) ; 2.8
        ^ [and|so|but|ok|okay|,|also|well|btw] (is|are) (@|#) [_] [_] [_] [_] (paid|included|covered|extra|guaranteed|
            allowed|standard|normal|typical|the|for|gross|net) ; 2.6
        ^ [and|so|but|ok|okay|,|also|well|btw] (does|do|did|will|would|has|have|can|could) [the|my|your|a|
            any] _ [_] [_] (get|have|include|come|start|pay|work|vest|count|apply|end|cover|need|offer|sponsor|provide|
            allow|carry|roll|change|depend|expire|kick|run|last|travel|earn|make|happen|differ|vary|grow|renew|rise|
            exist|stay|cost) [_] ; 2.6
        ^ [and|so|but|ok|okay|,|also|,] any [_] ({perk}|{term}|discounts|discount|deadline|feedback|growth|
            progression) [?|$|at all|for|in|included|provided|there] ; 3
        (and|,) [the|any|what of the|what of] [_] {perk} , (is|are|does|do|how|who|whats|what|how much) ; 2.6
        ^ [and|so|but|ok|okay|,|also] (is|are|does|do|will|can) [the|my|your|any|i|we|you|there|they|u] [get|have|any|
            a|provide|offer|pay|cover|include|sponsor|do] [for] {perk} ; 3
        (explain|clarify|elaborate|enlighten me|shed light) [on] [that|this|it|how|me|to me] (please|pls|$|?) ; 2.6
        (id|i would|i|id also|we) [also|would|really|just] (like|love|need|want|wish) to (know|understand|find out|
            learn) [first] (the|your|about|more about|more on|a bit about|how the|what the|which|
            whether) [_] [_] (size|hours|policy|team|schedule|structure|breakdown|split|details|rules|plan|scheme|
            process|criteria|terms|conditions|routine|rota|roster|culture|setup|package|benefits|holidays|pension|
            bonus|equity|title|level|contract|range|band|works|work|looks|means|is|are) ; 2.6
        (curious|wondering|unsure|unclear|unsure about|confused|puzzled|not sure|not clear|dont know|dont get|
            dont understand) [about|as to] (how|what|whether|when|why|if|which|who|where) [the|your|my|this|that|a|it|
            we|i|you|much|many|long|often|is|are|does|happens] [_] [_] [_] (works|work|is|are|looks|means|counts|
            happens|get|gets|paid|calculated|starts|ends|vests|vest|includes|covers|measured|like|decides|apply|
            applies|changes|means|goes|means) ; 2.4
        (wonder|wondering) (how|what|whether|when|why|which|who|where) (the|your|this|that|we|you|much|many|long|often|
            they) ; 2.4
        (what|thing) i (dont|cant|do not) (get|understand|see|follow) is (why|how|what|when) ; 3
        ^ [and|so|but|ok|okay|well|also|then] would (it|this|there|the|they|i|we|these|my|someone|anyone) ; 2.5
        , (right|correct|isnt it|or not|or what|eh|yes or no) $ ; 2.4
        any (idea|clue|word|news|info) (how|when|what|if|whether|on|about|who|why|where) ; 2.6
        (kindly|please|pls|plz|do) (share|advise|confirm|clarify|tell|explain|mention|specify|state|inform|revert|
            disclose|indicate|elaborate) [me|us] [with|on|about] (the|your|who|what|when|how|if|whether|which|where|
            why|more|details|some|any) ; 2.6
        ^ (ok|okay|and|so|but|well|also|then|fine|great|thanks|alright|cool|right) (and|so|then|but|,|fine|now|thanks|
            ok) (what|whats|who|when|where|how|why|which|hows|whens|wheres) ; 2.6
        (let me know|lmk|tell me) (who|what|when|how|why|where|which|if there|if theres|whether) ; 2.6
        (id|i would|i) [really|also] (like|love|want) to hear (yours|your number|your range|your budget|what you) ; 2.6
        (any|is there a|theres a) (chance|way|possibility) (to|of) (see|seeing|get|getting|know|knowing|have|
            having) [the|a|your|it|this|that] [whole|full|detailed|written|entire] (offer|breakdown|details|letter|
            contract|numbers|package|terms|it|this|that) (in|by|on|as) (an|a|writing|email|paper|mail|pdf) ; 3.4
        did i (get|understand|read|hear|have|catch) (that|this|it|you|them) [right|correctly|well] ; 3
        would (it|that|this) [_] (kill|sink|hurt|ruin|spoil|blow|harm|offend|damage|insult|end|cost|scare) ... if ; 3
        i [am|was|were|have|just] (asked|asking|wondering|wondered) [you] (about|if|whether|how|what|when|why|who|
            which) ; 3
        (give|tell|show|send) me (the|your) (number|range|band|budget|figure|details|breakdown) ; 2.4
        was asking (about|if|whether|how|what|when) ; 3
        ^ if i (said|asked|say|ask|wanted|countered) [for|with] [#] [,|then] would (you|it|that|they) ; 2.6
        , (is|are|do|does|did|was|will) (there|it|that|this|the|they|you|we|those) ; 2.4
        (one more thing|another thing|quick one|also|btw|last thing|one question|quick question|question|one thing|
            out of interest|and) (,|.|:|-) (is|are|do|does|did|was|has|have) (the|there|it|my|your|you|i|we|_) ; 2.6
        ^ [and|so|but|ok|okay|,|hi|also] [the|your|any|what about|how about] ({part}|{term}|benefits|insurance|
            health insurance|visa|team|hours|working hours|on call|travel|budget|range|manager|start|deadline|
            next steps|401k|pension) ? ; 2.6
        (,|and|but|so) why (am|is|are|was|do|does|did|would) ; 2.6
        (,|and|but|so|-) (who|how|when|where|which|whats|whos|hows|why|what) (decides|decide|is|does|do|are|would|will|
            can|could|was|did|sets|set|happens|makes|counts|applies|approves|signs|about the|level|kind|part|
            s the) ; 2.4
        ^ [and|so|but] (does|did) ; 2.4
        ^ [and|so|but] (doesnt|isnt|arent|havent|hasnt) [the|that|this|your|my|there|a|any] [{part}] ({part}|it|that|
            there|this) ; 2.4
        (like|want|love|need|curious|interested) to (know|understand|learn|hear) [first] [the|your|a bit about|
            about] [full|exact|whole|_] (range|band|budget|bracket|scope|level|title|split|breakdown|details) ; 2.6
        ^ [is it|is this|and|so|fully] (remote|hybrid|onsite|office|contract|permanent|senior|staff) or (remote|hybrid|
            onsite|office|in office|in the office|contract|permanent|senior|staff|principal) $ ; 2.6
        ^ (is|would|does|will|was|are) # ; 2.4
        if (i|ive) [have] (got|get|understand|understood|heard|read) (this|that|it|you) (right|correctly|
            straight) ; 2.6
        tell me [a bit|more|something] (about|more) ; 2.6
        ^ [and|so|then|also|ok|,] (can|could|may|should|must|will|would|do|am|have) (i|we|people|you) ; 2.4
        ^ (what about|how about) (the|your|my|a|signing|vesting|benefits|health|pto|remote|relocation|sign on|
            sign - on|bonus|equity|stock) ? ; 2.2
        ({can}) (we|i) (talk|speak|ask|discuss|chat) about ; 2.4
        (like|want|love|need|curious|interested) to (know|understand|learn|hear) (how|what|when|why|if|whether|who|
            which|more about|about) ; 2.6
        (is there|do you have|any|are there) [any|some|still|more] (wiggle room|room|flexibility|leeway|headroom|
            movement) ; 2.2
        (how far|how high|how much|how low|how close|how flexible|how firm|how negotiable|how soon|how many) ; 2.6
        ^ [and] the _ ? ; 2
        ^ (vesting|benefits|bonus|pension|relocation|holidays|pto|visa|equity|stock|start date|remote|title|level|
            team) ? ; 2.6
        (tell|say|explain) [me|us|please] (when|what|how|if|why|which|where|who|whether) ; 2.4
        # [,|.] (right|correct|yes|is that right|is that correct) ? ; 2.4
        @ [,|.] (right|correct|yes) ? ; 2.4
        (or) (senior|staff|principal|junior|lead|not|remote|hybrid|later|annually|yearly|monthly|quarterly|backloaded|
            frontloaded) ? ; 2
        (is|was|are) (# _|_ #|the #|that #|those #) [base|bonus] (guaranteed|included|paid|negotiable|final|gross|net|
            before|after|fixed|per|a|with|on|in) ; 2.2
        ^ [and|so|but|ok|okay|also|well|then|just|hi|hello|hey|thanks|out of curiosity|curious|quick question|question|
            one question|btw|,|:|-|great|first|before that|sorry|wait|hmm|please|now] [,|:|-|.] (what|whats|which|who|
            whos|whom|when|whens|where|wheres|why|whys|how|hows|wat|wot) ; 2.6
        (can|could|would|will) (you|u) [please|maybe|also|quickly] (tell|explain|clarify|walk|share|describe|elaborate|
            say|confirm|give me details|give me more|go over|go through|remind|outline|break down|break it down|
            send me the|send over the details|break|help me understand|show me how|provide more|provide details|expand|
            detail) ; 2.8
        (can|could|may) (i|we) (ask|know|get more information|get more info|get details|get some details|
            see the breakdown|get clarity|learn|hear more|find out|get some clarity|have more details|ask about|
            ask what|ask how|ask you) ; 2.6
        (tell me|explain|clarify|walk me through|help me understand|remind me|break down|talk me through|
            run me through|take me through|fill me in) [about|on|again|to me|for me|exactly|please] (how|what|why|if|
            whether|the|your|who|which|when|where|that|about|this|on) ; 2.6
        (tell me|explain|clarify|curious|wondering|i wonder|want to know|like to know|need to know|want to understand|
            like to understand|need to understand|trying to understand|help me understand|walk me through|
            interested to know|love to know|love to hear|wanted to ask|want to ask|like to ask|question about|
            question on|questions about|like to hear|like to learn|want to learn|not sure i understand|not clear|
            unclear|dont understand|didnt understand|remind me|any idea|any info|any information|any details|
            more details|more info|more information|like to see the breakdown|dont know) [about|what|how|if|whether|
            when|more|the|which|why|who|where|on|a|your|for|of] ; 1.8
        ^ [and|so|but|ok|okay|also|then|,] (is|are|does|do|did|was|were|has|have|will|am|shall) (the|there|it|this|
            that|your|you|they|those|these|any|i|we|bonus|base|equity|stock|rsus|remote|relocation|a|an|my|all|anyone|
            everyone|everything|each|he|she|people|employees|one|some|architects|bonuses|rsus|equity|relocation|
            someone) ; 2.5
        (is there|are there|do you have|does the|do you|does it|is it|is the|are the|do i|do we|does this|does that|
            will i|will the|will there|are you|is this|is that|did you|does a|does your|do the|do they|is a|will it|
            would it|would the|would i|has the|have you|do people|do architects|do employees|can the|can i|can it|
            could i|could it|should i|would there|am i|does one|is your|are rsus|is bonus|is base|does vesting|
            are bonuses|is equity|is stock|is remote) ... ; .9
        [_] (or|,) (not|no|what|or) ? ; 1
        (what about|how about) (the|your|my|a|vesting|benefits|health|pto|remote|relocation|holidays|vacation|
            insurance|visa|bonus|equity|stock|refreshers|refresher|growth|promotion|title) ; 1.8
        (whats|what is|what are|hows|how is|how are|how does|how do|how did|how much|how many|how long|how often|
            how soon|how big|how was|how will|how would|how come|what does|what do|what did|what would|what will|
            what was|what were|what kind|what sort|what type|what level|what happens|when is|when are|when do|
            when does|when would|when will|when can|who is|who are|who will|who would|who do|who does|who decides|
            where is|where are|where would|why is|why are|why do|why does|why did|why was|why not|why cant|why only|
            which is|which level|which team|which band|what range|what band|what benefits|what team|what title|
            what stage) ; 2.2
        (what|when|where|who|which|how|why) ... ? ; 2
        ^ ? ; 3
        (what|huh|how|why|when|who|really|meaning|such as|like what) (?|$) ; 1.2
        @ or @ ? ; 2.6
        (or) (_) ? ; 1
    """,
    "rhetorical": """
        does (it|that|this) [really|even] matter ; 5
        why dont you (tell|give|share|name|say|show|start|go|open|make) [me|us|first|with|an|a|the] ; 5
        (where|when) do i (put my name|put my signature|put pen|scribble|autograph) ; 3
        why (would|should|does) (that|it|this|my) [_] [_] matter ; 4
        what would (help|do it|seal it|close it|get me|make it|swing it|convince me|settle it|win me|tip it) [over|
            there|work|happen] (is|would be|:) ; 5
        ^ [and|but|,] (who|why) would ... for (#|that|this|it) ; 5
        ^ [and|but|,] would (anyone|anybody|you|somebody) ... for (#|that|this) ; 5
        (may|can|could|might) i be [a] [bit|little|touch|tad|totally|completely|very|quite|so] (cheeky|frank|honest|
            blunt|bold|candid|direct|greedy|open|straight|forward|selfish|transparent) ; 5
        (where|what|when) do (i|we) sign ; 3
        (am i|are we|is this me) (being|getting) (punked|pranked|trolled|had|robbed|mugged) ; 5
        how (will|would|am) i ever [going to] (spend|cope|manage|handle) ; 5
        who (priced|cooked up|dreamt up|dreamed up|invented) (this|that|the) [role|number|figure|offer|job|range] ; 5
        # [?|,|!|.] (in|with) (this|todays|the current) (economy|market|city|inflation|rent market|housing market) ; 4
        (forget|forgot|drop|dropped) (a|the|one) (@|one|two) (in front|at the front|before it) ; 5
        how is (that|this|#|it) [even|remotely|in any way|supposed to be|meant to be] [a|an|remotely] (competitive|
            fair|market|reasonable|attractive|generous|raise|offer|serious|acceptable|enough|improvement|step up) ; 5
        (still|back|stuck|living|trapped) (in|to) (@|the) [@|nineties|eighties|seventies|sixties|last century|
            stone age|dark ages|middle ages|past] [or|salaries|wages|pay|money|prices|,|here|something] ? ; 5
        what (year|decade|century) (is it|is this|are we in|do you think) ; 5
        (whats|what is|wheres|where is) the (link|form|page) to (sign|accept) ; 3
        (wheres|where is|when do i get|when can i get|can i see|can i have|could i get|can you send) the (contract|
            paperwork|letter|papers|docusign|pen) ; 3
        (did|was|has|is) (an|the|your|this for an|that for an) (intern|trainee|apprentice) ; 5
        (drop|dropped|missing|forgot|forget|lose|lost|left out|leave out|misplaced|misplace) (a|the|one|your) (digit|
            zero|number|decimal) ; 4
        (meant|supposed|intended) to [be] (impress|excite|tempt|convince|move|thrill|cheer|excite|sway|make me|
            impressive|exciting|funny|generous|a raise|attractive|good news) ; 4
        ^ [oh|but|and|so|,] (who|what|why|how|where) (on earth|in the world|the hell|in their right mind|in hell|
            the heck) ; 5
        ^ [but|and|so|,] (isnt|isnt that|wasnt|arent|wouldnt|doesnt) ... (the point|whole point|the idea|obvious|
            the reason|exactly|worth|why|proof|normal|common sense|mean) ; 5
        (how|so|very) (generous|kind|nice|funny|exciting|lovely|sweet|thoughtful) ; 3
        (how are you|hows it going|how is it going|how are things|how have you been|hows your day|whats up|
            how do you do|how was your weekend|how are u|how you doing|hows your week|how is your day) ; 4
        (are you kidding|are you serious|you serious|is this a joke|is that a joke|are you joking|you kidding|
            who do you think|what do you take me|do i look like|why would i|why should i|why would anyone|
            how am i supposed|how can anyone|seriously ?|really ?|is that all|is that it|is that supposed|thats it ?|
            what a|you call that|how can i|how could i|who accepts|who in their|is that the best|are you out of|
            what planet|am i supposed|do you think i|you think) ; 3
        (well|good|great|fine|ok|okay|alright|thanks) [,|.|thanks|and] [and|,] (you|u|yourself) ? ; 4
        (where do i sign|where can i sign|where should i sign|when do i start|when can i start|where do we sign|
            when do we start) ; 3
        (isnt it|dont you think|doesnt it|wouldnt it|arent you|dont you|you know|wouldnt you|no|eh|ok|okay|deal|agreed|
            fair|sound good|sounds good|makes sense|make sense|does that make sense|you see) ? ; 2
        (are you a bot|are you a robot|are you human|tell me a joke|where are you from|how old are you|are you real|
            did you see the|did you watch|hows the weather|how is the weather|what do you do for fun|are you an ai|
            whats your name|do you have kids|do you have a dog|is it cold|is it hot|is it raining|any plans|
            how was the weekend|how was the game|how was the holiday|how was the trip|did you have a nice|
            did you have a good|had a good weekend) ; 4
        # (please|ok|okay) ? ; 1
        (is|was) (that|this|it) a (typo|mistake|misprint) ; 3
        {cannot} (say|tell|share|disclose|reveal|give|name|mention) [you] (how|what|who|which|where|when) ; 3
        (can|could|would|may|might|is it ok if|is it possible) [i|we|you] [get|have|take|give me|ask for|please|
            sleep] [some|a|more|a few|the|until|till|a couple|a bit] (time|think|sleep on|until|weekend|day to|days to|
            more time|extension|moment|few days) ; 2.5
    """,
}
"""``rhetorical`` marks what has a question's form and asks nothing."""

TOPICS = {
    "band": """
        (range|band|bands|ranges|bracket|budget|budgeted|salary range|pay range|pay band|pay scale|
            fork|fourchette|salary bracket|salary span|corridor|pay grade|minimum and maximum|from and to) ; 2
        (upper end|top end|ceiling|maximum|max|midpoint|range penetration|upper limit) ; 1.6
        what (is|do you have) ... (in mind|budget|allocated|offering) ; 1.2
    """,
    "offer": """
        (whats|what is|what was|what are|what does) [now|again|currently|actually|exactly] (the offer|your offer|
            the current offer|the numbers|on the table|the package|your numbers|the offer again) ; 2.2
        (and|so|but) (the|your) offer [is|then|now] ? ; 2.2
        (repeat|remind me of|summarise|summarize|recap|go over) [me|the] (offer|numbers|package) ; 2.2
        (where are we|where do we stand|where we stand|what do we have|what have we got) ; 2
    """,
    "built": """
        (how|what) ... (arrive|arrived|come up with|came up with|calculated|calculate|built|build|determined|
            determine|decided|decide on|get to|got to|based on|computed|structured|put together|made up of) ; 2.4
        (where|from where) [does|is] [the|this|that|your] [number|offer|amount] (come|comes|came) [this|that|the|
            from] [number|offer|amount|from] ; 2.4
        (breakdown|break down|broken down|how was the offer|how is the offer|offer built) ; 1.6
    """,
    "room": """
        (room|flexibility|wiggle room|flexible|leeway|movement|give on|headroom) ; 1.6
        (negotiable|negotiate|negotiation|open to discussion|up for discussion|set in stone|carved in stone) ; 2.2
        (best and final|your best|best you can|best offer|best number|max you can|highest you can|far can you|
            high can you|as high as you|as far as you) ; 2.2
        (least|most|more|less) (fixed|flexible|rigid|movable|adjustable|negotiable|give) ; 3
        (which|what|where) ... (move|moves|moved|budge|budges|bend|give) [most|easiest|most easily|
            the most|the easiest|easily] (?|$|,) ; 3
        (final|the last word|last offer) ; 2
    """,
    "case": """
        (what|how) ... (would it take|does it take|will it take|need from me|need to hear|convince|make it happen|
            make this happen|get there|make that work|make it work) ; 2.6
    """,
    "why": """
        ^ (why|how come|why not|why only|why so low|why that|why is that|why no more|why not more) (?|$) ; 2.6
        (why only|why so|why cant|why can not|why is it|why is the|how come|what stops you|whats stopping|
            what is stopping) ; 1.8
    """,
    "base": "(base|salary|basic|fixed|fixed pay|base pay) ; 1",
    "equity": """
        (rsu|rsus|stock|stocks|equity|grant|grants|vest|vests|vesting|cliff|refresher|refreshers|refresh|options|
            shares|espp|strike price|409a|liquidity|ipo|dividends|dividend|esop) ; 1.4
    """,
    "bonus": "(bonus|bonuses|variable|payout|payouts|performance bonus|target bonus|multiplier) ; 1.2",
    "signing": """
        (signing|sign on|sign - on|signon|signing bonus|joining bonus|clawback|claw back|relocation|relo|
            make whole) ; 1.5
    """,
    "total": """
        (total comp|total compensation|tc|total package|ctc|ote|whole package|overall package|package|all in|
            total) ; .9
    """,
    "level": """
        (level|levels|levelled|leveled|leveling|levelling|grade|title|titles|promotion|promotions|promoted|promote|
            career path|career ladder|ladder|seniority|senior|principal|staff|ic track|growth path|next level|
            job grade|rank|path to) ; 1.3
    """,
    "role": """
        (day to day|day - to - day|responsibilities|responsible|tech stack|stack|projects|project|role|duties|scope|
            technologies|on call|on - call|roadmap|work on|working on|culture|typical day|typical week|challenges|
            expected of|the work|org|department|architecture|platform|job like|language|cloud|tools|success look|
            first 90|mission|company) ; 1
    """,
    "team": """
        (team|teams|manager|boss|report to|reports to|reporting|colleagues|coworkers|teammates|direct reports|
            headcount|working with|work with|sit with|working for) ; 1.2
    """,
    "benefits": """
        (benefits|benefit|perks|health|healthcare|medical|dental|vision|insurance|401k|401|pension|retirement|match|
            pto|vacation|vacations|holiday|holidays|days off|leave|parental|maternity|paternity|sick|remote|hybrid|
            office|wfh|work from home|hours|visa|sponsorship|sponsor|h1b|green card|sabbatical|childcare|gym|stipend|
            tuition|learning budget|training|laptop|equipment|wellness|flexible hours|working hours|commute|parking|
            espp discount|hsa|life insurance|time off|annual leave|travel|overtime) ; 1.3
    """,
    "process": """
        (next step|next steps|process|timeline|start date|starting date|start|deadline|who decides|who approves|
            approval|approve|decide|decision|decisions|hear back|background check|references|interview|interviews|
            onboarding|when do you need|expire|expires|expiry|when can i|hr|how soon|how long|sign by|when would|
            when do i|by when|committee|paperwork|contract|notice period|probation|answer by) ; 1.1
    """,
    "raise": """
        (raise|raises|merit|yearly increase|annual increase|pay review|salary review|performance review|review|
            reviews|review cycle|increments|increment|appraisal|cost of living adjustment|cola|salary increase|
            comp review|increases|hike) ; 1.5
        (salary|pay|base|compensation|it|rate|wage) [be|get|gets|normally|usually|typically] (reviewed|raised|adjusted|
            increased|indexed) ; 2.5
        (go|goes|going) up ... (after|next year|every year|each year|later|in time|over time|once) ; 2.5
        (higher|raise|raised|rise|rises|salary|salaries|pay|base|money|compensation|earn) ... after (@|six|a|one|
            two) (months|month|year|years) ; 1.6
        (how|by how) (much|often) ... (salary|salaries|pay|base|compensation|wage|wages|it|that) ... (raised|raise|
            raises|grow|grows|rise|rises|increase|reviewed) ; 1.5
    """,
    "writing": """
        (in writing|written|offer letter|letter|written offer|formal offer|email it|by email|on paper|docusign|
            put that in|contract) ; 1.6
    """,
}
