from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from store.catalogue import Catalogue
from store.content import LABEL, NAME, PROSE, Content, fold, sentences, stem, stems
from store.kinds import Kind, Ref
from tests.store.catalogues import small

CATALOGUE = Catalogue(small())
CONTENT = Content(CATALOGUE)
SOM_1 = CONTENT.position[Ref(Kind.MEETING, "som-1")]


def test_words_are_folded() -> None:
    """Case, accents and apostrophes make no difference."""
    assert [fold(text) for text in ("Türkiye’s", "Đà Nẵng", "ŁÓDŹ", "plain")] == [
        "turkiyes",
        "da nang",
        "lodz",
        "plain",
    ]


def test_a_word_has_one_stem() -> None:
    """Singular and plural, present and past are one; short words and certain names stay."""
    pairs = {"programmes": "programme", "ministries": "ministry", "partnership": "partner", "signed": "sign"}
    assert {word: stem(word) for word in pairs} == {word: stem(other) for word, other in pairs.items()}
    assert [stem(word) for word in ("laos", "asean", "gas", "status", "sms")] == [
        "laos",
        "asean",
        "gas",
        "status",
        "sms",
    ]


@given(st.text(max_size=60))
def test_any_text_has_stems(text: str) -> None:
    """No text makes it fail, none has an empty word, and a word behind it is one of its own."""
    assert all(stems(text))
    assert stems(f"{text} zulu") == [*stems(text), "zulu"]


@given(st.text(st.characters(max_codepoint=127), max_size=60))
def test_ascii_is_read_as_any_other_text(text: str) -> None:
    """What is done at once for ASCII is what is done for all texts."""
    assert [*stems(text), "ecole"] == stems(f"{text} école")


def test_words_are_held_as_tellingly_as_their_place() -> None:
    """A title tells more than a label, a label more than prose; the most telling place counts."""
    title, place, summary = (CONTENT.holding(stem(word)).get(SOM_1) for word in ("officials", "oslo", "met"))
    assert (title, place, summary) == (NAME, LABEL, PROSE)
    assert CONTENT.holding("zulu") == {}


def test_the_words_of_records_are_known() -> None:
    """A word is known if some record holds it; a title's word is one of a meeting's name."""
    assert [CONTENT.knows(word) for word in ("oslo", "zulu")] == [True, False]
    assert [CONTENT.titles(word) for word in (stem("officials"), "oslo", "zulu")] == [True, False, False]


def test_rare_words_weigh_more() -> None:
    """A word's weight is from 0 to 1, the more the fewer records hold it."""
    by_records = sorted(("oslo", "meeting", "zulu"), key=lambda word: len(CONTENT.holding(word)))
    weights = [CONTENT.weight(word) for word in by_records]
    assert weights == sorted(weights, reverse=True)
    assert 0.0 <= min(weights) <= max(weights) <= 1.0


def test_slips_are_mended_to_words_held() -> None:
    """None up to three letters, one from four, two from eight; what is nearest wins."""
    typed = {"oslo": "oslo", "osla": "oslo", "osl": None, "offcial": "official", "zulu": None, "": None}
    assert {word: CONTENT.repair(word) for word in typed} == typed


def test_mending_does_not_depend_on_the_order_of_records() -> None:
    """The catalogue read backwards mends alike."""
    backwards = Content(Catalogue(reversed(small())))
    typed = [word[:-1] + "x" for word in sorted(CONTENT._postings)]
    assert [backwards.repair(word) for word in typed] == [CONTENT.repair(word) for word in typed]


def test_sentences_are_those_of_the_record() -> None:
    """Each sentence is kept with its own stems, apart from those of others."""
    record = CONTENT.records[SOM_1]
    assert CONTENT.said(SOM_1) == tuple(frozenset(stems(text)) for text in sentences(record))
    assert frozenset(stems("They met.")) in CONTENT.said(SOM_1)
