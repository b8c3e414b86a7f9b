"""How little common words say about which argument is made. What stands in no row says most."""

from __future__ import annotations

SILENT = frozenset(
    """
    a an the and or but if so then than as at by for from in into of on onto off out over per to up with without
    within about above after again against all also am an any anybody anyone anything are around be because been
    before being below between both can cant cannot could couldnt did didnt do does doesnt doing done dont down
    during each either else enough even ever every few get gets getting give given go goes going gone got had
    has have havent having he her here hers him his how i id ill im ive is isnt it its itself just last later
    least less let lets like likely ll lot lots made make makes making many may maybe me might mine more most
    much must my myself need needs never next no nobody none nor not nothing now often ok okay once one ones
    only other others our ours ourselves own please put puts quite rather re really right said same say says see
    seem seems she should shouldnt since some somebody someone something soon still such sure take takes taken
    taking tell thank thanks that thats the their theirs them themselves there theres these they theyre thing
    things think this those though through till today together tomorrow too toward try trying two under until
    upon us use used using ve very via want wants was wasnt way we well went were weve what whatever whats when
    where whether which while who whole whom whose why will wish with wont would wouldnt yes yet you your yours
    youre youve yep yeah hi hello hey lol haha hmm um pls plz good great nice fine glad happy sorry love hope
    believe feel know mean come comes came back able actually already always another anyway away bit else far
    first little long look looking looks mind old part people person place point possible probably quick quickly
    reason kind sort start time times turn week weekend day days month months friday monday tuesday wednesday
    thursday saturday sunday night morning question answer three four five six seven eight nine ten hundred
    thousand k m tc ctc n u r ur s t d x morning afternoon evening
    """.split()
)
FAINT = frozenset(
    """
    offer pay paid salary base bonus money number total comp compensation package figure amount range increase
    raise higher high low lower better best close deal accept sign work works working worked job role position
    company companies ask asking asked reflect reflects expect expecting target request requesting discuss
    negotiate year years level top deserve worth value fair market current currently add adding bring brings
    brought equity stock rsu rsus grant grants shares signing premium lever letter review move moving engineer
    engineers engineering manager product program staff senior technical specific real design designing family
    wife kids rent house home health pension vacation holiday holidays insurance degree school university
    friends met
    """.split()
)
USUAL = frozenset(
    """
    system systems experience team teams across directly impact customer customers technology technologies
    skills skill industry world standard standards unique build building built across decisions decision deliver
    delivering responsible requires understand understanding provide manage managing create creates develop
    develops improve improves direct justify justifies represent represents combine combination capability
    capabilities opportunity important means meaning based full entire include including range specific strong
    large new second hand
    """.split()
)
