"""What is answered: the facts and the records they come from, before any wording for Telegram."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from store.kinds import Ref, Sought


class Outcome(StrEnum):
    ANSWER = "answer"
    ASK = "ask"
    REFUSE = "refuse"
    SILENT = "silent"


class Want(StrEnum):
    """What is wanted of the meetings of a record or list, rather than to read of them: a command's name."""

    CALENDAR = "calendar"
    TIMELINE = "timeline"
    UPCOMING = "upcoming"
    FOLLOW = "follow"


class Reason(StrEnum):
    """Why there is no answer."""

    NOT_RECORDED = "not-recorded"
    NO_SUCH = "no-such"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Card:
    """Everything worth saying of one record."""

    ref: Ref
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: ``lead`` says it in full, ``context`` is one line about where it comes from.

    ``source`` is the address of the very page, '' for the main one of the first record.
    """

    lead: str
    refs: tuple[Ref, ...]
    values: tuple[str, ...]
    context: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """Records in order; ``lead`` says what they have in common and how many there are.

    ``code`` (at most 48 bytes) names a list that can be made again from the catalogue alone, so that its
    pages can be turned at any time; '' where it cannot.
    """

    lead: str
    refs: tuple[Ref, ...]
    values: tuple[str, ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A question back: two to six records that fit equally; ``want`` is what is wanted of the one chosen."""

    lead: str
    refs: tuple[Ref, ...]
    want: Want | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """Meetings to be put into a calendar; ``title`` says whose they are."""

    title: str
    refs: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Meetings to be drawn over the years, as of ``today``; the steps of ``of`` are marked, if it has any."""

    title: str
    refs: tuple[Ref, ...]
    today: date
    of: Ref | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One way to read a question: ``label`` says in words what it comes to.

    ``refs`` are the records that it is about, ``code`` names its list where it has one (as a ``Listing``'s).
    """

    label: str
    refs: tuple[Ref, ...]
    code: str = ""


@dataclass(frozen=True, slots=True)
class Options:
    """A question back: up to three ways to read a question, of which none is sure."""

    lead: str
    options: tuple[Option, ...]

    @property
    def refs(self) -> tuple[Ref, ...]:
        """The main record of each."""
        return tuple(dict.fromkeys(ref for one in self.options for ref in one.refs[:1]))


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why it is not answered, in a sentence; ``offers`` are records that come near or are known."""

    reason: Reason
    lead: str
    refs: tuple[Ref, ...] = ()
    offers: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class Guide:
    """How the bot is used: ``/start`` and ``/help``, or a command typed without a name.

    ``of`` is the kind that the command looks up, ``want`` what it wants of meetings.
    """

    of: Sought | None = None
    welcome: bool = False
    want: Want | None = None


@dataclass(frozen=True, slots=True)
class NoCommand:
    """A command that the bot does not have, as typed, and the nearest that it has ('' where none is near)."""

    typed: str
    nearest: str = ""


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """A word for what asks nothing: thanks, a greeting."""


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing is sent."""

    refs: tuple[Ref, ...] = field(default=(), init=False)


Answer = (
    Card
    | Fact
    | Listing
    | Choice
    | Options
    | Calendar
    | Timeline
    | Refusal
    | Guide
    | NoCommand
    | Acknowledgement
    | Silence
)


def outcome(answer: Answer) -> Outcome:
    match answer:
        case Choice() | Options():
            return Outcome.ASK
        case Refusal() | NoCommand():
            return Outcome.REFUSE
        case Silence():
            return Outcome.SILENT
        case _:
            return Outcome.ANSWER
