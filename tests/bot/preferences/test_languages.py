from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from bot.preferences.languages import languages, spoken_to


def test_only_languages_with_texts_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """English is there; another as soon as there is a folder with its texts."""
    (tmp_path / "locale" / "vi").mkdir(parents=True)
    languages.cache_clear()
    monkeypatch.setattr(
        "bot.preferences.languages.files", lambda name: tmp_path if name == "bot" else files(name)
    )
    try:
        assert languages() == {"en": "English", "vi": "Tiếng Việt"}
    finally:
        languages.cache_clear()


@pytest.mark.parametrize(
    ("tag", "code"),
    [("en", "en"), ("id", "id"), ("id-ID", "id"), ("ms", "id"), ("MS-my", "id"), ("vi", "vi"), ("th", "en"),
     ("", "en"), (None, "en"), ("idx", "en")],
)  # fmt: skip
def test_people_are_spoken_to_in_their_language_or_one_near_to_it(tag: str | None, code: str) -> None:
    """Malay speakers in Indonesian; in English where there is none."""
    assert spoken_to(tag) == code
