"""What a button says when it is pressed: codes that need nothing but the catalogue to be read again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.answer.answer import Answer, Card
from bot.answer.codes import code, decode
from bot.answer.lists import relist
from bot.answer.shorthand import read_shorthand
from store.catalogue import Catalogue
from store.kinds import Ref
from store.query.query import Select

_PAGES = 10_000
_QUESTION = "q:"


@dataclass(frozen=True, slots=True)
class Press:
    """What a button asks for: an answer, a page of it, and a part of its card ('' for the card itself)."""

    answer: Answer
    page: int = 0
    part: str = ""


def card(ref: Ref) -> str:
    return f"c:{code(ref)}"


def card_part(ref: Ref, part: str, page: int = 0) -> str:
    return f"p:{part.casefold()}:{page}:{code(ref)}"


def list_page(listed: str, page: int = 0) -> str:
    """``listed``: the code of a list, at most 48 bytes."""
    return f"l:{page}:{listed}"


def list_query(data: str, catalogue: Catalogue) -> Select | None:
    """The query of a list whose code stands for one; None for any other button."""
    match data.split(":"):
        case ["l", _, listed]:
            return read_shorthand(listed, catalogue)
        case _:
            return None


def question_page(page: int) -> str:
    """A page of the answer that the message is, by what is remembered of it or the question it replies to."""
    return f"{_QUESTION}{page}"


def is_question_page(data: str) -> bool:
    return data.startswith(_QUESTION)


def read_press(data: str, catalogue: Catalogue, today: date, asked: Answer | None = None) -> Press | None:
    """What the button asked for, or None when it is not (or no longer) in the catalogue.

    ``asked`` is the day's answer where it takes more than the catalogue to make it: a query, a question.
    """
    match data.split(":"):
        case ["q", page] | ["l", page, _] if asked:
            return Press(asked, _number(page))
        case ["c", of] if ref := decode(of, catalogue):
            return Press(Card(ref))
        case ["p", part, page, of] if ref := decode(of, catalogue):
            return Press(Card(ref), _number(page), part)
        case ["l", page, listed] if listing := relist(listed, catalogue, today):
            return Press(listing, _number(page))
        case _:
            return None


def _number(page: str) -> int:
    return min(int(page), _PAGES) if page.isascii() and page.isdigit() and len(page) < 6 else 0
