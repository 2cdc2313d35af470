"""The page on editions, and what changed between two published states."""
