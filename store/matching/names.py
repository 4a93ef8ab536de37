"""Every name of every record: titles, acronyms, aliases, and those that follow from a record's links."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from store.catalogue import Catalogue
from store.dates import MONTHS
from store.kinds import ASEAN, Kind, Ref
from store.matching.match import Name
from store.matching.plain import EVERYDAY
from store.matching.words import forms
from store.ordinals import ordinals
from store.records import Meeting, Person, Place, Record, Series
from store.territories import territory_names

# What officials call the levels and formats of meetings.
_SHORT_FORMS = (
    ("Senior Officials' Meeting", "SOM"),
    ("Joint Sectoral Cooperation Committee", "JSCC"),
    ("Joint Cooperation Committee", "JCC"),
    ("Development Partnership Committee", "DPC"),
    ("Post Ministerial Conference", "PMC"),
    ("Foreign Ministers' Meeting", "FMM"),
    ("Economic Ministers' Meeting", "AEM"),
    ("ASEAN Plus Three", "ASEAN+3"),
    ("ASEAN Plus Three", "APT"),
    ("ASEAN+3", "APT"),
)
# Partners without an ISO code of a country, by the codes that CLDR names them under.
_UNIONS = {"european-union": "EU", "united-nations": "UN"}


def catalogue_names(catalogue: Catalogue) -> Iterator[Name]:
    """All names of all records; a record's title comes first, the newest meetings before older ones."""
    surnames = Counter(_surname(person) for person in catalogue.people.values())
    for record in catalogue:
        if isinstance(record, Meeting):
            continue
        ref = Ref(record.kind_, record.id)
        texts = dict.fromkeys([record.name, getattr(record, "acronym", None) or record.name, *record.aliases])
        yield from (Name(text, ref, spoken=_spoken(ref) and not _needs_accent(text)) for text in texts)
        if isinstance(record, Person) and _surname(record) not in texts:
            # One that several bear names none of them in a sentence.
            yield Name(_surname(record), ref, spoken=surnames[_surname(record)] == 1)
        if not (isinstance(record, Place) and record.id in catalogue.partners):
            yield from _foreign(record, ref)
    partners = {
        partner.id: " ".join([partner.name, *partner.aliases]) for partner in catalogue.partners.values()
    }
    forms = {series.id: _forms(series) for series in catalogue.series.values()}
    for meeting in sorted(catalogue.meetings.values(), key=lambda meeting: meeting.date, reverse=True):
        context = [partners[partner] for partner in meeting.partners if partner in partners]
        context += [place.name for near in meeting.places for place in catalogue.around(near)]
        context += [str(meeting.date.year), MONTHS[meeting.date.month or 0]]
        ref = Ref(Kind.MEETING, meeting.id)
        yield Name(meeting.title, ref, context=tuple(context))
        texts = dict.fromkeys([meeting.acronym or meeting.title, *meeting.aliases])
        for form in forms.get(meeting.series, ()):
            texts |= {f"{ordinal} {form}": None for ordinal in ordinals(meeting)}
            texts[f"{form} {meeting.date.year}"] = None
        yield from (Name(text, ref) for text in texts)


def _needs_accent(text: str) -> bool:
    """Whether a name is another word without its accent: 'Mỹ', the United States, is no 'my'."""
    if text.isascii():
        return False
    words = forms(text) or ()
    return len(words) == 1 and words[0].isascii() and (words[0] in EVERYDAY or len(words[0]) == 1)


def _spoken(ref: Ref) -> bool:
    """Whether a sentence that holds the name speaks of the record: of a member's name, the place does, too,
    an office is a role first, and 'ASEAN' is in every other question."""
    return ref.kind not in (Kind.MEMBER, Kind.OFFICE) and ref != (Kind.BODY, ASEAN)


def _surname(person: Person) -> str:
    """The last word of a name, what is short for another ('Jr.') aside."""
    parts = person.name.split()
    return next((part for part in reversed(parts[1:]) if not part.endswith(".")), "".join(parts[:1]))


def _foreign(record: Record, ref: Ref) -> Iterator[Name]:
    """A country's name in other languages, and its code."""
    code = getattr(record, "iso", None) or _UNIONS.get(record.id)
    if code:
        yield Name(code, ref, spoken=False)
        for text in territory_names().get(code, ()):
            # 'Ý' is Italy in Vietnamese, and nobody's Italy in an English sentence.
            clear = len(text) > 3 or not text[0].isalpha() or text[0] > "\u024f"
            yield Name(text, ref, spoken=clear and _spoken(ref), foreign=True)


def _forms(series: Series) -> list[str]:
    """How a series is called, also with the short forms of its words."""
    forms = dict.fromkeys([series.name, series.acronym or series.name, *series.aliases])
    for form in tuple(forms):
        for long, short in _SHORT_FORMS:
            if long in form:
                forms[form.replace(long, short)] = None
    return list(forms)
