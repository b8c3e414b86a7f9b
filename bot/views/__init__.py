"""What a person reads: pure functions from values to replies in Telegram's HTML.

Every view takes plain values (a guide, a scenario, a turn, a verdict, an :class:`Entry`) and returns a
:class:`Reply`, or several in the order in which they are sent. Nothing here reads a store or a clock.

Buttons carry ``verb:session:arguments`` (:class:`Callback`; session 0 where it belongs to none):

========== ===================================== =======================================================
verb       arguments                             what the press asks for
========== ===================================== =======================================================
practice   offset, words of a search             the guides to choose from
pick       guide key                             the regions of a guide
region     guide key, region's place from 0      the levels, or the recruiters
level      guide key, region's and level's place the recruiters
begin      guide key, region's place, persona,   a new session
           level's place (0 where it is left out)
hint       –                                     the next move
offer      –                                     what is on the table
prep       a line of ``prep.LINES``, skip, close the prep card: ask for a line, pass over it, put the card away
drill      nothing or end                        a drill on what is weak; the end of the one that is open
undo       –                                     take the last message back
stop       –                                     end the session and review it
meant      message, answer’s place from 0        play a message that could mean two things as it was meant
event      deadline_passed or manager_answered   let the time pass
resume     –                                     go on with a session that was put off or stopped
again      –                                     a new session like this one
round      –                                     a second round on the same mandate, compared at its end
retry      turn                                  a new session that branches off before that turn
another    –                                     the same offer with another recruiter
review     a page of ``REVIEW_PAGES``            the review of a finished session
history    offset                                the sessions so far
session    –                                     one session of the history
transcript page from 0                           its messages
guides     offset, words of a search             the guides to read
mine       how, or nothing                       the guides that one has sent; how to write one
sent       guide key                             one of them
forget     guide key, yes or nothing             remove it, after asking
guide      guide key, a page of ``GUIDE_PAGES``  a page of a guide
told       offer’s number, what of it            an offer of one’s own: its questions, all of it
set        setting, value                        change a setting: coach,each|end
settings   –                                     the settings
delete     yes or no                             everything about a person, after asking
========== ===================================== =======================================================
"""

from bot.views.callback import Callback, callback
from bot.views.debrief import REVIEW_PAGES, ReviewPage, debrief, retried, review_page
from bot.views.doubt import doubted, settled
from bot.views.drill import drill_begun, drill_judged
from bot.views.export import export
from bot.views.guidebook import GUIDE_PAGES, guide_page
from bot.views.history import Entry, history, session_page, transcript
from bot.views.html import plain, split, utf16_length
from bot.views.menu import (
    ABOUT,
    DESCRIPTION,
    PAGE,
    Choice,
    Page,
    delete_question,
    deleted,
    guides,
    help_page,
    practice_guides,
    practice_levels,
    practice_recruiters,
    practice_regions,
    privacy,
    settings,
    welcome,
)
from bot.views.notice import Notice, notice, toast, unknown_command
from bot.views.own_guides import (
    own_guide,
    own_guide_kept,
    own_guide_refused,
    own_guide_removal,
    own_guides,
    own_guides_how,
)
from bot.views.prep import prep_card
from bot.views.reply import Button, Document, Keyboard, Reply, Toast
from bot.views.talk import hint, offer, played, resumed, undone, verdict

__all__ = [
    "ABOUT",
    "DESCRIPTION",
    "GUIDE_PAGES",
    "PAGE",
    "REVIEW_PAGES",
    "Button",
    "Callback",
    "Choice",
    "Document",
    "Entry",
    "Keyboard",
    "Notice",
    "Page",
    "Reply",
    "ReviewPage",
    "Toast",
    "callback",
    "debrief",
    "delete_question",
    "deleted",
    "doubted",
    "drill_begun",
    "drill_judged",
    "export",
    "guide_page",
    "guides",
    "help_page",
    "hint",
    "history",
    "notice",
    "offer",
    "own_guide",
    "own_guide_kept",
    "own_guide_refused",
    "own_guide_removal",
    "own_guides",
    "own_guides_how",
    "plain",
    "played",
    "practice_guides",
    "practice_levels",
    "practice_recruiters",
    "practice_regions",
    "prep_card",
    "privacy",
    "resumed",
    "retried",
    "review_page",
    "session_page",
    "settings",
    "settled",
    "split",
    "toast",
    "transcript",
    "undone",
    "unknown_command",
    "utf16_length",
    "verdict",
    "welcome",
]
