from __future__ import annotations

from dataclasses import replace

from bot.question.subject import Subject
from store.kinds import Kind
from tests.bot.question.room import Room


def test_records_are_ranked_by_all_that_is_said_of_them(small: Room) -> None:
    """A partner, a number and a level together draw one meeting; what contradicts comes last."""
    ranked = small.subject.rank(small.read("when was the 4th canadian jcc"))
    best, *others = ranked
    assert (best.ref.id, best.contradicts) == ("asean-canada-jcc-4", set())
    assert {"name:canadian", "ordinal", "level"} <= best.explains
    assert [len(one.contradicts) for one in ranked] == sorted(len(one.contradicts) for one in ranked)
    assert all(one.score < best.score for one in others)


def test_kinds_narrow_the_ranking_and_change_no_score(small: Room) -> None:
    """Asked for programmes alone, the same candidates come in the same order, the others left out."""
    question = small.read("mpac 2025 health london")
    everything = small.subject.rank(question)
    alone = small.subject.rank(question, (Kind.PROGRAMME,))
    assert alone == [one for one in everything if one.ref.kind is Kind.PROGRAMME]
    assert [one.ref.id for one in alone] == ["mpac-2025"]


def test_one_question_leaves_nothing_to_the_next(small: Room) -> None:
    """What is kept of a question is used for that question alone, even where the text is the same."""
    fresh = Subject(small.catalogue, small.content)
    jcc, som = small.read("canadian jcc"), small.read("second auksom")
    alone = fresh.rank(som)
    small.subject.rank(jcc)
    assert small.subject.rank(som) == alone
    assert small.subject.rank(replace(som, ordinals=(1,))) != alone


def test_a_sentence_that_says_it_all_counts_more(small: Room) -> None:
    """Words that stand in one sentence of a record weigh more than by themselves."""
    both, wheat, canola = (
        small.subject.rank(small.read(text))[0] for text in ("wheat canola", "wheat", "canola")
    )
    assert both.ref == wheat.ref == canola.ref
    assert both.score > wheat.score + canola.score


def test_nothing_is_drawn_by_nothing(small: Room) -> None:
    """Small talk has no subject."""
    assert small.ids("thanks all, see you there") == []
