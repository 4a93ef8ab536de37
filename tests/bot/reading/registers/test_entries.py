"""What may be asked of the items of one register."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.reading.registers.belonging import belonging
from bot.reading.registers.bonds import bonds
from bot.reading.registers.tenures import tenures
from tests.bot.reading.proposed import Room, answer, proposed


def told(room: Room, text: str, *, picked: bool = False) -> list[str]:
    """The form, the field and the answer's first words of what is stated or claimed, each but once."""
    found = []
    for one in proposed(room, text):
        named = picked or one.features.get(f"kept {one.form} named")
        if one.form in ("stated", "whether") and named and bool(one.features.get("entries picked")) == picked:
            made = answer(one, text)
            lead = made.lead if isinstance(made, Fact) else type(made).__name__
            found.append(f"{one.form} {' '.join(one.asked)}: {lead[:60]}")
    return [one for one in dict.fromkeys(found) if "where" not in one][:3]


@pytest.mark.parametrize(
    ("room", "text", "expected"),
    [
        (
            tenures,
            "who was secretary-general in 1990",
            [
                "stated who: Rusli Noor (Indonesia, 17 July 1989 to 1 January 1993).",
                "stated when: Rusli Noor (Indonesia, 17 July 1989 to 1 January 1993).",
            ],
        ),
        (
            tenures,
            "when was Surin secretary-general",
            [
                "stated who: Surin Pitsuwan (Thailand, 1 January 2008 to 31 December 2012",
                "stated when: Surin Pitsuwan (Thailand, 1 January 2008 to 31 December 2012",
                "stated who: Refusal",
            ],
        ),
        (
            tenures,
            "was Ong Keng Yong secretary-general in 2005",
            [
                "stated who: Ong Keng Yong (Singapore, 1 January 2003 to 31 December 2007",
                "stated when: Ong Keng Yong (Singapore, 1 January 2003 to 31 December 2007",
                "whether : Yes. Ong Keng Yong (Singapore, 1 January 2003 to 31 December",
            ],
        ),
        (
            tenures,
            "was Ong Keng Yong secretary-general in 2009",
            [
                "stated who: Refusal",
                "stated when: Refusal",
                "whether : No. Surin Pitsuwan (Thailand, 1 January 2008 to 31 December ",
            ],
        ),
        (
            tenures,
            "who was secretary-general in 1985",
            [
                "stated who: Phan Wannamethee (Thailand, 16 July 1984 to 15 July 1986).",
                "stated when: Phan Wannamethee (Thailand, 16 July 1984 to 15 July 1986).",
            ],
        ),
        (
            belonging,
            "when did Brunei join ASEAN",
            [
                "stated when: Brunei Darussalam joined on 7 January 1984: Admission as the",
                "stated who: Brunei Darussalam joined on 7 January 1984: Admission as the",
            ],
        ),
        (
            belonging,
            "which members joined in 1997",
            [
                "stated when: Lao PDR joined on 23 July 1997: Declaration on its admission",
                "stated who: Lao PDR joined on 23 July 1997: Declaration on its admission",
            ],
        ),
        (
            belonging,
            "did Laos join ASEAN in 1997",
            [
                "stated when: Lao PDR joined on 23 July 1997: Declaration on its admission",
                "stated who: Lao PDR joined on 23 July 1997: Declaration on its admission",
                "whether : Yes. Lao PDR joined on 23 July 1997: Declaration on its admi",
            ],
        ),
        (
            belonging,
            "did Laos join ASEAN in 1995",
            [
                "stated when: Refusal",
                "stated who: Refusal",
                "whether : No. Lao PDR joined on 23 July 1997: Declaration on its admis",
            ],
        ),
        (
            bonds,
            "when did France accede to the TAC",
            [
                "stated when: France (accession, 13 January 2007, at the 12th ASEAN Summit",
                "stated who: France (accession, 13 January 2007, at the 12th ASEAN Summit",
            ],
        ),
        (
            bonds,
            "did Japan accede to the TAC in 2004",
            [
                "stated when: Japan (accession, 2 July 2004, in Jakarta).",
                "stated who: Japan (accession, 2 July 2004, in Jakarta).",
                "whether : Yes. Japan (accession, 2 July 2004, in Jakarta).",
            ],
        ),
        (
            bonds,
            "did Japan accede to the TAC in 2005",
            [
                "stated when: Refusal",
                "stated who: Refusal",
                "whether : No. Japan (accession, 2 July 2004, in Jakarta).",
            ],
        ),
        (
            bonds,
            "which states acceded to the TAC in 2003",
            [
                "stated when: China (accession, 8 October 2003, in Bali); India (accession",
                "stated who: China (accession, 8 October 2003, in Bali); India (accession",
            ],
        ),
        (bonds, "when did Sweden accede to the TAC", ["stated when: Refusal", "stated who: Refusal"]),
    ],
)
def test_items_are_stated_named_counted_and_claimed(room: Room, text: str, expected: object) -> None:
    """By the time, the state, the person; those that have begun where the past is spoken of."""
    assert told(room, text) == expected


@pytest.mark.parametrize(
    ("room", "text", "expected"),
    [
        (
            tenures,
            "who was the first secretary-general",
            [
                "stated who: Hartono Rekso Dharsono (Indonesia, 7 June 1976 to 18 Februar",
                "stated when: Hartono Rekso Dharsono (Indonesia, 7 June 1976 to 18 Februar",
            ],
        ),
        (tenures, "who were the first three secretaries-general", []),
        (
            tenures,
            "the fifth secretary-general",
            [
                "stated who: Chan Kai Yau (Singapore, 18 July 1982 to 15 July 1984).",
                "stated when: Chan Kai Yau (Singapore, 18 July 1982 to 15 July 1984).",
            ],
        ),
        (
            tenures,
            "was Hartono Dharsono the first secretary-general",
            [
                "stated who: Hartono Rekso Dharsono (Indonesia, 7 June 1976 to 18 Februar",
                "stated when: Hartono Rekso Dharsono (Indonesia, 7 June 1976 to 18 Februar",
                "whether : Yes. Hartono Rekso Dharsono (Indonesia, 7 June 1976 to 18 Fe",
            ],
        ),
        (
            tenures,
            "was Surin the first secretary-general",
            [
                "stated who: Surin Pitsuwan (Thailand, 1 January 2008 to 31 December 2012",
                "stated when: Surin Pitsuwan (Thailand, 1 January 2008 to 31 December 2012",
                "whether : No. Hartono Rekso Dharsono (Indonesia, 7 June 1976 to 18 Feb",
            ],
        ),
        (
            tenures,
            "was Surin the 12th secretary-general",
            [
                "stated who: Surin Pitsuwan (Thailand, 1 January 2008 to 31 December 2012",
                "stated when: Surin Pitsuwan (Thailand, 1 January 2008 to 31 December 2012",
                "whether : Yes. Surin Pitsuwan (Thailand, 1 January 2008 to 31 December",
            ],
        ),
        (
            belonging,
            "which was the sixth member",
            [
                "stated when: Brunei Darussalam joined on 7 January 1984: Admission as the",
                "stated who: Brunei Darussalam joined on 7 January 1984: Admission as the",
            ],
        ),
        (
            belonging,
            "was Viet Nam the seventh member",
            [
                "stated when: Viet Nam joined on 28 July 1995: Declaration on its admissio",
                "stated who: Viet Nam joined on 28 July 1995: Declaration on its admissio",
                "whether : Yes. Viet Nam joined on 28 July 1995: Declaration on its adm",
            ],
        ),
        (
            belonging,
            "was Brunei the seventh member",
            [
                "stated when: Refusal",
                "stated who: Refusal",
                "whether : No. Brunei Darussalam joined on 7 January 1984: Admission as",
            ],
        ),
        (
            belonging,
            "was Cambodia the last to join of 1999",
            [
                "stated when: Cambodia joined on 30 April 1999: Ceremony of its admission,",
                "stated who: Cambodia joined on 30 April 1999: Ceremony of its admission,",
                "whether : Yes. Cambodia joined on 30 April 1999: Ceremony of its admis",
            ],
        ),
        (
            belonging,
            "the first member after the founders",
            [
                "stated when: Brunei Darussalam joined on 7 January 1984: Admission as the",
                "stated who: Brunei Darussalam joined on 7 January 1984: Admission as the",
            ],
        ),
        (
            bonds,
            "who was the first to accede to the TAC after 1990",
            [
                "stated when: Lao PDR (accession, 29 June 1992).",
                "stated who: Lao PDR (accession, 29 June 1992).",
                "stated when: Indonesia (signature, 24 February 1976, at the 1st ASEAN Sum",
            ],
        ),
        (
            bonds,
            "was Papua New Guinea the first to accede to the TAC",
            [
                "stated when: Papua New Guinea (accession, 6 July 1989).",
                "stated who: Papua New Guinea (accession, 6 July 1989).",
                "whether : No. Indonesia (signature, 24 February 1976, at the 1st ASEAN",
            ],
        ),
    ],
)
def test_one_is_picked_by_its_place(room: Room, text: str, expected: object) -> None:
    """The first, the last three, the one of a number, the next; that somebody is the first or the seventh."""
    assert told(room, text, picked=True) == expected
