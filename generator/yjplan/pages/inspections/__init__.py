"""The pages of an inspection."""
