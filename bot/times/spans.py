"""Joins times to spans: 2016 to 2019, between June and December 2023, 30 June-2 July 2021."""

from __future__ import annotations

from datetime import date

from bot.times.numbers import ODD_YEARS, full_year
from bot.times.point import Point, dated, invalid, lasting
from bot.times.words import TimeWords
from store.dates import PartialDate

_LONGEST_LIST = 12
_EXACT = frozenset({"day", "month"})


def span_at(words: TimeWords, at: int, opening: str) -> Point | None:
    """The time that begins at a token, to the end of a span if it begins one."""
    point = words.point(at)
    if point is None or not point.valid:
        return point
    for sense, end in words.senses(point.end, "joint"):
        if sense == "to" or (opening == "between" and sense == "and"):
            other = _far_end(words, end, point, sense)
            joined = other and _joined(point, other)
            if joined:
                return joined
    return point


def _far_end(words: TimeWords, at: int, near: Point, joint: str) -> Point | None:
    """What a span ends with: a time, now, or two digits of a year."""
    if words.has(at, "the"):
        return words.point(at) or words.point(at + 1)
    point = words.point(at)
    if point is None and near.unit == "year" and is_odd_year(words, at, ODD_YEARS):
        return invalid(at + 1)
    if point is None and joint == "to":
        present = words.senses(at, "present") or (
            words.senses(at, "present-word") if not words.sign(at - 1) else []
        )
        if present:
            return lasting((words.today, words.today), "day", present[0][1], anchor=True)
        short = words.senses(at, "short")
        if near.grade == "year" and near.first is not None and short:
            year = full_year(int(short[0][0]) % 100)
            return dated(PartialDate(year), short[0][1]) if year > near.first.year else None
    return point


def _joined(near: Point, far: Point) -> Point | None:
    """From one time to the other; a year that one lacks is that of the other. None where they do not fit."""
    if not far.valid:
        return far
    try:
        if near.month is not None and far.month is not None:
            return _yearly(near, far)
        if near.month is not None and far.first is not None and far.last is not None and far.grade in _EXACT:
            near = _before(near, far.last)
        elif far.month is not None and near.first is not None and near.grade in _EXACT:
            far = _after(far, near.first)
    except ValueError:
        return invalid(far.end)
    if near.span is None or far.span is None:
        return None
    first, last = min(near.span[0], far.span[0]), max(near.span[1], far.span[1])
    anchor = near.anchor or far.anchor
    return Point(first, last, "span", far.end, anchor=anchor, turn=near.span[1])


def _before(near: Point, last: date) -> Point:
    point = near.dated(last.year)
    return near.dated(last.year - 1) if point.first is not None and point.first > last else point


def _after(far: Point, first: date) -> Point:
    point = far.dated(first.year)
    return far.dated(first.year + 1) if point.last is not None and point.last < first else point


def _yearly(near: Point, far: Point) -> Point | None:
    """A part of every year from one month or day to another."""
    if near.last_month is not None or far.last_month is not None:
        return None
    return near._replace(grade="span", end=far.end, last_month=far.month, last_day=far.day)


def shared_days(words: TimeWords, at: int) -> list[tuple[int, int, int]]:
    """The days before a date that has their month, '6' and '7' of '6, 7 and 8 July'; none if no date follows.

    Each as the day, its first token and the index after its last.
    """
    found: list[tuple[int, int, int]] = []
    while len(found) < _LONGEST_LIST and words.has(at, "day"):
        value, after = words.senses(at, "day")[0]
        if found and int(value) <= found[-1][0]:
            return []
        point = words.point(at)
        if found and point is not None and point.grade == "day":
            return found if words.ending(at, "joint") and not words.has(at - 1, "link") else []
        joint = next((end for sense, end in words.senses(after, "joint") if sense != "to"), None)
        if joint is None:
            return []
        found.append((int(value), at, after))
        at = joint
    return []


def is_odd_year(words: TimeWords, at: int, meant: range) -> bool:
    """Whether four digits are one of the years that can be meant, yet none that is read."""
    token = words.tokens[at] if at < len(words) else None
    if token is None or not token.digits or len(token.text) != 4 or words.has(at, "year"):
        return False
    return int(token.text) in meant and not words.has(at + 1, "amount") and words.has(at, "count")


def with_year(point: Point, year: int) -> Point:
    """The same in a year, not valid where that has no such day."""
    try:
        return point.dated(year)
    except ValueError:
        return invalid(point.end)
