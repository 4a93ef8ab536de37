"""What a number may tell: a year, a day, a count, a date all in digits."""

from __future__ import annotations

from collections.abc import Sequence

from bot.times.lexicon import Heads
from bot.times.token import Token

FIRST_YEAR, LAST_YEAR = 1940, 2069
# Years that are none of ASEAN's, yet can be meant.
ODD_YEARS = range(1700, 2200)
_JOINTS = frozenset({"-", "/", "."})
_PARTED = frozenset({".", ",", ":"})
_LONGEST_COUNT, _LONGEST_YEAR = 4, 4
# Two digits from here on are of the last century: ASEAN was founded in 1967.
_FIRST_SHORT = 67
_MONTHS = 12


def full_year(short: int) -> int:
    """The year that two digits are."""
    return short + (1900 if short >= _FIRST_SHORT else 2000)


def number_heads(words: Sequence[Token], heads: Sequence[Heads], at: int) -> Heads:
    """What may stand at a number, apart from phrases; the heads of the words beside it are known."""
    token = words[at]
    size = len(token.text)
    found: Heads = {}
    if size > _LONGEST_YEAR:
        return found
    joined = at + 2 < len(words) and words[at + 1].text in _JOINTS and not words[at + 1].spaced
    stamp = _stamp(words, at) if joined else None
    if stamp is not None:
        found["stamp"] = [stamp]
    value = int(token.text)
    ending = heads[at + 1].get("ordinal-ending") if at + 1 < len(words) and not words[at + 1].spaced else None
    if size <= _LONGEST_COUNT and value and not ending:
        found["count"] = [(str(value), at + 1)]
    counted = "amount" in heads[at + 1] or _parted(words, at)
    if size <= 2:
        counted = counted or "few" in heads[at + 1]
        if ending:
            found["rank"] = [(str(value), ending[0][1])]
        if 1 <= value <= 31 and not counted:
            found["day"] = [(str(value), ending[0][1] if ending else at + 1)]
        if not ending:
            found["digits"] = [(token.text, at + 1)]
            if size == 2 and not counted:
                found["short"] = [(str(full_year(value)), at + 1)]
    elif size == _LONGEST_YEAR and not counted and is_free(words, heads, at):
        if FIRST_YEAR <= value <= LAST_YEAR:
            found["year"] = [(str(value), at + 1)]
            years = _years(words, at, value) if joined else None
            if years is not None:
                found["years"] = [years]
        elif value % 10 == 0:
            found["odd-year"] = [(str(value), at + 1)]
    return found


def is_free(words: Sequence[Token], heads: Sequence[Heads], at: int) -> bool:
    """Whether four digits are no sum, no part of a longer number and no number of something."""
    before = at - 1
    if before >= 0 and (_named_number(heads, at) or _neighbour(words, before, words[at].spaced)):
        return False
    after = at + 1
    if after >= len(words):
        return True
    token = words[after]
    if _neighbour(words, after, token.spaced):
        return False
    glued = not token.spaced and token.text.isascii() and token.text.isalpha()
    if not glued or len(token.text) > 2 or "decade-ending" in heads[after]:
        return True
    return "sign" in heads[after] and after + 1 < len(words) and words[after + 1].digits


def _named_number(heads: Sequence[Heads], at: int) -> bool:
    """Whether a word in front says what the number is: 'USD', 'resolution', 'no.'."""
    for begin in range(max(at - 2, 0), at):
        if "numbered" in heads[begin] and any(end == at for _, end in heads[begin]["numbered"]):
            return True
    return False


def _neighbour(words: Sequence[Token], at: int, spaced: bool) -> bool:
    """Whether another group of digits beside it makes it part of a telephone number."""
    token = words[at]
    if not (token.digits and spaced):
        return False
    size = len(token.text)
    return size > 2 and not (size == _LONGEST_YEAR and FIRST_YEAR <= int(token.text) <= LAST_YEAR)


def _parted(words: Sequence[Token], at: int) -> bool:
    """Whether the number is a part of '9.30', '2,000' or '10:15'."""
    if at + 2 < len(words) and not words[at + 1].spaced and not words[at + 2].spaced:
        after = words[at + 2]
        if words[at + 1].text in _PARTED and after.digits and not _is_year(after):
            return True
    if at > 1 and not words[at].spaced and not words[at - 1].spaced and words[at - 1].text in _PARTED:
        return words[at - 2].digits and not (_is_year(words[at]) and _is_year(words[at - 2]))
    return False


def _is_year(token: Token) -> bool:
    return len(token.text) == _LONGEST_YEAR


def _glued(words: Sequence[Token], at: int, count: int) -> list[Token] | None:
    """So many tokens without a space between them, digits and one joint by turns."""
    group = words[at : at + count]
    joint = group[1].text
    if len(group) < count:
        return None
    for index, token in enumerate(group):
        if (token.spaced and index) or not (token.text == joint if index % 2 else token.digits):
            return None
    return list(group[::2])


def _lone(words: Sequence[Token], at: int, end: int, joint: str) -> bool:
    """Whether neither side goes on with the same joint and digits."""
    ahead = end + 1 < len(words) and words[end].text == joint and not words[end].spaced
    if ahead and words[end + 1].digits and not words[end + 1].spaced:
        return False
    behind = at > 1 and words[at - 1].text == joint and not words[at].spaced and not words[at - 1].spaced
    return not (behind and words[at - 2].digits)


def _stamp(words: Sequence[Token], at: int) -> tuple[str, int] | None:
    """2016-03-30, 30/3/2016, 30.3.16, 3/2016 or 2016-03 in ISO form, whether or not there is such a day."""
    if at and not words[at].spaced and words[at - 1].text.isalpha():
        return None
    group = _glued(words, at, 5)
    if group is not None:
        joint = words[at + 1].text
        sizes = [len(token.text) for token in group]
        if max(sizes) > _LONGEST_YEAR or sizes[1] > 2 or not _lone(words, at, at + 5, joint):
            return None
        if sizes[0] == _LONGEST_YEAR and sizes[2] <= 2:
            year, month, day = (int(token.text) for token in group)
        elif sizes[0] <= 2 and (sizes[2] == _LONGEST_YEAR or (sizes[2] == 2 and joint != "-")):
            day, month, year = (int(token.text) for token in group)
            if _MONTHS < month <= 31 and day <= _MONTHS:
                day, month = month, day
            year = full_year(year) if sizes[2] == 2 else year
        else:
            return None
        if year not in ODD_YEARS:
            return None
        return f"{year:04}-{month:02}-{day:02}", at + 5
    group = _glued(words, at, 3)
    if group is None or words[at + 1].text == "." or not _lone(words, at, at + 3, words[at + 1].text):
        return None
    first, last = (token.text for token in group)
    if (
        len(first) <= 2
        and len(last) == _LONGEST_YEAR
        and 1 <= int(first) <= _MONTHS
        and int(last) >= FIRST_YEAR
    ):
        return (f"{last}-{int(first):02}", at + 3) if int(last) <= LAST_YEAR else None
    if len(first) == _LONGEST_YEAR and len(last) == 2 and FIRST_YEAR <= int(first) <= LAST_YEAR:
        month, short = int(last), int(first) % 100
        slash = words[at + 1].text == "/" and month != short + 1
        if 1 <= month <= _MONTHS and (month <= short or slash):
            return f"{first}-{last}", at + 3
    return None


def _years(words: Sequence[Token], at: int, value: int) -> tuple[str, int] | None:
    """2016-19 or 2022/23: the last of the years, in the same century."""
    group = _glued(words, at, 3)
    if group is None or words[at + 1].text == "." or not _lone(words, at, at + 3, words[at + 1].text):
        return None
    tail = group[1].text
    if len(tail) != 2:
        return None
    last = value // 100 * 100 + int(tail)
    last += 100 if last < value and int(tail) < 10 and value % 100 > 90 else 0
    return (f"{value} {last}", at + 3) if value < last <= LAST_YEAR else None
