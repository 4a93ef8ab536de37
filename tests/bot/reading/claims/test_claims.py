"""What is claimed of a record: yes, no, or not recorded."""

from __future__ import annotations

from datetime import date

import pytest

from bot.reading.claims.claims import claims
from tests.bot.reading.proposed import proposed, verdicts


@pytest.mark.parametrize(
    ("text", "id_", "verdict"),
    [
        ("was the 5th east asia summit in ha noi", "east-asia-summit-5", "yes"),
        ("was the 9th admm held in kuala lumpur", "admm-9", "no"),
        ("30th Australia Forum was in Sydney, correct", "asean-australia-forum-30", "no"),
        ("1st asean russia summit, was that in moscow", "asean-russia-summit-1", "no"),
        ("was the 27th ARF online", "arf-27", "yes"),
        ("was the 10th ASEAN-Australia JCC done face to face?", "asean-australia-jcc-10", "no"),
        ("Pakistan was a partner at the 25th ARF right?", "arf-25", "yes"),
        ("did the 2nd GCC ministerial run more than one day", "asean-gcc-ministerial-2", "yes"),
        ("did the 2nd GCC ministerial run more than 3 days", "asean-gcc-ministerial-2", "no"),
        ("did the 2nd GCC ministerial run exactly two days", "asean-gcc-ministerial-2", "yes"),
        ("did the 2nd GCC ministerial run exactly three days", "asean-gcc-ministerial-2", "no"),
        ("the 2nd GCC ministerial ran over two days, correct?", "asean-gcc-ministerial-2", "yes"),
        ("was the 31st ASEAN Summit at the Manila Hotel", "asean-summit-31", "no"),
        ("was the 48th ASEAN Summit at the Mactan Expo", "asean-summit-48", "yes"),
        ("the 16th ADMM was never online, true or false", "admm-16", "yes"),
        ("the 54th AMM was never online, true or false", "amm-54", "no"),
        ("wasn't the 54th AMM held online", "amm-54", "yes"),
        ("if I am not mistaken the 54th AMM was held online, right?", "amm-54", "yes"),
        ("12th India summit in Nay Pyi Taw?", "asean-india-summit-12", "yes"),
    ],
)
def test_a_meeting_has_one_place_mode_and_set_of_partners(text: str, id_: str, verdict: str) -> None:
    """Another place, way of meeting, partner or length than is recorded is denied."""
    assert verdicts(claims, text, id_, "claim") == {verdict}


@pytest.mark.parametrize(
    ("text", "id_", "verdict"),
    [
        ("did putin attend the 3rd russia summit", "asean-russia-summit-3", "yes"),
        ("was modi at the 19th india summit?", "asean-india-summit-19", "no"),
        ("Guterres attended the 8th ASEAN-UN summit, true?", "asean-un-summit-8", "no"),
        ("did VP Pence lead the american delegation to the 7th ASEAN-US summit", "asean-us-summit-7", "no"),
        ("did AUKSOM 1 discuss Myanmar", "asean-uk-som-1", "?"),
    ],
)
def test_seats_are_closed_and_topics_open(text: str, id_: str, verdict: str) -> None:
    """Whose seat another took was not there; a topic that is not named is not recorded."""
    assert verdict in verdicts(claims, text, id_, "claim")


@pytest.mark.parametrize(
    ("text", "id_", "verdict"),
    [
        ("did timor leste observe the 26th plus three summit", "apt-summit-26", "yes"),
        ("did the 45th AMM issue a joint communique?", "amm-45", "no"),
        ("was absent the myanmar, china special summit 2021", "asean-china-special-summit-2021", "yes"),
        ("was myanmar represented at the 2021 china special summit", "asean-china-special-summit-2021", "no"),
        ("was modi physically in KL for the 22nd india summit", "asean-india-summit-22", "no"),
        ("pakistan admitted at arf 11, right?", "arf-11", "yes"),
    ],
)  # fmt: skip
def test_sentences_decide_what_no_field_holds(text: str, id_: str, verdict: str) -> None:
    """By the sentence that holds the words claimed, and whether it denies them."""
    found = [one for one in proposed(claims, text, "claim") if one.spoken and one.refs[0].id == id_]
    assert {"yes" if one.sense == "told" else "no" for one in found} == {verdict}


@pytest.mark.parametrize(
    ("text", "id_", "verdict"),
    [
        ("does rcep include india", "rcep", "no"),
        ("china is a party to RCEP or not", "rcep", "yes"),
        ("was mpac 2025 adopted in jakarta", "mpac-2025", "no"),
        ("was mpac 2025 adopted in vientiane", "mpac-2025", "yes"),
        ("AUN set up in 1995, yes or no", "aun", "yes"),
        ("Was the ASEAN Smart Cities Network born at the 32nd Summit?", "ascn", "yes"),
        ("is the ASEAN-Canada FTA in force", "asean-canada-fta", "no"),
        ("is rcep in force", "rcep", "yes"),
        ("has the code of conduct been signed", "south-china-sea-coc", "no"),
        ("is China a party to the TAC", "tac", "?"),
    ],
)
def test_programmes_have_parties_an_adoption_and_a_term(text: str, id_: str, verdict: str) -> None:
    """Parties are closed where there are any; what is still negotiated is neither signed nor in force."""
    assert verdict in verdicts(claims, text, id_, "claim")


def test_what_is_to_come_has_not_taken_place() -> None:
    """A meeting announced for a later day is said to be yet to come, and after it to have been."""
    text = "has the 49th asean summit taken place"
    assert verdicts(claims, text, "asean-summit-49", "claim", date(2026, 1, 15)) == {"no"}
    assert verdicts(claims, text, "asean-summit-49", "claim", date(2026, 11, 21)) == {"yes"}


def test_a_name_that_nobody_knows_is_not_affirmed() -> None:
    """What is claimed of an unknown name is not recorded, though the rest is true."""
    text = "did zaphod beeblebrox attend the 5th east asia summit in ha noi"
    assert verdicts(claims, text, "east-asia-summit-5", "claim") == {"?"}


def test_plain_questions_claim_nothing() -> None:
    """A question word that asks leaves the room silent."""
    assert not proposed(claims, "when was the 27th ARF")


@pytest.mark.parametrize(
    ("text", "id_", "verdict"),
    [
        (
            "is it right that India was not among the partners of the RCEP summit 2025",
            "rcep-summit-2025",
            "yes",
        ),
        ("the 3rd ADMM was not held in Pattaya, right?", "admm-3", "no"),
        ("wasn't the 20th AMM held in Singapore?", "amm-20", "yes"),
    ],
)
def test_what_is_denied_is_claimed_not_to_be(text: str, id_: str, verdict: str) -> None:
    """But 'wasn't it' at the head asks as 'was it' does."""
    assert verdict in verdicts(claims, text, id_, "claim")


@pytest.mark.parametrize(
    ("text", "id_", "verdict"),
    [
        ("was the 5th ASEAN+3 finance ministers meeting in Beijing", "apt-finance-ministers-5", "no"),
        ("was Japan the sole partner at the 14th ASEAN-Japan summit", "asean-japan-summit-14", "yes"),
        ("was Japan the only partner at the 3rd plus three summit", "apt-summit-3", "no"),
        ("did Delhi Dialogue XII last two days?", "delhi-dialogue-12", "yes"),
        (
            "does the ASEAN-GCC framework of cooperation run until 2030?",
            "asean-gcc-framework-of-cooperation-2024-2028",
            "no",
        ),
    ],
)
def test_what_its_name_says_already_is_not_claimed_anew(text: str, id_: str, verdict: str) -> None:
    """A capital is the place where the partner is known anyhow; alone means with no other."""
    assert verdict in verdicts(claims, text, id_, "claim")


def test_an_accession_is_no_claim_of_what_is_said_of_an_agreement() -> None:
    """Its parties tell whether a partner acceded; where it was signed is claimed of it."""
    assert proposed(claims, "has the Netherlands signed the Treaty of Amity", "claim") == []
    assert "yes" in verdicts(claims, "was the Treaty of Amity signed in Bali", "tac")
