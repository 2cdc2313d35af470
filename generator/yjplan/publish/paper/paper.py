"""What a plan's PDF and its zip are called, and what stands at the head and foot of every sheet."""

from dataclasses import dataclass, replace

from yjplan.languages import Language, say, spoken
from yjplan.pages.paper.whole_page import WHOLE
from yjplan.plan.plan import Plan


@dataclass(frozen=True, slots=True)
class Paper:
    """The names and the running words of one plan's files for taking away."""

    title: str
    """Of the document: the plan's title."""
    publisher: str
    """The service by the name that the plan's first page has, at the head of every sheet."""
    running: str
    """The plan in a few words, at the head of every sheet; with its edition, once it is released."""
    address: str
    """Where the document stands on the web, at the foot of every sheet; '' when it is not known."""
    stem: str
    """The files' names before their endings: `northamptonshire-2022-23`."""
    language: Language = Language.ENGLISH

    @property
    def pdf(self) -> str:
        """The PDF's name, in the plan's folder."""
        return f"{self.stem}.pdf"

    @property
    def zip(self) -> str:
        """The zip's name, in the plan's folder."""
        return f"{self.stem}-site.zip"

    def of_edition(self, words: str, address: str) -> "Paper":
        """The same for an edition, `words`, that stands at `address` for good."""
        return replace(self, running=f"{self.running}. {words}", address=address and _whole_address(address))


def _whole_address(address: str) -> str:
    return f"{address}{WHOLE}/"


def paper_of(plan: Plan, address: str) -> Paper:
    """The names and words of a plan's files; `address` is the plan's on the web, '' where it is not known."""
    return Paper(
        plan.model.title,
        plan.model.front_page.service,
        say("Youth justice plan {period}", period=plan.model.period.label),
        address and _whole_address(address),
        "-".join([*plan.name.split("/"), *([] if spoken() is Language.ENGLISH else [spoken()])]),
        spoken(),
    )
