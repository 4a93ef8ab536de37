"""Maintainers alone may, and are spoken to in the language of their chat."""

from __future__ import annotations

from bot.corrections import texts as corrected
from bot.maintaining import shown, texts
from tests.bot.handlers.conftest import BEN, Maintained

STATEMENT = """The 77th ASEAN-UK Senior Officials' Meeting was held in London on 3 June 2030.

It was chaired by Ms. Ann Other, Director-General of the Ministry of <b>Kelp</b> & Weed of Malaysia.

The officials discussed cybersecurity and trade in fish."""
PAGE = "https://asean.example/77?a=1&b=2"


async def test_nobody_else_may(maintained: Maintained) -> None:
    """Commands, files, presses and answers of others are refused, and change nothing."""
    chat = maintained.server.private(BEN)
    for text in ("/add", f"/add {STATEMENT}", "/edit uk", "/remove uk", "/stats"):
        await maintained.server.say(BEN, chat, text)
        await maintained.seen()
        assert maintained.last(chat).text == str(texts.ONLY)
    await maintained.say(f"/add {STATEMENT} {PAGE}")
    await maintained.press_data(maintained.last(), shown.SAVE, None, BEN)
    assert maintained.notices[-1] == str(texts.ONLY)
    assert await maintained.meeting() is None
    shown_to_ben = [one for menu in maintained.server.commands.values() for one in menu]
    assert not {"add", "edit", "remove", "stats"} & {one["command"] for one in shown_to_ben}


async def test_maintainers_are_spoken_to_in_the_language_of_their_chat(maintained: Maintained) -> None:
    """A draft is shown, corrected, by the names of fields and days of that language, and saved; what is kept
    of it in the catalogue, such as a summary, stays in English."""
    await maintained.say("/settings language id")
    await maintained.say("/add")
    assert maintained.last().text.startswith("Kirimkan pernyataannya: sebagai teks, atau sebagai berkas .txt")
    await maintained.say(STATEMENT)
    card = maintained.last()
    assert card.text.startswith("Draf: 77th ASEAN-UK Senior Officials' Meeting\n")
    assert {"Tempat: London", "Tanggal: 3 Juni 2030"} <= {*card.text.split("\n")}
    assert card.text.endswith("Sebelum dapat disimpan, masih diperlukan: Sumber.")
    await maintained.say("Tanggal: 4 Juni 2030", reply_to=card)
    await maintained.say("Venue: Lancaster House", reply_to=maintained.last())
    assert {"Tempat acara: Lancaster House", "Tanggal: 4 Juni 2030"} <= {*maintained.last().text.split("\n")}
    await maintained.click("Simpan")
    assert maintained.last().text.split("\n")[0] == (
        "Apa yang benar untuk “Sumber”? Di dalam draf belum ada isinya."
    )
    await maintained.say("nowhere")
    assert maintained.last().text.split("\n")[0] == (
        "“nowhere” bukan alamat halaman: alamat halaman diawali dengan https://."
    )
    await maintained.say(PAGE)
    await maintained.click("Simpan")
    assert maintained.last().text == (
        "Tersimpan: 77th ASEAN-UK Senior Officials' Meeting. Dalam beberapa detik sudah dapat ditemukan."
    )
    meeting = await maintained.meeting()
    assert meeting is not None
    assert (meeting.date.iso, meeting.venue) == ("2030-06-04", "Lancaster House")
    assert meeting.summary.startswith("The meeting was about ")


async def test_who_turns_to_something_else_is_not_taken_to_answer(maintained: Maintained) -> None:
    """After another of these commands only a reply answers what is open; any other text is a question."""
    await maintained.say("/edit 2nd ASEAN-UK Senior Officials' Meeting")
    await maintained.click(str(corrected.FIELDS["venue"]))
    asked = maintained.last()
    await maintained.say("/remove united kingdom")
    (answer,) = await maintained.say("when was the 2nd ASEAN-UK Senior Officials' Meeting?")
    assert answer.text.startswith("8 June 2023")
    (page,) = await maintained.say("Peace Palace", reply_to=asked)
    assert page.text == str(texts.EDIT_SOURCE)
