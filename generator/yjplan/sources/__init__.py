"""Bytes in, text and tables with positions out. Nothing here knows what a plan is."""
