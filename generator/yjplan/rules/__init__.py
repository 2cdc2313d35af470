"""Rules: what may be wrong in what a plan says, one kind of mistake a file. The list is `rules.py`."""
