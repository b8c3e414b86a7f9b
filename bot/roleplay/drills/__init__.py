"""Drills: one tactic, three answers, each judged at once."""
