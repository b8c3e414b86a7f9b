"""The bargaining searched to its end: what could still be reached, and what each turn cost of it.

``regret`` prices the turns of a session."""
