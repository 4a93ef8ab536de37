"""Who was there: people with their roles, and who took the chair."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache

from bot.drafting.chairs import chairs, they_chair
from bot.drafting.draft import Guest, Item
from bot.drafting.lexicon import among, cue, either, words
from bot.drafting.naming import slug
from bot.drafting.phrases import any_case, backward, noun
from bot.drafting.presence import full_role, is_elsewhere
from bot.drafting.roles import Found, add_role
from bot.drafting.statement import Sentence
from store.catalogue import Catalogue
from store.kinds import Kind
from store.matching.match import Verdict
from store.matching.matcher import Matcher
from store.matching.words import normalise
from store.records import Person

_SHARED = 2


def guests(
    sentences: Sequence[Sentence], catalogue: Catalogue, matcher: Matcher, day: date | None = None
) -> tuple[Item[Guest], ...]:
    """The people in a statement, each once, the chairs first; marks what their roles cover as taken.

    ``day`` is that of the meeting: who is named for what was before was not there.
    """
    rows: dict[str, Item[Guest]] = {}
    last: list[str] = []
    before_it = ""
    for sentence in sentences:
        found = _people(sentence, catalogue, matcher)
        for at, one in enumerate(found):
            add_role(
                sentence.text,
                one,
                found[at - 1] if at else None,
                found[at + 1] if at + 1 < len(found) else None,
            )
            sentence.taken.append((one.opening, max(one.last, one.end)))
            one.role, filled = full_role(one.role, f"{before_it} {sentence.text[: one.opening]}")
            one.guessed = one.guessed or filled or one.role.endswith(")")  # an acronym may be no part of it
        before_it += f" {sentence.text}"
        if not found and they_chair(sentence.text, found):
            for id_ in last:
                guest = rows[id_].value
                rows[id_] = Item(Guest(guest.person, guest.role, True), False)
        last = []
        for one, (chair, told) in zip(found, chairs(sentence.text, found), strict=True):
            said = sentence.text[one.start : one.end]
            short = len(said.split()) == 1
            if not one.role and one.id is None and not told:
                continue
            if (short and not _named_before(said, rows) and not told) or is_elsewhere(sentence, one, day):
                continue
            person = catalogue.people[one.id] if one.id else Person(slug(one.name), one.name)
            if person.id not in rows:
                person = _named_before(said, rows) or person
            plain = len(one.role.split()) > 1 and len(person.name.split()) > 1
            item = Item(Guest(person, one.role, chair), plain and told and not one.guessed)
            before = rows.get(person.id)
            if before is None:
                rows[person.id] = item
            elif chair and not before.value.chair:
                role = before.value.role or one.role
                plain = bool(role) and told and not one.guessed and (before.sure or not before.value.role)
                rows[person.id] = Item(Guest(person, role, True), plain)
            last.append(person.id)
    return tuple(sorted(rows.values(), key=lambda item: not item.value.chair))


def _named_before(name: str, rows: Mapping[str, Item[Guest]]) -> Person | None:
    """The one person before whose name has a word that stands alone: 'Dr. Kao' behind 'Kao Kim Hourn'."""
    if len(name.split()) > 1:
        return None
    found = [one.value.person for one in rows.values() if name in one.value.person.name.split()]
    return found[0] if len(found) == 1 else None


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
        rf"(?<![\w-])(?P<name>{_name()}),\s+(?:the\s+)?(?P<role>(?:[A-Z][\w’'-]*|(?i:{either('role')})(?!\w))(?:\s+[A-Z][\w’'-]*){{0,3}})"
    )


def _people(sentence: Sentence, catalogue: Catalogue, matcher: Matcher) -> list[Found]:
    text = sentence.text
    found: list[Found] = []

    def free(start: int, end: int) -> bool:
        return not any(start < one.end and one.begin < end for one in found)

    known = [
        (one.start, one.end, id_)
        for one in sentence.mentions
        if (id_ := one.of(Kind.PERSON)) and id_ in catalogue.people
    ]
    for match in _titled().finditer(text):
        start, end = match.span("name")
        if match["name"].split()[0] in words("general") or _is_place(sentence, *match.span("name")):
            continue
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
                Found(match.start(), start, end, name, id_ if id_ in catalogue.people else None, True)
            )
    for start, end, id_ in sorted(known, key=lambda row: row[0] - row[1]):
        if free(start, end):
            found.append(Found(start, start, end, catalogue.people[id_].name, id_, False))
    for match in _ranked().finditer(text):
        start, end = match.span("name")
        id_ = _exact(match["name"], matcher) if free(start, end) else None
        if id_ in catalogue.people:
            found.append(Found(start, start, end, catalogue.people[id_].name, id_, False))
    for start, end in _behind_countries(sentence):
        if free(start, end):
            id_ = _exact(text[start:end], matcher)
            name = catalogue.people[id_].name if id_ in catalogue.people else text[start:end]
            found.append(Found(start, start, end, name, id_ if id_ in catalogue.people else None, False))
    for start, end in _behind_roles(sentence):
        if free(start, end):
            found.append(Found(start, start, end, text[start:end], None, False, guessed=True))
    for match in _described().finditer(text):
        start, end = match.span("name")
        role = match["role"]
        named = match["name"]
        if named.split()[0].casefold() in among("within"):
            continue
        if not any_case("role").search(role) or noun("role").search(named) or len(named.split()) < 2:
            continue
        if noun("meeting").search(named) or not free(start, end) or not free(start, match.end()):
            continue
        if _is_named(sentence, start, end):
            continue
        found.append(Found(start, start, end, named, None, False))
    return sorted(found, key=lambda one: one.start)


def _behind_countries(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Names right behind a role and its country: 'Foreign Minister of Russia Sergey Lavrov'."""
    for one in sentence.mentions:
        named = re.compile(rf"\s+(?P<name>{_name()})(?!\w)").match(sentence.text, one.end)
        if not one.of(Kind.PLACE) or not named or len(named["name"].split()) < _SHARED:
            continue
        start, end = named.span("name")
        before = sentence.text[backward(sentence.text, one.end, "joining") : one.start]
        nouns = any(noun(group).search(named["name"]) for group in ("role", "meeting", "venue", "document"))
        if noun("role").search(before) and not nouns and not _is_named(sentence, start, end):
            yield start, end


def _behind_roles(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """What may be names behind a role and a comma: 'the Ambassador of France to ASEAN, Fabien Penone'."""
    text = sentence.text
    for match in re.finditer(rf",\s+(?P<name>{_name()})(?=[,.;]|\s+(?:{either('besides')})\s|$)", text):
        start, end = match.span("name")
        before = text[backward(text, match.start(), "within") : match.start()]
        cues = any(cue(name).search(text, 0, start) for name in ("chaired", "led", "present"))
        if re.match(
            rf"\s+(?:{either('besides')})\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*\s+(?:{either('of')})\s",
            text[end:],
        ):
            continue  # a portfolio goes on: 'Minister of Trade, Foreign Affairs and Oceans of …'
        nouns = any(noun(group).search(match["name"]) for group in ("role", "meeting", "venue", "document"))
        several = _SHARED <= len(match["name"].split()) <= 2 * _SHARED
        if (
            (cues or text[match.start() :].count(",") > 1)
            and several
            and noun("role").search(before)
            and not nouns
            and not _is_named(sentence, start, end)
        ):
            yield start, end


def _is_place(sentence: Sentence, start: int, end: int) -> bool:
    """Whether it is the end of a place's name: 'Bandar Seri Begawan'."""
    return any(one.start < start and end <= one.end and not one.of(Kind.PERSON) for one in sentence.outer)


def _is_named(sentence: Sentence, start: int, end: int) -> bool:
    """Whether what stands there is the name of something that is no person."""
    return any(one.start < end and start < one.end and not one.of(Kind.PERSON) for one in sentence.outer)


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
    if " " not in name or like.verdict is not Verdict.CLEAR or not like.hits:
        return None
    known, said_all = set(normalise(like.hits[0].name)), set(normalise(name))
    shorter = known <= said_all or said_all <= known  # with a word unlike it may be somebody else
    return like.hits[0].ref.id if shorter and len(known & said_all) >= _SHARED else None
