"""What maintainers see."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.drafting.draft import Draft, Item
from bot.maintaining import shown, texts
from bot.reply.reply import Reply
from tests.bot.answer.world import CANADA, UK, UK_SOM_1, desk
from tests.bot.maintaining.drafts import draft

CATALOGUE = desk().catalogue


def lines(reply: Reply) -> list[str]:
    """The text of a reply, line by line."""
    return [
        "".join(piece if isinstance(piece, str) else piece.text for piece in line) for line in reply.lines
    ]


def captions(reply: Reply) -> list[list[str]]:
    return [[button.text for button in row] for row in reply.buttons]


def pressed(reply: Reply) -> list[str]:
    return [button.data for row in reply.buttons for button in row]


def test_a_draft_is_shown_field_by_field() -> None:
    """What is uncertain is marked, what is missing is named; each field has a button, three in a row."""
    unsure = replace(draft(), venue=Item("Kelp Hall", sure=False))
    told = lines(shown.draft_card(unsure, (), CATALOGUE))
    assert told[0] == texts.DRAFT.format(title="3rd ASEAN-UK Senior Officials' Meeting")
    assert f"{texts.FIELD.format(field=texts.FIELDS['venue'])}Kelp Hall{texts.MARK}" in told
    assert f"{texts.FIELD.format(field=texts.FIELDS['mode'])}{texts.EMPTY}" in told
    assert str(texts.MARKED) in told
    *fields, last = captions(shown.draft_card(unsure, (), CATALOGUE))
    assert {len(row) for row in fields[:-1]} == {3}
    assert [name for row in fields for name in row] == [str(one) for one in texts.FIELDS.values()]
    assert last == [str(texts.SAVE), str(texts.STOP)]


def test_a_sure_draft_bears_no_mark() -> None:
    """Nor a sentence about marks."""
    told = lines(shown.draft_card(draft(), (), CATALOGUE))
    assert str(texts.MARKED) not in told
    assert not any(str(texts.MARK) in one for one in told)


def test_what_is_missing_is_named() -> None:
    """Of an empty draft all that a meeting must have."""
    told = lines(shown.draft_card(Draft(), (), CATALOGUE))
    assert told[0] == texts.DRAFT.format(title=str(texts.NO_TITLE))
    assert told[-1].startswith(texts.MISSING.format(fields="")[:8])


def test_a_double_is_named_first_and_saved_all_the_same() -> None:
    """By another button."""
    meeting = CATALOGUE.meetings[UK_SOM_1.id]
    reply = shown.draft_card(draft(), (meeting,), CATALOGUE, "Beware.")
    assert lines(reply)[0] == "Beware."
    assert meeting.title in lines(reply)[2]
    assert pressed(reply)[-2:] == [shown.AGAIN, shown.STOP]


@pytest.mark.parametrize(
    ("field", "fault", "first"),
    [("venue", "", texts.ASK_EMPTY), ("title", "", texts.ASK), ("venue", "That is too long.", None)],
)
def test_a_field_is_asked_with_what_it_holds(field: str, fault: str, first: object) -> None:
    """After the fault of an answer that did not do."""
    reply = shown.ask_field(draft(), field, CATALOGUE, fault)
    assert (lines(reply)[0] == fault) == bool(fault)
    title = draft().title
    assert (title.value in " ".join(lines(reply)) if title else False) == (first is texts.ASK)
    assert lines(reply)[-1] == str(texts.ANSWER)
    assert captions(reply) == [[str(texts.STOP)]]


def test_of_levels_and_ways_each_value_is_offered() -> None:
    """As they are written."""
    assert "senior-officials" in " ".join(lines(shown.ask_field(draft(), "level", CATALOGUE)))
    assert "virtual" in " ".join(lines(shown.ask_field(draft(), "mode", CATALOGUE)))


@pytest.mark.parametrize(("count", "told"), [(1, 2), (8, 9), (9, 10), (30, 10)])
def test_eight_faults_of_a_file_are_shown(count: int, told: int) -> None:
    """And how many more there are."""
    found = lines(shown.faults([f"fault {at}" for at in range(count)]))
    assert len(found) == told
    if count > 8:
        assert found[-1] == texts.MORE.format(count=count - 8)


def test_which_record_is_meant_is_asked_with_its_kind() -> None:
    """To edit it or to remove it."""
    refs = (UK, UK_SOM_1)
    edit, remove = (shown.which(refs, CATALOGUE, remove=one) for one in (False, True))
    assert [len(row) for row in captions(edit)] == [1, 1, 1]
    assert CATALOGUE.record(UK).name in captions(edit)[0][0]
    assert [one[:3] for one in pressed(edit)[:2]] == [shown.EDIT] * 2
    assert [one[:3] for one in pressed(remove)[:2]] == [shown.REMOVE] * 2


def test_a_removal_asks_for_the_page_that_says_why() -> None:
    """And shows it, linked, once it is known."""
    record = CATALOGUE.record(CANADA)
    asked = shown.removal(record, CANADA)
    assert lines(asked)[-1] == str(texts.REMOVE_WHY)
    known = shown.removal(record, CANADA, "https://news.example/gone", "No address.")
    assert lines(known)[0] == "No address."
    assert "https://news.example/gone" in lines(known)[-1]
    assert pressed(known) == [shown.REMOVE_IT, shown.STOP]


def test_every_button_of_maintaining_is_told_from_others() -> None:
    """By how it begins."""
    for reply in (shown.ask_statement(), shown.importable(1, 2, 3), shown.draft_card(draft(), (), CATALOGUE)):
        assert all(map(shown.is_of_maintaining, pressed(reply)))
    assert not shown.is_of_maintaining("card:x")
    assert isinstance(shown.sentence("x"), Reply)
