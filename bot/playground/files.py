"""The files that people and the bot have sent, in the form of the Bot API's objects."""

from __future__ import annotations

import secrets
from typing import Literal

from bot.playground.pictures import picture_size
from bot.playground.refusal import Refused
from bot.playground.store import Json, Store

MediaKind = Literal["photo", "document", "voice", "sticker"]
MEDIA_KINDS: tuple[MediaKind, ...] = ("photo", "document", "voice", "sticker")

_SUFFIXES = {"image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "image/webp": ".webp", "audio/ogg": ".oga"}


class Files:
    """The uploaded files by their `file_id`, kept with their content in the playground's store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[str, Json] = store.load("file")

    def add(self, kind: MediaKind, content: bytes, name: str = "", mime: str = "") -> Json:
        """The part of a message that shows a newly uploaded file.

        Raises:
            Refused: the content is no picture where one is needed.
        """
        picture = picture_size(content)
        size: Json = {"file_size": len(content)}
        match kind:
            case "photo":
                if picture is None:
                    raise Refused("IMAGE_PROCESS_FAILED")
                mime, width, height = picture
                if width + height > 10000 or max(width, height) > 20 * min(width, height):
                    raise Refused("PHOTO_INVALID_DIMENSIONS")
                size |= {"width": width, "height": height}
            case "sticker":
                mime = picture[0] if picture else "image/webp"
                size |= {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
                size |= {"emoji": name} if name else {}
            case "voice":
                mime = mime or "audio/ogg"
                size |= {"duration": 3, "mime_type": mime}
            case "document":
                mime = mime or (picture[0] if picture else "application/octet-stream")
                size |= {"file_name": name or "file", "mime_type": mime}
        unique = secrets.token_urlsafe(11)
        file = {"file_id": f"AgAC{secrets.token_urlsafe(36)}{unique}", "file_unique_id": unique} | size
        path = f"{kind}s/file_{len(self._known)}{_SUFFIXES.get(mime, '')}"
        self._known[file["file_id"]] = {"kind": kind, "file": file, "path": path, "mime": mime}
        with self._store.transaction():
            self._store.save("file", file["file_id"], self._known[file["file_id"]])
            self._store.save_file(unique, content)
        return {kind: [file] if kind == "photo" else file}

    def again(self, kind: MediaKind, file_id: str) -> Json:
        """The part of a message that shows a file that was uploaded before.

        Raises:
            Refused: there is no such file of this kind.
        """
        known = self._known.get(file_id)
        if known is None:
            raise Refused("wrong file identifier/HTTP URL specified")
        if known["kind"] != kind:
            raise Refused(f"can't use file of type {known['kind'].capitalize()} as {kind.capitalize()}")
        return {kind: [known["file"]] if kind == "photo" else known["file"]}

    def described(self, file_id: str) -> Json:
        """A file as a `File`, which says at what path its content is.

        Raises:
            Refused: there is no such file.
        """
        known = self._known.get(file_id)
        if known is None:
            raise Refused("invalid file_id")
        return {key: known["file"][key] for key in ("file_id", "file_unique_id", "file_size")} | {
            "file_path": known["path"]
        }

    def content(self, name: str) -> tuple[str, bytes] | None:
        """Media type and content of the file with this path or unique id."""
        for known in self._known.values():
            unique = known["file"]["file_unique_id"]
            if name in (unique, known["path"]):
                return known["mime"], self._store.load_file(unique) or b""
        return None
