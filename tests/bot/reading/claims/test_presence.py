"""Whether a country that is no partner is said to have been at a meeting, and whether it was."""

from __future__ import annotations

import pytest

from bot.reading.claims.claims import claims
from bot.reading.claims.presence import presences
from tests.bot.reading.proposed import proposed, verdicts

CHINA, INDIA = "asean-china-special-summit-2021", "asean-india-summit-20"


@pytest.mark.parametrize(
    ("text", "id_", "verdict"),
    [
        ("did Timor-Leste attend the 20th ASEAN-India Summit?", INDIA, "yes"),
        ("was Timor-Leste at the 20th ASEAN-India Summit?", INDIA, "yes"),
        ("Timor-Leste present at the 20th ASEAN-India Summit?", INDIA, "yes"),
        ("wasn't Timor-Leste present at the 20th ASEAN-India Summit?", INDIA, "yes"),
        ("was Myanmar represented at the special summit with China in November 2021?", CHINA, "no"),
        ("was Myanmar absent from the special summit with China in November 2021?", CHINA, "yes"),
        ("was Myanmar missing at the 38th ASEAN Summit?", "asean-summits-38-39", "yes"),
        ("was Cambodia present at the 20th ASEAN-India Summit?", INDIA, "yes"),
        ("was Cambodia absent from the 20th ASEAN-India Summit?", INDIA, "no"),
        ("did Laos take part in the 1st ASEAN Summit?", "asean-summit-1", "?"),
    ],
)
def test_a_sentence_decides_whether_a_country_was_there(text: str, id_: str, verdict: str) -> None:
    """Where none speaks of it, whether somebody spoke for it; nothing else is claimed then."""
    assert verdicts(presences, text, id_) == {verdict}
    assert {one.refs[0].id for one in proposed(claims, text)} == {id_}


@pytest.mark.parametrize(
    "text",
    [
        "was Myanmar on the agenda of the 16th ARF?",
        "was the 21st ASEAN Summit held in Cambodia?",
        "did Cambodia host the 21st ASEAN Summit?",
        "was Laos in the chair at the 44th ASEAN Summit?",
        "was India present at the 1st East Asia Summit?",
        "which meetings did Timor-Leste attend",
        "did any minister from Laos attend an ADMM?",
        "was Myanmar accepted as a member together with Laos?",
        "did Timor-Leste accede to the TAC at the 40th AMM?",
    ],
)
def test_other_roles_partners_and_places_claim_no_presence(text: str) -> None:
    assert not proposed(presences, text)
