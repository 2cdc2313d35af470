"""The accessibility statement, written from the record of the last test."""
