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
    rating_does_not_follow="A rating that its key questions or its score do not support",
    bands_do_not_meet="Bands that overlap or leave a gap",
    claim_does_not_hold="A claim that the figures beside it do not bear out",
)
_PRIVACY = _errors(
    disclosure_not_safe="A withheld count that can be worked out",
    percentage_of_few="A percentage that gives a small count away",
    not_a_role="A person's name where a role should stand",
)
_CARE = _warnings(
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

CATALOGUE: tuple[Code, ...] = (*_FILES, *_VALUES, *_TEXT, *_PLAN, *_SUMS, *_PRIVACY, *_CARE)

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
