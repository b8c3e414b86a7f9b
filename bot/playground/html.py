"""Telegram's HTML: what it lets through, what it refuses, and in which words.

The rules and the wordings follow the parser of Telegram's own Bot API server (tdlib, ``parse_html``), so that a
message that is refused here is refused there and the other way round.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

Entity = dict[str, Any]

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_SPACE = " \t\r\n\v\0"
_NAME_TOKEN = re.compile(r"[A-Za-z0-9.\-]*")
_REFERENCE = re.compile(r"&(?:#x(?P<hex>[0-9a-fA-F]+)|#(?P<decimal>[0-9]+)|(?P<name>[A-Za-z]+));?")
_OUTERMOST_FIRST = ("blockquote", "pre", "text_link", "bold", "italic", "underline", "strikethrough", "spoiler")


class Unparsable(ValueError):  # noqa: N818
    """The text is not Telegram HTML; the message is the reason in Telegram's words."""


@dataclass(frozen=True)
class _Open:
    tag: str
    argument: str
    offset: int
    position: int


def utf16_length(text: str) -> int:
    """The length of `text` as Telegram counts it: in UTF-16 code units."""
    return len(text) + sum(character > "\uffff" for character in text)


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """The plain text of Telegram HTML and its entities, with offsets in UTF-16 code units.

    Raises:
        Unparsable: a tag is unknown, not closed or closed out of order; the reason names the byte offset.
    """
    return _Parser(source).parse()


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source + "\0"
        self.at = 0
        self.text: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        end = len(self.source) - 1
        while self.at < end:
            character = self.source[self.at]
            if character == "&":
                self._put(self._reference() or self._take())
            elif character != "<":
                self._put(self._take())
            elif self.source[self.at + 1] == "/":
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            raise Unparsable(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        return "".join(self.text), sort_entities(self.entities)

    def _put(self, characters: str) -> None:
        self.text.append(characters)
        self.length += utf16_length(characters)

    def _take(self) -> str:
        self.at += 1
        return self.source[self.at - 1]

    def _reference(self) -> str | None:
        match = _REFERENCE.match(self.source, self.at)
        if match is None:
            return None
        if match["name"]:
            character = _NAMED.get(match["name"])
        else:
            code = int(match["hex"], 16) if match["hex"] else int(match["decimal"])
            if 0xD800 <= code <= 0xDFFF:
                raise Unparsable(
                    "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched "
                    "surrogate code units"
                )
            digits = match.end() - match.start() - match[0].endswith(";")
            character = chr(code) if 0 < code < 0x10FFFF and digits < 10 else None
        if character is not None:
            self.at = match.end()
        return character

    def _offset(self, position: int) -> int:
        return len(self.source[:position].encode("utf-8", "surrogatepass"))

    def _skip_space(self) -> None:
        while self.source[self.at] in _SPACE[:-1]:
            self.at += 1

    def _until(self, stop: str) -> str:
        begin = self.at
        while self.source[self.at] not in stop:
            self.at += 1
        return self.source[begin : self.at]

    def _start_tag(self) -> None:
        begin = self.at
        self.at += 1
        tag = self._until(_SPACE + ">").lower()
        if self.source[self.at] == "\0":
            raise Unparsable(f"Unclosed start tag at byte offset {self._offset(begin)}")
        if tag not in _TYPES:
            raise Unparsable(f'Unsupported start tag "{tag}" at byte offset {self._offset(begin)}')
        argument = ""
        while True:
            self._skip_space()
            if self.source[self.at] == ">":
                break
            name, value = self._attribute(tag, begin)
            if (tag, name) in (("a", "href"), ("tg-emoji", "emoji-id"), ("blockquote", "expandable")):
                argument = value
            elif (tag, name) == ("code", "class") and value.startswith("language-"):
                argument = value.removeprefix("language-")
            elif (tag, name) == ("span", "class") and value.startswith("tg-"):
                argument = value.removeprefix("tg-")
        self.at += 1
        if tag == "span" and argument != "spoiler":
            raise Unparsable(f'Tag "span" must have class "tg-spoiler" at byte offset {self._offset(begin)}')
        self.open.append(_Open(tag, argument, self.length, len(self.text)))

    def _attribute(self, tag: str, begin: int) -> tuple[str, str]:
        name = self._until(_SPACE + "=>" if tag == "blockquote" else _SPACE + "=")
        if not name:
            raise Unparsable(f'Empty attribute name in the tag "{tag}" at byte offset {self._offset(begin)}')
        self._skip_space()
        if self.source[self.at] != "=":
            if (tag, name) == ("blockquote", "expandable") and self.source[self.at] != "\0":
                return name, "yes"
            where = f'of the tag "{tag}" at byte offset {self._offset(begin)}'
            raise Unparsable(f"Expected equal sign in declaration of an attribute {where}")
        self.at += 1
        self._skip_space()
        quote = self.source[self.at]
        if quote == "\0":
            raise Unparsable(f'Unclosed start tag "{tag}" at byte offset {self._offset(begin)}')
        if quote in "'\"":
            self.at += 1
            value = ""
            while self.source[self.at] not in (quote, "\0"):
                value += (self._reference() if self.source[self.at] == "&" else None) or self._take()
            if self.source[self.at] == quote:
                self.at += 1
        else:
            match = _NAME_TOKEN.match(self.source, self.at)
            value = match[0].lower() if match else ""
            if self.source[self.at + len(value)] not in _SPACE + ">":
                raise Unparsable(f"Unexpected end of name token at byte offset {self._offset(self.at)}")
            self.at += len(value)
        if self.source[self.at] == "\0":
            raise Unparsable(f"Unclosed start tag at byte offset {self._offset(begin)}")
        return name, value if name != "expandable" else "yes"

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise Unparsable(f"Unexpected end tag at byte offset {self._offset(begin)}")
        self.at += 2
        found = self._until(_SPACE + ">").lower()
        self._skip_space()
        if self.source[self.at] != ">":
            raise Unparsable(f"Unclosed end tag at byte offset {self._offset(begin)}")
        self.at += 1
        opened = self.open.pop()
        if found and found != opened.tag:
            raise Unparsable(
                f"Unmatched end tag at byte offset {self._offset(begin)}, "
                f'expected "</{opened.tag}>", found "</{found}>"'
            )
        if self.length > opened.offset:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        entity: Entity = {
            "type": _TYPES[opened.tag],
            "offset": opened.offset,
            "length": self.length - opened.offset,
        }
        last = self.entities[-1] if self.entities else {}
        same_place = (last.get("offset"), last.get("length")) == (entity["offset"], entity["length"])
        match opened.tag:
            case "a":
                url = _checked_link(opened.argument or "".join(self.text[opened.position :]))
                if url is None:
                    return
                entity["url"] = url
            case "tg-emoji":
                if not opened.argument.isdigit():
                    raise Unparsable("Invalid custom emoji identifier specified")
                entity["custom_emoji_id"] = opened.argument
            case "blockquote" if opened.argument:
                entity["type"] = "expandable_blockquote"
            case "code" if opened.argument:
                entity["_language"] = opened.argument
            case "pre" if same_place and last["type"] == "code" and "_language" in last:
                self.entities.pop()
                entity["language"] = last["_language"]
        self.entities.append(entity)


def _checked_link(url: str) -> str | None:
    """The address as Telegram stores it, or None where it drops the link and keeps the text."""
    url = url.strip()
    if re.match(r"(?:https?|tg|ton|tonsite)://\S+$", url, re.IGNORECASE):
        scheme, _, rest = url.partition("://")
        host = re.split(r"[/?#]", rest)[0]
        return f"{scheme.lower()}://{rest}/" if rest == host and scheme.lower().startswith("http") else url
    if re.match(r"[\w\-]+(?:\.[\w\-]+)+(?:[/?#]\S*)?$", url):
        return f"http://{url}" if re.search(r"[/?#]", url) else f"http://{url}/"
    return None


def sort_entities(entities: list[Entity]) -> list[Entity]:
    """Entities in Telegram's order: by offset, the longer first, the outer kind first."""

    def order(entity: Entity) -> tuple[int, int, int]:
        kind = entity["type"].removeprefix("expandable_")
        outer = _OUTERMOST_FIRST.index(kind) if kind in _OUTERMOST_FIRST else len(_OUTERMOST_FIRST)
        return entity["offset"], -entity["length"], outer

    return [{k: v for k, v in entity.items() if k != "_language"} for entity in sorted(entities, key=order)]


_FOUND = re.compile(
    r"(?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<url>\bhttps?://[^\s<>\"]+[^\s<>\".,;:!?)\]}'])"
    r"|(?P<mention>(?<![\w/])@[A-Za-z]\w{3,31}\b)"
    r"|(?P<bot_command>(?<![\w/<>@])/[A-Za-z0-9_]{1,32}(?:@[A-Za-z]\w{2,31})?(?![\w/]))"
    r"|(?P<hashtag>(?<![\w#])#(?=\w*[^\W\d])\w+)"
    r"|(?P<cashtag>(?<![\w$])\$[A-Z]{3,8}\b)"
)
_OPAQUE = ("code", "pre", "text_link", "custom_emoji")


def found_entities(text: str, given: list[Entity]) -> list[Entity]:
    """`given` and what Telegram finds by itself in `text` (commands, links, mentions, …), in Telegram's order."""
    taken = [(e["offset"], e["offset"] + e["length"]) for e in given if e["type"] in _OPAQUE]
    found = []
    for match in _FOUND.finditer(text):
        offset, length = utf16_length(text[: match.start()]), utf16_length(match[0])
        if all(offset >= end or offset + length <= begin for begin, end in taken):
            found.append({"type": match.lastgroup, "offset": offset, "length": length})
    return sort_entities([*given, *found])


def trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Text without white space around it, as Telegram stores it, and the entities moved with it."""
    text = text.replace("\r", "")
    begin = utf16_length(text) - utf16_length(text.lstrip())
    text = text.strip()
    end = begin + utf16_length(text)
    kept = []
    for entity in entities:
        first = max(entity["offset"], begin)
        last = min(entity["offset"] + entity["length"], end)
        if last > first:
            kept.append({**entity, "offset": first - begin, "length": last - first})
    return text, kept
