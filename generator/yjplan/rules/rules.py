"""Every rule, in the order in which they run. To add one: a file of its own, and a line here."""

from collections.abc import Sequence

from yjplan.problems import Problem
from yjplan.rules.active_proceedings import ACTIVE_PROCEEDINGS
from yjplan.rules.all_said import ALL_SAID
from yjplan.rules.already_past import ALREADY_PAST
from yjplan.rules.both_ways import BOTH_WAYS
from yjplan.rules.capitals import CAPITALS
from yjplan.rules.colour_alone import COLOUR_ALONE
from yjplan.rules.column_without_heading import COLUMN_WITHOUT_HEADING
from yjplan.rules.damaged_text import DAMAGED_TEXT
from yjplan.rules.event_dates import EVENT_DATES
from yjplan.rules.few_children import FEW_CHILDREN
from yjplan.rules.figure_in_words import FIGURE_IN_WORDS
from yjplan.rules.from_the_future import FROM_THE_FUTURE
from yjplan.rules.front_page import FRONT_PAGE
from yjplan.rules.hard_to_read import HARD_TO_READ
from yjplan.rules.heading_only import HEADING_ONLY
from yjplan.rules.health_of_a_worker import HEALTH_OF_A_WORKER
from yjplan.rules.initials_of_a_child import INITIALS_OF_A_CHILD
from yjplan.rules.initials_of_leads import INITIALS_OF_LEADS
from yjplan.rules.left_behind_term import LEFT_BEHIND_TERM
from yjplan.rules.long_sentence import LONG_SENTENCE
from yjplan.rules.lost_link import LOST_LINK
from yjplan.rules.meetings_said import MEETINGS_SAID
from yjplan.rules.misspelt_term import MISSPELT_TERM
from yjplan.rules.money_in_words import MONEY_IN_WORDS
from yjplan.rules.names_a_child import NAMES_A_CHILD
from yjplan.rules.part_of_whole import PART_OF_WHOLE
from yjplan.rules.percent_change import PERCENT_CHANGE
from yjplan.rules.personal_contact import PERSONAL_CONTACT
from yjplan.rules.picture_of_text import PICTURE_OF_TEXT
from yjplan.rules.placeholder import PLACEHOLDER
from yjplan.rules.plain_words_hard import PLAIN_WORDS_HARD
from yjplan.rules.plain_words_jargon import PLAIN_WORDS_JARGON
from yjplan.rules.plain_words_long import PLAIN_WORDS_LONG
from yjplan.rules.plain_words_missing import PLAIN_WORDS_MISSING
from yjplan.rules.points_at_one_child import POINTS_AT_ONE_CHILD
from yjplan.rules.poor_heading import POOR_HEADING
from yjplan.rules.poor_picture_text import POOR_PICTURE_TEXT
from yjplan.rules.references import REFERENCES
from yjplan.rules.required_sections import REQUIRED_SECTIONS
from yjplan.rules.rows_said import ROWS_SAID
from yjplan.rules.same_total import SAME_TOTAL
from yjplan.rules.stale_year import STALE_YEAR
from yjplan.rules.stated_total import STATED_TOTAL
from yjplan.rules.steps import STEPS
from yjplan.rules.subject import Rule, Subject
from yjplan.rules.typed_bullet import TYPED_BULLET
from yjplan.rules.undated_figure import UNDATED_FIGURE
from yjplan.rules.undefined_abbreviation import UNDEFINED_ABBREVIATION
from yjplan.rules.unit_records import UNIT_RECORDS
from yjplan.rules.who_and_when import WHO_AND_WHEN
from yjplan.rules.word_twice import WORD_TWICE
from yjplan.rules.words_against_data import WORDS_AGAINST_DATA
from yjplan.rules.words_beside_figure import WORDS_BESIDE_FIGURE

RULES: tuple[Rule, ...] = (
    PLACEHOLDER,
    PERCENT_CHANGE,
    PART_OF_WHOLE,
    STATED_TOTAL,
    MONEY_IN_WORDS,
    SAME_TOTAL,
    ROWS_SAID,
    FIGURE_IN_WORDS,
    WORDS_AGAINST_DATA,
    WORDS_BESIDE_FIGURE,
    ALL_SAID,
    BOTH_WAYS,
    MEETINGS_SAID,
    REFERENCES,
    ALREADY_PAST,
    STALE_YEAR,
    EVENT_DATES,
    FROM_THE_FUTURE,
    INITIALS_OF_LEADS,
    WHO_AND_WHEN,
    HEADING_ONLY,
    UNDATED_FIGURE,
    STEPS,
    NAMES_A_CHILD,
    INITIALS_OF_A_CHILD,
    POINTS_AT_ONE_CHILD,
    FEW_CHILDREN,
    ACTIVE_PROCEEDINGS,
    HEALTH_OF_A_WORKER,
    PERSONAL_CONTACT,
    UNIT_RECORDS,
    LEFT_BEHIND_TERM,
    LONG_SENTENCE,
    HARD_TO_READ,
    PLAIN_WORDS_HARD,
    PLAIN_WORDS_LONG,
    PLAIN_WORDS_JARGON,
    UNDEFINED_ABBREVIATION,
    DAMAGED_TEXT,
    MISSPELT_TERM,
    WORD_TWICE,
    POOR_HEADING,
    POOR_PICTURE_TEXT,
    PICTURE_OF_TEXT,
    COLUMN_WITHOUT_HEADING,
    COLOUR_ALONE,
    CAPITALS,
    TYPED_BULLET,
    LOST_LINK,
    REQUIRED_SECTIONS,
    PLAIN_WORDS_MISSING,
    FRONT_PAGE,
)


def apply_rules(subject: Subject, rules: Sequence[Rule] = RULES) -> list[Problem]:
    """What all rules find that can read the plan's language."""
    spoken = subject.plan.language
    return [found for rule in rules if spoken in rule.languages for found in rule.check(subject)]
