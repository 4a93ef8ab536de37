from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.answer.answer import Answer, Card, Choice, Guide, Listing, Reason, Refusal
from bot.answer.lists import relist
from bot.answer.lookup import look_up
from bot.desk import Message
from bot.message import read_message
from bot.reply.guide import EXAMPLES
from bot.reply.render import render
from bot.texts.text import Text, speaking
from store.catalogue import Catalogue
from store.kinds import ANY, Kind, Ref, Sought
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.reading import read_packaged
from store.records import Record
from tests.bench.catalogue import Names
from tests.bench.countries import REFUSED, refused
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


@pytest.mark.parametrize("kind", [Kind.MEETING, Kind.PARTNER])
def test_partners_of_a_series_are_told_to_who_looks_for_partners(kind: Kind) -> None:
    """Where it meets with several; else, and to others, its meetings."""
    assert refs(found(kind, SOM_NAME)) == (SOM_2, SOM_1)
    several = meeting(3, "2024-05-01", partners=(UK.id, "canada"))
    canada = replace(shelf().catalogue.partners[UK.id], id="canada", name="Canada")
    answer = found(kind, SOM_NAME, several, canada)
    if kind is Kind.PARTNER:
        assert set(refs(answer)) == {UK, Ref(Kind.PARTNER, "canada")}
    else:
        assert refs(answer) == (Ref(Kind.MEETING, several.id), SOM_2, SOM_1)


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


@pytest.mark.parametrize("language", ["en", "id", "vi"])
@pytest.mark.parametrize("example", EXAMPLES.values())
def test_the_examples_that_the_bot_gives_have_a_card(
    example: str | Text, language: str, packaged: SmallShelf
) -> None:
    """What /help suggests to try is answered with a card, in each language."""
    with speaking(language):
        read = read_message(str(example), "NotulisBot")
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
    "name",
    [
        *("Iran", "Ireland", "Austria", "Taiwan", "Mali", "Niue", "Áo", "Hungary", "Ukraine", "IR", "🇮🇷"),
        *("North Korea", "Kingdom of Sweden", "Islamic Republic of Iran"),
        *("BRICS", "NATO", "ASEM", "African Union", "Wakanda", "banana"),
    ],
)
def test_nobody_gets_the_card_of_another(name: str, packaged: SmallShelf) -> None:
    """A country, organisation or word that is no partner is refused, however like a partner's name it is."""
    answer = look_up(Kind.PARTNER, name, packaged.catalogue, packaged.matcher)
    assert isinstance(answer, Refusal)
    assert answer.reason is Reason.NO_SUCH


@pytest.mark.parametrize(
    ("name", "ref", "said"),
    [
        ("Indonesia", Ref(Kind.MEMBER, "indonesia"), "It is a member of ASEAN."),
        ("Birmanie", Ref(Kind.MEMBER, "myanmar"), "It is a member of ASEAN."),
        ("myanmr", Ref(Kind.MEMBER, "myanmar"), "It is a member of ASEAN."),
        ("MY", Ref(Kind.MEMBER, "malaysia"), "It is a member of ASEAN."),
        (
            "PNG",
            Ref(Kind.MEMBER, "papua-new-guinea"),
            "It is an observer of ASEAN and a party of the Treaty of Amity and Cooperation",
        ),
        ("Iran", Ref(Kind.PLACE, "iran"), "It is a party of the Treaty of Amity and Cooperation"),
        ("Ukraine", Ref(Kind.PLACE, "ukraine"), "It is a party of the Treaty of Amity and Cooperation"),
        ("Spanyol", Ref(Kind.PLACE, "spain"), "It is a country where"),
    ],
)
def test_a_country_that_is_no_partner_is_told_what_it_is(
    name: str, ref: Ref, said: str, packaged: SmallShelf
) -> None:
    """/partner with a member, an observer, a treaty's party or a host tells it and offers the card."""
    answer = look_up(Kind.PARTNER, name, packaged.catalogue, packaged.matcher)
    assert isinstance(answer, Refusal)
    assert answer.offers == (ref,)
    assert said in answer.lead


def test_countries_that_are_no_partners_are_refused_in_twelve_languages(packaged: SmallShelf) -> None:
    """Of all territories that CLDR knows, hardly any is taken for a partner; those known are told."""
    found = refused(Names())
    assert found.refused >= REFUSED, found.wrong
    assert found.said == 1.0


@pytest.mark.parametrize(
    ("name", "partner"),
    [
        ("Scotland", "united-kingdom"),
        ("wales", "united-kingdom"),
        ("England", "united-kingdom"),
        ("🇬🇧", "united-kingdom"),
        ("🇪🇺", "european-union"),
        ("Mỹ", "united-states"),
        ("Ý", "italy"),
        ("Úc", "australia"),
        ("jpan", "japan"),
        ("Austalia", "australia"),
    ],
)
def test_partners_by_parts_flags_and_accents(name: str, partner: str, packaged: SmallShelf) -> None:
    """A nation of a kingdom, a flag, a short name with its accent and a slip are their partner."""
    answer = look_up(Kind.PARTNER, name, packaged.catalogue, packaged.matcher)
    assert isinstance(answer, Card)
    assert answer.ref == Ref(Kind.PARTNER, partner)


@pytest.mark.parametrize("name", ["ASEAN+3", "ASEAN plus 3", "APT"])
def test_partners_of_a_series(name: str, packaged: SmallShelf) -> None:
    """/partner with a group's name lists the partners it meets with; the list's code makes it again."""
    answer = look_up(Kind.PARTNER, name, packaged.catalogue, packaged.matcher)
    assert isinstance(answer, Listing)
    assert {ref.id for ref in answer.refs} == {"china", "japan", "republic-of-korea"}
    assert relist(answer.code, packaged.catalogue, date(2026, 11, 21)) == answer


@pytest.mark.parametrize(
    ("name", "first"),
    [("Prabowo", "prabowo-subianto"), ("Ferdinand Marcos Jr", "ferdinand-r-marcos-jr")],
)
def test_people_by_part_of_their_name(name: str, first: str, packaged: SmallShelf) -> None:
    """A name that one person alone bears is that person's, a son's name not his father's."""
    answer = look_up(Kind.PERSON, name, packaged.catalogue, packaged.matcher)
    assert isinstance(answer, Card)
    assert answer.ref.id == first


@pytest.mark.parametrize("kind", [Kind.PERSON, Kind.PARTNER, ANY])
def test_a_surname_that_father_and_son_bear_is_asked_about(kind: Sought, packaged: SmallShelf) -> None:
    """'Marcos' may be either, whatever the command."""
    answer = look_up(kind, "Marcos", packaged.catalogue, packaged.matcher)
    assert isinstance(answer, Choice)
    assert {ref.id for ref in answer.refs} == {"ferdinand-e-marcos", "ferdinand-r-marcos-jr"}


@pytest.mark.parametrize(
    ("kind", "name", "first"),
    [
        (Kind.MEETING, "10th east sia summit", "east-asia-summit-10"),
        (Kind.MEETING, "24th asean pls three summit", "apt-summit-24"),
        (Kind.PROGRAMME, "ASEAN-China Pln of Action 2021-2025", "asean-china-poa-2021-2025"),
        (Kind.PROGRAMME, "ali concord iii", "bali-concord-3"),
        (ANY, "asean outlook on the ind-pacific", "aoip"),
    ],
)
def test_a_title_with_a_slip_in_a_common_word_has_its_card(
    kind: Sought, name: str, first: str, packaged: SmallShelf
) -> None:
    """Where nothing else fits, one slip in any word of a title asks nothing back."""
    answer = look_up(kind, name, packaged.catalogue, packaged.matcher)
    assert isinstance(answer, Card)
    assert answer.ref.id == first


@pytest.mark.parametrize(
    ("kind", "name", "country"),
    [
        (Kind.MEETING, "2nd ASEAN-Austria summit", "Austria"),
        (Kind.MEETING, "2nd ASEAN-Iran summit", "Iran"),
        (Kind.PROGRAMME, "ASEAN-Iran Plan of Action", "Iran"),
    ],
)
def test_a_title_with_a_country_that_is_no_partner_is_refused(
    kind: Kind, name: str, country: str, packaged: SmallShelf
) -> None:
    """There is no summit with Iran, party of a treaty though it is, and India's is not given in its stead."""
    answer = look_up(kind, name, packaged.catalogue, packaged.matcher)
    assert isinstance(answer, Refusal)
    assert f"none with “{country}”" in answer.lead


def test_a_title_with_a_member_or_host_is_asked_about(packaged: SmallShelf) -> None:
    """Members and hosts lead to meetings: which one was meant is asked, the summits among them."""
    for name in ("ASEAN-Indonesia summit", "2nd ASEAN-Spain summit"):
        answer = look_up(Kind.MEETING, name, packaged.catalogue, packaged.matcher)
        assert isinstance(answer, Choice)
        assert any("summit" in ref.id for ref in answer.refs)


@pytest.mark.parametrize(
    ("kind", "name", "ref"),
    [
        (ANY, "aoip", Ref(Kind.PROGRAMME, "aoip")),
        (ANY, "united kingdom", Ref(Kind.PARTNER, "united-kingdom")),
        (ANY, "jakarta", Ref(Kind.PLACE, "jakarta")),
        (ANY, "OECD", Ref(Kind.BODY, "oecd")),
        (Kind.PLACE, "united kingdom", Ref(Kind.PLACE, "united-kingdom")),
        (Kind.PLACE, "jakata", Ref(Kind.PLACE, "jakarta")),
        (Kind.TOPIC, "cyber security", Ref(Kind.TOPIC, "cybersecurity")),
        (Kind.TOPIC, "united kingdom", Ref(Kind.PARTNER, "united-kingdom")),
        (Kind.PERSON, "Lim Jok Hoi", Ref(Kind.PERSON, "lim-jock-hoi")),
    ],
)
def test_each_command_looks_among_its_kind_first(
    kind: Sought, name: str, ref: Ref, packaged: SmallShelf
) -> None:
    """/find looks among all records, /topic, /person and /place among theirs and then the rest."""
    answer = look_up(kind, name, packaged.catalogue, packaged.matcher)
    assert isinstance(answer, Card)
    assert answer.ref == ref


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


@pytest.mark.parametrize(
    ("kind", "name", "indonesian", "vietnamese"),
    [
        (
            Kind.MEETING,
            "zzzz",
            "Tidak ada pertemuan bernama “zzzz” dalam katalog.",
            "Không có cuộc họp nào tên là “zzzz” trong danh mục.",
        ),
        (
            Kind.PARTNER,
            "peru",
            "“peru” adalah negara atau wilayah yang tidak termasuk mitra ASEAN dalam katalog.",
            "“peru” là một quốc gia hoặc vùng lãnh thổ không thuộc các đối tác của ASEAN trong danh mục.",
        ),
        (
            Kind.PROGRAMME,
            "peru",
            "Tidak ada program bernama “peru” dalam katalog.",
            "Không có chương trình nào tên là “peru” trong danh mục.",
        ),
    ],
)
def test_refusals_are_said_in_the_language(kind: Kind, name: str, indonesian: str, vietnamese: str) -> None:
    """With the name as it was typed."""
    for language, lead in (("id", indonesian), ("vi", vietnamese)):
        with speaking(language):
            refused = found(kind, name)
        assert isinstance(refused, Refusal)
        assert refused.lead == lead


def test_a_member_that_is_no_partner_is_told_so_in_the_language(packaged: SmallShelf) -> None:
    """What it is to ASEAN comes after it."""
    with speaking("id"):
        refused = look_up(Kind.PARTNER, "thailand", packaged.catalogue, packaged.matcher)
    assert isinstance(refused, Refusal)
    assert (
        refused.lead == "Thailand tidak termasuk mitra ASEAN dalam katalog. Negara ini adalah anggota ASEAN."
    )
    with speaking("vi"):
        refused = look_up(Kind.PARTNER, "thailand", packaged.catalogue, packaged.matcher)
    assert isinstance(refused, Refusal)
    assert refused.lead == (
        "Thái Lan không thuộc các đối tác của ASEAN trong danh mục. Đây là một thành viên ASEAN."
    )


def test_a_slip_in_a_whole_name_still_leads_to_its_person(packaged: SmallShelf) -> None:
    """Of one word it is refused where no person was looked up, and found where one was."""

    def person(kind: Sought, name: str) -> bool:
        answer = look_up(kind, name, packaged.catalogue, packaged.matcher)
        return isinstance(answer, Card | Listing)

    assert [person(Kind.MEETING, name) for name in ("xanana gusmau", "xanana", "banana")] == [
        True,
        True,
        False,
    ]
    assert person(Kind.PERSON, "banana")
