"""What is said of a record beside what calls it, and whether that holds."""

from __future__ import annotations

import pytest

from bot.reading.claims.predicate import claimable, predicates
from bot.reading.offers.record import explanation
from store.kinds import Kind, Ref
from tests.bot.reading.planted import said, scene


def claimed(text: str, id_: str, kind: Kind = Kind.MEETING) -> list[tuple[str, str, bool | None]]:
    """The sort and words of what is claimed of a record, and what is known of it."""
    read, at = said(text), scene().engine.at[Ref(kind, id_)]
    used, _ = explanation(read.text, read.offers, at)
    found = predicates(scene(), read, at, used, claimable(kind, pinned=True))
    return [
        (one.offer.sort, " ".join(map(read.text.form, range(one.offer.start, one.offer.end))), one.holds)
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "id_", "expected"),
    [
        ("was the 1st ASEAN-UK SOM in London", "uk-som-1", [("place", "london", True)]),
        ("was the 1st ASEAN-UK SOM in Ottawa", "uk-som-1", [("place", "ottawa", False)]),
        ("was the 1st ASEAN-UK SOM online", "uk-som-1", [("mode", "online", False)]),
        ("was the 2nd ASEAN-UK SOM virtual", "uk-som-2", [("mode", "virtual", True)]),
        ("was the 4th ASEAN-UK SOM virtual", "uk-som-4", [("mode", "virtual", None)]),
        ("was the 1st ASEAN-UK SOM in 2022", "uk-som-1", [("time", "in 2022", True)]),
        ("was the 1st ASEAN-UK SOM in 2023", "uk-som-1", [("time", "in 2023", False)]),
        (
            "was the 1st ASEAN-UK SOM held in July in London",
            "uk-som-1",
            [("time", "in july", True), ("place", "london", True)],
        ),
        ("was Philip Barton at the 1st ASEAN-UK SOM", "uk-som-1", [("person", "philip barton", True)]),
        ("was Marta Morgan at the 1st ASEAN-UK SOM", "uk-som-1", [("person", "marta morgan", None)]),
        (
            "did Philip Barton represent the UK at the 1st ASEAN-UK SOM",
            "uk-som-1",
            [("person", "philip barton", True)],
        ),
        (
            "did Philip Barton represent Canada at the 1st ASEAN-UK SOM",
            "uk-som-1",
            [("person", "philip barton", None), ("partner", "canada", False)],
        ),
        (
            "was Philip Barton the UK co-chair of the 1st ASEAN-UK SOM",
            "uk-som-1",
            [("person", "philip barton", True)],
        ),
        ("was Canada at Talks on Ports of the North", "three-ports", [("partner", "canada", True)]),
        ("was Japan at Talks on Ports of the North", "three-ports", [("partner", "japan", False)]),
        ("was Japan at Talks on Ports of the South", "many-ports", [("partner", "japan", True)]),
        (
            "did the 1st ASEAN-UK SOM for Ottawa meet in London",
            "uk-som-1",
            [("partner", "ottawa", False), ("place", "london", True)],
        ),
        ("was the 1st ASEAN-Japan Summit in Japan", "japan-summit-1", []),
        ("was the 2nd ASEAN-Japan Summit in Japan", "japan-summit-2", []),
        ("was the 2nd ASEAN-Japan Summit in Viet Nam", "japan-summit-2", [("place", "viet nam", True)]),
        ("was the Harbour Fund at the 1st ASEAN-UK SOM", "uk-som-1", [("programme", "harbour fund", True)]),
        (
            "was the 3rd ASEAN-UK SOM from 10 to 12 May 2024",
            "uk-som-3",
            [("time", "from 10 to 12 may 2024", True)],
        ),
        ("was the 3rd ASEAN-UK SOM on 11 May 2024", "uk-som-3", [("time", "on 11 may 2024", True)]),
        ("was the 3rd ASEAN-UK SOM on 13 May 2024", "uk-som-3", [("time", "on 13 may 2024", False)]),
    ],
)
def test_what_calls_a_meeting_is_not_claimed_of_it(text: str, id_: str, expected: object) -> None:
    """Its series, its number and the partners in its title; the rest is."""
    assert claimed(text, id_) == expected


@pytest.mark.parametrize(
    ("text", "id_", "expected"),
    [
        (
            "was the ASEAN-Canada Plan of Action 2021-2025 adopted in September 2020",
            "canada-plan-2",
            [("period", "in september 2020", True)],
        ),
        (
            "was the ASEAN-Canada Plan of Action 2021-2025 adopted in 2021",
            "canada-plan-2",
            [("period", "in 2021", False)],
        ),
        (
            "is the ASEAN-Canada Plan of Action 2021-2025 in force",
            "canada-plan-2",
            [("period", "in force", False)],
        ),
        ("did the ASEAN-UK Plan of Action begin in 2019", "uk-plan", []),
        ("did the ASEAN-UK Plan of Action end in 2022", "uk-plan", [("period", "in 2022", False)]),
        ("is the ASEAN-UK Plan of Action with Canada", "uk-plan", [("partner", "canada", False)]),
        (
            "was the Declaration on Clean Rivers adopted in June 2022",
            "rivers",
            [("period", "in june 2022", True)],
        ),
        ("was the Declaration on Clean Rivers adopted in 2021", "rivers", [("period", "in 2021", False)]),
        ("did Canada join the Harbour Fund", "port-fund", [("partner", "canada", None)]),
        ("was the Master Plan on Harbours 2025 for Canada", "ports-2025", [("partner", "canada", False)]),
        (
            "did the Strategic Schedule for Rural Schools run until 2030",
            "schools",
            [("period", "until 2030", True)],
        ),
        (
            "did the Strategic Schedule for Rural Schools run until 2031",
            "schools",
            [("period", "until 2031", False)],
        ),
    ],
)
def test_what_calls_a_programme_is_not_claimed_of_it(text: str, id_: str, expected: object) -> None:
    """Its name with the years in it; its partners, adoption and term are."""
    assert claimed(text, id_, Kind.PROGRAMME) == expected
