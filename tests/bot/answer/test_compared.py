"""How comparisons and tallies are answered: the winner first, ties and gaps said."""

from __future__ import annotations

import pytest

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.compared import Compared
from bot.desk import Desk, Message
from bot.reading.comparisons.comparing import comparisons
from bot.reading.proposals.tallying import tallies
from bot.reading.reading import Reading
from bot.texts.text import speaking, spoken
from store.query.query import Rank
from store.query.written import read
from tests.bot.answer.test_verdict import SCENE
from tests.bot.answer.world import CANADA_SOM_1, UK_SOM_1, UK_SOM_2
from tests.bot.reading.proposed import TODAY, answer, leads, proposed, scene


def said(text: str) -> str:
    """What the answer to a text says."""
    return getattr(
        Desk(scene().catalogue, scene().matcher).take(Message(text, language=spoken()), TODAY).answer,
        "lead",
        "",
    )


def test_the_winner_comes_first_with_what_decides() -> None:
    """And the others after it, each with its own date."""
    (first, *_) = proposed(comparisons, "ahmm 15 or ahmm 16, later one?", "rank")
    found = answer(first, "ahmm 15 or ahmm 16, later one?")
    assert isinstance(found, Fact)
    assert found.lead.startswith("Later: 16th ASEAN Health Ministers Meeting")
    assert [ref.id for ref in found.refs] == ["ahmm-16", "ahmm-15"]


def test_a_tie_is_said() -> None:
    """Two that were granted on the same day."""
    text = "switzerland or germany, who got their status first"
    assert "Equal" in leads(comparisons, text, "rank steps")


def test_what_has_no_date_is_named() -> None:
    """It cannot be compared, and of which that is so is told."""
    text = "e-readi or aadcp, older"
    found = [answer(one, text) for one in proposed(comparisons, text, "rank")]
    assert isinstance(found[0], Refusal)
    assert found[0].reason is Reason.NOT_RECORDED
    assert "Enhanced Regional EU-ASEAN Dialogue Instrument" in found[0].lead


def test_a_tally_tells_the_next_best_too() -> None:
    """With the set that is counted first."""
    lead = leads(tallies, "which city has hosted the most ASEAN-EU Ministerial Meetings", "tally")
    assert lead.startswith("ASEAN-EU Ministerial Meetings. Most: Brussels, 5; then ")


def test_comparisons_are_told_in_the_language() -> None:
    """Titles stay as they are, days and words do not."""
    (first, *_) = proposed(comparisons, "ahmm 15 or ahmm 16, later one?", "rank")
    told = []
    for language in ("id", "vi"):
        with speaking(language):
            found = answer(first, "ahmm 15 or ahmm 16, later one?")
        assert isinstance(found, Fact)
        told.append(found.lead)
    assert told == [
        "Lebih akhir: 16th ASEAN Health Ministers Meeting, Agustus 2024; "
        "15th ASEAN Health Ministers Meeting, 14 Mei 2022.",
        "Muộn hơn: 16th ASEAN Health Ministers Meeting, tháng 8 năm 2024; "
        "15th ASEAN Health Ministers Meeting, 14 tháng 5, 2022.",
    ]


@pytest.mark.parametrize(
    ("text", "indonesian", "vietnamese"),
    [
        (
            "how many days between the 1st and the 2nd asean-uk som",
            "Selisih 337 hari: 1st ASEAN-UK Senior Officials' Meeting, 6 Juli 2022; "
            "2nd ASEAN-UK Senior Officials' Meeting, 8 Juni 2023.",
            "Cách nhau 337 ngày: 1st ASEAN-UK Senior Officials' Meeting, 6 tháng 7, 2022; "
            "2nd ASEAN-UK Senior Officials' Meeting, 8 tháng 6, 2023.",
        ),
        (
            "were the 1st and 2nd asean-uk som in the same city",
            "Apakah kota sama? Tidak. 1st ASEAN-UK Senior Officials' Meeting: London; "
            "2nd ASEAN-UK Senior Officials' Meeting: Bandar Seri Begawan.",
            "Cùng thành phố? Không. 1st ASEAN-UK Senior Officials' Meeting: London; "
            "2nd ASEAN-UK Senior Officials' Meeting: Bandar Seri Begawan.",
        ),
    ],
)
def test_distances_and_likeness_are_told_in_the_language(text: str, indonesian: str, vietnamese: str) -> None:
    """One day and several are the same word there."""
    with speaking("id"):
        assert said(text) == indonesian
    with speaking("vi"):
        assert said(text) == vietnamese


def test_a_tally_is_told_in_the_language() -> None:
    """With the set that is counted first."""
    text = "which city has hosted the most ASEAN-EU Ministerial Meetings"
    with speaking("id"):
        lead, *_ = leads(tallies, text, "tally").split("\n")
    assert lead == "ASEAN-EU Ministerial Meeting. Terbanyak: Brussels, 5; kemudian Bangkok 2, Jakarta 2."
    with speaking("vi"):
        lead, *_ = leads(tallies, text, "tally").split("\n")
    assert lead == "ASEAN-EU Ministerial Meeting. Nhiều nhất: Brussels, 5; tiếp đến là Bangkok 2, Jakarta 2."


def of(id_: str, sort: str = "meeting") -> str:
    return f'{{"select": "{sort}", "where": {{"has": ["id", "{id_}"]}}}}'


def met(partner: str) -> str:
    return f'{{"count": {{"select": "meeting", "where": {{"has": ["partner", "{partner}"]}}}}}}'


def ranked(*of: str, by: str = "date", most: bool = True) -> str:
    return f'{{"rank": [{", ".join(of)}], "by": "{by}", "most": {str(most).lower()}}}'


def put(written: str, sense: str = "more", form: str = "rank") -> Answer:
    refs = (UK_SOM_1, CANADA_SOM_1)
    return Compared(SCENE).answer(Reading(form, read(written), sense=sense, refs=refs))


def told(written: str, sense: str = "more") -> str:
    found = put(written, sense)
    assert isinstance(found, Fact)
    return found.lead


PLANS = (of("uk-plan-1", "programme"), of("uk-plan-2", "programme"))
FIRST, OTHER = of("uk-som-1"), of("canada-som-1")


@pytest.mark.parametrize(
    ("written", "sense", "lead"),
    [
        (
            ranked(*PLANS, by="end"),
            "later",
            "Runs until later: ASEAN-UK Plan of Action 2022-2026, 2026; "
            "ASEAN-UK Plan of Action 2017-2021, 2021.",
        ),
        (
            ranked(*PLANS, by="end", most=False),
            "earlier",
            "Ends earlier: ASEAN-UK Plan of Action 2017-2021, 2021; ASEAN-UK Plan of Action 2022-2026, 2026.",
        ),
        (
            ranked(FIRST, of("uk-som-4"), by="days"),
            "longer",
            "Longer: 4th ASEAN-UK Senior Officials' Meeting, 2 days; "
            "1st ASEAN-UK Senior Officials' Meeting, 1 day.",
        ),
        (
            ranked(*PLANS, by="days"),
            "longer",
            "Equal: ASEAN-UK Plan of Action 2017-2021, 2017 to 2021, 4 years; "
            "ASEAN-UK Plan of Action 2022-2026, 2022 to 2026, 4 years.",
        ),
        (
            ranked(met("canada"), met("united-kingdom"), by="meetings"),
            "sets",
            "Meetings with the United Kingdom: 3 (1 more); Meetings with Canada: 2.",
        ),
        (
            ranked(met("canada"), met("canada"), by="meetings"),
            "sets",
            "Equal. Meetings with Canada: 2; Meetings with Canada: 2.",
        ),
        (
            ranked(met("canada"), met("united-kingdom"), met("efta"), by="meetings"),
            "sets",
            "Meetings with the United Kingdom: 3; Meetings with Canada: 2; "
            "Meetings with the European Free Trade Association: 0.",
        ),
    ],
)
def test_what_is_compared_is_told_in_its_measure(written: str, sense: str, lead: str) -> None:
    """By its end, its length, how many there are; of two that are not equal by how many they differ."""
    assert told(written, sense) == lead


def test_of_sets_the_first_in_words_and_the_numbers_are_the_values() -> None:
    """The most numerous first, then by how many they differ."""
    found = put(ranked(met("canada"), met("united-kingdom"), by="meetings"), "sets")
    assert isinstance(found, Fact)
    assert found.values == ("Meetings with the United Kingdom", "3", "2", "1")


def test_more_is_told_as_more_and_less_as_fewer() -> None:
    """With the difference behind the winner, and one as one."""
    more, fewer = (told(ranked(FIRST, OTHER, by="person", most=most)) for most in (True, False))
    assert more.startswith(
        "More people recorded: 1st ASEAN-UK Senior Officials' Meeting, 2 people recorded (1 more); "
    )
    assert more.endswith(", 1 person recorded.")
    assert fewer.startswith(
        "Fewer people recorded: 1st ASEAN-Canada Senior Officials' Meeting, 1 person recorded (1 fewer); "
    )
    assert fewer.endswith(", 2 people recorded.")


def test_pledges_are_compared_by_their_sums() -> None:
    """A pledge is told whole where its sum is what is compared, and counted where anything else is."""
    lead = told(ranked(of("canada-som-1"), of("canada-som-1"), by="amount"), "bigger")
    assert "Canada: CAD 3.5 million to COVID-19 ASEAN Response Fund" in lead
    pledged = '{"select": "pledge", "where": {"has": ["by", "canada"]}}'
    assert "CAD" in told(ranked(pledged, pledged, by="amount"), "bigger")
    assert "CAD" not in told(ranked(pledged, pledged, by="meeting"), "bigger")


@pytest.mark.parametrize(
    ("written", "truth"),
    [
        (ranked(of("uk-som-2"), FIRST), "yes"),
        (ranked(FIRST, of("uk-som-2")), "no"),
        (ranked(FIRST, OTHER, by="ordinal"), "no"),
    ],
)
def test_whether_the_first_named_has_more_is_yes_or_no(written: str, truth: str) -> None:
    """Equal ones have no more; what was compared is told after it."""
    query = read(written)
    assert isinstance(query, Rank)
    found = Compared(SCENE).ordered(Reading("claim", query, sense="later", refs=(UK_SOM_1,)), query)
    assert isinstance(found, Fact)
    assert found.values[0] == truth
    assert found.lead.startswith(f"{truth.capitalize()}. ")


def test_the_one_of_which_it_holds_is_told_with_the_others() -> None:
    """One other, or several."""
    london = read('{"select": "meeting", "where": {"has": ["city", "london"]}}')
    for others, lead in (((CANADA_SOM_1,), "The other: "), ((CANADA_SOM_1, UK_SOM_2), "The others: ")):
        found = Compared(SCENE).answer(Reading("choice", london, refs=(UK_SOM_1, *others)))
        assert isinstance(found, Fact)
        assert lead in found.lead
        assert found.lead.startswith("Meetings held in London: 1st ASEAN-UK Senior Officials' Meeting")


def test_two_dates_are_told_with_the_days_between_them() -> None:
    """The years, too, as a value; numbers have none."""
    dates = put(f'{{"gap": [{of("uk-som-4")}, {FIRST}], "field": "date"}}', form="gap")
    assert isinstance(dates, Fact)
    assert dates.values == ("1009", "2025-04-10", "2022-07-06", "3")
    numbers = put(f'{{"gap": [{of("uk-som-4")}, {FIRST}], "field": "ordinal"}}', form="gap")
    assert isinstance(numbers, Fact)
    assert numbers.values == ("3",)


def test_agreements_are_compared_by_the_dates_of_their_texts() -> None:
    """Each is told with the text that a date was taken from; a person's days are a meeting's."""

    def texts(of: str) -> str:
        return f'{{"select": "instrument", "where": {{"has": ["owner", "{of}"]}}}}'

    def later(*of: str, by: str) -> str:
        answered = Compared(scene()).answer(Reading("rank", read(ranked(*of, by=by)), sense="later"))
        assert isinstance(answered, Fact)
        return answered.lead

    assert later(texts("akfta"), texts("tac"), by="force") == (
        "Later: ASEAN-Korea Free Trade Agreement, 1 January 2010 (The free trade area as a whole); "
        "Treaty of Amity and Cooperation in Southeast Asia, 2 July 1988 (Protocol Amending the Treaty)."
    )
    assert "23 July 2010 (Third Protocol" in later(texts("akfta"), texts("tac"), by="date")
    people = (
        f'{{"select": "attendance", "where": {{"has": ["owner", "asean-uk-som-{at}"]}}}}' for at in (1, 2)
    )
    assert "(" not in later(*people, by="date")
