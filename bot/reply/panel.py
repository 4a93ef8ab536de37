"""The settings of a chat as a message with buttons, and what is said of a setting that there is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.preferences.choice import (
    CLOSED,
    LANGUAGE,
    MAIN,
    OFF,
    ON,
    QUIET,
    USUAL,
    ZONE,
    choose,
    show,
    written,
)
from bot.preferences.languages import languages
from bot.preferences.preferences import AS_ASKED, Preferences, Quiet
from bot.reply.reply import Bold, Button, Line, Reply, clip, rows
from bot.texts.text import say, say_in

TITLE_GROUP, TITLE_PRIVATE = say("Settings of this group"), say("Settings of this chat")
OVERHEARD_ON = say("Questions put to nobody: I answer those that I am certain of.")
OVERHEARD_OFF = say("Questions put to nobody: I leave them alone.")
OVERHEARD_HIDDEN = say("Questions put to nobody: Telegram does not show them to me here.")
LANGUAGE_IS = say("Language: {name}.")
LANGUAGE_AS_ASKED = say("Language: the one that I am asked in, where I speak it, else English.")
ZONE_IS = say("Time zone: {zone}, where it is {now} now.")
PREVIEWS_ON = say("Pages that I link to: a preview is shown.")
PREVIEWS_OFF = say("Pages that I link to: no preview is shown.")
QUIET_IS = say("Quiet hours: from {start} to {end} I say nothing unasked.")
QUIET_OFF = say("Quiet hours: none.")
WHICH_LANGUAGE = say("Which language shall I answer in?")
WHICH_ZONE = say(
    "Which time zone? It says what today is here, and when it is quiet. For any other zone send "
    "/settings zone and its name, such as /settings zone Europe/London."
)
WHICH_HOURS = say(
    "In which hours shall I say nothing unasked? I always answer what is put to me. For other hours send "
    "them as /settings quiet 22:30-06:45."
)
NO_ZONE = say("There is no time zone “{typed}”. The nearest is {nearest}.")
NO_ZONE_AT_ALL = say("There is no time zone “{typed}”. Names are such as Asia/Jakarta.")
NO_HOURS = say(
    "I cannot read “{typed}” as hours. Write them as /settings quiet 22:00-07:00, or /settings quiet off."
)
NO_SETTING = say(
    "There is no such setting, or no such choice: “{typed}”. Send /settings alone to see them all."
)
NOT_YOURS = say("Only administrators of this group can change my settings.")
NO_CHOICE = say("I do not know that button: please send /settings again.")

ANSWER_OVERHEARD, IGNORE_OVERHEARD = say("Answer such questions"), say("Leave such questions alone")
SHOW_PREVIEWS, HIDE_PREVIEWS = say("Show previews"), say("Show no previews")
CHOOSE_LANGUAGE, CHOOSE_ZONE, CHOOSE_HOURS = say("Language"), say("Time zone"), say("Quiet hours")
THE_USUAL_ZONE, THE_LANGUAGE_ASKED, NO_QUIET = (
    say("As usual: {zone}"),
    say("As asked"),
    say_in("quiet hours", "None"),
)
USE_ZONE, BACK, DONE, MARKED = say("Use {zone}"), say("« Back"), say("Done"), "✓ {caption}"

HOURS = (Quiet(time(21), time(6)), Quiet(time(22), time(7)), Quiet(time(23), time(8)))
_TYPED = 60


@dataclass(frozen=True, slots=True)
class Panel:
    """What is shown of a chat's settings.

    ``usual`` is the zone where none is chosen, ``zones`` are those to choose from; ``now`` bears its zone.
    ``hears_all`` is False where privacy mode hides talk of the group from the bot.
    """

    preferences: Preferences
    usual: ZoneInfo
    zones: Sequence[str]
    now: datetime
    private: bool
    hears_all: bool

    def render(self, page: str = MAIN) -> Reply:
        match page:
            case "language":
                return Reply(((str(WHICH_LANGUAGE),),), (*rows(self._languages()), _back()))
            case "zone":
                return Reply(((str(WHICH_ZONE),),), (*rows(self._zones(), 3), (self._usual(),), _back()))
            case "quiet":
                return Reply(((str(WHICH_HOURS),),), (*rows(self._hours()), _back()))
            case "closed":
                return Reply(self._lines())
            case _:
                return Reply(self._lines(), self._buttons())

    def _lines(self) -> tuple[Line, ...]:
        chosen, quiet = self.preferences, self.preferences.quiet
        zone = chosen.zone_or(self.usual)
        name = languages().get(chosen.language)
        overheard = OVERHEARD_ON if chosen.overheard else OVERHEARD_OFF
        lines = (
            LANGUAGE_IS.format(name=name) if name else LANGUAGE_AS_ASKED,
            ZONE_IS.format(zone=zone.key, now=f"{self.now.astimezone(zone):%H:%M}"),
            PREVIEWS_ON if chosen.previews else PREVIEWS_OFF,
            QUIET_IS.format(start=f"{quiet.start:%H:%M}", end=f"{quiet.end:%H:%M}") if quiet else QUIET_OFF,
        )
        title = TITLE_PRIVATE if self.private else TITLE_GROUP
        heard = () if self.private else ((str(overheard if self.hears_all else OVERHEARD_HIDDEN),),)
        return ((Bold(str(title)),), *heard, *((str(line),) for line in lines))

    def _buttons(self) -> tuple[tuple[Button, ...], ...]:
        chosen = self.preferences
        overheard = (
            Button(str(IGNORE_OVERHEARD), choose("overheard", OFF))
            if chosen.overheard
            else Button(str(ANSWER_OVERHEARD), choose("overheard", ON))
        )
        previews = (
            Button(str(HIDE_PREVIEWS), choose("previews", OFF))
            if chosen.previews
            else Button(str(SHOW_PREVIEWS), choose("previews", ON))
        )
        pages = ((CHOOSE_LANGUAGE, LANGUAGE), (CHOOSE_ZONE, ZONE), (CHOOSE_HOURS, QUIET))
        asked = tuple(Button(str(caption), show(page)) for caption, page in pages)
        heard = () if self.private else ((overheard,),)
        return (*heard, *rows((*asked, previews)), (Button(str(DONE), show(CLOSED)),))

    def _languages(self) -> tuple[Button, ...]:
        names = {AS_ASKED: str(THE_LANGUAGE_ASKED), **languages()}
        return tuple(
            _choice(name, "language", code, chosen=code == self.preferences.language)
            for code, name in names.items()
        )

    def _zones(self) -> tuple[Button, ...]:
        return tuple(
            _choice(_place(zone), "zone", zone, chosen=zone == self.preferences.zone) for zone in self.zones
        )

    def _usual(self) -> Button:
        caption = THE_USUAL_ZONE.format(zone=self.usual.key)
        return _choice(caption, "zone", USUAL, chosen=self.preferences.zone is None)

    def _hours(self) -> tuple[Button, ...]:
        quiet = self.preferences.quiet
        offered = tuple(
            _choice(f"{one.start:%H:%M} – {one.end:%H:%M}", "quiet", written(one), chosen=one == quiet)
            for one in HOURS
        )
        return (*offered, _choice(str(NO_QUIET), "quiet", OFF, chosen=quiet is None))


def render_no_zone(typed: str, nearest: str | None) -> Reply:
    """That there is no such zone, and the nearest that there is."""
    typed = clip(typed, _TYPED)
    if nearest is None:
        return Reply(((NO_ZONE_AT_ALL.format(typed=typed),),))
    button = Button(USE_ZONE.format(zone=nearest), choose("zone", nearest))
    return Reply(((NO_ZONE.format(typed=typed, nearest=nearest),),), ((button,),))


def render_no_hours(typed: str) -> Reply:
    return Reply(((NO_HOURS.format(typed=clip(typed, _TYPED)),),))


def render_no_setting(typed: str) -> Reply:
    return Reply(((NO_SETTING.format(typed=clip(typed, _TYPED)),),))


def _choice(caption: str, field: str, value: str, *, chosen: bool) -> Button:
    return Button(MARKED.format(caption=caption) if chosen else caption, choose(field, value))


def _place(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


def _back() -> tuple[Button, ...]:
    return (Button(str(BACK), show(MAIN)),)
