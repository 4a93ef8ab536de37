"""Which phrases of the lexicon hold in a sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace

from bot.question.lexicon import Cue, Lexicon
from bot.question.question import Mention
from store.matching.words import Word

# Cues that say what is asked for.
ASKING = frozenset({"asked", "form", "select"})
# Cues whose words also stand in the names and sentences of the records meant.
TELLING = frozenset({"level", "programme", "step", "status", "mode", "title"})


def read_phrases(forms: Sequence[str], lexicon: Lexicon) -> Iterator[Cue]:
    """The lexicon's phrases, 'asean' within them aside: 'which asean summit' is 'which summit'."""
    kept = [at for at, form in enumerate(forms) if form != "asean"]
    for cue in lexicon.cues([forms[at] for at in kept]):
        yield replace(cue, start=kept[cue.start], end=kept[cue.end - 1] + 1)


def hold(
    phrases: Iterable[Cue], text: str, words: Sequence[Word], mentions: Iterable[Mention], timed: Set[int]
) -> tuple[Cue, ...]:
    """The phrases that mean what they say: not part of a longer name, a time, a longer phrase of a kind."""
    names = {at: mention for mention in mentions for at in mention.inner}
    shouted = text.isupper()
    found = []
    for cue in phrases:
        name = names.get(cue.start)
        inside = name is not None and cue.end <= name.end and len(name.inner) > len(cue.inner)
        if inside and cue.group not in TELLING:
            continue
        word = words[cue.start]
        if word.text == "who" and not shouted and text[word.start : word.end].isupper():
            continue  # the World Health Organization
        if cue.group in ASKING and all(at in timed for at in cue.inner):
            continue
        found.append(cue)
    around: dict[int, list[Cue]] = defaultdict(list)
    for cue in found:
        for at in cue.inner:
            around[at].append(cue)
    return tuple(cue for cue in found if not any(_within(cue, other) for other in around[cue.start]))


def _within(cue: Cue, other: Cue) -> bool:
    """Whether a cue is part of a longer one that says what it would say."""
    if len(other.inner) <= len(cue.inner) or not (other.start <= cue.start and cue.end <= other.end):
        return False
    return (
        other.group == cue.group
        or {cue.group, other.group} <= ASKING
        or (other.group == "programme" and cue.group == "asked")
    )


def covered(cues: Iterable[Cue]) -> frozenset[int]:
    """The places of all their words."""
    return frozenset(at for cue in cues for at in cue.inner)
