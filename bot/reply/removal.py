"""What is said to /delete where nothing is removed."""

from __future__ import annotations

from bot.texts.text import say

HOW = say("Send /delete as a reply to the message of mine that shall go.")
NOT_YOURS = say("Only the person who asked, or an administrator of this group, can have that removed.")
NO_LONGER_YOURS = say(
    "I no longer know who asked that, so only an administrator of this group can have it removed."
)
TOO_OLD = say("Telegram no longer lets me remove that: it is more than two days old.")
