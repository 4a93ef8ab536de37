"""What the search for the record of a question ends in."""

from __future__ import annotations

from dataclasses import dataclass

from bot.answer.answer import Choice, Reason, Refusal
from bot.question.judging import Candidate
from store.kinds import Ref

CHOICES = 6
# Two records are as likely as each other when their scores lie this close.
CLOSE = 0.3
# Below this a record only shares a word with the question.
FAINT = 1.2


@dataclass(frozen=True, slots=True)
class Found:
    """``candidate`` is what was weighed: of the meeting after the one named, say, the one named."""

    ref: Ref
    candidate: Candidate


@dataclass(frozen=True, slots=True)
class Several:
    """Two to six records that fit equally."""

    refs: tuple[Ref, ...]

    def choice(self) -> Choice:
        """The question back."""
        return Choice("Which one do you mean?", self.refs)


@dataclass(frozen=True, slots=True)
class Missing:
    """``known``: the subject is one of the catalogue's, though not as asked; ``near`` come next to it."""

    lead: str
    near: tuple[Ref, ...] = ()
    known: bool = True

    def refusal(self) -> Refusal:
        """Why there is no answer."""
        return Refusal(Reason.NO_SUCH if self.known else Reason.OUTSIDE, self.lead, offers=self.near)


Finding = Found | Several | Missing
