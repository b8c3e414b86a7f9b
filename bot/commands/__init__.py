"""One module a command of `python -m bot`; its click command is called `command`."""
