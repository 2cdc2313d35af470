"""The whole plan on one page, for reading through, for paper and for taking away."""
