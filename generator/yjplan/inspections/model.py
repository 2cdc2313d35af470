"""What the file of an inspection may say."""

from decimal import Decimal

from yjplan.blocks.quotes import Quote
from yjplan.blocks.survey import Survey
from yjplan.figures.fields import AmountField, CountField
from yjplan.sources.models import Day, Model, Some, Words, WordsList


class Overall(Model):
    """The judgement on the whole service."""

    rating: Words
    score: int | None = None
    """Points of all counting standards; absent where the report gives none."""
    note: WordsList = ()


class KeyQuestion(Model):
    """One question that inspectors answered for every case of a sample."""

    question: Words
    about: str = ""
    """What it is about, one of the framework's subjects: `Desistance`."""
    percent: AmountField
    """Share of cases with the answer yes, as the inspectorate publishes it."""
    note: str = ""


class InspectedStandard(Model):
    """What the report says on one standard."""

    ref: Words
    rating: Words
    statement: str = ""
    """What good work looks like; absent where it is lost."""
    key_questions: tuple[KeyQuestion, ...] = ()
    strengths: WordsList = ()
    improve: WordsList = ()
    evidence: WordsList = ()
    note: WordsList = ()

    @property
    def percents(self) -> tuple[Decimal, ...]:
        """The percentages that are numbers."""
        return tuple(q.percent for q in self.key_questions if isinstance(q.percent, Decimal))


class Part(Model):
    """Cases of one sort inside a sample."""

    name: Words
    cases: CountField


class Sample(Model):
    """Cases that inspectors looked at; small numbers are withheld."""

    name: Words
    cases: CountField
    domain: str = ""
    """The domain whose key questions it answers."""
    parts: tuple[Part, ...] = ()
    """How the sample divides."""
    note: str = ""


class Recommended(Model):
    """One recommendation of the report."""

    number: int
    addressee: Words
    """Who has to act."""
    text: Words
    note: WordsList = ()


class OutsideLink(Model):
    """A page elsewhere."""

    title: Words
    address: Words


class InspectionModel(Model):
    """One inspection report, from `inspections/<date>.yml`."""

    title: Words
    framework: Words
    """Id of the framework it was made under."""
    publisher: Words
    published: Day
    fieldwork: str = ""
    """When inspectors were there, as printed."""
    body: Words
    """Who was inspected."""
    summary: str = ""
    """One or two sentences for lists; made from the ratings when absent."""
    overall: Overall
    standards: Some[InspectedStandard]
    samples: tuple[Sample, ...] = ()
    recommendations: tuple[Recommended, ...] = ()
    survey: Survey | None = None
    quotes: tuple[Quote, ...] = ()
    context: WordsList = ()
    """What else the report says, in our words."""
    links: tuple[OutsideLink, ...] = ()
    left_out: WordsList = ()
    """What was not carried over, by kind, and why."""
    note: WordsList = ()
    """Notes on the inspection as a whole, for readers."""
