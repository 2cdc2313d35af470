"""Published figures in, charts out: a figure, its description in words, and the same numbers as a table."""
