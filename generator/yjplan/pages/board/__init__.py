"""The board's page: one page for the meeting, on two sides of A4."""
