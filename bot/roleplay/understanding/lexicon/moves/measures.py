"""Asks that are measured by another number: the middle, another offer."""

from __future__ import annotations

MEASURES = {
    "midpoint": """
        (between|middle of|split|average of) [the|our|those|these] (both|of us|of them|them|numbers|figures|positions|
            us two|(two|@) [of] (numbers|figures|positions|us|them|offers|$|.|,|!|?)) ; 2.6
        (between|middle of) (your|yours|ours|the) [number|offer|figure|one|position|side] and (mine|my|yours|ours|
            me) ; 3
        (between|middle of) (mine|my number|my ask|my figure|what i asked|what i want|where i am) and (your|yours|the|
            what you|where you) ; 3
        (meet|meeting|met) [me|us|you|each other|somewhere] (in the middle|halfway|half way|half - way|midway|
            in between|in the midle|at the midpoint) ; 4
        (split|splitting) the (difference|diff|gap) [with me] ; 4
        (halfway|half way|half - way|midpoint|mid point|midway|in the middle|the middle|middle ground|down the middle|
            fifty fifty|(split|go|go it|do) # / #|# / # split) ; 2.2
        (meet in between|somewhere in between|in between) ; 2
    """,
    "match": """
        (get|come|go) (near|close to|closer to|anywhere near|somewhere near) (that|it|this|them|theirs) ; 2.6
        ^ [please|just|,|and|then|so] (match|equal|mirror) (what|whatever) ; 2.8
        (if|once|when|provided) [only] you (matched|match|meet|met|equalled|equaled|equal|reached|reach) _ [_] # ; 2.8
        (if|once|when|provided|unless) [only] you (matched|match|meet|met|equalled|equaled|equal|came up to|come up to|
            got to|get to|reached|reach|levelled with) (that|it|them|theirs|their|the|this|those|§|my) [offer|base|
            number|package|_] ; 2.8
        (meet|match|equal) (§|their|that|his|her|the|_) [_|§] # ... (offer|a month|a year|they|$) ; .1
        ({can}|please|could you|would you|you|to|and) meet ; .1
        (draw|be|get|pull|come) level with ; 2.8
        (keep up|catch up) with (the|their|that|what|them) ; 2.6
        , ({can}) (you|we|u) (get there|do that|match|get to that|go there|reach that|come close|get close|do the same|
            compete) [too|as well|here] (?|$) ; 2.6
        (do|pay|give|offer|match|meet|reach|get to|get me) what {they} [have|has|is|are|already] (did|do|does|offered|
            offer|pay|pays|paying|gave|have|has|put|promised|wrote|offering) ; 2.8
        (thats|that is|this is|its|it is) (where|what) {you} [d|would|will|ll] (need|have|ought|would need|would have|
            should|got) to (be|go|get|land|come|reach|match|beat|do|hit|offer|pay) ; 2.8
        (thats|that is|this is) (where|what|the number|the figure) (youd|you|it takes|it would take|needs to be|i need|
            id need|to beat|to match) ; 2.6
        (get|come|go|climb|move up) (there|up there|to that|that far|to it) and (i|ill|im|id|we|well|its|weve|
            you) ; 2.8
        ^ ({can}|are you able to) (you|we|u) (get there|do that|get to that|go there|get up there|reach that|
            come close|get close|do the same|compete|compete with that) [too|as well|here|$] ; 2.6
        (equal|match|meet|mirror|equalize) what ... (offers|offered|pays|pay|gives|gave|promised|put|has) ; 2.8
        meet the # (from|of|at|by) ; 3
        (get|come|go) (near|close to|to|up to) what ... (offered|gave|put|promised|pays|pay|offers) ; 2.6
        (match|matching|equal|equalize|mirror|match up to|same as|on par with|in line with|parity with) [or|the|their|
            that|his|this|my|or beat|other|it|with|a|exceed] [the|their|that|other|competing|offer|or|beat|base|
            current|rival|#] (#|it|that|offer|them|number|other|competing|figure|package|one|theirs|this|base|total|
            elsewhere|they|bid|terms|tc|comp|salary|pay) ; 2.4
        match (it|that|them|theirs) ; 3
        (you|u|to|can|could|please|must|and|or|just) match $ ; 3
        match § [_] (#|offer|package|number|base|total|salary) ; 3
        match _ [_] [_] # ; 2.6
        (get to|come up to|reach|hit|get close to|bring it up to|close to|come close to|go to) (their|the #|the other|
            theirs|what they|that #) [they|#|offer|number|put|promised|wrote|offered|gave|have|package] ; 2.4
        (same|as much) as (they|them|the other|theirs) ; 2
    """,
    "beat": """
        (if|once|when|provided) [only] you (beat|topped|top|outbid|exceed|exceeded) (that|it|them|theirs|their|the|
            this|those|§) ; 2.8
        (beat|outbid|top (the|their|that|those|his|her|§)) [_] [_] # ; 2.6
        (go|do|get|come) (one|a bit|slightly|a little|a touch|somewhat) (better|higher|over|above) than ; 3
        one better ; 2.4
        (beat|beating|top|exceed|outbid|do better than|improve on|outdo) [the|their|that|it|this] (#|it|that|offer|
            them|number|other|competing|figure|package|one|theirs|this|base|total|their|they) ; 2.6
    """,
}
