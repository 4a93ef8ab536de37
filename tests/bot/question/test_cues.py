from bot.question.cues import covered, read_phrases
from bot.question.lexicon import Cue, lexicon
from tests.bot.question.room import Room


def test_asean_within_a_phrase_is_passed_over() -> None:
    """'which asean summit' is the phrase 'which summit', over all three words."""
    phrases = list(read_phrases(["which", "asean", "summit"], lexicon()))
    assert Cue(0, 3, "asked", "adopted_at") in phrases


def test_a_cue_within_a_longer_one_of_its_kind_does_not_hold(small: Room) -> None:
    """'how many' counts; the 'how many days' around it asks for a duration instead."""
    cues = small.sentence("how many days did it last").cues
    meant = {(cue.group, cue.sense) for cue in cues if cue.start == 0 and cue.group != "talk"}
    assert meant == {("asked", "how_long")}


def test_a_cue_within_a_longer_name_does_not_hold_unless_it_is_telling(small: Room) -> None:
    """'meeting' and 'cooperation' of a series' name ask for nothing; its level still counts."""
    cues = small.sentence("asean-canada joint cooperation committee meeting").cues
    assert {cue.group for cue in cues} == {"level"}


def test_the_world_health_organization_is_not_who(small: Room) -> None:
    """'who' asks for somebody unless it alone is in capitals."""
    asked = [small.read(text).asked for text in ("who came", "WHO came", "WHO CAME")]
    assert asked == [("who",), (), ("who",)]


def test_the_places_of_cues_are_those_of_their_words() -> None:
    """Overlapping cues share places."""
    assert covered([Cue(0, 2, "a", "b"), Cue(1, 3, "a", "c")]) == {0, 1, 2}
