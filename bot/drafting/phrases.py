"""Phrases written with capitals: names of meetings and titles of documents."""

from __future__ import annotations

import re
from functools import cache

from bot.drafting.lexicon import among, either

_TOKEN = re.compile(r"\S+")
_SESSION = re.compile(r"\d\d?(?:\+\d)?")  # 'Conference 10+1 Session'
_STOP = ',;:.!?)]”"'
_BRACKET = re.compile(r"\(([A-Z][\w+/&-]*(?: [A-Z][\w+&-]*)?)\)")


def forward(text: str, start: int, small: str = "within", *, years: bool = False) -> int:
    """Where the phrase ends that begins at ``start``: it goes on with capitals and the small words of a list.

    An acronym in brackets stands within it; with ``years`` numbers and years in brackets do, too.
    """
    end, follows = start, False
    for token in _TOKEN.finditer(text, start):
        piece = token[0]
        bare = piece.strip("(\"“‘'”’,;:.!?)")
        if not bare:
            break
        bracketed = piece.startswith("(")
        if bracketed and not (years and bare[0].isdigit()) and not _BRACKET.match(text, token.start()):
            break
        capital = bare[0].isupper() or (years and bare[0].isdigit())
        if _SESSION.fullmatch(bare) and follows:
            continue
        if not (capital or bare.casefold() in among(small) or (bracketed and years)):
            break
        follows = capital
        if capital:
            end = token.start() + len(piece.rstrip(_STOP if not bracketed else ",;:.!?"))
            end = (
                end + 1 if bracketed and not text[:end].endswith(")") and text[end : end + 1] == ")" else end
            )
        if piece[-1] in _STOP and not (piece[-1] == "." and _is_dotted(piece)) and not bracketed:
            break
        if bracketed and piece[-1] in ",;:.":
            break
    return end


def backward(text: str, end: int, small: str = "joining") -> int:
    """Where the phrase begins that has a word at ``end``: back over capitals and small words between them."""
    begin = end
    for token in reversed(list(_TOKEN.finditer(text, 0, end))):
        piece = token[0]
        if token.end() < end and piece[-1] in _STOP and not _is_dotted(piece):
            break
        bare = piece.strip("(\"“‘'")
        if not bare or not bare[0].isalnum():
            break
        if bare[0].isdigit() and begin == end:
            continue  # its years
        if bare[0].isupper():
            begin = token.end() - len(bare)
        elif bare.casefold() not in among(small):
            break
    return begin


def without_brackets(phrase: str) -> str:
    """The phrase without acronyms in brackets."""
    return " ".join(_BRACKET.sub(" ", phrase).split())


def bracketed(text: str) -> list[str]:
    """The acronyms in brackets."""
    return [found[1] for found in _BRACKET.finditer(text)]


def shortened(phrase: str) -> str:
    """The phrase with an acronym in brackets in place of the words that it is short for."""
    for found in _BRACKET.finditer(phrase):
        words = list(re.finditer(r"[A-Z][\w’'.]*", phrase[: found.start()]))[-len(found[1]) :]
        if "".join(one[0][0] for one in words) == found[1]:
            return without_brackets(f"{phrase[: words[0].start()]}{found[1]}{phrase[found.end() :]}")
    return without_brackets(phrase)


@cache
def noun(group: str) -> re.Pattern[str]:
    """One of the nouns of a list, as it is written in names."""
    return re.compile(rf"(?<![\w-])(?:{either(group)})(?![\w])")


@cache
def any_case(group: str) -> re.Pattern[str]:
    return re.compile(noun(group).pattern, re.IGNORECASE)


def _is_dotted(piece: str) -> bool:
    return bool(re.fullmatch(r"\(?(?:\w+-)?(?:[A-Za-z]\.)+(?:['’]s)?|[A-Z][a-z]{0,3}\.", piece))
