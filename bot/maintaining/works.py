"""What maintainers are at, where: kept in this process alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from bot.corrections.steps import Steps
from bot.drafting.draft import Draft
from store.kinds import Ref
from store.records import Record


class Stage(Enum):
    """What a message waits for."""

    STATEMENT = auto()
    DRAFT = auto()
    FIELD = auto()
    RECORDS = auto()
    FIELDS = auto()
    VALUE = auto()
    PAGE = auto()
    CONFIRM = auto()
    REMOVAL = auto()

    @property
    def waits(self) -> bool:
        """Whether the next text in a private chat answers it, even if it is no reply to it."""
        return self in (Stage.STATEMENT, Stage.FIELD, Stage.VALUE, Stage.PAGE)


@dataclass(slots=True)
class Work:
    """What ``person`` is at since ``at``: a draft and the ``field`` asked for, a file's records, or a record.

    ``after`` is the new value of a record's field, ``source`` the page that says so.
    """

    person: int
    at: datetime
    stage: Stage
    draft: Draft | None = None
    field: str = ""
    ref: Ref | None = None
    after: str = ""
    source: str = ""
    records: Sequence[Record] = ()


class Works(Steps[Work]):
    """The open works by chat and the message that asks."""

    def drafted(self, chat: int, now: datetime) -> int | None:
        """The latest message of a chat that shows a draft."""
        shown = (key for key in reversed(self._open) if key[0] == chat and key not in self._left)
        drafts = (key[1] for key in shown if (work := self.get(*key, now)) and work.stage is Stage.DRAFT)
        return next(drafts, None)

    def _waits(self, work: Work) -> bool:
        return work.stage.waits

    def finish(self, chat: int, draft: Draft) -> None:
        """Wait for nothing more that is about a draft."""
        for key in [key for key, work in self._open.items() if key[0] == chat and work.draft is draft]:
            self._drop(key)
