"""How a message shows that an amount is pay, and nobody's position."""

from __future__ import annotations

ROLES = {
    "reference": """
        if i (say|said|name|named|told you|tell you|give you|gave you) # [,] [then] (you|youll|youd|they|theyll) ; 8
        i (typed|wrote|put|sent) # (before|earlier|by mistake|first|at first) ; 8
        (come|came|gone|went|moved) down [too|already|a lot] [,] from #! to # ; 7
        [the] average [here|in|around] [_] [is|was|seems] [like|about|around] # ; 6
        far be it from me ... # ; 8
        (dreamt|dreamed|dreaming) of # ; 5
        (years|year) ago # (was|were|would|seemed|felt) ; 7
        # was (a lot|fine|ok|okay|good|enough|great|plenty) (@|years|back|then|in|when|once) ; 7
        (googling|search) ... (gives|gave|shows|showed|says|said|brings|brought|finds|found) [me] ... # ; 5
        {you} (pay|pays|paid|gave|offered|promised|hired) § [at|for|on] # ; 6
        {you} (pay|pays|paid|give) (your|the|other|some) _ # ; 6
        (know|knows) of ... # ; 5
        not (saying|claiming|suggesting|demanding|insisting) ... (has to|have to|must|should|needs to|need to) be # ; 8
        (itd|it would) be [a bit|quite|pretty|rather] (crazy|greedy|mad|too much|cheeky|rude|insane|unreasonable|silly|
            stupid|wrong|bold|naive|outrageous) [of me] to (say|ask|want|hope|name|mention|demand|expect) [for] # ; 6
        (not|wont|never|wouldnt|isnt) ... and (say|ask|want|ask for|come with|demand|request) # ; 5
        (lists|advertises|posts) ... (at|for|between|from|with) # ; 4.6
        (many|most|few|some|half|all) of (us|you|them) ... # ; 6
        ^ [and|but|well|,|because] (a|an|any|every|each|most|the average|the typical|your typical|even a|
            even an) _ [_] [in _] (bills|bill|charges|charge|earns|earn|makes|make|gets|get|takes|take|commands|costs|
            clears|pockets|draws|invoices|asks|is on|is paid|starts on|goes for|quotes) [home|you|around|about|up to|
            easily|at] # ; 6
        (scale|grid|pay bands|agreement|tariff|ladder|spine|union|table|pay table|band 7|band 8|collective agreement|
            union rate|award) [here|for _|in _] [_] (tops out|goes up|runs|ends|starts|begins|maxes out|peaks|stops|
            rises|goes|climbs) [at|to|from|up to] # ; 6
        is # (realistic|typical|normal|standard|common|usual|market|the norm|average|reasonable|fair|right) [_] for [a|
            an|the|this|that|your|my|someone|people] [_] (level|grade|step|band|role|job|title|here|nurse|teacher|
            engineer|somebody|person|city|town|region|at|in|with|post|position) ; 6
        is # [_] [for] [_] [_] [_] [_] [_] or (am i|is that|is it|are we) [_] (dreaming|crazy|naive|kidding|deluded|
            delusional|wrong|off|nuts|mad|silly|a dream|out of line|unrealistic) ; 6.5
        what (do|does|did) (your|the|other|their|most|these|his|her) [other] [_] [_] (make|makes|earn|earns|get|gets|
            start on|take home|bill|charge|pull|draw) [here|there|now] [,|-|?] {about} # ; 6.5
        (classmates|friends|colleagues|peers|cohort|mates|batchmates|coursemates|buddies|flatmates|roommates|siblings|
            cousins|neighbours) [,] [who|that|and|they|all] [_] (got|get|make|earn|are on|were offered|landed|have|
            started on|start on|make about|were given) {about} # ; 6.5
        (next to|compared to|compared with|against|beside|like) (my|the|other|our) [_] (classmates|friends|colleagues|
            peers|cohort|mates|batchmates|team) ... # ; 5
        what (do|does) ... (make|earn|get) , {about} # ? ; 6
        (used to think|once thought|always thought|believed|imagined) [that] # (was|is|would be) ; 5
        in ¶ ... (pays|pay|get|gets|earn|earns|make|makes) # ; 5
        my first (thought|idea|number|figure|instinct|reaction|guess) was # ; 6
        i (take|took|am taking|will take|withdraw|retract) back [the|my] # ; 6
        (would|am|will|was) i [be] (out of my mind|crazy|mad|dreaming|greedy|too bold|rude|wrong|pushing it|
            asking too much|out of line|insane|stupid|unrealistic|naive) [to|if i|for|in] [say|saying|ask|asking|want|
            wanting|said|asked|wanted|name] [for] # ; 6
        in ¶ (i|id|they|people|you|youd|this|that|it) [_] [_] [_] [_] # ; 3.2
        # in ¶ ; 2
        (would|is|was) it [be] [a bit|too|very|completely|totally] (crazy|greedy|mad|too much|cheeky|rude|out of line|
            insane|unreasonable|silly|stupid|wrong|bold|naive|outrageous) [of me] (to|if i) (say|ask|want|hope|name|
            mention|said|asked|wanted|named) [for] # ; 6
        (wont|not going to|dont|not|never|wouldnt) ... (come|show up|bother|annoy|hit|scare|turn up|
            start) [_] [_] [at] with # ; 5
        # (under|below|behind|short of|less than|shy of|away from|off) [what|the] (§|their|theirs|they) ; 5
        (gap|difference|distance) [to|from|with|between] ... (is|of|remains|comes to) [still|about|around|only|just|
            roughly] # ; 5.5
        (classmates|colleagues|friends|mates|peers|coworkers|alumni|neighbours|neighbors|contacts|teammates|people|
            engineers|buddies|cousins) ... (above|over|around|below|under|between|near|
            north of|beyond|past) # ; 4.5
        (similar|comparable|other|neighbouring|neighboring|most|many|all) _ [_] [_] (advertise|advertises|pay|pays|
            offer|post|list|start|begin|give|are paying|are offering|put|go|hire|are hiring|have) ... # ; 5
        (according to|as per|by|under) (the|our) [_] (agreement|tariff|scale|table|guide|grid|union|pay scale|
            framework|contract) ... # ; 4
        (according to|as per|under) (the|our) [_] (agreement|tariff|scale|table|guide|grid|union|pay scale|
            framework|contract) ; 2.5
        (not|never|dont|wouldnt|wont|didnt|isnt|hardly|nobody) ... (ask|asking|want|wanting|demand|demanding|dream|
            dreaming|claim|claiming|insist|insisting|expect|expecting|hope|hoping|count|counting) [for|you|of|on|
            that|to get] [for|asking you for|asking for|you for|you will pay|you pay] # ; 4.5
        i (know|realise|realize|understand|get|see|guess|suppose) [that] (you|they) (wont|cant|wouldnt|cannot|couldnt|
            will not|can not|will never|would never|never) [_] [_] # ; 5.5
        (yesterday|last week|last time|last month|earlier|before|originally|at first|initially|in my first email|
            in my first mail|in my last mail|when we first spoke|back then|the other day) [,] i (said|told you|asked|
            asked for|wanted|wrote|mentioned|put|named|quoted|gave you|would have taken|would have said) [for] # ; 6
        i (said|told you|asked for|wanted|wrote|mentioned|named|quoted|had) # [in mind|to you|base] (yesterday|
            last week|last time|last month|earlier|before|originally|at first|initially|back then|the other day|
            on monday|on tuesday|on wednesday|on thursday|on friday) ; 6
        for this (grade|level|job|role|title|position) its # ; 5
        (both|each|all) [now] (make|earn|makes|earns) # ; 5.5
        (last month|last week|last year|a year ago|yesterday|before) (id|i would) have (said|asked|wanted|
            taken) [for] # ; 6.5
        (headhunter|headhunters) [_] (says|said|tells|told|tell|say) ... # ; 5
        is # (unheard of|crazy|too greedy|outrageous|delusional|insane|absurd|ridiculous) ; 6.5
        (wouldnt|would not|never|not|dont|wont) (dream of|think of|dare to|dare) (asking|saying|wanting|demanding|ask|
            say|want|demand) [for] # ; 6.5
        (are|is|were) (both|all) on # ; 5
        (colleagues|coworkers|teammates|classmates|friends) who ... # ; 5
        my (buddy|friend|mate|cousin|brother|sister|colleague|neighbor|neighbour|classmate|roommate|
            flatmate) ... § ... # ; 6
        (statistically|on average|typically|usually|normally|generally) [its|it is|that is|thats|one gets|you get|,|
            people get] # ; 4.5
        youd pay # (for|in|to) ; 5
        (ranges|range|bands|salaries|ads|listings|postings) (elsewhere|nearby|locally|online) ... # ; 5
        according to [the] (§|_) ... guide ; 4
        guide (a|an|the) ... # ; 4.6
        (union|collective|tariff|guild) (scale|rate|table|agreement|wage|minimum|contract) [is|says|:|gives|pays|at|
            here] {about} # ; 5
        (salary guide|pay guide|salary survey|pay survey|salary report|pay scale|federation|census|
            statistics office) ; 3
        (in|at|here|there|usually|typically|normally|manager|engineer|architect|analyst|nurse|designer|developer) (is|
            are) paid [around|about|between|roughly|some] # ; 5
        (last week|yesterday|earlier|before|at first|first|last time|last month|originally|initially) i (told|said|
            gave|quoted|mentioned|wrote|asked) [you|for] # ; 6
        (others|people|peers|colleagues|folks|everyone|anyone) (at|in|on|of|with) (this|that|my|the) (level|grade|
            title|role|position|band|job|team) [,|:|-|get|are on|make|earn] # ; 5
        # (per|by|according to|as per|in|from|says|on) [the] (salary guide|guide|survey|report|index|glassdoor|levels|
            payscale|bls|market|salary survey|table|tables|data) ; 4.5
        (that|the|this) # (wasnt|isnt|is not|was not|didnt come|is none) (from|by|of) (me|mine|my) ; 6
        (guy|guys|someone|somebody|colleague|friend|people|person|woman|man|one) on my [old|former|last|
            current] team ... # ; 6
        only # (separate|separates|divides|divide) us ; 6
        (youre|were|we are|you are|its|it is|thats|that is|still|only|about|just|theres|there is) [still|about|only|
            just|around|some] #! (off|below|under|away|behind|between|short of|shy of) (my|what|us|where|the number|
            from my|from what|from where|you and|$) ; 5
        (youre|were|we are|you are|still|about|around|leaves us|leaves me|puts us|puts me|im|i am) [still|about|around|
            some|only|just|roughly|another] #! (short|shy|adrift|apart) ; 5
        (gap|difference|distance|shortfall) [between us] (is|of|remains) [still|about|around|only|just] # ; 5
        (dont|didnt|do not|did not|never) (write|wrote|written|type|typed|put|name|named|state|stated|propose|proposed|
            offer|offered|quote|quoted|text|texted|note) # ; 6
        my (replacement|successor|counterpart|backfill|report|reports|peer|peers|predecessor|deputy) ... # ; 5
        (get|find|hire|have|take) (somebody|someone|anybody|people|a junior|another architect|others|one) for # ; 6
        (he|she|someone|somebody|friend|colleague|coworker|guy|girl|brother|sister) (asked for|asked|wanted|demanded|
            requested|held out for) # ; 5
        (they|people|companies|banks|firms|others) pay [around|about|up to|easily] # for (this|such|that|it|the same|
            similar|these) ; 5
        (similar|comparable|equivalent|such) (postings|listings|ads|adverts|offers|openings|vacancies) ... # ; 4.6
        (typo|misread|misheard|wrong) [:|,|-|and|it is|its] not # ; 4
        # was [my|the] (number|ask|figure|target|idea|plan|price) (last|before|yesterday|once|back then|at first|
            initially|until|then) ; 6
        (year|years|month|months|week|while) ago {i} [would|d] (have|ve) (said|asked|wanted|asked for|taken|
            accepted) [for] # ; 6
        # is (for|what) [a|the] (senior|director|directors|vp|vps|principal|principals|others|managers|partners|
            staff) ; 5
        how would ... (react|respond|feel|answer|take it) [to|about|if] # ; 6
        (he|she) (said|says|thinks|told me|reckons|mentioned|figures|suggested) # ; 3.6
        (move|moving|flight|relocate|relocating|relocation|trip|drive|commute|come|coming|travel) from § ; .1
        how would # (go down|go over|land|be received|play|be seen|come across|be taken) ; 6
        # was [just|only|meant as] a (joke|bluff|typo|mistake|stretch|test|slip|wild guess) ; 6
        ^ if i (said|asked|say|ask|wanted|countered) [for|with] # [,|then] would (you|it|that|they) ; 6
        (who|nobody|no one|noone|never) (said|mentioned|asked for|wants|is asking for|talked about|brought up|named|
            spoke of) # ; 5.5
        (a|an|any) [senior|good|decent|typical|average] (architect|engineer|developer|designer|manager|analyst|
            scientist|person|candidate|someone|specialist|consultant|lead|professional|peer) ... (gets|earns|makes|get|
            earn|make|commands|takes home|is on|costs|charges) # ; 4.8
        # (would be|is) [a bit|a little|just|probably|maybe|too] (greedy|crazy|nuts|insane|too much|pushing it|cheeky|
            unrealistic|excessive|outrageous|dreaming|a dream|silly|asking too much) ; 5.5
        (what would|what will|what happens|would it|would you|would that|will you) ... if i (asked|said|wanted|
            countered|requested|came back|pushed|went) [for|with|to|at] # ; 5.5
        (if|that|when) (someone|somebody|anyone|a candidate|people|i just|i ever) (said|asked|wanted|asks|says|
            came with|mentioned|dared) [for|say] # ; 6
        (pays|pay|paid|give|gives|paying) (his|their|its|the|other|all|senior|new|her|our) [_] (architects|engineers|
            people|developers|staff|team|hires|managers|designers|analysts|scientists|seniors|juniors) ... # ; 5
        (not|never|isnt|wasnt|didnt|dont|arent|no one is|nobody is|nobody|aint) (telling|saying|claiming|suggesting|
            demanding|requesting|insisting|pretending|implying|asking) [you|that|for|it|its|the|a|to|i|im|im worth|
            you need|for a] ... # ; 5.6
        (forget|ignore|disregard|never mind|strike|scratch|scrap|withdraw|take back|drop) (what i|my|i said|
            i mentioned|that i|the # i|about the # i|about my) ... # ; 6
        (forget|ignore|disregard|never mind|nevermind|strike|scratch) [about] [the|my] # ; 4
        i (said|asked for|wanted|mentioned|told you|asked|quoted) # (before|earlier|first|originally|yesterday|
            initially|last time|at first) [,|.|;|-] [but|and|so|well|no] (forget|scratch|ignore|now|make|lets|strike|
            drop|change|that was|i changed|id now|actually|its) ; 6
        (table|survey|surveys|guide|report|index|agreement|tariff|calculator|data|study|studies|site|benchmark|
            benchmarks|scale|grid|database|statistics|union|collective agreement|federation|salary guide|pay scale|
            job boards|listings|adverts|postings) [_] (gives|give|says|say|shows|show|lists|list|has|have|puts|quotes|
            quote|puts it|pegs|suggests|suggest|reports|states|ranges|go|goes|run|runs) [it|this|about|around|up to|at|
            something like] ... # ; 4.2
        (mates|friends|people|folks|colleagues|peers|others|architects|engineers|contacts|buddies|classmates|
            former colleagues|ex colleagues|everyone|those|alumni|candidates) [_] [_] [_] (are|is|were) [all|now|
            mostly|already|typically|usually] (on|at|making|earning|getting|paid|around|above|over|north of) # ; 4.5
        (people|folks|architects|engineers|others|everyone|peers|colleagues|mates|friends|professionals|anyone|
            somebody|someone) (with|in|at|of|w|like|who) ... (earn|earns|make|makes|get|gets|take home|pull|pull in|
            are on|are paid|charge|command|pocket|bring home|bank) # ; 4.6
        # (was|is|were) never (my|the|a|what|on) ; 6
        (than to|further from) # ; .1
        (guy|guys|person|one|predecessor|colleague|man|woman|lady|someone|somebody|anyone|people|folks|hire|hires|
            everyone|nobody|architects|engineers) ... (earned|made|makes|make|got|gets|get|had|has|was paid|is paid|
            are paid|earns|earn|was on|is on|are on|took|takes|does this|do this|works for|work for) # ; 3.6
        (puts|put|pegs|places|shows|lists|has) (it|this|that|the role|this role|the job|the median|median|architects|
            the average) (at|around|near|between|in) ... # ; 4
        (research|homework|sources|data|numbers|statistics|stats|survey|report|market) (says|say|shows|show|suggests|
            suggest|puts|points to|point to|tells|gives|indicates) ... # ; 4
        (competitors|peers|rivals|banks|companies|firms|others|everyone|startups|fintechs) [_] [_] (post|posts|list|
            lists|pay|pays|advertise|offer|are paying|are offering|start|starts|go|range) [for|at|between] ... # ; 3.6
        (midpoint|median|average|percentile|50th|75th|90th|p50|p75|p90|going rate|market) ... (is|of|at|around|about|=|
            :) # ; 3.5
        (where i want to be|what i want) [in|by|next|one] ; 2
        (one day|someday|some day|eventually|next year|in a year|in two years|down the line|in the long run|long term|
            later on|years from now) ; 2
        # (one day|someday|eventually|next year|in a year|in two years|down the line|later) ; 3.5
        (was|were|had been) hoping for # but (ok|okay|fine|deal|alright|yes|lets|sure|i accept) ; 6
        would (asking|going|saying|countering|requesting|a|even asking) [for|to|with|at] # [be|sound|seem|come across|
            make] ; 6
        # (isnt|is not|wasnt|was not) (what|the|my) [i|im|i am] [number|ask|asking|want|wanted|need|asked|said|figure|
            after|looking] ; 6
        (recruiters|headhunters|people|linkedin) ... me ... # ; 4
        # is (standard|common|normal|usual|customary|typical) ; 4
        (people|guys|folks|engineers|architects|colleagues|ones|someone|somebody|person) [_] (on|in|at|inside) (your|
            the|this) (team|company|org|department|bank|firm|group) ... # ; 5
        (know|met) [of] (@|two|three|some|a few|people|someone|several|others) ... (above|over|on|at|making|earning|
            with) # ; 4.5
        (market|markets|marketrate|mkt) [rate|value|data|price|median|average|range|pay|pays|is|says|for|midpoint|
            comp] [for|is|of|says|in|pays|the|this|at|around] ... # ; 3
        (market|industry|benchmark|benchmarks|average|avg|median|typical|typically|usual|usually|going rate|survey|
            surveys|data|statistics|stats|percentile|percentiles|norm|research|report|reports) ; 1.6
        # (average|median|typical|on average|market|at market|market rate|is market|is the market|is typical|
            is the norm|is standard|is average|is normal|is the going|is the median|is the average|
            is what the market) ; 3
        (according to|based on|per|via|from|on|as per|look at|check|checked|looked at|saw on|see on) (levels|
            levels.fyi|glassdoor|blind|payscale|linkedin|indeed|bls|the bls|comparably|h1b|ambitionbox|reddit|fishbowl|
            the market|kununu|builtin|ziprecruiter|robert|radford|mercer|the internet|fyi) ; 3
        (levels|levelsfyi|glassdoor|payscale|bls|comparably|h1b data|ambitionbox|kununu|radford|mercer|teamblind|
            salarycom|recruiters|headhunters|blind) ... # ; 3
        (levels . fyi|glassdoor|payscale|bls|the bls|linkedin|blind|h1b|indeed|radford|mercer|ambitionbox|salary . com|
            kununu) ; 2.5
        (people|others|folks|everyone|everybody|anyone|somebody|engineers|architects|developers|designers|managers|
            analysts|scientists|colleagues|coworkers|co - workers|peers|friends|candidates|professionals|guys|
            teammates|most|women|men|hires|seniors|juniors|specialists|recruiters|headhunters) [_] [_] [_] (get|gets|
            make|makes|earn|earns|are on|are at|are getting|got|getting|making|earning|paid|are paid|get paid|is paid|
            are making|are earning|pull|take|took|was offered|say|said|are offered|expect|ask|asked|told me|quote|
            quoted|mentioned|asking|start|started|clear|hit|land|landed|typically get|usually get|have|take home|
            receive|received|were) ... # ; 5
        (friend|buddy|colleague|coworker|mate|roommate|classmate|peer|ex|brother|sister|wife|husband|partner|cousin|
            guy|girl|someone i know|acquaintance|neighbor|neighbour|teammate|counterpart|predecessor|dad|mom|pal|
            contact|mentor) [of mine|_] [_] [who] [_] [_] (get|gets|got|make|makes|earn|earns|is on|is at|was on|paid|
            is paid|was offered|started|pulls|took|takes|making|earning|told|said|gets paid|landed|just got|joined|
            accepted|started at|had|has|on|at|was|is) ... # ; 5
        (friend|friends|buddy|colleague|colleagues|coworker|coworkers|mate|mates|roommate|classmate|peers|neighbor|
            neighbour|brother|sister|cousin|teammates|predecessor) ; 1.8
        what (others|people|everyone|my friends|my peers|my colleagues|they|most|the market|companies) [_] (get|got|
            make|pay|pays|earn|are paying|are paid|get paid|offer|are getting) ; 3
        # is what (others|people|everyone|my friends|my peers|my colleagues|they|most|the market|companies|architects|
            engineers|banks|similar|the) ; 5
        (similar|comparable|same|such|equivalent|these|those|like|this kind of|this type of|sort of|kind of|
            senior) (role|roles|job|jobs|position|positions|work|title|titles|level|profile|profiles|companies|firms|
            packages|people) ... # ; 2.2
        # for (similar|comparable|this kind|this type|this role|this job|this level|such|the same|roles|jobs|people|
            that title|this title|equivalent|someone|an architect|a role|this sort|this work) ; 1
        (role|roles|job|jobs|position|positions|title) [_] [_] (pay|pays|paid|go for|goes for|going for|is paid|
            are paid|typically pay|usually pay|earns|earn|make|makes|list|listed|are listed|are posted|post|fetch|
            fetches|command|commands|start|starts|average|averages) ... # ; 2.5
        (going|goes) (rate|for) ... # ; 2.5
        (pays|pay|paid|paying|command|commands|fetch|fetches) [_] # (in|for|at) (this|the|these|nyc|sf|a|similar|
            comparable|_) ; .8
        (dont|do not|didnt|did not|wont|not|never|doesnt|wouldnt|wasnt|isnt|im not|am not|nobody|nobodys|no one|noone|
            aint) [is|was|really|even|actually|exactly|here|going to|gonna] (expect|expecting|want|wanting|need|
            needing|ask|asking|asked|saying|say|said|mean|meant|meaning|request|requesting|demand|demanding|demanded|
            talking|talk|looking|think|thinking|suggesting|suggest|dreaming|dream|hoping|hope|claim|claiming|after|
            mentioned|mention|quoting|pushing|chasing|holding out|shooting|insisting|trying|assume|assuming|
            about) [for|about|you|to get|to say|that|to|with|of] [a|you|get|it|hit|make|give|pay|for] [me] # ; 5
        (nobody|no one|noone|nobodys) ... # ; 4
        (dont|didnt|do not|did not|never) (say|said|ask|mean|want|expect|need) ... # ; 4
        not (asking|looking|expecting|talking|saying|demanding|after|hoping|aiming|even asking) ... # ; 4
        not # [but|just] ; 3
        (its|thats|it is|that is) not # ; 3
        not (the|a|like|some|exactly) # ; 1.5
        (forget|forget about|scratch|ignore|disregard|never mind|nevermind|strike|not) [the|my|about the|that|
            about] # ; 2
        (meant|mean|typo|i meant) ... not # ; 2
        would # (sink|kill|scare|offend|shock|blow|ruin|hurt|cost|rule|price|get me|make you|insult|end|upset|raise|
            break|disqualify|be crazy|be insane|be ridiculous|be nuts|be outrageous|be greedy|be too greedy|be pushing|
            be a dealbreaker|be rude|be out|put you|freak|put me|be way|laugh|sound) ; 6
        (does|would|will|did|if i said|is|what if i say|suppose i say|had i said|if i say) # [_] (sink|kill|scare|
            offend|shock|insult|laughed|laugh|crazy|insane|nuts|greedy|outrageous|ridiculous|sound|out of|unrealistic|
            overreach|overreaching|pushing|dead|off the wall) ; 5
        (laughed|laugh) (out|at|me) ; 4
        (scare you|scare them|kill the|sink me|blow up|out of line|pushing my luck|pushing it|cost me the|
            get me rejected|raise eyebrows|take me out|rule me out|price myself|price me|lose the offer|
            get me thrown) ; 4
        (used to pay|once paid|years ago|back in @|back in the day) ; 2
        (imagine|suppose|hypothetically|say someone|lets pretend|joking|kidding|just kidding|jk|in theory|
            theoretically) ; 1.6
        (saw|read|heard|seen|hearing|found|reading|seeing|know|understand|hear|noticed) [that|of|about|from|some|
            people|a|online|roles|it] [_] [_] # ; 2
        (saw|read|heard|seen|hear|hearing) ... # ; 2
        (range|ranges|band|salaries|pay|comp) (online|on the internet|in the area|around here|in town|in the market|
            nationally|nationwide|locally) ; 3
        # (rumor|rumour|supposedly|apparently|allegedly) ; 2
        (cost|costs|price) [of|me|us] ... # ; .6
        (new grads|grads|juniors|interns|graduates|a junior|a new grad|an intern|entry level|contractors|consultants|
            freelancers) ; 2.5
        (inside|internal|internally|current employees|your employees|your people|on your team|at your company|
            some of your|your architects|your engineers|your own) ... (get|make|earn|on|at|paid) ... # ; 2.5
    """,
}
