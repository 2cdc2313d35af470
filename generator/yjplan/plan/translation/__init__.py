"""A plan in another language: its folder with the files of `cy/` laid over it, and what differs."""
