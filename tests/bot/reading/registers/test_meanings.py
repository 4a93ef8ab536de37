"""What words mean of the items of a register."""

from __future__ import annotations

import pytest

from bot.reading.proposing import Proposer
from bot.reading.registers.kept import Kept
from bot.reading.registers.meanings import meanings
from bot.reading.registers.register import Register, coordinators_of, members, parties_of, terms_of
from tests.bot.reading.proposed import said, scene

TERMS, CHAIRS = terms_of("secretary-general", scene().catalogue), terms_of("chair", scene().catalogue)
PARTIES, MEMBERS, COORDINATORS = parties_of("tac"), members(), coordinators_of("canada")


def meant(text: str, register: Register) -> list[str]:
    """The sense and the words of each meaning, with how many items of the register it holds of."""
    read, engine = said(text), scene().engine
    found = meanings(Kept(Proposer(scene(), read), register.subject, ()), register, ())
    own = engine.mask(register.own, register.sort)
    return [
        f"{one.sort}, {' '.join(map(read.text.form, range(one.start, one.end)))}, {one.gain:.2g}: "
        f"{(engine.mask(one.where, register.sort) & own).bit_count() if one.where else 0}"
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "register", "expected"),
    [
        ("in 1990", TERMS, ["time, in 1990, 1: 1"]),
        ("until 1992", TERMS, ["time, until 1992, 1: 8", "ending, until 1992, 1: 0"]),
        ("from 1984 to 1986", TERMS, ["time, from 1984 to 1986, 1: 1"]),
        ("Thailand", TERMS, ["state, thailand, 1.5: 2"]),
        ("Surin", TERMS, ["person, surin, 1: 1"]),
        ("in the 1980s", TERMS, ["time, in the 1980s, 1: 6"]),
        ("from Indonesia or Singapore", TERMS, ["state, indonesia, 1.5: 3", "state, singapore, 1.5: 2"]),
        ("in 2010", CHAIRS, ["time, in 2010, 1: 1"]),
        ("Malaysia", CHAIRS, ["state, malaysia, 1.5: 4"]),
        ("from 2010 to 2011", CHAIRS, ["time, from 2010 to 2011, 1: 2"]),
        ("in 2003", PARTIES, ["time, in 2003, 1: 2", "by, in 2003, 1: 13"]),
        ("on 8 October 2003", PARTIES, ["time, on 8 october 2003, 1: 2", "by, on 8 october 2003, 1: 13"]),
        ("Japan and China", PARTIES, ["state, japan, 1.6: 1", "state, china, 1.6: 1"]),
        ("in Bali", PARTIES, ["spot, bali, 1.5: 7"]),
        (
            "dialogue partners",
            PARTIES,
            [
                "partnership, dialogue partners, 1.2: 23",
                "partnership, partners, 0.9: 23",
                "partnership, dialogue partners, 1.2: 11",
            ],
        ),
        ("at the 9th ASEAN Summit", PARTIES, ["occasion, 9 asean summit, 1.9: 0"]),
        ("by 2004", PARTIES, ["time, by 2004, 1: 17"]),
        ("in 1997", MEMBERS, ["time, in 1997, 1: 2", "by, in 1997, 1: 9"]),
        ("Viet Nam", MEMBERS, ["state, viet nam, 1.5: 1"]),
        ("in Bangkok", MEMBERS, ["spot, bangkok, 1.5: 5"]),
        (
            "that chaired ASEAN in 2010",
            MEMBERS,
            ["time, in 2010, 1: 0", "by, in 2010, 1: 10", "office, chaired, 0.9: 10", "term, in 2010, 1: 1"],
        ),
        ("in Southeast Asia", MEMBERS, []),
        ("outside ASEAN", MEMBERS, ["region, outside asean, 1.8: 0"]),
        ("in 2020", COORDINATORS, ["time, in 2020, 1: 1"]),
        ("Cambodia", COORDINATORS, ["state, cambodia, 1.5: 0"]),
    ],
)
def test_times_states_people_and_words_are_conditions_on_the_items(
    text: str, register: Register, expected: object
) -> None:
    """What runs is found by both its ends, what is dated by its date, or by then."""
    assert meant(text, register) == expected
