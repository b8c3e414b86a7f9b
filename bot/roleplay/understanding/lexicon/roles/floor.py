"""How a message shows that an amount is the least."""

from __future__ import annotations

ROLES = {
    "floor": """
        without # [a _] i ; 6
        from # (a|per|an) _ [,] not less ; 6
        # [net|gross] is [my|the] (minimum|least|floor|lowest) ; 6
        # [,|.|-] [and] thats (as low as|the lowest|the least|the minimum|about the lowest) (i|id|ill|i can|i could) ; 6
        # ... (one|a|single) (rupee|krone|franc|euro|dollar|pound|cent|penny|dime|zloty|rand) less ; 5.5
        (need|have|got) to (hit|reach|clear|make|pay|find|get to|come to|be at) # or (im|i am|ill be) (off|out|gone|
            staying|walking|done) ; 7
        # (would have to be|has to be|is|would be|must be|should be|needs to be) [really|about] (the|my) [absolute|
            bare|very] (minimum|floor|bottom|least|lowest) ; 6
        (starts|start|begins|gets|becomes|become|get) [being|to be|getting|to get|to look] (interesting|attractive|
            worth it|worthwhile|fun|serious|sensible|tempting) [for me] (at|from|with|above) # ; 6
        as long as (there|i|it|its|you|we) [are|is|get|have|see|reach|pay|hit] # ; 4
        # [,] but (no|not|nothing) (lower|less|further|below|under) ; 6
        # [_] [_] or (it|this) (isnt|is not) (worth|going to|happening|for) ; 6
        # for me to (break even|survive|get by|make ends meet|manage|afford it|make it work) ; 6
        (anything|everything|something|starting|start|sense|starts|only) from # [up|upwards|on|onwards] ; 5
        from # (up|upwards|onwards) ; 4
        # [,|.|-] [but|and] (thats|that|its|this) [really|is|would be|absolutely|also] [is] [really] (the|my) [absolute|
            very] (bottom|minimum|floor|limit|lowest|least|bottom line|end of it|end) ; 6
        # (to even|even to|just to|for me to even) (consider|think|look|move|talk|start|get|want) ; 4.6
        if {you} (cant|dont|wont|cannot|couldnt|can not|do not|will not|are not able to) [even] (go|get|come|do|reach|
            pay|give|make|offer|move) [over|to|up to|above|beyond|past] # ; 6
        (further|lower|deeper) than # ; 5
        (has|have|needs|need|must|got|ought) [to] [be|start at|start with|begin at|begin with|come to|get to|
            say] # or (more|higher|better|above|up|over) ; 7
        (if|as long as|while|when|unless|until|with|for|at|to|go|take|anything|accept|sign|move|its|is|stays|come|
            start|work) [it|base|the base|that|this|anything|everything] [is|its|stays|remains] [still|anything] (under|
            below|less than|beneath|lower than) # ; 3.5
        if ... (doesnt|cant|dont|isnt|wont|does not|cannot|will not|do not|can not) (reach|hit|get to|make it to|
            come to|go to|start with|start at|begin with|get up to|touch|clear|at least) # ; 5
        # [just|only|simply] to (cover|compensate for|make up for|offset|pay for|afford|live|even out|balance) ; 4.6
        (i need|need|it takes) # to (break even|survive|get by|make ends meet|pay the bills|cover my costs|
            stay afloat) ; 6
        either (you|we|they|its|it) ... # [_] [_] [_] or {i} ; 6
        [anything|something|all] (shy of|short of|cheaper than|less then|lower then|cheaper then) # [and|is|isnt|,|i|
            would|wont|means|makes|not] ; 5.2
        (less|cheaper|lower|fewer) (then|than) # [i|is|,|would] (not|dont|no|isnt|wont|cant|never|doesnt) ; 6
        (at|for|with) (under|below|less than) # i ; 6
        # at the [very] bottom ; 5.5
        # as [the|a|my] (lower|bottom) (bound|limit|end|line) ; 5.5
        # [in hand|net|take home|a month|gross] (minimum|min|at least|at minimum) ; 5.5
        if [it|this|that|base|the base|its|you] (isnt|is not|arent|not) # [more|extra|higher|on top|minimum] ; 6
        (stays|stay|remains|remain|ends up|comes in|lands|is|stuck) (under|below|less than|beneath) # ; 4.5
        # [,|-|:] [my|the|that is the|as a|as my] (lowest|minimum|floor|bottom|least|limit|bare minimum) $ ; 5
        # [.|,|-|!] [and] not (a|one) [single] (cent|penny|dollar|dime|euro|pound) (less|lower|under|below) ; 5.5
        (less|lower|under|below) [than] # [is|,|:|-|=|would be] (no way|never|no|not|nope|a no|no go|no chance|
            nothing) ; 6
        # or (dont|do not) (bother|call|waste) ; 5.5
        if # (cant|doesnt|isnt|wont|is not|cannot) [be] (happen|work|possible|done|fly|there|doable) ; 6
        (go|come) [as far] down to # [,|but|and] (not|no|never) (further|lower|less|more|below) ; 6
        # or better ; 4
        # [,] (or|else|otherwise) (save your|spare me|spare us|hang up|lose my number|no need|dont call|dont bother|
            stop) ; 6
        (anything|everything) (less|lower) than # (and|means) (we|i|im|its|were|you|that|no) ; 6
        if (its|it is|this is|thats|that is) not # ; 6
        (has to|must|needs to|have to|need to|gotta) (clear|beat|exceed|top|be above|be over|start above|
            start over) # ; 4.5
        # is as (far|low|deep) [down] as ; 5
        # , {i} [really|just|simply] {cannot} (go|do|accept|take|come|drop) [any] (below|under|lower|
            less) [than] [that|this|it] ; 6
        unless (theres|there is|i see|i get|i have|we have) [a|at least] # ; 5
        # [on|in] [base|salary|total|stock|equity|bonus] or (this|it|that|we|there|the deal|i) [really|just|
            simply] (doesnt|wont|cant|isnt|is|dont|has|falls|makes) [not|no|be|work|go|happen|fly|make|have] ; 5.5
        (absolute minimum|bare minimum|minimum|least|lowest) [that] (i|id|we|ill) ... [:|=|is] # ; 4.5
        (absolute minimum|bare minimum|my minimum|minimum i|least i|lowest i|my floor|bottom line|my limit|
            rock bottom|minimum that) ; 3
        (min|minimum|at least) # ; 4
        # or (its|it is|this is|thats|that is|then its|the deal is|theres|we are|were|you can|you lose|count me) (not|
            no|off|over|a no|done|dead|out|forget|nothing|finished|pointless|a pass|goodbye|find|me|no deal) ; 5.5
        # ... (at minimum|at a minimum|as a minimum|at the very least) ; 4
        # [base] (at the|as the|at its|as an absolute|as a) (lowest|least|minimum|very least|bare minimum|floor|
            worst) ; 5
        ^ [anything|everything|all|offers] (below|under|less than|beneath) # (is|isnt|wont|doesnt|would|will|are|i|
            makes|means) ; 5
        (nothing|none|no|not|zero|nada) (under|below|less than|beneath|south of|lower than) # ; 5
        (wont|cant|not|never|dont|wouldnt|couldnt|isnt) ... (without|unless) [at least|a|the] # ; 3
        (any|every|all) (number|offer|figure|base) (above|over|north of|from) # ; 3
        (i need|need|have to have|must have|has to be|have to see|it must be|gotta be|got to be) at least # ; 5
        (only|just) (above|over|from|starting at) # ; 4
        # is (non negotiable|nonnegotiable|not negotiable|non - negotiable|a must|a hard requirement|my limit|
            a minimum|the minimum|firm|the line|my line) ; 5
        (stop|quit|walk|leave) (at|under|below|if its under|if its below|if its less than) # ; 4
        # is my (last word|final word|walk away|final number) ; 5
        # (take it or leave it|or leave it) ; 4
        # , take it or leave it ; 4
        # (but|and|,) (not a|nothing|never) [single] (penny|cent|dollar|dime|euro|pound|less|under|lower|below) ; 5
        unless [its|it is|you|we|that is|i|i get|you do|you offer|you can do|we get|i see|you reach|you hit] [do|get|
            to|reach|at least|offer] # ; 4.5
        for (less than|under|below) # ; 5
        # (min|mins) [base|total|$] ; 5
        (draw|drawing) the line (at|on) # ; 7
        (cutoff|cut off|line) (is|at) # ; 4
        # (is|was) where i (stop|draw|walk|leave|get off|say no) ; 5
        (must|has to|have to|need to|needs to) be (over|above|more than|higher than|north of|at least) # ; 5
        # [base|total] otherwise (no deal|no|im|ill|i|we|forget|its) ; 5
        if [you|they] (cant|dont|couldnt|wont|cannot|can not|will not|do not) [even|really|at least] (do|get to|reach|
            make|match|hit|offer|go to|get|meet|make it|get me|give me|get me to|get it to|give|pay|manage|
            come up to) # ; 4.5
        # [base|total] (or|otherwise) (im|i am|ill|i will|we are) (gone|out|leaving|done|walking) ; 5
        (at least|atleast|minimum|min|minimal|no less than|not less than|nothing less than|nothing under|
            nothing below|not below|not under|never below|never under|not a penny less than|not a cent less than|
            not a dollar less than|no lower than|not lower than|bare minimum|minimum of|min of|a minimum of|minimally|
            absolute minimum|at a minimum|at minimum|at the very least) {about} # ; 4.5
        (at least|minimum|min) (be|a|an|get|to|the|base|of|at|on) [base|salary|total|at|of|be] # ; 3.5
        # (minimum|min|at least|atleast|at minimum|at a minimum|at the very least|at the least|absolute minimum|
            bare minimum|or nothing|or bust|or no deal|or i walk|or im out|or im gone|or forget it|or its a no|
            or we are done|or were done|or i pass|tops my floor|floor|or i leave|or i go|or i withdraw|or else|
            or not at all|or we have no|or i sign elsewhere|or i cant|or i wont) ; 5
        # [base|tc|total|in stock|on base|rsu|equity|bonus|salary|signing] (minimum|min|at least|or nothing|or bust|
            or no deal|or i walk|or im out|or i pass|or forget it) ; 5
        (floor|bottom line|bottomline|reservation|minimum|min|walkaway|walk away|walk - away|lowest|limit|threshold|
            red line|redline|cutoff|cut off|breaking point|hard stop|line in the sand|baseline) ... # ; 3.5
        my (min|minimum|floor|bottom|limit|lowest|bottom line|walkaway|threshold) ... # ; 2
        # (is|was|are|would be) [really|pretty much|basically|honestly|about] (my|the|a|our|as low as) [absolute|hard|
            bare|very|total|real|true|personal] (floor|minimum|min|bottom|bottom line|lowest|limit|line|walkaway|
            walk away|threshold|red line|least|lower limit|cutoff|as low|low as|lowest i|baseline|breaking point|
            i can go|i go|i can|i will) ; 5
        # is (as low as|the lowest|the least|the minimum|the bare minimum|where i draw|where i stop|where i walk|
            the floor|the cutoff|the line) ; 5
        (below|under|less than|beneath|lower than|south of|underneath|anything below|anything under|
            anything less than|anything lower than) # ; 2
        {cannot} [even|really|be|consider|accept|go|take|do|move|leave|sign|settle|join|drop|entertain|look|say|come|
            work|get|think|make|able|possibly|able to|switch|able to accept|even consider|even look at|go any|want to|
            come down|dip|budge] [for|at|to|yes|down|out of bed|anything|any|it|my job] [even|anything|any|
            something] (below|under|less than|lower than|for less than|beneath|south of|lower|below than) # ; 5
        (wont|cant|couldnt|wouldnt|dont|not|never|no) ... (below|under|less than|lower than) # ; 4
        (no|nothing|not|never) ... (below|under|less than|lower than) # ; 4
        (anything|something|everything|all|offer|offers) (below|under|less than|lower than|beneath) # ; 3.5
        (below|under|less than) # ({i}|is|its|im|it|isnt|doesnt|would|wouldnt|we|makes|not|and) ; 3
        if its (below|under|less than) # ; 4
        (unless|until) ... # ; 1
        (lowest|least) [i|id|that] ... # ; 4
        as low as # ; 4
        start (from|at) # ; .5
        (has|have|needs|need|must|gotta|got) to (be|start|begin|hit|clear|stay|reach|see|have) [at least|above|over|
            with] [a] # ; 1.5
        {cannot} [go|do] lower [than] # ; 4.5
        # and (not a|nothing) (penny|cent|dollar|dime|less|lower|euro|pound|under) [less] ; 5
        # (or|and) (above|up|more|better|higher) only ; 2
        # (or above|and above) ; .5
        above # (only|or) ; 2
        (stay|keep|be|remain|staying|remains) (above|over|north of) # ; 1.5
        # not (less|lower|below|under|a) ; 3
        # otherwise (im|i|no|its|we|forget|ill) ; 3
        # or (i|ill|im|id|we|forget|nothing|no|nada|bust|bye) ; 3
        (nonnegotiable|non negotiable|non - negotiable|not negotiable) ; 1.5
        short of # ; .7
        (would need|will need|need) at least ... # ; 3
    """,
}
