"""Between Telegram and the rehearsal: updates in, replies out."""
