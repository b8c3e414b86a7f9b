"""From a guide's text to what a candidate can say: first-person speech as it is, of an explanation its reason."""

from __future__ import annotations

import re
from collections.abc import Collection

MOST_SAID, MOST_EXPLAINED = 3, 2
"""How many sentences of speech, and of an explanation, a person says before the figure."""

_SENTENCE = re.compile(r"(?<=[.!?])[\"”']?\s+(?=[\"“']?[A-Z\[0-9$])")
_ABBREVIATION = re.compile(r"(?:\b[A-Z]|\b(?:Mr|Ms|Dr|St|vs|Inc|Corp|Ltd|Co|No|e\.g|i\.e|U\.S|approx))\.$")
_NUMBER = re.compile(r"(\d[\d,]*(?:\.\d+)?)\s?(K|M|B|k|m|%|L|Cr)?")
_MONEY = re.compile(r"(?:[$€£¥₹₩₪₺₱₫฿]|\b[A-Z]{3})\s?" + _NUMBER.pattern)
_SCALE = {"K": 10**3, "M": 10**6, "B": 10**9, "L": 10**5, "CR": 10**7}
PAY_FROM, PAY_TO = 1_000, 5_000_000
"""Between these, money in an argument is somebody's pay; beyond them it is the company's (assets, revenue)."""

_FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Mm]ine)\b")
_SECOND_PERSON = re.compile(r"\b(?:you|your|yours|you['’]\w+)\b", re.IGNORECASE)
_OWN = re.compile(
    r"\bmy (?:current|present|existing|competing|other|counter|previous|last)\b|\bcompeting\b.{0,30}\boffers?\b"
    r"|\bI currently\b|\boffers? (?:from|at|in hand)\b|\bhave\b.{0,40}\boffers?\b|\boffering me\b|\brecruiting me\b"
    r"|\b(?:evaluating|weighing|choosing between)\b|\bconversations? with\b",
    re.IGNORECASE,
)
_BLANK = re.compile(r"\[|\$X|\bX+[%K]?\b")
_PAY = (
    r"comp|compensation|salary|RSUs?|PPUs?|equity|stock|grants?|bonus(?:es)?|sign(?:ing)?[- ]?ons?|signing|packages?"
    r"|premiums?|offers?|pay|vesting|TC|OTE"
)
_OF_PAY = re.compile(rf"\b(?:{_PAY})\b", re.IGNORECASE)
_OF_TERMS = re.compile(
    rf"\b(?:{_PAY}|base|carry|options?|shares?|budgets?|refresh(?:er)?s?|retainers?|guarantees?|bands?|ranges?|level(?:ing)?"
    r"|clause|benchmarks?|benchmarked)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\bI(?:['’]d| would)(?: also)? (?:like|love|want|expect|need)\b|\bI(?:['’]m| am)(?: also)? (?:requesting|asking"
    r"|targeting|looking|aiming|expecting)\b|\bI (?:also )?(?:need|want|expect|require|request)\b"
    r"|\b[Cc](?:an|ould) (?:we|you)\b|\b[Mm]y ask\b|\band would like to\b",
)
_ASKS_ALONE = re.compile(r"^[$€£¥₹]|^[Cc](?:an|ould) (?:we|you)\b")
_ADVICE = re.compile(
    r"\b(?:negotiat\w*|leverag(?:e|ing)|levers?|candidates?|applicants?|argument|recruit(?:ers?|ing))\b", re.IGNORECASE
)
_MEANS = re.compile(r"\blevers?\b", re.IGNORECASE)
_TELLS = re.compile(
    r"^(?:also |always |never |don['’]t |do not )*(?:push|bring|use|emphasi[sz]e|anchor|ask|negotiate|highlight"
    r"|leverage|mention|frame|cite|quantify|present|request|target|focus|show|demonstrate|point|reference|position|tie|stress"
    r"|make|argue|lead|start|avoid|remember|note|consider|seek|aim|insist|get|research|prepare|explain|be|let|try|say|tell"
    r"|offer|propose|check|keep|connect|compare|benchmark|state|draw|build|pitch|press|look|take|put|set|have|go)\s+"
    r"(?:for|on|to|at|the|an?|your?|this|that|these|any|how|why|what|it|them|all|both|multiple|specific|maximum|with|by"
    r"|from|out|clear|ready|[\"“'‘])|^if you\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"^(?:this|that|these|those|it|they|such|both|its|their|here|combined|also|additionally|moreover|in addition"
    r"|however|but|and|so|therefore|similarly|as such|at that|at this|for this|in this|beyond this)\b"
    r"(?!['’]?s? (?:role|position|job|company)\b)"
    r"|\b(?:the (?:gap|delta|difference|risk)|(?:comp|compensation) gap|(?:this|that) (?:gap|range|is|would)"
    r"|these (?:alternatives|offers|figures)|close it)\b",
    re.IGNORECASE,
)
_IF_YOU = re.compile(
    r"^If you (have|bring|know) (.+?), (?:this|that|these|it|you|the|use|highlight|mention|push|emphasi[sz]e|lead)\b"
)
_ASIDES = (
    re.compile(r"\s*\([^()]*\[[^\]]*\][^()]*\)"),
    re.compile(r"\s*(?:--|—|–)\s*[^—–\[]*\[[^\]]*\][^—–\[]*?\s*(?:--|—|–)(?=\s)"),
    re.compile(r",?\s(?:including|such as|especially)\s\$?\[[^\]]*\](?=[.,;]|$)"),
    re.compile(r"(?<!ing)\s(?:for|using|with|in|through|via)\s\$?\[[^\]]*\](?:\s[a-z]+){0,2}(?=[.;]|$)"),
)
_REASONS_OF_ASKS = (
    (re.compile(r"\b(?:to reflect|reflecting|that reflects)\s+(?!this\b|that\b|these\b|both my\b)([^;.!?]+?)[.!]?$"),
     "The offer should reflect {}."),
    (re.compile(r"^(?:Given that|Since|Because)\s+(.+?),\s(?:I\b|we\b|the\b)"), "{}."),
    (re.compile(r"^Given\s+(.+?),\s(?:I|we|the)\b"), "The offer should reflect {}."),
    (re.compile(r"^(.+?)(?:,|\s—|\s--)\s(?:but|so)\s(?:I|the|we)\b"), "{}."),
    (re.compile(r"\bto (?:compensate|make up) for\s+(?!this\b|that\b|these\b)([^,;.!?]+)"),
     "The offer should make up for {}."),
)  # fmt: skip
_SHORTEST = 3
"""What is cut out of a sentence has as many words at least."""
_WORK = "That's the work I'd be doing."


def spoken(text: str, quoted: Collection[float] = ()) -> tuple[str, ...]:
    """The sentences of a text that a candidate can say to a recruiter, in order; none where nothing is left.

    A text in the first person is speech, and "you" in it the recruiter; any other explains, "you" is the candidate, and
    what is left of it is said about one's own work. ``quoted`` are figures that are said anew with the ask.
    """
    whole = sentences(text)
    speech = bool(_FIRST_PERSON.search(text))
    if not speech and any(_TELLS.search(sentence) for sentence in whole):
        return tuple(said for sentence in whole if (said := _claimed(sentence)))[:MOST_EXPLAINED]
    found: list[str] = []
    follows = True
    for sentence in map(_without_asides, whole):
        speakable = (
            _sayable(sentence, quoted) and (speech or _reasons(sentence)) and (follows or not _points_back(sentence))
        )
        if speakable:
            found.append(sentence)
        follows = speakable
    if speech:
        return tuple(found[:MOST_SAID]) or _from_asks(whole, quoted)
    return (*found[:MOST_EXPLAINED], _WORK) if found else ()


def _from_asks(whole: Collection[str], quoted: Collection[float]) -> tuple[str, ...]:
    """The reason that an ask holds, where nothing else of the text can be said: what it should reflect, what is true
    before the ask, what it makes up for."""
    for sentence in map(_without_asides, whole):
        for clause, saying in _REASONS_OF_ASKS:
            found = clause.search(sentence)
            said = found and saying.format(found[1].strip(" ,—–-"))
            if said and len(said.split()) >= _SHORTEST and _sayable(said, quoted) and not _points_back(said):
                return (f"{said[0].upper()}{said[1:]}",)
    return ()


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a paragraph, without Markdown and the quotation marks around it."""
    text = re.sub(r"[*_`]{1,3}", "", " ".join(text.split())).strip('"“” ')
    found: list[str] = []
    for piece in _SENTENCE.split(text):
        if found and _ABBREVIATION.search(found[-1]):
            found[-1] += f" {piece}"
        else:
            found.append(piece)
    return tuple(piece.strip() for piece in found if piece.strip())


def _sayable(sentence: str, quoted: Collection[float]) -> bool:
    """Whether anybody may say this: no blank, no pay, nothing about the candidate's own job or offers, no ask (it is
    said anew), and nothing that tells the candidate what to do."""
    if sentence.endswith("?") or any(said.search(sentence) for said in (_BLANK, _OWN, _TELLS, _MEANS)):
        return False
    if _ASKS_ALONE.search(sentence) or (_ASKS.search(sentence) and _OF_TERMS.search(sentence)):
        return False
    numbers = {_amount(digits, suffix) for digits, suffix in _NUMBER.findall(sentence)}
    paid = (_amount(digits, suffix) for digits, suffix in _MONEY.findall(sentence))
    return not numbers & set(quoted) and not any(PAY_FROM <= amount <= PAY_TO for amount in paid)


def _reasons(sentence: str) -> bool:
    """Whether a sentence of an explanation is about the work, and not about the candidate, pay, or how to get it."""
    return not (_SECOND_PERSON.search(sentence) or _ADVICE.search(sentence) or _OF_PAY.search(sentence))


def _points_back(sentence: str) -> bool:
    return bool(_POINTS_BACK.search(sentence))


def _claimed(sentence: str) -> str | None:
    """What an explanation takes for granted of the candidate, as they would say it: "If you have X, …" as "I have X."""
    found = _IF_YOU.search(sentence)
    if found is None or _BLANK.search(found[2]) or _SECOND_PERSON.search(found[2]):
        return None
    return f"I {found[1]} {found[2].replace(', or ', ', and ')}."


def _without_asides(sentence: str) -> str:
    """A sentence without the asides that hold a placeholder and that it can do without."""
    for aside in _ASIDES:
        shorter = aside.sub("", sentence)
        sentence = shorter if len(shorter.split()) >= _SHORTEST else sentence
    return sentence


def _amount(digits: str, suffix: str) -> float:
    return float(digits.replace(",", "")) * _SCALE.get(suffix.upper(), 1)
