"""What a bot with a state and a database usually looks like on python-telegram-bot: a ConversationHandler, which keeps
the state of a talk in memory, and one commit to SQLite for each message."""

import os
import sqlite3

from telegram import Update
from telegram.ext import Application, ContextTypes, ConversationHandler, MessageHandler, filters

TALKING = 0

database = sqlite3.connect(os.environ["DATABASE_FILE"])
database.execute("PRAGMA journal_mode=WAL")
database.execute("PRAGMA synchronous=FULL")
database.execute("CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY, chat_id INTEGER, text TEXT)")


async def talk(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> int:
    if update.message and update.message.text:
        with database:
            database.execute(
                "INSERT INTO messages (chat_id, text) VALUES (?, ?)", (update.message.chat_id, update.message.text)
            )
        await update.message.reply_text(update.message.text)
    return TALKING


text = MessageHandler(filters.TEXT & ~filters.COMMAND, talk)
application = Application.builder().token(os.environ["BOT_TOKEN"]).base_url(f"{os.environ['API_BASE_URL']}/bot").build()
application.add_handler(ConversationHandler(entry_points=[text], states={TALKING: [text]}, fallbacks=[]))
application.run_polling(allowed_updates=Update.ALL_TYPES)
