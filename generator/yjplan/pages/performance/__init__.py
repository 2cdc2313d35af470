"""The pages of indicators: an overview, and a page an indicator."""
