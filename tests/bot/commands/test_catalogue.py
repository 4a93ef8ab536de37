from __future__ import annotations

import subprocess
import sys
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
    assert [one.partition(": ")[0] for one in printed] == [f"{file}:2", f"{file}:3", f"{file}:5"]
    assert printed[0].startswith(f"{file}:2: topic whale-songs: ")
    assert result.stderr == "Error: 3 to mend.\n"
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
        (("import", "topics.yaml", "--database", "nonsense"), 1, "The database URL cannot be read"),
        (("check", "empty"), 2, "There are no records in empty: name a YAML file or a folder of them."),
        (("import", "empty"), 2, "There are no records in empty: name a YAML file or a folder of them."),
        (("stats", "empty"), 2, "There are no records in empty: name a YAML file or a folder of them."),
        (("check", "other"), 2, "There are no records in other: name a YAML file or a folder of them."),
        (("stats", "nowhere"), 2, "Path 'nowhere' does not exist."),
        (("stats", "broken.yaml"), 2, "1 to mend in broken.yaml before its records can be counted."),
    ],
)
def test_what_goes_wrong_is_one_sentence(
    notulis: Notulis, arguments: tuple[str, ...], status: int, told: str
) -> None:
    """Expected failures are a sentence on standard error, never a traceback."""
    Path("topics.yaml").write_text(TOPICS)
    Path("broken.yaml").write_text(TOPICS + "  - id: boats\n")
    Path("empty").mkdir()
    Path("other").mkdir()
    Path("other/compose.yaml").write_text("services: {}\n")
    result = notulis("catalogue", *arguments)
    assert (result.exit_code, result.stdout) == (status, "")
    assert told in result.stderr.splitlines()[-1]
    assert "Traceback" not in result.stderr


ADDED = """\
meetings:
  - id: asean-uk-som-99
    title: 99th ASEAN-UK Senior Officials' Meeting
    series: asean-uk-som
    level: senior-officials
    date: "2099-07-06"
    summary: They met again.
    sources: [{url: "https://news.example/99", title: They met again}]
    partners: [united-kingdom]
    topics: [whale-songs]
"""


def test_check_and_import_agree(notulis: Notulis, tmp_path: Path) -> None:
    """Links may lead to packaged records and to those imported before, for both commands alike."""
    topics, added = tmp_path / "topics.yaml", tmp_path / "added.yaml"
    topics.write_text(TOPICS)
    added.write_text(ADDED)
    wrong = f"{added}:11: meeting asean-uk-som-99: there is no topic 'whale-songs'\n".replace(":11:", ":10:")
    for command in ("check", "import"):
        assert notulis("catalogue", command, str(added)).stdout == wrong
    notulis("catalogue", "import", str(topics))
    assert notulis("catalogue", "check", str(added)).stdout == f"There is no fault in {added}.\n"
    assert notulis("catalogue", "import", str(added)).stdout.startswith("1 added, ")


def test_check_needs_no_database(notulis: Notulis, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An addition to the packaged catalogue passes where no database was ever made, and none is."""
    monkeypatch.delenv("NOTULIS_DATABASE_URL")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    added = tmp_path / "added.yaml"
    added.write_text(ADDED.replace("[whale-songs]", "[health]"))
    result = notulis("catalogue", "check", str(added))
    assert (result.exit_code, result.stdout) == (0, f"There is no fault in {added}.\n")
    assert not (tmp_path / "data").exists()


# Not by getrusage: a process starts with the peak of the one that it came from.
_MEASURED = """
import re, sys
from pathlib import Path
from bot.main import main
try:
    main(["catalogue", "check", sys.argv[1]])
finally:
    print(int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) // 1024)
"""


def test_a_large_file_is_checked_in_little_memory(tmp_path: Path) -> None:
    """Thirty megabytes of meetings take less than 500 MB."""
    record = ADDED.partition("\n")[2].replace("[whale-songs]", "[health]").replace("99th ", "")
    file = tmp_path / "large.yaml"
    with file.open("w") as written:
        written.write("meetings:\n")
        for number in range(10_000):
            own = record.replace("-99\n", f"-x{number}\n").replace("title: ASEAN", f"title: {number} ASEAN")
            written.write(own.replace("They met again.", "They met again, as was said. " * 100 + "Thanks."))
    assert file.stat().st_size > 30_000_000
    command = [sys.executable, "-c", _MEASURED, str(file)]
    said, megabytes = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    assert said == f"There is no fault in {file}."
    assert int(megabytes) < 500
