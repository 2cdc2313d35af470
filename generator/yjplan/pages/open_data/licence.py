"""The licence of what the site publishes."""

from dataclasses import dataclass

from yjplan.languages import to_say


@dataclass(frozen=True, slots=True)
class Licence:
    """Under which terms the content may be reused."""

    id: str
    """Its name in the SPDX licence list, which data packages use."""
    title: str
    address: str


LICENCE = Licence(
    "OGL-UK-3.0",
    to_say("Open Government Licence v3.0"),
    "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
)
