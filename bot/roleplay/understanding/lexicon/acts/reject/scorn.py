"""How a message makes fun of an offer, doubts that it is meant, or belittles it."""

from __future__ import annotations

REJECT = """
(pull the other (one|leg)|tell me another|tell me another one) ; 2.2
^ (tf|wtf|wth|huh|excuse me|pardon|come again|what the|hold up|sorry what|eh) [,|?|.|!|hell|heck] # (?|!|$|.) ; 2.5
(pulling my leg|pull my leg|pulling my chain|having me on|taking the mick|taking the mickey|taking the piss|
    messing with me|kidding yourself|kidding yourselves|yanking my chain|wind up|winding me up|pranking me) ; 2.6
(thats|that is|its|works out at|comes to|makes|equals|basically) [like|about|just|only|barely|what|roughly|
    not even] (@|a|#|two|three|half a|one) [_] (coffee|coffees|latte|lattes|beer|beers|pint|pints|pizza|pizzas|
    sandwich|sandwiches|lunches|lunch|cinema|burger|burgers|croissant|croissants|bagel|donut|doughnut|cappuccino|
    cappuccinos|bus tickets|tank|tanks|cup|cups|box|pack|packet) [of _] [a|per|every|each|more|and] ; 2.5
be still [,|my] [my] [beating|little|poor] (heart|heart) ; 2.6
(champagne|fireworks|confetti|parade|bubbly|caviar|prosecco) (for|all|tonight|on|everyone|anyone|please|!|is|corks|
    please) ; 2.5
(call|alert|phone|notify|tell|stop) the (press|papers|newspapers|presses|media|bank|neighbours|neighbors) ; 2.5
(pinch me|i may faint|i might faint|i feel faint|catch me|somebody catch me|hold me|lucky me|my cup runneth over|
    jackpot|hit the jackpot|won the lottery|im rich|we are rich|were rich|millionaire at last|a millionaire|
    rolling in it|drinks are on me|the drinks are on me|break out the|crack open the|pop the|pop open|dont spoil me|
    you shouldnt have|you really shouldnt have|how will i cope|whatever shall i do|what ever will i do|
    stop the presses|hold the front page|im overwhelmed by|generosity knows|knows no bounds|money bags|moneybags|
    big spenders|last of the big|living the dream|early retirement|retire early|retirement here i come|
    can hardly contain|contain my excitement|dont all cheer|slow clap|golf clap|whoop de doo|whoopee|big whoop|yippee|
    woo hoo|woohoo|hip hip|hooray|hurrah|christmas came early|christmas has come) ; 2.4
(dont|do not|careful|mind you dont|try not to) [you|now] (strain|break|hurt|overdo|push|bankrupt|exhaust|overexert|
    ruin|go overboard|go crazy|go mad|splash out|knock yourself) [yourself|yourselves|it|the bank|the boat|a sweat|
    a leg|your] ; 2.5
(whole|entire|full|mighty|grand total of) [of] (#|@|grand|thousand|hundred) [dollars|euros|pounds|bucks|quid|percent|
    rupees|francs|a year|extra|more] (,|!|?|.|huh|wow|eh|how|what|oh|go|i|my|be|lol) ; 2.4
^ [wow|oh|ooh|ah|gosh|gee|my|,|a|an] [,] (whole|entire) (#|@|grand|thousand|hundred) ; 2.4
(go|ill go|time to|lets|better|must|off to|can finally|ill|now i can) [and] (book|buy|order|charter|reserve|pick|get|
    choose) [me|us|myself|the|a|my] [the|a|my|that|private] (yacht|jet|island|mansion|villa|ferrari|lambo|lamborghini|
    rolex|porsche|boat|castle|cruise|limo|second home|holiday home|bahamas|helicopter) ; 2.6
(wow|ooh|oh|gosh|gee|whoa) [,] [a|another|an extra|one] (#|@|grand|thousand|hundred) [more|extra|whole|bucks|dollars|
    euros|pounds] [!|.|,|?] (what|how|ill|i can|i will|thank|thanks|where|hold|my|be|dont|someone|the|you) ; 2.2
(shall|should|must|do|would|may) i [have to|also|then|even] pay you ; 2.6
(pay|paying) you [guys] (to|for) [work|working|the|come|be|let] ; 2.6
# ? [?|!] [and] (for|in) _ (?|!|$|really) ; 2.8
if (thats|that is|this is|its) [really] [your|the] (top|best|ceiling|max|maximum|high end|upper end|
    good one) [_] [_] [_] [,|.] ... (bottom|worst|low end|floor|minimum|low one|bad one|lowest) ; 2.6
competitive (with|to|compared to|compared with|against|for|where) (whom|who|what|which|where|when|?) ; 2.8
(an|the) internship ? ; 2.4
(piece|half|chunk|digit|zero|part) [of (it|that|the offer|the number)] (is|got|seems to be|must be|went|has gone|
    missing) [missing|lost] (missing|lost|$|here|in|from) ; 2.5
(missing|lost|lose|dropped|forgot|without) (a|one|some|its|the) (digit|zero|zeros|zeroes|nought|piece|half) ; 2.6
(zero|digit|nought|zeros|zeroes) (missing|short|too few|got lost|gone|fell off|was lost) ; 2.6
(one|a|@|#) [more] in (front|the front) [of (it|that|#)] ($|?|.|!) ; 1.8
(belongs to|meant for|intended for|is for|was for|must be for|must be|somebody elses|someone elses) (a|another|some|
    someone|somebody|the) (different|other|else|wrong|junior|intern) [candidate|person|role|job|one|level|offer] ; 2.5
(wrong|another|different) (spreadsheet|row|cell|column|template|file|candidate|decade|century) ; 2.2
(outdid|outdone|surpassed) (yourself|yourselves) ; 2.5
(really|truly|certainly|sure|wow|oh|didnt|you) (went all out|going all out|go all out|pulled out all the stops|
    pushed the boat out|broke the bank|emptied the coffers|raided the piggy bank|dug deep) ; 2.4
(is|are|was|were|will be) (going to|gonna) (laugh|cry|faint|kill me|divorce me|have a field day) ; 2.4
(made|makes|make) me (laugh|chuckle|wince|choke|blink|cringe|cry|spit|smile a bit) ; 2.2
(choked|spat|spilled|spilt|snorted) ... (coffee|tea|drink|lunch|water) ; 2.4
(hoping|thinking|thought|hoped|wondered if|wondering if|sure|did|think|must have|maybe|assume|assumed) [that] [i] [had|
    d|have|ve] (misread|misheard|mishear|read it wrong|heard it wrong|missed a digit|miss a digit|missed a zero) ; 2.5
^ [and|,] (you|u|yall) [do|guys|all] (know|realize|realise|are aware|have seen|noticed) [of] (what|how) ... (rent|
    rents|prices|houses|homes|living|flats|childcare|groceries|inflation|daycare|apartments) ; 2.4
(must|seems to|really|clearly|do you|you) (hate|hates|dislike|despise|not like) (architects|engineers|developers|us|
    designers|analysts|people like me|my kind|your people) ; 2.4
# ? [?|!] [and|really|,] (in|for|with|after|as|at) (@|a|an|my|this|all|someone|somebody|the|me|that|our|your|
    these) ; 2.8
# (?|!) [?|!] (come on|cmon|please|oh dear|oh boy|yikes|oof|ouch|bruh|man|dude|wtf|hmm|lol|meh) ; 2.4
^ [oh|well|,] (bruh|bro|oof|yikes|ouch|oh dear|oh boy|oh no|jeez|sheesh|damn|yeesh|eek|ugh|blah|boo|lmao|rofl) [.|!|,|
    ?|:|-] $ ; 2.4
(was|is|are) (an|a|the) [_] (intern|trainee|apprentice|computer|bot|monkey|toddler|child|robot) (writing|behind|doing|
    in charge|who wrote|that wrote) ; 2.4
(number|figure|offer) you [guys] (went with|chose|settled on|picked|landed on) ; 2.4
(need|have to get|have to find|looking for) a (second job|side job|side hustle|second income|flatmate|food bank) ; 2.6
(being|getting) (punked|pranked|trolled|had|robbed|mugged) ; 2.6
how (will|would|am) i ever [going to] (spend|cope|manage|handle) ; 2.6
who (priced|cooked up|dreamt up|dreamed up|invented) (this|that|the) [role|number|figure|offer|job|range] ; 2.6
# [?|,|!|.] (in|with) (this|todays|the current) (economy|market|city|inflation|rent market|housing market) ; 2.6
(forget|forgot|drop|dropped) (a|the|one) (@|one|two) (in front|at the front|before it) ; 2.6
(belongs|fits|would fit) in (a|the) (museum|history book|history books|attic|past) ; 2.6
# is (cute|adorable|funny|hilarious|precious|quaint|sweet|rich) ; 2.6
(thats|that is|its|this is) (volunteer work|charity|volunteering|slave labor|slavery|exploitation) ; 2.6
(cant|couldnt|wouldnt) say [that] (that|it|this|#) [really] (wows|excites|impresses|thrills|moves) ; 2.8
doing you [guys|all] a (favor|favour) ; 2.6
(need|get|hire|find) @ of me ; 2.4
(some|quite a|big|heavy) discount (youre|you are|you|on me) ; 2.6
(scope|role|job|title|hours|responsibilities) (has|have|needs|need|must|will have) to (shrink|come down|get smaller|
    be smaller|be cut|be reduced) ; 2.4
(hoping|thought|hoped|expected|expecting) ... worth my (time|lunch break|breath|while|lunch|day|trip) ; 2.4
(expected|hoped for|imagined|pictured|wanted) [to see] [a|an] (two|three|one|other|another|different|@) [digit|
    first digit|number] (in front|up front|at the front|at the start) ; 2.6
thought (you|you guys|yall|this) (were|was) [going to be] [more] serious ; 2.6
^ [wow|oh|ah|,|well] what a (treat|feast|fortune|windfall|bargain|gift|honor|honour|jackpot|thrill) ; 2.4
my (wife|husband|landlord|accountant|partner|bank|kids|mother) (will|would) (laugh|kill me|divorce|love that|
    be thrilled|cry|murder|ask if) ; 2.4
^ with [my|this|these|todays|the] (rent|rents|prices|inflation|childcare|mortgage|taxes) $ ; 2.2
^ (you|yours|here|your offer|this one|ours) [:|-|,|is|its] # and (a|an|some|the) [firm|friendly|nice|big|warm|free|
    branded] (handshake|smile|thank you|thanks|pat|mug|pizza|wave|promise|hoodie|fruit|shirt|sticker|prayer|hug|
    high five|dream|warm|nod|wink|coffee|badge|fruit basket|free) ; 2.8
{you} (showing|waving|dangling|handing|throwing|tossing|sliding) me # ; 2.6
(still|back|stuck|living|trapped) (in|to) (@|the) [@|nineties|eighties|seventies|sixties|last century|stone age|
    dark ages|middle ages|past] [or|salaries|wages|pay|money|prices|,|here|something] ? ; 2.8
(from|is this|in|at) [a] [@] (last century|decade ago|decades ago|years ago money|prices of @|@ prices|@ money|@ wages|
    @ salary|@ salaries) ; 2.4
what (year|decade|century) (is it|is this|are we in|do you think) ; 2.8
paying (you|to work|for the privilege|to be there) ; 2.6
# [,] (for real|honestly|truly) ? ; 2.6
^ (oh|aw|ah|ugh|man|dude|ok|,|please) [,] come on [,|man|now|please|guys] (.|!|$|?) ; 2.4
(is|was) (this|that|it) a (typo|misprint|mistake) ; 2.4
(and|you|then) wonder why (im|i am|i|we|nobody|people) ; 2.4
(drop|dropped|missing|forgot|forget|lose|lost|left out|leave out|misplaced|misplace) (a|the|one|your) (digit|zero|
    number|decimal) ; 2.6
# ? [?] [?] for (a|an|the|this|that|someone|all) ; 2.4
(meant|supposed|intended) to [be] (impress|excite|tempt|convince|move|thrill|cheer|excite|sway|make me|impressive|
    exciting|funny|generous|a raise|attractive|good news) ; 2.6
# for (this|that|all this|all that) [job|role|scope|level|title|work|city|town] ? ; 2.4
(who on earth|who in their right mind|what on earth|who in the world|how on earth|who in hell) ; 2
(for|pay|salary|rate|offer|number|base|wage|an|made by|by) (an|a|the|your|interns|for interns) [new] (intern|junior|
    trainee|graduate|student|apprentice|entry level|beginner|kid) ; 2.4
(did|was|has) (an|the|your) (intern|trainee|apprentice) ; 2.6
(buy|buys|buying|afford|affords|covers|gets me|pays for|retire|funds) ... (yacht|sandwich|sandwiches|coffee|coffees|
    lunch|beer|beers|island|jet|mansion|villa|lambo|ferrari|pizza|burrito|gum|latte|lattes|tank of gas|bus ticket|
    netflix|parking|pint|pints|castle|boat) ; 2.6
(finally|at last|now i can|i can now) [i|can|i can] (retire|buy|afford|quit|live) ; 2.4
(do|please|just|you) [can|may|might as well] keep (it|that|your change|the change|them) ; 2.4
(generous|generosity|big spender|big spenders|splashing out|pushing the boat out|breaking the bank|going wild|
    spoiling me|too kind|spoil me) ; 1.6
(while|when|before) i (laugh|stop laughing|cry|weep) ; 2.4
(wasting|waste of|wasted) (my|your|our|everyones) time (with|on) ; 2.6
(thats|is that|this is|is this) (it|all|everything) ? ; 2.4
# [?|!|.] (is|was|was) (that|this|it) a (typo|mistake|misprint|joke) ; 2.8
^ [you can|just|well|ok|then] keep your [#|money|offer|bonus|stock] ($|.|!) ; 2.6
(no chance|no thanks|no thank you|no way jose|not a chance|in your dreams|dream on|as if|get real|be serious|
    come on now|try harder|give me a break) ; 2.4
(you|youre|your) ... (underestimate|underestimating|undervalue|undervaluing|lowballing|lowballed|shortchanging|
    cheaping) ; 2.6
{you} (cant|cannot|must|have to|gotta|can not) be (serious|kidding|joking) ; 2.8
# [?|!|.] (really|seriously|lol|lmao|haha|wow|that is it|is that it|thats it|thats all|is that all|come on) ; 3
(are you|you|is this|is that|is it|you must be|u|have to be|got to be|gotta be|this has to be) [guys|a|kidding|fucking|
    frigging|freaking|have to be|must be|some kind of|some sort of] (kidding|joking|serious|insane|crazy|joke|
    kidding me|having a laugh|out of your mind|nuts) ; 2.6
(seriously|serious) ; .8
(how generous|so generous|very generous|wow thanks|gee thanks|wow #|how kind|what a bargain|dont spend it all|
    dont strain yourself|dont break the bank|dont go broke|whole #) ; 2.2
only # ; 2
(only|just|merely) # (?|!|.|lol|really|seriously) ; 2
^ [so|wow|hm|hmm|oh|what|wait] [,] (only|just|merely) # (?|!) ; 2.6
# only ; 1
(a mere|mere|measly|lousy|paltry|miserly|stingy) ; 2.2
you can (do better|keep it|keep your) ; 1.2
(try|think) again ; 2
(underpaid|underpaying|cheap|cheapskate|cheapskates|exploitative|exploiting) ; 1.5
🙄 ; .8
🙃 ; 1
👎 ; 2
🤡 ; 2
😒 ; .8
"""
