"""`Children_Table.ods`: children cautioned or sentenced, by service, age, ethnicity and sex."""

from yjplan.intake.columns import find_table, missing_columns
from yjplan.intake.cross_table import Shape, add_up
from yjplan.intake.figure import Reading
from yjplan.intake.format import Desk, Format
from yjplan.intake.open_data import COLUMNS, NEEDED, SOURCE, age_words, ethnicity_words, sex_words
from yjplan.sources.sheet import Sheet

_COLUMNS = {
    **COLUMNS,
    "age": ("age group", "age band", "age"),
    "ethnicity": ("ethnicity group", "ethnicity", "ethnic group"),
    "sex": ("sex", "gender"),
    "number": ("number children", "number of children"),
}
_NEEDED = {
    **NEEDED,
    "age": "Age_Group",
    "ethnicity": "Ethnicity_Group",
    "sex": "Sex",
    "number": "Number_Children",
}
_SHAPE = Shape(
    "children-cautioned-or-sentenced",
    "number",
    {"age": age_words, "ethnicity": ethnicity_words, "sex": sex_words},
    ("age", "ethnicity", "sex"),
)


def _read(sheet: Sheet, desk: Desk) -> Reading | None:
    table = find_table(sheet, _COLUMNS, ("yjs", "number")) or find_table(
        sheet, _COLUMNS, ("year", "yjs", "age", "ethnicity")
    )
    if table is None:
        return None
    missing = missing_columns(table, _NEEDED)
    return Reading(problems=tuple(missing)) if missing else add_up(table, _SHAPE, desk)


CHILDREN_TABLE = Format("Children_Table of the local level open data", SOURCE, _read)
