"""The compose file: the bot and its PostgreSQL."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

DEPLOY = Path(__file__).parents[2] / "deploy"
TEXT = (DEPLOY / "compose.yaml").read_text()
SERVICES: dict[str, dict[str, Any]] = yaml.safe_load(TEXT)["services"]


def test_compose_builds_the_image_of_this_repository() -> None:
    """The build's context and file, seen from the compose file, are the repository and its Containerfile."""
    build = SERVICES["bot"]["build"]
    context = (DEPLOY / build["context"]).resolve()
    assert (context / build["dockerfile"]).samefile(DEPLOY / "Containerfile")


def test_bot_waits_for_a_healthy_database_and_both_come_back() -> None:
    """The bot starts once PostgreSQL answers, and both start again after a failure or a reboot."""
    assert SERVICES["bot"]["depends_on"] == {"database": {"condition": "service_healthy"}}
    assert "pg_isready" in SERVICES["database"]["healthcheck"]["test"]
    assert {name: service["restart"] for name, service in SERVICES.items()} == {
        "bot": "unless-stopped",
        "database": "unless-stopped",
    }


def test_secrets_come_from_the_settings_file_alone() -> None:
    """Whatever the file interpolates is in env.example, and no password stands in the file itself."""
    example = (DEPLOY / "env.example").read_text()
    asked = set(re.findall(r"\$\{(\w+)", TEXT))
    assert asked == {"POSTGRES_PASSWORD"}
    assert asked <= set(re.findall(r"^#?(\w+)=", example, re.MULTILINE))
    reference = "${POSTGRES_PASSWORD:?write it in deploy/.env}"
    assert SERVICES["database"]["environment"]["POSTGRES_PASSWORD"] == reference
    url = SERVICES["bot"]["environment"]["NOTULIS_DATABASE_URL"]
    assert url == f"postgresql://notulis:{reference}@database/notulis"


def test_database_keeps_its_data_and_opens_no_port() -> None:
    """PostgreSQL's data lies in a named volume; neither service listens on the host."""
    volumes = [volume.split(":")[0] for volume in SERVICES["database"]["volumes"]]
    assert volumes == list(yaml.safe_load(TEXT)["volumes"])
    assert [name for name, service in SERVICES.items() if "ports" in service] == []
