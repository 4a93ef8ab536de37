"""The glossaries as they are packaged."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.reading.languages.cutting import atoms
from bot.reading.languages.glossary import Glossary, glossaries, plural
from bot.times.lexicon import time_lexicon
from store.content import stem
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.matching.numerals import ORDINALS
from store.matching.plain import EVERYDAY
from store.matching.words import normalise
from store.territories import territory_names
from tests.bot.reading.proposed import scene

# Tables whose phrases stand at one place of a text alone, and so beside others.
_PLACED = frozenset({"opening", "ending", "name"})


@pytest.mark.parametrize("code", [code for code in glossaries() if code != "ms"])
def test_a_phrase_stands_once(code: str) -> None:
    """A second meaning would never be found."""
    counts = Counter(
        (tuple((atom.plain, atom.marks) for atom in phrase.atoms), phrase.table in _PLACED)
        for phrases in glossaries()[code].phrases.values()
        for phrase in phrases
        if phrase.table != "calendar"
    )
    assert [phrase for phrase, times in counts.items() if times > 1] == []


@pytest.mark.parametrize("code", glossaries())
def test_meanings_are_words_that_are_read(code: str) -> None:
    """Each is known to English, the catalogue or its names, or is of a country."""
    content, lexicon = scene().content, scene().lexicon
    matcher = Matcher(catalogue_names(scene().catalogue))
    meant = {
        word
        for phrases in glossaries()[code].phrases.values()
        for phrase in phrases
        if not matcher.exact(phrase.meaning)
        for word in normalise(phrase.meaning.replace("#", ""))
    }
    countries = {word for names in territory_names().values() for name in names for word in normalise(name)}
    known = EVERYDAY | set(ORDINALS) | countries
    unknown = {word for word in meant - known if not (lexicon.knows(word) or content.knows(stem(word)))}
    assert {
        word
        for word in unknown
        if len(word) > 2 and word.isalpha() and not time_lexicon().knows(word) and not matcher.exact(word)
    } == set()


def test_a_phrase_without_words_is_an_error() -> None:
    """It is named with its language."""
    with pytest.raises(ValueError, match="'…' of the language 'xx' holds no word"):
        Glossary("xx").add("…", "nothing", "join")


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("ke-43", "43rd"),
        ("ke-XIV", "14th"),
        ("tahun 98", "'98"),
        ("siapakah", "who"),
        ("kota2", "cities"),
        ("dari 2010 sampai 2020", "from 2010 to 2020"),
    ],
)
def test_numbers_and_suffixes_are_part_of_a_phrase(text: str, meaning: str) -> None:
    """'#' is any number, a Roman one in capitals too; a suffix may add to the meaning."""
    glossary, found = glossaries()["id"], atoms(text)
    forms = [glossary.forms(atom) for atom in found]
    longest = max(glossary.at(found, 0, forms), key=lambda one: one.end)
    assert (longest.end, longest.meaning) == (len(found), meaning)


def test_marks_that_were_typed_count() -> None:
    """'ba' may be three or a title, 'bà' only the title."""
    glossary = glossaries()["vi"]
    meant = {
        word: {one.meaning for one in glossary.at(found, 0, [glossary.forms(found[0])])}
        for word in ("ba", "bà", "ba")
        for found in (atoms(word),)
    }
    assert meant["bà"] < meant["ba"]


def test_years_of_a_calendar_of_its_own_are_told_in_the_common_era() -> None:
    """Years of either are known by their size."""
    thai = glossaries()["th"]
    assert (thai.year("2568"), thai.year("2025"), glossaries()["id"].year("2568")) == ("2025", "2025", "2568")


def test_several_are_meant_by_the_plural() -> None:
    """A noun in the plural stays."""
    assert [plural(noun) for noun in ("city", "summit", "members")] == ["cities", "summits", "members"]
