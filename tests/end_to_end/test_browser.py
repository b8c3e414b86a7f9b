"""A whole rehearsal on the playground's chat page, in a real browser, as wide as a phone.

``SCREENSHOTS=folder make test ARGS=tests/end_to_end/test_browser.py`` keeps the pictures; the README shows
playground-390.png.
"""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright, expect

from bot.playground import Playground
from tests.end_to_end.conftest import Bot
from tests.end_to_end.test_rehearsal import COUNTER, EQUITY

pytestmark = pytest.mark.browser

CHROMIUM = "/usr/bin/chromium"
QUIET = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-sync "
    "--disable-component-update"
).split()
AT_END = """() => {
  const chat = document.getElementById("scroll")
  return chat.scrollHeight - chat.scrollTop - chat.clientHeight < 2
}"""
TO_TOP = "document.getElementById('scroll').scrollTo({ top: 0, behavior: 'instant' })"
WIDEST = "Math.max(...[...document.querySelectorAll('.message')].map(it => it.getBoundingClientRect().right))"
PRELUDE = (
    "Thanks for calling! I'd rather hear your range first.",
    "And how do you place people in it?",
    "What is the offer?",
    "I'd rather not say. What is your offer?",
    "Please go on.",
    "Let's look at the offer.",
)
PHONE = {"width": 390, "height": 844}


@pytest.fixture
async def page(tmp_path: Path) -> AsyncIterator[Page]:
    async with async_playwright() as driver:
        context = await driver.chromium.launch_persistent_context(
            tmp_path / "profile",
            executable_path=CHROMIUM,
            args=QUIET,
            viewport=PHONE,  # type: ignore[arg-type]
            device_scale_factor=2,
            permissions=["clipboard-read", "clipboard-write"],
        )
        opened = context.pages[0]
        complaints: list[str] = []
        opened.on("pageerror", lambda error: complaints.append(str(error)))
        yield opened
        await context.close()
        assert complaints == []


async def test_the_answer_comes_into_view_wherever_the_chat_was_scrolled_to(
    server: Playground, bot: Bot, page: Page, tmp_path: Path
) -> None:
    async with bot():
        await page.goto(server.page_url)
        phone = Phone(page, server, tmp_path / "pictures")
        await page.get_by_role("button", name="Start", exact=True).click()
        await phone.settle()
        for command in ("/help", "/privacy", "/settings", "/help", "/privacy"):
            await phone.says(command)
        await page.wait_for_function(AT_END)
        await page.evaluate(TO_TOP)
        await expect(page.get_by_role("button", name="Start a rehearsal").first).to_be_in_viewport()
        await phone.says("/settings")
        await expect(page.locator(".message").last).to_be_in_viewport()
        await page.wait_for_function(AT_END)
        await page.evaluate(TO_TOP)
        await page.get_by_role("button", name="I hold an offer of my own").first.click()
        await phone.settle()
        await expect(page.locator(".message").last).to_be_in_viewport()
        await expect(page.locator("#unread")).to_have_text("")


class Phone:
    """The chat page in the candidate's hand."""

    def __init__(self, page: Page, server: Playground, pictures: Path) -> None:
        self.page, self.server, self.pictures = page, server, pictures
        pictures.mkdir(parents=True, exist_ok=True)

    async def says(self, text: str) -> None:
        await self.page.get_by_label("Message", exact=True).fill(text)
        await self.page.keyboard.press("Enter")
        await self.server.until(lambda: self.server.transcript()[-1].text != text and self.server.from_bot())
        await self.settle()

    async def presses(self, label: str) -> None:
        await self.page.get_by_role("button", name=label).last.click()
        await self.settle()

    async def settle(self) -> None:
        """Until what the bot wrote last stands on the page."""
        await self.server.quiet()
        await expect(self.page.locator(".message").last).to_contain_text(self.server.transcript()[-1].text[:20])
        assert await self.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        assert await self.page.evaluate(WIDEST) <= PHONE["width"]

    async def picture(self, name: str) -> None:
        """What the phone shows once nothing moves any more: the end of the chat, to its last button."""
        await expect(self.page.locator("#toast")).to_be_hidden()
        await self.page.wait_for_function(AT_END)
        await self.page.screenshot(path=self.pictures / f"{name}.png")


async def test_a_candidate_rehearses_on_a_phone(server: Playground, bot: Bot, page: Page, tmp_path: Path) -> None:
    phone = Phone(page, server, Path(os.environ.get("SCREENSHOTS", tmp_path / "pictures")))
    async with bot():
        await server.until(lambda: server.messenger.settings.get("description"))
        await page.goto(server.page_url)
        await phone.picture("first-visit-390")
        await page.get_by_role("button", name="Start", exact=True).click()
        await server.until(server.from_bot)
        await phone.settle()
        await phone.picture("welcome-390")
        await phone.presses("Start a rehearsal")
        await phone.presses("Detroit")
        await phone.picture("recruiters-390")
        await phone.presses("Daniel")
        for message in PRELUDE:
            if "stock grant" in server.transcript()[-1].text:
                break
            await phone.says(message)
        await phone.picture("offer-390")
        await phone.says(COUNTER)
        await expect(page.get_by_text("guide asks $172K–$175K")).to_be_visible()
        await phone.picture("counter-390")
        await phone.says("/hint")
        await page.get_by_role("button", name="Copy").last.click()
        copied = next(
            button["copy_text"]["text"] for button in server.transcript()[-1].buttons if "copy_text" in button
        )
        assert await page.evaluate("navigator.clipboard.readText()") == copied
        await phone.picture("hint-390")
        await phone.says(EQUITY)
        await phone.picture("playground-390")
        await phone.says("/offer")
        await phone.picture("table-390")
        await phone.says("I accept the offer. Please send it in writing.")
        await phone.picture("review-390")
        await phone.presses("Their limits")
        await phone.picture("limits-390")
        await phone.presses("Better lines")
        await phone.picture("lines-390")
        await phone.presses("Rules")
        await phone.picture("rules-390")
        await phone.presses("Summary")
        await phone.says("/guide")
        for name in ("Bands", "Arguments", "Levels"):
            await phone.presses(name)
            await phone.picture(f"guide-{name.lower()}-390")
        await phone.says("/history")
        await phone.picture("history-390")
        await phone.presses("Detroit")
        await phone.presses("Messages")
        await phone.picture("messages-390")
        await page.reload()
        await phone.settle()
