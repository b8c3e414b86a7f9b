"""The matters of time and of how an offer comes about."""

from __future__ import annotations

PROCESS = {
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
        (tell you|answer|answer you|let you know|call you|write you|get back|get back to you) (on|by|next) ; 1
        (ill|i will|i can|will|can i) (write|mail|email|text|message|ping|ring|phone|reply|respond) [you|back|
            to you] (on|by|next) ; 1
        (youll|you will|you) (hear|have it|get it|have my answer|get my answer) [back|from me] (on|by|next) ; 1
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
        (could|can|would|may|like|want) [to|we] [have|get] [the|my] (salary|pay|base|compensation|
            it) [be|to be] (reviewed|revisited|looked at again) (after|in|at) (@|six|three|half|a) ; 1.4
    """,
    "letter_first": """
        (yes|sign|decide|answer|accept|commit|agree) ... (when|once|after|until|before) ... (letter|in writing|
            contract|written offer|written (?|$|,)) ; 1.4
        (letter|contract|written offer) in hand ; 1.4
        (yes|ok|okay|sure|fine|deal) ... (if|when) ... (letter|in writing|contract|on paper) ; 1.4
        (subject to|provided|once|after|as long as|contingent on|conditional on) ... (letter|in writing|contract|
            written offer) ; 1.4
        (see|read) [it|the|a|that] [offer|letter|contract|written] (in writing|first|letter|contract) ; 1.2
        (letter|in writing|contract|written offer|email|mail|on paper) [first|and|then] before ... (yes|sign|accept|
            decide|answer|commit) ; 1.6
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
        whose (approval|decision|sign - off|signature|call|okay|ok|permission) ; 1
        (which pot|whose budget|which budget|decides about|know about my reason|knows my reason) ; 1
    """,
}
