"""Names as they stand within a sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answer.article import within_sentence
from bot.texts.text import speaking
from store.kinds import Kind, Ref
from tests.bot.reading.proposed import scene


@pytest.mark.parametrize(
    ("kind", "id_", "name"),
    [
        (Kind.MEETING, "asean-summit-48", "the 48th ASEAN Summit"),
        (Kind.MEMBER, "philippines", "the Philippines"),
        (Kind.PARTNER, "united-kingdom", "the United Kingdom"),
        (Kind.PARTNER, "japan", "Japan"),
        (Kind.SERIES, "asean-summit", "ASEAN Summit"),
    ],
)
def test_names_take_an_article_in_english_alone(kind: Kind, id_: str, name: str) -> None:
    """Meetings do, and what is called by a word that takes one."""
    record = scene().catalogue.record(Ref(kind, id_))
    assert within_sentence(record) == name
    with speaking("id"):
        assert not within_sentence(record).startswith("the ")


def test_countries_have_their_names_of_the_language() -> None:
    """Titles stay as they are."""
    kingdom = scene().catalogue.partners["united-kingdom"]
    with speaking("id"):
        assert within_sentence(kingdom) == "Inggris Raya"
    with speaking("vi"):
        assert within_sentence(kingdom) == "Vương quốc Anh"
        assert within_sentence(scene().catalogue.meetings["asean-summit-48"]) == "48th ASEAN Summit"


def test_a_name_that_begins_with_an_article_gets_no_other() -> None:
    """It stays as it is."""
    record = replace(scene().catalogue.meetings["asean-summit-48"], title="The Kelp Summit")
    assert within_sentence(record) == "The Kelp Summit"
