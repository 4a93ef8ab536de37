from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answer.answer import Answer, Card, Choice, Guide, Listing, Reason, Refusal
from bot.answer.lookup import look_up
from bot.desk import Message
from bot.message import read_message
from bot.reply.guide import EXAMPLES
from bot.reply.render import render
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.reading import read_packaged
from store.records import Record
from tests.bot.small import (
    BATES,
    BODY,
    HEALTH,
    LONDON,
    MPAC,
    SOM,
    SOM_1,
    SOM_2,
    UK,
    SmallShelf,
    meeting,
    shelf,
)


def found(kind: Kind, name: str, *records: Record) -> Answer:
    here = shelf(*records)
    return look_up(kind, name, here.catalogue, here.matcher)


def refs(answer: Answer) -> tuple[Ref, ...]:
    match answer:
        case Card():
            return (answer.ref,)
        case Listing() | Choice() | Refusal():
            return answer.refs
        case _:
            return ()


def test_a_name_gives_its_card_with_what_the_card_states() -> None:
    """A meeting's title gives its card; its values are date, place and venue."""
    assert found(Kind.MEETING, " 1st asean-uk  senior officials' meeting ") == Card(
        SOM_1, ("2022-07-06", "London, United Kingdom", "Lancaster House")
    )


@pytest.mark.parametrize(
    ("kind", "name", "card"),
    [
        (Kind.PARTNER, "United Kingdom", UK),
        (Kind.PROGRAMME, "MPAC 2025", MPAC),
        (Kind.MEETING, "MPAC 2025", MPAC),
        (Kind.PARTNER, "MPAC 2025", MPAC),
        (Kind.PROGRAMME, "Jenny Bates", BATES),
        (Kind.PARTNER, "London", LONDON),
        (Kind.PARTNER, "ASEAN Secretariat", BODY),
    ],
)
def test_any_command_knows_any_exact_name(kind: Kind, name: str, card: Ref) -> None:
    """The exact name of a record of another kind is answered with that record."""
    answer = found(kind, name)
    assert isinstance(answer, Card)
    assert answer.ref == card


@pytest.mark.parametrize(
    ("kind", "name", "listed"),
    [
        (Kind.MEETING, "Jenny Bates", (SOM_1,)),
        (Kind.MEETING, "London", (SOM_1,)),
        (Kind.MEETING, "Health", (SOM_1,)),
        (Kind.PROGRAMME, "Health", (MPAC,)),
        (Kind.PROGRAMME, "London", (MPAC,)),
    ],
)
def test_what_belongs_to_another_kind_is_listed(kind: Kind, name: str, listed: tuple[Ref, ...]) -> None:
    """/meeting and /programme with a person, place or topic list what belongs to it."""
    answer = found(kind, name)
    assert isinstance(answer, Listing)
    assert answer.refs == listed


def test_a_series_asks_which_of_its_meetings() -> None:
    """A series of a few meetings is asked back, the newest first."""
    assert found(Kind.MEETING, "ASEAN-UK Senior Officials' Meeting") == Choice(
        "Which one? ASEAN-UK Senior Officials' Meeting: 2 meetings.", (SOM_2, SOM_1)
    )


def test_an_acronym_of_a_series_and_its_meetings_is_that_series() -> None:
    """Where a series and its meetings share an acronym, the meetings are offered and the series is not."""
    assert refs(found(Kind.MEETING, "auksom")) == (SOM_2, SOM_1)


def test_a_long_series_is_listed() -> None:
    """A series of more than six meetings is listed, page by page."""
    answer = found(Kind.MEETING, SOM_NAME, *(meeting(n, f"20{n + 20}-05-01") for n in range(4, 10)))
    assert isinstance(answer, Listing)
    assert (len(answer.refs), answer.code) == (8, "m.s.asean-uk-som")


SOM_NAME = "ASEAN-UK Senior Officials' Meeting"


def test_a_country_that_is_a_partner_means_the_partner() -> None:
    """/meeting with a partner's name lists the meetings with it, not those held there."""
    assert refs(found(Kind.MEETING, "United Kingdom")) == (SOM_2, SOM_1)


def test_choices_never_read_the_same() -> None:
    """Of two records with the same name, date and place only one is offered."""
    twin = replace(meeting(3, "2024-01-01"), title="Talks", acronym=None, series="talks")
    answer = found(Kind.MEETING, "Talks", twin, replace(twin, id="x"), replace(twin, id="y", date=twin.date))
    assert refs(answer) == (Ref(Kind.MEETING, twin.id),)


def test_choices_of_one_name_are_told_apart_by_date() -> None:
    """Two meetings of one name on two days are both offered."""
    one = replace(meeting(3, "2024-01-01"), title="Talks", acronym=None, series="talks")
    answer = found(Kind.MEETING, "Talks", one, replace(meeting(4, "2025-01-01"), title="Talks", acronym=None))
    assert isinstance(answer, Choice)
    assert answer.refs == (Ref(Kind.MEETING, one.id), Ref(Kind.MEETING, "asean-uk-som-4"))


def test_nothing_found_says_what_was_looked_for_and_offers_what_is_near() -> None:
    """A name that no record bears is refused with its own words and the nearest names."""
    assert found(Kind.PARTNER, "like United Kingdom") == Refusal(
        Reason.NO_SUCH,
        "No partner called “like United Kingdom” is in the catalogue. The nearest names:",
        offers=(UK, Ref(Kind.PLACE, "united-kingdom")),
    )


def test_the_nearest_names_share_a_rare_word(packaged: SmallShelf) -> None:
    """A meeting that does not exist is refused with real records that share a rare word, on buttons."""
    name = "secret cybersecurity picnic of the moon people"
    answer = look_up(Kind.PROGRAMME, name, packaged.catalogue, packaged.matcher)
    assert isinstance(answer, Refusal)
    assert answer.lead == f"No programme called “{name}” is in the catalogue. The nearest names:"
    assert {ref.id for ref in answer.offers} >= {"ascce", "ajccbc", "cybersecurity"}
    assert {ref.id for ref in answer.offers} <= {record.id for record in packaged.catalogue}
    reply = render(answer, packaged.catalogue)
    assert reply is not None
    assert sum(map(len, reply.buttons)) == len(answer.offers)


def test_nothing_near_offers_nothing() -> None:
    """Without any near name the refusal offers none, and a long name is cut."""
    assert found(Kind.MEETING, "z" * 500) == Refusal(
        Reason.NO_SUCH, f"No meeting called “{'z' * 79}…” is in the catalogue."
    )


def test_no_name_explains_the_command() -> None:
    """A command with nothing but spaces explains itself."""
    assert found(Kind.PROGRAMME, "  ") == Guide(of=Kind.PROGRAMME)


def test_a_record_that_the_matcher_still_knows_but_the_catalogue_does_not_is_not_offered() -> None:
    """Names of records that are gone lead nowhere."""
    here = shelf()
    del here.catalogue.topics[HEALTH.id]
    answer = look_up(Kind.MEETING, "Health", here.catalogue, here.matcher)
    assert answer == Refusal(Reason.NO_SUCH, "No meeting called “Health” is in the catalogue.")


def test_a_series_of_one_meeting_is_that_meeting() -> None:
    """A series that met once gives the card of that meeting."""
    here = shelf()
    del here.catalogue.meetings[SOM_2.id]
    assert refs(look_up(Kind.MEETING, SOM_NAME, here.catalogue, here.matcher)) == (SOM_1,)
    assert SOM.id == here.catalogue.meetings[SOM_1.id].series


@pytest.fixture(scope="module")
def packaged() -> SmallShelf:
    """The catalogue that comes with the package, with the matcher over its names."""
    catalogue = Catalogue(read_packaged())
    return SmallShelf(catalogue, Matcher(catalogue_names(catalogue)))


@pytest.mark.parametrize(
    ("kind", "name", "first"),
    [
        (Kind.MEETING, "asean uk som1 londn", "asean-uk-som-1"),
        (Kind.PARTNER, "inggris", "united-kingdom"),
        (Kind.PARTNER, "britian", "united-kingdom"),
        (Kind.PARTNER, "anh", "united-kingdom"),
        (Kind.PROGRAMME, "mpac2025", "mpac-2025"),
        (Kind.PROGRAMME, "bali concord two", "bali-concord-2"),
        (Kind.PARTNER, "mpac 2025", "mpac-2025"),
    ],
)
def test_names_as_people_type_them_find_their_card(
    kind: Kind, name: str, first: str, packaged: SmallShelf
) -> None:
    """Misspelt, short, foreign or of another kind: the record is found in the real catalogue."""
    answer = look_up(kind, name, packaged.catalogue, packaged.matcher)
    assert isinstance(answer, Card)
    assert answer.ref.id == first


@pytest.mark.parametrize("example", EXAMPLES.values())
def test_the_examples_that_the_bot_gives_have_a_card(example: str, packaged: SmallShelf) -> None:
    """What /help suggests to try is answered with a card."""
    read = read_message(example, "NotulisBot")
    assert isinstance(read, Message)
    assert read.command
    assert isinstance(look_up(read.command, read.text, packaged.catalogue, packaged.matcher), Card)


@pytest.mark.parametrize("name", ["jenca", "jakarta", "counter terrorism", "uk", "asean summit"])
def test_meetings_of_what_is_no_meeting_are_listed(name: str, packaged: SmallShelf) -> None:
    """/meeting with a person, city, topic, partner or long series lists its meetings."""
    answer = look_up(Kind.MEETING, name, packaged.catalogue, packaged.matcher)
    assert isinstance(answer, Listing)
    assert {ref.kind for ref in answer.refs} == {Kind.MEETING}


def test_several_people_of_a_name_are_asked_about(packaged: SmallShelf) -> None:
    """A surname that two people bear is asked back, whatever the command."""
    answer = look_up(Kind.MEETING, "wang", packaged.catalogue, packaged.matcher)
    assert isinstance(answer, Choice)
    assert {ref.id for ref in answer.refs} >= {"wang-yi", "wang-wentao"}


def test_what_is_hardly_alike_and_of_another_kind_is_only_offered(packaged: SmallShelf) -> None:
    """A stray letter is no question between people who bear it: it is refused, and they are offered."""
    answer = look_up(Kind.MEETING, "<b>&", packaged.catalogue, packaged.matcher)
    assert isinstance(answer, Refusal)
    assert answer.offers


def test_a_number_that_a_series_has_not_reached_is_refused(packaged: SmallShelf) -> None:
    """The ninth of three meetings does not exist; those that do are offered, the latest first."""
    answer = look_up(Kind.MEETING, "9th auksom", packaged.catalogue, packaged.matcher)
    assert isinstance(answer, Refusal)
    assert [ref.id for ref in answer.offers][-1] == "asean-uk-som-1"


@pytest.mark.parametrize(
    ("name", "ref"),
    [
        ("Indonesia", Ref(Kind.MEMBER, "indonesia")),
        ("malasia", Ref(Kind.MEMBER, "malaysia")),
        ("Việt Nam", Ref(Kind.MEMBER, "viet-nam")),
        ("Birma", Ref(Kind.MEMBER, "myanmar")),
        ("東ティモール", Ref(Kind.MEMBER, "timor-leste")),
        ("KH", Ref(Kind.MEMBER, "cambodia")),
        ("ASEAN", Ref(Kind.BODY, "asean")),
        ("Secretary-General of ASEAN", Ref(Kind.OFFICE, "secretary-general")),
    ],
)
def test_a_member_is_found_however_it_is_called(packaged: SmallShelf, name: str, ref: Ref) -> None:
    """/member knows names, older names, codes and other languages; ASEAN and its offices, too."""
    answer = look_up(Kind.MEMBER, name, packaged.catalogue, packaged.matcher)
    assert isinstance(answer, Card)
    assert answer.ref == ref


def test_the_member_command_is_read() -> None:
    """'/member indonesia' is looked up among the members; alone it asks for a name."""
    read = read_message("/member indonesia", "NotulisBot")
    assert isinstance(read, Message)
    assert (read.command, read.text) == (Kind.MEMBER, "indonesia")
    assert read_message("/member", "NotulisBot") == Guide(Kind.MEMBER)
