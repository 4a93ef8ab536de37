"""Fields that a text may ask for, made when they are looked at."""

from __future__ import annotations

from bot.reading.signs.fields import Fields


def test_features_are_made_once_and_only_when_they_are_looked_at() -> None:
    """Of those fields alone that are."""
    made: list[str] = []

    def features(name: str) -> dict[str, float]:
        made.append(name)
        return {name: 1.0}

    fields = Fields(["when", "where", "who"], features)
    assert made == []
    assert fields[:1] == [("when", {"when": 1.0})]
    assert fields[:2] == [("when", {"when": 1.0}), ("where", {"where": 1.0})]
    assert made == ["when", "where"]
    assert [name for name, _ in fields] == ["when", "where", "who"]
    assert made == ["when", "where", "who"]


def test_beside_a_field_stand_the_first_of_the_others() -> None:
    """As many as are wanted, or there are."""
    fields = Fields(["when", "where", "who"], lambda name: {name: 1.0})
    assert [name for name, _ in fields.beside("where", 1)] == ["when"]
    assert [name for name, _ in fields.beside("when", 1)] == ["where"]
    assert [name for name, _ in fields.beside("when", 5)] == ["where", "who"]
