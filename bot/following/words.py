"""What the bot says of following, sentence by sentence."""

from __future__ import annotations

from bot.texts.text import say

HOW = say(
    "Send /follow and a name: of a partner, series, topic, person, place, programme or meeting. "
    "I then tell this chat of its new and changed meetings, and a week and a day before each."
)
EXAMPLE = "/follow ASEAN-UK SOM"
FOLLOWED = say(
    "This chat follows {name} from now on: once a day, about {hour}:00, I tell of new and changed meetings, "
    "and a week and a day before each that is announced."
)
ALREADY = say("This chat follows {name} already.")
FULL = say("This chat follows {number} already, and no more than that: end one of them with /unfollow.")
NO_MEETINGS = say("No meetings of {name} can be told of: follow a partner, series, topic, person or place.")
UNFOLLOWED = say("This chat follows {name} no longer.")
UNFOLLOWED_ALL = say("This chat follows nothing any more.")
NOT_FOLLOWED = say("This chat does not follow {name}.")
NOTHING = say("This chat follows nothing. Send /follow and a name, such as /follow United Kingdom.")
FOLLOWING = say("This chat follows:")
HOW_TO_END = say("To end one of them: /unfollow and its name; to end all: /unfollow all.")
WHICH = say("Say which: /unfollow and a name, or /unfollow all.")
ALL = "all"
NOT_YOURS = say("In a group its administrators say what it follows: please ask one of them.")
UNSAID = say(
    "Telegram does not tell me now whether you are an administrator here: please try again in a moment."
)
NO_DATABASE = say("My database does not answer now, so I cannot note that: please try again in a while.")
NO_FOLLOWING = say("Nothing can be followed where I run now.")

DIGEST = say("What this chat follows, {day}")
TODAY, TOMORROW, SOON = say("Today:"), say("Tomorrow:"), say("In {days} days:")
NEW, CHANGED = say("New in the catalogue:"), say("Changed:")
MORE = say("and {number} more")
HOW_TO_SEE = say("/following lists what this chat follows, /unfollow ends it.")
