"""A plan in Welsh beside the plan in English: checked, protected alike, and linked page by page."""
