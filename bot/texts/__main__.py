"""``python -m bot.texts``: bring the translations up to date with the code."""

from bot.texts.gathering import update

update()
