"""How a message turns an offer down, and what only looks like that."""

from __future__ import annotations

REJECT = """
{cannot} [really|possibly] (tell|show|explain|face|look|sell|convince) [this|that|it|#] [to] my (wife|husband|partner|
    family|kids|parents|bank|boss|landlord|spouse|mother|father|girlfriend|boyfriend) [that|_] ... (for|with|on|at) (#|
    that|this|it) ; 2.5
(not|wont|wouldnt|no way|never|cant|couldnt|nobody|noone|no one|dont|why would i|why would anyone|why should i|
    who would|would you|am i to|as if id|not going to|not gonna|refuse to|hardly) [really|ever|even|i|im|be|
    seriously] (work|working|do|doing|move|moving|uproot|uprooting|relocate|relocating|drive|driving|cross|get|getting|
    leave|leaving|give up|giving up|quit|quitting|commute|commuting|travel|switch|switching|change|changing|risk|
    risking|sell|selling|trade|trading|put|putting|sacrifice|take|taking|lift|lifting|open|dress|pick up|answer|run|
    manage|teach|cook|clean|build|wake|come|jump|budge|bother|sign|sit|stand|stay|slave) ... (for|over) (#|that|this|
    it|those|such|so little|less|peanuts|that kind|that sort|this kind|that money|this money) ; 2.5
^ (lol|lmao|haha|wow|hah|pff|pfft|seriously|really|only|just|um|what|sorry|ugh) [,|.|:] # for (a|an|this|someone|
    somebody|me|my|@|all|that) ; 2.4
^ [wow|what|lol|um] # ? (?|!) ; 2
{youre} having (a laugh|a giraffe|a larf|a bubble|me on|a joke) ; 2.6
my _ [_] (gets|earns|makes|has|is on|charges|takes|had|got|pulls) [home|down|in] [a|an] (better|bigger|higher|fatter|
    larger|juicier) [{part}|cheque|check|hourly|day|rate|tip|tips|christmas|_] ; 2.5
(gosh|wow|ooh|gee|whoa|blimey|crikey|my my|goodness|golly|heavens) [,|.|!] (#|another #|a whole|an extra|all of) [,|.|
    !] (i shall|i must|ill have to|i will have to|let me|now i|how|what|someone|somebody|where|can i|shall i) ; 2.4
(cant|couldnt|cannot) (show|bring|present|explain|defend) (that|this|such a) [number|offer|figure|letter|salary] (to|
    home|at) ; 2.6
not (with|at|on|for|under|by) (these|this|that|those|such|your) (numbers|number|terms|conditions|money|figures|offer|
    base|pay|level|rate|price|kind|salary|$) ; 2.5
(cant|couldnt|cannot|wouldnt) (go home|come home|go back|show up|tell my|show my|face my|look my|explain|
    sell) [to] [my] ... (with that|with this|that|this|with it|that number|about it) ; 2.5
(not|wont|cant|wouldnt|never) [going to|gonna] (leave|quit|move|switch|give up|uproot|relocate|trade) ... (for|
    at) # ; 2.6
^ [that|,|well|hm] (hardly|barely|scarcely|nowhere near it|not remotely|not by far|far from it|far off) $ ; 2.4
(dont|do not|didnt) want (#|that|this|your offer) ; 2.4
^ (lol|haha|lmao|um|hm|hmm|well|sorry|uh|eh|yeah|,) [,] (no way|hard no|hard pass|not a chance|no chance|
    absolutely not|no deal|not happening) ; 2.6
(struggle|struggling|hesitate) to (justify|see|accept|get|make|say|explain|get excited|sell) ; 2.6
(not|wont|cant|wouldnt|never|couldnt) [be|going to] (leaving|leave|quitting|quit|moving|move|switching|switch|
    giving up|give up|uprooting|uproot|relocating|relocate|trading|changing) ... (for|at) (that|this|it|those|such|so|
    less) ; 2.6
(answer|answers) [is|has to be|will be|would be|must be] [a|still|,|then] (no|nope|negative) ; 2.8
(afraid|sorry|unfortunately|regrettably) [,] [but|its|that|thats|this is|it has to be|have to say|i have to say|
    i must say|i say|the answer is|ill have to say] [a] (no|pass) ; 2.6
(rather|better off|sooner|happier|prefer to) (stay|staying|remain|do nothing|not move) [put|where|in|at|with|my] ; 2.2
(at|for|on) (that|this|these|those|your) (price|level|rate|salary|money|number|terms|pay|numbers|base) [,] [im|i am|id|
    ill|its|it is|i|thats|that is|i would] [have to] (not|no|never|cant|wont|wouldnt|rather|pass|out|decline|
    couldnt) ; 2.4
(why|how) would [i|anyone|anybody] [ever] (take|accept|sign|agree) ; 2.4
(why|how) would [i|anyone|anybody] [ever] (leave|move|switch|trade|give up|join|quit|change|jump) ... (for|at|to) (#|
    that|this|it|those|your|less) ; 2.4
no can do ; 2.6
# (isnt|is not|arent|wasnt) (.|!|$) ; 2
(cant|cannot|dont|wont) (see myself|imagine|picture|get behind|get on board|get excited|get there|go for|live on|
    survive on|accept|take) ... (#|that|this|it|at this|at that|with this|with that) ; 2.2
(would|id) be (crazy|a fool|stupid|dumb|mad|an idiot|insane) to (accept|take|say yes|leave|sign|agree) ; 3
(no|not|dont|cant) accept [this|that|it|the] ; 2.6
(wont|cant|cannot|couldnt|not|never|dont|wouldnt) [be|even|going to|gonna] (sign|signing|say yes|accept|join|joining|
    move|leave|settle|agree|switch|quit|come|work|live|take) [on|over] (for|to|at|with|on) # ; 2.8
# (no|nope|nah) [,|.|and] ; 2.4
(thats|what) a (shame|pity) but (no|not) ; 3
^ (thats a shame|shame|too bad) , but no ; 3
(pass on|have to pass|i pass|ill pass) ; 2.4
(have to|has to|must) (say no|decline|pass|turn it down|turn this down|refuse) ; 2.6
(is|its) [a] no (then|for now|from my side) ; 2
(cant|couldnt) (sell|justify|defend|explain) (#|it|that|this) ; 2.6
(not|no) (for me|gonna work|going to work|going to fly|going to happen|happening|gonna happen|gonna cut it|acceptable|
    interested at|gonna fly|feasible for me|doable for me|a fit) ; 2
(i|ill|id|im|will|must|respectfully|have to) [have to|respectfully|must|will|am|going to|gonna|would|am going to|
    need to|regretfully] (decline|reject|pass|refuse|declining|rejecting|passing|turn it down|turn that down|
    turn this down|turn the offer down|turning it down|turning this down) [on|the|your|this|that|it|$] ; 3
^ (no way|not a chance|hard no|hard pass|no chance|nah man|naah|forget it|not interested|pass|no deal|no go|
    absolutely not|definitely not|certainly not|hell no|heck no|no thanks|no thank you|not happening|thats a no|
    thats a pass|negative|out of the question|not acceptable|unacceptable|ridiculous|insulting|disappointing|lol no|
    lol nope|haha no|ouch|yikes|oof|wow . just wow|wow just wow|not even close|close but no|nearly but no|seriously ?|
    really ?|are you serious) [thanks|thank you|sorry|man|sir|bro|from me|for me|.|,|!] $ ; 2.6
(hard pass|hard no|no deal|its a no|thats a no|it is a no|a no from me|a no for me|no from me|thats a pass|is a no|
    is a pass|a non starter|a nonstarter|a dealbreaker|a deal breaker|not on those terms|not at that|not at this|
    not for that|not for this|not for #|not at #|not a chance|no thanks|no thank you) ; 2.5
(hard|difficult|tough|impossible) to [get|be|feel|see|really] (excited|say yes|accept|justify|swallow|take|
    enthusiastic|love|happy|agree|move|stomach|leave|work) ; 2.5
(thanks but no|thank you but no|thanks , but no|appreciate it but no|sorry but no|sorry , no|im sorry but) ; 2
(cant|cannot|wont|not going to|couldnt) (make|let) (that|this|it) (work|happen|fly) ; 2.8
"""

OTHERS = {
    "unmet": """
        # (short|apart|shy|adrift) ; 2
        # (separate|separates|divides|divide) us ; 2
        # between (us|you and me|our numbers) ; 2
        the gap is # ; 2.6
        (expecting|expected|hoping for|hoped for|anticipated) [a|something] [bit] (stronger|higher|better|bigger|
            larger) (number|offer|base|figure|salary|package) ; 2.4
        (cant|cannot|can not|couldnt|could not|wont|will not|wouldnt|would not|not able to|unable to|dont|
            im not going to|not going to|not gonna|never|no way ill|no way id|no way i|i must|i have to|have to|must|
            refuse to|not willing to|not prepared to) [possibly|really|just|even|simply|ever|want to|be able to|
            in good conscience|justify|respectfully|honestly|unfortunately] (accept|accepting|take it|take that|
            take this|take the|agree|agree to|agree with|say yes|sign|sign that|sign it|sign this|work with|do that|
            do this|live with|justify|join for|move for|leave for|leave my job|decline|reject|pass|refuse|
            turn this down|turn it down|say no|switch for|start at|go for|get out of bed|work for|make it work|
            see myself|afford|consider|swallow|settle|entertain) ; 2.5
        (expected|hoped|hoping|was expecting|expecting|anticipated) [for] (more|better|higher|something higher|
            something better|a bit more|a lot more|much more|a higher|a better) ; 2.4
        {i} [was|really|had|honestly] (expected|expecting|hoping|hoped|anticipated|thought) ... (more|better|
            higher) ; 2
    """,
    "not_now": """
        (pass|passing) (that|this|it|them|your _) (on|along|over) ; 3
        {cannot} [really|possibly] (accept|decide|say yes|sign|commit|answer|agree|give you an answer|respond) [it|
            this|that|to it|to this|anything] (right now|today|now|yet|tonight|on the spot|immediately|just yet|
            right away|before) ; 3
    """,
    "decline": "(decline|say no|turn it down|turn this down|pass|turn down) ; 2",
    "bound": """
        (anything|nothing|something|offers|offer|all) [that is|thats|at] (less|below|under|lower|beneath|south of|
            short of|shy of) [than] # ; 2
        (not|dont|never) ... # [,|.|-|but] (just|only) # ; 2
    """,
    "no": """
        ^ (lo siento|desole|désolé|leider|mi dispiace|desculpe|tut mir leid|i am afraid|im afraid|sorry) [,] (no|nein|
            non) [,|.|!|$] ; 2.6
        ^ [well|hm|,|sorry|oh|lo siento|desole|désolé|leider|mi dispiace|desculpe] [,] (nein|non|nee|nej|nyet|nie|nah|
            no|não|nei|nu|mais non|ma no) (danke|merci|gracias|grazie|obrigado|tack|dziekuje|bedankt|dank|thanks|
            thank you|ty) ; 2.6
        ^ [well|hm|,|sorry] (i am afraid not|im afraid not|afraid not|i think not|i dont think so|dont think so|
            not really|sadly not|unfortunately not|not at all|no we dont|we dont|no we do not) [,|sorry|yet|no] $ ; 2.6
        ^ [lol|haha|um|hm|hmm|well|,|sorry|so|yeah|then|thats a|its a|ok then|ok] (no|nope|nah|noo|nooo|never) [then|
            thanks|thank you|sorry|man|sir|bro|.|,|!] $ ; 2.6
    """,
}
