"""The matters of the people one works with, and of life with the job."""

from __future__ import annotations

PEOPLE = {
    "manager": """
        (report to|reporting to|reports to|my manager|my boss|the manager be|my supervisor|my lead|who manages|
            my new boss|line manager|be my chief) ; 1
    """,
    "team_size": """
        (how big|how large|how many|size) ... (team|people|engineers|architects|colleagues) ; 1.4
        (team size) ; 1.4
    """,
    "mentor": "(mentor|mentors|mentoring|mentored|mentorship|onboarding|onboard|buddy|ramp - up|ramp up) ; 1",
    "colleagues": """
        (team|colleagues|coworkers|teammates|same people) ; .8
        who ... (work with|working with|sit with) ; 1
    """,
}

LIFE = {
    "remote": """
        (remote|remotely|hybrid|wfh|home office|homeoffice|from home|at home|on site|onsite|in office days|
            office days|days in the office|in the office|home days|days home) ; 1
        (work|working) from (abroad|anywhere|another country|elsewhere|overseas|_) ; 1
    """,
    "part_time": """
        (part time|part - time|parttime|half time|job share|reduced hours|fewer hours|shorter week) ; 1
        (four|three|@) [-] (day|days) (a|per|each|every|work|working) week ; 1
        (four|three|@) [-] (day) week ; 1
        (do|work|working|doing) (four|three|@) (day|days) (?|$) ; 1
        (@) (%|percent|procent) (position|workload|contract|pensum|role|job|time) ; 1.2
    """,
    "contract": """
        (clt|pj|w @|w2|1099|freelancer|self - employed|umbrella|b @ b|b2b|permanent contract|permanent position|
            fixed - term|temporary contract|employee or|contractor or|or contractor|as a contractor) ; 1.4
    """,
    "extra_pay": """
        (@ th|13th|14th|thirteenth|fourteenth|extra|th) (month|salary|months|month's|monthly) ; 1.4
        (holiday|vacation) (allowance|pay|money|bonus) ; 1.4
        (meal|lunch|food|transport|commuter|commuting) (vouchers|voucher|allowance|allowances|card) ; 1.4
        (vakantiegeld|urlaubsgeld|weihnachtsgeld) ; 1.4
    """,
    "vacation": """
        (vacation|vacations|holiday|holidays|pto|days off|weeks off|time off|annual leave|paid leave|leave days|
            days of leave|weeks of leave|free days) ; 1
    """,
    "health": "(health|insurance|medical|dental|vision plan|healthcare|health plan|doctor) ; 1",
    "retirement": "(pension|retirement|401|401k|@ match|@ plan|match [the|my] @ $|match [the|my] @ ?) ; 1",
    "parental": "(parental|maternity|paternity|baby leave) ; 1.2",
    "equipment": "(laptop|computer|equipment|macbook|monitor|work phone) ; 1",
    "office": "(dress code|parking|canteen|cafeteria|office like|the office is|gym|commute|offices) ; 1",
    "hours": """
        (on call|on - call|oncall|pager|overtime|work weekends|working hours|work hours|hours a week|
            hours per week|weekend work|night shifts) ; 1
        (what time|when) ... (finish|go home|leave work|start work|log off) ; 1
        (leave|finish|go home|stop) at [@] (@|four|five|six|$|?) ; 1
    """,
    "travel": "(travel|travelling|traveling|business trips|business trip) ; 1",
    "visa": """
        (visa|visum|sponsor|sponsors|sponsorship|green card|greencard|work permit|h1b|h @ b|h - @ b|h1 - b) ; 1.4
    """,
    "learning": "(training|trainings|conference|conferences|tuition|learning budget|courses|certification) ; 1",
    "side_work": "(non - compete|noncompete|non compete|side project|side projects|side job|freelance) ; 1",
    "title": "((higher|better|different|other|senior) title|job title|my title|the title|what title) ; 1",
    "title_wish": """
        (title|letter|contract|offer|it|card) [to|that] (say|read|state) [a|the] (senior|staff|lead|principal|head|
            director|manager|junior) ; 1.4
        title [to] (says|reads|be|states) [a|the] (senior|staff|lead|principal|head|director|manager|junior) ; 1.4
        (change|upgrade|bump|raise) [the|my] (title|job title) [to|from] ; 1.4
        (called|titled|title of|title as|title to) [a|the] (senior|staff|lead|principal|head|director) ; 1.4
    """,
    "promotion": """
        (promotion|promotions|promoted|promote|next level|career path|path to|move up|moving up|grow into) ; 1
    """,
}
