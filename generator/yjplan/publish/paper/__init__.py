"""A plan on paper and offline: its PDF, and a zip of its pages."""
