"""`Offence_Table v2.ods`: proven offences, by service and group of offences.

The exact names of its last columns were not seen in a source; they are found by what they mean.
"""

from yjplan.intake.columns import find_table, missing_columns
from yjplan.intake.cross_table import Shape, add_up
from yjplan.intake.figure import Reading
from yjplan.intake.format import Desk, Format
from yjplan.intake.open_data import COLUMNS, NEEDED, SOURCE, sentence_case
from yjplan.sources.sheet import Sheet

_COLUMNS = {
    **COLUMNS,
    "offence": ("offence group", "(?:primary |proven )?offence (?:group|type|category).*", "offence"),
    "number": (
        "number offences?",
        "number (?:of )?(?:proven )?offences?",
        "(?:number|count|proven offences).*",
    ),
}
_NEEDED = {**NEEDED, "offence": "Offence_Group", "number": "Number_Offences"}
_SHAPE = Shape("proven-offences", "number", {"offence": sentence_case})


def _read(sheet: Sheet, desk: Desk) -> Reading | None:
    table = find_table(sheet, _COLUMNS, ("yjs", "offence"))
    if table is None:
        return None
    missing = missing_columns(table, _NEEDED)
    return Reading(problems=tuple(missing)) if missing else add_up(table, _SHAPE, desk)


OFFENCE_TABLE = Format("Offence_Table of the local level open data", SOURCE, _read)
