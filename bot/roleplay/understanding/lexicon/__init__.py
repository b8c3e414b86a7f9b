"""The words that understanding goes by, as plain tables: what is said stands here, what is done with it outside."""
