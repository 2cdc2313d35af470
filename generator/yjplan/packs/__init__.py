"""Reference data shipped with the generator, each entry with its source and whether it was verified."""
