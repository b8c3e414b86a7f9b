"""What pay is made of and argued with. The form is told in ``concepts``."""

from __future__ import annotations

PAY = """
competing:
    proposal~0.7 elsewhere~0.45 bidding competitor~0.8 rival~0.8 poach headhunted alternatives~0.7 alternative~0.6
    counteroffer~0.5 outbid courting wooing knocking suitors topped undercut~0.4 counterbid "competing offer"
    "other offer" "another offer" "offer elsewhere" "offered me" "made me an offer" "made an offer"
    "made me a proposal" "written offer" "offer letter" "an offer from" "offer from" "a letter from" "another company"
    "another bank"~0.55 "another firm"~0.6 "other company"~0.55 "other bank"~0.55 "other firm"~0.55 "two other firms"
    "somebody else"~0.55 "someone else"~0.55 "somewhere else"~0.55 "wants me" "bidding for me" "interested in me"
    "fighting over me" "fight over" "came in higher" "came in at" "is ready to pay" "ready to pay me" "would pay me"
    "would give me" "is paying" "gave me" "on the table" "in writing"~0.5 "put in writing" "final round" "last step"
    "last round" "final stage" "recruiting me" "choosing between" "counter offer" "multiple offers" "several offers"
    "other processes" "is at"~0.3 "are at"~0.3 "would go to" "talking to other" "also talking" "in talks"
    "pays more"~0.4 "would pay"~0.3 "offers more" "more elsewhere" "better offer" "higher offer" "bigger offer"
    "best offer" "other packages" "several packages" "their package" "their offer" "their proposal" "they offered"
    "theyd pay" "they would pay" "they pay"~0.5 "they gave me" "have an offer" "got an offer" "got offers"
    "have offers" "offers on" "two offers" "three offers" "second offer" "a bank offered" "recruiters call"~0.4
    "calls from"~0.3 "after me" "hunting me" "chasing me" "lined up" "other opportunities" "other options"
    "my other options" "another option" "plan to join"~0.3 "go to them" "sign with them" "sign there" "join them"
    "matching offer" "beat their" "match their" "match it"~0.3 "match them" "other places" "another place"
    "another employer" "another team"~0.3 "another startup" "other employers" "late stage"~0.4 "advanced stage"
    "advanced talks" "on hold for you" "in hand" "signed offer" "their number" "offered by" "been offered"
    "ive been offered" "was offered" "were offered" "is offering me" "are offering me" "made me a better"
    "better total" "higher total" "offer in my inbox" "in my inbox" "smaller role"~0.4 "easier job"~0.4
    "easier role"~0.4 "same work elsewhere" "for the same work"~0.4 "for less work" "for a smaller"~0.4
    "for an easier"~0.4 "more conventional"~0.4 "has offered" "had offered" "put me at" "has me at" "have me at"
    "me at 4" "wants to hire" "trying to hire" "tries to hire" "competing bid" "higher bid" "my best option"
    "best option" "top offer" "your competition" "the competition"~0.6 "a competitor" "another lender"
    "another institution" "a rival" "rival offer" "other companies want" "i have options" "ive got options"
    "have other options" "other proposals" "signed letter" "they put"~0.3 "they came"~0.4 "they are at" "theyre at"
    "gives people in my job" "other bank offered" "bank offered me" "firm offered me" "company offered me"
    "startup offered me" "fintech offered me" "they have offered" "theyve offered" "theyre offering"
    "they are offering" "is offering"~0.6 "are offering"~0.6 "offer of"~0.4 "offer at"~0.5 "offer for"~0.3
    "offer in hand" "offer already" "already have an offer" "have another"~0.4 "got another"~0.4 "another one"~0.3
    "firm offer"~0.4 "concrete offer" "formal offer" "real offer" "written proposal" "verbal offer"
    "is willing to pay" "are willing to pay" "willing to pay me" "would hire me" "hire me for" "hire me at"
    "will pay me" "pays me more"~0.5 "promised me"~0.6 "waiting for my answer"~0.6 "waiting on me"~0.5
    "expect my answer"~0.4 "deadline from"~0.5 "their deadline"~0.7 "exploding offer" "in parallel"~0.2
    "interviewing at"~0.7 "interviewing with"~0.7 "talks with"~0.6 "in process with"~0.7 "process with"~0.7
    "other companies are" "others are paying" "others pay"~0.5 "others would pay" "other employers pay"
    "get more at"~0.6 "get more from"~0.5 "earn more at"~0.6 "make more at"~0.6 "more at another"~0.7
    "more somewhere else" "more money elsewhere" "paid more elsewhere" "get that elsewhere"~0.6
    "get this elsewhere"~0.5 "go elsewhere"~0.6 "walk across the street" "across the street"~0.5 "next door"~0.4
    "gone to"~0.3 "has already gone"~0.4 "already gone to"~0.5 "firms want me"
parity:
    parity benchmark~0.8 compare~0.5 comparison~0.6 peers~0.6 par~0.6 equivalent~0.4 equal~0.7 norm~0.6 standards~0.3
    median~0.5 percentile~0.5 counterpart~0.6 underpaid californian california~0.5 "compare myself" "on par" "same as"
    "catch up with" "in line with" "measured against" "measured by" "like for like" "global standards"
    "local standards" "the same as"~0.6 "same pay" "equal pay" "as much as"~0.5 "like others" "like the others"
    "like everyone" "same treatment" "same bands" "same scale" "their scale" "pay scale" "pay bands" "world standards"
    "international standards" "global market"~0.6 "global rates" "not local" "compare with" "compared to"~0.4
    "level playing" "closing the gap" "catch up"~0.4 "shouldnt earn less" "earn less" "less than"~0.3 "below what"
    "in your league" "bring me level" "level with" "pay me like" "paid like" "paid by"~0.4 "by world"~0.4 "same as in"
    "compare me" "measure me" "gives people"~0.3 "people in my job" "folks earn" "peers earn" "peers get"
    "others earn" "others get" "others make" "colleagues at" "same job"~0.4 "this job elsewhere" "usually pays"
    "normally pays" "quarter more"~0.4 "step up"~0.2 "in line"~0.7
bigtech:
    faang hyperscaler "big tech" "silicon valley" "tech giants"
equityown:
    equity~0.3 stake~0.7 shareholder~0.7 slice~0.5 ownership~0.3 options~0.4 shares~0.3 upside participate~0.6
    stock~0.2 allocation~0.4 piece~0.4 partake founders~0.2 grant~0.7 rsu~0.7 rsus~0.7 "own a piece"
    "piece of the company" "a slice" "part of the upside" "skin in the game" "share count" "a piece" "a share"~0.4
    "co owner" "part owner" "like an owner" "act like an owner" "benefit from"~0.4 "profit from"~0.4 "share in"~0.6
    "share in the"~0.6 "my cut" "a cut of" "cap table" "let me own" "own a part" "part of it"~0.5 "a cut when"~0.5
    "a cut"~0.4 "give me a share" "share of it"~0.5
upside:
    upside appreciation rise~0.6 rises~0.6 skyrocket multiply valuation~0.8 gains~0.6 tenx 10x transformational
    jackpot restructure~0.8 restructuring~0.8 units~0.5 ppu ppus bet~0.4 bull analysts~0.6 thesis~0.5 forecast~0.6
    moon~0.6 soar~0.8 climb~0.5 explode~0.4 multiplied~0.5 doubles~0.4 triple~0.3 fortune~0.5 potential~0.5 rally~0.5
    optimistic~0.6 bullish report~0.2 rich~0.3 wealth~0.2 "go up" "going up" "goes up" "will rise" "could multiply"
    "valuation going" "worth more" "will be worth" "share price" "stock price" "most valuable" "for profit"
    "turn for profit" "best paper" "bull case" "price target" "rise of the"~0.5 "stock rises" "stock rise"
    "share rise" "stock goes" "shares go" "price goes" "go through the roof" "to the moon" "worth a lot"
    "worth a fortune" "price per share" "positive report" "wall street" "the analysts" "make me rich"
    "shares will rise" "value of the shares"~0.6 "value of my shares"~0.6 "shares become"~0.4
    "growth of the company"~0.4 "company grows"~0.4 "when you grow"~0.4 "success of the company"~0.4
    "companys success"~0.5 "participate in"~0.6 "take part in"~0.5 "share the success"~0.6 "share in your"~0.6
    "big exit"
ipo:
    ipo preipo listing~0.4 float~0.5 exit~0.6 valuation~0.7 prelisting liquidity~0.5 restructure~0.3 debut
    unfunded~0.7 round~0.2 "pre ipo" "go public" "going public" "goes public" "before the listing" "public listing"
    "public offering" "private company" "still private" "stock market debut" "ring the bell" "before it lists"
    "list on" "get listed" "once you list" "when you list" "go to market"~0.2 "first public" "not yet public"
    "future listing" "later sale" "wait until you go" "raised yet"~0.5 "isnt raised"~0.5 "next round"~0.6
liquidity:
    liquid illiquid secondary tender~0.8 paper~0.3 cashable lockup private~0.5 tradeable~0.5 redeem~0.6 options~0.3
    sellable buyback locked~0.5 frozen~0.5 monopoly~0.2 spend~0.1 "cant be sold" "cannot be sold" "cant sell"
    "sell tomorrow" "can sell" "sell shares" "sell my" "tender offer" "paper money" "paper valuation" "on paper"
    "turn into cash" "cash out" "lock up" "publicly traded" "public stock" "listed stock" "pay rent with"
    "real money"~0.5 "turn it into money" "turn into money" "sell it"~0.5 "sell them" "sell any" "sell anytime"
    "sell right away" "i can sell" "you can sell" "could sell" "able to sell" "nobody can sell" "cash them" "cash it"
    "get the money out" "money out" "no market for" "market for the shares" "stuck with" "wait for an"~0.4
    "cant spend" "pay my rent"~0.4
publicequity:
    listed~0.6 nasdaq nyse ticker dax ftse tradable~0.5 quoted public~0.7 "public company" "publicly traded"
    "public equity" "real equity" "real shares" "daily liquidity" "sell any day" "stock exchange" "stock market"
    "on the exchange" "stock i can sell" "shares i can sell" "traded every day" "traded daily" "listed company"
    "public shares" "real stock"
nobonus:
    bonusless "no bonus" "without a bonus" "without bonus" "no yearly bonus" "no annual bonus" "dont pay bonuses"
    "no cash bonus" "you dont do bonuses" "variable pay"~0.6 "no variable" "no yearly" "instead of a bonus"
    "replace the bonus" "replace my bonus" "lose my bonus" "bonus i get" "bonus i have" "bonus now" "my bonus"~0.6
    "yearly bonus"~0.6 "annual bonus"~0.5 "current bonus" "percent bonus"~0.5 "bonus missing" "missing bonus"
noequity:
    privately~0.4 "no equity" "no stock" "no shares" "without shares" "without stock" "without equity"
    "without any ownership" "dont give shares" "dont give stock" "dont offer equity" "no rsus" "no options"
    "no ownership" "equity gap" "lack of equity" "lack of stock" "no stake" "dont get shares" "dont get stock"
    "dont have stock" "you have no stock" "you have no shares" "not get any"~0.3 "gives shares" "give shares"~0.5
    "gives stock" "gives rsus" "offer rsus" "stock elsewhere" "shares elsewhere" "stock at other" "not public"
    "isnt listed" "not listed" "family owned" "employee owned"
allcash:
    certainty~0.7 cash~0.6 taxes~0.4 zero~0.7 "all cash" "cash only" "only cash" "pure cash" "cash heavy" "no stock"
    "no shares" "no equity" "risk adjusted" "after tax" "tax and risk" "without shares" "cash part" "cash instead"
    "in cash"~0.5 "cash not stock" "pure salary" "only salary" "all in salary" "just salary" "money in the bank"
    "hard cash" "part in stock"~0.7
profitshare:
    profits~0.6 dividends~0.7 bootstrapped bonanza~0.3 surplus~0.6 partnership~0.4 "profit sharing" "share of profits"
    "share of the profit" "share the profits" "share some of the profit" "self funded" "distributed profits"
    "when the firm does well" "when the company does well" "company does well" "good year" "share what we earn"
    "no investors"~0.5 "without investors" "own money"~0.2
bonusplan:
    bonus~0.4 variable~0.4 payout~0.7 incentive~0.5 ote~0.7 multiplier~0.4 "bonus scheme" "generous bonus"
    "bonus plan" "yearly payout" "annual payout" "on target" "bonus target"~0.3 "target bonus"~0.3 "year end"
    "end of year"~0.4 "performance pay" "performance based" "share in the profits"~0.7
guarantee:
    guarantee minimum~0.6 floor~0.6 certain~0.5 certainty~0.8 commitment~0.5 contractual promise~0.6 clause~0.8
    protected~0.5 secured~0.3 assured downside~0.6 insurance~0.1 binding~0.8 safe~0.2 unconditional predictable~0.6
    in~0.7 the~0.7 "fixed minimum" "a floor" "written commitment" "in the contract" "put in writing" "in writing"~0.6
    "no matter what" "first two years" "locked in"~0.7 "black on white" "black and white" "on paper"~0.3
    "signed commitment"~0.8 "fixed amount" "fixed bonus" "at minimum" "no less than" "at least"~0.1 "safe in writing"
    "written down" "write it down" "written in" "in my contract" "into my contract" "into the contract" "my contract"
    "the contract"~0.6 "part of the contract" "legally binding" "can rely" "so i know" "promise me" "promise a"
    "first two" "two years"~0.3 "if things go wrong" "make certain" "payment certain" "depend on anything"
    "no strings" "no conditions" "not depend" "doesnt depend"~0.5 "risk free" "find my feet"~0.5 "while i ramp"~0.6
    "ramp up time"~0.5 "settle in"~0.5 "for the first twelve months" "first 12 months"~0.6 "guaranteed bonus"
    "guarantee the bonus" "guarantee my bonus" "guarantee for" "a guarantee" "guaranteed minimum" "minimum bonus"
    "floor on" "floor for" "fix the bonus" "fixed for"~0.4 "secured in"~0.5 "contractually fixed" "locked in writing"
    "dont want surprises"~0.4 "no surprises"~0.4
review:
    revisit~0.9 reassess reevaluate adjust~0.6 scope~0.5 expands~0.6 reopen~0.8 renegotiate trigger~0.3 revise~0.7
    reconsider~0.6 "compensation review" "pay review" "salary review" "scope review" "after six months"
    "after twelve months" "after 12 months" "in 12 months" "if my scope" "if the scope" "look again" "talk again"
    "come back to"~0.4 "after a year"~0.4 "after the first"~0.3 "after my first"~0.3 "if my job grows"
    "if the job grows" "if it grows" "more markets"~0.2 "additional markets" "look at the pay again"
    "look at pay again" "pay again" "adjust pay" "more countries mean" "more scope" "scope grows" "area grows"
    "added to my" "get added" "on top later" "if you add" "if more"
milestone:
    milestone contingent~0.8 trigger~0.7 incentive~0.7 incentivize aligned~0.5 outcome~0.5 kpi targets~0.3 reward~0.7
    motivate~0.6 conditional~0.5 bounty~0.8 commission~0.4 carrot~0.6 prize~0.5 achievement~0.6 attain~0.5 unlocks~0.5
    "each stage" "every stage" "stage that we hit" "tied to" "tie a" "tie the" "linked to" "when we hit" "if we hit"
    "upon launch" "for each" "for every" "per client" "per customer" "pay me something for" "extra for each"
    "step by step" "piece by piece" "goal reached" "reach a goal" "hit a target" "hit the target" "when the factory"
    "if i deliver" "when i deliver" "once it ships" "once we ship" "at launch" "each time" "every time" "per launch"
    "success fee" "bonus for each" "bonus for every" "bonus per" "for every client" "for each client"
    "pay for results" "results based" "sales goal" "whenever a launch" "whenever we"~0.4 "whenever i"~0.4
    "hits its"~0.5 "results of the product" "tie further" "tie more" "tied to results"
refresher:
    refresher topup evergreen~0.5 yearly~0.1 annually~0.1 renewed~0.4 continue~0.2 "top up" "top ups" "annual grants"
    "yearly grants" "new grants" "follow on" "additional grant" "grant each year" "every year" "each year"~0.5
    "year two" "year 2" "second year"~0.6 "after the first year" "later grants" "further shares" "year after year"~0.3
    "later years" "following years" "coming years"~0.5 "year three" "year four" "third year" "fourth year"
    "after year four" "ongoing grants" "more shares later" "more stock later" "shares every year" "stock every year"
    "grants every year" "each year more" "more each year" "new shares" "new stock" "extra shares" "extra grants"
    "keep getting" "keeps coming" "four year"~0.3 "after four years" "annual refresh" "yearly refresh"
    "refresh each year" "stock refresh" "equity refresh" "refresh policy" "top up grants" "further grants"
    "regular grants" "future grants" "more grants"~0.6 "next grants" "additional equity"~0.5 "additional shares"~0.5
    "grant after"~0.4 "second grant"~0.6 "follow on grants"~0.7 "refresh grant"~0.7
vesting:
    vest~0.9 cliff schedule~0.3 backloaded frontloaded accelerated~0.5 monthly~0.3 leave~0.2 sooner~0.3 waiting~0.3
    quarterly~0.3 installments portion~0.4 drip~0.5 day~0.7 "no cliff" "back loaded" "front loaded" "heavy at the end"
    "first twelve months" "first year" "year one" "year 1" "five percent" "from the first day" "from day one"~0.6
    "first morning" "day 1" "waiting period" "wait a year" "before twelve months" "before a year" "start counting"
    "arrive in the first" "earn from" "heavy at the" "at the end"~0.2 "in the first year"~0.6 "the first year"~0.5
    "last two years" "years three and four" "comes late" "come late" "comes too late" "too late"~0.3
    "more at the beginning" "more at the start" "at the beginning"~0.5 "earlier years" "from the start"~0.4
    "straight away"~0.3 "immediately mine" "mine from" "belongs to me" "twelve months"~0.6 "12 months"~0.5
    "a full year" "in portions" "vest late"~0.7
unvested:
    unvested forfeit compensate~0.3 offset~0.8 quit lose~0.4 soften~0.6 sacrifice~0.4 leaving~0.4 miss~0.3 resign~0.6
    switch~0.5 outstanding~0.4 reimburse~0.7 transition~0.5 bridge~0.4 gap~0.2 "leave behind" "give up" "giving up"
    "walk away from" "lose them" "would lose" "id lose" "leave on the table" "on the table if i quit" "havent vested"
    "hasnt vested" "not vested" "not yet vested" "make me whole" "make whole" "make up for" "cover this gap"
    "when i leave" "if i leave" "leave my" "come over" "shares at my" "stock at my" "equity at my" "my current stock"
    "present job" "current employer"~0.4 "income gap" "switching costs" "cost of switching" "cost of leaving"
    "retention package" "bonus cycle" "what i leave" "i leave behind" "left behind" "im leaving"~0.5
    "i am leaving"~0.5 "stock i lose" "shares i lose" "money i lose" "i lose"~0.5 "passing on" "passing up"
    "turning down" "id miss" "when i quit" "if i quit" "if i resign" "costs me" "changing jobs" "changing companies"
    "the change"~0.2 "the switch" "jumping ship" "not mine yet" "still locked" "pending shares" "pending stock"
    "current stock" "current shares" "current equity" "old employer" "old job" "old company" "where i am now"
    "where i work now" "pay me back" "cover it"~0.4 "cover that"~0.4 "cover the loss" "the loss"~0.5 "make good"
    "bonus i would get" "bonus id get" "upcoming bonus" "next bonus" "bonus in march" "stays behind" "remain behind"
    "becomes mine" "id miss it" "miss out" "miss out on" "what i give up"~0.9 "pile of shares"~0.5 "in march"~0.4
    "unvested equity" "unvested shares" "unvested stock" "unvested options" "forfeit my" "lose my stock"
    "lose my shares" "lose my equity" "lose my unvested" "lose the stock" "give up my" "giving up my" "give up stock"
    "give up shares" "leave money" "leave my stock" "walk from"~0.5 "hand back" "hand it back" "throw away"
    "goes away when"~0.5 "gone if i leave" "gone when i leave" "compensate me for"~0.6 "compensation for what i"~0.6
    "make up the difference"~0.3 "make it up to me"~0.5 "cover my loss" "offset my" "offset what" "bridge that"~0.4
    "bridge the"~0.4 "tide me over"
signing:
    signon upfront bridge~0.4 immediately~0.2 initial~0.3 check~0.1 "signing bonus" "sign on" "one time payment"
    "one time" "one off" "lump sum" "up front" "welcome bonus" "starting bonus" "joining bonus" "first year"
    "year one"~0.6 "year 1"~0.6 "cash to make up" "big one time" "when i start"~0.5 "on my first day" "first paycheck"
    "starting money" "bonus for joining" "for joining" "some cash" "cash payment" "extra cash" "money upfront"
    "cash upfront" "cash up front" "some cash up front" "right at the start" "at the start"~0.5 "once off"
    "single payment" "initial payment"
portability:
    portable clawback survive~0.7 departure~0.8 forever~0.6 kept~0.4 "keep what" "keep my" "take it with me"
    "if i leave"~0.6 "when i leave"~0.6 "after i leave" "even if i leave" "anti clawback" "regardless of employment"
    "taken back" "take it back" "taken away" "mine forever" "mine to keep" "stay mine" "still mine" "should be mine"
    "what ive earned" "what i earned" "already earned" "earned it"~0.4 "take away" "take it from me"
    "lose it if i leave" "after im gone" "when im gone" "leave one day" "leave someday" "leave the firm" "leave later"
retention:
    retention~0.9 stay~0.7 attrition turnover~0.6 loyalty loyal commit~0.6 withdraw~0.7 tenure~0.7 leaving~0.2
    sticking~0.5 exodus drain~0.5 quits~0.5 lured~0.6 lure~0.6 tempted~0.5 anchor~0.3 settle~0.2 permanently~0.4
    lasting~0.4 bind tied~0.7 "people leave" "people are leaving" "people left" "long term" "long run"~0.7 "for years"
    "stop looking" "stop looking around" "drop my other" "drop all my other" "cancel my other" "yours for"~0.7
    "golden handcuffs" "keep me"~0.7 "keep me here" "to stay"~0.8 "me to stay" "make me stay" "reason to stay"
    "stay put" "stick around" "stick with" "long haul" "many years"~0.5 "five years"~0.4 "stop interviewing"
    "stop talking to" "cancel everything" "withdraw from" "off the market" "committed to"~0.4 "leave after" "walk out"
    "people quit" "lose me" "tie me in" "tied in" "lock me in" "if i stay" "stay two years" "stay three years"
    "commit to two" "commit for" "commitment of" "two year commitment" "long time"~0.5 "extra batch"~0.3 "im here for"
    "people keep leaving" "keep leaving" "leave every"~0.3 "stay for years" "stay longer" "stay with you"
    "staying power" "long term commitment" "commit long term" "commit myself"~0.6 "ill commit"~0.5 "i commit"~0.5
    "build my career here"~0.6 "not looking elsewhere"~0.6 "close my search"~0.7 "end my search"~0.7
    "stop my search"~0.7
idiom:
    gym "drop a digit" "a digit" "one digit" "missing digit" "another digit" "first digit" "came back" "come back"
    "coming back" "counted over" "such responsibility" "so much responsibility"
    "explain the offer" "explain your offer" "in my friend" "what it takes" "the offer" "an offer in" "your offer"
    "good offer" "great offer" "this offer" "to be fair" "fair enough" "thats fair" "isnt fair" "not fair"
    "dont think thats fair" "fair question" "fair point" "seems fair" "sounds fair" "a fair offer" "fair offer"
    "fair number" "fair pay" "fair salary" "fair compensation" "fair market" "under pressure from my" "big step"
    "long story short" "at this stage" "at the end of the day" "on the same page" "keep in mind" "get back to me"
    "take your time" "take my time" "speed things up" "speed up the process" "move forward" "looking forward"
    "head up" "close to home" "on the phone" "by phone" "phone call" "in the office" "go to the office"
    "go into the office" "office days" "days in the office" "per week in the office" "home office" "sleep on it"
    "think it over" "think about it" "over the weekend" "at my age" "health insurance" "health plan" "dental plan"
    "life insurance" "company car" "start date" "notice period" "reference check" "background check" "drug test"
    "work visa" "green card" "sponsor visas" "visa sponsorship" "travel required" "require travel" "any travel"
    "travel discounts" "team size" "size of the team" "how big is the team" "tech stack" "dress code"
    "code of conduct" "parental leave" "maternity leave" "sick leave" "paid leave" "vacation days" "reporting line"
    "report to" "who would i report" "reports to whom" "my manager" "hiring manager" "pay cut" "pay stub" "pay slip"
    "pay grade" "payment date" "hard worker" "fast learner" "quick learner" "team player" "new to the city"
    "cost of moving" "first impression" "big decision" "tough decision" "hard decision" "make a decision" "decide by"
    "decision until" "thanks for the offer" "thank you for the offer" "appreciate the offer" "received the offer"
    "got the offer" "read the offer" "about the offer" "review the offer" "is lower than" "lower than i"
    "higher than i" "make today" "currently make" "currently earn" "what i make" "what i earn today" "student loans"
    "car loan payments" "my mortgage" "my landlord" "my rent" "raised the rent" "years of experience"
    "years in banking" "worked at banks" "worked in banking" "day look like" "typical day" "work with you all"
    "work with you" "work for you" "come up with the number" "come up with that" "happy to hear" "good to hear"
    "glad to hear" "hear from you" "closer to 1" "a little more" "a bit more" "little better" "bit better" "do better"
    "fast reply" "quick reply" "quick question" "one question" "last question" "scares me" "at the beginning of"
    "end of the month" "end of the week" "this week" "next week" "in the meantime" "on vacation" "paid monthly"
    "so transparent" "being transparent" "being open" "brother in law" "sister in law" "works in finance"
    "father in law" "mother in law" "in my family" "a family member" "years ago" "when i was" "cut my expenses"
    "my expenses" "my savings" "my commute" "the commute" "is parking" "start on monday" "in an email" "by email"
    "via email" "over email" "my last raise" "my next raise" "worried about" "take over from" "raise the bar"
    "walk away" "on board" "meet me" "my boss"
"""
