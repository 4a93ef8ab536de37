"""Cues that words make together though no phrase holds them, and that stand behind a question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.reading.lexicon.lexicon import Cue, Lexicon

# How many words behind 'how many' a currency may end.
_REACH = 3
# Groups whose words refine a question that stands before them, and how many words a closing tag has at most.
_REFINING = frozenset({"alone", "counting"})
_ENDS = frozenset({("pick", "first"), ("pick", "last")})
_CLOSING = 8
# Groups whose words name what may not matter, and the nouns for times.
_DIMENSIONS = frozenset({"noun", "field"})
_DATING = frozenset({"year", "month"})


def coined(cues: Sequence[Cue], forms: tuple[str, ...], lexicon: Lexicon) -> Iterator[Cue]:
    """'How many Australian dollars', 'in pounds': it is asked how much; 'GBP 1 million' is a sum."""
    told = {cue.start for cue in cues if cue.sense == "how_much"}
    for at, form in enumerate(forms):
        beside = (*forms[max(at - 2, 0) : at], *forms[at + 1 : at + 2])
        if form in lexicon.words["currency"] and not any(_is_amount(one, lexicon) for one in beside):
            yield Cue(at, at + 1, "field", "how_much")
    for cue in cues:
        if cue.group == "form" and cue.sense == "count" and cue.start not in told:
            for at in range(cue.end, min(cue.end + _REACH, len(forms))):
                if forms[at] in lexicon.words["currency"]:
                    yield Cue(cue.start, at + 1, "field", "how_much")
                    break


def left_open(cues: Sequence[Cue], forms: tuple[str, ...], lexicon: Lexicon) -> Iterator[Cue]:
    """'Whatever the format', 'any year' do not matter; 'any partner' may, as in 'with any partner'."""
    for cue in cues:
        if cue.group == "indifferent":
            at = cue.end + any(form in lexicon.words["article"] for form in forms[cue.end : cue.end + 1])
            kinds = [one for one in cues if one.start == at and one.group in _DIMENSIONS]
            if cue.sense == "any":
                kinds = [one for one in kinds if one.group == "noun" and one.sense in _DATING]
            if kinds:
                yield Cue(cue.start, max(one.end for one in kinds), "open", "open")


def _is_amount(form: str, lexicon: Lexicon) -> bool:
    return form.isdigit() or form in lexicon.words["unit"] - lexicon.words["currency"]


def behind(cue: Cue, forms: Sequence[str], aside: frozenset[int], lexicon: Lexicon) -> bool:
    """Whether a cue stands behind the question and refines it: '… in Ottawa? Confirm or deny', 'Just the two
    of them, please.'"""
    last = max(set(range(len(forms))) - aside, default=0)
    if cue.sense == "tag":
        return cue.end - cue.start > 1 and (cue.end == len(forms) or cue.start > last)
    if cue.start <= last or any(("question", "wh") in lexicon.held(form)[1] for form in forms[last + 1 :]):
        return False
    return cue.group in _REFINING or (cue.group, cue.sense) in _ENDS


def closing_tag(cues: Sequence[Cue], forms: Sequence[str], aside: frozenset[int]) -> frozenset[int]:
    """The places of all words behind the question where these but ask for yes or no: 'Yes or no will do.'"""
    last = max(set(range(len(forms))) - aside, default=0)
    rest = frozenset(range(last + 1, len(forms)))
    tags = [cue for cue in cues if cue.sense == "tag" and cue.start > last]
    return rest if tags and len(rest) <= _CLOSING else frozenset()


def points(cue: Cue, forms: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a noun points to what is spoken of, by itself or a word before: 'that city'."""
    pointing = cue.start > 0 and forms[cue.start - 1] in lexicon.words["pointer"]
    return pointing or cue.end - cue.start > 1


def asks_back(cues: Sequence[Cue], forms: Sequence[str], aside: frozenset[int]) -> bool:
    """Whether a question behind a statement but asks whether that is so: '… . Is my colleague right?'"""
    question = sorted(set(range(len(forms))) - aside)
    if not question or question[0] == 0 or len(question) > _CLOSING:
        return False
    asked = any(
        cue.group == "question" and cue.sense == "auxiliary" and cue.start == question[0] for cue in cues
    )
    return asked and any(cue.sense == "tag" and cue.end == question[-1] + 1 for cue in cues)
