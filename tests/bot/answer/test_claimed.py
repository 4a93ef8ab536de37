"""How claims are answered: what was understood, yes or no, and what decides."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer.answer import Fact, Reason, Refusal
from bot.answer.claimed import Claimed
from bot.reading.claims.claims import claims
from bot.reading.reading import Reading
from bot.texts.text import speaking
from store.kinds import Ref
from store.query.condition import All, Beside, Condition, Has, Holding, Says, Some
from store.query.query import Holds, Select
from store.query.sort import Sort
from tests.bot.answer.test_verdict import SAID, SCENE
from tests.bot.answer.world import AMM_54, CANADA, CANADA_SOM_1, PLAN_2, UK, UK_SOM_1, UK_SOM_2, UK_SOM_4
from tests.bot.reading.proposed import answer, leads, proposed


def answered(text: str, form: str = "claim", today: date = date(2026, 11, 21)) -> Fact | Refusal:
    """The answer to the first claim that is proposed."""
    found = answer(proposed(claims, text, form, today)[0], text, today)
    assert isinstance(found, Fact | Refusal)
    return found


def test_what_was_understood_comes_first() -> None:
    """A misreading is seen at a glance; the verdict follows, then the record."""
    found = answered("was the 9th admm held in kuala lumpur")
    assert isinstance(found, Fact)
    assert found.lead.startswith("9th ASEAN Defence Ministers' Meeting: held in Kuala Lumpur? No.")
    assert found.values[0] == "no"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("was modi at the 19th india summit?", "Jagdeep Dhankhar"),
        ("does rcep include india", "Partners: "),
        ("Was MPAC 2025 adopted at the 28th Summit?", "Adopted at the "),
        ("did the 2nd GCC ministerial run more than 3 days", "2 days"),
    ],
)
def test_what_decides_is_told(text: str, told: str) -> None:
    """Who was there instead, which partners there are, where it was adopted, how long it was."""
    assert told in leads(claims, text, "claim")


def test_what_is_not_recorded_is_no_denial() -> None:
    """The record is offered, and the claim left open."""
    found = answered("did AUKSOM 1 discuss Myanmar")
    assert isinstance(found, Refusal)
    assert found.reason is Reason.NOT_RECORDED
    assert found.refs[0].id == "asean-uk-som-1"


def test_what_is_to_come_is_said_to_be_so() -> None:
    """Neither a bare yes nor a bare no."""
    assert "not yet" in answered("has the 49th asean summit taken place", today=date(2026, 1, 15)).lead


def test_nothing_like_it_is_denied_only_by_closed_fields() -> None:
    """A place that no such meeting had is denied; what fits is counted."""
    found = answered("was there a summit with the gulf states in riyadh in 2023", "exists")
    assert isinstance(found, Fact)
    assert found.values[0] == "yes"


@pytest.mark.parametrize(
    ("text", "indonesian", "vietnamese"),
    [
        (
            "was the 9th admm held in kuala lumpur",
            "9th ASEAN Defence Ministers' Meeting: diadakan di Kuala Lumpur? Tidak.",
            "9th ASEAN Defence Ministers' Meeting: tổ chức tại Kuala Lumpur? Không.",
        ),
        (
            "did the 2nd GCC ministerial run more than 3 days",
            "2nd ASEAN-GCC Ministerial Meeting: berlangsung 4 hari atau lebih? Tidak. 2 hari.",
            "2nd ASEAN-GCC Ministerial Meeting: kéo dài từ 4 ngày trở lên? Không. 2 ngày.",
        ),
        (
            "is Morocco a full Dialogue Partner",
            "Maroko: merupakan Mitra Wicara? Tidak.",
            "Ma-rốc: là Đối tác Đối thoại? Không.",
        ),
    ],
)
def test_claims_are_answered_in_the_language(text: str, indonesian: str, vietnamese: str) -> None:
    """The values stay in canonical form."""
    form = "standing" if "Partner" in text else "claim"
    for language, lead in (("id", indonesian), ("vi", vietnamese)):
        with speaking(language):
            found = answered(text, form)
        assert isinstance(found, Fact)
        assert (found.lead, found.values[0]) == (lead, "no")


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("is Japan a full Dialogue Partner", "yes"),
        ("is Morocco a full Dialogue Partner", "no"),
        ("is Japan a comprehensive strategic partner", "yes"),
    ],
)
def test_a_standing_is_affirmed_or_denied(text: str, truth: str) -> None:
    """By what is recorded of it, which decides before that another is."""
    found = answered(text, "standing")
    assert isinstance(found, Fact)
    assert found.values[0] == truth
    assert f"? {truth.capitalize()}." in found.lead


def meetings(*ids: str) -> Select:
    return Select(Sort.MEETING, Has("id", ids))


def put(
    of: Select, claim: Condition, *refs: Ref, form: str = "claim", sense: str = "", spoken: str = "",
    every: bool = False,
) -> Fact | Refusal:  # fmt: skip
    """The answer to a claim of the small world."""
    reading = Reading(form, Holds(of, claim, every), refs=refs, sense=sense, spoken=spoken)
    found = Claimed(SCENE).answer(reading, SAID)
    assert isinstance(found, Fact | Refusal)
    return found


@pytest.mark.parametrize(
    ("claim", "sense", "truth"),
    [
        (Says("haze"), "told", "yes"),
        (Says("haze"), "untold", "no"),
        (Has("city", ("london",)), "told", "yes"),
        (Has("city", ("ottawa",)), "told", "no"),
    ],
)
def test_a_sentence_that_decides_is_told_with_the_verdict(claim: Condition, sense: str, truth: str) -> None:
    """A sentence against it denies a claim, and so does a field; else what was said affirms it."""
    found = put(meetings("uk-som-1"), claim, UK_SOM_1, sense=sense, spoken="They said so")
    assert isinstance(found, Fact)
    assert found.lead == f"{truth.capitalize()}. They said so."
    assert found.values == (truth, "2022-07-06", "London")


def test_of_others_it_is_told_of_which_something_was_said() -> None:
    """Of the record itself the context tells that."""
    of = Select(Sort.MEETING, Has("partner", (UK.id,)))
    found = put(of, Says("haze"), UK_SOM_1, sense="told", spoken="They said so")
    assert found.lead == "Meetings with the United Kingdom: yes. They said so."


def test_a_standing_that_a_sentence_tells_is_shown_where_the_sentence_stands() -> None:
    """The last record is where it was said, whatever stands between."""
    canada, treaty = Select(Sort.PARTNER, Has("id", ("canada",))), Some(Sort.STEP, Says("treaty"))
    refs = (CANADA, UK_SOM_2, UK_SOM_1)
    found = put(canada, treaty, *refs, form="standing", spoken="It acceded")
    assert isinstance(found, Fact)
    assert found.context == "1st ASEAN-UK Senior Officials' Meeting · 6 July 2022 · London"
    assert found.values == ("yes", "dialogue-partner", "1977-02")


@pytest.mark.parametrize(
    ("claim", "sense", "truth"),
    [
        (Has("status", ("dialogue-partner",)), "", "yes"),
        (Has("status", ("dialogue-partner",)), "no rank", "no"),
        (Has("status", ("dialogue-partner",)), "no step", None),
        (Says("zembla"), "", None),
        (Says("zembla"), "rank", "no"),
        (Says("zembla"), "coordinator", "no"),
    ],
)
def test_a_standing_that_is_not_recorded_is_denied_where_all_of_its_kind_are(
    claim: Condition, sense: str, truth: str | None
) -> None:
    """Ranks and known coordinators are; steps and what is said are not, so that it stays open."""
    canada = Select(Sort.PARTNER, Has("id", ("canada",)))
    found = put(canada, claim, CANADA, form="standing", sense=sense)
    assert (found.values[0] if isinstance(found, Fact) else None) == truth
    assert ("Coordinated by Brunei Darussalam" in found.lead) == (sense == "coordinator")


def test_steps_that_bear_out_a_standing_are_told_with_their_days() -> None:
    """In their order, the days among the values."""
    found = put(Select(Sort.PARTNER, Has("id", (UK.id,))), Some(Sort.STEP, All()), UK, form="standing")
    assert isinstance(found, Fact)
    assert found.lead.endswith(
        "? Yes. June 2020: Application to become a Dialogue Partner submitted; "
        "2 August 2021: Dialogue Partner status conferred."
    )
    assert found.values == ("yes", "dialogue-partner", "2021-08-02", "2020-06", "2021-08-02")


def test_of_all_those_of_which_it_is_not_so_are_told() -> None:
    """How many they are and which; where it is so of all, those are."""
    of, refs = meetings("uk-som-1", "uk-som-2", "uk-som-4"), (UK_SOM_1, UK_SOM_2, UK_SOM_4)
    denied = put(of, Has("mode", ("virtual",)), *refs, every=True)
    assert "? No, of 3 meetings 1 not: 1st ASEAN-UK Senior Officials' Meeting" in denied.lead
    affirmed = put(of, Has("partner", (UK.id,)), *refs, every=True)
    assert "? Yes, all of 3 meetings: 1st ASEAN-UK Senior Officials' Meeting" in affirmed.lead
    assert (denied.refs, affirmed.refs) == ((UK_SOM_1,), refs)
    assert isinstance(affirmed, Fact)
    assert affirmed.values == ("yes", "2022-07-06", "London")


def test_that_there_are_some_is_told_by_how_many_and_the_first() -> None:
    """None by a bare no, unless one of them may be so without its being recorded."""
    of = meetings("uk-som-1", "uk-som-2")
    some = put(of, All(), UK_SOM_1, UK_SOM_2, sense="exists")
    assert some.lead.endswith(
        "? Yes: 2 meetings, 1st ASEAN-UK Senior Officials' Meeting · 6 July 2022 · London."
    )
    ottawa = Has("city", ("ottawa",))
    assert isinstance(put(of, ottawa, sense="exists"), Refusal)
    none = put(meetings("uk-som-1"), ottawa, sense="exists")
    assert isinstance(none, Fact)
    assert none.values == ("no",)


@pytest.mark.parametrize(("first", "other", "truth"), [(1, 2, "yes"), (2, 1, "no")])
def test_which_was_before_the_other_is_told_with_both_dates(first: int, other: int, truth: str) -> None:
    """In the order in which they were named."""
    refs = {1: UK_SOM_1, 2: UK_SOM_2}
    claim = Beside("date", "before", meetings(f"uk-som-{other}"))
    found = put(meetings(f"uk-som-{first}"), claim, refs[first], refs[other], sense="order")
    assert isinstance(found, Fact)
    dates = {1: "2022-07-06", 2: "2023-06"}
    assert found.values == (truth, dates[first], dates[other])


def test_whatever_sum_was_claimed_the_one_pledged_is_told() -> None:
    """With its value beside the verdict."""
    pledges = Select(Sort.PLEDGE, Has("by", ("canada",)))
    found = put(pledges, Holding("amount", 2, 3), CANADA_SOM_1, sense="sum")
    assert isinstance(found, Fact)
    assert found.lead == "No. Canada: CAD 3.5 million to COVID-19 ASEAN Response Fund."
    assert found.values == ("no", "3500000 CAD")


def test_who_was_there_is_told_where_somebody_is_claimed_to_have_been() -> None:
    """In whose place; of a city or partner that is claimed the people tell nothing."""
    there = "Recorded there: Philip Barton (Permanent Under-Secretary of the United Kingdom) and Nguyen An"
    for claim in (Has("chair", ("marta-morgan",)), Has("person", ("philip-barton",))):
        assert there in put(meetings("uk-som-1"), claim, UK_SOM_1).lead
    for claim in (Has("city", ("london",)), Has("partner", (UK.id,))):
        assert "Recorded there" not in put(meetings("uk-som-1"), claim, UK_SOM_1).lead


@pytest.mark.parametrize(("at", "truth"), [("amm-54", "yes"), ("amm-60", "no")])
def test_where_a_programme_was_adopted_is_on_offer(at: str, truth: str) -> None:
    """Whatever meeting was claimed; of a claim about anything else no meeting is."""
    plan = Select(Sort.PROGRAMME, Has("id", (PLAN_2.id,)))
    adopted = put(plan, Has("meeting", (at,)), PLAN_2)
    assert isinstance(adopted, Fact)
    assert (adopted.values[0], adopted.refs) == (truth, (PLAN_2, AMM_54))
    assert "Adopted at the 54th ASEAN Foreign Ministers' Meeting" in adopted.lead
    assert put(plan, Has("partner", (UK.id,)), PLAN_2).refs == (PLAN_2,)
