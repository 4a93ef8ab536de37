"""The README says what is so: its examples are run, its lists compared."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import click
import pytest

from bot.main import main
from store.catalogue import Catalogue
from store.reading import read_packaged
from tests.picture import PICTURE, TIMELINE, chart, draw, mark, mark_in, transcript
from tests.questions.score import FITTED, HELD, read_questions
from tests.readme import CAUGHT, COSTS, FIGURES, contents, refreshed, shown

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text()


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database that fills itself from the packaged catalogue."""
    return f"sqlite:///{tmp_path_factory.mktemp('readme')}/notulis.sqlite3"


def test_readme_shows_real_replies(database: str) -> None:
    """Each `notulis ask` in it prints what stands below; `python -m tests.readme` writes it anew."""
    assert README.count("$ notulis ask") >= 3
    assert refreshed(README, database) == README


def test_picture_shows_what_the_chat_prints(database: str) -> None:
    """The picture is the chat of today; `python -m tests.readme` draws it anew."""
    assert PICTURE.read_text() == draw(transcript(database))


def test_timeline_shows_the_meetings_of_today() -> None:
    """The picture was drawn of what the catalogue holds; `python -m tests.readme` draws it anew."""
    assert mark_in(TIMELINE) == mark(chart(Catalogue(read_packaged())))


def test_readme_shows_the_figures_of_the_last_benchmark() -> None:
    """The tables of matcher, updates and tests are those that `make bench` and `make mutants` wrote."""
    assert shown(README, "matcher") == FIGURES.read_text().strip()
    assert shown(README, "updates") == COSTS.read_text().strip()
    assert shown(README, "mutants") == CAUGHT.read_text().strip()


def test_readme_shows_a_figure_for_each_kind_of_question() -> None:
    """The table of questions has a row for each kind that the project asks itself, with their number."""
    rows = re.findall(r"^\| (\w+/[\w-]+) \| \d+ \| (\d+) \|", shown(README, "questions"), re.MULTILINE)
    asked = Counter(question.key for question in read_questions(HELD))
    assert {kind: int(number) for kind, number in rows} == asked


def test_readme_tells_what_the_catalogue_holds() -> None:
    """Each number of meetings, partners, members … is that of today; `python -m tests.readme` writes them."""
    assert shown(README, "catalogue") == contents(Catalogue(read_packaged()))


def test_readme_tells_how_many_questions_there_are() -> None:
    """The sentence on the questions names those held back exactly, and those fitted on to the hundred."""
    [(fitted, others)] = re.findall(r"fitted on some ([\d,]+) of them; the table is of (\d+) others", README)
    assert int(others) == len(read_questions(HELD))
    number = sum(len(read_questions(file)) for file in FITTED)
    assert abs(number - int(fitted.replace(",", ""))) <= 100


def test_readme_names_every_command() -> None:
    """Each command and sub-command of `notulis` stands in the README, and none that is gone."""
    catalogue = main.commands["catalogue"]
    assert isinstance(catalogue, click.Group)
    [subcommands] = re.findall(r"^\| `notulis catalogue ([\w\\|]+) PATH` \|", README, re.MULTILINE)
    assert set(re.findall(r"^\| `notulis (\w+)", README, re.MULTILINE)) == set(main.commands)
    assert set(subcommands.split("\\|")) == set(catalogue.commands)


def test_house_has_the_rooms_that_the_readme_shows() -> None:
    """The table of the house names every folder of the packages, and nothing that does not exist."""
    [house] = re.findall(r"^## Architecture$(.*?)^Where to add", README, re.MULTILINE | re.DOTALL)
    rows = re.findall(r"^\| `(bot|store)/(.+?)` \|", house, re.MULTILINE)
    named = {f"{package}/{name}" for package, names in rows for name in names.split("`, `")}
    folders = {
        f"{path.parent.relative_to(ROOT).as_posix()}/"
        for package in ("bot", "store")
        for path in (ROOT / package).glob("*/*.*")
    }
    assert {name for name in named if not (ROOT / name).exists()} == set()
    assert folders - named == {"bot/__pycache__/", "store/__pycache__/"} & folders


def test_links_within_the_repository_lead_somewhere() -> None:
    """Every file that the README and the deployment page link to exists."""
    pages = [ROOT / "README.md", ROOT / "deploy/README.md"]
    links = [
        (page, link)
        for page in pages
        for link in re.findall(r"\]\(([^)#]+?)(?:#[\w-]+)?\)", page.read_text())
    ]
    assert [link for page, link in links if "://" not in link and not (page.parent / link).exists()] == []
