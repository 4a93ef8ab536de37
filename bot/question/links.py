"""Which records are tied to which: meetings and programmes to what they name, series to their one partner."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.question.question import Mention
from bot.question.weights import LINK, LINKED_PROGRAMME
from store.catalogue import Catalogue
from store.content import Content
from store.kinds import Kind, Level, Ref
from store.matching.words import normalise
from store.records import Meeting, Programme


class Links:
    """Links of one catalogue, records given by their position in ``content.records``; kept once found."""

    def __init__(self, catalogue: Catalogue, content: Content) -> None:
        self.catalogue = catalogue
        self.content = content
        self._linked: dict[Ref, Sequence[tuple[int, float]]] = {}
        self._numbers: dict[str, frozenset[str]] = {}

    def linked(self, ref: Ref) -> Sequence[tuple[int, float]]:
        """The meetings and programmes tied to a record, each with how much that weighs."""
        if ref not in self._linked:
            weight = LINK.get(ref.kind, 0.0)
            meetings = [(self.at(meeting), weight) for meeting in self.catalogue.meetings_of(ref)]
            programmes = [
                (self.at(one), weight * LINKED_PROGRAMME) for one in self.catalogue.programmes_of(ref)
            ]
            self._linked[ref] = (*meetings, *programmes)
        return self._linked[ref]

    def at(self, record: Meeting | Programme) -> int:
        """The position of a record."""
        return self.content.position[Ref(record.kind_, record.id)]

    def is_bilateral(self, position: int) -> bool:
        """Whether a record has exactly one partner."""
        return len(getattr(self.content.records[position], "partners", ())) == 1

    def only_partner(self, mention: Mention) -> str:
        """The one partner that all meetings of the series named are with, '' where there is none."""
        met = {
            meeting.partners
            for series in mention.of(Kind.SERIES)
            for meeting in self.catalogue.meetings_of(Ref(Kind.SERIES, series))
        }
        partners = met.pop() if len(met) == 1 else ()
        return partners[0] if len(partners) == 1 else ""

    def bilateral(self, partner: str, levels: set[Level]) -> Iterator[int]:
        """Meetings with a partner alone, of some levels."""
        for meeting in self.catalogue.meetings_of(Ref(Kind.PARTNER, partner)):
            if len(meeting.partners) == 1 and meeting.level in levels:
                yield self.at(meeting)

    def holding(self, words: Sequence[str]) -> dict[int, float]:
        """Records that hold all of some stems, each with how telling the least telling place is."""
        held = [self.content.holding(word) for word in words]
        if not held:
            return {}
        return {at: min(one[at] for one in held) for at in set(held[0]).intersection(*held[1:])}

    def numbers(self, programme: Programme) -> frozenset[str]:
        """The numbers in a programme's names."""
        if programme.id not in self._numbers:
            names = (programme.name, *programme.aliases, programme.acronym or "")
            self._numbers[programme.id] = frozenset(
                word for name in names for word in normalise(name) if word.isdigit()
            )
        return self._numbers[programme.id]
