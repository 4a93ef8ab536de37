import pytest

from bot.answer.answer import Guide, NoCommand, Silence
from bot.desk import Message
from bot.message import Act, read_message
from bot.reading.follow_ups.context import Context
from store.kinds import ANY, Kind, Ref


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("/meeting auksom", Message("auksom", Kind.MEETING)),
        ("/Meeting@notulisbot  auksom 3 ", Message("auksom 3", Kind.MEETING)),
        ("/partner\ninggris", Message("inggris", Kind.PARTNER)),
        ("/programme mpac", Message("mpac", Kind.PROGRAMME)),
        ("/program mpac", Message("mpac", Kind.PROGRAMME)),
        ("@NotulisBot /program mpac", Message("mpac", Kind.PROGRAMME)),
        ("/meeting", Guide(Kind.MEETING)),
        ("/partner @NotulisBot", Guide(Kind.PARTNER)),
        ("/start", Guide(welcome=True)),
        ("/start deep-link", Guide(welcome=True)),
        ("/help@NotulisBot", Guide()),
        ("/weather london", NoCommand("weather")),
        ("/meeting@OtherBot auksom", Silence()),
        ("when was the first auksom?", Message("when was the first auksom?")),
        ("/meetings auksom", NoCommand("meetings", "meeting")),
        ("/prtner uk", NoCommand("prtner", "partner")),
        ("/find aoip", Message("aoip", ANY)),
        ("/find", Guide(ANY)),
        ("/topic trade", Message("trade", Kind.TOPIC)),
        ("/person wang", Message("wang", Kind.PERSON)),
        ("/place hanoi", Message("hanoi", Kind.PLACE)),
        ("3/meeting auksom", Message("3/meeting auksom")),
        ("/2016 meetings", NoCommand("2016")),
        ("/settings", Act("settings", "", named=False)),
        ("/Settings@notulisbot zone  Asia/Jakarta ", Act("settings", "zone  Asia/Jakarta", named=True)),
        ("@NotulisBot /forget", Act("forget", "", named=True)),
        ("/privacy@OtherBot", Silence()),
        ("/setings", NoCommand("setings", "settings")),
        ("   ", Guide()),
    ],
)
def test_a_private_message_is_read_as_command_or_question(typed: str, read: object) -> None:
    """Commands are told from questions whatever their case, suffix or spacing."""
    assert read_message(typed, "NotulisBot") == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("see you at the summit", Message("see you at the summit", addressed=False)),
        ("@NotulisBot, where was it?", Message("where was it?")),
        ("where was it, @notulisbot", Message("where was it,")),
        ("@NotulisBots know it", Message("@NotulisBots know it", addressed=False)),
        ("mail me@NotulisBot", Message("mail me@NotulisBot", addressed=False)),
        ("/meeting auksom", Message("auksom", Kind.MEETING)),
        ("/weather london", Silence()),
        ("/weather@NotulisBot london", NoCommand("weather")),
        ("@NotulisBot", Guide()),
        ("", Silence()),
    ],
)
def test_group_talk_is_for_the_bot_only_when_it_says_so(typed: str, read: object) -> None:
    """In a group a mention or a command addresses the bot, and nothing else does."""
    assert read_message(typed, "NotulisBot", addressed=False) == read


def test_the_context_goes_with_the_message() -> None:
    """What the conversation was about reaches the desk."""
    context = Context("fact", refs=(Ref(Kind.MEETING, "amm-37"),), asked=("when",))
    assert read_message("and where?", "@NotulisBot", context=context) == Message(
        "and where?", context=context
    )
