"""Texts in the code become the entries that translators see."""

from __future__ import annotations

from io import BytesIO

from babel.messages.catalog import Catalog

from bot.texts.gathering import compiled, gather, held, phrases, po, written


def test_phrases_of_a_table_are_texts_with_their_place() -> None:
    """Each with its table and key for a context."""
    rows = list(phrases(BytesIO(b'[field]\nwhen = "at the time of"\n')))
    assert [(name, message) for _, name, (_, message), _ in rows] == [("say_in", "at the time of")]
    assert "field" in rows[0][2][0]


def test_every_text_is_gathered_with_its_file() -> None:
    """Of the code and of the tables of phrases."""
    found = gather()
    files = {name for message in found for name, _ in message.locations}
    assert {"bot/maintaining/texts.py", "bot/answer/phrase.toml", "bot/telling/kinds.py"} <= files
    assert all(name.startswith("bot/") for name in files)


def test_a_language_without_texts_has_an_empty_catalogue() -> None:
    """Which a new language begins with."""
    new = held("fr")
    assert not po("fr").exists()
    assert [message.id for message in new if message.id] == []


def test_a_catalogue_is_written_the_same_each_time() -> None:
    """So that nothing changes where no text does."""
    one, other = Catalog(domain="x"), Catalog(domain="x")
    for catalog, order in ((one, ("b", "a")), (other, ("a", "b"))):
        catalog.creation_date = held("fr").creation_date
        for text in order:
            catalog.add(text, text.upper(), locations=[("bot/x.py", 0)])
    entries = [written(one).split(b"\n\n", 1)[1], written(other).split(b"\n\n", 1)[1]]
    assert entries[0] == entries[1]
    assert b"#: bot/x.py\n" in entries[0]
    assert compiled(one)[:4] == b"\xde\x12\x04\x95"
