"""A question that leans on the one before: 'and where?', 'what about 2016', 'same for canada'."""

from __future__ import annotations

from bot.answer.followup.followup import lean
from bot.answer.followup.leaning import Leaning, Resolved

__all__ = ["Leaning", "Resolved", "lean"]
