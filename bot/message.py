"""Reads what somebody typed: which command it is, whether it is for the bot, and the words that remain."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import extractOne

from bot.answer.answer import Guide, NoCommand, Silence, Want
from bot.desk import Message
from bot.reading.follow_ups.context import Context
from store.kinds import ANY, Kind, Sought

LOOKUPS: dict[str, Sought] = {
    "meeting": Kind.MEETING,
    "partner": Kind.PARTNER,
    "programme": Kind.PROGRAMME,
    "program": Kind.PROGRAMME,
    "member": Kind.MEMBER,
    "topic": Kind.TOPIC,
    "person": Kind.PERSON,
    "place": Kind.PLACE,
    "find": ANY,
}
GUIDES = ("start", "help")
ACTS = ("settings", "delete", "privacy", "forget", "follow", "following", "unfollow")
"""Commands that look nothing up: each has a handler of its own."""
MAINTAINING = ("add", "edit", "remove", "stats")
"""Those of maintainers alone: no menu shows them, no slip is put right to one of them."""
WANTS = {want.value: want for want in (Want.CALENDAR, Want.TIMELINE, Want.UPCOMING)}
# How like a command of the bot's another must be.
_NEAR = 0.75

_COMMAND = re.compile(r"/(\w{1,64})(?:@(\w{3,32}))?(?:\s+|$)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Act:
    """One of ``ACTS`` and what was written after it; ``named``: the command bears the bot's name."""

    command: str
    words: str
    named: bool


def mentions(text: str, bot_name: str) -> bool:
    """Whether a text names the bot, by itself or in a command."""
    return re.search(rf"@{re.escape(bot_name.removeprefix('@'))}(?!\w)", text, re.IGNORECASE) is not None


def read_message(
    text: str,
    bot_name: str,
    *,
    addressed: bool = True,
    private: bool = True,
    context: Context | None = None,
) -> Message | Guide | NoCommand | Act | Silence:
    """The message for the desk, the answer where nothing is looked up, or what else is to be done.

    ``bot_name`` is the bot's username; ``addressed`` tells whether the message is for the bot even if it does
    not say so: a private chat, a reply to the bot. ``private`` is False in groups.
    """
    mention = re.compile(rf"(?<!\w)@{re.escape(bot_name.removeprefix('@'))}(?!\w)[,:]?\s*", re.IGNORECASE)
    context = context or Context()
    found = _COMMAND.match(text.strip()) or _COMMAND.match(mention.sub("", text).strip())
    if found:
        command, to = found.groups()
        if to and to.lower() != bot_name.removeprefix("@").lower():
            return Silence()
        words = mention.sub("", found.string[found.end() :]).strip()
        if kind := LOOKUPS.get(command.lower()):
            return Message(words, kind, private=private, context=context) if words else Guide(kind)
        if want := WANTS.get(command.lower()):
            return Message(words, ANY, private=private, context=context, want=want)
        if command.lower() in GUIDES:
            return Guide(welcome=command.lower() == "start")
        if command.lower() in (*ACTS, *MAINTAINING):
            return Act(command.lower(), words, to is not None or mention.search(text) is not None)
        return _no_command(command) if addressed or to else Silence()
    words = mention.sub("", text).strip()
    addressed = addressed or mention.search(text) is not None
    if not words:
        return Guide() if addressed else Silence()
    return Message(words, addressed=addressed, private=private, context=context)


def _no_command(typed: str) -> NoCommand:
    """A command that there is not, with the one that it may be a slip of or begin as."""
    near = extractOne(
        typed.lower(),
        (*LOOKUPS, *GUIDES, *WANTS, *ACTS),
        scorer=JaroWinkler.normalized_similarity,
        score_cutoff=_NEAR,
    )
    return NoCommand(typed, near[0] if near else "")
