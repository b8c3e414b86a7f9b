"""What the recruiter's last line asks for, so that a bare number answers it."""

from __future__ import annotations

PROMPTS = {
    "competing_offer": """
        (other|another|competing|rival|outside|second) [_] (offer|offers|company|companies|process|processes|option|
            options|figure|bank|firm|employer|bid|place|letter|number|party|interviews)
        (offer|offers|interviews|process|processes|companies) elsewhere
        (news|heard|hear|word) [anything] from the (other|others|competition|competitor)
        offers do you have
        (anyone|who|anybody|where) else
        they (offer|offering|offered|put|pay|paying|giving|gave)
        (what is|whats|how high is) their
        their (offer|letter|number|figure|package|bid)
    """,
    "current_pay": """
        (current|currently|present|presently|existing|last|previous|todays) [_] [_] ({job}|earn|earning|earnings|make|
            making|paid|on|get|getting|pays)
        (earn|earning|make|making|paid|get|getting|on|pay|salary|comp|compensation|package|total|income|base|
            you are) [_] [_] (now|today|currently|at the moment|right now|at present|these days)
        (are|do|were) you (on|earning|making|paid|earn)
        you were (on|at|making|earning)
        (salary|pay) history
        at your current
        your last role
        where you are (now|today)
        (they|your employer|your company) pay you
        (you are|youre) [still] (on|making|earning) #
        (you are|youre) [still] at # (now|today|currently|at the moment)
        you down (as|at|for) [being] [at|on] [earning|making] [on|at] #
        (drawn|drawing)
        do you have (today|now|currently|at present)
    """,
    "floor": """
        (lowest|minimum|least) [number|base|salary|figure|amount] (you|youd)
        your (minimum|floor|bottom line|lowest|walk - away|walkaway|limit)
        (the|a) (minimum|least) you
        bottom line
        lowest number
        walk - away
    """,
    "yours": """
        (you were|you said|you asked|you wanted|you named|you mentioned|you told me|have you down) [still|now|
            currently|already] [at|on|for|making|earning|getting|as earning] [about|around] #
        (you are|youre) [still|now|currently|already] (on|making|earning|getting) [about|around] #
        (you are|youre) [still] at # (now|today|currently|at the moment)
        (your|you agreed to|we agreed on|we agreed to|we said) #
    """,
    "ask": """
        (expect|expected|expecting|expectation|expectations|looking for|hoping for|hoped for|in mind|target|targeting|
            would it take|aiming for|do you want|would you want|would you like|would you need)
    """,
}
"""Whose number a bare number is that answers, "ask" also where the line asks for what is hoped for besides; in
``yours`` amounts that the line puts into the candidate's mouth."""

DEALS = (
    "want the job",
    "still interested",
    "draw up",
    "deal?",
    "do we have a deal",
    "accept?",
    "will you sign",
    "can we shake",
    "work for you",
    "sound good",
    "do you accept",
    "ready to sign",
    "are you in",
    "agreed?",
    "any decision",
    "on board?",
    "sign today",
    "final answer",
    "final offer",
    "your answer",
    "how does that sound",
    "are we there",
    "happy with that",
    "does that work",
    "shall i send",
    "can i send",
    "yes or no",
    "what do you say",
    "close this",
    "are we good",
    "shall we",
    "a yes?",
    "a yes right now",
    "your yes",
    "yes hold",
    "plain yes",
    "yes to",
    "you sign",
    "your signature",
    "you accept",
    "want to accept",
    "is that an ok",
    "as a yes",
    "a yes, or",
    "a yes or",
    "still say yes",
    "are we done",
    "settle it for you",
    "happy with the",
    "work with that",
)
"""What asks for a yes to the offer."""

FINALS = (
    "final",
    "last offer",
    "last word",
    "last number",
    "last figure",
    "last and best",
    "best and last",
    "best we can",
    "best i can",
    "cannot go",
    "can't go",
    "cannot move",
    "can't move",
    "cannot do more",
    "can't do more",
    "cannot improve",
    "can't improve",
    "won't move",
    "will not move",
    "won't go",
    "no further",
    "any further",
    "take it or",
    "all we have",
    "all there is",
    "all i have",
    "the most we",
    "the most i",
    "as far as we",
    "as far as i",
    "the ceiling",
    "nothing more",
    "no more room",
    "hands are tied",
)
"""What says that no better offer will come."""

SECRETS_ASKED = (
    "number",
    "figure",
    "salary",
    "expect",
    "looking for",
    "hoping for",
    "hoped for",
    "in mind",
    "target",
    "earn",
    "making",
    "current",
    "offer from",
    "other offer",
    "another offer",
    "any offer",
    "letter",
    "else on the table",
    "elsewhere",
    "who else",
    "which company",
    "what company",
    "where else",
    "other compan",
    "they offer",
    "talking to",
    "would it take",
    "paid",
    "pay",
    "range",
    "how much",
    "who is the",
    "who made",
    "compensation",
    "walk away",
    "lowest",
    "minimum",
)
"""What a question of the recruiter's turns on that somebody may keep to himself."""

OPENLY = (
    "what",
    "which",
    "how much",
    "how high",
    "who",
    "can you tell",
    "could you tell",
    "would you tell",
    "can you share",
    "could you share",
    "would you share",
    "can you give",
    "could you give",
    "may i ask",
    "can i ask",
    "could i ask",
    "mind telling",
    "mind sharing",
    "would you mind",
    "do you mind",
    "and what",
    "so what",
    "and how much",
    "so, what",
    "so which",
)
"""How a question begins that "no" refuses to answer."""

DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday tomorrow today morning afternoon noon".split()
)

CHATS = (
    "how are you",
    "how's your",
    "how is your",
    "how was your",
    "how's it going",
    "how is it going",
    "how have you been",
    "weekend?",
    "did you have a nice",
    "did you have a good",
    "how did you find",
    "get home",
    "weather",
    "find the office",
    "find us",
    "any plans",
    "how was the trip",
    "how was the flight",
    "your morning",
    "settling in",
    "coffee?",
)
"""What the recruiter says when it talks of something else."""
