"""What whoever runs the bot can set, in the environment or in a file `.env`. docs/SETTINGS.md explains each."""

import re
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal

import click
from pydantic import DirectoryPath, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

ENV_FILE = Path(".env")
GUIDES = Path(__file__).parent.parent / "scenarios" / "guides"


def default_database(others: dict[str, Any]) -> str:
    """The playground keeps its store apart from a real bot's."""
    return f"sqlite+aiosqlite:///data/{'counteroffer' if others.get('bot_token') else 'playground'}.db"


class Settings(BaseSettings):
    """Every setting; a field's description says which values it takes."""

    model_config = SettingsConfigDict(
        env_file=ENV_FILE, env_ignore_empty=True, extra="ignore", frozen=True, str_strip_whitespace=True
    )

    bot_token: SecretStr | None = Field(
        default=None, description="the token as @BotFather gave it, such as 123456789:AbC-dEf"
    )
    database_url: str = Field(
        default_factory=default_database,
        pattern=r"^(sqlite\+aiosqlite:///|postgresql(\+asyncpg)?://)",
        description="an address such as sqlite+aiosqlite:///data/counteroffer.db or postgresql://bot:word@host/database",
    )
    key_file: Path | None = Field(default=None, description="a file")
    encryption_key: SecretStr | None = Field(
        default=None, description="32 random bytes in Base64, such as `openssl rand -base64 32` prints"
    )
    keep_days: int = Field(default=365, ge=1, le=36500, description="a whole number of days from 1 to 36500")
    messages_a_minute: int = Field(
        default=60, ge=0, le=100_000, description="a whole number from 0 (no limit) to 100000"
    )
    sessions_a_day: int = Field(default=50, ge=0, le=100_000, description="a whole number from 0 (no limit) to 100000")
    guides_dir: DirectoryPath = Field(default=GUIDES, description="a folder that exists, with guides in Markdown")
    playground_port: int = Field(default=8081, ge=1, le=65535, description="a whole number from 1 to 65535")
    pacing: bool = Field(default=True, description="true or false")
    webhook_url: str | None = Field(
        default=None,
        pattern=r"^https?://[^/\s]+(/\S*)?$",
        description="the address that Telegram can reach, such as https://bot.example.org/telegram",
    )
    webhook_port: int = Field(default=8443, ge=1, le=65535, description="a whole number from 1 to 65535")
    webhook_secret: SecretStr | None = Field(
        default=None, description="1 to 256 of the letters a to z and A to Z, digits, _ and -"
    )
    metrics_port: int | None = Field(default=None, ge=1, le=65535, description="a whole number from 1 to 65535")
    log_format: Literal["text", "json"] = Field(default="text", description="text or json")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="DEBUG, INFO, WARNING or ERROR"
    )
    api_base_url: str = Field(
        default="https://api.telegram.org",
        pattern=r"^https?://[^/\s]+(/\S*)?$",
        description="an address such as https://api.telegram.org",
    )

    @property
    def given_key(self) -> str | None:
        """`ENCRYPTION_KEY` as it was given."""
        return self.encryption_key.get_secret_value() if self.encryption_key else None

    @field_validator("bot_token", mode="after")
    @classmethod
    def bot_token_is_one(cls, token: SecretStr | None) -> SecretStr | None:
        if token is None:
            return None
        stripped = token.get_secret_value().strip()
        if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", stripped):
            raise ValueError("no token")
        return SecretStr(stripped)

    @field_validator("encryption_key", mode="after")
    @classmethod
    def encryption_key_is_one(cls, given: SecretStr | None) -> SecretStr | None:
        """One key, or after a rotation several with commas between them."""
        if given and not re.fullmatch(r"(?:[A-Za-z0-9+/_-]{43}=)(?:,[A-Za-z0-9+/_-]{43}=)*", given.get_secret_value()):
            raise ValueError("no key")
        return given

    @field_validator("webhook_secret", mode="after")
    @classmethod
    def webhook_secret_is_one(cls, given: SecretStr | None) -> SecretStr | None:
        if given and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", given.get_secret_value()):
            raise ValueError("no secret")
        return given

    @field_validator("log_level", mode="before")
    @classmethod
    def log_level_in_capitals(cls, level: str) -> str:
        return level.strip().upper()

    @field_validator("api_base_url", mode="after")
    @classmethod
    def api_base_url_without_final_slash(cls, address: str) -> str:
        return address.rstrip("/")


class WrongSettings(click.ClickException):
    """One sentence a setting: its name, its value and what was expected."""

    exit_code = 2


def read_settings() -> Settings:
    """The settings of the environment and `.env`; the environment goes first.

    Raises:
        WrongSettings: At least one has a value that it cannot take.
    """
    wrong = misspelt(ENV_FILE)
    try:
        settings = Settings()
    except ValidationError as error:
        values = {
            str(problem["loc"][0]): problem["input"]
            for problem in error.errors()
            if problem["type"] != "default_factory_not_called"  # follows from a wrong token
        }
        wrong += [sentence(name, value) for name, value in values.items()]
    if wrong:
        raise WrongSettings("\n".join(wrong))
    return settings


def misspelt(file: Path) -> list[str]:
    """What in the file looks like a setting and is none. Other names may stand there for other programs."""
    try:
        names = re.findall(
            r"^\s*(?:export\s+)?(\w+)\s*=", file.read_text(encoding="utf-8", errors="replace"), re.MULTILINE
        )
    except OSError:
        return []
    known = [name.upper() for name in Settings.model_fields]
    near = {name: get_close_matches(name.upper(), known, n=1, cutoff=0.85) for name in names}
    return [
        f"Setting {name} in {file} is unknown: did you mean {meant[0]}?"
        for name, meant in near.items()
        if meant and name.upper() not in known
    ]


SECRETS = ("bot_token", "encryption_key", "webhook_secret")


def sentence(name: str, value: object) -> str:
    """What is wrong with a setting. Shows neither a secret nor the password in an address."""
    shown = re.sub(r"//.*@", "//…@", str(value))
    is_what = "is wrong" if name in SECRETS else f"is '{shown}'"
    return f"Setting {name.upper()} {is_what}: expected {Settings.model_fields[name].description}."
