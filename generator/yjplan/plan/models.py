"""What `site.yml`, `authority.yml`, `plan.yml` and the front matter of a section may say."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, field_validator

from yjplan.figures.fields import PeriodField
from yjplan.languages import Language, say, spoken, to_say
from yjplan.plan.acceptance import Acceptance
from yjplan.plan.accessibility import Feedback
from yjplan.plan.board_paper import BoardPaper
from yjplan.plan.web_address import SiteAddress, Web
from yjplan.sources.models import Day, Model, Whole, Words, WordsList, YesNo, fault


def _english_first(languages: tuple[str, ...]) -> tuple[str, ...]:
    """English, and another language beside it."""
    if languages[:1] != ("en",) or len(set(languages)) != len(languages):
        message = "A plan is published in English, or in English and beside it in Welsh."
        raise fault("unknown-value", message, "Write '[en]' or '[en, cy]'.")
    return languages


Languages = Annotated[tuple[Literal["en", "cy"], ...], AfterValidator(_english_first)]


_MOST_WITHHELD = 100_000
"""No policy withholds larger counts; a larger number is a slip of the pen."""


class DisclosureRules(Model):
    """The site's policy on small numbers."""

    owner: str = ""
    """Who answers for it: a role, with or without a name. A site that publishes counts should have one."""
    threshold: Whole = 5
    """Counts of people from 1 to this number are withheld."""
    narrowest: Whole = 3
    """So many numbers a withheld count may still be, even for a reader who was told which cells are small."""
    keep_totals: YesNo = False
    """`yes` where printed totals above the threshold are never withheld, as they stand elsewhere too."""
    zeros_safe: YesNo = True
    """`no` where a true zero is withheld like a small count."""
    minimum_denominator: Whole = 10
    """Percentages and rates of fewer people than this are withheld; 0 for none."""
    rounding: Whole = 0
    """Counts are not rounded; another number is refused."""

    @property
    def least(self) -> int:
        """The smallest count that is withheld."""
        return 1 if self.zeros_safe else 0

    @field_validator("threshold", "narrowest")
    @classmethod
    def _sensible(cls, value: int) -> int:
        if value < 1:
            raise fault(
                "wrong-type",
                f"{value} is too few; it should be 1 or more.",
                "Leave it out for the usual value.",
            )
        if value > _MOST_WITHHELD:
            raise fault(
                "wrong-type",
                f"{value} is too many; it should be {_MOST_WITHHELD} or fewer.",
                "Leave it out for the usual value.",
            )
        return value

    @field_validator("minimum_denominator")
    @classmethod
    def _not_negative(cls, value: int) -> int:
        if value < 0:
            message = f"{value} is no number of people."
            raise fault("wrong-type", message, "Write 0 where percentages of any number of people may stand.")
        return value

    @field_validator("rounding")
    @classmethod
    def _not_rounded(cls, value: int) -> int:
        if value not in (0, 1):
            message = f"Counts rounded to {value} cannot be made here: they are not yet checked."
            raise fault("unknown-value", message, "Leave 'rounding:' out; small counts are withheld instead.")
        return 0


class Site(Model):
    """The whole site, from `content/site.yml`."""

    title: Words
    publisher: Words
    address: SiteAddress = ""
    """Address of the published site, as `https://plans.example.org/`; '' when it is not known yet."""
    welsh_publisher: str = ""
    """The publisher's name on Welsh pages; the other one when absent."""
    contact: str = ""
    summary: str = ""
    disclosure: DisclosureRules = DisclosureRules()
    accessibility: Feedback = Feedback()


class InWelsh(Model):
    """Names on Welsh pages."""

    name: Words
    service_name: Words


class Council(Model):
    """A council that the service covers or covered."""

    id: Words
    name: Words
    welsh: str = ""
    """Its name on Welsh pages, where that is another."""
    code: str = ""
    """Its Government Statistical Service code."""
    from_: Day | None = None
    until: Day | None = None


class Authority(Model):
    """Who publishes: one youth justice service, from `authority.yml`."""

    id: Words
    name: Words
    service_name: Words
    nation: Literal["England", "Wales"]
    region: Words
    police_area: str = ""
    councils: tuple[Council, ...] = ()
    colour: str = "#12436D"
    languages: Languages = ("en",)
    """Languages that its plans are published in: `[en]`, or `[en, cy]`."""
    welsh: InWelsh | None = None
    """Its names on Welsh pages."""
    website: Web = ""
    note: str = ""
    accept: tuple[Acceptance, ...] = ()
    """Problems with `authority.yml` that somebody has accepted."""

    def said(self) -> "Authority":
        """The authority with its names in the language of the page, as far as it has them."""
        if spoken() is not Language.WELSH:
            return self
        councils = tuple(
            one.model_copy(update={"name": one.welsh}) if one.welsh else one for one in self.councils
        )
        names = self.welsh.model_dump() if self.welsh else {}
        return self.model_copy(update={"councils": councils, **names})


class State(StrEnum):
    """How far a plan has come."""

    DRAFT = "draft"
    BOARD_AGREED = "board-agreed"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"

    @property
    def words(self) -> str:
        """As readers see it."""
        return say(_STATES[self])

    @property
    def is_public(self) -> bool:
        """True when everybody may read it."""
        return self in (State.PUBLISHED, State.WITHDRAWN)


_STATES = {
    State.DRAFT: to_say("Draft"),
    State.BOARD_AGREED: to_say("Agreed by the board"),
    State.SUBMITTED: to_say("Submitted"),
    State.APPROVED: to_say("Approved"),
    State.PUBLISHED: to_say("Published"),
    State.WITHDRAWN: to_say("Withdrawn"),
}


class Person(Model):
    """Somebody in a public role, named where the plan itself signs with the name."""

    role: Words
    name: str = ""

    @property
    def words(self) -> str:
        """`AnnMarie Dodds, Director of …` or the role alone."""
        return f"{self.name}, {self.role}" if self.name else self.role


class FrontPage(Model):
    """The three fields that the guidance asks for on the first page."""

    service: Words
    lead: Person
    chair: Person


class SignOff(Model):
    """Who signed the plan off, or that nobody did."""

    state: Literal["signed", "unsigned"]
    chair: Person | None = None
    date: Day | None = None
    note: str = ""
    """What readers are told; needed when the plan is not signed."""


class Step(Model):
    """One step of a plan's life: who brought it there, and when."""

    state: State
    on: Day
    by: Words
    """A role, as `Chair of the management board`."""


class PlanModel(Model):
    """One plan, from `plan.yml`."""

    title: Words
    period: PeriodField
    guidance: Words
    """The guidance year the plan was written under."""
    state: State
    steps: tuple[Step, ...] = ()
    """How it came there, oldest first, where that is recorded; the last one is the plan's state."""
    published: str = ""
    """When it was published, as printed: `July 2022`."""
    summary: Words
    front_page: FrontPage
    sign_off: SignOff
    headlines: tuple[Words, ...] = ()
    """Indicators shown on the plan's home page."""
    about: WordsList = ()
    """Notes on this edition: what was lost or left out of the source."""
    languages: Languages | None = None
    """Where they are not the authority's: `[en]` for a plan from before it published in Welsh."""
    board: BoardPaper = BoardPaper()
    """The board's meeting, and what the board is asked to decide there."""
    accept: tuple[Acceptance, ...] = ()
    """Problems with `plan.yml` that somebody has accepted."""


PLAIN_WORDS = "plain-words"
"""The part of the page for children and families."""


class SectionFront(Model):
    """Front matter of a section."""

    title: Words
    summary: Words
    guidance: str = ""
    """The heading of the guidance that this section answers."""
    number: str = ""
    """The number printed in the source, as `6` or `Appendix 3`."""
    part: Literal["plan", "appendix", "plain-words"] = "plan"
    """`plain-words` for the page for children and families, which stands beside the plan's own sections."""
    empty: YesNo = False
    """`yes` for a section whose text is lost; its blocks say what is known."""
