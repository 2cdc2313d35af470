"""Every kind of block, written out. A kind that is not on this list does not exist."""

from typing import Any

from yjplan.blocks.action_plan import ACTION_PLAN
from yjplan.blocks.attendance import ATTENDANCE
from yjplan.blocks.board import BOARD
from yjplan.blocks.budget import BUDGET
from yjplan.blocks.calendar import CALENDAR
from yjplan.blocks.case_study import CASE_STUDY
from yjplan.blocks.chart import CHART
from yjplan.blocks.cohort import COHORT
from yjplan.blocks.disposals import DISPOSALS
from yjplan.blocks.glossary import GLOSSARY
from yjplan.blocks.grant_use import GRANT_USE
from yjplan.blocks.indicator import INDICATOR
from yjplan.blocks.indicators import INDICATORS
from yjplan.blocks.key_figures import KEY_FIGURES
from yjplan.blocks.kind import BlockKind
from yjplan.blocks.linked_document import LINKED_DOCUMENT
from yjplan.blocks.listing import PLEDGES, PRIORITIES, VALUES
from yjplan.blocks.meetings import MEETINGS
from yjplan.blocks.posts import POSTS
from yjplan.blocks.process import PROCESS
from yjplan.blocks.quotes import QUOTES
from yjplan.blocks.recommendations import RECOMMENDATIONS
from yjplan.blocks.reporting_schedule import REPORTING_SCHEDULE
from yjplan.blocks.risk_register import RISK_REGISTER
from yjplan.blocks.scores import SCORES
from yjplan.blocks.self_assessment import SELF_ASSESSMENT
from yjplan.blocks.split import SPLIT
from yjplan.blocks.staffing import STAFFING
from yjplan.blocks.strengths import STRENGTHS
from yjplan.blocks.structure import STRUCTURE
from yjplan.blocks.survey import SURVEY
from yjplan.blocks.table import TABLE
from yjplan.blocks.terms_of_reference import TERMS_OF_REFERENCE
from yjplan.blocks.theory_of_change import THEORY_OF_CHANGE
from yjplan.blocks.timetable import TIMETABLE
from yjplan.blocks.training import TRAINING

ALL: tuple[BlockKind[Any], ...] = (
    ACTION_PLAN,
    ATTENDANCE,
    BOARD,
    BUDGET,
    CALENDAR,
    CASE_STUDY,
    CHART,
    COHORT,
    DISPOSALS,
    GLOSSARY,
    GRANT_USE,
    INDICATOR,
    INDICATORS,
    KEY_FIGURES,
    LINKED_DOCUMENT,
    MEETINGS,
    PLEDGES,
    POSTS,
    PRIORITIES,
    PROCESS,
    QUOTES,
    RECOMMENDATIONS,
    REPORTING_SCHEDULE,
    RISK_REGISTER,
    SCORES,
    SELF_ASSESSMENT,
    SPLIT,
    STAFFING,
    STRENGTHS,
    STRUCTURE,
    SURVEY,
    TABLE,
    TERMS_OF_REFERENCE,
    THEORY_OF_CHANGE,
    TIMETABLE,
    TRAINING,
    VALUES,
)

KINDS: dict[str, BlockKind[Any]] = {kind.name: kind for kind in ALL}
"""By the name authors write."""
