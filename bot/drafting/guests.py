"""Who was there: people with their roles, and who took the chair."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from bot.drafting.draft import Guest, Item
from bot.drafting.lexicon import among, cue, either, words
from bot.drafting.naming import slug
from bot.drafting.phrases import noun
from bot.drafting.statement import Sentence
from store.catalogue import Catalogue
from store.kinds import Kind
from store.matching.match import Verdict
from store.matching.matcher import Matcher
from store.matching.words import normalise
from store.records import Person

_LONGEST_ROLE, _SHORT, _SHARED = 200, 4, 2


@dataclass(slots=True)
class _Found:
    """A name at ``start`` to ``end`` with what stands before it (``begin``: honorifics) and its role."""

    begin: int
    start: int
    end: int
    name: str
    id: str | None
    titled: bool
    role: str = ""
    last: int = 0
    first: int = 0


def guests(sentences: Sequence[Sentence], catalogue: Catalogue, matcher: Matcher) -> tuple[Item[Guest], ...]:
    """The people in a statement, each once, the chairs first; marks what their roles cover as taken."""
    rows: dict[str, Item[Guest]] = {}
    for sentence in sentences:
        found = _people(sentence, catalogue, matcher)
        for at, one in enumerate(found):
            _add_role(
                sentence.text,
                one,
                found[at - 1] if at else None,
                found[at + 1] if at + 1 < len(found) else None,
            )
            sentence.taken.append((min(one.first or one.begin, one.begin), max(one.last, one.end)))
        chairs = _chairs(sentence.text, found)
        for one, (chair, told) in zip(found, chairs, strict=True):
            if not one.role and one.id is None and not told:
                continue
            person = catalogue.people[one.id] if one.id else Person(slug(one.name), one.name)
            plain = len(one.role.split()) > 1 and len(person.name.split()) > 1
            item = Item(Guest(person, one.role, chair), plain and told)
            before = rows.get(person.id)
            if before is None:
                rows[person.id] = item
            elif chair and not before.value.chair:
                role = before.value.role or one.role
                rows[person.id] = Item(Guest(person, role, True), bool(role) and told)
    return tuple(sorted(rows.values(), key=lambda item: not item.value.chair))


@cache
def _name() -> str:
    """A name as it is written: capitals, with small particles between them."""
    piece = r"(?:[A-Z]\.)+(?!\w)|[A-Z][a-z]\.(?=\s[A-Z])|[^\W\d_a-zß-ÿ][\w’'.-]*(?<![.,])"
    return rf"(?:{piece})(?:\s+(?:(?:{either('particle')})\s+)*(?:{piece}))*"


@cache
def _titled() -> re.Pattern[str]:
    honorific = rf"(?:{either('honorific')})(?![\w-])"
    return re.compile(rf"(?<![\w-])(?:{honorific}\s*)+\s*(?P<name>{_name()})")


@cache
def _ranked() -> re.Pattern[str]:
    """A name right behind a role: 'Secretary of State Antony J. Blinken'."""
    return re.compile(rf"(?<![\w-])(?:{either('role')})(?:\s+of\s+State)?\s+(?P<name>{_name()})")


@cache
def _described() -> re.Pattern[str]:
    """A name with its role behind a comma, though no honorific stands before it."""
    return re.compile(
        rf"(?<![\w-])(?P<name>{_name()}),\s+(?:the\s+)?(?P<role>[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){{0,3}})"
    )


def _people(sentence: Sentence, catalogue: Catalogue, matcher: Matcher) -> list[_Found]:
    text = sentence.text
    found: list[_Found] = []

    def free(start: int, end: int) -> bool:
        return not any(start < one.end and one.begin < end for one in found)

    known = [
        (one.start, one.end, id_)
        for one in sentence.mentions
        if (id_ := one.of(Kind.PERSON)) and id_ in catalogue.people
    ]
    for match in _titled().finditer(text):
        start, end = match.span("name")
        start, end = _without_role(text, start, end)
        inside = max(
            ((a, b, i) for a, b, i in known if match.start() <= a and b <= match.end()),
            key=lambda row: row[1] - row[0],
            default=None,
        )
        id_ = inside[2] if inside else _exact(text[start:end], matcher)
        overlapping = [b for a, b, _ in known if start <= a < end < b]
        end = max([end, *overlapping])
        if inside and inside[1] < end and noun("role").search(text[inside[1] : end]):
            end = inside[1]
        if end > start and free(start, end):
            name = catalogue.people[id_].name if id_ in catalogue.people else text[start:end]
            found.append(
                _Found(match.start(), start, end, name, id_ if id_ in catalogue.people else None, True)
            )
    for start, end, id_ in sorted(known, key=lambda row: row[0] - row[1]):
        if free(start, end):
            found.append(_Found(start, start, end, catalogue.people[id_].name, id_, False))
    for match in _ranked().finditer(text):
        start, end = match.span("name")
        id_ = _exact(match["name"], matcher) if free(start, end) else None
        if id_ in catalogue.people:
            found.append(_Found(start, start, end, catalogue.people[id_].name, id_, False))
    for match in _described().finditer(text):
        start, end = match.span("name")
        role = match["role"]
        named = match["name"]
        if not noun("role").search(role) or noun("role").search(named) or len(named.split()) < 2:
            continue
        if noun("meeting").search(named) or not free(start, end) or not free(start, match.end()):
            continue
        if any(one.start < end and start < one.end and not one.of(Kind.PERSON) for one in sentence.outer):
            continue
        found.append(_Found(start, start, end, named, None, False))
    return sorted(found, key=lambda one: one.start)


def _without_role(text: str, start: int, end: int) -> tuple[int, int]:
    """'Mr. Foreign Minister …' has no name in it; an honorific that is a role stays one."""
    while end > start and text[end - 1] in ".,’'":
        end -= 1
    pieces = text[start:end].split()
    kept = 0
    for piece in pieces:
        if piece.casefold() in among("role"):
            break
        kept += len(piece) + 1
    return start, min(end, start + max(kept - 1, 0))


def _exact(name: str, matcher: Matcher) -> str | None:
    short = re.sub(r"\s(?:[A-Z]\.)+(?=\s)", "", name)  # 'Antony J. Blinken'
    for said in dict.fromkeys((name, short)):
        found = matcher.exact(said, {Kind.PERSON})
        if found and found.hits:
            return found.hits[0].ref.id
    like = matcher.find(name, {Kind.PERSON})
    if like.verdict is not Verdict.CLEAR or not like.hits:
        return None
    shared = set(normalise(like.hits[0].name)) & set(normalise(name))
    return like.hits[0].ref.id if len(shared) >= _SHARED else None


def _add_role(text: str, one: _Found, before: _Found | None, after: _Found | None) -> None:
    """The role behind the name, else before it."""
    one.first, one.last = one.begin, one.end
    stop = after.begin if after else len(text)
    behind = text[one.end : stop]
    if opened := re.match(r"\s*(?:,|\(|–|—)\s*(?:the\s+)?", behind):
        role = _cut(behind[opened.end() :])
        head = " ".join(role.split()[: _SHORT + 2])
        if noun("role").search(head) and len(role) < _LONGEST_ROLE:
            one.role = role
            one.last = one.end + opened.end() + len(role)
            return
    since = max(before.last, before.end) if before else 0
    front = text[since : one.begin]
    begin = _role_begin(front)
    if begin is not None:
        role = front[begin:].strip().rstrip(",").strip()
        tail = re.match(r"\s+(of\s+(?:the\s+)?[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*)*)", text[one.end : stop])
        if tail and not front.rstrip().endswith(","):
            role = f"{role} {tail[1]}"
            one.last = one.end + tail.end()
        one.role = re.sub(rf"^(?:(?:the|and|by|{either('honorific')})\s+)+", "", role)
        one.first = since + begin
    _take_title(text, one, stop)


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
    if not comma:
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


def _take_title(text: str, one: _Found, stop: int) -> None:
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


def _cut(text: str) -> str:
    """A role ends before a verb, a semicolon or the words that join the next person."""
    end = len(text)
    for stop in (
        re.compile(
            r";|\s[–—]\s|(?<!\w)[^(\s][^(]*(?P<end>\))"
            if text.find(")") < text.find("(") or "(" not in text
            else r";|\s[–—]\s"
        ),
        re.compile(rf",?\s+(?:{either('verb')})(?=[\s,.]|$)"),
        re.compile(r",?\s+(?:and|as well as|together with|along with|with)\s*$"),
        re.compile(r",\s+(?:and\s+)?(?:which|during|to\s)"),
    ):
        if found := stop.search(text):
            end = min(end, found.start("end") if "end" in stop.groupindex and found["end"] else found.start())
    cut = re.sub(
        r"(?:,|\s)+(?:and|as well as|together with|along with|with|by)?\s*(?:chaired by)?\s*$", "", text[:end]
    )
    cut = re.split(r",\s+and\s+(?:co-?)?(?:chaired|led|headed|attended)\b", cut)[0]
    return cut.strip().rstrip(".,").strip()


def _chairs(text: str, found: Sequence[_Found]) -> list[tuple[bool, bool]]:
    """For each person whether they took the chair, and whether the sentence tells plainly what they did."""
    cues = [(one.end(), name) for name in ("chaired", "led", "present") for one in cue(name).finditer(text)]
    cues.sort()
    active = [
        one.start() for one in cue("chairing").finditer(text) if not re.match(r"\s+by\b", text[one.end() :])
    ]
    result = []
    for one in found:
        last = [name for end, name in cues if end <= one.start]
        chair = bool(last) and last[-1] == "chaired"
        told = bool(last)
        verbs = [at for at in active if at >= one.end]
        if verbs and not told:
            between = text[one.last : verbs[0]]
            others = [other for other in found if one.end <= other.start < verbs[0]]
            for other in others:
                between = between.replace(text[other.first : other.last], " ")
            chair = told = (
                bool(
                    re.fullmatch(
                        r"[\s,]*(?:(?:and|as well as|together with|H\.E\.|Mr\.|Ms\.|Dr\.|,)\s*)*",
                        between.strip(),
                    )
                )
                or len(between.strip()) < 12
            )
        result.append((chair, told or bool(one.role and (one.titled or one.id))))
    return result
