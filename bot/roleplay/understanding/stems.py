"""Brings the forms of a word together: "architects", "architecture" and "architectural" have one stem."""

from __future__ import annotations

from functools import lru_cache

_ENDINGS = """
    ationally fulness iveness ousness ization isation ational ability ibility ements ations ingly ously ively
    ating ation ators ative ement ments ences ances ature tures ility ities izing ising ation ially ments ness
    ment able ible ence ance ator ings ions ives izes ised ized ises ally edly ural ures ship less ical ers ing
    ion ive ize ise ate ity ies ied ous ful ant ent ism ist ure als ed er or es ly al ic y s e
""".split()
"""What is taken off, the longest first."""
_LETTERS = {"s": 3, "es": 3, "y": 3, "e": 3, "ed": 3, "ing": 3}
"""Letters that must be left by these endings; four by all others."""

_IRREGULAR = dict(
    pair.split(":")
    for pair in """
        built:build led:lead ran:run people:people men:man women:woman children:child grew:grow sold:sell
        bought:buy paid:pay chose:choose drove:drive driven:drive made:make lost:lose loss:lose losses:lose
        went:go gave:give wrote:write written:write kept:keep found:find better:better faster:fast fastest:fast
        largest:large larger:large bigger:big biggest:big harder:hard hardest:hard data:data media:media
        news:news less:less series:series users:user used:use using:use uses:use general:general
        generative:generative generate:generate organic:organic organization:organization
        organisation:organization universe:universe university:university international:international
        internal:internal external:external interest:interest interface:interface policy:policy police:police
        important:important importance:important operate:operate operations:operation operational:operation
        community:community communicate:communicate communication:communicate early:early security:security
        secure:security secures:security securing:security secured:security experience:experience
        experienced:experience expert:expert expertise:expert experts:expert experiment:experiment mobile:mobile
        mobility:mobility native:native nation:nation national:nation market:market marketing:marketing
        company:company companies:company competing:compete competition:compete competitors:compete
        competitor:compete competitive:compete process:process processes:process processing:process
        product:product products:product production:production productive:productive productivity:productive
        scarcity:scarce director:director direct:direct directly:direct vice:vice device:device service:service
        services:service serving:serve serves:serve
    """.split()
)
"""Forms that the endings would tear apart, or bring together with another word."""


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """What is left of a word without its endings; four letters at least, unless the word was shorter."""
    known = _IRREGULAR.get(word)
    if known:
        return known
    while len(word) > 4:
        ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= _LETTERS.get(e, 4)), None)
        if ending is None:
            break
        word = word[: -len(ending)]
        if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "lsz":
            word = word[:-1]
    return word
