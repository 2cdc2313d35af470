"""Every code a problem can have. A code never changes its meaning once released.

The page of each code, with a wrong and a right example, is `pages/<slug>.md`.
"""

from dataclasses import dataclass
from importlib.resources import files

from yjplan.problems.severity import Severity


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of problem."""

    slug: str
    """The permanent name."""
    severity: Severity
    title: str
    """What is wrong, in a few words."""


def _errors(**titles: str) -> tuple[Code, ...]:
    return tuple(Code(slug.replace("_", "-"), Severity.ERROR, title) for slug, title in titles.items())


def _warnings(**titles: str) -> tuple[Code, ...]:
    return tuple(Code(slug.replace("_", "-"), Severity.WARNING, title) for slug, title in titles.items())


_FILES = _errors(
    unreadable_file="A file that cannot be read",
    not_utf8="A file is not UTF-8 text",
    missing_file="A file that is named does not exist",
    outside_folder="A path leads out of the plan's folder",
    file_in_two_places="A file stands in the content folder and in the data folder",
    stray_data_file="A file in the data folder that no plan reads",
    malformed_yaml="YAML that cannot be read",
    duplicate_key="The same key stands twice",
    yaml_feature="A YAML feature that plans do not use",
    malformed_csv="A CSV table that cannot be read",
    ragged_row="A row with more or fewer cells than the heading",
    unknown_column="A CSV column that has no meaning here",
    missing_column="A CSV column that must be there is missing",
    missing_front_matter="A section without its front matter",
)
_VALUES = _errors(
    unknown_key="A key that has no meaning here",
    missing_key="A key that must be there is missing",
    wrong_type="A value of the wrong kind",
    impossible_date="A date that does not exist",
    unknown_value="A value that is not on the list",
    duplicate_id="The same id stands twice",
    duplicate_term="A glossary term that stands twice",
    too_many_series="A chart with more series than can be told apart",
)
_TEXT = _errors(
    raw_html="HTML in content",
    unsafe_link="A link that runs a program",
    broken_link="A link that leads nowhere",
    picture_without_text="A picture without a description",
    unknown_block="A kind of block that does not exist",
    block_not_closed="A block that is not closed",
    not_a_block="Text that looks like a block or a table and is none",
    unknown_role="A role that does not exist",
    unknown_indicator="An indicator that is not defined",
    unknown_figure="A figure that the data does not hold",
    unknown_term="A glossary term that is not defined",
    heading_level="A heading that skips a level",
    link_text="Link text that does not say where the link leads",
)
_PLAN = _errors(
    unknown_guidance="A guidance year without a pack",
    unknown_section="A heading that the guidance year does not have",
    duplicate_section="Two sections answer the same heading",
    unknown_source="A source that is not described",
    unknown_area="An area that is not described",
    unknown_period="A period that cannot be read",
    duplicate_figure="Two values for one figure",
    unit_mismatch="A value that does not fit the indicator's unit",
    unit_differs_from_catalogue="A unit that is not the catalogue's",
    multiplier_differs_from_unit="A multiplier that its unit does not have",
    unsigned_publication="A plan published without a word on its sign-off",
    template_text="A published plan with text of the layout in it",
    colour_contrast="A colour that cannot be read on white",
    unknown_framework="An inspection framework without a pack",
    unknown_recommendation="A recommendation that no inspection beside the plan has",
)
_SUMS = _errors(
    total_does_not_add_up="A printed total that its parts do not make",
    score_does_not_follow="A score that its parts do not make",
    survey_base="A question's total that is not the number who took part",
    rate_does_not_follow="A rate that its own numbers do not give",
    nation_outside_its_regions="A nation's rate that its regions cannot give",
    numerator_too_large="A share whose numerator is larger than its denominator",
    rating_does_not_follow="A rating that its key questions or its score do not support",
    bands_do_not_meet="Bands that overlap or leave a gap",
    claim_does_not_hold="A claim that the figures beside it do not bear out",
)
_PRIVACY = _errors(
    disclosure_not_safe="A withheld count that can be worked out",
    percentage_of_few="A percentage that gives a small count away",
    withheld_but_published="A count that one plan withholds and another prints",
    not_a_role="A person's name where a role should stand",
)
_IMPORT = _errors(
    not_a_workbook="A file that is no workbook or table",
    workbook_damaged="A workbook that is damaged or cut off",
    workbook_locked="A workbook with a password",
    workbook_too_large="A workbook that unfolds to more than a table can be",
    unknown_format="A file of a kind that cannot be imported",
    missing_release="Figures without the date of their release",
    mixed_vintages="Figures of two releases in one series",
    no_rows_for_authority="A file without figures of the authority",
)
_PEOPLE_SAID = _errors(few_people_in_text="A sentence that says a number which a table withholds")
"""May be chance, where the sentence counts other people: an author may answer it."""
_POLICY = _warnings(
    disclosure_without_owner="Counts without anybody named who answers for them",
    old_accessibility_test="A test of accessibility that is older than a year",
    missing_accessibility_test="A published site whose accessibility was not tested",
)
_CARE = _warnings(
    unknown_group="A group of children that comparisons do not know",
    mixed_releases="Figures that take turns between two releases of a source",
    outside_its_parts="A value outside the range of its parts",
    differs_from_geography="An authority that the national lists describe otherwise",
    missing_section="A required section is missing",
    empty_section="A section without text",
    missing_standard="An inspection that leaves a standard out",
    unused_file="A file that no section uses",
    budget_not_balanced="Income and expenditure differ",
    month_missing="A month is missing from a sequence",
    months_out_of_order="Months that do not stand in order",
    partner_not_represented="A statutory partner without a seat on the board",
    shares_not_100="Percentages that do not add up to 100",
    placeholder="A placeholder instead of a value",
    missing_owner="An action without an owner",
    missing_due="An action without a date",
    missing_measure="An action without a measure of success",
    period_not_stated="A figure without its period",
    due_outside_period="A date outside the plan's period",
    progress_from_the_future="Progress dated after the plan's period",
    number_missing="A number is missing from a sequence",
    unanswered_recommendation="A recommendation without an answer",
    may_identify="Words that may identify a child",
    privacy_review_missing="A case study without a privacy review",
    not_on_the_board="A person in the register whose role is not on the board",
)
_ANSWERS = (
    *_errors(cannot_accept="An answer to a problem that cannot be accepted"),
    *_warnings(accept_without_problem="An answer to a problem that is not there"),
)
_LANGUAGES = (
    *_warnings(
        missing_translation="Something that the plan's other language lacks",
        older_translation="A translation of words that have changed since",
    ),
    *_errors(translation_differs="A translated section with other numbers, links or headings"),
)
"""Warnings become errors once the plan is published; an author may answer each."""
_TWINS = _errors(
    translated_data_differs="A translated file with other figures, dates or ids",
)
_EDITIONS = _errors(
    changed_since_edition="A published plan that was changed without a new edition",
    edition_damaged="An edition that is not as it was published",
    published_plan_gone="A published plan that is no longer in content",
    cannot_release="A plan that cannot be released as it is",
    merge_conflict="A merge that was not finished",
)
_SAID_WRONG = _errors(
    state_out_of_order="Steps of a plan's life that do not follow each other",
    change_does_not_follow="A change in words that its numbers do not make",
    share_does_not_follow="A percentage in words that its numbers do not give",
    part_larger_than_whole="A part that is larger than its whole",
    parts_do_not_make_total="A total in words that its parts do not make",
    total_not_in_table="A total in words that the table does not have",
    totals_differ="One total with two values",
    rows_miscounted="A number of rows in words that the table does not have",
    figure_differs="A figure in words that the data does not have",
    words_against_data="Words that the data contradicts",
    all_does_not_hold="A sentence that says all where the table does not",
    said_both_ways="One measure said to rise and to fall",
    meetings_do_not_match="Meetings in words that the register does not show",
    reference_leads_nowhere="A reference to something that does not exist",
    already_past="A review or a promise whose day lies before the plan",
    stale_year="Words of this year about a year long past",
    event_dated_twice="One event with two years",
    names_a_child="A person's name beside a child's circumstances",
    initials_of_a_child="Initials that stand for a child",
    school_and_date="A school and a date beside one child",
    points_at_one_child="Details that together point at one child",
    few_children="A small number of children written in a sentence",
    active_proceedings="Court proceedings that are not over",
    health_of_a_worker="Health or ethnicity beside one employee",
    personal_contact="One person's e-mail address or telephone number",
    unit_records="A table with a row for each person",
)
"""What a plan says and its own figures, dates or tables do not; an author may answer each."""
_SAID_BADLY = _warnings(
    unknown_initials="Initials that no key explains",
    empty_cell="An empty cell where the rows beside it say who or when",
    heading_only="A heading without anything below it",
    left_behind_term="A term that the sector has left behind",
    invented_quote="A paraphrase that speaks as I",
    long_sentence="A sentence of more than 40 words",
    hard_to_read="A section that few members of the public can read",
    plain_words_missing="A plan without a page in plain words",
    plain_words_hard="A page in plain words that is hard to read",
    plain_words_long="A long sentence on the page in plain words",
    plain_words_jargon="A word on the page in plain words that families do not use",
    undefined_abbreviation="An abbreviation that is written out nowhere",
    damaged_text="Text damaged on its way",
    misspelt_term="A term of the sector that is misspelt",
    word_twice="A word that stands twice",
    heading_says_nothing="A heading that says nothing",
    heading_too_long="A heading as long as a paragraph",
    picture_text="A picture's description that describes nothing",
    picture_of_text="A picture that seems to hold text, a table or a chart",
    column_without_heading="A column whose heading says nothing",
    colour_alone="Meaning that only a colour carries",
    capitals="Text in capitals",
    typed_bullet="A list made with signs",
    lost_link="The words of a link without a link",
    thin_section="A required section of a few words",
    misplaced_section="A required section out of the guidance's order",
    front_page_unfilled="A front page field that holds a stop-gap",
)
"""What readers stumble over; an author may answer each."""

CATALOGUE: tuple[Code, ...] = (
    *_FILES,
    *_VALUES,
    *_TEXT,
    *_PLAN,
    *_SUMS,
    *_PRIVACY,
    *_PEOPLE_SAID,
    *_POLICY,
    *_IMPORT,
    *_CARE,
    *_ANSWERS,
    *_LANGUAGES,
    *_TWINS,
    *_EDITIONS,
    *_SAID_WRONG,
    *_SAID_BADLY,
)

ANSWERABLE = frozenset(code.slug for code in (*_PEOPLE_SAID, *_CARE, *_LANGUAGES, *_SAID_WRONG, *_SAID_BADLY))
"""Codes that an author may accept, with who, when and why. The others have to be mended."""

_BY_SLUG = {code.slug: code for code in CATALOGUE}


def severity_of(slug: str) -> Severity:
    """The severity of a code; KeyError when the code does not exist."""
    return _BY_SLUG[slug].severity


def find_code(slug: str) -> Code | None:
    """The code of that name, or None."""
    return _BY_SLUG.get(slug)


def explanation_of(slug: str) -> str:
    """The page of a code as Markdown: why it matters, a wrong and a right example."""
    return (files("yjplan.problems") / "pages" / f"{slug}.md").read_text("utf-8")
