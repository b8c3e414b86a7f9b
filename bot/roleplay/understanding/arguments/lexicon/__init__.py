"""Word lists, apart from the logic that uses them. None of them is written for one guide."""
