"""The single matters that a message may bring up beside the money, each with an answer of its own."""

from __future__ import annotations

MATTERS = {
    # The offer's parts.
    "bonus_guaranteed": """
        (guaranteed|guarantee|guarantees|garanteed|certain|discretionary) ; 1
        (bonus|it|payout) ... (fixed|sure|depend|depends|dependent) ; 1
        (depend|depends) on (something|anything|what|performance|results|the company) ; 1
    """,
    "bonus_paid": """
        (paid|pay|pays|payout|payouts|paid out|bonus|bonuses) ... (last year|past years|previous years|in the past|
            historically|last few years|in recent years|the year before) ; 1.6
        (how often|how much of it|what share) ... (paid|pay out|paid out|bonus|target) ; 1.4
    """,
    "bonus_measured": """
        what ... (bonus) (depend|depends|based) ; 1.2
        (measure|measured|judge|evaluate|evaluated) [my|the|your] performance ; 1
        (bonus) ... (measured|measure|calculated|calculate|decided|determined|metrics|metric|kpi|kpis|goals|targets|
            criteria|based on|performance) ; 1.2
        (how|what|which) ... (measured|calculate|calculated|decides|determines|goals|targets|metrics|criteria|
            based on) ... (bonus) ; 1.2
    """,
    "bonus_percent": """
        (bonus) ... (percent|percentage|procent) ; 1.4
        (bonus) , [how many|what|which] (percent|percentage|procent) ; 1.4
        (percent|percentage) ... (bonus) ; 1.4
    """,
    "vesting": """
        (vest|vests|vesting|vested) ; 1
        (stock|stocks|shares|rsu|rsus|grant|equity) ... (schedule|evenly|monthly|quarterly|each year|every year|
            at the end) ; 1
        (when|how) ... (get|receive|paid|own) ... (stock|stocks|shares|rsus|grant|equity) ; 1
        (stock|stocks|shares|rsus|grant|equity) , when ; 1
        (all at the end|all at once|all in one go) ; 1
        over (@|two|three|four|five) years [even] (mean|means|exactly|work) ; 1
        even over ; 1
    """,
    "cliff": "(cliff|cliffs) ; 1",
    "stock_leaving": """
        (stock|stocks|shares|rsu|rsus|equity|grant|unvested) ... (leave|quit|leaving|fired|laid off|let go) ; 1.4
        (quit|leave|left) ... (lose|keep|loose) (it|them|that|everything|all of it) ; 1.4
        (if|when|once|after|before|i|we) ... (leave|quit|leaving|fired|laid off|let go) ... (stock|stocks|shares|
            rsu|rsus|equity|grant|unvested) ; 1.4
    """,
    "refreshers": "(refresher|refreshers|refresh grant|new grants|yearly grants|annual grants|another grant) ; 1",
    "clawback": """
        (clawback|claw back|clawbacks|paid back|pay back|pay it back|pay that back|repay|give it back|return it|
            hand it back) ; 1.6
    """,
    "relocation": """
        (relocation|relocate|relocating|relo|moving costs|moving expenses|moving cost|moving company|movers|
            moving allowance|help with the move|help with moving|pay for [the|my] move|for the move|for moving) ; 1
        (help|cover) ... (moving|move) ; 1
    """,
    # People.
    "manager": """
        (report to|reporting to|reports to|my manager|my boss|the manager be|my supervisor|my lead|who manages|
            my new boss|line manager|be my chief) ; 1
    """,
    "team_size": """
        (how big|how large|how many|size) ... (team|people|engineers|architects|colleagues) ; 1.4
        (team size) ; 1.4
    """,
    "colleagues": """
        (team|colleagues|coworkers|teammates|same people) ; .8
        who ... (work with|working with|sit with) ; 1
    """,
    # Time and process.
    "decide_by": """
        (how long|how much time) ... (decide|have|think|answer|got|offer) ; 1
        (when|by when|what date|until when) ... (need|want|expect) ... (answer|decision|know|hear|reply|from me) ; 1
        (deadline|expire|expires|until when) ; 1
        (until|by|till) (which|what) [date|day|time|moment] ; 1
        (have to|need to|must|should) [i] (say yes|decide|answer|sign|accept) [right] (now|today|tonight|already|
            immediately|right away) ; 1.4
    """,
    "extension": """
        (until|till|til|by) ... (decide|answer|think|sign|confirm|letter|let you know|get back) ; 1
        (discuss|revert|respond|reply|come back|hear from me) ... (until|till|til|by) ; 1
        (talk|call|write|sleep on it|sleep on that|mull it over|mull) ... (until|till|til) ; 1
        (have|need|take|want|get|give me|wait|extend|extended|longer|time|think) ... (until|till|til) ; 1
        [few|couple of|@|two|three|more|another] (days|weeks|week|month) [more] to (decide|think|answer|consider) ; 1
        (too late|late enough) ; 1
        (decide|answer|think|confirm|let you know|get back) ... (until|till|til|by|on|in) ; 1
    """,
    "start_date": """
        (start date|starting date|start day|date of start|when i start|when i would start|
            when would i start|when do i start|when can i start|when could i start|when should i start|
            when do i begin|begin date|when we start) ; 1
        (start|begin|join|starting|beginning) (@|first|january|february|march|april|may|june|july|august|september|
            october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec) ; 1
        (start|begin|join|starting|beginning) (in|on|by|from|not before|after|around|the|later|earlier|maybe) ; 1
        (not|cant|cannot|couldnt) [possible|able to] [start|begin|join] (before|until|till) (@|january|february|march|
            april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|
            nov|dec|next|the|end of|mid|early|late) ; 1
        (earliest|available|free) ... (january|february|march|april|may|june|july|august|september|october|november|
            december|next month|next year) ; 1
    """,
    "review": """
        (@|six|three|twelve|month|months|half|half year|early|earlier|written|pay|salary|performance|the|a|first|
            compensation|my|that) [-] (review) ; 1
        (review) ... (month|months|half a year|date|earlier|in or|writing|in the letter|in the offer) ; 1.4
    """,
    "letter_first": """
        (yes|sign|decide|answer|accept|commit|agree) ... (when|once|after|until|before) ... (letter|in writing|
            contract|written offer|written (?|$|,)) ; 1.4
        (letter|contract|written offer) in hand ; 1.4
        (yes|ok|okay|sure|fine|deal) ... (if|when) ... (letter|in writing|contract|on paper) ; 1.4
        (subject to|provided|once|after|as long as|contingent on|conditional on) ... (letter|in writing|contract|
            written offer) ; 1.4
        (see|read) [it|the|a|that] [offer|letter|contract|written] (in writing|first|letter|contract) ; 1.2
    """,
    "letter_when": """
        (when|how soon|how fast|how quickly) ... (letter|contract|written offer|paperwork|in writing) ; 1.4
        (letter|contract|written offer|paperwork) ... (when|come|comes|arrive|arrives) ; 1.2
    """,
    "letter_content": """
        (what|whats|which|everything|all of it|that) ... (in|inside) (the|that|my) (letter|contract) ; 1
        (inside) [the] (letter|contract) ; 1
    """,
    "writing": """
        (in writing|in write|in written|written form|written down|by email|by mail|on paper|written offer) ; 1
    """,
    "next_steps": """
        (next step|next steps|what happens (next|now|then|after)|whats next|how do we proceed|how does it go on|
            what comes next|what happens if i say yes) ; 1
    """,
    "probation": "(probation|probationary|trial period|trial time) ; 1",
    "notice": "(notice period|period of notice) ; 1",
    "background": "(background check|background checks|references|reference check|drug test|credit check) ; 1",
    "who_decides": """
        who ... (decide|decides|approve|approves|sign off|signs off|say no|says no|has the last word) ; 1
        (which pot|whose budget|which budget|decides about|know about my reason|knows my reason) ; 1
    """,
    # Life with the job.
    "remote": """
        (remote|remotely|hybrid|wfh|home office|homeoffice|from home|at home|on site|onsite|in office days|
            office days|days in the office|in the office) ; 1
        (work|working) from (abroad|anywhere|another country|elsewhere|overseas|_) ; 1
    """,
    "part_time": """
        (part time|part - time|parttime|half time|job share|reduced hours|fewer hours|shorter week) ; 1
        (four|three|@) [-] (day|days) (a|per|each|every|work|working) week ; 1
        (four|three|@) [-] (day) week ; 1
        (do|work|working|doing) (four|three|@) (day|days) (?|$) ; 1
        (@) (%|percent|procent) (position|workload|contract|pensum|role|job|time) ; 1.2
    """,
    "contract": """
        (clt|pj|w @|w2|1099|freelancer|self - employed|umbrella|b @ b|b2b|permanent contract|permanent position|
            fixed - term|temporary contract|employee or|contractor or|or contractor|as a contractor) ; 1.4
    """,
    "extra_pay": """
        (@ th|13th|14th|thirteenth|fourteenth|extra|th) (month|salary|months|month's|monthly) ; 1.4
        (holiday|vacation) (allowance|pay|money|bonus) ; 1.4
        (meal|lunch|food|transport|commuter|commuting) (vouchers|voucher|allowance|allowances|card) ; 1.4
        (vakantiegeld|urlaubsgeld|weihnachtsgeld) ; 1.4
    """,
    "vacation": """
        (vacation|vacations|holiday|holidays|pto|days off|time off|annual leave|paid leave|leave days|free days) ; 1
    """,
    "health": "(health|insurance|medical|dental|vision plan|healthcare|health plan|doctor) ; 1",
    "retirement": "(pension|retirement|401|401k|@ match|@ plan|match [the|my] @ $|match [the|my] @ ?) ; 1",
    "parental": "(parental|maternity|paternity|baby leave) ; 1.2",
    "equipment": "(laptop|computer|equipment|macbook|monitor|work phone) ; 1",
    "office": "(dress code|parking|canteen|cafeteria|office like|the office is|gym|commute|offices) ; 1",
    "hours": """
        (on call|on - call|oncall|pager|overtime|work weekends|working hours|work hours|hours a week|
            hours per week|weekend work|night shifts) ; 1
        (what time|when) ... (finish|go home|leave work|start work|log off) ; 1
        (leave|finish|go home|stop) at [@] (@|four|five|six|$|?) ; 1
    """,
    "travel": "(travel|travelling|traveling|business trips|business trip) ; 1",
    "visa": """
        (visa|visum|sponsor|sponsors|sponsorship|green card|greencard|work permit|h1b|h @ b|h - @ b|h1 - b) ; 1.4
    """,
    "learning": "(training|trainings|conference|conferences|tuition|learning budget|courses|certification) ; 1",
    "side_work": "(non - compete|noncompete|non compete|side project|side projects|side job|freelance) ; 1",
    "title": "((higher|better|different|other|senior) title|job title|my title|the title|what title) ; 1",
    "promotion": """
        (promotion|promotions|promoted|promote|next level|career path|path to|move up|moving up|grow into) ; 1
    """,
    # About the numbers, without asking for more.
    "top_of_band": """
        (top|upper|high end|higher end) [third|half|part|quarter|end] (of|in) ... (band|range|scale) ; 1.4
        (top third|top half|upper half|upper third|top quarter|top of your band|top of the band) ; 1.4
    """,
    "why": """
        why (#|@|only|not|so) ; 1
        (why) ... (less|lower|not what i asked|not my) ; 1
    """,
    "fair_pay": """
        (is|are) (#|it|that|this) [really|actually] (a lot|alot|fair|normal|enough|much|decent|typical|usual) [money|
            pay] (for|here|in|there|$|?) ; 1
        (is) # [really] (good|ok|okay) (for|in|here|there) ; 1
    """,
    "others_ask": """
        (what|how much) ... (people|others|candidates|everybody|everyone|most|colleagues) ... (ask|asking|get|
            paid|earn|make|want|say) ; 1.4
    """,
    "own_pay": """
        (what|how much) (did|do) (you|u) [yourself] (get|earn|make|start with|get paid) ; 1.4
        what (you|u) (get|earn|make|earned|made) [paid] ; 1.4
        what (you|u) got paid ; 1.4
        (your|ur) (own) (salary|pay) ; 1.4
    """,
    "offer": """
        (what|how much) (are|do|does|would|will|can) (you|u|they|it|the job|the role) [actually|even] (pay|paying|
            offer|offering|put) ; 1.4
        what (you|u) (are|r) (paying|offering) ; 1.4
        what (you|u) got (for me|for us|on the table|?|$) ; 1.4
        what (do|have) (you|u) [have|got] (on the table|for me) ; 1.4
        (give|tell|show|name) (me) (the|your|an|a) (number|offer|salary|pay) ; 1.4
        (put) (an|the|your|a) (offer|number) ; 1.2
        (wheres|where is) (the|my|your) (offer|number) ; 1.4
        ^ the (pay|salary) $ ; 1.4
        ^ (salary|pay) $ ; 1.4
    """,
    "exception": """
        exception ... (band|range|bands|scale|policy|rule|rules) ; 1.6
        (above|over|beyond|outside|exceed) [of] (the|your) (band|range|bands|scale) ; 1.6
    """,
    "candidates": """
        who else ... (asked|ask|asking|applied|apply|interviewed|interviewing|running|considered|talking) ; 1.4
        (other|how many|more) (candidates|applicants|finalists) ; 1.4
    """,
    "recap": """
        (base|fixed|basic) or (total|everything|all in|ctc|tc|the total|the whole) ; 1.6
        (what|whats|which) [exactly|actually] [is|are|was] [exactly|actually] [the|your|my] (whole|full|entire|complete|
            current) (offer|package|deal) ; 1.6
        (what|whats) [is|are] [exactly|actually] (the|your|my) (offer|package|numbers) (now|again|currently|exactly|
            then|as it stands) ; 1.6
        (what|whats) [is|are|was] (the|my|your) [base] (base|salary|stock|bonus|options|equity) (now|again|currently|
            at the moment|right now) ; 1.6
        (what|how) (did|have) (you|u) [just] (say|said|offered|offer) ; 1.6
        what (do|have) (i|we) (have|got|get) [on the table] (now|right now|so far|at the moment|then) ; 1.6
        (recap|sum up|summarise|summarize|summary|sum it up|sum that up|run through|go over|go through) ... (offer|
            numbers|package|everything|it|that|all|?|$|please) ; 1.6
        (recap|summary|summarise|summarize|sum up) [it|that|this] [please|again] (please|again|?|$) ; 1.6
        (full|whole|entire|complete) (breakdown|thing|picture|list) ; 1.4
        (mean|meant) the (base|offer|numbers|salary|package) ; 1.2
        (repeat|remind me of|say) ... (offer|numbers|package|figures|that again) ; 1.6
        (where are we|where do we stand|where we are|how do things stand|as it stands|stand now|stands now) ; 1.2
        (full|whole|entire) (package|offer) [again|please] ; 1.2
        (total|tc|all) per year (please|?|$) ; 1.2
    """,
    "band": """
        (asked|forgot|forgotten|question|repeat) ... (range|band) ; 1.2
        (range|band) ... (forgot|forgotten|not answered|unanswered) ; 1.2
    """,
    "signing": """
        (whether|question|asked|ask) ... (sign - on|sign on|signon|signing) ; 1.2
        (is|are) there ... (sign - on|sign on|signon|signing) ; 1.2
    """,
    "notes": "(take|taking|make|making) [some] notes ; 1.2",
    "is_final": """
        (is|are) ... (final|the final offer|the last word|the whole offer|everything) (?|$) ; 1.4
        (final|the final offer|the last word) ? ; 1.2
    """,
    "gross": "(tax|taxes|taxed|gross|net pay|before tax|after tax|before taxes|after taxes|take home) ; 1",
    "paid_when": "(pay day|payday|paid monthly|paid weekly|biweekly|how often ... paid|when ... paid) ; 1",
    "approval_time": """
        (how long|how fast|how quickly|how soon) ... (boss|manager|approval|approve|upstairs|director|them to) ; 1.4
    """,
    "advice": """
        what [else] (would|should) (you|u|i) (do|say|ask|take|recommend|advise|pick|know) ; 1.4
        (in my place|in my shoes|if you were me|your advice|any advice|any tips) ; 1.4
    """,
    "unanswered": """
        (not an answer|no answer to|didnt answer|did not answer|havent answered|dont answer|you skipped|you missed|
            you ignored|not answering|you didnt say) ; 1
    """,
    "competing_if": """
        (suppose|imagine|if|say|what if) ... (competing|another|other|better|counter) ... (offer) ; 1.4
        would (it|that|another offer|a competing offer) (change|help|matter) ; 1.4
    """,
    "beside_pay": """
        what else (have you|you|u|do you|can you|could you|would you|is there) [got|have|offer|give|do|put|throw] (got|
            have|offer|give|do|for me|on offer|in it|on the table|?|$) ; 1.4
        (besides|beside|other than|apart from|beyond|except|aside from|not only) [the] (pay|money|salary|cash) ; 1.4
        (non - monetary|nonmonetary|not money|non - cash) ; 1.4
    """,
    "vacation_more": """
        (extra|more|additional|another|@|two|three|five|few) [more|extra] [days|day|weeks|week] [of] (vacation|
            vacation days|holiday|holidays|days off|pto|time off|leave days) ; 1.6
    """,
    "news": """
        anything (changed|change|new|happened) ; 1.4
        (any|some) (change|changes|movement) (since|yet|from) ; 1.4
    """,
    "for_real": "(for real|is this real|is that real|are you serious|you serious|not a joke|is this a joke) ; 1.4",
    "is_settled": """
        (does|so|is) (that|this|it|its) [mean|means] [its|it is|we have|were] [a|all] (deal|settled|done|agreed|
            mine) ; 1.4
    """,
    "built": """
        (walk|talk) (me) through ; 1.2
        (why|how) ... (base|number|offer|figure|salary) is (where|what|so|at) ; 1.2
    """,
    "future": """
        (layoff|layoffs|job security|job safe|secure job|gets sold|is sold|acquired|acquisition|merger|bankrupt|
            restructuring) ; 1
    """,
    "rude": """
        (rude|impolite) ; 1
        (is|was|if) (that|it|this) (ok|okay|allowed|bad|wrong|too much|alright) [for me] to ask ; 1.4
        (too much to ask) ; 1
    """,
    # Not about the offer at all.
    "nerves": """
        (nervous|anxious|scared|stressed|first time [doing|negotiating|i]|never done this|never did this|
            crying|cry|overwhelmed|freaking out|panicking|new to this|bad at this|not good at this) ; 1
    """,
    "how_are_you": """
        (and|how about|what about) (yours|you|u|urs|yourself) ? ; 1
        how (are|r|was|is) (you|u|yours|your day|your week|your weekend) [doing|today] (?|$|.|!|,) ; 1
        (hows|how is) (your|ur) (day|week|morning|evening) ; 1
    """,
    "ill_family": """
        (kid|kids|child|children|son|daughter|baby|wife|husband|partner|mom|mum|mother|dad|father|family) ... (fever|
            sick|ill|unwell|flu|hospital|surgery|throwing up|cough) ; 1
        (sick|ill|feverish) (kid|kids|child|children|son|daughter|baby|wife|husband|partner|mom|mother|dad|father) ; 1
    """,
    "childcare": "(childcare|child care|daycare|day care|kindergarten|nursery|nanny|babysitter|preschool|creche) ; 1",
    "family_move": """
        (have|need|got) to (move|relocate|uproot) ; 1
        (wed|we would|we|id|i would) [have|need] [to] (move|relocate) ; 1
        (move|moving|relocate|relocating|uproot|uprooting) [the|my|our|with] (family|kids|children|wife|husband|partner|
            household) ; 1
    """,
    "pets": "(dog|dogs|cat|cats|pet|pets|puppy|kitten) ; 1",
    "pay_objection": """
        (not supposed|not allowed|arent allowed|isnt allowed|arent supposed|cant|cannot|may not|shouldnt) [to|be|
            even] (ask|asking) ; 1
        (thats|its|is|that is|it is) (illegal|against the law|not legal|forbidden) ; 1
    """,
    "too_chatty": "(talk too much|talking too much|rambling|babbling|sounds silly|stupid question|silly question) ; 1",
}

ASIDES = frozenset(
    {"nerves", "how_are_you", "pets", "pay_objection", "too_chatty", "ill_family", "childcare", "family_move"}
)
"""What is taken up in passing, wherever it stands; no question about the offer."""

WISHES = frozenset(
    {
        *("start_date", "extension", "review", "remote", "part_time"),
        *("letter_first", "writing", "visa", "vacation_more", "recap"),
    }
)
"""What may be wished for as well as asked about."""

BESIDE_PAY = WISHES - {"recap"} | {
    "is_final",
    "rude",
    "bonus_guaranteed",
    "clawback",
    "fair_pay",
    "why",
    "relocation",
    "stock_leaving",
}
"""What may be meant in a sentence that names an amount of pay; other words there belong to the argument."""

TOLD = frozenset({"letter_first", "extension"})
"""What is brought up by saying so, too: "I'll think about it until Thursday"."""

TIMES = frozenset({"extension", "letter_first", "decide_by"})
"""What asks for time, or how much of it there is."""

ASKING = frozenset(
    "what whats when who whos whod how hows why which where is are do does did can could will would should may has "
    "have am give show put ask asked asking question tell answer answered wondering curious missing open skipped "
    "".split()
)
OPENING = frozenset("and so but also about what how ok okay um uh well then because , -".split())
"""What may stand before the word that asks."""
WISHING = frozenset(
    "need want would id like please could can put include write confirm provided if with depends must wish hope "
    "wondering prefer mean meant ill have maybe begin lets lets cant cannot earliest available said".split()
)
NAMED = {
    "start_date": frozenset({"start_named"}),
    "remote": frozenset({"remote_days", "remote_work", "office_days"}),
    "part_time": frozenset({"remote_days", "remote_work", "office_days", "remote", "vacation_more"}),
    "vacation": frozenset({"vacation_more"}),
}
"""What is said of a matter once a day or a number was named for it, or it was wished for."""
STATING = frozenset("need want must require prefer said wish with insist".split())
"""With these a wish about where to work is stated, not asked about."""
LOOSE = frozenset(
    "whether ask asked asking question wondering answered answer tell open missing skipped say said".split()
)
"""These ask wherever they stand in a sentence."""
AUXILIARY = frozenset("do does can could will would should".split())
SUBJECTS = frozenset("i we you u it they the that".split())
"""Behind a word of ``AUXILIARY`` these make a question of it, wherever it stands."""
QUESTIONING = frozenset("what whats when who how why which where can could is are do does will".split())
"""These ask where a clause begins."""
SHORT = 4
"""A sentence of no more words asks by naming a matter: "Vacation days."."""
