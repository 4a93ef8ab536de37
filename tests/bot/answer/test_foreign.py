"""Names in other languages, in the words that the catalogue has for them."""

from __future__ import annotations

import pytest

from bot.answer.answer import Card, Listing
from bot.answer.foreign import catalogue_name, is_name
from bot.desk import Desk, Message
from store.kinds import Kind, Ref, Sought
from tests.bot.answer.world import TODAY
from tests.bot.small import shelf

SUMMIT = Ref(Kind.MEETING, "asean-summit-43")


@pytest.mark.parametrize(
    ("kind", "typed", "ref"),
    [
        (Kind.MEETING, "KTT ASEAN ke-43", SUMMIT),
        (Kind.MEETING, "Sidang Kemuncak ASEAN ke-43", SUMMIT),
        (Kind.MEETING, "Hội nghị Cấp cao ASEAN lần thứ 43", SUMMIT),
        (Kind.MEETING, "hoi nghi cap cao asean lan thu 43", SUMMIT),
        (Kind.MEETING, "การประชุมสุดยอดอาเซียน ครั้งที่ 43", SUMMIT),
        (Kind.MEETING, "43e Sommet de l'ASEAN", SUMMIT),
        (Kind.PARTNER, "Inggris", Ref(Kind.PARTNER, "united-kingdom")),
        (Kind.TOPIC, "keamanan siber", Ref(Kind.TOPIC, "cybersecurity")),
        (Kind.PLACE, "Thành phố Hồ Chí Minh", Ref(Kind.PLACE, "ho-chi-minh-city")),
        (Kind.PROGRAMME, "Piagam ASEAN", Ref(Kind.PROGRAMME, "asean-charter")),
        (Kind.PERSON, "Phạm Bình Minh", Ref(Kind.PERSON, "pham-binh-minh")),
    ],
)
def test_a_name_in_any_language_is_looked_up(packaged_desk: Desk, kind: Sought, typed: str, ref: Ref) -> None:
    """What the catalogue calls otherwise is found as by its own name."""
    answer = packaged_desk.take(Message(typed, kind), TODAY).answer
    assert isinstance(answer, Card)
    assert answer.ref == ref


def test_a_series_is_named_by_few_words(packaged_desk: Desk) -> None:
    """Too few to tell one language for sure."""
    answer = packaged_desk.take(Message("KTT ASEAN-Jepang", Kind.MEETING), TODAY).answer
    assert isinstance(answer, Listing)
    assert answer.refs
    assert {packaged_desk.catalogue.meetings[ref.id].series for ref in answer.refs} == {"asean-japan-summit"}


def test_the_catalogues_own_names_stay_as_they_are() -> None:
    """Nothing is put into English that some record bears to the letter; nor what fits nothing in English."""
    matcher = shelf().matcher

    def health(_: str) -> list[str]:
        return ["nonesuch", "Health"]

    assert is_name("london", matcher)
    assert catalogue_name("london", matcher, health) == "london"
    assert not is_name("kesehatan", matcher)
    assert catalogue_name("kesehatan", matcher, health) == "Health"
    assert catalogue_name("banana", matcher, lambda _: ["banane", "pisang"]) == "banana"
