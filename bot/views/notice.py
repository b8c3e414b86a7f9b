"""Short answers to what cannot be done or was not understood by the bot (the recruiter's own are the script's)."""

from __future__ import annotations

from typing import Literal

from markupsafe import escape

from bot.views.callback import callback
from bot.views.reply import Button, Keyboard, Reply, Toast

Notice = Literal[
    "sticker",
    "photo",
    "voice",
    "document",
    "media",  # anything else that is not text
    "empty",
    "too_long",
    "edited",  # an edited message that is not the last one
    "no_session",  # a text that needs a running session
    "no_call",  # a command that needs one
    "no_session_counter",  # the same, where the text names an ask
    "session_over",
    "taken_back_late",  # a text that takes back the last word of a call that is over
    "nothing_to_undo",
    "retry_running",  # a turn is to be played again while the session still runs
    "nothing_to_retry",
    "no_such_turn",
    "no_drill",  # a drill without a rehearsal that it could be about
    "drill_over",
    "no_prep",  # a prep card without a rehearsal that it could belong to
    "old_button",
    "rehearsal_gone",  # deleted, or somebody else's: nobody learns which
    "unknown_guide",
    "unplayable",
    "unreadable",  # stored by another version of the bot
    "no_sessions",  # an empty history
    "coach_each",
    "coach_end",
    "kept",  # nothing was deleted after all
    "stopped",
    "group",
    "failed",
    "busy",
    "too_fast",  # more messages in a minute than one person may send
    "too_many_guides",  # more own guides than one person may keep
    "file_gone",  # Telegram does not give a file
    "guide_removed",
    "too_many_offers",  # more own offers than one person may keep
    "too_many_sessions",  # more rehearsals in a day than one person may begin
]

TOAST_LIMIT = 200
"""How many characters Telegram shows over a chat."""

TEXTS: dict[Notice, str] = {
    "sticker": "A nice sticker, but the recruiter only reads text. Say it in words.",
    "photo": "The recruiter can’t see pictures. Say it in words.",
    "voice": "The recruiter can’t hear voice messages. Write what you would say.",
    "document": "The recruiter doesn’t open files. I take only guides: text files ending in .md, see /guides.",
    "media": "The recruiter only reads text. Say it in words.",
    "empty": "That message had no words in it. Write what you would say.",
    "too_long": "That was too long to be one message. Say the main point in a few sentences.",
    "edited": "Only your last message can be changed. /undo takes it back.",
    "no_session": "No rehearsal is running, so nobody hears this. Start one?",
    "no_call": "That belongs to a call, and no rehearsal is running. Start one?",
    "no_session_counter": "That sounds like a counteroffer, but no rehearsal is running to hear it. Start one?",
    "session_over": "This rehearsal is over. Start a new one, or look at its review in /history.",
    "taken_back_late": "That call is over, so nobody hears this. /undo takes back what you said last, and it goes on.",
    "nothing_to_undo": "There is nothing to take back: you have not said anything yet.",
    "retry_running": "This rehearsal still runs: /undo takes your last message back, /stop ends it. Then /retry.",
    "nothing_to_retry": "No turn of that rehearsal cost you anything worth playing again. Take a second round instead.",
    "no_such_turn": "There is no such turn to play again. The review’s Moves page has their numbers, as in /retry 3.",
    "no_drill": "A drill takes up what a rehearsal has shown. Start one; ten minutes are enough.",
    "drill_over": "The drill is over. What you write now goes to the recruiter again, where a rehearsal runs.",
    "no_prep": "Your prep card goes with a rehearsal, for its region and currency. Start one: the card is a tap away.",
    "old_button": "That button belongs to something that has changed since. Use the newest message.",
    "rehearsal_gone": "That rehearsal is gone. /practice starts a new one.",
    "unknown_guide": "That guide is no longer here. Choose another one with /practice.",
    "unplayable": "That guide names no base and no total in money there, so there is nothing to negotiate about.",
    "unreadable": "That rehearsal was stored by another version of me; I can’t read it. /practice starts a new one.",
    "no_sessions": "No rehearsals yet. Your first one takes about ten minutes.",
    "coach_each": "The coach now speaks after every message.",
    "coach_end": "The coach now keeps quiet until the end. /hint still helps.",
    "kept": "Nothing was deleted.",
    "stopped": "Stopped before you had said anything, so there is nothing to review.",
    "group": "I only rehearse in private: what you would say about pay is nobody else’s business.",
    "failed": "Something went wrong on my side, and your message was not played. Please send it again.",
    "busy": "One moment, I’m still answering your last message.",
    "too_fast": "That was a lot at once. Give me a minute; what you sent last was not played, nothing else is lost.",
    "too_many_guides": "You keep as many guides as I can hold. Remove one in /guides first.",
    "file_gone": "Telegram doesn’t give me that file any more. Please send it again.",
    "guide_removed": "That guide is gone. /practice has the others.",
    "too_many_offers": "You keep as many offers as I can hold. Remove one in /myoffer first.",
    "too_many_sessions": "That’s enough new rehearsals for one day. Yours are in /history; tomorrow there are more.",
}
_BEGIN: tuple[Notice, ...] = (
    "no_session",
    "no_call",
    "no_session_counter",
    "no_prep",
    "no_drill",
    "drill_over",
    "session_over",
    "unreadable",  # stored by another version of the bot
    "no_sessions",
    "unknown_guide",
    "kept",
    "stopped",
)
_HELP: tuple[Notice, ...] = ("sticker", "photo", "voice", "document", "media", "empty", "too_long")


def notice(key: Notice, session: int | None = None) -> Reply:
    """A short answer in the chat, with the button that helps on; ``session`` is the running one where there is one."""
    rows: Keyboard = ()
    if session is not None and key in _HELP:
        rows = ((Button("💡 What could I say?", callback("hint", session)),),)
    elif session is None and (key in _BEGIN or key in _HELP):
        rows = ((Button("🎙 Start a rehearsal", callback("practice")),),)
    return Reply(str(escape(TEXTS[key])), rows)


def unknown_command(near: str | None = None) -> Reply:
    """There is no such command; ``near`` is one that may have been meant."""
    hint = f"Did you mean /{escape(near)}? " if near else ""
    return Reply(f"I don’t know that command. {hint}/help lists those that I know.")


def toast(key: Notice) -> Toast:
    """The same for a button press: shown over the chat, at most 200 characters."""
    return Toast(TEXTS[key], alert=key in ("rehearsal_gone", "old_button", "failed"))
