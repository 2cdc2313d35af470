"""Every kind of published file that can be imported, in the order in which a sheet is held against them."""

from yjplan.intake.children_table import CHILDREN_TABLE
from yjplan.intake.entrants_table import ENTRANTS_TABLE
from yjplan.intake.fingertips import FINGERTIPS
from yjplan.intake.format import Format
from yjplan.intake.lait import LAIT
from yjplan.intake.nomis import NOMIS
from yjplan.intake.offence_table import OFFENCE_TABLE
from yjplan.intake.outcome_table import OUTCOME_TABLE
from yjplan.intake.remand_tables import REMAND_TABLES
from yjplan.intake.sentencing_table import SENTENCING_TABLE

FORMATS: tuple[Format, ...] = (
    CHILDREN_TABLE,
    OUTCOME_TABLE,
    OFFENCE_TABLE,
    ENTRANTS_TABLE,
    SENTENCING_TABLE,
    REMAND_TABLES,
    LAIT,
    NOMIS,
    FINGERTIPS,
)
