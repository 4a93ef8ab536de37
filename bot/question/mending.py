"""A text becomes words, slips in them mended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.question.lexicon import Lexicon
from store.content import Content, stem
from store.matching.words import Word, words


def read_words(text: str, lexicon: Lexicon, content: Content) -> Iterator[Word]:
    """The words of a text; one that neither records nor the lexicon hold is mended where that is safe."""
    for word in words(text):
        form = _owner(text, word)
        if not lexicon.knows(form) and not content.knows(stem(form)):
            singular = form.removesuffix("s")
            held = len(singular) > 2 and (content.knows(singular) or lexicon.knows(singular))
            form = singular if held else lexicon.repair(form) or form
        yield word if form == word.text else replace(word, text=form)


def _owner(text: str, word: Word) -> str:
    """'mandelson's' is 'mandelson'."""
    possessive = text[word.start : word.end].casefold().endswith(("'s", "’s"))
    return word.text[:-1] if possessive and word.text.endswith("s") and len(word.text) > 2 else word.text
