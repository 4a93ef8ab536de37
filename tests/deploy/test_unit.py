"""The systemd unit."""

from __future__ import annotations

from configparser import RawConfigParser
from pathlib import Path

DEPLOY = Path(__file__).parents[2] / "deploy"


def _section(file: str, section: str) -> dict[str, str]:
    unit = RawConfigParser(strict=False, delimiters="=")
    unit.optionxform = str  # type: ignore[assignment,method-assign] # names in units are case-sensitive
    unit.read(DEPLOY / file)
    return dict(unit[section])


def _service() -> dict[str, str]:
    return _section("notulis.service", "Service")


def test_unit_runs_the_bot_with_its_settings_file() -> None:
    """It starts `notulis run`, with the settings where the page puts them, again after a failure."""
    service = _service()
    page = (DEPLOY / "README.md").read_text()
    assert service["ExecStart"] == "/opt/notulis/.venv/bin/notulis run"
    assert service["Restart"] == "on-failure"
    assert f"deploy/env.example {service['EnvironmentFile']}" in page


def test_import_reaches_the_database_of_the_unit() -> None:
    """What the page says for changing the catalogue has the settings and the data folder of the unit."""
    service = _service()
    lines = (DEPLOY / "README.md").read_text().splitlines()
    (line,) = (one for one in lines if one.startswith("| systemd | `sudo") and "catalogue import" in one)
    assert f"EnvironmentFile={service['EnvironmentFile']} " in line
    (folder,) = (one for one in service["Environment"].split() if one.startswith("XDG_DATA_HOME="))
    assert f"--setenv={folder} " in line
    assert service["ExecStart"].removesuffix("run") + "catalogue import" in line


def test_unit_gives_the_bot_no_more_than_it_needs() -> None:
    """No lasting user, no privileges, a read-only system, and one folder of its own."""
    service = _service()
    wanted = {
        "DynamicUser": "yes",
        "NoNewPrivileges": "yes",
        "ProtectSystem": "strict",
        "ProtectHome": "yes",
        "CapabilityBoundingSet": "",
        "StateDirectory": "notulis",
    }
    assert {name: service[name] for name in wanted} == wanted


def test_a_timer_starts_a_deaf_bot_again() -> None:
    """Every two minutes `notulis health` is asked with the settings of the bot; a stopped one stays so."""
    asks, bot = _section("notulis-health.service", "Service"), _service()
    assert asks["ExecStart"].startswith(f"/bin/sh -c '{bot['ExecStart'].removesuffix(' run')} health || ")
    assert "systemctl try-restart notulis.service" in asks["ExecStart"]
    assert asks["EnvironmentFile"] == bot["EnvironmentFile"]
    assert asks["Environment"].split()[0] == bot["Environment"].split()[0]
    assert _section("notulis-health.timer", "Timer")["OnUnitActiveSec"] == "2min"
    assert int(bot["TimeoutStopSec"]) > 8 + 3
