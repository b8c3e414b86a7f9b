"""A candidate's own offer, told question by question."""
