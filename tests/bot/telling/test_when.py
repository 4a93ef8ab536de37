from __future__ import annotations

from dataclasses import replace

from bot.telling.told import Stated
from store.kinds import Mode
from store.records import Adoption, Instrument
from tests.bot.telling.world import (
    CENTRE,
    DIALOGUE_1,
    DIALOGUE_2,
    FUND,
    NETWORK,
    PLAN,
    TREATY,
    UNION_TALK,
    day,
    lacking,
    text,
    told,
    values,
)


def test_a_meeting_is_told_by_its_first_and_last_day() -> None:
    assert values(DIALOGUE_1, "when") == ("2022-07-06", "2022-07-07")
    assert text(DIALOGUE_1, "when") == "6 to 7 July 2022, in Tokyo"


def test_a_day_or_month_that_is_asked_for_and_not_known_is_not_recorded() -> None:
    assert lacking(DIALOGUE_2, "when", precision="day") == "the exact day, only June 2023"
    assert lacking(UNION_TALK, "when", precision="day") == "the exact day, only the year 2021"
    assert lacking(UNION_TALK, "when", precision="month") == "the month, only the year 2021"
    assert values(DIALOGUE_2, "when", precision="month") == ("2023-06",)


def test_a_programme_is_told_by_its_adoption() -> None:
    assert values(PLAN, "when") == ("2022-07-06",)
    assert values(TREATY, "when", "when was it signed") == ("2000-05",)


def test_a_dated_sentence_that_says_more_goes_before_the_adoption() -> None:
    assert values(TREATY, "when", "when did talks begin")[0] == "1999"


def test_entry_into_force_is_not_the_adoption() -> None:
    assert values(TREATY, "in_force") == ("2001-03-01",)
    assert values(TREATY, "when", "in force") == ("2001-03-01",)
    assert values(PLAN, "in_force") == ("2022",)
    assert lacking(FUND, "in_force") == "when it took effect"


def test_a_launch_is_told_where_no_adoption_is_recorded() -> None:
    assert values(FUND, "when") == ("2020-05",)


def test_a_signature_that_is_not_recorded_is_not_taken_from_the_launch() -> None:
    assert lacking(FUND, "when", "when was it signed") == "when that was"
    assert lacking(NETWORK, "when") == "when that was"


def test_a_body_without_a_date_has_none() -> None:
    assert lacking(CENTRE, "when") == "its date"


def test_legal_texts_tell_their_own_days() -> None:
    """All of them, or that which the question names; of one alone its day."""
    goods = Instrument("Agreement on Goods", day("2004-11-29"), day("2005-07-01"))
    services = Instrument("Agreement on Services", day("2007-01-14"), day("2007-07-01"))
    area = replace(TREATY, instruments=(goods, services))
    assert values(area, "in_force") == ("2005-07-01", "2007-07-01")
    assert values(area, "in_force", "when did the agreement on services enter into force") == ("2007-07-01",)
    assert text(replace(TREATY, instruments=(goods,)), "in_force") == "In force since 1 July 2005"


def test_a_signature_is_told_by_the_legal_text_where_no_adoption_is_recorded() -> None:
    """What began by the sentence that says so; a day that is not known of the text is not recorded."""
    text_of_2000 = Instrument("Text", day("2000"), day("2001-03"))
    signed = replace(TREATY, adopted=None, instruments=(text_of_2000,))
    assert text(signed, "when", "when was it signed") == "Signed 2000"
    assert values(signed, "when", "when did it begin") == ("1999", "2001-03-01")
    assert lacking(signed, "when", "when was it signed", precision="day") == (
        "the exact day, only the year 2000"
    )
    assert lacking(signed, "in_force", precision="day") == "the exact day, only March 2001"


def test_a_meeting_without_a_city_is_told_by_how_it_met() -> None:
    """Online or in hybrid where that is recorded; by its day alone where nothing is."""
    assert text(UNION_TALK, "when") == "2021, online"
    nowhere = replace(DIALOGUE_2, places=())
    assert text(nowhere, "when") == "June 2023"
    assert text(replace(nowhere, mode=Mode.HYBRID), "when") == "June 2023, in hybrid"
    assert text(replace(DIALOGUE_1, mode=Mode.HYBRID), "when") == "6 to 7 July 2022, in Tokyo, hybrid"


def test_the_day_of_a_legal_text_bears_the_page_that_the_text_cites() -> None:
    """Of several that of the first; none where it cites none."""
    cited = Instrument("Text", day("2000"), day("2001"), source="https://example.org/text")
    for texts, page in (((cited,), cited.source), ((replace(cited, source=None),), "")):
        one = told(replace(TREATY, instruments=texts), "in_force")
        assert isinstance(one, Stated)
        assert one.source == page


def test_the_adoption_is_told_where_a_sentence_only_knows_its_year() -> None:
    """A sentence of another year tells of something else."""
    told = {
        year: values(
            replace(TREATY, summary=f"A treaty. Talks ended in {year}."), "when", "when did talks end"
        )
        for year in ("1999", "2000", "2001")
    }
    assert told == {"1999": ("1999",), "2000": ("2000-05",), "2001": ("2001",)}


def test_the_exacter_of_two_dates_is_told() -> None:
    """A day before its month, a month before its year, to the last day of it."""
    for on, said in (("2000-05-05", "May 2000"), ("2000-12-31", "2000"), ("2000-05-31", "May 2000")):
        treaty = replace(
            TREATY, summary=f"A treaty. Talks ended in {said}.", adopted=Adoption(day(on), "Old Summit")
        )
        assert values(treaty, "when", "when did talks end") == (on,)
