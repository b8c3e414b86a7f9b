"""A candidate's own offer, told question by question.

``form`` is the way in."""
