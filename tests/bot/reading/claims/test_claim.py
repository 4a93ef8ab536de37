"""What a text claims of one record, as a reading."""

from __future__ import annotations

import pytest

from bot.reading.claims.claims import claims
from bot.reading.reading import Reading
from tests.bot.reading.planted import marks, proposed, said_of


def claimed(text: str, id_: str) -> list[Reading]:
    return [one for one in proposed(claims, text) if one.form == "claim" and one.refs[0].id == id_]


def own(reading: Reading) -> list[str]:
    """What a claim tells of itself."""
    return [one for one in marks(reading) if one.startswith("claim ")]


@pytest.mark.parametrize(
    ("text", "id_", "expected"),
    [
        ("was the 1st ASEAN-UK SOM in London", "uk-som-1", [("yes", "")]),
        ("was the 1st ASEAN-UK SOM in Ottawa", "uk-som-1", [("no", "")]),
        ("was the 4th ASEAN-UK SOM online", "uk-som-4", [("not-recorded", "")]),
        ("was the 1st ASEAN-UK SOM in London in 2022", "uk-som-1", [("yes", "")]),
        ("was the 1st ASEAN-UK SOM in London in 2023", "uk-som-1", [("no", "")]),
        ("was the 1st ASEAN-UK SOM not in London", "uk-som-1", [("no", "")]),
        ("was the 3rd ASEAN-UK SOM more than two days", "uk-som-3", [("yes", "")]),
        ("was the 1st ASEAN-UK SOM held", "uk-som-1", [("yes", "")]),
        ("did the 1st ASEAN-UK SOM take place", "uk-som-1", [("yes", "")]),
        ("did both sides meet at the 1st ASEAN-UK SOM", "uk-som-1", [("yes", "")]),
        ("was kelp agreed at the 1st ASEAN-UK SOM", "uk-som-1", [("not-recorded", "")]),
        ("is there a Harbour Fund", "port-fund", [("yes", "happened")]),
    ],
)
def test_a_claim_is_true_false_or_not_recorded(text: str, id_: str, expected: object) -> None:
    """By what the record holds of what is said."""
    assert [(said_of(one, text), one.sense) for one in claimed(text, id_)[:1]] == expected


@pytest.mark.parametrize(
    ("text", "id_", "expected"),
    [
        (
            "was the 1st ASEAN-UK SOM in London",
            "uk-som-1",
            [["claim holds", "claim meeting", "claim named", "claim parts", "claim pinned", "claim subject"]],
        ),
        (
            "was the 1st ASEAN-UK SOM in Ottawa",
            "uk-som-1",
            [
                [
                    "claim denied",
                    "claim meeting",
                    "claim named",
                    "claim parts",
                    "claim pinned",
                    "claim subject",
                ]
            ],
        ),
        (
            "was the 4th ASEAN-UK SOM online",
            "uk-som-4",
            [
                [
                    "claim meeting",
                    "claim named",
                    "claim parts",
                    "claim pinned 1.4",
                    "claim subject",
                    "claim unknown",
                ]
            ],
        ),
        (
            "was the 1st ASEAN-UK SOM in London in 2022",
            "uk-som-1",
            [
                [
                    "claim holds",
                    "claim meeting",
                    "claim named",
                    "claim parts 2",
                    "claim pinned",
                    "claim subject",
                ]
            ],
        ),
        (
            "was it in London that the 1st ASEAN-UK SOM met",
            "uk-som-1",
            [["claim holds", "claim meeting", "claim named", "claim parts", "claim pinned"]],
        ),
        (
            "did the 1st ASEAN-UK SOM take place",
            "uk-som-1",
            [
                [
                    "claim holds",
                    "claim meeting",
                    "claim named",
                    "claim parted",
                    "claim parted place",
                    "claim parts",
                    "claim pinned",
                    "claim subject",
                ]
            ],
        ),
        (
            "was the summit in Tokyo virtual",
            "japan-summit-1",
            [
                [
                    "claim meeting",
                    "claim parted",
                    "claim parted mode",
                    "claim parted surely",
                    "claim parts",
                    "claim unknown",
                ]
            ],
        ),
        (
            "was the 1st ASEAN-UK SOM by Zorblatt in London",
            "uk-som-1",
            [
                [
                    "claim holds",
                    "claim loose",
                    "claim meeting",
                    "claim named",
                    "claim parts",
                    "claim pinned",
                    "claim subject",
                ]
            ],
        ),
        (
            "was the Harbour Fund adopted in 2020",
            "port-fund",
            [
                [
                    "claim named",
                    "claim parts",
                    "claim pinned 1.8",
                    "claim programme",
                    "claim subject",
                    "claim unknown",
                ]
            ],
        ),
    ],
)
def test_a_claim_tells_what_it_rests_on(text: str, id_: str, expected: object) -> None:
    """What calls the record, how much is claimed, what is denied or not recorded."""
    assert [own(one) for one in claimed(text, id_)[:1]] == expected
