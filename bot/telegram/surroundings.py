"""What the environment says about the way to Telegram: the proxy to go through, and whose certificates to trust."""

from __future__ import annotations

import os
import ssl
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from bot.telegram.http import proxy_of


class WrongSurroundings(Exception):  # noqa: N818 - a sentence for whoever runs the bot
    """The environment names a proxy or certificates that are none; the text says what would be right."""


def proxy_to(address: str) -> str | None:
    """The address of the proxy for a server, if there is one.

    Raises:
        WrongSurroundings: What is named is no address of one.
    """
    parts = urlsplit(address)
    named = None if proxy_bypass(parts.hostname or "") else getproxies().get(parts.scheme)
    if named is None:
        return None
    proxy = named if "://" in named else f"http://{named}"
    try:
        proxy_of(proxy)
    except ValueError:
        # It may hold a password, and so is not shown.
        raise WrongSurroundings(
            f"{_proxy_name(parts.scheme)} in the environment names no proxy that the bot can go through; expected an "
            "address such as http://proxy.example:3128 or http://name:word@proxy.example:3128, or nothing."
        ) from None
    return proxy


def trust() -> ssl.SSLContext:
    """Whom to trust.

    Raises:
        WrongSurroundings: What is named is no file or folder with certificates.
    """
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if not file and folder and not Path(folder).is_dir():
        raise WrongSurroundings(
            f"SSL_CERT_DIR in the environment is {folder!r}, and no folder; expected one with certificates, or nothing."
        )
    try:
        return httpx.create_ssl_context()
    except OSError as error:
        why = error.strerror if isinstance(error, FileNotFoundError | PermissionError) else "no certificate is in it"
        raise WrongSurroundings(
            f"SSL_CERT_FILE in the environment is {file!r}, and cannot be used ({why}); expected a file with the "
            "certificates to trust in PEM, or nothing for those that browsers trust."
        ) from None


def advice(problem: str, address: str, proxy: str | None) -> str:
    """Which setting may be the reason why no connection comes about, and what would be right."""
    if "SSLCertVerificationError" in problem:
        return (
            ": the server's certificate is none that is trusted; SSL_CERT_FILE has to name a file with that of whoever "
            "encrypts on the way, or to be unset"
        )
    if proxy is None:
        return ""
    return f": {_proxy_name(urlsplit(address).scheme)} has to name a proxy that lets the bot through, or to be unset"


def _proxy_name(scheme: str) -> str:
    return f"{scheme.upper()}_PROXY"
