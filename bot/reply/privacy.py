"""What the bot says that it keeps, and that it has forgotten."""

from __future__ import annotations

from bot.reply.reply import Bold, Line, Reply
from bot.texts.text import say

TITLE = say("What I keep")
OF_TALKS = say(
    "For an hour: which records a conversation was about, so that you can ask on. These are the numbers of "
    "the chat, of the messages and of who asked, and the ids of the records; never what anybody wrote."
)
OF_UPDATES = say(
    "For a day: the numbers that Telegram gave to what I worked on, so that I answer nothing twice."
)
OF_FLOODS = say("For some minutes: how many questions came from whom, so that nobody floods me.")
OF_SETTINGS = say("What this chat chose with /settings, until it is changed or I am removed.")
OF_FOLLOWS = say(
    "What this chat follows, until /unfollow or until I am removed; for two months the ids of the news of it "
    "that I told."
)
OF_REPORTS = say(
    "For good: what you reported as wrong, with the numbers of the chat and of you, so that you hear what "
    "came of it; the words of a question only where you agreed."
)
OF_COUNTS = say(
    "For good: how many questions a day were answered, how, and about which records; nothing of what was "
    "written, where or by whom."
)
OF_THE_REST = say(
    "Nothing else: no text, name or picture is stored or logged, and what people say to each other leaves "
    "no trace."
)
FORGET_PRIVATE = say("/forget removes at once what I keep of you: here, and of your questions in groups.")
FORGET_GROUP = say("/forget removes at once what I keep of your questions in this group.")
FORGOTTEN_PRIVATE = say(
    "Forgotten: what we talked about here and what this chat follows, what I kept of your questions in "
    "groups, your settings, and that it was you who reported what you did."
)
LATER = say("Your reports of what is wrong could not be reached just now: send /forget again later.")
FORGOTTEN_GROUP = say(
    "Forgotten: what I kept of your questions in this group. Its settings stay; administrators change them "
    "with /settings. What I keep of you elsewhere goes with /forget in our private chat."
)
NOBODY = say("You write as a group or channel here: I keep nothing of you as a person.")


def render_privacy(*, private: bool, reported: bool = False) -> Reply:
    """``reported``: people can report what is wrong."""
    reports = (OF_REPORTS,) if reported else ()
    kept = (OF_TALKS, OF_UPDATES, OF_FLOODS, OF_SETTINGS, OF_FOLLOWS, *reports, OF_COUNTS, OF_THE_REST)
    listed: tuple[Line, ...] = tuple(("• ", str(one)) for one in kept)
    return Reply(((Bold(str(TITLE)),), *listed, (), (str(FORGET_PRIVATE if private else FORGET_GROUP),)))
