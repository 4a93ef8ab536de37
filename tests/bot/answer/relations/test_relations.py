from __future__ import annotations

import pytest

from bot.answer.answer import Fact, Reason, Refusal
from bot.answer.relations.parties import named_partners, stranger
from bot.answer.relations.steps import main_step, worded_step
from store.kinds import Ref
from tests.bot.answer.world import AMM_54, CANADA, EFTA, UK, answer, desk, inquiry


@pytest.mark.parametrize(
    ("asked", "lead", "refs", "values"),
    [
        (
            "who coordinates the uk",
            "Viet Nam (2024 to 2027) coordinates ASEAN's relations with the United Kingdom.",
            (UK,),
            ("Viet Nam", "2024", "2027"),
        ),
        (
            "which partner does viet nam coordinate",
            "Viet Nam coordinates ASEAN's relations with the United Kingdom.",
            (UK,),
            ("United Kingdom",),
        ),
        (
            "does viet nam coordinate canada",
            "No. Brunei Darussalam (2021 to 2024) coordinates ASEAN's relations with Canada.",
            (CANADA,),
            ("no", "Brunei Darussalam", "2021", "2024"),
        ),
        (
            "when did the uk become a dialogue partner",
            "2 August 2021: Dialogue Partner status conferred, at the 54th ASEAN Foreign Ministers' Meeting.",
            (UK, AMM_54),
            ("2021-08-02", "54th ASEAN Foreign Ministers' Meeting"),
        ),
        (
            "uk application for dialogue partner submitted when",
            "June 2020: Application to become a Dialogue Partner submitted.",
            (UK,),
            ("2020-06",),
        ),
        (
            "when did canada accede to the treaty of amity",
            "2010: Acceded to the Treaty of Amity and Cooperation.",
            (CANADA,),
            ("2010",),
        ),
        (
            "is canada a dialogue partner",
            "Yes. Canada: Dialogue Partner since February 1977.",
            (CANADA,),
            ("yes",),
        ),
        ("status of efta", "European Free Trade Association: Other external partner.", (EFTA,), ("other",)),
        (
            "who are the members of efta",
            "It is made of Iceland, Liechtenstein, Norway and Switzerland.",
            (EFTA,),
            (),
        ),
        (
            "who is the eleventh dialogue partner",
            "United Kingdom. The United Kingdom is the eleventh Dialogue Partner.",
            (UK,),
            ("United Kingdom",),
        ),
        (
            "how many dialogue partners are there",
            "2 Dialogue Partners: United Kingdom, Canada.",
            (UK, CANADA),
            ("2", "United Kingdom", "Canada"),
        ),
        (
            "which was the latest dialogue partner",
            "United Kingdom. 2 August 2021: Dialogue Partner status conferred, "
            "at the 54th ASEAN Foreign Ministers' Meeting.",
            (UK,),
            ("United Kingdom", "2021-08-02"),
        ),
        (
            "which partners became dialogue partners in 1977",
            "Canada. February 1977: Dialogue Partner relations established.",
            (CANADA,),
            ("Canada", "1977-02"),
        ),
        (
            "history of relations with canada",
            "February 1977: Dialogue Partner relations established; "
            "2010: Acceded to the Treaty of Amity and Cooperation.",
            (CANADA,),
            (
                "February 1977: Dialogue Partner relations established",
                "2010: Acceded to the Treaty of Amity and Cooperation",
            ),
        ),
    ],
)
def test_what_a_partner_is_to_asean(
    asked: str, lead: str, refs: tuple[Ref, ...], values: tuple[str, ...]
) -> None:
    """Coordinator, status, steps, members, and which partners are so: each partner with its own."""
    told = answer(asked)
    assert isinstance(told, Fact)
    assert (told.lead, told.refs, told.values) == (lead, refs, values)


@pytest.mark.parametrize(
    ("asked", "reason", "lead"),
    [
        (
            "who coordinates efta",
            Reason.NOT_RECORDED,
            "The catalogue does not record which ASEAN member coordinates relations with "
            "the European Free Trade Association.",
        ),
        (
            "when did efta become a dialogue partner",
            Reason.NO_SUCH,
            "European Free Trade Association is on record as Other external partner, "
            "not as Dialogue Partner.",
        ),
        (
            "which partners became dialogue partners in 1999",
            Reason.NO_SUCH,
            "No partner is on record for that in the time asked about. "
            "At other times: 2 partners, the latest United Kingdom, 2 August 2021.",
        ),
        (
            "who signed the uk dialogue partner status",
            Reason.NOT_RECORDED,
            "United Kingdom: Dialogue Partner status conferred, 2 August 2021. "
            "The catalogue does not record by whom.",
        ),
        (
            "when did cuba become a dialogue partner",
            Reason.NO_SUCH,
            "ASEAN has no meeting or relation with Cuba on record; /partner lists those whom it has.",
        ),
    ],
)
def test_what_a_partner_is_not(asked: str, reason: Reason, lead: str) -> None:
    """A status never held, a step never taken, a coordinator not recorded: the reply says which."""
    refused = answer(asked)
    assert isinstance(refused, Refusal)
    assert (refused.reason, refused.lead) == (reason, lead)


def test_a_capital_stands_for_its_government() -> None:
    """'London's status' is the United Kingdom's; a place where something is held is no party."""
    assert [one.id for one in named_partners(inquiry("london dialogue partner status since when"))] == [UK.id]
    assert named_partners(inquiry("meetings in london")) == []


def test_a_country_that_is_no_partner_is_a_stranger() -> None:
    """Of the countries that meetings know, members and partners are none."""
    assert stranger(inquiry("is the united states a dialogue partner")) == "United States"
    assert stranger(inquiry("is viet nam a dialogue partner")) == ""


def test_a_step_is_chosen_by_what_the_question_says_of_it() -> None:
    """The application is meant where it is named, the status else; a single shared word means none."""
    uk = desk().catalogue.partners[UK.id]
    application, status = uk.history
    assert main_step(uk, inquiry("when did the uk become a dialogue partner")) == status
    assert main_step(uk, inquiry("when was the uk dialogue partner application")) == application
    assert worded_step(uk, inquiry("uk application submitted")) == application
    assert worded_step(uk, inquiry("uk submitted")) is None
