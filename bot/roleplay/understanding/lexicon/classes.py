"""Word classes that patterns refer to in braces: name to alternatives."""

from __future__ import annotations

CLASSES = {
    "i": "i|im|ill|id|ive|we|me",
    "can": "can|could|would|will|might|may|should",
    "cannot": (
        "cant|cannot|couldnt|wont|wouldnt|can not|could not|will not|would not|not able to|unable to|never|"
        "dont|not gonna|not going to|aint|refuse to|not"
    ),
    "you": "you|u|ya|yall|you guys|your company|your team|yous",
    "your": "your|ur|yer|the companys",
    "youre": "youre|you are|ur|your|u are|you were|ure|you re|youve been",
    "want": (
        "want|wanted|need|needed|like|love|expect|expecting|wanting|prefer|seek|seeking|hoping for|hope for|"
        "looking for|looking at|looking to get|after|asking for|aiming for|aiming at|targeting|thinking|"
        "shooting for|hope to get|hoping to get|envision|have in mind|had in mind|require"
    ),
    "deal": "deal|agreement",
    "they": (
        "they|theyre|theyd|theyve|theyll|she|he|the other company|the other bank|the other firm|"
        "the other place|the other side|the other guys|the others|the competition|competitor|competitors|"
        "a competitor|another company|another bank|another firm|another place|another employer|another team|"
        "another startup|other company|other bank|other firm|someone else|somebody else"
    ),
    "neg": (
        "not|never|no|nobody|noone|none|nothing|dont|doesnt|didnt|isnt|wasnt|arent|wouldnt|cant|wont|aint|"
        "hardly|without"
    ),
    "pos": (
        "fine|good|great|ok|okay|perfect|fair|right|acceptable|reasonable|solid|decent|excellent|super|cool|"
        "happy|nice|wonderful|amazing|fantastic|awesome"
    ),
    "low": (
        "low|lowish|lower|light|short|weak|thin|small|poor|disappointing|underwhelming|insulting|ridiculous|"
        "laughable|unacceptable|insufficient|stingy|unfair|tight|tough|hard|barely|hardly|lowball|joke|insult|"
        "slap|nowhere near|not enough|too little|way off|far off|off the mark|not competitive|uncompetitive|"
        "below market|under market|below average|not great|not good|not good enough|not quite enough|"
        "not sufficient|peanuts|a stretch|shy|modest|meager|paltry|offensive|rough|skimpy|behind|lacking|bad|"
        "terrible|pathetic|sad"
    ),
    "give": (
        "give|do|make|get|offer|reach|go|stretch|pay|put|move|push|bump|raise|increase|bring|come|find|manage|"
        "add|throw|approve|budge|swing|squeeze|see|match|hit|consider|commit|agree|increase it|lift|up|round|"
        "adjust|set|change|improve|nudge|bring it|get it|bring us|move it|put it|push it|bump it|get me|"
        "get us|bring me|budget|sweeten"
    ),
    "to": (
        "to|at|up to|near|close to|closer to|around|about|nearer to|nearer|like|towards|for|as high as|"
        "somewhere near|somewhere around|something like|somewhere close to|maybe|say|for like|roughly|"
        "approximately|approx|to about|to around|to at least|to like|it|them|me|us|it to|me to|us to|this to|"
        "that to|it at|it like|closer|"
    ),
    "about": (
        "about|around|roughly|approximately|approx|circa|like|some|say|maybe|nearly|almost|close to|just|"
        "like around|only|~|"
    ),
    "now": (
        "now|currently|today|atm|at the moment|right now|at present|presently|these days|nowadays|as of now|already"
    ),
    "job": (
        "job|employer|company|role|gig|position|place|salary|base|comp|compensation|pay|package|ctc|firm|boss|"
        "team|shop|tc|bonus|stock|rsus|equity|total|wage|rate|income|earnings|grant"
    ),
    "time": (
        "day|days|night|weekend|week|weeks|hour|hours|time|moment|minute|bit|tomorrow|monday|tuesday|"
        "wednesday|thursday|friday|saturday|sunday|evening|month"
    ),
    "weekday": (
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|next week|this week|"
        "the weekend|the end of the week|eod|eow|mon|tue|tues|wed|thu|thurs|fri|morning|afternoon|evening|"
        "end of day|the end of the day"
    ),
    "day": "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "part": (
        "base|salary|stock|equity|rsu|rsus|bonus|grant|signing|package|offer|comp|compensation|number|numbers|"
        "total|tc|pay|figure|money|sign on|sign - on|variable|fixed|stock grant|equity grant|signing bonus|"
        "base salary|total comp|terms|ctc|cash|options|relocation|relo|shares"
    ),
    "sign": (
        "sign|accept|join|in|yours|on board|onboard|sold|done|good|happy|there|game|all in|all yours|set|"
        "ready|a yes|say yes|start|commit|withdraw my other|cancel|stop|shake|take it|will sign|would sign|"
        "accepted|signing|accepting|joining|close|delighted|convinced|good to go"
    ),
}
