"""An edition that was taken down: a notice stands at its address, and its files are gone.

For what must not stay public: a child who can be known, a name that nobody may publish. The manifest
stays, so that the numbers of the editions have no gap; it holds digests and no words.
"""

import json
from dataclasses import asdict, dataclass
from datetime import date
from html import escape
from pathlib import Path

from yjplan.figures.months import long_date
from yjplan.publish.editions.manifest import DamagedError, Manifest

ENDING = ".taken-down"


@dataclass(frozen=True, slots=True)
class Notice:
    """What stands in the place of an edition."""

    number: int
    day: date
    """When it was taken down."""
    reason: str
    """For readers; it must not repeat what was taken down."""
    approved_by: str
    seal: str
    """The seal of the edition's manifest, so that no notice serves for another edition."""

    def written(self) -> str:
        """The notice's file."""
        body = {**asdict(self), "day": self.day.isoformat()}
        return json.dumps(body, indent=1, ensure_ascii=False) + "\n"

    def page(self) -> str:
        """The page at the edition's address, without a script."""
        title = f"Edition {self.number} was taken down"
        words = f"It was taken down on {long_date(self.day)}. {self.reason}"
        return (
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
            f'<title>{title}</title>\n<meta name="robots" content="noindex">\n'
            f'<link rel="icon" href="data:,">\n'
            f"</head>\n<body>\n<main>\n<h1>{title}</h1>\n<p>{escape(words)}</p>\n"
            '<p><a href="../../">Read the plan as it stands now</a></p>\n</main>\n</body>\n</html>\n'
        )


def notice_path(editions: Path, plan: str, number: int) -> Path:
    """Where the notice of an edition stands."""
    return editions / plan / f"{number}{ENDING}"


def read_notice(editions: Path, manifest: Manifest) -> Notice | None:
    """The notice of an edition; None for one that stands. DamagedError for one that is no notice of it."""
    path = notice_path(editions, manifest.plan, manifest.number)
    if not path.is_file():
        return None
    try:
        body = json.loads(path.read_text("utf-8"))
        notice = Notice(**{**body, "day": date.fromisoformat(body["day"])})
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        message = "it is not the notice of an edition"
        raise DamagedError(message) from error
    if notice.number != manifest.number or notice.seal != manifest.seal:
        message = "it is the notice of another edition"
        raise DamagedError(message)
    return notice
