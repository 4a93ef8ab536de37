"""What is wrong is reported, decided and changed, end to end on a real database."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

import bot.corrections.reports as reports
from bot.answer.codes import code
from bot.application import build
from bot.corrections import texts
from bot.memory import ProcessMemory
from bot.reply.press import card_part, list_page
from bot.settings import Settings
from bot.terminal.chats import Chat, Posted, User
from bot.terminal.inline import pick, type_inline
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server
from bot.terminal.session import running
from bot.texts.text import speaking
from store import corrections
from store.corrections import Report
from store.database import reading
from store.importing import import_records
from store.kinds import Kind, Ref
from store.library import Library
from store.records import Meeting, Source
from store.tables.correction import ReportState
from tests.bot.handlers.conftest import ANA, BEN, KEY, Bookcase, Talk
from tests.bot.small import UK, meeting, shelf

EVE = User(13, "Eve", "eve")
INTAN, VAN = User(31, "Intan", "intan", language="id"), User(32, "Vân", "van", language="vi")
SOM = Ref(Kind.MEETING, "asean-uk-som-1")
CARD = "/meeting 1st asean-uk som"
QUESTION = "when was the 2nd asean-uk som"
PAGE = "https://news.example/som?a=1&b=<2>".replace("<2>", "2")


@dataclass
class Counter(Talk):
    """A talk with a bot whose maintainer is Ben, on a database."""

    @property
    def kept(self) -> Library:
        assert isinstance(self.library, Library)
        return self.library

    @property
    def ben(self) -> Chat:
        return self.server.private(BEN)

    def last(self, chat: Chat) -> Posted:
        """What the bot sent last to a chat."""
        return [one for one in chat.messages.values() if one.sender == self.server.bot][-1]

    async def click(self, message: Posted, caption: str, by: User = ANA, chat: Chat | None = None) -> None:
        data = next(one["callback_data"] for one in message.buttons if one["text"] == caption)
        await self.press_data(message, data, chat, by)

    async def trail(self, key: int = 1) -> Report | None:
        async with reading(self.kept.engine) as connection:
            return await corrections.find(connection, key)

    async def report(self, field: str, *said: str, page: str = PAGE) -> Posted:
        """Ana reports a field of the meeting; gives what the maintainer gets."""
        (card,) = await self.say(CARD)
        await self.click(card, str(texts.WRONG))
        await self.click(self.last(self.private), str(texts.FIELDS[field]))
        for text in said:
            await self.say(text)
        if page:
            await self.say(page)
        else:
            await self.click(self.last(self.private), str(texts.NO_SOURCE))
        return self.last(self.ben)

    async def followed(self) -> Meeting:
        """The meeting in the newest revision of the database."""
        await self.kept._catch_up()
        return self.kept.shelf.catalogue.meetings[SOM.id]


@pytest.fixture
async def counter(filled: Path, tmp_path: Path) -> AsyncIterator[Counter]:
    file = tmp_path / "notulis.sqlite3"
    shutil.copy(filled, file)
    server = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
    async with Library.open(f"sqlite:///{file}", poll=60.0) as library:
        settings = Settings(token=KEY, maintainers=(BEN.id,))
        application = build(settings, library, SimulatedRequest(server), memory=ProcessMemory())
        async with running(server, application) as session:
            counted = Counter(session, library)  # type: ignore[arg-type] # a library all the same
            server.private(BEN)
            server.private(EVE)
            yield counted


async def test_a_wrong_fact_is_reported_and_changed(counter: Counter) -> None:
    """Field, value and page are asked for; accepted, the record has them, and everybody hears of it."""
    shown = await counter.report("date", "soon", "7 July 2022")
    assert str(texts.NO_DATE) in "\n".join(one.text for one in counter.private.messages.values())
    assert counter.last(counter.private).text == str(texts.THANKS)
    assert shown.text.split("\n") == [
        "Report 1",
        "About: 1st ASEAN-UK Senior Officials' Meeting (meeting asean-uk-som-1)",
        "Date: “6 July 2022” shall be “7 July 2022”",
        f"Page: {PAGE}",
    ]
    before = counter.kept.shelf.revision
    await counter.click(shown, str(texts.ACCEPT), BEN, counter.ben)
    changed = await counter.followed()
    assert (changed.date.iso, changed.sources[-1]) == ("2022-07-07", Source(PAGE, PAGE))
    assert counter.kept.shelf.revision == before + 1
    assert counter.last(counter.private).text.startswith("What you reported about 1st ASEAN-UK")
    assert shown.text.endswith(str(texts.ACCEPTED_BY))
    assert not shown.keyboard
    (card,) = await counter.say(CARD)
    assert "7 July 2022" in card.text
    trail = await counter.trail()
    assert trail is not None
    told = (trail.person, trail.ref, trail.field, trail.before, trail.after, trail.source, trail.decided_by)
    assert told == (ANA.id, SOM, "date", "2022-07-06", "2022-07-07", PAGE, BEN.id)
    assert trail.decided_at is not None
    assert trail.at <= trail.decided_at <= datetime.now(UTC)


async def test_who_is_forgotten_is_told_nothing(counter: Counter) -> None:
    """What they reported is decided all the same; nothing is sent to nobody's chat."""
    shown = await counter.report("venue", "Nowhere", page="")
    await counter.say("/forget")
    before = counter.last(counter.private)
    await counter.click(shown, str(texts.REJECT), BEN, counter.ben)
    trail = await counter.trail()
    assert trail is not None
    assert (trail.state, trail.chat) == (ReportState.REJECTED, 0)
    assert counter.last(counter.private) is before


async def test_a_rejected_report_changes_nothing(counter: Counter) -> None:
    """The person hears of it, the record stays, the trail says who decided."""
    shown = await counter.report("venue", "Nowhere", page="")
    assert shown.text.endswith(str(texts.NO_PAGE))
    before = await counter.followed()
    await counter.click(shown, str(texts.REJECT), BEN, counter.ben)
    assert await counter.followed() == before
    assert counter.last(counter.private).text == str(texts.TOLD_REJECTED)
    trail = await counter.trail()
    assert trail is not None
    assert (trail.state, trail.decided_by) == (ReportState.REJECTED, BEN.id)


async def test_what_is_no_simple_field_is_marked_as_dealt_with(counter: Counter) -> None:
    """Something else in words of one's own: accepted, the record stays as it is."""
    before = await counter.followed()
    shown = await counter.report("other", "The <b>chair</b> was somebody else & not her.")
    assert "Said: The <b>chair</b> was somebody else & not her." in shown.text
    await counter.click(shown, str(texts.ACCEPT), BEN, counter.ben)
    assert shown.text.endswith(str(texts.SETTLED_BY))
    assert counter.last(counter.private).text == str(texts.TOLD_SETTLED)
    assert await counter.followed() == before


async def test_only_maintainers_decide_and_only_once(counter: Counter) -> None:
    """Who presses is looked at each time: nobody else can accept, no second press changes anything."""
    shown = await counter.report("venue", "There")
    data = {one["text"]: one["callback_data"] for one in shown.buttons}
    await counter.press_data(shown, data[str(texts.ACCEPT)], counter.ben, EVE)
    await counter.press_data(counter.last(counter.private), data[str(texts.ACCEPT)], None, ANA)
    assert counter.notices == [str(texts.NOT_A_MAINTAINER)] * 2
    pressed = [await counter.server.press(BEN, counter.ben, shown, data[str(texts.ACCEPT)]) for _ in range(2)]
    await counter.seen()
    assert all(counter.server.presses[one].answered for one in pressed)
    await counter.press_data(shown, data[str(texts.REJECT)], counter.ben, BEN)
    assert counter.notices[2:] == [str(texts.DECIDED)] * 2
    assert (await counter.followed()).venue == "There"
    told = [one.text for one in counter.private.messages.values() if "was right" in one.text]
    assert len(told) == 1


async def test_a_record_that_has_changed_since_is_left_alone(counter: Counter) -> None:
    """Of two reports on one field the second is decided on what the record says by then."""
    first = await counter.report("venue", "There")
    second = await counter.report("venue", "Elsewhere")
    await counter.click(first, str(texts.ACCEPT), BEN, counter.ben)
    await counter.followed()
    await counter.click(second, str(texts.ACCEPT), BEN, counter.ben)
    assert counter.notices == [texts.CHANGED_SINCE.format(now="There")]
    assert (await counter.followed()).venue == "There"
    await counter.click(second, str(texts.REJECT), BEN, counter.ben)
    assert counter.notices[1:] == []


async def test_what_the_catalogue_refuses_stays_open(counter: Counter) -> None:
    """The maintainer is told why; the report can still be rejected."""
    shown = await counter.report("date_end", "2001-01-01")
    await counter.click(shown, str(texts.ACCEPT), BEN, counter.ben)
    assert counter.notices == [
        texts.REFUSED.format(reason="it would end on 1 January 2001 and begin on 6 July 2022.")
    ]
    trail = await counter.trail()
    assert trail is not None
    assert (trail.state, trail.decided_by) == (ReportState.OPEN, None)


async def test_a_misread_question_is_one_press(counter: Counter) -> None:
    """Its words are kept once the asker agrees; until then only what it was taken to be about is."""
    (answer,) = await counter.say(QUESTION)
    await counter.click(answer, str(texts.WRONG))
    menu = counter.last(counter.private)
    await counter.click(menu, str(texts.MISREAD))
    shown = counter.last(counter.ben)
    assert "fact; 2nd ASEAN-UK Senior Officials' Meeting" in shown.text
    trail = await counter.trail()
    assert trail is not None
    assert (trail.words, QUESTION in shown.text) == ("", False)
    await counter.press_data(menu, menu.buttons[0]["callback_data"], None, EVE)
    assert counter.notices == [str(texts.NOT_YOURS)]
    await counter.click(menu, str(texts.YES))
    trail = await counter.trail()
    assert trail is not None
    assert trail.words == QUESTION
    assert QUESTION in counter.last(counter.ben).text


async def test_without_consent_no_word_is_kept(counter: Counter) -> None:
    """Who says no, or nothing, is remembered by no word."""
    (answer,) = await counter.say(QUESTION)
    await counter.click(answer, str(texts.WRONG))
    menu = counter.last(counter.private)
    await counter.click(menu, str(texts.MISREAD))
    await counter.click(menu, str(texts.NO))
    assert menu.text == str(texts.NOT_SHOWN)
    trail = await counter.trail()
    assert trail is not None
    assert trail.words == ""


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
    await counter.say(PAGE, counter.group, counter.last(counter.group))
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
    "data",
    [
        "w",
        "w:",
        "w:m.none",
        "wf:",
        "wf:venue:m.none",
        "wf:secret:m.asean-uk-som-1",
        "wn:",
        "wy:1",
        "wz:1",
        "wa:x",
    ],
)
async def test_forged_and_stale_buttons_are_refused(counter: Counter, data: str) -> None:
    """Each is answered with a sentence, and nothing is filed or sent."""
    (card,) = await counter.say("/help")
    assert await counter.press_data(card, data) == []
    assert len(counter.notices) == 1
    assert await counter.trail() is None


async def test_a_maintainer_who_cannot_be_reached_spoils_nothing(
    counter: Counter, caplog: pytest.LogCaptureFixture
) -> None:
    """The report is kept and its person thanked; the log says that it was not sent."""
    del counter.server.chats[BEN.id]
    (card,) = await counter.say(CARD)
    await counter.click(card, str(texts.WRONG))
    await counter.click(counter.last(counter.private), str(texts.FIELDS["venue"]))
    await counter.say("There")
    await counter.say(PAGE)
    assert counter.last(counter.private).text == str(texts.THANKS)
    assert await counter.trail() is not None
    assert "Word of a report could not be sent" in caplog.text


async def test_without_maintainers_there_is_no_button(counter: Counter) -> None:
    """A report that nobody reads is not asked for; nor is there one under what is posted inline."""
    server = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
    application = build(
        Settings(token=KEY), Bookcase(shelf()), SimulatedRequest(server), memory=ProcessMemory()
    )
    async with running(server, application) as session:
        plain = Talk(session, Bookcase(shelf()))
        (card,) = await plain.say("/partner united kingdom")
        assert texts.WRONG not in [one["text"] for one in card.buttons]
        await plain.press_data(card, "w:p.united-kingdom")
        assert plain.notices == ["I do not know this button any more: please ask again."]
    typed = await type_inline(counter.server, ANA, counter.group, "united kingdom")
    await counter.seen()
    posted = await pick(counter.server, ANA, counter.group, (typed.results or [])[0])
    await counter.press_data(posted, "c:p.united-kingdom", counter.group)
    assert texts.WRONG not in [one["text"] for one in posted.buttons]


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
    told += [await says(one) for one in ("soon", date, PAGE)]
    assert told == said
    report = counter.last(counter.ben)
    assert "Date: “6 July 2022” shall be “7 July 2022”" in report.text.split("\n")
    await counter.click(report, str(texts.REJECT), BEN, counter.ben)
    assert counter.last(chat).text == str(texts.TOLD_REJECTED)


async def test_a_decision_is_told_in_the_language_that_the_chat_chose(counter: Counter) -> None:
    """That of the asker's Telegram is not kept."""
    report = await counter.report("venue", "Nowhere", page="")
    await counter.say("/settings language vi")
    await counter.click(report, str(texts.REJECT), BEN, counter.ben)
    with speaking("vi"):
        assert counter.last(counter.private).text == str(texts.TOLD_REJECTED)


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
    await counter.say(PAGE, counter.group, shown)
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
    await counter.say(PAGE)
    assert "“Peace Palace”" in counter.last(counter.ben).text
    (gone,) = await counter.say("/start w_m_none")
    assert gone.text == "That record is no longer in the catalogue."


def reported(message: Posted) -> list[str]:
    """What the buttons say that report what is wrong about a message."""
    return [
        one["callback_data"] for row in message.keyboard for one in row if one["text"] == str(texts.WRONG)
    ]
