"""How a message shows that an amount is present or past pay."""

from __future__ import annotations

ROLES = {
    "current_pay": """
        my (last|previous|past|recent|old) [@|few|couple of] (bonuses|raises|salaries|bonus|raise) (were|was|have been|
            are|came to) ... # ; 5
        since _ i ... for # ; 5
        (got|moved|went|came) to # (by|in|after|last) ; 4
        in my (job|work|position|post|role|company|place|team|firm) ... i [currently|now] (get|make|earn|have|am on|
            receive) # ; 6
        (say|saying|kiss|wave) (goodbye|good bye|bye) to ... # ; 5
        here (i|we) [currently|already|now] (have|get|make|earn|am on|are on) # ; 5
        (present|current) (client|customer|assignment|project) ... # ; 4
        (pays|paying|gives) me # [an hour|a year|a month|a day|per hour|per year|base] (today|now|currently|
            at the moment|at present|right now) ; 7.5
        my {part} ... from # to # ; 8
        (ive|i have) #! (and|,|but) (i|id|im|we) [would] (like|want|need|aim|hope|expect|looking|after) ; 5
        , where [they|i|we|my] [_] [_] # ; 3.5
        (worked|climbed|fought|clawed) my way [up] to # ; 6
        (coming|come) from #! ; 5
        (promotion|promoted) ... (with|to|at|brought|gave me|came with) # ; 5
        # [net|gross] (in hand|take home|net|gross) (now|today|currently|at present|at the moment) ; 6
        (been|is|was) # since ; 5
        (cut|drop|step down|reduction|decrease|fall|pay cut) from #! to # ; 7
        (raised|bumped|increased|moved|put|upped|brought|took) me [up] (to|at|on) # ; 5
        i [just] (went|moved|jumped|climbed|came) [all the way] up to # ; 5
        i [still|also|already] (have|hold|own) # ... (vest|vests|vesting|vested) ; 5
        # ... (that|which|to|will|still) (vest|vests) ; 4
        (my|a|the|last|this years) [last|annual|yearly|latest|salary|performance|pay|recent] (review|raise|promotion|
            appraisal) ... (to|at|on|up to) # ; 5
        (commission|commissions|overtime|tips) [alone|only|itself] (was|were|is|came to|brought|made|comes to) # ; 4
        (in|at) my (job|work|company|firm|place) (now|today|currently|at the moment) ; 2.5
        (giving up|forfeiting|losing|leaving|lose|forfeit) # of [my|the] unvested ; 7
        (im|i am) on # with ; 7
        my (employer|company|firm|boss) [still|currently|now] has me (at|on) # ; 7
        (ive been|i have been) [stuck|sitting] (on|at) # ; 6
        # [base|ote|total|tc|all in] last year ; 4.5
        where i [currently|now] (receive|get|earn|make|am on|am paid|draw) # ; 5.5
        i (receive|draw|earn) # ; 3
        my [whole|full|total|complete] (package|pay|compensation|salary|ctc|comp|terms|remuneration) [as of] (today|
            now|currently|at present|here|right now) ; 3
        # is what (the|my) (current|present|old|last|previous) _ (pays|gives|paid|gave) ; 6
        my (contract|letter|agreement) (here|now|today) [says|reads|states|is|has] # ; 5
        (last|latest|recent|annual) (raise|promotion|increase|review|adjustment) (brought|put|got|took|moved|bumped|
            lifted) me (to|at|up to) # ; 6
        i (get|earn|make|have|receive) # (as of|since|as from|from) [_] ; 4.5
        since [the|my|last|that|this] _ (its|it is|im at|im on|i am on|i am at|i make|i get|i earn) # ; 5
        (actual|real|true|effective) (salary|pay|base|income|earnings) [is|:|=|was] # ; 4.5
        (with|including) (overtime|bonus|allowances|shifts|everything|commission|tips) i (come to|get to|get|make|
            am at|reach|end up at) # ; 5
        (im|i am|currently|i was) (on|at|making|earning|getting) #! now (and|but|,|.|;) ; 7
        my (retention|annual|yearly|year end|quarterly|stay|guaranteed|existing) (bonus|grant|payment) [here|now] [of|
            is|was|at|:] # ; 5
        # [net|gross|base] [a month|per month|monthly|each month|every month] (take home|in my pocket|in my account|
            in the bank|after tax|after taxes) ; 4
        # [net|gross|base] (lands|arrives|hits|goes|comes) (in|into|on|to) my (account|bank|pocket) ; 5
        (in hand|take home|takehome|net|in - hand) [i|we|salary|pay|is|of] [is|get|earn|have|make|
            receive] {about} # ; 3
        (payslip|paystub|paycheck|last salary|salary slip|pay slip) [:|-|,|is|was|says] # ; 4.5
        i take # home ; 5
        i [currently|already|now|do] (get|receive|see|have) # [a month|per month|monthly|each month] [net|after tax|
            in hand] (after tax|in hand|net|monthly|every month) ; 4.5
        i (forfeit|lose|would lose|would forfeit|d lose|leave behind|give up) # ; 5
        # (goes|go|would go|is gone|are gone|would be gone|flies|is lost|are lost|lost|forfeited|
            gone) [out] [of] [the] [window|away|down the drain] if i (resign|leave|quit|go|move|join|sign) ; 5
        i (lose|forfeit|give up|forgo|miss out on|miss) [a|my|the|another|about|around] # ; 4.5
        (im|i am) (at|on) #! [now|today|here] [,|.|;|-|and|but] (my target|i want|want|looking|hoping|id like|aiming|
            i need|my goal|id want|targeting|expecting|my ask|would like|wanting|aim|seeking) ; 5
        # before i (was|left|got|quit|resigned|started) ; 4.5
        # is what (hits|lands in|goes into|reaches|arrives) ; 5
        i [currently|already|now|do] (make|earn|take home|pull in|gross) # ; 5
        from #! to # [,|.] (thats|is that|is this|this is|hardly|barely|isnt|really|only|wow) ; 5
        (now|currently|today|here) i take [home] # ; 5
        # ... (havent|hasnt|not|arent|isnt|didnt|wont) [yet|be] (vest|vested|vesting) ; 5
        (going|moving|jumping|stepping|coming|a move|a jump|a step|an increase) from #! to # ; 3.2
        # [that|which] i [currently|already|now] (make|earn|take home|am on|bring home) ; 5
        the # [that|which] i [currently|already|now] (get|have) ; 5
        (leaving|leave|quit|quitting|giving up|give up|walking from) [a|my|the] # [behind|on the table] ; 4
        (raise|increase|bump|hike|uplift|jump|step up|improvement) (from|on|over|above) (my|the) [current|
            present] # ; 5
        (from|over|above|on top of) my # ; 4
        (left of my|my unvested|remaining on my|my grant at|my stock at|my rsus at|my options at|what i have unvested|
            still to vest|yet to vest) ... # ; 5
        (unvested|left to vest|still vesting|yet to vest|unvested stock|unvested rsus|unvested options) ; 3
        with my (employer|company|current|firm|team) ; 2.5
        (current|present|last|existing|previous|currently|presently) [:|=|-|is|at] # ; 3.5
        (raised|bumped|increased|moved|put|upped) me to # ; 4
        i [only|just|still|already|currently] (have|got|get|see|receive|collect|cash) # [a year|a month|in stock|bonus|
            in bonus|base] (now|today|here|currently|right now|at the moment|where i am) ; 4
        (on|at) # (now|today|currently|already|at present) ; 3.5
        my (bonus|stock|equity|grant|target) (here|now|today|currently|was|last year) [is|was|already] # ; 3.5
        (started|hired|joined) [here|there|me] (on|at) # ; 3
        (where i am|in my current|at my current|in this job) ... # ; 2.5
        i (was|am) [being] paid # ; 4
        (payslip|paystub|w2|pay stub|paycheck|pay check|pay slip|paycheque|bank account|last statement) (says|shows|
            said|has|reads|is|was) # ; 5
        (i would|id|i will|ill|i am|im) [be] (losing|giving up|leaving|forfeiting|walking from|walking away from|
            abandoning|leaving behind) ... # ; 4.5
        (they|theyre|they are) (pay|paying) me # ; 4.5
        (walk|walking|step|stepping) from # ; 3.5
        (leave|leaving|lose|losing) # [in|of|on the table] [rsus|stock|unvested|equity|bonus] (behind|unvested|
            on the table|if i|when i|by) ; 4
        i (bill|charge|invoice|get paid|draw) ... # ; 4
        # (is|was) (what|where) i [currently|already] (have|make|get|earn|am|take home) [on] ; 4.5
        # when i (left|quit|resigned) ; 4
        vs my # ; 4
        (versus|against|compared to|than) my [current] # [today|now|currently] ; 3.5
        as a (contractor|freelancer|consultant) i ; 1.5
        (leave|leaving|quit|quitting|leave behind) [a|my|the] #! [base|a year] (job|role|salary|package|gig|
            position) ; 5
        {i} [do|am|was|currently|already|now|just|only|have been|had been|been|still] (make|making|earn|earning|made|
            earned|take home|taking home|bring home|pull|pull in|pulling|pulling in|gross|grossing|pocket|clear|draw|
            collect|earing) ... # ; 4
        (making|earning|paid|grossing|earn) {about} # ; 2.5
        (im|i am|was|i was|been) (currently|presently|now) [at|on|making|earning|paid|getting|around] ... # ; 4
        (im|i am|i was|was|been|currently|sitting|ive been) [currently|now] (on|paid|being paid|getting paid|
            sitting at|getting) [a] # ; 3.5
        (currently|presently) ... # ; 3
        # ... (currently|presently|today|nowadays) ; 1.8
        # [base|total|tc|a year|in stock|fixed|all in|salary|plus bonus] (now|currently|today|atm|at the moment|
            right now|at present|presently|these days|here|where i am) ; 2.5
        (now|today|right now|at the moment|at present|atm) [i|its|im|ive|i am|i have] [make|making|earn|earning|get|
            getting|on|have|at|is] # ; 2.5
        my (current|present|existing|last|previous|old|former|prior|existing|today|todays) [_] [of|is|was|at] #! ; 4
        my (current|present|existing|last|previous|old|former|prior|existing|today|todays) _ ... #! ; 3.5
        my (current|present|existing|last|previous|old|former|prior) {job} ... # ; 4
        (current|present|existing|last|previous|old|former|prior|todays) {job} [is|was|of|at|pays|paid|gives|gave|
            offers|has|me|had] ... # ; 3.5
        (current|present|existing|last|previous|old|former|prior) {job} ; 2
        my (employer|job|company|salary|base|boss|firm) (now|here|today|pays|paid|is paying|was paying|currently|gives|
            gave) ... # ; 3.5
        (they|he|she|employer|company|job|boss|here|place) (pay|pays|paid|give|gives|is paying|are paying) (me|
            us) ... # ; 1.8
        my (salary|base|pay|ctc|tc|total comp|comp|compensation|wage|rate|package) (is|was|right now|today) [currently|
            now|about|around|already|at] # ; 3
        used to (make|earn|get|be on|be at) ... # ; 4
        was (making|earning|on|paid|getting|at) ... # ; 2.5
        (unvested|forfeit|forfeited|forfeiting|lost|leaving behind|leave behind|walk away from|walking away from|
            giving up|give up|leave on the table|leaving on the table|losing|lose|left on the table|
            on the table at) ... # ; 3.5
        # ... (unvested|unvest|behind if|i forfeit|ill forfeit|id forfeit|id lose|id be leaving|that i would lose|
            i lose|left to vest|still to vest|vesting at my|at my current|at my job|where i work|where i am now) ; 3.5
        # where (im|i am|i work) [now] ; 3.5
        # (at|from|in|with) my (current|present|last|previous|old|existing|job|employer|company|former) ; 4
        (stay|staying) (put|where i am|here|at) ... # ; 1
        what (im|i am|i) (on|make|making|earn|earning|have|get|paid) [now|today|currently] ... # ; 2.5
        (pays|paying|paid|gives) me # ; 2
        (get|getting|have|receive) # (now|today|currently|already|at the moment|here) ; 3
        (i|ive) (get|got|have) ... # ... (now|today|currently|already|here) ; 2
        (drawing|draw|drew) ... # ; 2
        my last ... (was|is) # ; 3
        at my last (job|company|employer|role|place|gig|firm|shop) ; 2.5
        # before (tax|taxes) ; .8
        (comes|come|works out|adds up|amounts) ... to # (now|today|currently|a year now) ; 2
        my (payslip|paystub|payslips|w2|w - 2|t4|p60) ; 2
        last year [i|was|my|we] ; 1.2
    """,
}
