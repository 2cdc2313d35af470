"""One report, several ways of saying it: for people, for GitHub, for other programs. One printer a file."""

from yjplan.problems.printers.as_json import print_json
from yjplan.problems.printers.full import print_full
from yjplan.problems.printers.github import print_github
from yjplan.problems.printers.junit import print_junit
from yjplan.problems.printers.lines import print_lines
from yjplan.problems.printers.printer import Printer
from yjplan.problems.printers.sarif import print_sarif

PRINTERS: dict[str, Printer] = {
    "line": print_lines,
    "full": print_full,
    "github": print_github,
    "json": print_json,
    "sarif": print_sarif,
    "junit": print_junit,
}

__all__ = ["PRINTERS", "Printer", "print_lines"]
