"""What a text asks: of which records, of what in them, and when."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.question.time import Time
from store.kinds import Kind, Ref
from store.matching.words import Word


class Form(StrEnum):
    """What shape the answer has: one fact, records in a row, their number, yes or no, the earlier of two."""

    FACT = "fact"
    LIST = "list"
    COUNT = "count"
    YES_NO = "yes-no"
    COMPARE = "compare"


class Select(StrEnum):
    """Which one of a row is meant."""

    FIRST = "first"
    LAST = "last"
    NEXT = "next"
    FOLLOWING = "following"
    PREVIOUS = "previous"


@dataclass(frozen=True, slots=True)
class Mention:
    """Words ``start`` to ``end`` (not included) that name one of ``refs``; ``left`` is the word before them.

    ``side`` says that it tells whose somebody is: 'the British minister', 'Canada's co-chair'.
    """

    refs: tuple[Ref, ...]
    start: int
    end: int
    text: str
    exact: bool = True
    negated: bool = False
    left: str = ""
    side: bool = False

    @property
    def inner(self) -> range:
        """The places of its words."""
        return range(self.start, self.end)

    def of(self, kind: Kind) -> tuple[str, ...]:
        """The ids among ``refs`` that are of a kind."""
        return tuple(ref.id for ref in self.refs if ref.kind is kind)


@dataclass(frozen=True, slots=True)
class Question:
    """A text as understood.

    ``asked`` are senses of the lexicon's group 'asked'; ``senses`` are those of other cues, by group:
    'level', 'role', 'step' … ``content`` are the stems of words that tell of the record meant, ``rest`` those
    of them that mean nothing else. ``foreign`` are parties that are not in the catalogue, ``abroad``
    countries that only its sentences name, ``elsewhere`` is a place that nobody knows. ``outside`` is why it
    is beyond the catalogue; ``aside`` says that it is unless something of the catalogue is named. ``plural``
    says that more than one record is asked for, ``room`` that everybody is asked, ``asking`` that anything
    is asked at all.
    """

    text: str
    words: tuple[Word, ...] = ()
    asked: tuple[str, ...] = ()
    form: Form = Form.FACT
    select: Select | None = None
    mentions: tuple[Mention, ...] = ()
    times: tuple[Time, ...] = ()
    ordinals: tuple[int, ...] = ()
    senses: dict[str, frozenset[str]] = field(default_factory=dict)
    content: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    abroad: tuple[str, ...] = ()
    outside: str = ""
    aside: bool = False
    elsewhere: str = ""
    plural: bool = False
    room: bool = False
    asking: bool = False

    def sense(self, group: str) -> frozenset[str]:
        """What the cues of a group mean, together."""
        return self.senses.get(group, frozenset())

    def ids(self, kind: Kind) -> tuple[str, ...]:
        """Ids of a kind that the text names and does not rule out."""
        return tuple(dict.fromkeys(i for m in self.mentions if not m.negated for i in m.of(kind)))
