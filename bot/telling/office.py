"""How well somebody's role fits the office that is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.telling.sides import standing
from store.records import Attendance, Meeting

# A role that is the office asked for, each rank that it is below it, a word that is also one of the meeting's
# name (it counts for nothing where no side is named).
_OFFICE, _LESSER, _OWN = 1.5, 0.8, 0.5
# Roles that fit nearly as well are told together.
_CLOSE = 0.3


def asked(meeting: Meeting, ground: Ground) -> frozenset[str]:
    """The offices that the question names; words of the meeting's own name do not make one."""
    if ground.focus.offices:
        return ground.focus.offices
    named = lexicon().among("office", ground.focus.words)
    fresh = named - lexicon().among("office", ground.own(meeting))
    return fresh or (named if ground.focus.sides else fresh)


def fitting(people: Sequence[Attendance], meeting: Meeting, ground: Ground) -> list[Attendance]:
    """Those whose role says most of what the question says of an office; all where it says nothing of one."""
    offices, words = asked(meeting, ground), ground.focus.words
    own = ground.own(meeting)
    lesser = lexicon().words("rank", "lesser")
    calling = frozenset(word for id_ in (*meeting.partners, *ground.focus.sides) for word in id_.split("-"))

    def worth(one: Attendance) -> tuple[float, bool]:
        role = row(one.role or "")
        said = {word for word in words.intersection(role) - calling if word.isalpha()}
        if not ground.focus.sides:
            said -= own
        held = lexicon().heard("office", role) & offices
        fits = ground.weight(said - own) + _OWN * ground.weight(said & own) + _OFFICE * bool(held)
        below = len(frozenset(role) & lesser - words)
        return fits - _LESSER * below, bool(said or held)

    if offices and not ground.focus.sides:
        people = _of_partners(people, meeting, ground)
    ranked = [(*worth(one), one) for one in people]
    if not any(said for _, said, _ in ranked):
        return list(people)
    best = max(fits for fits, said, _ in ranked)
    return [one for fits, _, one in ranked if fits >= best - _CLOSE]


def _of_partners(people: Sequence[Attendance], meeting: Meeting, ground: Ground) -> Sequence[Attendance]:
    """Those who stood for a partner named, where an office but no side is: 'Japan's FM at the AMM'."""
    if "chair" in ground.focus.roles:
        return people
    return [
        one
        for one in people
        if any(standing(one, meeting, partner, ground) for partner in ground.focus.partners)
    ] or people
