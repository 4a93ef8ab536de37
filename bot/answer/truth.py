"""Yes or no, with what was understood before it and what decides after it; that nothing is recorded."""

from __future__ import annotations

from bot.texts.text import say

YES, NO = "yes", "no"
_TOLD = {YES: say("Yes. {told}"), NO: say("No. {told}")}
_ASKED = {YES: say("{question}? Yes. {told}"), NO: say("{question}? No. {told}")}
_OF_SET = {YES: say("{question}: yes. {told}"), NO: say("{question}: no. {told}")}
UNRECORDED = say("The catalogue does not record that.")
NONE = say("{phrase}: none is recorded.")


def word(holds: object) -> str:
    """'yes' or 'no', as values have it."""
    return YES if holds else NO


def answered(word: str, told: str, question: str = "") -> str:
    """'Yes. …', '48th ASEAN Summit: held in Manila? Yes. …'."""
    return (_ASKED if question else _TOLD)[word].format(question=question, told=told).rstrip()


def answered_of(query: str, word: str, told: str) -> str:
    """'The latest of the summits: yes. …'."""
    return _OF_SET[word].format(question=query, told=told).rstrip()
