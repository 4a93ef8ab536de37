"""What is wrong is reported, step by step."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import bot.corrections.reports as reports
from bot.answer.codes import code
from bot.corrections import texts
from bot.reply.press import card_part, list_page
from bot.terminal.chats import Posted, User
from bot.terminal.inline import pick, type_inline
from bot.texts.text import speaking
from store.importing import import_records
from store.kinds import Kind, Ref
from store.records import Source
from tests.bot.handlers.conftest import (
    ANA,
    BEN,
    CARD,
    EVE,
    NEWS,
    SOM,
    Counter,
)
from tests.bot.small import UK, meeting

INTAN, VAN = User(31, "Intan", "intan", language="id"), User(32, "Vân", "van", language="vi")
QUESTION = "when was the 2nd asean-uk som"


async def test_a_wrong_fact_is_reported_and_changed(counter: Counter) -> None:
    """Field, value and page are asked for; accepted, the record has them, and everybody hears of it."""
    shown = await counter.report("date", "soon", "7 July 2022")
    assert str(texts.NO_DATE) in "\n".join(one.text for one in counter.private.messages.values())
    assert counter.last(counter.private).text == str(texts.THANKS)
    assert shown.text.split("\n") == [
        "Report 1",
        "About: 1st ASEAN-UK Senior Officials' Meeting (meeting asean-uk-som-1)",
        "Date: “6 July 2022” shall be “7 July 2022”",
        f"Page: {NEWS}",
    ]
    before = counter.kept.shelf.revision
    await counter.click(shown, str(texts.ACCEPT), BEN, counter.ben)
    changed = await counter.followed()
    assert (changed.date.iso, changed.sources[-1]) == ("2022-07-07", Source(NEWS, NEWS))
    assert counter.kept.shelf.revision == before + 1
    assert counter.last(counter.private).text.startswith("What you reported about 1st ASEAN-UK")
    assert shown.text.endswith(str(texts.ACCEPTED_BY))
    assert not shown.keyboard
    (card,) = await counter.say(CARD)
    assert "7 July 2022" in card.text
    trail = await counter.trail()
    assert trail is not None
    told = (trail.person, trail.ref, trail.field, trail.before, trail.after, trail.source, trail.decided_by)
    assert told == (ANA.id, SOM, "date", "2022-07-06", "2022-07-07", NEWS, BEN.id)
    assert trail.decided_at is not None
    assert trail.at <= trail.decided_at <= datetime.now(UTC)


async def test_there_is_a_way_out_of_each_step(counter: Counter) -> None:
    """Stopped, nothing is filed, and what is said next is a question again."""
    (card,) = await counter.say(CARD)
    await counter.click(card, str(texts.WRONG))
    asked = counter.last(counter.private)
    await counter.click(asked, str(texts.FIELDS["venue"]))
    await counter.click(asked, str(texts.STOP))
    assert asked.text == str(texts.STOPPED)
    (answer,) = await counter.say(QUESTION)
    assert answer.text.startswith("8 June 2023")
    assert await counter.trail() is None
    await counter.click(answer, str(texts.WRONG))
    await counter.click(counter.last(counter.private), str(texts.NOTHING))
    assert counter.last(counter.private).text == str(texts.STOPPED)


async def test_a_command_is_no_answer(counter: Counter) -> None:
    """In the middle of a report commands work as ever, and the report goes on."""
    (card,) = await counter.say(CARD)
    await counter.click(card, str(texts.WRONG))
    await counter.click(counter.last(counter.private), str(texts.FIELDS["venue"]))
    (helped,) = await counter.say("/help")
    assert "In a group" in helped.text
    (asked,) = await counter.say("There")
    assert asked.text == str(texts.SOURCE)


async def test_in_a_group_only_replies_of_who_reports_count(counter: Counter) -> None:
    """What others say is not taken; a reply of somebody else is told so."""
    (card,) = await counter.say(f"{CARD.split(' ', 1)[0]}@NotulisBot {CARD.split(' ', 1)[1]}", counter.group)
    await counter.click(card, str(texts.WRONG), ANA, counter.group)
    asked = counter.last(counter.group)
    await counter.click(asked, str(texts.FIELDS["venue"]), ANA, counter.group)
    await counter.say("just talking", counter.group)
    assert counter.last(counter.group) == asked
    await counter.server.say(EVE, counter.group, "There", asked.id)
    await counter.seen()
    assert counter.last(counter.group).text == str(texts.NOT_YOURS)
    await counter.say("There", counter.group, asked)
    await counter.say(NEWS, counter.group, counter.last(counter.group))
    assert counter.last(counter.group).text == str(texts.THANKS)
    trail = await counter.trail()
    assert trail is not None
    assert (trail.chat, trail.after) == (counter.group.id, "There")


async def test_nobody_reports_too_much(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    """After so many reports a day a person is asked to wait; others are not."""
    monkeypatch.setattr(reports, "A_DAY", 1)
    await counter.report("venue", "There")
    (card,) = await counter.say(CARD)
    await counter.click(card, str(texts.WRONG))
    assert counter.notices == [str(texts.TOO_MANY)]
    await counter.click(card, str(texts.WRONG), EVE)
    assert counter.notices == [str(texts.TOO_MANY)]


@pytest.mark.parametrize(
    ("by", "date", "said"),
    [
        (
            INTAN,
            "7 Juli 2022",
            [
                "Apa yang keliru tentang 1st ASEAN-UK Senior Officials' Meeting?",
                "Apa yang benar untuk “Tanggal”? Sekarang tertulis: 6 Juli 2022.\n"
                "Jawablah dengan membalas pesan ini.",
                "Saya tidak menemukan hari, bulan, atau tahun di situ. Tulislah seperti 6 Juli 2022, Juli "
                "2022, "
                "atau 2022.\nJawablah dengan membalas pesan ini.",
                "Di mana hal itu disebutkan? Balaslah dengan alamat sebuah halaman.",
                "Terima kasih. Para pengelola akan memeriksanya, dan keputusan mereka akan saya sampaikan "
                "di sini.",
            ],
        ),
        (
            VAN,
            "ngày 7 tháng 7 năm 2022",
            [
                "Thông tin nào về 1st ASEAN-UK Senior Officials' Meeting bị sai?",
                "Nội dung đúng của “Ngày” là gì? Hiện đang ghi: 6 tháng 7, 2022.\nHãy trả lời tin nhắn này.",
                "Tôi không đọc được ngày, tháng hay năm nào trong đó. Hãy viết như 6 tháng 7 năm 2022, "
                "tháng 7 năm "
                "2022 hoặc 2022.\nHãy trả lời tin nhắn này.",
                "Điều đó được nêu ở đâu? Hãy trả lời bằng địa chỉ của một trang.",
                "Xin cảm ơn. Những người phụ trách sẽ xem xét và tôi sẽ báo cho bạn quyết định của họ tại "
                "đây.",
            ],
        ),
    ],
)
async def test_a_report_is_spoken_of_in_the_language_of_who_reports(
    counter: Counter, by: User, date: str, said: list[str]
) -> None:
    """Days are read in it as well; the maintainers hear of it in theirs, and the person of what they decide
    in English, unless the chat chose another."""
    chat = counter.server.private(by)

    async def says(text: str) -> str:
        await counter.server.say(by, chat, text)
        await counter.seen()
        return counter.last(chat).text

    await says(CARD)
    with speaking(str(by.language)):
        wrong, field = str(texts.WRONG), str(texts.FIELDS["date"])
    await counter.click(counter.last(chat), wrong, by, chat)
    told = [counter.last(chat).text]
    await counter.click(counter.last(chat), field, by, chat)
    told.append(counter.last(chat).text)
    told += [await says(one) for one in ("soon", date, NEWS)]
    assert told == said
    report = counter.last(counter.ben)
    assert "Date: “6 July 2022” shall be “7 July 2022”" in report.text.split("\n")
    await counter.click(report, str(texts.REJECT), BEN, counter.ben)
    assert counter.last(chat).text == str(texts.TOLD_REJECTED)


async def test_in_a_group_a_report_goes_on_in_the_language_of_the_answer(counter: Counter) -> None:
    """From the button under an answer in Indonesian to the thanks."""
    (answer,) = await counter.say("@NotulisBot kapan asean-uk som pertama?", counter.group)
    captions = ["Keliru?", "Ada fakta yang keliru", "Tempat acara"]
    shown = answer
    for caption in captions:
        await counter.click(shown, caption, chat=counter.group)
        shown = counter.last(counter.group)
    await counter.say("Nowhere", counter.group, shown)
    shown = counter.last(counter.group)
    await counter.say(NEWS, counter.group, shown)
    with speaking("id"):
        assert counter.last(counter.group).text == str(texts.THANKS)


async def test_whatever_a_button_leads_to_can_be_reported(counter: Counter) -> None:
    """Later pages of a list as its first, where it answers a question the reading of it too; lists and parts
    of a card as the card."""
    more = [meeting(number, f"{2020 + number}-05") for number in range(5, 20)]
    await import_records(counter.kept.engine, more)
    await counter.kept._catch_up()
    (listed,) = await counter.say("which meetings were there with the united kingdom")
    assert reported(listed)[0].startswith("wq:m.")
    (later,) = await counter.press(listed, "Page 2 ›")
    assert reported(later) == [f"wq:{code(Ref(Kind.MEETING, 'asean-uk-som-11'))}"]
    (met,) = await counter.press(later, "9")
    assert reported(met) == ["w:m.asean-uk-som-11"]
    (back,) = await counter.press(met, "‹ Back to the list")
    assert reported(back) == reported(later)
    (partner,) = await counter.say("/partner united kingdom")
    (caption,) = (one["text"] for one in partner.buttons if one["text"].startswith("Meetings ("))
    (meetings,) = await counter.press(partner, caption)
    assert reported(meetings) == reported(partner) == ["w:p.united-kingdom"]
    (card,) = await counter.say(CARD)
    (part,) = await counter.press_data(card, card_part(SOM, "sources"))
    assert reported(part) == reported(card) == [f"w:m.{SOM.id}"]


async def test_what_was_posted_in_any_chat_is_reported_in_private(counter: Counter) -> None:
    """A card that is posted leads to the chat with the bot, and so does a card that is opened from it."""
    typed = await type_inline(counter.server, ANA, counter.group, "1st asean-uk som")
    await counter.seen()
    assert typed.results is not None
    posted = await pick(counter.server, ANA, counter.group, typed.results[0])
    assert reported(posted) == [f"w:m.{SOM.id}"]
    (listed,) = await counter.press_data(posted, list_page(f"xm.p{UK.id}"), counter.group)
    assert reported(listed)[0].startswith("w:m.")
    assert await counter.press_data(posted, f"w:m.{SOM.id}", counter.group, BEN) == []
    assert counter.notices == [f"https://t.me/NotulisBot?start=w_m_{SOM.id} opens"]
    (fields,) = await counter.say(f"/start w_m_{SOM.id}")
    assert fields.text == "What is wrong about 1st ASEAN-UK Senior Officials' Meeting?"
    await counter.click(fields, str(texts.FIELDS["venue"]))
    await counter.say("Peace Palace")
    await counter.say(NEWS)
    assert "“Peace Palace”" in counter.last(counter.ben).text
    (gone,) = await counter.say("/start w_m_none")
    assert gone.text == "That record is no longer in the catalogue."


def reported(message: Posted) -> list[str]:
    """What the buttons say that report what is wrong about a message."""
    return [
        one["callback_data"] for row in message.keyboard for one in row if one["text"] == str(texts.WRONG)
    ]
