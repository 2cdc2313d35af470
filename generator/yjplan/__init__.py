"""Youth justice plans from text and data to a published site."""

__version__ = "0.1.0"
