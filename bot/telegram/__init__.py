"""Between Telegram and the rehearsal: updates in, replies out.

polling → (store) → pump → router → features → (store) → delivery
"""

import os

# python-telegram-bot tells durations as timedelta only when asked to, and warns otherwise.
os.environ.setdefault("PTB_TIMEDELTA", "true")
