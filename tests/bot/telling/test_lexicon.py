from __future__ import annotations

from bot.telling.lexicon import Lexicon, lexicon
from store.kinds import PartnerStatus

WORDS = Lexicon({"deed": {"signed": ["signed by", "ink"], "force": ["into force"]}})


def test_a_phrase_is_heard_in_a_row_only() -> None:
    assert WORDS.heard("deed", ("it", "came", "into", "force")) == {"force"}
    assert WORDS.heard("deed", ("force", "into")) == frozenset()
    assert WORDS.heard("deed", ("sign", "by", "ink")) == {"signed"}
    assert WORDS.heard("deed", ("sign", "it", "by")) == frozenset()


def test_a_phrase_is_among_words_in_any_order() -> None:
    assert WORDS.among("deed", frozenset({"force", "into", "when"})) == {"force"}


def test_words_and_phrases_of_a_sense_are_known() -> None:
    assert WORDS.words("deed", "signed") == {"sign", "by", "ink"}
    assert WORDS.phrases("deed", "signed") == [("sign", "by"), ("ink",)]
    assert WORDS.known == {"sign", "by", "ink", "into", "force"}


def test_every_status_has_its_words() -> None:
    assert set(lexicon().entries["status"]) == set(PartnerStatus)
