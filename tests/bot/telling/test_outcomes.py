from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.telling.told import Stated
from store.kinds import Kind, Ref
from store.records import Document, Step
from tests.bot.telling.world import (
    DIALOGUE_1,
    DIALOGUE_2,
    FUND,
    JAPAN,
    PLAN,
    UNION_TALK,
    day,
    lacking,
    text,
    told,
    values,
)


def test_all_documents_are_told_where_none_is_meant() -> None:
    assert len(values(DIALOGUE_1, "documents", "what was adopted")) == 3


def test_the_document_of_the_kind_and_subject_named_is_told() -> None:
    assert values(DIALOGUE_1, "documents", "which declaration") == ("Joint Declaration on Sea Rescue",)
    assert values(DIALOGUE_1, "documents", "statement on youth") == ("Statement on Youth",)


def test_a_document_that_is_a_record_is_referred_to() -> None:
    one = told(DIALOGUE_1, "documents", "plan on forests")
    assert one == Stated("Work Plan on Forests", ("Work Plan on Forests",), (Ref(Kind.PROGRAMME, "plan"),))


def test_a_sentence_that_says_more_stands_before_the_titles() -> None:
    assert text(DIALOGUE_1, "documents", "agreed school nurses rescue").startswith(
        "They agreed to open a school"
    )


def test_no_document_is_made_up() -> None:
    assert lacking(UNION_TALK, "documents", "declaration") == "any document of it"


def test_a_programme_is_its_own_document() -> None:
    assert values(PLAN, "documents") == ("Work Plan on Forests",)


def test_what_a_partner_signed_is_told_by_its_steps() -> None:
    assert lacking(JAPAN, "documents", "what was signed") == "any document of it"


def test_topics_are_told_by_id() -> None:
    assert values(DIALOGUE_1, "topics") == ("trade",)
    assert text(DIALOGUE_2, "topics") == "It was annual. The meeting was chaired by Minister Ramos"


def test_programmes_are_told_by_name() -> None:
    assert values(DIALOGUE_1, "programmes") == (FUND.name,)
    assert values(JAPAN, "programmes") == (PLAN.name,)
    assert lacking(DIALOGUE_2, "programmes") == "any programme"


def test_all_documents_are_counted_of_some_only_the_titles_are_told() -> None:
    assert text(DIALOGUE_1, "documents", "what was adopted") == (
        "3 documents: Joint Declaration on Sea Rescue; Work Plan on Forests; Statement on Youth"
    )
    assert text(DIALOGUE_1, "documents", "which declaration") == "Joint Declaration on Sea Rescue"


def test_a_title_that_says_more_than_any_sentence_stands_alone() -> None:
    told = text(DIALOGUE_1, "documents", "agreed declaration on sea rescue")
    assert told == "Joint Declaration on Sea Rescue"


def test_of_what_a_partner_signed_that_of_the_time_named_is_told() -> None:
    """All of it where none is; what bears no date is of no time."""
    steps = (
        Step("Declaration adopted", day("2010-05")),
        Step("Plan adopted", day("2015")),
        Step("Rules adopted"),
    )
    partner = replace(JAPAN, history=steps)
    year = {one: ((date(one, 1, 1), date(one, 12, 31)),) for one in (2010, 2015)}
    assert values(partner, "documents", "what was adopted") == tuple(step.event for step in steps)
    assert text(partner, "documents", "what was adopted", spans=year[2010]) == "May 2010: Declaration adopted"
    assert text(partner, "documents", "what was adopted", spans=year[2015]) == "2015: Plan adopted"


def test_a_year_that_is_said_tells_which_outcome_of_a_partner_is_meant() -> None:
    """As the words of the step and its meeting do; a step without a date bears none."""
    steps = (
        Step("Declaration adopted", day("2010-05")),
        Step("Declaration adopted", day("2015"), "12th Summit"),
        Step("Declaration adopted"),
    )
    partner = replace(JAPAN, history=steps)
    assert text(partner, "documents", "which declaration in 2015").startswith("2015: Declaration adopted")
    assert text(partner, "documents", "which declaration in 2010").startswith("May 2010: Declaration adopted")
    assert text(partner, "documents", "which declaration of the 12th summit").startswith("2015: Decl")


def test_of_a_meeting_without_documents_a_sentence_tells_what_was_signed() -> None:
    """Whatever else the question says."""
    talks = replace(DIALOGUE_2, highlights=("They met at noon.", "They signed an accord."))
    assert text(talks, "documents") == "They signed an accord"
    assert text(talks, "documents", "treaty") == "They signed an accord"


def test_documents_in_the_plural_are_all_of_them_unless_they_are_many() -> None:
    """Of three or fewer all are told, of four those that the question names; in the singular always those."""
    fourth = Document("Declaration on Youth")
    four = replace(DIALOGUE_1, documents=(*DIALOGUE_1.documents, fourth))
    sea = "Joint Declaration on Sea Rescue"
    assert len(values(DIALOGUE_1, "documents", "which declaration", several=True)) == 3
    assert values(DIALOGUE_1, "documents", "which declaration") == (sea,)
    assert values(four, "documents", "which declaration", several=True) == (sea, fourth.title)


def test_a_document_is_meant_by_any_name_of_the_programme_that_it_is() -> None:
    """Though its title bears another one."""
    one = replace(DIALOGUE_1, documents=(Document("Annex", "fund"), Document("Statement on Youth")))
    assert values(one, "documents", "which response fund") == ("Annex", "Forest Response Fund")
