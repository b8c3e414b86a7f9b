"""What a stand-in for Telegram has to know of a picture: its kind and its size."""

from __future__ import annotations

import struct


def picture_size(content: bytes) -> tuple[str, int, int] | None:
    """Media type, width and height in pixels of a PNG, JPEG, GIF or WebP; None for anything else."""
    try:
        if content.startswith(b"\x89PNG\r\n\x1a\n"):
            return "image/png", *struct.unpack(">II", content[16:24])
        if content.startswith((b"GIF87a", b"GIF89a")):
            return "image/gif", *struct.unpack("<HH", content[6:10])
        if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return "image/webp", *_webp_size(content)
        if content.startswith(b"\xff\xd8"):
            return "image/jpeg", *_jpeg_size(content)
    except (struct.error, IndexError):
        pass
    return None


def _jpeg_size(content: bytes) -> tuple[int, int]:
    at = 2
    while True:
        marker = content[at + 1]
        if content[at] != 0xFF:
            raise IndexError
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + struct.unpack(">H", content[at + 2 : at + 4])[0]


def _webp_size(content: bytes) -> tuple[int, int]:
    match content[12:16]:
        case b"VP8 ":
            width, height = struct.unpack("<HH", content[26:30])
            return width & 0x3FFF, height & 0x3FFF
        case b"VP8L":
            bits = struct.unpack("<I", content[21:25])[0]
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8X":
            return int.from_bytes(content[24:27], "little") + 1, int.from_bytes(content[27:30], "little") + 1
    raise IndexError
