"""What a button says when it is pressed: codes that need nothing but the catalogue to be read again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from hashlib import blake2b

from bot.answer.answer import Answer, Card, Listing, Want
from bot.answer.codes import code, decode
from bot.answer.lists import relist
from bot.answer.shorthand import read_shorthand
from bot.answer.upcoming import UPCOMING
from bot.answer.wanted import of_listing, of_record
from bot.reply.reply import Button, Reply
from bot.texts.text import say
from store.catalogue import Catalogue
from store.kinds import Ref
from store.query.query import Select

_PAGES = 9_999
_QUESTION, _BACK, _OTHERWISE, _ANSWERED = "q:", "b:", "o:", "g:"
FOLLOW, END = "fo", "un"
_WANTS = {"i": Want.CALENDAR, "t": Want.TIMELINE}
_LETTERS = {want: letter for letter, want in _WANTS.items()}
_WANTED = tuple(f"{letter}{of}" for letter in _WANTS for of in ("c:", "l:", _QUESTION))
_LISTS, _BEHIND = "k:", "d:"
_OURS = (_QUESTION, _BACK, _OTHERWISE, _ANSWERED, _LISTS, _BEHIND, "c:", "p:", "l:", "f:", *_WANTED)
_CHECK = 4
BACK, BACK_TO_CARD = say("‹ Back to the list"), say("‹ Back to the card")


@dataclass(frozen=True, slots=True)
class Press:
    """What a button asks for: an answer, a page of it, and a part of its card ('' for the card itself).

    ``back`` is what the button says that leads from a card to the page of the list where it was opened,
    ``behind`` the record from whose card a list was.
    """

    answer: Answer
    page: int = 0
    part: str = ""
    back: str = ""
    behind: Ref | None = None


def card(ref: Ref) -> str:
    return f"c:{code(ref)}"


def card_part(ref: Ref, part: str, page: int = 0) -> str:
    return f"p:{part.casefold()}:{page}:{code(ref)}"


def list_page(listed: str, page: int = 0) -> str:
    """``listed``: the code of a list, at most 48 bytes."""
    return f"l:{page}:{listed}"


def card_list(ref: Ref, listed: str, page: int = 0) -> str:
    """A list that the card of a record leads to, and that leads back there: 64 bytes at most."""
    return f"{_LISTS}{page}:{_check(ref)}:{listed}"


def turned(listed: str, page: int, behind: Ref | None = None) -> str:
    """A page of a list, ``behind`` which there is the card of a record or none."""
    return card_list(behind, listed, page) if behind else list_page(listed, page)


def turned_from(data: str, behind: Ref) -> str:
    """The page of a list that a button leads to, with the card of a record behind it."""
    match data.split(":"):
        case ["l", page, listed]:
            return card_list(behind, listed, _number(page))
        case _:
            return data


def listed_card(ref: Ref, listed: str, page: int = 0) -> str:
    """The card of a record on a page of the list of that code, which leads back there: 64 bytes at most."""
    return f"f:{page}:{_check(ref)}:{listed}"


def answered_card(ref: Ref, page: int = 0) -> str:
    """The card of a record on a page of the answer that the message is, which leads back there."""
    return f"{_ANSWERED}{page}:{code(ref)}"


def back_to_card(ref: Ref) -> Button:
    """The button below a list that leads back to the card where it was opened."""
    return Button(str(BACK_TO_CARD), f"{_BEHIND}{code(ref)}")


def behind_of(data: str) -> str:
    """The code of the record whose card such a button leads to, '' for any other."""
    return data.removeprefix(_BEHIND) if data.startswith(_BEHIND) else ""


def back_to(data: str) -> Button:
    """The button below a card that leads back to where it was opened."""
    return Button(str(BACK), f"{_BACK}{data}")


def way_back(data: str) -> str:
    """What a button that leads back leads to, '' for any other."""
    return data.removeprefix(_BACK) if data.startswith(_BACK) else ""


def otherwise(reading: str) -> str:
    """The answer by another reading of the question that the message replies to; ``reading`` names it."""
    return f"{_OTHERWISE}{reading}"


def read_otherwise(data: str) -> str:
    """The name of the reading that a button asks for, '' for any other."""
    return data.removeprefix(_OTHERWISE) if data.startswith(_OTHERWISE) else ""


def want_of(want: Want, ref: Ref) -> str:
    """What is wanted of a record's meetings."""
    match want:
        case Want.UPCOMING:
            return list_page(f"{UPCOMING}.{code(ref)}")
        case Want.FOLLOW:
            return f"{FOLLOW}:{code(ref)}"
        case _:
            return f"{_LETTERS[want]}c:{code(ref)}"


def end_of(ref: Ref) -> str:
    """That the chat follows a record no more."""
    return f"{END}:{code(ref)}"


def want_of_list(want: Want, listed: str) -> str:
    """What is wanted of the meetings of a list, by its code; without one by the question that it answers."""
    return f"{_LETTERS[want]}l:{listed}" if listed else f"{_LETTERS[want]}{_QUESTION}"


def is_want(data: str) -> bool:
    """Whether a button gives a file, which comes as a message of its own."""
    return data.startswith(_WANTED)


def list_query(data: str, catalogue: Catalogue) -> Select | None:
    """The query of a list whose code stands for one; None for any other button."""
    match data.removeprefix(_BACK).split(":"):
        case ["l", _, listed] | ["f" | "k", _, _, listed] | ["il" | "tl", listed]:
            return read_shorthand(listed, catalogue)
        case _:
            return None


def question_page(page: int) -> str:
    """A page of the answer that the message is, by what is remembered of it or the question it replies to."""
    return f"{_QUESTION}{page}"


def is_question_page(data: str) -> bool:
    return (data[1:] if is_want(data) else data.removeprefix(_BACK)).startswith(_QUESTION)


def is_ours(data: str) -> bool:
    """Whether data begins as that of a button of ours."""
    return data.startswith(_OURS)


def needs_question(data: str) -> bool:
    """Whether a button leads nowhere without the question that its message replies to."""
    return is_question_page(data) or data.startswith((_OTHERWISE, "wq:"))


def for_inline(reply: Reply) -> Reply:
    """The reply as it stands where nobody knows the question: without the buttons that need it, or a chat."""
    kept = (
        tuple(_alone(one) for one in row if not needs_question(one.data) and not is_want(one.data))
        for row in reply.buttons
    )
    return replace(reply, buttons=tuple(row for row in kept if row), quotes=False)


def _alone(button: Button) -> Button:
    """A button whose card leads back to an answer, as one whose card leads back nowhere."""
    if not button.data.startswith(_ANSWERED):
        return button
    return Button(button.text, f"c:{button.data.split(':', 2)[2]}")


def read_press(data: str, catalogue: Catalogue, today: date, asked: Answer | None = None) -> Press | None:
    """What the button asked for, or None when it is not (or no longer) in the catalogue.

    ``asked`` is the day's answer where it takes more than the catalogue to make it: a query, a question.
    """
    match data.removeprefix(_BACK).split(":"):
        case ["q", page] | ["l", page, _] if asked:
            return Press(asked, _number(page))
        case ["f", page, check, listed]:
            listing = asked or relist(listed, catalogue, today)
            ref = _checked(check, listing.refs) if isinstance(listing, Listing) else None
            back = list_page(listed, _number(page))
            return Press(Card(ref), back=back) if ref and catalogue.get(ref) else None
        case ["g", page, of] if ref := decode(of, catalogue):
            return Press(Card(ref), back=question_page(_number(page)))
        case ["c" | "d", of] if ref := decode(of, catalogue):
            return Press(Card(ref))
        case ["p", part, page, of] if ref := decode(of, catalogue):
            return Press(Card(ref), _number(page), part)
        case ["ic" | "tc" as want, of] if ref := decode(of, catalogue):
            return Press(of_record(_WANTS[want[0]], ref, catalogue, today))
        case ["iq" | "tq" as want, ""] if isinstance(asked, Listing):
            return Press(of_listing(_WANTS[want[0]], asked, catalogue, today))
        case ["il" | "tl" as want, listed] if listing := _listing(listed, catalogue, today, asked):
            return Press(of_listing(_WANTS[want[0]], listing, catalogue, today))
        case ["l", page, listed] if listing := relist(listed, catalogue, today):
            return Press(listing, _number(page))
        case ["k", page, check, listed] if listing := _listing(listed, catalogue, today, asked):
            refs = (Ref(one.kind_, one.id) for one in catalogue)
            return Press(listing, _number(page), behind=_checked(check, refs))
        case _:
            return None


def _check(ref: Ref) -> str:
    """What tells a record from others."""
    return blake2b(code(ref).encode(), digest_size=_CHECK).hexdigest()


def _checked(check: str, refs: Iterable[Ref]) -> Ref | None:
    return next((ref for ref in refs if _check(ref) == check), None)


def _listing(listed: str, catalogue: Catalogue, today: date, asked: Answer | None) -> Listing | None:
    return asked if isinstance(asked, Listing) else relist(listed, catalogue, today)


def _number(page: str) -> int:
    return min(int(page), _PAGES) if page.isascii() and page.isdigit() and len(page) < 6 else 0
