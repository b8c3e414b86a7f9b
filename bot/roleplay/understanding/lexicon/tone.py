"""How a message sounds, and the days that it names."""

from __future__ import annotations

TONES = {
    "warm": """
        (excited|thrilled|love|loved|enthusiastic|keen|eager|looking forward|great team|great role|great company|
            really enjoyed|enjoyed|enjoy|impressed|delighted|glad|pleasure|happy to|want to join|want to work|
            would love to|appreciate|grateful|honored|honoured|passionate|dream job|fantastic|wonderful|nice to) ; 1
    """,
    "thanks": """
        (thanks|thank u|thanx|thks|thank you|thx|ty|cheers|appreciate it|appreciated|much appreciated|i appreciate|
            many thanks|grateful|tnx|merci|gracias|danke) ; 1
    """,
    "insult": """
        (idiot|idiots|stupid|moron|morons|dumb|clown|clowns|cheapskate|cheapskates|cheap|crooks|thieves|scam|
            scammers|bullshit|bs|crap|shit|shitty|fuck|fucking|fck|wtf|asshole|bastard|bastards|liar|liars|lying|
            incompetent|pathetic|ridiculous|joke|insult|insulting|laughable|greedy|slave|slaves|exploit|exploiting|
            robbery|shame on you|screw you|go to hell|disgusting|garbage|trash|ripoff|rip off|lowballers|🖕|🤡) ; 1
    """,
    "ultimatum": """
        (take it or leave it|or nothing|or i walk|or im out|or i leave|or its a no|or no deal|or else|or im gone|
            final offer|last chance|or forget it|or i go|or we are done|or were done|or i withdraw|
            or i sign elsewhere|non negotiable|nonnegotiable|not negotiable|final answer|my last word|or ill walk|
            or ill leave|or ill go|or goodbye|or bust|last word|or i pass|or ill withdraw|otherwise im out|
            otherwise i walk|otherwise i leave|otherwise ill walk|otherwise im gone|otherwise goodbye) ; 1
    """,
    "day": """
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|next week|this week|weekend|
            the weekend|end of day|eod|eow|end of the week|mon|tue|tues|wed|thu|thurs|fri|next month|
            day after tomorrow) ; 1
        (january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|
            sep|sept|oct|nov|dec) [the] @ ; 1
        @ [of] (january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|
            apr|jun|jul|aug|sep|sept|oct|nov|dec) ; 1
        (the|by) @ ; .4
        (in|within|give me|need) [a|another] (@|couple|few) [of|more|business|working] (days|day|hours|weeks) ; 1
        by (noon|end|close|morning|evening) ; 1
        (first|second|1st|2nd) week of ; 1
    """,
}
