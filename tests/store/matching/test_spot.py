"""Names within a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.kinds import Kind, Ref
from store.matching.match import Name
from store.matching.matcher import Matcher
from store.matching.words import normalise

_UK, _SERIES, _TOPIC = Ref(Kind.PARTNER, "uk"), Ref(Kind.SERIES, "som"), Ref(Kind.TOPIC, "cyber")
_KOREA = Ref(Kind.PARTNER, "korea")
_NAMES = [
    Name("United Kingdom", _UK),
    Name("UK", _UK),
    Name("IT", Ref(Kind.PARTNER, "italy"), spoken=False),
    Name("ASEAN-UK Senior Officials' Meeting", _SERIES),
    Name("cybersecurity", _TOPIC),
    Name("Republic of Korea", _KOREA),
]


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(_NAMES)


def _found(matcher: Matcher, sentence: str) -> list[tuple[str, bool, list[Ref]]]:
    words = normalise(sentence)
    spans = matcher.spot(words)
    return [(" ".join(words[s.start : s.end]), s.exact, [hit.ref for hit in s.hits]) for s in spans]


def test_names_as_they_stand(matcher: Matcher) -> None:
    """Every name is found where it stands, names within names too, whatever their word order."""
    assert _found(matcher, "is it the senior officials' meeting of ASEAN and the UK, or Korea?") == [
        ("senior officials meeting of asean and the uk", True, [_SERIES]),
        ("uk", True, [_UK]),
    ]


def test_plural_and_possessive(matcher: Matcher) -> None:
    """The ending -s makes no other name."""
    assert _found(matcher, "asean uk senior official meetings") == [
        ("uk", True, [_UK]),
        ("asean uk senior official meetings", False, [_SERIES]),
    ]
    assert _found(matcher, "the UK's stance") == [("uks", False, [_UK])]


@pytest.mark.parametrize(
    ("sentence", "words", "ref"),
    [
        ("who led the untied kingdm delegation", "untied kingdm", _UK),
        ("aseanuk senior oficials meeting when", "aseanuk senior oficials meeting", _SERIES),
        ("what about cyber security then", "cyber security", _TOPIC),
        ("and republik of korea", "republik of korea", _KOREA),
    ],
)
def test_names_put_right(matcher: Matcher, sentence: str, words: str, ref: Ref) -> None:
    """Misspelt, joined and parted names are found, scored below those as they stand."""
    assert _found(matcher, sentence) == [(words, False, [ref])]
    assert all(0 < hit.score < 1 for span in matcher.spot(normalise(sentence)) for hit in span.hits)


def test_names_for_typing_alone_are_not_heard(matcher: Matcher) -> None:
    """A code that is a common word is no name within a sentence."""
    assert _found(matcher, "it is late") == []


@given(
    st.lists(
        st.sampled_from(
            [
                "united",
                "kingdom",
                "uk",
                "the",
                "of",
                "asean",
                "kingdm",
                "cyber",
                "security",
                "seniro",
                "11",
                "x",
            ]
        ),
        max_size=60,
    )
)
def test_any_sentence_is_read(matcher: Matcher, words: list[str]) -> None:
    """Spans lie within the sentence, hold hits, and come exact ones first."""
    spans = matcher.spot(words)
    assert all(0 <= span.start < span.end <= len(words) and span.hits for span in spans)
    assert [span.exact for span in spans] == sorted((span.exact for span in spans), reverse=True)
