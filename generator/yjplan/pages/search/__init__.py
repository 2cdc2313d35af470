"""The page with the results of a search."""
