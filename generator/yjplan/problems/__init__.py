"""What can be wrong with content: one type, a list of codes, and ways to print it."""

from yjplan.problems.masked import masked
from yjplan.problems.place import Place
from yjplan.problems.problem import Problem, Severity, nearest, problem
from yjplan.problems.report import Report

__all__ = ["Place", "Problem", "Report", "Severity", "masked", "nearest", "problem"]
