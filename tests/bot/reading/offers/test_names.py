"""What names may mean."""

from __future__ import annotations

import pytest

from tests.bot.reading.planted import meant


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "meetings with Canada",
            [
                "place, canada: canada, 1.4 x 0.4, fits 3 from canada-som-1",
                "partner, canada: canada, 1.6 x 1, fits 7 from canada",
                "side, canada: canada, 1.1 x 0.3, fits 1 from canada-som-1",
            ],
        ),
        (
            "meetings in Canada",
            [
                "place, canada: canada, 1.4 x 1.15, fits 3 from canada-som-1",
                "partner, canada: canada, 1.6 x 0.55, fits 7 from canada",
            ],
        ),
        (
            "meetings held in Japan with Canada",
            [
                "partner, japan: japan, 1.6 x 0.55, fits 4 from japan",
                "place, japan: japan, 1.4 x 1.15, fits 3 from japan-summit-1",
                "place, canada: canada, 1.4 x 0.4, fits 3 from canada-som-1",
                "partner, canada: canada, 1.6 x 1, fits 7 from canada",
                "side, canada: canada, 1.1 x 0.3, fits 1 from canada-som-1",
            ],
        ),
        (
            "ASEAN-Canada meetings",
            [
                "place, canada: canada, 1.4 x 0.4, fits 3 from canada-som-1",
                "partner, canada: canada, 1.6 x 1, fits 7 from canada",
                "side, canada: canada, 1.1 x 0.3, fits 1 from canada-som-1",
            ],
        ),
        (
            "Canada alone",
            [
                "place, canada: canada, 1.4 x 0.4, fits 3 from canada-som-1",
                "partner, canada: canada, 1.6 x 1, fits 5 from canada",
                "side, canada: canada, 1.1 x 0.3, fits 1 from canada-som-1",
                "alone, alone: bilateral, 0.7 x 1, fits 11 from japan-summit-1",
            ],
        ),
        (
            "the UK and Canada",
            [
                "partner, uk: united-kingdom, 1.6 x 1, fits 8 from united-kingdom",
                "place, uk: united-kingdom, 1.4 x 0.4, fits 3 from uk-som-1",
                "side, uk: united-kingdom, 1.1 x 0.3, fits 2 from canada-som-1",
                "place, canada: canada, 1.4 x 0.4, fits 3 from canada-som-1",
                "partner, canada: canada, 1.6 x 1, fits 7 from canada",
                "side, canada: canada, 1.1 x 0.3, fits 1 from canada-som-1",
            ],
        ),
        ("meetings in Viet Nam", ["place, viet nam: viet-nam, 1.5 x 1, fits 4 from japan-summit-2"]),
        (
            "meetings with Viet Nam",
            [
                "place, viet nam: viet-nam, 1.5 x 0.95, fits 4 from japan-summit-2",
                "side, viet nam: viet-nam, 1 x 0.3, fits 1 from uk-som-1",
            ],
        ),
        (
            "is Canada a Dialogue Partner",
            [
                "place, canada: canada, 1.4 x 0.4, fits 3 from canada-som-1",
                "partner, canada: canada, 1.6 x 1, fits 7 from canada",
                "side, canada: canada, 1.1 x 0.3, fits 1 from canada-som-1",
            ],
        ),
        (
            "Canadian chairs",
            [
                "place, canada: canada, 1.4 x 0.4, fits 3 from canada-som-1",
                "partner, canada: canada, 1.6 x 1, fits 7 from canada",
                "side, canada: canada, 1.1 x 0.3, fits 1 from canada-som-1",
            ],
        ),
    ],
)
def test_a_country_is_a_partner_a_place_or_a_side(text: str, expected: object) -> None:
    """Which is the likeliest by how it stands."""
    assert meant(text, "partner", "place", "side", "alone") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "meetings in London",
            [
                "place, london: london, 1.5 x 1, fits 2 from uk-som-1",
                "partner, london: united-kingdom, 1.25 x 0.3, fits 7 from uk-som-1",
            ],
        ),
        (
            "what did London pledge",
            [
                "place, london: london, 1.5 x 0.95, fits 2 from uk-som-1",
                "side, london: london, 1 x 0.3, fits none",
                "partner, london: united-kingdom, 1.25 x 1.2, fits 7 from uk-som-1",
            ],
        ),
        (
            "London and Ottawa",
            [
                "place, london: london, 1.5 x 0.95, fits 2 from uk-som-1",
                "side, london: london, 1 x 0.3, fits none",
                "place, ottawa: ottawa, 1.5 x 0.95, fits 2 from canada-som-1",
                "side, ottawa: ottawa, 1 x 0.3, fits none",
                "partner, london: united-kingdom, 1.25 x 0.6, fits 7 from uk-som-1",
                "partner, ottawa: canada, 1.25 x 0.6, fits 6 from canada-som-1",
            ],
        ),
        (
            "London agreed with Tokyo",
            [
                "place, london: london, 1.5 x 0.95, fits 2 from uk-som-1",
                "side, london: london, 1 x 0.3, fits none",
                "place, tokyo: tokyo, 1.5 x 0.95, fits 2 from japan-summit-1",
                "side, tokyo: tokyo, 1 x 0.3, fits none",
                "partner, london: united-kingdom, 1.25 x 1.2, fits 7 from uk-som-1",
                "partner, tokyo: japan, 1.25 x 1.2, fits 3 from japan-summit-1",
            ],
        ),
        ("held at Da Nang", ["place, da nang: da-nang, 1.5 x 1, fits 3 from japan-summit-2"]),
        (
            "Berlin",
            [
                "place, berlin: berlin, 1.5 x 0.95, fits 1 from berlin",
                "side, berlin: berlin, 1 x 0.3, fits none",
                "partner, berlin: germany, 1.25 x 0.6, fits none",
            ],
        ),
    ],
)
def test_a_city_is_a_place_or_its_government(text: str, expected: object) -> None:
    """Surely a place behind 'in'."""
    assert meant(text, "partner", "place", "side") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AUKSOM", ["series, auksom: uk-som, 1.2 x 1, fits 4 from uk-som-1"]),
        (
            "the ASEAN-UK Senior Officials' Meeting",
            ["series, asean uk senior officials meeting: uk-som, 2.2 x 1, fits 4 from uk-som-1"],
        ),
        (
            "the ASEAN-UK Senior Officials' Meetings with Canada",
            ["series, asean uk senior officials meetings: uk-som, 2.13 x 1, fits 4 from uk-som-1"],
        ),
        (
            "the AMM",
            [
                "series, amm: amm, 1.2 x 1, fits 3 from amm-49",
                "record, amm: amm-49 amm-53 amm-54, 1.37 x 0.7, fits 3 from amm-49",
            ],
        ),
        ("Talks on Ports", ["series, talks on ports: talks, 1.7 x 1, fits 2 from three-ports"]),
        (
            "Talks on Ports of the North",
            [
                "record, talks on ports of the north: three-ports, 2.72 x 0.7, fits 1 from three-ports",
                "series, talks on ports: talks, 1.7 x 1, fits 2 from three-ports",
            ],
        ),
        ("the Harbour Fund", ["programme, harbour fund: port-fund, 1.8 x 0.9, fits 3 from canada-som-1"]),
        (
            "the Harbour Fund network",
            ["programme, harbour fund: port-fund, 1.8 x 0.9, fits 3 from canada-som-1"],
        ),
        ("the Lighthouse Network", ["programme, lighthouse network: lights, 1.8 x 0.9, fits 1 from lights"]),
        (
            "Philip Barton",
            [
                "person, philip barton: philip-barton, 1.6 x 1, fits 2 from canada-som-1",
                "person, barton: philip-barton, 1.4 x 1, fits 2 from canada-som-1",
                "person, philip: philip-barton, 1 x 1, fits 2 from canada-som-1",
                "person, barton: philip-barton, 1 x 1, fits 2 from canada-som-1",
            ],
        ),
        (
            "did Barton come",
            [
                "person, barton: philip-barton, 1.4 x 1, fits 2 from canada-som-1",
                "person, barton: philip-barton, 1 x 1, fits 2 from canada-som-1",
            ],
        ),
        (
            "Nguyen An",
            [
                "person, nguyen: nguyen-an, 1.4 x 1, fits 1 from uk-som-1",
                "person, nguyen: nguyen-an, 1 x 1, fits 1 from uk-som-1",
            ],
        ),
        (
            "Strategic Schedule for Rural Schools",
            ["programme, strategic schedule for rural schools: schools, 3.3 x 0.9, fits 1 from schools"],
        ),
        ("Master Plan on Harbours", []),
        ("ministers' meeting", []),
        ("japan summit", []),
    ],
)
def test_names_of_other_records_mean_them(text: str, expected: object) -> None:
    """Series, programmes, people and meetings, by as much as they have words."""
    assert meant(text, "series", "programme", "person", "record", "topic", "body") == expected
