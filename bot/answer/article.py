"""Names within a sentence: in English some take an article ('the Philippines'), else none does."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from bot.answer.vocabulary import put
from bot.telling.wording import with_article
from bot.texts.territories import name_of
from bot.texts.text import WRITTEN_IN, spoken
from store.records import Meeting, Record, Series


def within_sentence(record: Record) -> str:
    """'the 1st ASEAN-UK Senior Officials' Meeting', 'the Philippines', 'Japan'."""
    name = name_of(record)
    if spoken() != WRITTEN_IN or isinstance(record, Series) or name.startswith("The "):
        return name
    head = name.split(" of ")[0].split()[-1]
    articled = isinstance(record, Meeting) or head in _articled()
    return put("named", "record", name) if articled else with_article(name)


@cache
def _articled() -> frozenset[str]:
    return frozenset(tomllib.loads((files(__package__) / "article.toml").read_text("utf-8"))["last"])
