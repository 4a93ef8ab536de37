"""What can be asked of one record.

A teller here and a sense of its name under [asked] in the lexicon make a new thing askable.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.answer.facts.meeting import tell_how_long, tell_level, tell_mode, tell_next_step
from bot.answer.facts.money import tell_money
from bot.answer.facts.outcomes import tell_documents, tell_programmes, tell_topics
from bot.answer.facts.programme import (
    tell_adopted_at,
    tell_frequency,
    tell_full_name,
    tell_funders,
    tell_partners,
    tell_period,
)
from bot.answer.facts.said import tell_number, tell_said, tell_theme
from bot.answer.facts.stated import Stated, Teller, Unrecorded, without_repeats
from bot.answer.facts.when import tell_when
from bot.answer.facts.where import tell_venue, tell_where
from bot.answer.facts.who import tell_who

TELLERS: Mapping[str, Teller] = {
    "when": tell_when,
    "where": tell_where,
    "venue": tell_venue,
    "who": tell_who,
    "how_much": tell_money,
    "topics": tell_topics,
    "documents": tell_documents,
    "programmes": tell_programmes,
    "next_step": tell_next_step,
    "mode": tell_mode,
    "how_long": tell_how_long,
    "period": tell_period,
    "full_name": tell_full_name,
    "partners": tell_partners,
    "funders": tell_funders,
    "frequency": tell_frequency,
    "adopted_at": tell_adopted_at,
    "level": tell_level,
    "theme": tell_theme,
    "said": tell_said,
    "number": tell_number,
}

__all__ = ["TELLERS", "Stated", "Teller", "Unrecorded", "without_repeats"]
