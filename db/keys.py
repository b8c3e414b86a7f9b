"""The keys that what people wrote is sealed with: kept outside of the database, made at the first start."""

from __future__ import annotations

import base64
import binascii
import os
import secrets
import stat
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from db.problem import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

KEY_BYTES = 32
NONCE_BYTES = 12
NAME_BYTES = 4

_FORM = b"\x01"
"""How a sealed value begins; another form of sealing would begin otherwise."""

_HEAD = len(_FORM) + NAME_BYTES
_BODY = _HEAD + NONCE_BYTES

_EXPECTED = "expected 32 random bytes in Base64, such as `openssl rand -base64 32` prints"


class WrongKey(StoreProblem):
    """The keys at hand do not open the database; the text says what to do."""


class Unopened(Exception):  # noqa: N818 - a condition of the data
    """A value was sealed with a key that is not at hand, was changed since, or belongs to another place."""


class Keys:
    """Seals with the first key and opens with all of them: AES-256-GCM (NIST SP 800-38D) with random nonces.

    A sealed value is the form (1 byte), the key's name (4), the nonce (12), and the text with its tag (16 bytes longer
    than the text). The place where it is kept is authenticated along with it, so that no value can be moved to another
    column.
    """

    def __init__(self, secrets_: Sequence[bytes]) -> None:
        self._ciphers = {_FORM + _name(secret): AESGCM(secret) for secret in secrets_}
        self._first = next(iter(self._ciphers))

    def seal(self, text: str, place: str) -> bytes:
        """Seal a text for its place, such as ``turns.event``."""
        # A message may hold half a surrogate pair, which UTF-8 proper has no bytes for.
        return self.seal_bytes(text.encode("utf-8", "surrogatepass"), place)

    def seal_bytes(self, content: bytes, place: str) -> bytes:
        """The same with what is no text."""
        nonce = os.urandom(NONCE_BYTES)
        return self._first + nonce + self._ciphers[self._first].encrypt(nonce, content, place.encode())

    def open(self, sealed: bytes, place: str) -> str:
        """The text that was sealed for this place.

        Raises:
            Unopened: It is none of ours, was changed, or was sealed for another place.
        """
        return self.open_bytes(sealed, place).decode("utf-8", "surrogatepass")

    def open_bytes(self, sealed: bytes, place: str) -> bytes:
        """The same with what is no text.

        Raises:
            Unopened: As `open`.
        """
        cipher = self._ciphers.get(sealed[:_HEAD])
        if cipher is None:
            raise Unopened(f"a value in {place} was not sealed with a key that is at hand")
        try:
            return cipher.decrypt(sealed[_HEAD:_BODY], sealed[_BODY:], place.encode())
        except (InvalidTag, ValueError):
            raise Unopened(f"a value in {place} was changed after it was sealed, or moved there") from None

    def newest(self, sealed: bytes) -> bool:
        """Whether a value was sealed with the first key."""
        return sealed.startswith(self._first)


@dataclass(frozen=True, slots=True)
class KeySource:
    """Where the keys come from: ``given`` as `ENCRYPTION_KEY` holds them, or else the lines of ``file``. The first key
    seals; others only open what was sealed before a rotation."""

    file: Path
    given: str | None = None

    def __str__(self) -> str:
        return "ENCRYPTION_KEY" if self.given else f"the key file {self.file}"

    @property
    def place(self) -> Path:
        """Where the file really is. A link to a key on another volume stays one."""
        return self.file.resolve() if self.file.is_symlink() else self.file

    @property
    def there(self) -> bool:
        return bool(self.given) or self.file.exists()

    def load(self) -> Keys:
        """The keys.

        Raises:
            StoreProblem: They cannot be read, are none, or others may read them.
        """
        return Keys(self.secrets())

    def make(self) -> Keys:
        """The keys, with the file made anew where there is none.

        Raises:
            StoreProblem: As `load`, or the file cannot be written.
        """
        if not self.there:
            self._write([new_secret()], _publish_first)
        return self.load()

    def secrets(self) -> list[bytes]:
        """The keys as bytes, the first being the one that seals."""
        lines = self.given.split(",") if self.given else self._lines()
        found = [_decoded(line.strip(), str(self)) for line in lines if line.strip()]
        if not found:
            raise StoreProblem(f"{self} holds no key: {_EXPECTED}")
        return found

    def write(self, secrets_: Sequence[bytes]) -> None:
        """Replace the key file, all or nothing.

        Raises:
            StoreProblem: It cannot be written.
        """
        self._write(secrets_, os.replace)

    def _write(self, secrets_: Sequence[bytes], publish: Callable[[Path, Path], None]) -> None:
        target = self.place
        draft = target.with_name(f"{target.name}.{secrets.token_hex(4)}")
        try:
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(b"".join(base64.b64encode(secret) + b"\n" for secret in secrets_))
                    file.flush()
                    os.fsync(file.fileno())
                publish(draft, target)
            finally:
                draft.unlink(missing_ok=True)
            sync(target.parent)
        except OSError as error:
            raise StoreProblem(f"cannot write the key file {self.file}: {error.strerror}") from error

    def _lines(self) -> list[str]:
        try:
            mode = self.file.stat().st_mode
            text = self.file.read_text(encoding="ascii")
        except UnicodeDecodeError:
            raise StoreProblem(f"{self} holds no key: {_EXPECTED}") from None
        except OSError as error:
            raise StoreProblem(f"cannot read {self}: {error.strerror}") from error
        if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise StoreProblem(f"{self} can be read by others: `chmod 600 {self.file}`")
        return text.splitlines()


def _publish_first(draft: Path, file: Path) -> None:
    """Give a key its name unless another process was faster to make one, which is as good."""
    try:
        os.link(draft, file)
    except FileExistsError:
        pass
    except OSError:  # a file system without hard links
        if not file.exists():
            draft.replace(file)


def new_secret() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def _name(secret: bytes) -> bytes:
    """What a sealed value tells its key by; says nothing of the key."""
    return sha256(b"counteroffer key name" + secret).digest()[:NAME_BYTES]


def _decoded(line: str, source: str) -> bytes:
    try:
        secret = base64.b64decode(line.replace("-", "+").replace("_", "/"), validate=True)
    except binascii.Error:
        secret = b""
    if len(secret) != KEY_BYTES:
        raise StoreProblem(f"{source} holds something that is no key: {_EXPECTED}")
    return secret


def sync(folder: Path) -> None:
    """A file that was renamed is only sure to be there after its folder was written."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
