"""Who of the people in a sentence took the chair, and whether the sentence says so plainly."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.drafting.lexicon import cue, either
from bot.drafting.roles import Found

_NEAR, _SEATS = 12, 3


def chairs(text: str, found: Sequence[Found]) -> list[tuple[bool, bool]]:
    """For each person whether they took the chair, and whether the sentence tells what they did.

    Where it only hints that somebody chairs, all of them are marked as guessed.
    """
    cues = _cues(text, found)
    active = [
        one.start()
        for one in cue("chairing").finditer(text)
        if not re.match(rf"\s+(?:\w+\s+)?(?:{either('doer')})\s", text[one.end() :])
    ]
    result = []
    for at, one in enumerate(found):
        last = [name for end, name in cues if end <= one.start]
        chair = bool(last) and last[-1] == "chaired"
        told = bool(last)
        verbs = [begin for begin in active if begin >= one.end]
        if verbs and not told:
            chair = told = _is_joined(text, found, at, verbs[0]) or _does_both(text, one, verbs[0])
        if one.seated or _is_seated(text, one, "seated") or _is_seated(text, one, "seats"):
            chair = told = True
        elif _shares_seat(text, found, at):
            chair = told = one.guessed = True
        told = told or bool(one.role and (one.titled or one.id) and _acts(text, found, at))
        later = bool(last) and last[-1] == "later"
        result.append((chair, told and not later))
    if not any(chair and told for chair, told in result) and _is_hinted(text, found):
        both = they_chair(text, found)
        seated = _nearest(text, found)
        result = [
            (chair or both or at in seated, told or at in seated) for at, (chair, told) in enumerate(result)
        ]
        for one in found:
            one.guessed = True
    return result


def _nearest(text: str, found: Sequence[Found]) -> set[int]:
    """Those who stand nearest to the words that somebody chairs, with who is joined to them."""
    said = [
        word
        for word in cue("seating").finditer(text)
        if not _is_later(text, word.start())
        and not any(one.opening <= word.start() < one.last for one in found)
    ]
    if not said or not found:
        return set()
    word = said[0]
    together = cue("together").search(text) is not None and len(found) <= _SEATS
    gaps = [
        one.opening - word.end() if one.opening >= word.end() else word.start() - max(one.last, one.end)
        for one in found
    ]
    near = min(range(len(found)), key=lambda at: gaps[at])
    row = {near}
    for at in range(near + 1, len(found)):
        if found[at].opening < word.start() <= found[near].opening or not _are_joined(text, found, at - 1):
            break
        row.add(at)
    for at in range(near - 1, -1, -1):
        if not _are_joined(text, found, at):
            break
        row.add(at)
    return set(range(len(found))) if together else row if len(row) <= _SEATS else {near}


def _are_joined(text: str, found: Sequence[Found], at: int) -> bool:
    """Whether somebody and the next stand in one row."""
    one, after = found[at], found[at + 1]
    between = text[max(one.last, one.end) : after.opening]
    link = rf"(?:(?:{either('besides')}|{either('honorific')}|{either('article')})(?!\w)|[,;])\s*"
    return re.fullmatch(rf"[\s,;]*(?:{link})*", between) is not None


def _acts(text: str, found: Sequence[Found], at: int) -> bool:
    """Whether a verb behind somebody, or behind those who are joined, tells what they did there."""
    while at + 1 < len(found) and _are_joined(text, found, at):
        at += 1
    one = found[at]
    return (
        re.match(
            rf"[\s,]*(?:[a-z]+\s+){{0,2}}?(?:{cue('acting').pattern})",
            text[max(one.last, one.end) :],
            re.IGNORECASE,
        )
        is not None
    )


def they_chair(text: str, found: Sequence[Found]) -> bool:
    """Whether those who have been named are said to chair: '…; they chaired the Meeting together'."""
    said = re.search(
        rf"(?<!\w)(?:{either('they')})\s+(?:\w+\s+){{0,4}}?(?:{cue('chairing').pattern}|{cue('seating').pattern})",
        text,
        re.IGNORECASE,
    )
    return said is not None and all(one.end <= said.start() for one in found)


def _cues(text: str, found: Sequence[Found]) -> list[tuple[int, str]]:
    """The ends of what says of the people behind it what they did."""
    rows = []
    for name in ("chaired", "led", "present"):
        rows += [
            (one.end(), "later" if _is_later(text, one.start()) else name) for one in cue(name).finditer(text)
        ]
    joined = re.compile(
        rf"(?:{cue('chairing').pattern})[^.;]{{0,40}}?\s(?:{either('alongside')})\s", re.IGNORECASE
    )
    rows += [(one.end(), "chaired") for one in joined.finditer(text)]
    seats = re.compile(
        rf"(?<![\w-])(?:{either('chairs')}|{either('gavel')})(?![\w’'])[^.;:]{{0,40}}?"
        rf"(?::|(?<!\w)(?:{either('being')}))\s+(?:(?:{either('article')})\s+)?$",
        re.IGNORECASE,
    )
    for one in found:
        if seats.search(text[: one.opening]):
            rows.append((one.opening, "chaired"))
    return sorted(rows)


def _is_later(text: str, at: int) -> bool:
    """Whether it is what will be: 'the next meeting will be chaired by …'."""
    return (
        re.search(rf"(?<!\w)(?:{either('modal')})\s+(?:{either('be')})\s+$", text[:at], re.IGNORECASE)
        is not None
    )


def _is_joined(text: str, found: Sequence[Found], at: int, verb: int) -> bool:
    """Whether nothing but others who are joined stands between somebody and a verb."""
    one = found[at]
    between = text[one.last : verb]
    for other in found:
        if one.end <= other.start < verb:
            between = between.replace(text[other.first : other.last], " ")
    link = rf"(?:(?:{either('besides')}|{either('honorific')}|{either('article')})(?!\w)|,)\s*"
    return bool(re.fullmatch(rf"[\s,;]*(?:{link}[\s;]*)*", between.strip())) or len(between.strip()) < _NEAR


def _does_both(text: str, one: Found, verb: int) -> bool:
    """Whether nothing but another verb stands between them and a verb: 'called the Meeting and led it'."""
    other = re.compile(rf"[\s,]*\w+(?:{either('ending')})(?:\s+[\w-]+){{0,3}}?\s+(?:{either('besides')})\s+")
    found = other.match(text, max(one.last, one.end))
    return found is not None and found.end() == verb


def _is_seated(text: str, one: Found, seat_cue: str) -> bool:
    """Whether the words behind somebody say so: 'with Mr. X, Minister of Y, in the chair'."""
    being = rf"(?:(?:{either('being')})\s+)?"
    seat = re.compile(rf"[\s,]*{being}(?:{cue(seat_cue).pattern})(?!\s+(?:{either('of')})\s)", re.IGNORECASE)
    return seat.match(text, one.last) is not None


def _shares_seat(text: str, found: Sequence[Found], at: int) -> bool:
    """Whether somebody is joined to who is seated: 'with Mr. X and Ms. Y in the chair', 'as co-chairs'."""
    for one, after in zip(found[at:], found[at + 1 :], strict=False):
        if not _is_joined(text, (one,), 0, after.opening):
            return False
        if _is_seated(text, after, "seats"):
            return True
    return False


def _is_hinted(text: str, found: Sequence[Found]) -> bool:
    """Whether some word outside the people's roles tells that somebody chairs."""
    return any(
        not _is_later(text, word.start()) and not any(one.opening <= word.start() < one.last for one in found)
        for word in re.finditer(rf"{cue('chairship').pattern}(?![’'])", text, re.IGNORECASE)
    )
