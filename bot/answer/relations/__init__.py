"""What a partner is to ASEAN: its status, the dated steps of the relation, its coordinator; and who is so."""

from __future__ import annotations

from bot.answer.relations.relation import answer_relation
from bot.answer.relations.steps import main_step

__all__ = ["answer_relation", "main_step"]
