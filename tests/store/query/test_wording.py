from __future__ import annotations

from store.query.condition import Not, Says
from store.query.sort import Sort
from store.query.wording import Wording
from tests.store.query.world import fits


def test_words_are_held_in_names_or_texts() -> None:
    """A word of a text is not one of the name; a word of the name is held too; forms of a word are one."""
    wording = Wording([(["A plan"], ["adopted in Oslo"]), (["Oslo talks"], []), ([], [])])
    assert (wording.holding("oslo"), wording.holding("oslo", named=True)) == (0b11, 0b10)
    assert (wording.holding("plan"), wording.holding("zulu")) == (0b01, 0)


def test_items_say_what_they_hold() -> None:
    """A step its event, a document its title, a pledge its purpose, somebody a name, role and country."""
    assert fits(Says("dialogu"), Sort.STEP) == ["canada/1", "japan/0"]
    assert fits(Says("joint"), Sort.DOCUMENT) == ["first/0"]
    assert fits(Says("forest"), Sort.PLEDGE) == ["first/0"]
    assert fits(Says("forest", named=True), Sort.PLEDGE) == []
    assert fits(Says("trudeau", named=True), Sort.ATTENDANCE) == ["first/1"]
    assert fits(Says("norway"), Sort.ATTENDANCE) == ["officials/0"]
    assert fits(Not(Says("joint")), Sort.DOCUMENT) == ["first/1", "second/0"]


def test_records_without_texts_are_found_by_name() -> None:
    """Series, people, places and topics, their acronyms too; others as the index of contents has them."""
    assert fits(Says("om"), Sort.SERIES) == ["officials"]
    assert fits(Says("widodo"), Sort.PERSON) == ["joko"]
    assert fits(Says("bali"), Sort.PLACE) == ["bali"]
    assert fits(Says("trade", named=True), Sort.TOPIC) == ["trade"]
    assert fits(Says("haze")) == ["double", "talks"]
    assert fits(Says("haze", named=True)) == ["talks"]
