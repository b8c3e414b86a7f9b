"""What a message shows without saying it: that somebody hesitates, takes leave, or only asks what was meant."""

from __future__ import annotations

import re

LONGEST_HESITATION = 8
"""Words that a message of nothing but hesitation has at most."""

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_HESITATING = frozenset(
    "hm hmm hmmm ooh wow omg um umm uh uhm er erm well ah oh eh so ok let me see think thinking maybe idk dunno "
    "i i'm im not sure really don't dont know wait sec second moment a just one hang on".split()
)
_MEANING = re.compile(
    r"^\W*((sorry|excuse me|pardon|what|huh|hm+|eh|come again|what do you mean|meaning|how do you mean"
    r"|i don'?t (understand|get it|follow)|go on where)[\s,.!]*)*[?？]+\W*$"
    r"|\byes to what\b|\b(did ?n'?t|did not|have ?n'?t|never) (say|said|saying) (a )?yes\b"
    r"|^\W*(sorry,? )?(i (don'?t|didn'?t) (understand|get (it|that|you)|follow)|pardon|come again)\W*$",
    re.IGNORECASE,
)
_LEAVING = re.compile(
    r"(?<!say )(?<!say good)\b(bye+|goodbye|good ?night|cya|see (you|u|ya)( (then|later|soon|on)|\b)|ttyl"
    r"|(talk|speak)( to (you|u))? (then|later|soon|tomorrow|again|(on |next )?\w+day)"
    r"|(call|ring|text|message) (you|u|back)( back)? (then|later|soon|tomorrow|again|(on |next )?\w+day)"
    r"|(done|that'?s (it|all)|enough) for (today|now|tonight)|let'?s (stop|pause) here|i'?ll get back to you\W*$"
    r"|have a (nice|good|great|lovely) (day|evening|night|weekend|one)"
    r"|(gotta|got to|have to|need to|must) (go|run|leave)( now)?(?= *[.,!?;]|$))",
    re.IGNORECASE,
)

_MEETING = re.compile(
    r"\b(?:good|nice|great|lovely|glad|happy|pleased|pleasure|fun)\W+(?:to|that we|we)(?: can| could)?(?: finally)?"
    r" (?:talk|speak|see|be talking)\b(?: (?:to|with) you| you)?(?: again)?",
    re.IGNORECASE,
)
"""Said when people meet: "good to talk again"."""

_LEANING = re.compile(
    r"\bi (think|guess|suppose|believe|reckon)( that)?"
    r" (i|we)('?d|'?ll| would| will| could| can| might)( probably| maybe)? "
    r"(take|accept|sign|say yes|go with|live with|do) (that|it|this|the offer|to (that|it|this))\b"
    r"|^\W*(yes|yeah|ok|okay|sure)\W+(i'?d|i would|i'?ll|i will) (take|accept|sign) (it|that|this)\b"
    r"|\b(i'?m|i am) (leaning towards|inclined to|tempted to|about to) (a )?(yes|say yes|accept|accepting|take it|sign)"
    r"|\b(i|we) (could|can|might) (live with|work with|accept|take|sign) (that|it|this)\b(?! if)",
    re.IGNORECASE,
)


def leans_to_yes(text: str) -> bool:
    """Whether a message is nearly a yes, without being one: "I think I'd take that"."""
    return bool(_LEANING.search(text.replace("’", "'")))


_DELIGHTED = re.compile(
    r"\b(wow|omg|yay|woo+hoo+|amazing|awesome|fantastic|brilliant|incredible|thrilled|delighted|excited|over the moon"
    r"|so happy|very happy|really happy|dream come true|great news"
    r"|more than i(?:'d| had| ever)? (?:thought|expected|hoped|dreamed|imagined)"
    r"|(?:a )?lot(?:s)? of money|made my (?:day|week))\b",
    re.IGNORECASE,
)


_SPOILT = re.compile(
    r"\b(?:not(?! bad\b)|never(?! (?:expected|thought|dreamed|imagined))|hardly|barely|cannot|no more than"
    r"|(?:how|so|too|very) little|less|low|lower|hoping"
    r"|(?:ca|wo|is|are|was|do|does|did|had|have|has|could|would|should|ai)n'?t)\b"
    r"|(?<!than i )(?<!than i'd )(?<!than i had )(?<!than i ever )(?<!never )\b(?:expected|expecting|hoped)\b",
    re.IGNORECASE,
)
"""What turns a glad word round: "amazing how little that is", "I expected to be thrilled"."""


def delights(text: str) -> bool:
    """Whether a message is glad of what it heard, and asks nothing: "wow, that's a lot of money to me!"."""
    text = text.replace("’", "'")
    return "?" not in text and bool(_DELIGHTED.search(text)) and not _SPOILT.search(text)


_WORRYING = re.compile(
    r"\b(not|n't|isn't) (really |so |quite |too |very |that )?(sure|certain|convinced)\b"
    r"|\bin two minds\b|\b(worr(y|ied|ies|ying))\b"
    r"|\b(i have|my) (doubts|concerns?)\b|\bconcern(ed|s me)\b|\b(hard|tough|difficult|tight) (for|on) (me|us|my)\b"
    r"|\bstruggl(e|ing)\b|\b(torn|unsure|undecided)\b",
    re.IGNORECASE,
)
_SHY = re.compile(
    r"\b(scared|afraid|nervous|embarrass(ed|ing)|uncomfortable|ashamed|feel (bad|weird|awkward|rude|guilty)|hate"
    r"|not (good|great|comfortable)( at| with)?|hard for me|(don'?t|do not|wouldn'?t) (want|wanna|like|dare) to)\b"
    r"(?: (?:about|to|with|at|be|seem|sound|come (?:across|off)|for|a bit|too))*"
    r" (ask(ing)?|negotiat(e|ing)|haggl(e|ing)|push(ing|y)?|greedy|demanding|difficult|annoying|ungrateful"
    r"|lose (the|this|it)|losing (the|this|it)|los[et] (the|this) (offer|job))"
    r"|\b(?:want|like) (?:you|them) to (?:take|pull|withdraw|rescind)\b"
    r"|\bfeel (bad|weird|awkward|rude|guilty|embarrassed|uncomfortable) (about|for) (it|that|this)\b"
    r"|\b(?:sorry|apolog\w+|hope|am|did|didn'?t|(?<=i )do|(?<=i )don'?t|not)"
    r"(?: (?:i|i'?m|if|was|were|am|it|that|this|to|be|being|for|mean|trying|sound|sounds|sounded|seem|seems|seemed|so|a"
    r"|bit|too|or|and|pushy|greedy|rude|not|isn'?t|wasn'?t|came|come|across|off|as|about|any|wanna|want|just|lol|my))*"
    r" (?:greedy|rude|pushy|ungrateful|demanding|difficult|insulting|cheap|ridiculous|cheeky"
    r"|insult (?:you|anyone|anybody))\b",
    re.IGNORECASE,
)
_HUMBLE = re.compile(
    r"\b(?:i'?m|i am|i was|i feel|i felt|i sound|i look|me being|(?<!\w )me)"
    r"(?: (?:so|such|a|an|being|really|just|the|too|like|bit|feeling|very))*"
    r" (?:stupid|dumb|idiots?|morons?|pathetic|ridiculous|clowns?|cheap|greedy)\b"
    r"|(?:^|[.,;:!?(\n]|\b(?:sorry|ok|so|um|uh|hi|and|but|maybe|probably|possibly|just|have|got|for|my|ask|asking))"
    r"\W*(?:(?:a|an|the|my|one|quick|really|very|probably|maybe|possibly|super) )*"
    r"(?:stupid|dumb|crap|ridiculous) question\b"
    r"|\b(?:this is|might be|may be|maybe|probably) an? (?:stupid|dumb|crap|ridiculous) question\b",
    re.IGNORECASE,
)
"""An insult that somebody means for themselves: "sorry, dumb question", "I feel stupid"."""


def shies(text: str) -> bool:
    """Whether a message says that its writer dares not ask: "im scared to ask for more"."""
    return bool(_SHY.search(text.replace("’", "'")))


def without_humility(text: str) -> str:
    """The message without the words in which its writer dares not ask, or runs themselves down."""
    return _HUMBLE.sub(" ", _SHY.sub(" ", text.replace("’", "'")))


def worries(text: str) -> bool:
    """Whether a message tells of a worry or a doubt and asks nothing: "thanks, but I'm not sure"."""
    return "?" not in text and bool(_WORRYING.search(text.replace("’", "'")))


def hesitates(text: str) -> bool:
    """Whether a message is nothing but thinking aloud: "hm", "...", "I don't know"."""
    words = _WORD.findall(text.lower().replace("’", "'"))
    if "?" in text or len(words) > LONGEST_HESITATION:
        return False
    return set(words) <= _HESITATING if words else bool(text.strip(" \t")) and set(text.strip()) <= set("….,-–—🤔😅😶")


def wonders(text: str) -> bool:
    """Whether a message only asks what was meant: "?", "sorry, what?"."""
    return bool(_MEANING.search(text.strip()))


def takes_leave(text: str) -> bool:
    """Whether a message says goodbye for now: "bye!", "I'll call you Friday"."""
    return bool(_LEAVING.search(_MEETING.sub("", text)))
