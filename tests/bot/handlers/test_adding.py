"""Statements and files become records, end to end on a real database."""

from __future__ import annotations

from bot.maintaining import shown, texts
from store.kinds import Kind, Ref
from store.tables.correction import ReportState
from tests.bot.handlers.conftest import ANA, NEW, Maintained

STATEMENT = """The 77th ASEAN-UK Senior Officials' Meeting was held in London on 3 June 2030.

It was chaired by Ms. Ann Other, Director-General of the Ministry of <b>Kelp</b> & Weed of Malaysia.

The officials discussed cybersecurity and trade in fish."""
PAGE = "https://asean.example/77?a=1&b=2"
YAML = b"topics:\n- id: kelp\n  name: Kelp <i>farming</i>\n"


async def test_a_statement_is_added(maintained: Maintained) -> None:
    """Sent after /add it becomes a draft; without a source it asks for one, then it is in the catalogue."""
    await maintained.say("/add")
    assert maintained.last().text == str(texts.SEND)
    await maintained.say(STATEMENT)
    card = maintained.last()
    assert card.text.startswith("Draft: 77th ASEAN-UK Senior Officials' Meeting\n")
    assert "Place: London" in card.text
    assert texts.MISSING.format(fields="Source") in card.text
    await maintained.click(str(texts.SAVE))
    assert maintained.last().text.startswith("What is right for “Source”?")
    await maintained.say("nowhere")
    assert texts.NO_ADDRESS.format(text="nowhere") in maintained.last().text
    await maintained.say(PAGE)
    await maintained.click(str(texts.SAVE))
    assert maintained.last().text == texts.SAVED.format(title="77th ASEAN-UK Senior Officials' Meeting")
    meeting = await maintained.meeting()
    assert meeting is not None
    assert (meeting.date.iso, meeting.places, meeting.partners) == (
        "2030-06-03",
        ("london",),
        ("united-kingdom",),
    )
    assert {"cybersecurity", "trade"} <= {*meeting.topics}
    assert meeting.sources[0].url == PAGE
    assert (await maintained.trail(1)).ref == Ref(Kind.PERSON, "ann-other")
    trail = await maintained.trail(2)
    assert (trail.person, trail.ref, trail.field, trail.source) == (ANA.id, NEW, "added", PAGE)
    assert (trail.state, trail.decided_by) == (ReportState.ACCEPTED, ANA.id)
    assert "77th ASEAN-UK" in trail.after


async def test_fields_are_corrected_by_button_and_by_reply(maintained: Maintained) -> None:
    """An answer that does not fit is asked for again; the card shows what holds."""
    await maintained.say(f"/add {STATEMENT} {PAGE}")
    await maintained.click(str(texts.FIELDS["venue"]))
    await maintained.say("Lancaster House")
    assert "Venue: Lancaster House" in maintained.last().text
    await maintained.say("Number: many", reply_to=maintained.last())
    assert texts.NO_NUMBER.format(text="many") in maintained.last().text
    await maintained.say("78")
    card = maintained.last()
    await maintained.say("place: Manila", reply_to=card)
    assert "Number: 78" in maintained.last().text
    assert "Place: Manila" in maintained.last().text
    await maintained.say("hello", reply_to=maintained.last())
    assert maintained.last().text == str(texts.MARKED)
    await maintained.click(str(texts.STOP), card)
    assert card.text == str(texts.STOPPED)
    await maintained.press_data(maintained.last(), shown.SAVE)
    assert maintained.notices[-1] == str(texts.LOST)
    assert await maintained.meeting() is None


async def test_a_double_is_found_first_and_a_draft_is_saved_once(maintained: Maintained) -> None:
    """The same series and number is shown; a second press saves nothing more."""
    await maintained.say(f"/add {STATEMENT.replace('77th', '1st')} {PAGE}")
    card = maintained.last()
    assert (
        "This may be in the catalogue already: 1st ASEAN-UK Senior Officials' Meeting, 6 July 2022."
        in card.text
    )
    assert shown.SAVE not in {one["callback_data"] for one in card.buttons}
    await maintained.press_data(card, shown.SAVE)
    assert await maintained.meeting(Ref(Kind.MEETING, "asean-uk-som-1-2")) is None
    await maintained.press_data(card, shown.AGAIN)
    await maintained.press_data(card, shown.AGAIN)
    assert maintained.notices[-1] == str(texts.LOST)
    assert await maintained.meeting(Ref(Kind.MEETING, "asean-uk-som-1-2")) is not None
    assert await maintained.meeting(Ref(Kind.MEETING, "asean-uk-som-1-3")) is None


async def test_files_are_taken(maintained: Maintained) -> None:
    """A statement as text or page; what cannot be read gets a sentence."""
    page = "".join(f"<p>{part}</p>" for part in STATEMENT.replace("<b>Kelp</b> & ", "").split("\n\n"))
    for name, content in (("a.txt", STATEMENT.encode()), ("a.html", page.encode())):
        card = await maintained.attach(name, content, "/add")
        assert card.text.startswith("Draft: 77th ASEAN-UK Senior Officials' Meeting\n")
    await maintained.say("/add")
    assert (await maintained.attach("b.html", page.encode())).text.startswith("Draft: 77th")
    assert (await maintained.attach("a.docx", b"x", "/add")).text == str(texts.FILE_UNKNOWN)
    large = await maintained.attach("a.txt", b"x" * 2_000_001, "/add")
    assert large.text == texts.FILE_TOO_LARGE.format(most="2,000")


async def test_a_file_of_the_catalogue_is_checked_and_imported(maintained: Maintained) -> None:
    """Faults are named with their line and nothing is imported; without any it is imported when confirmed."""
    bad = await maintained.attach("kelp.yaml", b"topics:\n- id: Kelp\n", "/add")
    assert "kelp.yaml:2: topic Kelp: 'name' is missing" in bad.text
    ready = await maintained.attach("kelp.yaml", YAML, "/add")
    assert ready.text == texts.YAML_READY.format(added=1, changed=0, unchanged=0)
    await maintained.click(str(texts.IMPORT), ready)
    assert ready.text == texts.IMPORTED.format(added=1, changed=0, unchanged=0)
    await maintained.kept._catch_up()
    assert maintained.kept.shelf.catalogue.topics["kelp"].name == "Kelp <i>farming</i>"
    assert (await maintained.trail(1)).after.startswith("topics:\n- id: kelp")


async def test_a_field_is_corrected_without_a_reply_in_private(maintained: Maintained) -> None:
    """'Venue: …' is about the last draft; any other text is a question, and in groups it takes a reply."""
    await maintained.say(f"/add {STATEMENT}")
    (draft,) = await maintained.say("Venue: Peace Palace")
    assert "\nVenue: Peace Palace\n" in draft.text
    (answer,) = await maintained.say("when was the 2nd ASEAN-UK Senior Officials' Meeting?")
    assert answer.text.startswith("8 June 2023")
    await maintained.say(f"/add {STATEMENT}", maintained.group)
    assert all(
        "Draft" not in one.text for one in await maintained.say("Venue: Peace Palace", maintained.group)
    )
