"""Words that take back, ask about or put under a condition what is said after them."""

from __future__ import annotations

DENYING = frozenset(
    "not dont cant wont no never isnt doesnt cannot wouldnt couldnt without unless didnt hardly nothing nobody arent "
    "wasnt".split()
)
ASKING = frozenset("can could may should would do did if before when until once lets whether shall".split())
ASKED = frozenset(
    "correct right true yes what why how when where who which vesting benefits bonus pension relocation remote".split()
)
"""A word that is a question by itself."""
IFS = frozenset("if once provided providing assuming should when contingent unless subject until condition".split())
CONDITIONS = frozenset("if once provided providing assuming when unless as long only until subject condition".split())
"""Words behind which a condition is named."""
JOINS = frozenset("and , - then".split())
DOING = frozenset(
    "accept reject unmet stall more midpoint match beat walk_away threat rhetorical small_talk no refuse_to_disclose "
    "condition writing".split()
)
"""What a sentence may do besides asking, so that its question mark says little."""
NEGATED = frozenset("isnt arent doesnt dont wouldnt shouldnt wont aint".split())
"""A question that begins with one of these seeks agreement, not information."""
ARISING = frozenset("with often rarely again empty everywhere there first regularly".split())
"""Behind "come up" these say that something is found or mentioned."""
NOT_BAD = frozenset(
    """
    bad outrageous crazy excessive unrealistic greedy terrible awful horrible insulting unreasonable nothing offensive
    ridiculous unfair lowball disappointed disappointing underwhelmed offended insulted shocked
    """.split()
)
"""What an offer is not, where it is rather good."""
WONDERING = frozenset("why how what where when who which".split())
TELLERS = frozenset("i im ive you youve they theyve we weve".split())
"""Behind "what" these tell of something: "what you sent is nowhere near"."""
RELATED = frozenset("is was are has had means makes would i".split())
"""Behind ", which" and ", who" these go on about what was said."""
HOLDING = frozenset("find think say saying call consider feel believe mean mind".split())
LOW = frozenset("low little small light thin lowball insulting bad unfair short".split())
WOULD = frozenset("would makes counts".split())
PONDERING = frozenset("think thinking thought reflect ponder sleep read learn hear understand know explain".split())
"""Where one of these stands before it, "more" is of no pay."""
THOUGHT = frozenset("is was would isnt should makes shows could will deserves are were has have can".split())
"""Behind "I think this" these say what somebody holds; no time is asked for."""
BY = frozenset("by with about".split())
PRESENT = frozenset("current present last old existing previous".split())
OTHERS = frozenset("boss employer manager they he she company firm team director".split())
"""Who else may match an offer."""
WORKS = frozenset("for at out with on if as because since unless here and but i so sorry either then when in".split())
"""Behind "doesn't work" other words say on what somebody works."""
ASKING_VERBS = frozenset("is are was were do does did can could would will should am would s".split())
THIS_OFFER = frozenset("it that this your yours you the option package plan variant a b c # @".split())
CLAIMED = frozenset("i to we it its theres im".split())
"""With one of these begins what somebody is not told."""
WISHING = frozenset("id would i we really also just".split())
"""Without one of these before it "like" only compares."""
WISHES = frozenset("love like want wish wanted hoped tempted".split())
"""A yes with one of these, and a "but" behind it, is none."""
JUDGED = frozenset(
    "offer package deal number figure base salary and but with now then so as for today thanks please one".split()
)
"""Behind "accept that" these do not begin what is only conceded."""
DONE = frozenset("anything everything whatever all what my the something".split())
"""Behind "will do" these say what somebody does: "my boss will do anything"."""
FAVOURS = frozenset("for by about appreciate you u".split())
"""Before "taking it" these speak of what somebody else does."""
ON_PAPER = frozenset("paper theory principle".split())
"""What sounds well "on" or "in" one of these is not taken."""
NO_HIRE = frozenset("none neither problem question fight competitor point".split())
SETTLED = frozenset("to then now thanks thank with on here and so im i we lets from as for".split())
"""Behind "we're good" other words say what is good."""
OTHER_MATTERS = frozenset("start onboarding interview call meeting visit talk chat bonus leave visa".split())
"""What a yes may be for instead of the offer."""
GONE_OVER = frozenset("through over back into again around about deeper slowly step".split())
"""Where "let's go" leads to no yes."""
SUPPOSED = frozenset("the that this you we they there its hes shes my your from".split())
"""Behind "I take it" these begin what is only supposed."""
SEEN = frozenset("know see understand get hear read saw got noticed remember heard think thought".split())
"""What "yes, I ..." only goes along with."""
SPOILT = frozenset(
    "doesnt isnt dont arent wont cant low lower less short except unhappy weak unless wasnt didnt neither apart aside "
    "besides yet almost".split()
)
"""Behind a yes in its sentence these take it back: "the bonus works, the base doesn't"."""
ELSEWHERE = frozenset(
    "to from back up upstairs with slow slowly seriously personally into as easy further home offline under".split()
)
"""Behind "take it" these say that it is taken somewhere, not accepted."""
SUITING = frozenset("works work suits sounds looks is fine".split())
AUXILIARY = frozenset("are would will should could can does do still also really all".split())
"""Between what suits and a word of ``SUITING``."""
SUITS_OFFER = frozenset(
    "that this it which what all everything offer package deal number numbers terms figure base salary total comp "
    "bonus equity stock grant signing rsus compensation and but so then really also still definitely just totally "
    "actually perfectly certainly honestly yes yeah yep ok okay sure alright great good well cool perfect fine thanks "
    "you me im hey wow oh ah hmm k now thatll itll pay these those both them proposal revision compromise one".split()
)
"""A yes that begins with a word of ``SUITING`` is to the offer behind these words, else to something different."""
OVER_WITH = frozenset("with of until till for on at to".split())
ELSEWHERE_TOO = frozenset("others everyone everybody rest elsewhere".split())
WORKING = frozenset(
    "for fine well great good perfectly ok okay nicely too then yes thanks just with on out and so".split()
)
"""Behind "this would work" these go on about it; any other word makes a noun of it."""
HABITUALLY = frozenset(
    "usually normally typically generally regularly automatically yearly annually eventually".split()
)
IN_TIME = frozenset(
    {("after", "@"), ("after", "six"), ("after", "probation"), ("after", "a"), ("after", "one"), ("in", "@")}
    | {("next", "year"), ("every", "year"), ("each", "year"), ("once", "a"), ("over", "time"), ("later", "on")}
)
"""A question with one of these asks how pay goes up in time."""
IN_RETURN = frozenset("start starting sign signing join joining accept accepting commit return exchange decide".split())
"""With one of these a question names what more is given for: "could you go higher if I start in two weeks?"."""
OUT_OF = frozenset("from of out my the".split())
OTHER_EMPLOYERS = frozenset(
    "other others another everyone everybody everywhere everything them elsewhere all both rest".split()
)
"""Behind "withdraw from" these are other employers, as is a name."""
HERE = frozenset("this here these you your".split())
THESE_TALKS = frozenset("this it you here that these the good then".split())
SECRETS = frozenset(
    "salary pay others they table number current offer offers offered much name names comp compensation package "
    "disclose disclosing confidential private figure history business details who which it that".split()
)
"""What may be kept back, where nothing was asked."""
JUDGED_BY = frozenset(
    """
    that this it its thats these those them they you your youre yours u what which here there offer offers number
    numbers base salary pay package money comp compensation tc total bonus equity stock grant rsus signing figure
    figures amount rate wage band range terms deal proposal budget increase raise bump counteroffer sum value level
    title everything all still one ctc fixed variable cash component part letter #
    anything table whats gap difference distance thing math maths we i im id
    """.split()
)
"""With one of these before it, a word for "too little" is said of the offer."""
COPULAS = frozenset("is are was were looks seems feels remains stays".split())
MY_SIDE = frozenset("counter ask target number proposal request expectation appetite list".split())
"""What is mine, so that "below" or "low" is said of no offer."""
KNOWING = frozenset("know understand realise realize get see guess suppose assume".split())
LOW_IN = frozenset("risk key stress effort maintenance cost hanging profile pressure print talk".split())
"""What may be low without being a number."""
SUBJECTS = frozenset("i im ill ive id we were".split())
"""A "no" before one of these belongs to another thing: "no stock, I'm out"."""
SUPPOSING = frozenset("if unless".split())
DOUBTING = frozenset("sure know see as even wonder wondering doubt unsure certain doubtful ask asking".split())
"""Before a word of ``SUPPOSING`` these put what follows in doubt."""
OPENINGS = frozenset("and so but ok okay also well then just hi hello hey thanks great please sorry , - :".split())
"""What may stand before the first word of a question."""
INQUIRING = {
    "stall": frozenset("any what whats which who whos does did how hows why whys".split()),
    "more": frozenset("does did who when which".split()),
}
"""A question that begins with one of these wants to know something; it asks for neither time nor more."""
PROPOSING = frozenset("if about dont not cant couldnt".split())
"""Behind one of those these make it a proposal: "what if I get back to you on Monday?"."""
STATES = frozenset("open flexible negotiable".split())
"""Said of oneself these name no number, and no decision; in a question they are said of something else."""
LEAVE = frozenset("notice off holiday holidays vacation pto leave remote home paid onsite".split())
"""Days of these are a benefit, not time to think."""
PROMISING = frozenset("ill i well going gonna will".split())
SIGNING = frozenset("sign accept join start".split())
AWAITED = frozenset("can could may need until till after once when before only cant wont".split())
"""Who promises to sign on a day takes no time; who signs only after something does."""
ON_A_DAY = frozenset("today tomorrow monday tuesday wednesday thursday friday saturday sunday now".split())
YES = frozenset("yes yep yeah yup sure ok okay agreed".split())
MEETING = frozenset("talk speak chat call meet".split())
WILLING = frozenset("happy glad free available".split())
"""Before a word of ``MEETING`` these agree to a day; nothing is put off."""
PARTING = frozenset("ciao salut servus aloha shalom good day evening".split())
"""What is said on leaving as well as on coming."""
FAREWELLS = frozenset(
    "meeting knowing bye goodbye farewell adieu ciao adios sayonara revoir luego vista long luck godspeed".split()
)
"""What ends the talks after a last word; "all the best" may only close a letter."""
TALKS = frozenset(
    """
    process talks talk negotiation negotiations conversation offer running call search interview interviews haggling
    race discussion discussions application candidacy game whole deal role job position company
    """.split()
)
"""What is over where somebody is done with it or pulls out of it."""
READING = frozenset("read decide study".split())
"""Whoever asks for the contract to do this first has not said yes."""
TOGETHER = frozenset("and the plus with a , & + base bonus #".split())
"""Between an amount and a yes these leave it a yes to both: "93 and the 12%, yes please"."""
