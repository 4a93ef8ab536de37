"""What maintainers are at, where."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.corrections.steps import KEPT_FOR
from bot.drafting.draft import Draft
from bot.maintaining.works import Stage, Work, Works

NOW = datetime(2026, 1, 15, 12, tzinfo=UTC)
CHAT, OTHER = 1, 2


def work(stage: Stage, draft: Draft | None = None) -> Work:
    return Work(7, NOW, stage, draft)


@pytest.mark.parametrize("stage", Stage)
def test_a_text_answers_what_asks_for_one(stage: Stage) -> None:
    """A statement, a field, a value or a page; buttons answer the rest."""
    works = Works()
    works.put(CHAT, 10, work(stage))
    waits = stage in (Stage.STATEMENT, Stage.FIELD, Stage.VALUE, Stage.PAGE)
    assert works.last(CHAT, NOW) == (10 if waits else None)


def test_the_latest_that_waits_for_a_text_is_answered() -> None:
    """Of its chat, as long as it is kept, whatever else is open behind it."""
    works = Works()
    works.put(CHAT, 10, work(Stage.FIELD))
    works.put(CHAT, 11, work(Stage.PAGE))
    works.put(CHAT, 12, work(Stage.CONFIRM))
    works.put(OTHER, 13, work(Stage.PAGE))
    assert works.last(CHAT, NOW) == 11
    assert works.last(CHAT, NOW + KEPT_FOR + timedelta(seconds=1)) is None


def test_a_draft_that_is_finished_is_waited_for_nowhere_in_its_chat() -> None:
    """Another that says the same is."""
    works, draft, like = Works(), Draft(), Draft()
    works.put(CHAT, 10, work(Stage.FIELD, draft))
    works.put(CHAT, 11, work(Stage.DRAFT, draft))
    works.put(CHAT, 12, work(Stage.FIELD, like))
    works.put(OTHER, 13, work(Stage.FIELD, draft))
    works.finish(CHAT, draft)
    assert [works.get(CHAT, at, NOW) is None for at in (10, 11, 12)] == [True, True, False]
    assert works.get(OTHER, 13, NOW) is not None


def test_the_latest_draft_of_a_chat_is_found() -> None:
    """Whatever else is open behind it, unless it was left."""
    works = Works()
    works.put(CHAT, 10, work(Stage.DRAFT))
    works.put(CHAT, 11, work(Stage.DRAFT))
    works.put(CHAT, 12, work(Stage.FIELD))
    works.put(OTHER, 13, work(Stage.DRAFT))
    assert works.drafted(CHAT, NOW) == 11
    works.leave(CHAT)
    assert works.drafted(CHAT, NOW) is None
