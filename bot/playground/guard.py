"""Keeps other pages of the browser out: whose address and origin are not the playground's own gets nothing."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Guard:
    """ASGI middleware: checks Host (against DNS rebinding) and Origin; puts the security headers on every answer."""

    def __init__(self, app: ASGIApp, port: int) -> None:
        self.app = app
        self.hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        problem = self._problem(scope["method"], Headers(scope=scope))
        if problem:
            await PlainTextResponse(problem, 403)(scope, receive, send_guarded)
        else:
            await self.app(scope, receive, send_guarded)

    def _problem(self, method: str, headers: Headers) -> str | None:
        if headers.get("host", "") not in self.hosts:
            return f"Open the playground as {min(self.hosts)}."
        origin = headers.get("origin")
        if origin is not None and origin != f"http://{headers['host']}":
            return "Another page may not talk to the playground."
        site = headers.get("sec-fetch-site", "none")
        navigation = method == "GET" and headers.get("sec-fetch-mode") == "navigate"
        if site not in ("none", "same-origin") and not navigation:
            return "Another page may not talk to the playground."
        return None
