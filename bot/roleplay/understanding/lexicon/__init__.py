"""The words that understanding goes by, as plain tables: what is said here is data, what is done with it stands outside."""
