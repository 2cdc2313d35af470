"""`Outcome_Table.ods`: cautions and sentences, by service, tier and type."""

from yjplan.intake.columns import find_table, missing_columns
from yjplan.intake.cross_table import Shape, add_up
from yjplan.intake.figure import Reading
from yjplan.intake.format import Desk, Format
from yjplan.intake.open_data import COLUMNS, NEEDED, SOURCE, sentence_case
from yjplan.sources.sheet import Sheet

_COLUMNS = {
    **COLUMNS,
    "tier": ("caution or sentence tier",),
    "outcome": ("caution or sentence type",),
    "number": ("number cautioned sentenced", "number.*"),
}
_NEEDED = {
    **NEEDED,
    "tier": "Caution_or_sentence_tier",
    "outcome": "Caution_or_sentence_type",
    "number": "Number_Cautioned_Sentenced",
}


def _tier(text: str) -> str:
    """`Pre Court` and `Pre-court` are one tier."""
    return sentence_case(text.replace("Pre Court", "Pre-court").replace("First Tier", "First-tier"))


_SHAPE = Shape("cautions-and-sentences", "number", {"tier": _tier, "outcome": sentence_case})


def _read(sheet: Sheet, desk: Desk) -> Reading | None:
    table = find_table(sheet, _COLUMNS, ("yjs", "tier")) or find_table(sheet, _COLUMNS, ("yjs", "outcome"))
    if table is None:
        return None
    missing = missing_columns(table, _NEEDED)
    return Reading(problems=tuple(missing)) if missing else add_up(table, _SHAPE, desk)


OUTCOME_TABLE = Format("Outcome_Table of the local level open data", SOURCE, _read)
