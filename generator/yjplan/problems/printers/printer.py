"""What a printer is: from a report and the files read to a text."""

from collections.abc import Callable, Mapping

from yjplan.problems.report import Report

Printer = Callable[[Report, Mapping[str, str]], str]
"""The texts are those of the files read, by their path as places name it."""
