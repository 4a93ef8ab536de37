"""What is asked of programmes: the years they run, their partners, where they were adopted, what their letters mean."""

from __future__ import annotations

from bot.answer.facts.sentences import DATE, telling
from bot.answer.facts.stated import Stated, Unrecorded
from bot.answer.facts.when import dates_in
from bot.answer.inquiry import Inquiry
from bot.answer.wording import about, acronym, adopted
from store.content import sentences
from store.dates import period
from store.records import Kind, Meeting, Partner, Programme, Record, Ref


def tell_period(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    if isinstance(record, Programme):
        if record.since or record.until:
            years = tuple(when.iso for when in (record.since, record.until) if when)
            return Stated(f"{period(record.since, record.until)}".capitalize(), years)
        dated = next((sentence for sentence in sentences(record) if DATE.search(sentence)), "")
        if dated and any(word in dated for word in ("since", "until", "from", "for ")):
            return Stated(dated.rstrip("."), tuple(date.iso for date in dates_in(dated)))
    return Unrecorded("the years it runs")


def tell_full_name(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    short = acronym(record)
    return Stated(f"{short} stands for {record.name}" if short else record.name, (record.name,))


def tell_partners(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    ids = getattr(record, "partners", ())
    names = [
        inquiry.catalogue.partners[partner].name for partner in ids if partner in inquiry.catalogue.partners
    ]
    if names:
        return Stated(
            "With " + ", ".join(names), tuple(names), tuple(Ref(Kind.PARTNER, partner) for partner in ids)
        )
    sentence = telling(record, inquiry)
    named = tuple(p.name for p in inquiry.catalogue.partners.values() if p.name in sentence)
    if named:
        return Stated(sentence.rstrip("."), named)
    if isinstance(record, (Meeting, Programme)):
        return Stated("ASEAN's own, with no partner", ("ASEAN",))
    return Unrecorded("its partners")


def tell_adopted_at(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    """The meeting at which something happened."""
    match record:
        case Meeting():
            return Stated(
                f"The {record.title}, {about(record, inquiry.catalogue)}", (record.title, record.date.iso)
            )
        case Programme(adopted=adoption) if adoption and adoption.at:
            refs = (Ref(Kind.MEETING, adoption.meeting),) if adoption.meeting else ()
            values = (adoption.at, *([adoption.date.iso] if adoption.date else []))
            return Stated(adopted(record, inquiry.catalogue), values, refs)
        case Partner():
            return Unrecorded("a meeting for that")
    sentence = telling(record, inquiry)
    return (
        Stated(sentence.rstrip("."), ())
        if "ummit" in sentence or "eeting" in sentence
        else Unrecorded("at which meeting it was adopted")
    )
