"""With whom: the partners of a record, who pays for it, which countries are in it."""

from __future__ import annotations

from bot.telling import names
from bot.telling.ground import Ground, row
from bot.telling.item import Lines
from bot.telling.lexicon import lexicon
from bot.telling.sentence import best, each, first
from bot.telling.told import Stated, Told, quoted, unrecorded
from bot.texts.calendar import number
from bot.texts.territories import name_of
from bot.texts.text import say, say_in, say_many
from store.kinds import Kind, PartnerKind, Ref
from store.records import Meeting, Partner, Programme, Record

_WITH, _ALONE = say("With {partners}"), say("ASEAN's own, with no partner")
_PARTIES = say_many("{count} party: {names}", "{count} parties: {names}")
_NO_PARTNERS = say_in("not recorded", "its partners")
_NO_FUNDERS = say_in("not recorded", "who pays for it")
_NO_MEMBERS = say_in("not recorded", "any members of it")
_NO_COUNTRIES = say_in("not recorded", "which countries are in it")


def tell_partners(record: Record, ground: Ground) -> Told:
    """Whom it is shared with; the sentence that says who does what is asked, if one does."""
    if not isinstance(record, (Meeting, Programme)):
        return unrecorded(_NO_PARTNERS)
    if isinstance(record, Programme):
        found = best(record, ground, lambda part: bool(_named(part, ground)))
        if found and ground.rest(record) & frozenset(row(found.part)):
            return quoted(found.text, _named(found.part, ground))
    partners = [one for id_ in record.partners if (one := ground.catalogue.partners.get(id_))]
    if partners:
        said = _WITH.format(partners=", ".join(map(name_of, partners)))
        called = tuple(one.name for one in partners)
        return Stated(said, called, tuple(Ref(Kind.PARTNER, one.id) for one in partners))
    if isinstance(record, Programme) and (found := first(record, lambda part: bool(_named(part, ground)))):
        return quoted(found.text, _named(found.part, ground))
    return Stated(str(_ALONE), ("ASEAN",))


def tell_funders(record: Record, ground: Ground) -> Told:
    """Who pays for it, where a sentence says so; else whom it is shared with."""
    if found := first(record, lambda part: "paid" in lexicon().heard("money", row(part))):
        return quoted(found.text, _named(found.part, ground))
    if getattr(record, "partners", ()):
        return tell_partners(record, ground)
    return unrecorded(_NO_FUNDERS)


def tell_members(record: Record, ground: Ground) -> Told:
    """The countries that signed it or are in it."""
    if isinstance(record, Partner) and record.kind is PartnerKind.COUNTRY:
        return unrecorded(_NO_MEMBERS)
    if isinstance(record, Programme) and record.parties:
        lines = Lines(ground.catalogue)
        many = len(record.parties)
        said = ", ".join(map(lines.party, record.parties))
        return Stated(
            _PARTIES.format(number=many, count=number(many), names=said),
            (*map(lines.party_value, record.parties), str(many)),
            (),
            record.parties[0].source or "",
        )
    for one in each(record):
        if listed := names.listed(one.part):
            return quoted(one.text, names.places(listed, ground.catalogue))
    if isinstance(record, Partner):
        return unrecorded(_NO_MEMBERS)
    if isinstance(record, (Meeting, Programme)) and record.partners:
        return tell_partners(record, ground)
    found = first(record, lambda part: "party" in lexicon().heard("deed", row(part)))
    return quoted(found.text) if found else unrecorded(_NO_COUNTRIES)


def _named(part: str, ground: Ground) -> list[str]:
    """The partners and countries that a sentence names."""
    partners = [one.name for one in ground.catalogue.partners.values() if one.name in part]
    return [*partners, *names.places(part, ground.catalogue)]
