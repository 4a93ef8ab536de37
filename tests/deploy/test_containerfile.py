"""The container image file, read line by line: no engine is needed to see these."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "deploy/Containerfile").read_text()
INSTRUCTIONS = [
    line for line in re.sub(r"\\\n\s*", "", TEXT).splitlines() if line and not line.startswith("#")
]
COPIED = [line.split()[1:-1] for line in INSTRUCTIONS if line.startswith("COPY ") and "--from" not in line]


def test_image_installs_the_pinned_versions() -> None:
    """Every installation takes the constraints, or takes no dependency at all."""
    installs = [line for line in INSTRUCTIONS if "pip install" in line]
    assert len(installs) == 2
    assert [
        line for line in installs if not re.search(r"--constraint deploy/constraints\.txt|--no-deps", line)
    ] == []


def test_what_the_image_copies_exists_and_enters_the_build() -> None:
    """Each file copied is in the repository, and .dockerignore lets it through."""
    allowed = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    sources = {source for sources in COPIED for source in sources}
    assert {source for source in sources if not (ROOT / source).exists()} == set()
    assert sources == allowed


def test_build_context_leaves_out_what_is_private() -> None:
    """Settings files, the repository's history and databases never enter a build."""
    rules = (ROOT / ".dockerignore").read_text().splitlines()
    allowed = [rule[1:] for rule in rules if rule.startswith("!")]
    assert "*" in rules
    private = [".env", "deploy/.env", ".git", ".venv", "notulis.sqlite3"]
    assert [path for path in private if any(fnmatch(path, rule) for rule in allowed)] == []


def test_image_runs_the_bot_as_an_ordinary_user() -> None:
    """The last user set is not root, and the default command is `notulis run`."""
    final = {line.split(maxsplit=1)[0]: line.split(maxsplit=1)[1] for line in INSTRUCTIONS}
    assert (final["USER"], final["ENTRYPOINT"], final["CMD"]) == ("notulis", '["notulis"]', '["run"]')


def test_image_holds_no_secret() -> None:
    """Nothing in the file sets a token, a password or a database's address."""
    assert re.findall(r"TOKEN|PASSWORD|NOTULIS_\w+", TEXT) == []


def test_container_looks_whether_the_bot_hears_telegram() -> None:
    """The health check is `notulis health`, of the bot that the container runs."""
    (check,) = [line for line in INSTRUCTIONS if line.startswith("HEALTHCHECK ")]
    assert check.endswith('CMD ["notulis", "health"]')
