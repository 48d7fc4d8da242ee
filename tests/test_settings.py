"""Settings are checked at the start; a wrong one names itself and the mend; the token is never shown."""

from pathlib import Path

import pytest

from tracker.errors import SettingsError
from tracker.settings import load_settings


def load(folder: Path, env: str = "", **environment: str) -> object:
    (folder / ".env").write_text(env, encoding="utf-8")
    return load_settings(env_file=folder / ".env", environment=environment or {"UNRELATED": "1"})


def test_everything_has_a_default(tmp_path: Path) -> None:
    settings = load_settings(env_file=tmp_path / "none", environment={"UNRELATED": "1"})
    assert settings.discord_token is None
    assert settings.database == Path("data/tracker.db")
    assert settings.tick_s == 15


def test_the_environment_wins_over_the_file_and_empty_is_not_set(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(
        "TRACKER_TICK=5\nTRACKER_FEEDS=mine.yaml\nTRACKER_CONTACT=me@choir.example\n", encoding="utf-8"
    )
    settings = load_settings(env_file=tmp_path / ".env", environment={"TRACKER_TICK": "7", "TRACKER_FEEDS": ""})
    assert (settings.tick_s, settings.feeds, settings.contact) == (7, Path("mine.yaml"), "me@choir.example")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        pytest.param("TRACKER_TICK", "soon", id="no number"),
        pytest.param("TRACKER_TICK", "0", id="out of range"),
        pytest.param("TRACKER_ALLOW_PRIVATE", "perhaps", id="neither 1 nor 0"),
        pytest.param("LOG_LEVEL", "LOUD", id="unknown level"),
        pytest.param("LOG_FORMAT", "xml", id="unknown format"),
        pytest.param("TRACKER_CLOCK", "/no/such/file", id="no clock file"),
        pytest.param("TRACKER_DEMO_PORT", "80", id="a port of the system's"),
        pytest.param("TRACKER_CONTACT", "a\r\nX-Injected: 1", id="a header in a contact"),
    ],
)
def test_a_wrong_setting_names_itself(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        load(tmp_path, **{name: value})


def test_the_token_is_in_no_representation(tmp_path: Path) -> None:
    settings = load(tmp_path, DISCORD_TOKEN="secret-token")
    assert "secret-token" not in repr(settings)
    assert "secret-token" not in str(settings)


@pytest.mark.parametrize(
    ("name", "value"),
    [("DISCORD_API_URL", "127.0.0.1:5050"), ("DISCORD_GUILD", "my server"), ("DISCORD_GUILD", "-1")],
)
def test_what_names_no_discord_is_refused_by_its_name(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        load_settings(env_file=tmp_path / ".env", environment={name: value})


def test_discords_address_and_server_are_read(tmp_path: Path) -> None:
    given = {"DISCORD_API_URL": "http://127.0.0.1:5050/api/v10/", "DISCORD_GUILD": "123456789012345678"}
    settings = load_settings(env_file=tmp_path / ".env", environment=given)
    assert settings.discord_api_url == "http://127.0.0.1:5050/api/v10"
    assert settings.discord_guild == 123456789012345678
