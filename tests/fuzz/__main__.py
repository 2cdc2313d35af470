"""`YJPLAN_THOROUGH=10000 python -m tests.fuzz` prints how so many mutations ended."""

import os
import sys

from tests.fuzz.run import THOROUGH, run_trials, table

if __name__ == "__main__":
    found = run_trials(int(os.environ.get(THOROUGH, "10000")))
    print(table(found))  # noqa: T201 - that is what it is for
    sys.exit(any(one.fault for one in found))
