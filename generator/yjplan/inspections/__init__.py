"""Inspection reports beside the plans: their model, their checks, their tables, and what plans answer."""
