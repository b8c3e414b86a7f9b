"""The chat page in a real browser."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import BrowserContext, Page, async_playwright, expect
from telegram import Bot, BotCommand, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ParseMode

from bot import playground
from bot.playground import SMALL_PICTURE, Playground

pytestmark = pytest.mark.browser

CHROMIUM = "/usr/bin/chromium"
QUIET = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-sync".split()
)
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 800}


@pytest.fixture
async def browser(tmp_path: Path) -> AsyncIterator[BrowserContext]:
    async with async_playwright() as driver:
        context = await driver.chromium.launch_persistent_context(
            tmp_path / "profile",
            executable_path=CHROMIUM,
            args=[*QUIET, "--disable-component-update"],
            viewport={"width": 390, "height": 844},
            permissions=["clipboard-read", "clipboard-write"],
        )
        yield context
        await context.close()


@pytest.fixture
async def page(server: Playground, browser: BrowserContext) -> AsyncIterator[Page]:
    """The page, which fails its test when it complains or asks anything of another host."""
    opened = browser.pages[0]
    complaints: list[str] = []
    opened.on("console", lambda entry: complaints.append(entry.text) if entry.type in ("error", "warning") else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on(
        "request", lambda request: None if request.url.startswith(server.origin) else complaints.append(request.url)
    )
    await opened.goto(server.page_url)
    yield opened
    assert complaints == []


async def send(page: Page, text: str) -> None:
    await page.get_by_label("Message", exact=True).fill(text)
    await page.keyboard.press("Enter")


async def test_a_first_visitor_reads_what_the_bot_is_and_presses_start(server: Playground, page: Page) -> None:
    server.messenger.set("description", "A sparring partner.")
    await page.reload()
    await expect(page.get_by_text("A sparring partner.")).to_be_visible()
    await expect(page.get_by_text("nothing leaves this machine")).to_be_visible()
    await page.get_by_role("button", name="Start", exact=True).click()
    await expect(page.get_by_label("Message", exact=True)).to_be_focused()
    assert [message.text for message in server.transcript()] == ["/start"]


async def test_a_deep_link_starts_with_its_payload(server: Playground, page: Page) -> None:
    server.send_text("I was here before")
    await page.goto(f"{server.page_url}?start=session-7")
    await page.get_by_role("button", name="Start", exact=True).click()
    await expect(page.locator(".message")).to_have_count(2)
    assert server.transcript()[-1].text == "/start session-7"


async def test_a_link_to_the_bot_itself_stays_in_the_page(server: Playground, bot: Bot, page: Page) -> None:
    await bot.send_message(1, f'<a href="https://t.me/{bot.username}?start=again">again</a>', ParseMode.HTML)
    await page.get_by_role("link", name="again").click()
    await expect(page.locator(".message.own")).to_have_count(2)
    assert server.transcript()[-1].text == "/start again"


async def test_formatting_is_drawn_from_entities_and_markup_of_others_is_only_text(bot: Bot, page: Page) -> None:
    await bot.send_message(
        1,
        "🎯 <b>bold <i>both</i></b> <u>u</u> <s>s</s> <code>c &lt; d</code> <tg-spoiler>secret</tg-spoiler>"
        '<pre><code class="language-text">bar ███──</code></pre>\n&lt;img src=x onerror=alert(1)&gt;',
        ParseMode.HTML,
    )
    text = page.locator(".message").last.locator(".text")
    await expect(text.locator("strong em")).to_have_text("both")
    await expect(text.locator("code").first).to_have_text("c < d")
    await expect(text.locator("pre")).to_have_text("bar ███──")
    await expect(text).to_contain_text("<img src=x onerror=alert(1)>")
    await expect(text.locator("img")).to_have_count(0)
    await text.locator(".spoiler").click()
    await expect(text.locator(".spoiler.shown")).to_have_text("secret")


async def test_an_expandable_quote_opens_and_stays_open_when_the_message_is_edited(bot: Bot, page: Page) -> None:
    quote = f"<blockquote expandable>{'A long detail of the coach. ' * 20}</blockquote>"
    sent = await bot.send_message(1, quote, ParseMode.HTML)
    await page.get_by_role("button", name="Show more").click()
    await expect(page.get_by_role("button", name="Show less")).to_have_attribute("aria-expanded", "true")
    await bot.edit_message_text(f"Now: {quote}", 1, sent.message_id, None, ParseMode.HTML)
    await expect(page.get_by_text("Now:")).to_be_visible()
    await expect(page.get_by_role("button", name="Show less")).to_be_visible()
    await expect(page.locator(".message").last).to_contain_text("edited")


async def test_a_callback_button_waits_until_the_bot_answers(server: Playground, bot: Bot, page: Page) -> None:
    keys = InlineKeyboardMarkup(
        [[InlineKeyboardButton("Detroit", callback_data="r1"), InlineKeyboardButton("B", url="https://example.com")]]
    )
    await bot.send_message(1, "Where?", reply_markup=keys)
    key = page.get_by_role("button", name="Detroit")
    await key.click()
    await expect(key).to_have_attribute("aria-busy", "true")
    (update,) = await bot.get_updates(timeout=5)
    assert update.callback_query is not None
    await update.callback_query.answer("Detroit it is.")
    await expect(page.locator("#toast")).to_have_text("Detroit it is.")
    await expect(key).not_to_have_attribute("aria-busy", "true")
    server.press("Detroit")
    await key.click()
    await server.until(lambda: len(server.messenger.presses) == 3)
    queries = [update.callback_query for update in await bot.get_updates(offset=-1)]
    await queries[0].answer("Really?", show_alert=True)  # type: ignore[union-attr]
    await expect(page.get_by_role("dialog")).to_contain_text("Really?")


async def test_a_copy_button_copies_and_says_so(bot: Bot, page: Page) -> None:
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Copy the wording", copy_text=CopyTextButton("I'm at $175K."))]])
    await bot.send_message(1, "Say:", reply_markup=keys)
    await page.get_by_role("button", name="Copy the wording").click()
    await expect(page.locator("#toast")).to_have_text("Copied to the clipboard.")
    assert await page.evaluate("navigator.clipboard.readText()") == "I'm at $175K."


async def test_enter_sends_shift_enter_breaks_the_line_and_arrow_up_edits(
    server: Playground, bot: Bot, page: Page
) -> None:
    field = page.get_by_label("Message", exact=True)
    await field.fill("one")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("two")
    await page.keyboard.press("Enter")
    await expect(page.locator(".message.own")).to_have_count(2)
    assert server.transcript()[-1].text == "one\ntwo"
    await expect(field).to_have_value("")
    await page.keyboard.press("ArrowUp")
    await expect(field).to_have_value("one\ntwo")
    await page.keyboard.type(" three")
    await page.keyboard.press("Enter")
    await expect(page.locator(".message.own").last).to_contain_text("edited")
    edited = (await bot.get_updates())[-1].edited_message
    assert edited is not None
    assert edited.text == "one\ntwo three"


async def test_a_slash_opens_the_commands_with_their_descriptions(server: Playground, bot: Bot, page: Page) -> None:
    await bot.set_my_commands([BotCommand("hint", "The next move"), BotCommand("history", "Past sessions")])
    await page.get_by_label("Message", exact=True).press_sequentially("/his")
    await expect(page.get_by_role("option")).to_have_text(["/historyPast sessions"])
    await page.keyboard.press("Enter")
    await expect(page.locator(".message.own")).to_have_count(2)
    assert server.transcript()[-1].text == "/history"
    await page.get_by_role("button", name="Commands").click()
    await expect(page.get_by_role("option")).to_have_count(2)
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("option")).to_have_count(0)


async def test_stickers_voice_files_and_pictures_can_be_sent(
    server: Playground, bot: Bot, page: Page, tmp_path: Path
) -> None:
    attach = page.get_by_role("button", name="Send a picture, file, voice message or sticker")
    await attach.click()
    await page.get_by_role("button", name="Sticker 🤝").click()
    await attach.click()
    await page.get_by_role("menuitem", name="Voice message").click()
    picture = tmp_path / "offer.png"
    picture.write_bytes(SMALL_PICTURE)
    for kind in ("Picture", "File"):
        await attach.click()
        async with page.expect_file_chooser() as chooser:
            await page.get_by_role("menuitem", name=kind).click()
        await (await chooser.value).set_files(picture)
    await expect(page.locator(".message.own")).to_have_count(5)
    kinds = [sorted(message.json.keys() & {"sticker", "voice", "photo", "document"}) for message in server.transcript()]
    assert kinds[1:] == [["sticker"], ["voice"], ["photo"], ["document"]]
    await expect(page.get_by_role("button", name="Open the picture").locator("img")).to_have_js_property(
        "naturalWidth", 32
    )


async def test_a_page_that_lost_the_line_catches_up(browser: BrowserContext, tmp_path: Path) -> None:
    folder, page = tmp_path / "store", browser.pages[0]
    async with playground.serve(folder=folder) as before:
        before.send_text("before")
        await page.goto(before.page_url)
        await expect(page.locator(".message")).to_have_count(1)
    await expect(page.get_by_text("Reconnecting…")).to_be_visible()
    async with playground.serve(folder=folder, port=before.port) as after:
        after.send_text("while away")
        await expect(page.locator(".message .text")).to_have_text(["before", "while away"], timeout=15_000)
        await expect(page.get_by_text("Reconnecting…")).not_to_be_visible()
        await send(page, "back")
        await expect(page.locator(".message")).to_have_count(3)


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_nothing_sticks_out_at_phone_or_desktop_width(bot: Bot, page: Page, scheme: str) -> None:
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("A button with quite a long label", callback_data="x")] * 3])
    bar = "<pre>" + "base   $185K " + "█" * 60 + "</pre>"
    await bot.send_message(1, f"{'unbroken' * 30} {bar}", ParseMode.HTML, reply_markup=keys)
    await bot.send_photo(1, SMALL_PICTURE, caption="c" * 300)
    await expect(page.locator(".message")).to_have_count(3)
    await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    for size in (PHONE, DESK):
        await page.set_viewport_size(size)  # type: ignore[arg-type]
        sideways = "[...document.querySelectorAll('html, .scroll')].map(e => e.scrollWidth - e.clientWidth)"
        assert await page.evaluate(sideways) == [0, 0]
