from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.conftest import Notulis

TOPICS = """\
topics:
  - id: whale-songs
    name: Whale songs
  - id: kites
    name: Kites
"""


def test_every_fault_is_named_with_its_place(notulis: Notulis, tmp_path: Path) -> None:
    """File, line, record and sentence, one line each, all of them, and exit status 1."""
    file = tmp_path / "wrong.yaml"
    file.write_text("topics:\n  - id: whale-songs\n  - id: Kites\n    name: Kites\n    colour: red\n")
    result = notulis("catalogue", "check", str(file))
    printed = result.stdout.splitlines()
    assert [one.partition(": ")[0] for one in printed] == [f"{file}:2", f"{file}:5"]
    assert printed[0].startswith(f"{file}:2: topic whale-songs: ")
    assert result.stderr == "Error: 2 to mend.\n"
    assert result.exit_code == 1


def test_a_faultless_file_passes(notulis: Notulis, tmp_path: Path) -> None:
    """A catalogue without faults is said to be one, exit status 0."""
    file = tmp_path / "right.yaml"
    file.write_text(TOPICS)
    result = notulis("catalogue", "check", str(file))
    assert (result.exit_code, result.stdout) == (0, f"There is no fault in {file}.\n")


def test_an_import_adds_changes_and_prunes(notulis: Notulis, tmp_path: Path) -> None:
    """The summary counts what was added, changed, unchanged and removed; a second import changes nothing."""
    file = tmp_path / "topics.yaml"
    counts = []
    for content, options in [
        (TOPICS, ()),
        (TOPICS, ()),
        (TOPICS.replace("name: Kites", "name: Kite flying"), ()),
        (TOPICS.partition("  - id: kites")[0], ("--prune",)),
    ]:
        file.write_text(content)
        result = notulis("catalogue", "import", str(file), *options)
        assert (result.exit_code, result.stderr) == (0, "")
        counts.append(result.stdout.strip())
    assert counts == [
        "2 added, 0 changed, 0 unchanged, 0 removed.",
        "0 added, 0 changed, 2 unchanged, 0 removed.",
        "0 added, 1 changed, 1 unchanged, 0 removed.",
        "0 added, 0 changed, 1 unchanged, 1 removed.",
    ]


def test_a_faulty_import_changes_nothing(notulis: Notulis, tmp_path: Path) -> None:
    """One fault refuses the whole import, and names it as check does."""
    file = tmp_path / "topics.yaml"
    file.write_text(TOPICS + "  - id: boats\n")
    result = notulis("catalogue", "import", str(file))
    assert result.stdout.startswith(f"{file}:6: topic boats: ")
    assert (result.exit_code, result.stderr) == (1, "Error: 1 to mend.\n")
    file.write_text(TOPICS)
    assert notulis("catalogue", "import", str(file)).stdout.startswith("2 added, ")


def test_an_export_is_imported_without_loss(notulis: Notulis, tmp_path: Path) -> None:
    """What was exported passes the check and changes nothing when it is imported."""
    file = tmp_path / "topics.yaml"
    file.write_text(TOPICS)
    notulis("catalogue", "import", str(file))
    out = tmp_path / "out"
    exported = notulis("catalogue", "export", str(out))
    assert exported.exit_code == 0
    assert exported.stdout.endswith(f" files in {out}.\n")
    number = exported.stdout.partition(" ")[0]
    imported = notulis("catalogue", "import", str(out))
    assert imported.stdout == f"0 added, 0 changed, {number} unchanged, 0 removed.\n"


def test_stats_of_a_file_and_of_the_database(notulis: Notulis, tmp_path: Path) -> None:
    """Records are counted by kind in what is named, else in the database, at most 80 columns wide."""
    file = tmp_path / "topics.yaml"
    file.write_text(TOPICS)
    printed = notulis("catalogue", "stats", str(file)).stdout.splitlines()
    assert [one.split() for one in printed if one.startswith(("topic", "meeting"))] == [
        ["meeting", "0"],
        ["topic", "2"],
    ]
    stored = notulis("catalogue", "stats").stdout
    assert max(map(len, stored.splitlines())) <= 80
    assert "United Kingdom" in stored


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (("check", "nowhere"), 2, "Path 'nowhere' does not exist."),
        (("stats", "--database", "mysql://x"), 1, "not with 'mysql'"),
        (("import", ".", "--database", "nonsense"), 1, "The database URL cannot be read"),
    ],
)
def test_what_goes_wrong_is_one_sentence(
    notulis: Notulis, arguments: tuple[str, ...], status: int, told: str
) -> None:
    """Expected failures are a sentence on standard error, never a traceback."""
    result = notulis("catalogue", *arguments)
    assert (result.exit_code, result.stdout) == (status, "")
    assert told in result.stderr.splitlines()[-1]
    assert "Traceback" not in result.stderr
