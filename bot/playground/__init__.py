"""A stand-in for Telegram on this machine: the Bot API over HTTP for the bot, and a chat page in the browser.

async with playground.serve(folder=Path("data/playground"), port=8081) as server:
    bot = Bot(server.token, base_url=server.base_url, base_file_url=server.base_file_url)
    print(server.page_url)
"""

from bot.listening import PortTaken
from bot.playground.faults import Clock, Fault, FaultKind
from bot.playground.messenger import Press
from bot.playground.server import STORE_NAME, Playground, serve
from bot.playground.store import StoreTaken, seal_anew
from bot.playground.visitor import SMALL_PICTURE, Message

__all__ = [
    "SMALL_PICTURE",
    "STORE_NAME",
    "Clock",
    "Fault",
    "FaultKind",
    "Message",
    "Playground",
    "PortTaken",
    "Press",
    "StoreTaken",
    "seal_anew",
    "serve",
]
