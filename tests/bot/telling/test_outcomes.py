from __future__ import annotations

from bot.telling.told import Stated
from store.kinds import Kind, Ref
from tests.bot.telling.world import (
    DIALOGUE_1,
    DIALOGUE_2,
    FUND,
    JAPAN,
    PLAN,
    UNION_TALK,
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
