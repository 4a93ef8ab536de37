"""Records in a row, or their number: all that fit what a question names."""

from __future__ import annotations

from bot.answer.listing.listing import answer_list
from bot.answer.listing.names import meant
from bot.answer.listing.pledges import answer_pledges

__all__ = ["answer_list", "answer_pledges", "meant"]
