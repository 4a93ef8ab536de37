"""Whether /partner with a country that is no partner is refused, in twelve languages, and says what it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from babel import Locale

from bot.answer.answer import Refusal
from bot.answer.lookup import look_up
from store.kinds import Kind, Ref
from tests.bench.catalogue import Names

LANGUAGES = ("en", "id", "ms", "fil", "vi", "th", "km", "lo", "my", "zh", "ja", "fr")
REFUSED = 0.995
_UNIONS = frozenset({"EU", "EZ", "UN"})


@dataclass(frozen=True, slots=True)
class Refused:
    """``said``: the share of those that are members or places of the catalogue which the reply tells."""

    names: int
    refused: float
    said: float
    wrong: tuple[str, ...]


def foreign(names: Names) -> Iterator[tuple[str, str]]:
    """Every territory of CLDR that is no partner, in each language: its code and name."""
    partners = {partner.iso for partner in names.catalogue.partners.values()} | _UNIONS
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2 and code.isalpha() and code != "ZZ" and code not in partners:
                yield code, name


def refused(names: Names) -> Refused:
    """Put each to /partner."""
    members = names.catalogue.members_by_place
    told = {
        place.iso: Ref(Kind.MEMBER, members[id_].id) if id_ in members else Ref(Kind.PLACE, id_)
        for id_, place in names.catalogue.places.items()
        if place.iso
    }
    asked = list(foreign(names))
    wrong, known, said = [], 0, 0
    for code, name in asked:
        answer = look_up(Kind.PARTNER, name, names.catalogue, names.matcher)
        if not isinstance(answer, Refusal) or any(ref.kind is Kind.PARTNER for ref in answer.offers):
            wrong.append(name)
        if code in told:
            known += 1
            said += isinstance(answer, Refusal) and answer.refs == (told[code],)
    return Refused(len(asked), 1 - len(wrong) / len(asked), said / known, tuple(wrong))
