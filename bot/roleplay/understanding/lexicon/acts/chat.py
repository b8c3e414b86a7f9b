"""Greetings, thanks, and talk of other things."""

from __future__ import annotations

ACTS = {
    "greet": """
        ^ (guten (morgen|abend|tag)|buongiorno|buona sera|buenas|buenas tardes|bom dia|boa tarde|ola|bonsoir|
            goedemorgen|goedemiddag|god dag|gruezi|salam|salaam|assalamualaikum|konnichiwa|namaskar|dzien dobry|
            zdravo|hei|privet) ; 3
        ^ (hi|hello|hey|heya|hiya|howdy|greetings|hola|good morning|good afternoon|good evening|good day|morning|
            hallo|helo|hii|hiii|heyy|heyyy|yo|sup|namaste|bonjour|salut|ciao|hej|gm|evening|afternoon|hellooo|helloo|
            henlo|oi|buenos dias|guten tag|moin|servus|shalom|aloha|dear|ello|hullo|wassup) ; 3
        (nice|great|good|pleasure|lovely|pleased|glad) to (meet|e - meet|speak with|finally meet|talk to|connect with|
            hear from|e meet|see|speak to|be talking|chat with) you ; 2.2
        👋 ; 2.5
    """,
    "small_talk": """
        how (was|were|is) (your|the|ur) [_] (holiday|weekend|vacation|trip|flight|break|match|game|wedding|party) ; 2.4
        my (daughter|son|kid|dog|cat|mother|mom|dad|wife|husband|niece|nephew) (turned|just turned|
            started school|got married) [@|#] ; 2.4
        (school run|nursery run|traffic|train|bus|commute|morning) (was|is|has been) [a|an|such a|total] [total|
            complete|real] (nightmare|chaos|mess|disaster|hell|late|madness|awful|terrible) ; 2.4
        hows (the|your|that) [new|little|old] (puppy|dog|cat|kitten|baby|family|wife|husband|kids|weekend|holiday|
            vacation|trip|weather|garden|house|move going|renovation|marathon|knee|back|cold|flu) ; 2.4
        (kid|kids|baby|son|daughter|dog|cat|wife|husband|toddler|puppy|neighbour|neighbor|roommate|i) ... (is|are|was|
            am|im) [a bit|really|so|super] (sick|ill|crying|asleep|teething|barking|exhausted|tired|hungry|sunburnt|
            sunburned|hungover) ; 2.2
        (chaotic|chaos|madhouse|zoo) (here|today|at home|this morning) ; 2.2
        (year|yr|month) old [daughter|son|kid|baby|girl|boy] [just|keeps|is|has] (said|says|wants|woke|spilled|ate|
            waving|waved|crying|cries|sends|sent|started|stole|asking|asks) ; 2.4
        (said|says|say|saying|sends|waves|sent you) (hi|hello|hey) [to you|to|$] ; 2.2
        (team|side|club) [just|really|finally|again] (won|lost|conceded|scored|drew|played|beat|is playing|
            are playing|plays|got knocked|made it) ; 2.2
        (barely|hardly|can barely|can hardly) (type|awake|keep my eyes|see|talk|slept|sleep) ; 1.8
        (goal|goals|penalty|overtime|semifinal|semi final|quarterfinal|final whistle|playoff|championship|olympics|
            formula 1|grand prix) ; 1.6
        (its|it is|its been|it was) [been] [absolutely|really|so|quite|such] (pouring|raining|snowing|freezing|
            boiling|sweltering|chilly|windy|foggy|gorgeous|humid|muggy|hot|cold|sunny) [out|outside|here|today|over|
            down|$] ; 2.2
        (no worries|no problem|youre welcome|dont mention it|my pleasure|not a problem|all good|np|you too|
            same to you|likewise|anytime|no rush at all) [at all|there|$|!|.] ; 1.6
        (doorbell|dog|cat|kid|kids|baby|son|daughter|neighbour|neighbor|phone|alarm|delivery|coffee|tea|internet|wifi|
            mic|battery|laptop|bus|train|subway|elevator|flight|airport|barking|barks) [just|was|is|has|s|again|
            won] (rang|barking|barked|crying|died|froze|frozen|walked|ringing|spilled|dropped|cut|late|delayed|
            drilling|screaming|calling|knocking|sleeping|going|crashed|acting|eating|lagging|arrived) ; 2.2
        (nice|great|lovely|good|pleasure|fun|enjoyed) (talking|speaking|chatting|catching up|to chat|to talk) [to|
            with] [you|$] ; 1.8
        (youre|you are|u r|thats|thats so|that is) [so|too|very|really|pretty|a] [a] (funny|hilarious|sweet|kind|nice|
            legend|star|too kind) $ ; 1.6
        (jet lagged|jetlagged|hungover|tired today|sleepy|caffeine|coffee|on a train|on the train|in the car|
            in a taxi|at the airport|stuck in traffic|at the gym|at the dentist|birthday|wedding|vacation|holiday|
            weekend|marathon|football|match|game|playoffs|concert|movie|beach|ski|skiing|hike|hiking) ; 1
        (long|busy|crazy|rough|hectic|wild|beautiful|gorgeous|slow|hot|cold) (day|week|morning|monday|friday|
            afternoon) [huh|eh|here|today|at work|$|!] ; 1.8
        (back from|just got back|got back from|coming from) [a|my|the] (holiday|vacation|trip|gym|run|beach|hike|walk|
            lunch|airport|weekend|school) ; 2
        (sorry for|sorry about|excuse|apologies for) (the|my) (noise|delay|background|typos|typo|dog|kids|connection|
            late reply|late response|mess|interruption|autocorrect|slow reply) ; 2.2
        (any plans|plans for|nice weekend|lovely day|beautiful day|long weekend|good one|haha good|thats funny|
            made me laugh|how funny|you crack me up|how is the family|hows the family|hows life|how is life|
            how was your day|how was your week|enjoying the|staying warm|staying cool|stay warm|stay safe|drive safe|
            happy holidays|merry christmas|congrats|congratulations|my birthday|monday mornings|mondays|its friday|
            finally friday) ; 1.8
        and (you|yourself|urself) ? ; 3
        (good|fine|great|well|not bad|doing well|doing good|all good|cant complain|im good|pretty good) [,] (thanks|
            thank you|thx) ; 2
        (how are you|how are u|hows it going|how is it going|how are things|how have you been|hows your day|
            how is your day|how was your|hows your|how you doing|how do you do|whats up|what s up|how r u|how are ya|
            hope you are|hope youre|hope your|hope you had|hope you have|hope all is|hope everythings|
            hope this finds) ; 2.6
        (traffic|train|trains|bus|subway|tube|parking|drive in) [today|this morning|again] (was|is|were|are) ; 2
        (weather|raining|rain|snow|snowing|sunny|cold outside|hot outside|hot here|cold here|heat|storm|heatwave|
            rained|snowed|freezing) ; 2
        (weekend|holiday|holidays|vacation|trip) ... (was|nice|great|good|fun|relaxing) ; 1.6
        (my dog|my cat|the dog|the cat|the game|football|soccer|lunch|dinner|jet lag|jetlag|the kids|my kids|the news|
            birthday|weather|netflix|movie|tacos|pizza|gym|marathon|basketball|baseball|hockey|the match last|
            superbowl|super bowl|world cup|christmas|thanksgiving|halloween|new year|happy new year|happy friday|
            happy monday|tgif|bbq|the train|my train|wifi|wi - fi|my internet|connection is|my mic|my camera) ; 1.6
        ^ (haha|hahaha|lol|lmao|hehe|hahah|rofl|xd|ahah|ha|heh|lolol) ; 1
        (thanks|thank you|thx|ty|tysm|cheers|much appreciated|appreciate it|appreciated|many thanks|thank u|thanx|tnx|
            gracias|merci|danke|thks|i appreciate it|appreciate that|i appreciate that) ; 1.2
        (have a|enjoy your|enjoy the) (nice|good|great|lovely|wonderful|day|weekend|evening|rest|one) ; 1.8
        (do you like|you like|do you enjoy|where are you based|where are you calling|whereabouts are you|are you from|
            are you a bot|are you a robot|are you human|are you real|tell me a joke|joke|are you an ai|chatgpt) ; 1.8
        (funny|random|anyway|off topic|offtopic|by the way) ; .5
    """,
}
