"""How much a problem matters."""

from enum import StrEnum


class Severity(StrEnum):
    """An error stops the build; a warning does not."""

    ERROR = "error"
    WARNING = "warning"
