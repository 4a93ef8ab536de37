from __future__ import annotations

from bot.question import weights
from bot.question.evidence import evidence
from bot.question.links import Links
from tests.bot.question.room import Room


def gains(room: Room, text: str) -> dict[str, dict[str, float]]:
    """What each piece of a text speaks for: record ids to how much."""
    found: dict[str, dict[str, float]] = {}
    for key, given in evidence(room.read(text), Links(room.catalogue, room.content)):
        found.setdefault(key, {}).update({room.content.refs[at].id: gain for at, gain in given.items()})
    return found


def test_a_name_speaks_for_its_record_and_what_is_tied_to_it(small: Room) -> None:
    """A programme weighs as itself, its meeting as linked; a place only by what is linked to it."""
    assert gains(small, "mpac 2025 and london") == {
        "name:mpac 2025": {"mpac-2025": weights.OWN, "asean-uk-som-1": 1.6},
        "name:london": {"asean-uk-som-1": 2.0, "mpac-2025": 2.0 * weights.LINKED_PROGRAMME},
    }


def test_a_series_with_one_partner_speaks_for_its_meetings(small: Room) -> None:
    """'AUKSOM' draws both its meetings alike, and no meeting with Canada."""
    assert gains(small, "auksom")["name:auksom"] == {"asean-uk-som-1": 3.0, "asean-uk-som-2": 3.0}


def test_what_is_ruled_out_speaks_for_nothing(small: Room) -> None:
    """A negated name is no evidence."""
    assert gains(small, "leave out canada") == {}


def test_rare_words_weigh_more(small: Room) -> None:
    """'canola', which one summary holds, says more of it than 'dialogue', which two hold."""
    found = gains(small, "canola dialogue partner")
    assert set(found["word:canola"]) == {"asean-canada-jcc-4"}
    assert found["word:canola"]["asean-canada-jcc-4"] > found["word:dialogu"]["canada"]


def test_a_misspelt_word_is_evidence_for_what_it_is_put_right_to(small: Room) -> None:
    """One slip in a word of five letters on is mended to what some record holds."""
    assert set(gains(small, "canolla")["word:canolla"]) == {"asean-canada-jcc-4"}
