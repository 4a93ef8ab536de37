"""The cues of a text: what the lexicon's phrases mean where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from bot.reading.lexicon.lexicon import Cue, Lexicon
from bot.reading.words.composing import behind, coined, left_open
from bot.reading.words.others import with_others
from bot.reading.words.preamble import ASKING
from store.matching.words import Word

# Groups whose phrases take the words of other groups within them.
_HIDING = {
    "level": frozenset({"status", "step"}),
    "included": frozenset({"joint", "negation"}),
    "counting": frozenset({"field"}),
    "open": frozenset({"joint", "same", "field", "noun", "indifferent"}),
    "negation": frozenset({"apart", "absent", "relation"}),
    "wanting": frozenset({"relation"}),
    "form": frozenset({"alone"}),
    "alone": frozenset({"elsewhere"}),
    "edition": frozenset({"pick", "order", "noun", "kin"}),
}
# Groups whose words 'only' narrows down beside.
_NARROWED = frozenset({"level", "edition", "mode"})
# Groups whose words are nouns that others stand before.
_NOUNS = frozenset({"noun", "kind", "level"})
# Groups in which 'first' is a word and a mere 1 none.
_ORDERING = frozenset({"pick", "order"})


def read_cues(
    found: Sequence[Word],
    phrases: Sequence[Cue],
    aside: frozenset[int],
    source: frozenset[int],
    timed: frozenset[int],
    lexicon: Lexicon,
) -> tuple[Cue, ...]:
    """The cues of some words, of which the lexicon's ``phrases`` are known: none that asks for nothing where
    it stands ``aside``, tells the ``source``, bounds what was shown, or is but a part of a longer one."""
    levels = {at for cue in phrases if cue.group in _NARROWED for at in (cue.start, cue.end - 1)}
    forms = tuple(word.text for word in found)
    nouns = {cue.start for cue in phrases if cue.group in _NOUNS}
    cues = [
        cue
        for cue in (*phrases, *_without_asean(forms, lexicon))
        if not (cue.start in aside and cue.group in ASKING and not behind(cue, forms, aside, lexicon))
        and not (cue.start in source and cue.group != "talk")
        and not _narrows(cue, found, levels, timed, lexicon)
        and not _names_place(cue, forms, lexicon)
        and not _counts(cue, found)
        and not _lasts(cue, found, nouns)
        and not _of_speaker(cue, forms, lexicon)
    ]
    cues = [replace(cue, sense="none") if _among_itself(cue, forms, lexicon) else cue for cue in cues]
    cues += list(coined(cues, forms, lexicon))
    cues += list(left_open(cues, forms, lexicon))
    cues = list(with_others(cues, forms, lexicon))
    hiding = [cue for cue in cues if cue.group in _HIDING and cue.end - cue.start > 1]
    return tuple(cue for cue in cues if not any(_hides(one, cue) for one in hiding))


def _without_asean(forms: tuple[str, ...], lexicon: Lexicon) -> Iterator[Cue]:
    """Phrases that 'asean' stands within: 'which asean summit' is 'which summit'."""
    if "asean" in forms:
        kept = [at for at, form in enumerate(forms) if form != "asean"]
        for cue in lexicon.cues([forms[at] for at in kept]):
            if cue.end - cue.start > 1 and kept[cue.end - 1] - kept[cue.start] >= cue.end - cue.start:
                yield replace(cue, start=kept[cue.start], end=kept[cue.end - 1] + 1)


def _of_speaker(cue: Cue, forms: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether it says what the speaker does, which asks for nothing: 'I prepare a glossary'."""
    before = forms[cue.start - 1] if cue.start else ""
    return cue.group == "field" and cue.sense == "next_step" and before in lexicon.words["speaker"]


def _lasts(cue: Cue, found: Sequence[Word], nouns: AbstractSet[int]) -> bool:
    """Whether it is for how long something was made, which asks for no time: 'which two-year plan'."""
    before = found[cue.start - 1] if cue.start else None
    number = before is not None and before.text.isdigit() and len(before.text) < 3 and not before.ordinal
    return number and cue.group in ("field", "noun") and cue.end - cue.start == 1 and cue.end in nouns


def _among_itself(cue: Cue, forms: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether it is ASEAN that was alone: 'ASEAN sat by itself'."""
    before = forms[max(cue.start - 2, 0) : cue.start]
    alone = (cue.group, cue.sense) == ("alone", "bilateral")
    return alone and before[:1] == ("asean",) and before[-1] in {"asean", *lexicon.words["sitting"]}


def _narrows(
    cue: Cue, found: Sequence[Word], levels: AbstractSet[int], timed: AbstractSet[int], lexicon: Lexicon
) -> bool:
    """Whether 'only' bounds what was shown, and says of nobody that they were alone: 'only those in Bali',
    'virtual ones only', 'leaders only', 'in 2018 only'."""
    if (cue.group, cue.sense) != ("alone", "bilateral"):
        return False
    forms = tuple(word.text for word in found)
    near = [form for form in forms[cue.end : cue.end + 2] if form not in lexicon.words["article"]][:1]
    near = [] if _parted(found, cue.end) else near
    before = [form for form in forms[: cue.start][-1:] if ("question", "wh") not in lexicon.held(form)[1]]
    if cue.end == len(forms) and forms[0] in lexicon.words["article"]:
        before.append(forms[1])  # 'the ones in Bali only'
    if any(form in lexicon.words["bounding"] for form in forms[cue.end : cue.end + 1]):
        return True  # 'only since 2023'
    if forms[cue.start] in lexicon.words["narrowing"] and not _joins_partner(forms[cue.end :], lexicon):
        beside = {cue.start - 1} if _parted(found, cue.end) else {cue.start - 1, cue.end}
        if beside & levels or cue.start - 1 in timed:
            return True
        senses = (lexicon.held(form)[1] for form in before)
        if any(("noun", "meeting") in held for held in senses):
            return True
    return any(form in lexicon.words["narrowed"] for form in (*before, *near))


def _parted(found: Sequence[Word], at: int) -> bool:
    """Whether more than a space stands before a word: 'one partner only: which'."""
    return 0 < at < len(found) and found[at].start - found[at - 1].end > 1


def _joins_partner(forms: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether it is said with whom: 'meetings only with Japan'."""
    with_ = bool(forms) and ("before", "with") in lexicon.held(forms[0])[1]
    return with_ and forms[0] not in lexicon.words["and"]


def _names_place(cue: Cue, forms: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether 'was not in' says where it was not, and of nobody that they were absent."""
    inside = cue.group == "absent" and forms[cue.end - 1] in lexicon.words["inside"]
    behind = [form for form in forms[cue.end : cue.end + 2] if form not in lexicon.words["article"]][:1]
    return inside and any(not lexicon.filler(form) or form in lexicon.words["names-open"] for form in behind)


def _counts(cue: Cue, found: Sequence[Word]) -> bool:
    """Whether a word is a mere number and no 'first': the 1 of 'PMC+1'."""
    return (
        cue.end - cue.start == 1
        and cue.group in _ORDERING
        and not found[cue.start].ordinal
        and found[cue.start].text.isdigit()
    )


def _hides(one: Cue, cue: Cue) -> bool:
    """Whether a cue is but a part of a longer one: 'sectoral' in 'sectoral committee' tells no standing."""
    longer = one.end - one.start > cue.end - cue.start
    return longer and cue.group in _HIDING[one.group] and one.start <= cue.start and cue.end <= one.end
