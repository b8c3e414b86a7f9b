from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import main
from bot.settings import Settings, WrongSettings, read_settings

ROOT = Path(__file__).parents[2]
NAMES = [name.upper() for name in Settings.model_fields]


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


def test_without_any_setting_the_playground_runs_on_a_store_of_its_own() -> None:
    settings = read_settings()
    assert settings.bot_token is None
    assert settings.database_url == "sqlite+aiosqlite:///data/playground.db"
    assert settings.playground_port == 8081


def test_a_real_bot_keeps_its_sessions_apart_from_the_playground(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "12345:AbC-d_e")
    assert read_settings().database_url == "sqlite+aiosqlite:///data/counteroffer.db"


def test_settings_come_from_the_env_file_and_the_environment_goes_first(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("PLAYGROUND_PORT=9001\nLOG_LEVEL=warning\nSOMEBODY_ELSES=1\n")
    monkeypatch.setenv("PLAYGROUND_PORT", "9002")
    settings = read_settings()
    assert (settings.playground_port, settings.log_level) == (9002, "WARNING")


def test_a_setting_left_empty_takes_its_default(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.setenv(name, "")
    assert read_settings() == Settings()
    assert read_settings().bot_token is None


def test_the_token_shows_neither_in_the_settings_nor_when_it_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "12345:verysecret")
    assert "verysecret" not in repr(read_settings())
    monkeypatch.setenv("BOT_TOKEN", "12345 verysecret")
    with pytest.raises(WrongSettings, match=r"^Setting BOT_TOKEN is wrong: expected the token") as wrong:
        read_settings()
    assert "verysecret" not in str(wrong.value)


@pytest.mark.parametrize("wrong", ["verysecret", "A" * 43, f"{'A' * 43}=,verysecret"])
def test_the_key_shows_neither_in_the_settings_nor_when_it_is_wrong(
    monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    monkeypatch.setenv("ENCRYPTION_KEY", f"{'A' * 43}=,{'B' * 43}=")
    assert "AAA" not in repr(read_settings())
    monkeypatch.setenv("ENCRYPTION_KEY", wrong)
    with pytest.raises(WrongSettings, match=r"^Setting ENCRYPTION_KEY is wrong: expected 32 random bytes") as refused:
        read_settings()
    assert wrong not in str(refused.value)


def test_the_webhook_s_secret_shows_neither_in_the_settings_nor_when_it_is_wrong(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", "verysecret")
    assert "verysecret" not in repr(read_settings())
    monkeypatch.setenv("WEBHOOK_SECRET", "very secret")
    with pytest.raises(WrongSettings, match=r"^Setting WEBHOOK_SECRET is wrong: expected 1 to 256") as wrong:
        read_settings()
    assert "very" not in str(wrong.value)


def test_the_password_in_a_wrong_address_does_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "mysql://me:very/sec@ret@host/name")
    with pytest.raises(WrongSettings, match="'mysql://…@host/name'"):
        read_settings()


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("PLAYGROUND_PORT", "abc", "a whole number from 1 to 65535"),
        ("PLAYGROUND_PORT", "0", "a whole number from 1 to 65535"),
        ("PLAYGROUND_PORT", "65536", "a whole number from 1 to 65535"),
        ("KEEP_DAYS", "0", "a whole number of days from 1 to 36500"),
        ("MESSAGES_A_MINUTE", "-1", "a whole number from 0 (no limit) to 100000"),
        ("SESSIONS_A_DAY", "many", "a whole number from 0 (no limit) to 100000"),
        ("LOG_LEVEL", "LOUD", "DEBUG, INFO, WARNING or ERROR"),
        (
            "DATABASE_URL",
            "sessions.db",
            "an address such as sqlite+aiosqlite:///data/counteroffer.db or postgresql://bot:word@host/database",
        ),
        ("GUIDES_DIR", "nowhere", "a folder that exists, with guides in Markdown"),
        (
            "WEBHOOK_URL",
            "bot.example.org",
            "the address that Telegram can reach, such as https://bot.example.org/telegram",
        ),
        ("METRICS_PORT", "65536", "a whole number from 1 to 65535"),
        ("LOG_FORMAT", "xml", "text or json"),
        ("API_BASE_URL", "telegram", "an address such as https://api.telegram.org"),
    ],
)
def test_a_wrong_setting_is_named_with_what_was_expected(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, expected: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(WrongSettings) as wrong:
        read_settings()
    assert str(wrong.value) == f"Setting {name} is '{value}': expected {expected}."


def test_every_wrong_setting_is_named_at_once_and_the_command_fails_with_2(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "none")
    monkeypatch.setenv("PLAYGROUND_PORT", "abc")
    result = CliRunner().invoke(main, ["run"])
    assert result.exit_code == 2
    assert [line.removeprefix("Error: ").split()[1] for line in result.stderr.splitlines()] == [
        "BOT_TOKEN",
        "PLAYGROUND_PORT",
    ]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("document", ["docs/SETTINGS.md", ".env.example"])
def test_every_setting_is_documented(name: str, document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    assert f"{name}=" in text or f"`{name}`" in text


def test_a_misspelt_name_in_the_file_is_told_and_what_is_meant_for_other_programs_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("KEEPDAYS=30\nCOMPOSE_PROJECT_NAME=rehearsals\nlog_level=DEBUG\nTZ=UTC\n")
    with pytest.raises(WrongSettings) as wrong:
        read_settings()
    assert str(wrong.value) == "Setting KEEPDAYS in .env is unknown: did you mean KEEP_DAYS?"
