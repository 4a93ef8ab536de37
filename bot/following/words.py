"""What the bot says of following, sentence by sentence."""

from __future__ import annotations

HOW = (
    "Send /follow and a name: of a partner, series, topic, person, place, programme or meeting. "
    "I then tell this chat of its new and changed meetings, and a week and a day before each."
)
EXAMPLE = "/follow ASEAN-UK SOM"
FOLLOWED = (
    "This chat follows {name} from now on: once a day, about {hour}:00, I tell of new and changed meetings, "
    "and a week and a day before each that is announced."
)
ALREADY = "This chat follows {name} already."
FULL = "This chat follows {number} already, and no more than that: end one of them with /unfollow."
NO_MEETINGS = "No meetings of {name} can be told of: follow a partner, series, topic, person or place."
UNFOLLOWED = "This chat follows {name} no longer."
UNFOLLOWED_ALL = "This chat follows nothing any more."
NOT_FOLLOWED = "This chat does not follow {name}."
NOTHING = "This chat follows nothing. Send /follow and a name, such as /follow United Kingdom."
FOLLOWING = "This chat follows:"
HOW_TO_END = "To end one of them: /unfollow and its name; to end all: /unfollow all."
WHICH = "Say which: /unfollow and a name, or /unfollow all."
ALL = "all"
NOT_YOURS = "In a group its administrators say what it follows: please ask one of them."
UNSAID = "Telegram does not tell me now whether you are an administrator here: please try again in a moment."
NO_DATABASE = "My database does not answer now, so I cannot note that: please try again in a while."
NO_FOLLOWING = "Nothing can be followed where I run now."

DIGEST = "What this chat follows, {day}"
TODAY, TOMORROW, SOON = "Today:", "Tomorrow:", "In {days} days:"
NEW, CHANGED = "New in the catalogue:", "Changed:"
MORE = "and {number} more"
HOW_TO_SEE = "/following lists what this chat follows, /unfollow ends it."
