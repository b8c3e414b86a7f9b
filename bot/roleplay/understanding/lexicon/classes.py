"""Word classes that patterns refer to in braces: name to alternatives, parted as in a pattern."""

from __future__ import annotations

CLASSES = {
    "starter": (
        "intern|interns|junior|juniors|graduate|graduates|grad|grads|trainee|trainees|student|students|apprentice|"
        "apprentices|associate|associates|assistant|assistants|beginner|beginners|newbie|newbies|rookie|rookies|"
        "teenager|barista|baristas|plumber|nanny|babysitter|sitter|dog walker|cleaner|gardener|mechanic|hairdresser|"
        "barber|electrician|waiter|waitress|bartender|cashier|driver|janitor|receptionist|secretary|nephew|niece|"
        "cousin|little brother|little sister|kid brother|roommate|cat sitter|handyman|painter|freshers|fresher"
    ),
    "term": (
        "title|level|grade|vacation|pto|holiday|holidays|leave|days off|time off|remote|remotely|home office|wfh|"
        "review|"
        "start date|notice period|cliff|vesting|vesting schedule|probation|clawback|learning budget|training budget|"
        "education budget|allowance|stipend|company car|car|relocation|refresher|refreshers|severance|sponsorship|"
        "guarantee|parental leave|sabbatical|four day week|hybrid|day week|remote days|office days|acceleration|"
        "promotion|home days|sign on|sign - on|signing bonus"
    ),
    "surely": (
        "happily|gladly|definitely|certainly|absolutely|formally|officially|hereby|just|simply|now|honestly|really|"
        "then|therefore|also|probably|be|go ahead and|sadly|regretfully|respectfully|unfortunately|reluctantly|still"
    ),
    "willing": (
        "happy|glad|pleased|delighted|thrilled|excited|honored|honoured|ready|prepared|willing|comfortable|content|"
        "keen|eager|proud|set|all set"
    ),
    "commit": (
        "accept|sign|join|commit|proceed|go ahead|move forward|move ahead|go forward|take it|take this|take that|"
        "take the offer|take your offer|take the job|take the role|say yes|come on board|come aboard|confirm|"
        "shake hands|shake on it|put pen to paper|sign up|go with (it|this|that|your offer|the offer)|formalize|"
        "formalise|sign on the dotted line|make it official|finalize|finalise|close this|close the deal|go for it"
    ),
    "committing": (
        "accepting|signing|joining|committing|proceeding|going ahead|moving forward|moving ahead|going forward|"
        "taking it|taking the offer|taking the job|saying yes|coming on board|coming aboard|confirming|going with it"
    ),
    "offer": (
        "that|this|it|offer|package|number|numbers|base|salary|equity|stock|bonus|figure|figures|money|pay|comp|"
        "compensation|terms|grant|rsus|proposal|total|rate|level|those|these|what you offer|what youre offering|"
        "what you have offered|what you propose|what i see|what im seeing|what im hearing"
    ),
    "isnt": (
        "isnt|is not|arent|are not|wasnt|was not|wont|will not|wouldnt|would not|doesnt|does not|dont|do not|didnt|"
        "did not|cant|cannot|can not|couldnt|could not|aint|never|hardly|barely|is far from|is nowhere|"
        "are nowhere|hasnt|hasnt really"
    ),
    "much": (
        "really|quite|even|exactly|nearly|simply|just|going to|gonna|be|at all|anywhere|very|particularly|remotely|"
        "a|that|so|entirely|quite be|feel|look|seem|sound|honestly|frankly|unfortunately|sadly|get|come|near"
    ),
    "suffice": (
        "work|work out|works|fly|cut it|cut the mustard|do it|do|get it done|get me there|get us there|get there|"
        "come close|come near|close|near|near enough|add up|stack up|measure up|hold up|stand up|feel right|sit right|"
        "sit well|right|enough|good enough|high enough|strong enough|sufficient|suffice|serious|acceptable|workable|"
        "reasonable|realistic|attractive|competitive|compelling|exciting|convincing|satisfactory|tempting|fair|"
        "it|there|there yet|what i was hoping for|what i expected|what i had in mind|what i was expecting|"
        "what i need|what i want|what id call|match|reflect|justify|excite me|tempt me|move me|satisfy|do the job|"
        "do the trick|make sense|make financial sense|impress|impress me|appeal|appeal to me|thrill me|in line|"
        "on par|at par|up to par|up to scratch|where it should be|where it needs to be|where i need it|"
        "where i need to be|doable|meet|meet my|great|good|ideal|adequate|generous|worth it|worth|line up|"
        "live up|cover|cover it|compare|compete|stand out|motivate me|interest me|representative"
    ),
    "leave": (
        "withdraw|bow out|step away|step back|step aside|drop out|pull out|back out|opt out|walk|walk away|part ways|"
        "part as friends|part company|say goodbye|call it off|call it quits|call it a day|take myself out|"
        "take my name out|remove myself|excuse myself|rule myself out|count myself out|end it|end this|"
        "end it here|end things here|stop here|leave it here|leave it there|leave it at that|move on|"
        "go in another direction|go in a different direction|go a different way|go another way|go elsewhere|"
        "go with someone else|go with somebody else|go with another|go with the other|go with their|"
        "look elsewhere|take the other|take another|take a different|stay where i am|stay put|stay with my|"
        "stay at my|stay in my|keep my job|keep my current|decline the offer|decline your offer|decline this|"
        "turn down the|turn the offer down|turn this down|turn it down|turn your offer down|pass on this|"
        "pass on the offer|pass on the role|pass on the job|pass on your|close this chapter|cut my losses|"
        "pursue something|pursue other|pursue another|discontinue|not continue|not proceed|not go ahead|"
        "not go forward|not move forward|not take it|not accept|not join|bail|exit"
    ),
    "leaving": (
        "withdrawing|bowing out|stepping away|stepping back|stepping aside|dropping out|pulling out|backing out|"
        "opting out|walking|walking away|taking myself out|taking my name out|removing myself|excusing myself|"
        "ruling myself out|ending it|ending this|moving on|going in another direction|"
        "going in a different direction|going another way|going elsewhere|going with someone else|"
        "going with somebody else|going with another|going with the other|going with their|taking the other|"
        "taking another|taking a different|staying where i am|staying put|staying with my|staying at my|"
        "joining them|joining another|joining the other|joining a different|joining someone|joining somebody|"
        "declining the|declining your|turning down the|turning it down|turning this down|turning you down|bailing|"
        "passing on this|passing on the offer|passing on the role|passing on the job|passing on your"
    ),
    "decided": (
        "decided to|decided|ill|i will|i shall|im going to|i am going to|im gonna|ive decided to|i have decided to|"
        "i decided to|"
        "weve decided to|i must|i have to|ill have to|i will have to|i need to|ive got to|i think ill|"
        "i think i will|i think ill have to|i guess ill|i choose to|ive chosen to|ive opted to|i prefer to|"
        "id prefer to|id rather|i would rather|id like to|i would like to|i want to|i wish to|its best to|"
        "i think its best to|its best if i|its best i|im afraid i have to|im afraid ill have to|im afraid i must|"
        "we should|i think we should|i think i should|lets|let us|its time to|time to|i better|id better|"
        "ive made up my mind to|i am choosing to|i think i need to|i feel i should|so ill|then ill|i am obliged to"
    ),
    "ponder": (
        "think|sleep|sit with|live with it|reflect|mull|chew|ponder|consider|compare|digest|absorb|process|review|read|"
        "study|weigh|run the numbers|run some numbers|do the math|do the maths|do some math|do my homework|"
        "crunch|get my head around|wrap my head around|take stock|go over|go through|look over|look through|"
        "think through|talk it|talk this|talk to|talk with|speak to|speak with|discuss|check with|consult|confer|"
        "loop in|sort out|figure out|figure it out|make up my mind|make a decision|decide|deliberate|"
        "clear my head|take some time|take my time|take a day|take a moment|take a beat|pause|regroup|work through"
    ),
    "answer": (
        "answer|reply|respond|decide|commit|sign|confirm|accept|say yes|say anything|make a decision|make up my mind|"
        "give you an answer|give you a yes|give you a firm yes|give you a decision|give you a firm answer|"
        "give an answer|give you a final answer|agree|get back to you|let you know|follow up|revert|choose"
    ),
    "later": (
        "today|tonight|now|right now|right away|on the spot|here and now|this minute|this second|this week|"
        "on the phone|on this call|in this call|before tomorrow|just now|immediately|just like that|this fast|"
        "that fast|this quickly|that quickly|so fast|so quickly|yet|just yet|off the cuff|at this moment"
    ),
    "raised": (
        "higher|bigger|larger|better|greater|stronger|improved|increased|more generous|more competitive|richer|"
        "sweeter|fatter|closer to market|closer to the market|heftier|raised|bumped|bumped up"
    ),
    "raise": (
        "raise|raising|increase|increasing|bump|bumping|bump up|boost|boosting|improve|improving|lift|lifting|up|"
        "upping|sweeten|sweetening|revisit|revisiting|reconsider|reconsidering|rethink|rethinking|rework|reworking|"
        "adjust|adjusting|revise|revising|better|beef up|beefing up|enhance|enhancing|push|pushing|stretch|"
        "stretching|nudge|nudging|move|moving|work on|working on|look at|looking at|touch up|top up|"
        "expand|guarantee|guaranteeing"
    ),
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
        "not sufficient|few|too few|less|too less|meh|peanuts|a stretch|shy|modest|meager|paltry|offensive|rough|"
        "skimpy|behind|lacking|bad|"
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
    "person": (
        "wife|husband|missus|hubby|wifey|spouse|partner|other half|better half|significant other|girlfriend|"
        "boyfriend|gf|bf|fiance|fiancee|family|folks|parents|elders|mother|father|mum|mom|mama|dad|brother|sister|"
        "kids|children|son|daughter|in laws|uncle|grandmother|roommate|lawyer|lawyers|attorney|solicitor|notary|"
        "counsel|accountant|bookkeeper|tax adviser|tax advisor|tax consultant|tax guy|adviser|advisor|"
        "financial adviser|financial advisor|agent|broker|mentor|coach|therapist|doctor|bank|union|union rep|"
        "works council|professor|supervisor|priest|rabbi|imam|pastor|guru|friend|friends|best friend|mates"
    ),
    "document": (
        "letter|offer letter|contract|draft|papers|paperwork|booklet|brochure|handbook|leaflet|pdf|document|"
        "documents|docs|fine print|small print|non compete|non - compete|noncompete|clause|clauses|plan document|"
        "policy|attachment|file|tax sheet|agreement|terms|details|conditions"
    ),
    "span": (
        "(@|#|a|one|two|three|few|a few|some|couple|a couple|couple of|a couple of|several|another|until|the|"
        "this whole|overnight) [more|extra|working|business|good|full|whole|further|other|quiet|short|little|#] (h|"
        "hr|hrs|hour|hours|day|days|night|nights|evening|evenings|week|weeks|weekend|fortnight|month|months|while|"
        "moment|sleep|sleeps|minutes|mins)|overnight|a little longer|a bit longer|longer|a breather|a pause|a think"
    ),
    "when": (
        "later|soon|tonight|tomorrow|shortly|afterwards|{weekday}|after (work|lunch|dinner|the weekend|{day}|i|my|"
        "the|we|that|this)|(on|by|until|till|til|before|around|come|this|next|coming|first thing) (@|the|my|"
        "{weekday}|next|evening|afternoon|morning|week|noon|lunch|midweek|month)|next week|next month|once (i|my|the|"
        "we|they|he|she|{person})|(when|as soon as) (i|my|the|we|they)|at @|at #|at the (weekend|end)|in (the|a|@|"
        "two|three) (morning|bit|while|few|couple|day|week|hour|hours|days|minutes|evening|afternoon|moment)|"
        "another (day|time)|some other time|over the|the (@|day after|next day|week after)|mid (week|next week)|"
        "midweek|beginning of|end of (the|this|next) (day|week|month)"
    ),
    "happened": (
        "decides|decide|has decided|have decided|answers|has answered|replies|replied|has replied|responds|responded|"
        "arrives|arrive|arrived|has arrived|comes|come|comes back|come back|came back|is back|are back|gets back|"
        "get back|got back|calls|called|calls back|writes|has written|wrote|speaks|has spoken|has called|has come|"
        "have come|is done|are done|is over|are over|is in|are in|is out|are out|is here|is finished|is through|"
        "comes through|came through|come through|ends|finishes|lands|landed|gets in|gets home|get home|got home|"
        "is home|gets here|confirms|has confirmed|reports back|checks in|has looked|has read|looked|has seen|sees it|"
        "reads it|looks at|has had|wakes up|clears|is clear|is settled|signs off|has signed off|gives|closes|says"
    ),
    "secret": (
        "salary|salaries|pay|wage|wages|earnings|income|compensation|comp|ctc|remuneration|payslip|payslips|pay slip|"
        "paystub|number|numbers|figure|figures|amount|price|money|salary history|pay history|present pay|current pay|"
        "current salary|present salary|past salary|finances|package|terms|offer|offers|bid|bids|details|name|names|"
        "specifics|letter|quote|history|what (i|im|i am|ive) (make|earn|get|on|paid|make now|am on|earn now|"
        "currently make|currently earn|take home|have|making|earning|getting|got)|what (they|they have|theyre|"
        "theyve) (pay|offer|offered|bid|put|paying|offering|quoted|wrote|said)"
    ),
    "reveal": (
        "share|disclose|say|reveal|tell|give|name|discuss|quote|state|mention|provide|show|divulge|volunteer|put out|"
        "throw out|put down|give out|give away|go into|get into|talk about|speak about|speak of|talk of|answer|"
        "pass on|hand over|forward|offer up|spill|spell out|write down|commit to|shout|announce|bring up|lay out"
    ),
    "revealing": (
        "sharing|disclosing|saying|revealing|telling|giving|naming|discussing|quoting|stating|mentioning|providing|"
        "showing|divulging|volunteering|putting out|throwing out|giving out|giving away|going into|getting into|"
        "talking about|speaking about|answering|passing on|handing over|spilling|writing down|putting a number|"
        "going first|playing that|opening with"
    ),
    "farewell": (
        "bye|bye bye|goodbye|good bye|farewell|adieu|ciao|adios|au revoir|sayonara|arrivederci|hasta la vista|"
        "hasta luego|tschüss|tschuss|tschau|auf wiedersehen|tot ziens|doei|do widzenia|adeus|tchau|hej då|cheerio|"
        "so long|godspeed|toodles|toodle pip|peace out|over and out|take care|good luck|best of luck|"
        "viel glück|viel erfolg|bonne chance|buena suerte|all the best|best wishes|alvida|khuda hafiz|"
        "have a good one|have a nice life|good day"
    ),
    "perk": (
        "parking|lunch|lunches|travel|transport|transportation|commute|commuting|meals|food|housing|accommodation|"
        "overtime|shift premium|shift pay|night shifts|weekends|on call|training|courses|childcare|daycare|nursery|"
        "insurance|health insurance|health|healthcare|dental|pension|401k|gym|laptop|phone|company car|car|equipment|"
        "tools|visa|visas|sponsorship|parental leave|maternity leave|sick pay|sick leave|sick days|holiday pay|"
        "holidays|vacation|pto|leave|commission|tips|allowance|expenses|mileage|fuel|uniform|uniforms|relocation|"
        "benefits|perks|probation|notice|notice period|home office|remote|remote work|hybrid|raises|promotions|"
        "refreshers|refresher|bonus|bonuses|equity|stock|shares|dividends|tuition|study leave|medical"
    ),
}
