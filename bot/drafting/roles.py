"""The roles of people: what stands behind a name, or before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.drafting.lexicon import among, cue, either, words
from bot.drafting.phrases import any_case, noun
from bot.times.reading import read_times

_LONGEST_ROLE, _SHORT = 200, 4
_ANY_DAY = date(2000, 1, 1)
_PIECE, _SMALL = r"(?:[A-Z]|\d+(?=[a-z]))[\w’'.-]*", r"of|for|and|the|&|to|on|in"


@dataclass(slots=True)
class Found:
    """A name at ``start`` to ``end`` with what stands before it (``begin``: honorifics) and its role.

    ``guessed``: the name, or where the role ends, is not plain. ``seated``: '(Chair)' stands behind the name.
    ``shared``: the office that others joined to them hold, too.
    """

    begin: int
    start: int
    end: int
    name: str
    id: str | None
    titled: bool
    guessed: bool = False
    seated: bool = False
    role: str = ""
    last: int = 0
    first: int = 0
    shared: str = ""

    @property
    def opening(self) -> int:
        """Where what is said of somebody begins: a role before the name, else the name."""
        return min(self.first or self.begin, self.begin)


def add_role(text: str, one: Found, before: Found | None, after: Found | None) -> None:
    """The role behind the name, else before it."""
    one.first, one.last = one.begin, one.end
    stop = after.begin if after else len(text)
    if marked := re.match(rf"\s*\((?P<chair>{either('chairs')})\)", text[one.end :], re.IGNORECASE):
        one.seated, one.end = True, one.end + marked.end()
    if honoured := re.match(rf",?\s+\(?(?:{either('postnominal')})(?![\w])\)?", text[one.end :]):
        one.end += honoured.end()
    behind = text[one.end : stop]
    joint = rf"(?!\s|(?:{either('besides')})\s)"  # what is joined on is the next one's
    if opened := re.match(rf"\s*(?:,|\(|–|—)\s*{joint}(?:the\s+)?", behind):
        role, plain = _cut(behind[opened.end() :])
        head = " ".join(role.split()[: _SHORT + 2])
        if (noun("role").search(head) or any_case("role").match(head)) and len(role) < _LONGEST_ROLE:
            one.role = role
            _join_front(text, one, before)
            one.guessed = one.guessed or not plain
            one.last = one.end + opened.end() + len(role)
            return
    since = max(before.last, before.end) if before else 0
    front = text[since : one.begin]
    begin = _role_begin(front)
    if begin is not None:
        role = front[begin:].strip().rstrip(",").strip()
        tail = _tail(text, one.end, stop)
        if tail and not front.rstrip().endswith(","):
            role = f"{role} {tail[1]}"
            one.last = one.end + tail.end()
        title = rf"(?:{either('honorific')})\s+(?!(?:{_SMALL})\s)"  # an ambassador of somewhere is one
        one.role = re.sub(rf"^(?:(?:the|and|by)\s+|{title})+", "", role)
        one.first = since + begin
        _share(one)
    elif before and before.shared and (tail := _tail(text, one.end, stop)) and _is_joint(text, before, one):
        one.role, one.shared, one.last, one.guessed = (
            f"{before.shared} {tail[1]}",
            before.shared,
            one.end + tail.end(),
            True,
        )
    _take_title(text, one, stop)
    if not one.role and (
        told := re.match(
            rf"(?:,\s+(?:{either('relating')})\s)?[^,.;:]*?\s(?:{either('as')})\s+(?:the\s+)?(?=[A-Z])",
            behind,
        )
    ):
        role, _ = _cut(behind[told.end() :])
        chair = re.match(rf"(?:{either('chairs')})(?!\w)", role, re.IGNORECASE)
        if noun("role").search(role) and not chair and len(role) < _LONGEST_ROLE:
            one.role, one.guessed = role, True
            one.last = one.end + told.end() + len(role)


def _tail(text: str, start: int, stop: int) -> re.Match[str] | None:
    """What an office is of, behind the name: 'President Moon Jae-in of the Republic of Korea'."""
    named = r"[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*)*"
    return re.compile(rf"\s+({either('of')}\s+(?:the\s+)?{named}(?:\s+{either('of')}\s+{named})?)").match(
        text[start:stop]
    )


def _share(one: Found) -> None:
    """One of several who share an office has it alone: 'Ministers X of A and Y of B'."""
    several = noun("roles").search(one.role)
    if several is None:
        return
    for single in words("role"):
        if several[0] in (f"{single}s", f"{single[:-1]}ies"):
            one.shared = f"{one.role[: several.start()]}{single}"
            one.role, one.guessed = f"{one.shared}{one.role[several.end() :]}", True
            return


def _is_joint(text: str, before: Found, one: Found) -> bool:
    between = text[max(before.last, before.end) : one.begin]
    return re.fullmatch(rf",?\s+(?:(?:{either('besides')})\s+)?", between) is not None


def _join_front(text: str, one: Found, before: Found | None) -> None:
    """Who takes the chair by a role before the name has both: 'SEOM Chairperson X, Director of Y'."""
    since = max(before.last, before.end) if before else 0
    begin = None if text[since : one.begin].rstrip().endswith(",") else _role_begin(text[since : one.begin])
    front = text[since + begin : one.begin].strip() if begin is not None else ""
    if re.search(rf"(?<!\w)(?:{either('chairs')})$", front, re.IGNORECASE) and " " in front:
        one.role, one.first, one.guessed = f"{front}, {one.role}", since + (begin or 0), True


def _role_begin(front: str) -> int | None:
    """Where a role begins that ends right before a name: after a cue, ';', or 'and', in capitals."""
    trimmed = front.rstrip().rstrip(",")
    if not trimmed:
        return None
    begin = 0
    for stop in re.finditer(
        r"[;:(]\s*|(?<!\w)(?:by|were|was|included|includes|are|is|with|welcomed|together)\s+|(?<!\w)while\s+|(?<![A-Z])\.\s+",
        trimmed,
    ):
        begin = stop.end()
    part = trimmed[begin:]
    if head := re.match(r"(?:\s|,|and\b|as well as\b|the\b|by\b)+", part):
        begin += head.end()
        part = trimmed[begin:]
    comma = front.rstrip().endswith(",")
    if comma:
        own = _own(part)
        begin, part = begin + own, part[own:]
    else:
        # capitals right before the name alone: 'Cambodian Prime Minister Hun Sen'
        row = re.search(
            r"(?:[A-Z][\w’'.-]*|of|for|and|the|&)(?:\s+(?:[A-Z][\w’'.-]*|of|for|and|the|&))*$", part
        )
        if row is None:
            return None
        begin += row.start()
        part = part[row.start() :]
        while (joint := re.search(r"\s+and\s+", part)) and not noun("role").search(part[: joint.start()]):
            begin += joint.end()
            part = part[joint.end() :]
        if small := re.match(r"(?:(?:of|for|and|the|&)\s+)+", part):
            begin += small.end()
            part = part[small.end() :]
    if not part[:1].isupper() or not noun("role").search(part) or len(part) > _LONGEST_ROLE:
        return None
    return begin


def _own(part: str) -> int:
    """Where the last role of a row begins: behind what is no name, and behind several who share one."""
    row = re.search(rf"(?:{_PIECE}|{_SMALL})(?:\s+(?:{_PIECE}|{_SMALL}))*$", part)
    begin = row.start() if row and noun("role").search(row[0]) else 0
    joint = rf"\s+(?:{either('besides')})\s+(?:the\s+)?"
    for found in re.finditer(joint, part):
        if found.start() > begin and noun("roles").search(part, begin, found.start()):
            begin = found.end()
    if small := re.match(rf"(?:(?:{_SMALL})\s+)+", part[begin:]):
        begin += small.end()
    return begin


def _take_title(text: str, one: Found, stop: int) -> None:
    """A title among the honorifics is a role: 'Sultan Hassanal Bolkiah of Brunei Darussalam'."""
    if one.role:
        return
    titles = [
        word
        for word in words("role")
        if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text[one.begin : one.start])
    ]
    tail = re.match(r"\s+(of\s+(?:the\s+)?[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*)*)", text[one.end : stop])
    if titles and tail:
        one.role = f"{titles[0]} {tail[1]}"
        one.last = one.end + tail.end()


def _cut(text: str) -> tuple[str, bool]:
    """A role ends before a verb, ';' or the words that join the next person; whether that is plain."""
    end = len(text)
    for stop in (
        re.compile(
            r";|\s[–—]\s|(?<!\w)[^(\s][^(]*(?P<end>\))"
            if text.find(")") < text.find("(") or "(" not in text
            else r";|\s[–—]\s"
        ),
        re.compile(rf",?\s+(?:{either('verb')})(?=[\s,.]|$)"),
        re.compile(
            rf",?\s+at\s+(?!(?:the\s+)?(?:{_PIECE},?\s+|(?:{_SMALL})\s+)*(?:{either('bureau')}|{either('affairs')})(?!\w))"
        ),
        re.compile(rf",?\s+on\s+(?:(?!(?:the\s+)?[A-Z])|(?:{either('weekday')})(?!\w))"),
        re.compile(
            rf",?\s+(?:{cue('chairing').pattern}|{cue('seated').pattern}|{cue('seats').pattern})",
            re.IGNORECASE,
        ),
        re.compile(rf",?\s+(?:{either('besides')})\s+(?:[^\s,;]+\s+){{1,5}}(?:{either('doer')})\s*$"),
        re.compile(rf",?\s+(?:{either('besides')})[\s.]*$"),
        re.compile(r",\s+(?:and\s+)?(?:which|during|to\s)"),
    ):
        if found := stop.search(text):
            end = min(end, found.start("end") if "end" in stop.groupindex and found["end"] else found.start())
    for dated in re.finditer(r",?\s+on\s+", text[:end]):
        if any(time.start == 0 for time in read_times(text[dated.end() : end], _ANY_DAY)):
            end = dated.start()
            break
    end, plain = _clause(text, end)
    joint = rf"(?:{either('besides')}|{either('doer')})"  # of the next person
    cut = re.sub(rf"(?:,|\s)+{joint}?\s*(?:(?:{either('article')})\s*)?$", "", text[:end])
    return cut.strip().rstrip(".,").strip(), plain


def _clause(text: str, end: int) -> tuple[int, bool]:
    """Where a clause begins within a role, by a word that no role has; whether that is plain."""
    known = among("within") | among("office") | among("besides")
    for word in re.finditer(r"(?<![\w’'.-])[a-zß-ÿ][\w’'.-]*", text[:end]):
        if word[0].rstrip(".").casefold() in known:
            continue
        plain = word[0].endswith(words("ending")) or word[0] in among("verb")
        small = re.compile(rf"(?:,?\s+(?:{either('within')}|{either('besides')}))*,?\s*$")
        found = small.search(text, 0, word.start())
        cut = found.start() if found else word.start()
        subject = re.search(rf",\s+(?:{either('besides')})\s+[^,]*$", text[:cut])
        if subject and not noun("role").search(subject[0]):
            cut, plain = subject.start(), False
        if noun("role").search(text[:cut]):
            return cut, plain
        return end, False
    return end, True
