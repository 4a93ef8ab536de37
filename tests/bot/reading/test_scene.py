"""All that the words of a text may mean, settled beside each other."""

from __future__ import annotations

import pytest

from tests.bot.reading.planted import meant, offers, said, scene


def names(text: str) -> list[str]:
    """The sorts and words of what a text surely names."""
    read = said(text)
    return [f"{sort}, {' '.join(map(read.text.form, sorted(words)))}" for sort, words in read.names]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("when was the Lighthouse Network 2020 set up", ["programme, lighthouse network 2020"]),
        ("1st uk som in london", ["partner, uk", "place, london", "ordinal, 1", "level, som"]),
        ("som, not in japan, with philip barton", ["person, philip barton", "place, japan", "level, som"]),
        ("uk som (not the canada som)", ["partner, uk", "level, som"]),
        ("uk som 1", ["partner, uk", "level, som"]),
        ("how are you", []),
    ],
)
def test_of_names_within_one_another_the_longest_is_named(text: str, named: list[str]) -> None:
    """What stands beside the question names nothing of it, nor does a bare number."""
    assert names(text) == named


def test_the_places_of_names_are_those_of_their_words() -> None:
    """What a reading should not leave over; words that ask are no names."""
    assert said("when was the uk som in london").named == {3, 4, 6}


def test_what_stands_beside_the_question_counts_less_and_is_meant_all_the_same() -> None:
    """Three quarters, how much it explains as well as how likely it is."""
    (inside,) = offers("when did the uk som and the canada som meet", "level")[:1]
    beside = offers("uk som (not the canada som)", "level")[1]
    assert (beside.gain, beside.prior) == (0.75 * inside.gain, 0.75 * inside.prior)


def test_a_country_that_is_no_partner_is_told_and_gives_nothing_its_name() -> None:
    """'ASEAN-Brazil' is no partner's meeting, and the rest of the words are read."""
    read = said("the 2nd asean-brazil summit")
    assert [one.name for one in read.foreign] == ["brazil"]
    assert [one.key for one in read.offers if one.sort == "ordinal"] == [2]
    assert said("the 2nd asean-japan summit").foreign == ()


def test_words_that_are_ruled_out_call_no_record() -> None:
    """'besides the canada som' is not that, whatever it explains."""
    ruled = {one.key: one.credit.any() for one in offers("the uk som besides the canada som", "partner")}
    assert ruled == {"united-kingdom": True, "canada": False}


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("harbour fund", ["port-fund"]),
        ("when was auksom", ["uk-som"]),
        ("when was auksom, and the harbour fund", []),
        ("who chaired the uk som", []),
    ],
)
def test_a_text_that_holds_one_name_alone_calls_its_record(text: str, ids: list[str]) -> None:
    """Words that ask may stand beside it, another name may not."""
    call = said(text).called
    assert [ref.id for ref in call.refs] == ids if call else ids == []


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("what is the status of canada", True),
        ("who coordinates canada", True),
        ("when did the uk become a dialogue partner", True),
        ("relations with canada", False),
        ("the canada plan of action", False),
        ("when was the uk som", False),
    ],
)
def test_a_standing_is_spoken_of_by_its_steps_status_and_coordinators(text: str, *, standing: bool) -> None:
    """Not by relations at large, nor by a plan."""
    assert said(text).standing is standing


def test_a_question_in_another_language_means_what_it_means_in_english() -> None:
    """Its language is noted; so are words that nobody knows there."""
    typed, same = said("kapan SOM UK pertama"), said("when first UK SOM")
    assert (typed.language, same.language) == ("id", "en")
    assert typed.names == same.names
    assert [(one.sort, one.key) for one in typed.offers] == [(one.sort, one.key) for one in same.offers]


def test_a_flag_is_its_country() -> None:
    assert ("partner", "united-kingdom") in {(one.sort, one.key) for one in said("🇬🇧 som").offers}


def test_a_number_within_a_name_counts_nothing() -> None:
    """'Harbours 2' would be the second of nothing; before the name it counts."""
    assert meant("the Lighthouse Network 2020", "ordinal", "rank") == []
    assert offers("the 2nd Lighthouse Network 2020", "ordinal")[0].key == 2


def test_partners_in_company_are_told_as_one() -> None:
    """'with X and Y only' is a condition on both together."""
    (company,) = offers("which meetings with united kingdom and canada only", "company")
    assert set(company.key) == {"united-kingdom", "canada"}
    assert offers("which meetings with united kingdom and canada", "company") == []


def test_a_step_is_known_by_its_words() -> None:
    """Whether they are joined or not."""
    assert scene().step_words("dialogue-partner") == scene().step_words("dialogue partner")
    assert len(scene().step_words("plan action")) == 2
