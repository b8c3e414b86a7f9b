from __future__ import annotations

from pathlib import Path

import pytest

from bot.telegram.connection import Connection
from bot.telegram.surroundings import WrongSurroundings, advice, proxy_to

TELEGRAM = "https://telegram.invalid/bot"


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.mark.parametrize(
    "proxy", ["socks5://127.0.0.1:1080", "https://127.0.0.1:3128", "http://", "http://ada:love@host:port"]
)
def test_a_proxy_that_is_none_is_named_at_the_start_without_its_password(
    monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(WrongSurroundings, match=r"HTTPS_PROXY .* expected an address such as http://") as wrong:
        Connection(TELEGRAM)
    assert "love" not in str(wrong.value)
    assert wrong.value.__cause__ is None


def test_a_proxy_may_be_named_by_host_and_port_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "proxy.example:3128")
    assert proxy_to(TELEGRAM) == "http://proxy.example:3128"


def test_a_proxy_for_others_only_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://127.0.0.1:1080")
    monkeypatch.setenv("NO_PROXY", "telegram.invalid")
    Connection(TELEGRAM)


def test_certificates_that_are_none_are_named_at_the_start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "empty.pem").write_text("")
    for name, path, why in (
        ("SSL_CERT_FILE", tmp_path / "there is none", "No such file"),
        ("SSL_CERT_FILE", tmp_path / "empty.pem", "no certificate is in it"),
        ("SSL_CERT_FILE", tmp_path, "no certificate is in it"),
        ("SSL_CERT_DIR", tmp_path / "there is none", "no folder"),
    ):
        with monkeypatch.context() as environment:
            environment.setenv(name, str(path))
            with pytest.raises(WrongSurroundings, match=rf"{name} .*{why}.* expected"):
                Connection(TELEGRAM)


def test_what_fails_on_the_way_names_the_setting() -> None:
    assert "HTTPS_PROXY has to" in advice("ProxyRefused with 407", TELEGRAM, "http://proxy.example:3128")
    assert "SSL_CERT_FILE has to" in advice("SSLCertVerificationError", TELEGRAM, None)
    assert advice("ConnectionRefusedError", TELEGRAM, None) == ""
