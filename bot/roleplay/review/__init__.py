"""The review of a finished session: what was won, which rules were kept, what to say better.

``review`` is the way in."""
