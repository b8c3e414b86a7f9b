"""How Telegram says no."""

from __future__ import annotations

from typing import Any, ClassVar


class Refused(Exception):  # noqa: N818
    """A call of the Bot API that Telegram would refuse, in its words.

    Args:
        description: the refusal without its prefix, such as "chat not found".
        code: HTTP status, which is also the `error_code`.
        retry_after: seconds to wait, for 429.
    """

    _PREFIXES: ClassVar = {400: "Bad Request: ", 403: "Forbidden: ", 409: "Conflict: "}

    def __init__(self, description: str, code: int = 400, retry_after: int | None = None) -> None:
        self.description = self._PREFIXES.get(code, "") + description
        self.code = code
        self.retry_after = retry_after
        super().__init__(self.description)

    @classmethod
    def for_pace(cls, seconds: int) -> Refused:
        """The 429 of one who sends too fast."""
        return cls(f"Too Many Requests: retry after {seconds}", code=429, retry_after=seconds)

    def body(self) -> dict[str, Any]:
        """The JSON body of the answer."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": {"retry_after": self.retry_after}} if self.retry_after is not None else {})
