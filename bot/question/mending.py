"""A text becomes words, slips in them mended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.question.lexicon import Lexicon
from store.content import Content, stem
from store.matching.words import Word, words


def read_words(text: str, lexicon: Lexicon, content: Content) -> Iterator[Word]:
    """The words of a text; those that neither records nor lexicon hold mended to one of them that is a slip away."""
    for word in words(text):
        form = _owner(text, word)
        if not lexicon.knows(form) and not content.knows(stem(form)):
            singular = form.removesuffix("s")
            if len(singular) > 2 and content.knows(singular):
                form = singular
            else:
                form = lexicon.repair(form) or form
        yield word if form == word.text else replace(word, text=form)


def _owner(text: str, word: Word) -> str:
    """'mandelson's' is 'mandelson'."""
    possessive = text[word.start : word.end].casefold().endswith(("'s", "’s"))
    return word.text[:-1] if possessive and word.text.endswith("s") and len(word.text) > 2 else word.text
