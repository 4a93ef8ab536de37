"""What is said to a group that the bot was added to."""

from __future__ import annotations

from bot.reply.reply import Bold, Line, Reply
from bot.texts.text import say

WHO = say("I look up ASEAN's meetings, partners and programmes, and name the source of every answer.")
HOW = say(
    "Send a command, such as /meeting 1st ASEAN-UK SOM, or reply to one of my messages. /help says more."
)
HOW_ALL = say(
    "Send a command, such as /meeting 1st ASEAN-UK SOM, name me as {name}, or reply to one of my messages. "
    "/help says more."
)
HEARS_LITTLE = say(
    "Telegram shows me commands and replies to me in this group, and nothing else that is said."
)
HEARS_ALL = say(
    "Telegram shows me all that is said in this group. I keep and log nothing of it, and what nobody asks me "
    "I answer only where it is a precise question that I am certain of."
)
GOVERNED = say("Administrators of this group change how I behave here with /settings.")
REMOVED = say("Who asked, or an administrator, removes an answer of mine with /delete in reply to it.")
KEPT = say("/privacy says what I keep.")


def render_welcome(name: str, *, hears_all: bool) -> Reply:
    """``name`` is the bot's, with its @; ``hears_all`` is False where privacy mode hides talk from it."""
    how = (HOW_ALL.format(name=name), HEARS_ALL) if hears_all else (HOW, HEARS_LITTLE)
    lines: tuple[Line, ...] = ((Bold("Notulis"),), (str(WHO),), (), *((str(one),) for one in how))
    return Reply((*lines, (), (str(GOVERNED),), (str(REMOVED),), (str(KEPT),)))
