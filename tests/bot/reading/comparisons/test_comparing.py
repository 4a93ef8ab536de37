"""What is set side by side: earlier and later, more and fewer, alike or not, how far apart."""

from __future__ import annotations

import pytest

from bot.reading.comparisons.comparing import comparisons
from tests.bot.reading.proposed import leads, proposed, winners


@pytest.mark.parametrize(
    ("text", "winner"),
    [
        ("india summit no 1 or un summit no 1 - which was earlier", "asean-un-summit-1"),
        ("first EAS vs first ADMM, which is older", "east-asia-summit-1"),
        ("which was first, asean-japan forum 35 or the 24th korea dialogue", "asean-rok-dialogue-24"),
        ("ahmm 15 or ahmm 16, later one?", "ahmm-16"),
        ("older one pls: the ASEAN-Japan Centre or the ASEAN-Korea Centre", "asean-japan-centre"),
        ("older: AADCP or AAECP", "aaecp"),
        ("ends later: swiss pca 2022-2026 or german pca 2023-2027?", "asean-germany-pca-2023-2027"),
        ("more documents: the 18th or the 20th asean summit", "asean-summit-20"),
        ("did the 1st or the 3rd ARF have more partners at the table", "arf-3"),
        ("which took more days, the 9th or the 14th AMM", "amm-9"),
    ],
)  # fmt: skip
def test_records_are_ranked_by_what_the_words_compare(text: str, winner: str) -> None:
    """'First' is the operator where it counts nothing; ends, documents and dates are each a measure."""
    assert winner in winners(comparisons, text, "rank")


@pytest.mark.parametrize(
    ("text", "winner"),
    [
        ("uk or uae, who got their status earlier", "united-kingdom"),
        ("canada or russia - who became strategic partner first", "russia"),
        ("who went comprehensive strategic later, nz or korea", "new-zealand"),
        ("india or china - full dialogue partner first?", "india"),
        ("uae vs turkiye, who has been sectoral partner longer", "turkiye"),
    ],
)
def test_partners_are_ranked_by_the_step_that_is_meant(text: str, winner: str) -> None:
    """By the step to the very rank that is named, not by one on the way to it."""
    assert winners(comparisons, text, "rank steps")[:1] == [winner]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("AEM 44 and AEM 54, same city?", "Same city? Yes"),
        ("15th and 16th ARF, did the same country host", "Same country? No"),
        ("AMM 4 and 14, did the same minister chair both?", "Same chair? Yes"),
        (
            "UN Secretary-General at the 8th and at the 10th ASEAN-UN Summit, the same person?",
            "Same person? No",
        ),
        ("27th ARF and 28th ARF, both virtual?", "All virtual? Yes"),
        ("do the UK and New Zealand have the same coordinator", "Same coordinator? Yes"),
        ("is Wellington's coordinating country the same as London's", "Same coordinator? Yes"),
        ("did the 6th and the 9th AMM share a host country", "Same country? No"),
        (
            "who chaired the 12th ASEAN Summit also chaired the 10th APT Summit, right?",
            "Same chair? Yes",
        ),
        ("was the chair of the 8th ASEAN Summit also the chair of the 31st", "Same chair? No"),
        ("did the 27th ASEAN summit fall in the same month as the 10th EAS", "Same month? Yes"),
        ("did France and Italy become development partners at the same meeting", "Same meeting? Yes"),
        ("did India and Korea promise an equal sum to the COVID fund", "Same amount? Yes"),
        ("the 4th AMM + the 14th AMM, same chair?", "Same chair? Yes"),
        (
            "does the Canada plan of action 2021-2025 end in the same year as that of India 2021-2025",
            "Same year? Yes",
        ),
        ("are the 37th JWG on the DOC and the 39th JWG in one calendar year?", "Same year? No"),
    ],
)
def test_records_are_alike_in_a_field_or_not(text: str, said: str) -> None:
    """With the reading first; who held an office is compared by that office."""
    assert said in leads(comparisons, text, "alike")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("how many years between the 2nd and the 3rd asean summit", "10 years apart"),
        ("diff between the US pledges at the 9th and at the 2022 special US summit", "USD 48 million"),
        ("by what amount did India's pledge at the 7th summit exceed that at the 6th", "USD 49 million"),
        ("months btw 1st n 2nd asean-uk som", "11 months apart"),
        ("days between the 15th ASEAN-Russia SOM and the Russia PMC of the same year?", "76 days apart"),
    ],
)  # fmt: skip
def test_dates_and_sums_are_so_far_apart(text: str, said: str) -> None:
    """In the unit that is named; sums by their currency."""
    assert said in leads(comparisons, text, "gap")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("did the 16th ROK summit come before the 5th UN summit?", "Yes."),
        ("has Singapore hosted more ASEAN summits than Thailand?", "No. ASEAN Summits held in Thailand: 5"),
        ("was the 2nd GCC ministerial longer than the 3rd GCC ministerial?", "Yes. Longer"),
    ],
)
def test_whether_one_is_more_is_answered_with_yes_or_no(text: str, said: str) -> None:
    """The first that is named is what is asked about."""
    assert said in leads(comparisons, text, "order")


def test_sets_are_described_alike_before_they_are_counted() -> None:
    """Both by partner, or both by place."""
    found = leads(comparisons, "more meetings on file with brazil or with morocco", "rank sets")
    assert "Brazil: 3" in found
    assert "Morocco: 2" in found


def test_the_one_of_two_that_is_so_is_chosen() -> None:
    """Where nothing is compared, what is said besides tells which."""
    text = "asean-uk som 1 or asean-uk som 2, which was in brunei"
    assert winners(comparisons, text, "choice")[:1] == ["asean-uk-som-2"]


@pytest.mark.parametrize(
    "text", ["was it tokyo or osaka", "senior officials with russia before 2019", "amm 5 when"]
)
def test_nothing_is_compared_where_nothing_is_set_side_by_side(text: str) -> None:
    """Places joined by 'or', a time that is opened by 'before', plain questions."""
    assert not proposed(comparisons, text)


def test_pledges_of_two_halves_are_summed() -> None:
    """Where a sum is asked for of what was pledged at each of two meetings."""
    text = "what do Canada's pledges at the 2021 ministerial and at the 19th ASEAN-Canada Dialogue add up to"
    assert "CAD 5.5 million in all" in leads(comparisons, text, "sum")


def test_people_of_whom_an_office_is_spoken_are_not_compared_by_meetings() -> None:
    """Their terms are; of others what they were at is."""
    assert proposed(comparisons, "who was longer Secretary-General, Rusli Noor or Phan Wannamethee") == []
    assert proposed(comparisons, "was Rusli Noor earlier than Phan Wannamethee")


@pytest.mark.parametrize(
    "text",
    [
        "which was earlier, the 90th AMM or the 56th AMM",
        "how many days between the 3rd ASEAN-GCC summit and the 1st ASEAN-UK SOM",
    ],
)
def test_a_half_that_there_is_not_is_refused(text: str) -> None:
    """Beside the comparison of what comes nearest to it."""
    none = proposed(comparisons, text, "none")
    assert none
    assert all("ordinal" in {offer.sort for offer in one.missing} for one in none)
