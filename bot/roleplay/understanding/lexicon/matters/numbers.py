"""What is said about the numbers without asking for more."""

from __future__ import annotations

NUMBERS = {
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
        (is|are) (#|it|that|this|these) [really|actually|even] [a|an] (fair|normal|good|decent|typical|usual|standard|
            reasonable|realistic) (number|figure|offer|salary|amount|pay|base|starting salary|package|deal) ; 1
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
    "other_talks": """
        (other|also) (interviews|final rounds|onsites|applications) ; 1.2
        (other|another) (processes|process) (?|$|,|running|going|elsewhere|next|this|too|as|that|where|and|but|right|
            now) ; 1.2
        (i|im|ive|ill) [also|still|just|do] [have|had|got|in|doing|at|going to] [also|still] another (interview|onsite|
            final round) (?|$|,|elsewhere|next|this|too|as|at|tomorrow|on|and|but|lined|coming|scheduled|soon) ; 1.2
        (interviews|processes|rounds) (lined up|going on|running|elsewhere|at other) ; 1.2
        (i|im|ive|ill) ... (interviews|processes|rounds) (coming up|next week|this week) ; 1.2
        (interviewing|in talks|in process|in the process|talking) (with|at) [@|two|three|a few|some|several] (§|others|
            other|another) ; 1.2
    """,
    "beside_pay": """
        what else (have you|you|u|do you|can you|could you|would you|is there) [got|have|offer|give|do|put|throw] (got|
            have|offer|give|do|for me|on offer|in it|on the table|?|$) ; 1.4
        (besides|beside|other than|apart from|beyond|except|aside from|not only) [the] (pay|money|salary|cash) ; 1.4
        (non - monetary|nonmonetary|not money|non - cash) ; 1.4
    """,
    "vacation_more": """
        (extra|more|additional|another|@|two|three|five|few) [more|extra] [days|day|weeks|week] [of] (vacation|
            vacation days|holiday|holidays|days off|weeks off|pto|time off|leave days|leave) ; 1.6
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
        (is|was|if) (that|it|this) (ok|okay|allowed|bad|wrong|too much|alright|normal|usual|common|fine|possible|
            weird) [for me] to (ask|negotiate|counter|bargain|want) ; 1.4
        (can|may|should|could) i (even|really|actually) (ask|negotiate|bargain) ; 1.4
        (do|does) (people|everyone|everybody|candidates|others) [really|usually|normally] (negotiate|bargain|haggle|
            ask for more|counter) ; 1.6
        (too much to ask) ; 1
        (would|is|was) # [be] [really|too|totally|a bit] (crazy|insane|mad|nuts|silly|rude|greedy|cheeky|unreasonable|
            unrealistic|out of line|out of reach|out of the question|too much|too high|a stretch) ; 1.4
        (would|is) it [be] (crazy|insane|mad|silly|greedy|cheeky|unreasonable|unrealistic|too much) to (ask|say|want|go|
            name|hope|suggest) ; 1.4
    """,
}
