"""A guide that a person sends: checked, kept for that person alone, replaced, removed; a bad one leaves nothing."""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.playground.html import parse_html
from bot.telegram.call import File
from bot.telegram.download import Gone
from bot.telegram.features.own_guides import MOST
from scenarios.reader import MAX_BYTES
from tests.bot.telegram.features.conftest import Candidate, text_of
from tests.scenarios.guides import LEVERS, guide_text

NASTY = "<b>{{ 7 + 42 }}</b> {% raw %} & *bold* [x](http://e.vil) ../../etc/passwd"


async def sends(candidate: Candidate, content: bytes | str, name: str = "guide.md", size: int | None = None) -> str:
    """Send a file; gives what is answered."""
    data = content.encode() if isinstance(content, str) else content

    async def download(file_id: str) -> bytes:
        assert file_id == "F"
        return data

    candidate.house = replace(candidate.house, download=download)
    file = File("F", name, len(data) if size is None else size)
    return text_of(await candidate.does("media", media="document", file=file, message_id=next(candidate.numbers)))


async def kept(candidate: Candidate) -> list[str]:
    async with candidate.store.read() as work:
        return [guide.company for guide in await work.own_guides.of(candidate.id)]


async def test_a_guide_that_one_sends_can_be_rehearsed_at_once(candidate: Candidate) -> None:
    assert "2 pay figures in 1 place, 2 arguments" in await sends(candidate, guide_text())
    await candidate.presses("Rehearse")
    assert "Leeds" in text_of(await candidate.presses("Maya"))
    await candidate.says("I'd rather see your offer first.")
    await candidate.says("I'd rather see your offer first.")
    assert "£" in text_of(await candidate.says("/offer"))
    await candidate.says("I'd like a base of £78,000, few people have done this at scale.")
    assert "Stopped" in text_of(await candidate.says("/stop"))
    assert "Acme" in text_of(await candidate.says("/history"))


async def test_it_comes_before_everybodys_and_is_found_by_words(candidate: Candidate) -> None:
    await sends(candidate, guide_text(company="Zebra"))
    (menu,) = await candidate.says("/practice")
    assert menu.keyboard[0][0].label == "📄 Zebra · Engineer"
    assert "Who is on the other side?" in text_of(await candidate.says("/practice zebra"))


async def test_nobody_else_sees_it(candidate: Candidate) -> None:
    await sends(candidate, guide_text(company="Zebra"))
    stranger = candidate.another()
    for data in (
        "pick:0:own:1",
        "sent:0:own:1",
        "forget:0:own:1,yes",
        "guide:0:own:1,bands",
        "begin:0:own:1,0,hardball",
    ):
        assert await stranger.sends_data(data) == []
        assert stranger.toasts[0].text
    assert "Zebra" not in text_of(await stranger.says("/guides"))
    assert "Nothing fits" in text_of(await stranger.says("/practice zebra"))
    assert await kept(candidate) == ["Zebra"]


async def test_the_same_company_and_role_again_takes_the_place_of_the_first(candidate: Candidate) -> None:
    await sends(candidate, guide_text())
    table = "| Region | Base Salary |\n|---|---|\n| Oslo (NOK) | NOK 900K–1.1M |"
    assert "in the place of the one" in await sends(candidate, guide_text(table=table), "other.md")
    assert await kept(candidate) == ["Acme"]
    await candidate.presses("Rehearse")
    assert "Oslo" in text_of(await candidate.presses("Maya"))


async def test_it_is_removed_after_asking(candidate: Candidate) -> None:
    await sends(candidate, guide_text())
    await candidate.says("/guides")
    await candidate.presses("Acme")
    await candidate.presses("Remove it")
    assert await kept(candidate) == ["Acme"]
    await candidate.sends_data("forget:0:own:1,yes", 1)
    assert await kept(candidate) == []
    assert "have sent none" in text_of(await candidate.says("/guides"))


async def test_delete_takes_it_along_and_export_shows_it(candidate: Candidate) -> None:
    await sends(candidate, guide_text(company="Zebra"))
    (file,) = await candidate.says("/export")
    assert file.document is not None
    assert "| Leeds |" in file.document.content
    await candidate.sends_data("delete:0:yes", 1)
    assert await kept(candidate) == []


async def test_there_is_an_end_to_how_many_are_kept(candidate: Candidate) -> None:
    for number in range(MOST):
        await sends(candidate, guide_text(company=f"Acme {number}"))
    assert "as many guides as I can hold" in await sends(candidate, guide_text(company="One More"))
    assert len(await kept(candidate)) == MOST
    assert "in the place of" in await sends(candidate, guide_text(company="Acme 3"))


async def test_what_stands_in_it_is_text_and_does_nothing(candidate: Candidate) -> None:
    levers = LEVERS.replace("Scarce Skill", NASTY).replace("at scale", NASTY)
    text = guide_text(
        company=f"Acme {NASTY}", levers=levers, after=f"#### Role overview\n\n{NASTY} is the role here.\n"
    )
    await sends(candidate, text, name=f"../../{NASTY}.md")
    await candidate.presses("Rehearse")
    await candidate.presses("Maya")
    for message in ("What is the role?", "What do you offer?", "£78,000, few people have done this at scale", "/hint"):
        await candidate.says(message)
    await candidate.says("/stop")
    for page in ("overview", "bands", "levers", "notes"):
        await candidate.sends_data(f"guide:0:own:1,{page}", 1)
    for shown in candidate.messages.values():
        seen, entities = parse_html(shown.html)
        assert "49" not in seen
        assert not [entity for entity in entities if "e.vil" in str(entity)]
    assert any("{{ 7 + 42 }}" in message.html for message in candidate.messages.values())


def zipped() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("guide.md", guide_text())
    return file.getvalue()


ROW = "| Leeds | £60K–£80K |\n"
BAD: dict[str, tuple[Callable[[], bytes | str], str]] = {
    "no table": (lambda: "# A guide\n\nwith no table\n", "Line"),
    "two tables": (
        lambda: guide_text() + guide_text(table="| Region | Base |\n|---|---|\n| Leeds | £41K–£42K |"),
        "second pay table",
    ),
    "a table of no pay": (lambda: "| a | b |\n|---|---|\n| c | d |\n", "Line"),
    "no base": (
        lambda: guide_text(table="| Region | Base | Bonus |\n|---|---|---|\n| Leeds | varies | 10% |"),
        "no base and no total",
    ),
    "a region like a novel": (
        lambda: guide_text(table=f"| Region | Base |\n|---|---|\n| {'Leeds ' * 50} | £60K–£80K |"),
        "the region has",
    ),
    "a company like a novel": (lambda: guide_text(company="Acme " * 50), "the company has"),
    "broken Markdown": (lambda: "### [x](<|||\n```\n| Region | Base\n|--\n<<<>>> **`_", "Line"),
    "nothing": (lambda: b"", "Line"),
    "a zip": (zipped, "zip archive"),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "no UTF-8"),
    "UTF-16": (lambda: guide_text().encode("utf-16"), "no UTF-8"),
    "NUL": (lambda: guide_text() + "\0", "NUL"),
    "many lines": (lambda: "x\n" * 100_000, "lines"),
    "ten megabytes": (lambda: b"x" * 10_000_000, "256 KB"),
    "many rows": (lambda: "| Region | Base |\n|---|---|\n" + ROW * 4000, "rows"),
    "wide": (lambda: "|" + " a |" * 3000 + "\n|" + "---|" * 3000 + "\n|" + " $1K |" * 2000 + "\n", "Line"),
    "deep": (lambda: "> " * 7900 + "x\n" + "[" * 15_000 + "\n" + "*" * 15_000 + "\n" + "`" * 15_000, "Line"),
    "nested lists": (lambda: "".join("  " * n + "- x\n" for n in range(400)), "Line"),
}


@pytest.mark.parametrize("name", BAD)
async def test_a_bad_file_is_refused_within_a_second_with_its_line_and_leaves_nothing(
    candidate: Candidate, name: str
) -> None:
    made, said = BAD[name]
    content = made()
    await candidate.says("/guides")
    begun = time.process_time()
    # As Telegram does not always tell the size.
    answer = await sends(candidate, content, size=0)
    assert time.process_time() - begun < 1
    assert "nothing of it was kept" in answer
    assert said in answer
    assert await kept(candidate) == []


@pytest.mark.parametrize(
    "change", [lambda text: text.replace("\n", "\r\n"), lambda text: "\ufeff" + text], ids=["CRLF", "BOM"]
)
async def test_line_ends_and_byte_order_marks_of_any_kind_are_read(
    candidate: Candidate, change: Callable[[str], str]
) -> None:
    assert "2 pay figures" in await sends(candidate, change(guide_text()))


async def test_a_file_that_is_too_large_is_not_even_fetched(candidate: Candidate) -> None:
    assert "256 KB" in await sends(candidate, b"", size=MAX_BYTES + 1)


async def test_a_file_of_another_kind_gets_plain_words(candidate: Candidate) -> None:
    assert "ending in .md" in await sends(candidate, b"%PDF", name="offer.pdf")


async def test_a_file_that_telegram_does_not_give_is_asked_for_again(candidate: Candidate) -> None:
    async def gone(_: str) -> bytes:
        raise Gone

    candidate.house = replace(candidate.house, download=gone)
    file = File("F", "guide.md", 10)
    assert "send it again" in text_of(await candidate.does("media", media="document", file=file, message_id=1))
