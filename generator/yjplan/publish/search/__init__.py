"""The search index: what every published page says, by the places that a result can name."""
