"""The scenes of the README's tour, each played by the bot itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from bot.corrections.texts import A_FACT, FIELDS, NO_SOURCE, WRONG
from tests.tour.stage import ANA, BEN, SARI, VAN, Scene, Stage

Play = Callable[[Stage], Awaitable[Scene]]


async def group(stage: Stage) -> Scene:
    """In a group talk is left alone, a question is answered, and what follows it."""
    scene = stage.group("Delegation", ANA, BEN)
    await scene.say("Flight lands at six, who shares a taxi?", BEN)
    await scene.say("@NotulisBot when was the first uk som?")
    await scene.say("and who chaired it?", BEN, reply=True)
    return scene


async def card(stage: Stage) -> Scene:
    """A meeting's card, typing errors and all."""
    scene = stage.private(ANA)
    await scene.say("/meeting 2nd asaen-uk som")
    return scene


async def inline(stage: Stage) -> Scene:
    """Cards offered while somebody types."""
    scene = stage.group("Another chat", ANA, BEN)
    await scene.say("Which senior officials' meeting do you mean?", BEN)
    await scene.type("uk so")
    return scene


async def settings(stage: Stage) -> Scene:
    """The settings of a group."""
    scene = stage.group("Delegation", ANA, BEN)
    await scene.say("/settings")
    return scene


async def pages(stage: Stage) -> Scene:
    """A list, and its second page."""
    scene = stage.private(ANA)
    await scene.say("/meeting asean summit")
    await scene.press("Page 2 ›")
    return scene


async def wrong(stage: Stage) -> Scene:
    """A fact that is wrong is reported."""
    scene = stage.private(ANA)
    await scene.say("where was the 2nd uk som")
    await scene.press(str(WRONG), led=False)
    await scene.press(str(A_FACT))
    await scene.press(str(FIELDS["venue"]))
    await scene.say("The Empire Brunei")
    await scene.press(str(NO_SOURCE))
    return scene


async def digest(stage: Stage) -> Scene:
    """What is followed is told, once a day."""
    scene = stage.private(BEN)
    await scene.say("/follow asean summit")
    await stage.morning(days=1)
    await scene.look()
    return scene


async def indonesian(stage: Stage) -> Scene:
    """A question in Indonesian, and a follow-up."""
    scene = stage.private(SARI)
    await scene.say("Di mana KTT ASEAN ke-43 diadakan?")
    await scene.say("siapa ketuanya?")
    return scene


async def vietnamese(stage: Stage) -> Scene:
    """A question in Vietnamese, and a follow-up that is typed without its marks."""
    scene = stage.private(VAN)
    await scene.say("Hội nghị Cấp cao ASEAN lần thứ 43 họp ở đâu?")
    await scene.say("ai chu tri?")
    return scene


SCENES: Mapping[str, Play] = {
    play.__name__: play
    for play in (group, card, inline, settings, pages, wrong, digest, indonesian, vietnamese)
}
"""By the names of their pictures."""
