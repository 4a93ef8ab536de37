"""Numbers as people write them in names: '11th', 'eleventh', 'XI' and 'no. 11' are one number, '11'."""

from __future__ import annotations

_UNITS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_UNITS += " seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
_ORDINALS += " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
_SLIPS = {
    "secound": 2,
    "thrid": 3,
    "fith": 5,
    "fifht": 5,
    "sixt": 6,
    "eigth": 8,
    "eigthth": 8,
    "nineth": 9,
    "twelth": 12,
    "twelveth": 12,
    "thirteeth": 13,
    "forteenth": 14,
    "fiveteenth": 15,
    "nineteeth": 19,
    "ninteenth": 19,
    "twentyth": 20,
    "twentyeth": 20,
    "fourtieth": 40,
}

TENS: dict[str, int] = {word: 10 * at for at, word in enumerate(_TENS.split(), 2)} | {"fourty": 40}
CARDINALS: dict[str, int] = {word: at for at, word in enumerate(_UNITS.split(), 1)} | TENS | {"thre": 3}


def _roman(value: int) -> str:
    ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return "x" * (value // 10) + ones[value % 10]


ORDINALS: dict[str, int] = (
    {word: at for at, word in enumerate(_ORDINALS.split(), 1)}
    | {word[:-1] + "ieth": value for word, value in TENS.items()}
    | _SLIPS
)


SPELT: dict[int, str] = {value: word for word, value in reversed(ORDINALS.items()) if word not in _SLIPS}
"""Each number by the word that ranks it."""

# 'the XIIth'
ORDINALS |= {_roman(value) + end: value for value in range(2, 40) for end in ("th", "nd", "rd")}


ROMANS: dict[str, int] = {_roman(value): value for value in range(1, 40)}

# Short or also a name or a word: numbers only in capitals, or after a noun that bears numbers.
DOUBTFUL = frozenset({"xi", "vi", "xv", "xx", "xxx", "ix"})

# Nouns that a number follows: 'Bali Concord II', 'AMM XXIV'; after the first few 'one' and 'I' count too.
_MARKED = "concord dialogue dpc jcc jscc som number part phase plan protocol stage workplan"
_NUMBERED = """
admm aem amm apt arf community concords conference consultation consultations declaration dialogues eas
forum iai meeting mpac poa programme program round series som summit vision volume
"""
FIRST_OF = frozenset(_MARKED.split())
NUMBERED = FIRST_OF | frozenset(_NUMBERED.split())

NUMBER_SIGNS = frozenset({"no", "nr", "number", "nos"})
# Those behind which a number in words is one, too: 'number six', not 'no one'.
WORDED_SIGNS = frozenset({"nr", "number"})

# Words that may be numbers, and those of them that the words around decide.
NUMERIC = frozenset(CARDINALS) | frozenset(ORDINALS) | frozenset(ROMANS) | NUMBER_SIGNS
CONTEXTUAL = frozenset(TENS) | frozenset(ROMANS) | NUMBER_SIGNS | {"one"}
