"""What a meeting adopted, by its statement."""

from __future__ import annotations

import pytest

from bot.drafting.papers import documents
from bot.drafting.statement import read_statement
from store.records import Document
from tests.bot.answer.world import PLAN_2, desk


def titles(text: str) -> list[str]:
    return [one.value.title for one in documents(read_statement(text, desk().matcher))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They adopted the Ottawa Statement.", ["Ottawa Statement"]),
        ("They signed “Kelp Statement of London”.", ["Kelp Statement of London"]),
        ("The Ottawa Statement was adopted.", ["Ottawa Statement"]),
        ("A Kelp Plan was also adopted by them.", ["Kelp Plan"]),
        ("They adopted the Kelp Plan and the Sea Roadmap.", ["Kelp Plan", "Sea Roadmap"]),
        ("They adopted the Kelp Plan of Sea and the Land.", ["Kelp Plan of Sea and the Land"]),
        ("They adopted a Kelp Plan (2021-2025) and its Sea Report.", ["Kelp Plan (2021-2025)", "Sea Report"]),
        ("They adopted the Plan on Kelp, Sea and Land.", ["Plan on Kelp, Sea and Land"]),
        ("They adopted the Plan on Kelp, Sea, Sand and Land today.", ["Plan on Kelp, Sea, Sand and Land"]),
        ("They adopted the Kelp Plan, Sea and Land met.", ["Kelp Plan"]),
        ("They adopted the Plan on Kelp, Sea Roadmap and Land.", ["Plan on Kelp", "Sea Roadmap and Land"]),
        ("They adopted the Plan on Kelp as a Source of Sea.", ["Plan on Kelp as a Source of Sea"]),
        ("They adopted the Kelp Plan. They signed the KELP PLAN.", ["Kelp Plan"]),
    ],
)
def test_documents_stand_beside_a_verb(text: str, found: list[str]) -> None:
    """Behind it, or before it in the passive; those of a list each by itself, each once."""
    assert titles(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "They adopted Kelp Ideas.",
        "They adopted the Statement.",
        "ADOPTED THE KELP PLAN",
        "They adopted, after long talks about this, the Kelp Plan.",
        f"They adopted the {'Kelp ' * 60}Plan.",
        "They spoke of the Kelp Plan.",
    ],
)
def test_what_has_no_title_of_a_document_is_none(text: str) -> None:
    """Neither is a noun alone, a heading, nor what stands far behind the verb."""
    assert titles(text) == []


def test_a_document_that_is_a_programme_is_linked_and_its_place_taken() -> None:
    """It is sure, unless the sentence tells of something that is awaited."""
    sentences = read_statement("They adopted the ASEAN-UK Plan of Action 2022-2026.", desk().matcher)
    (found,) = documents(sentences)
    assert found.value == Document("ASEAN-UK Plan of Action 2022-2026", PLAN_2.id)
    assert found.sure
    assert sentences[0].taken == [(17, 50)]


def test_where_something_is_awaited_nothing_is_sure() -> None:
    """'looked forward to … and adopted …'."""
    text = "They looked forward to the Kelp Plan and adopted the Sea Plan."
    (found,) = documents(read_statement(text, desk().matcher))
    assert (found.value, found.sure) == (Document("Sea Plan"), False)
