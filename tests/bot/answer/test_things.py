"""Values of fields as they are told and as they are kept."""

from __future__ import annotations

from bot.answer.things import Things
from bot.texts.text import speaking
from tests.bot.reading.proposed import scene


def test_values_are_told_in_the_language_and_kept_in_the_words_of_the_catalogue() -> None:
    """So that who reads answers by machine finds them the same in each language."""
    things = Things(scene().catalogue)
    with speaking("id"):
        assert things.linked("country", "japan") == "Jepang"
        assert things.kept("country", "japan") == "Japan"
        assert things.linked("mode", "virtual") == "daring"
        assert things.kept("mode", "virtual") == "virtual"
