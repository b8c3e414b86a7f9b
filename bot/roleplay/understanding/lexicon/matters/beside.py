"""What is not about the offer at all."""

from __future__ import annotations

BESIDE = {
    "nerves": """
        (nervous|anxious|scared|stressed|my first time|first time (doing|negotiating|i)|never done this|never did this|
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
    "too_chatty": """
        (talk too much|talking too much|rambling|babbling|sounds silly|silly question) ; 1
        ^ [sorry|ok|hi|um|so|well|and] [,] [probably|maybe|possibly|just] [a|another] (stupid|dumb) question ; 1
        (sorry|might be|may be|this is|probably|maybe|is this|is it|possibly) [,|for] [a|my|the] (stupid|
            dumb) question ; 1
    """,
}
