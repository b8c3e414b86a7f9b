"""The words that understanding goes by, as plain tables: what is said is data here, what is done with it stands outside."""
