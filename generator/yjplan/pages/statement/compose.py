"""The accessibility statement from the site's own words and the record of the last test."""

from collections.abc import Sequence

from yjplan.figures.months import long_date
from yjplan.languages import Language, say, say_list, say_many, spoken
from yjplan.pages.filters import first_upper
from yjplan.pages.page import Fill, Page
from yjplan.pages.statement import wording
from yjplan.pages.statement.contexts import Gap, Gaps, LinkedFile, Statement
from yjplan.pages.statement.wording import Reason
from yjplan.plan.accessibility import LastTest
from yjplan.plan.models import Site

PATH = "accessibility"


def compose_statement(site: Site, tested: LastTest | None, documents: Sequence[LinkedFile]) -> Page:
    """The page; `documents` are those that plans lead to and that nobody here has tested."""
    context = statement_of(site, tested, documents)
    words = say("How accessible this website is, how it was tested, and whom to tell of a fault.")
    return Page(PATH, say("Accessibility statement"), words, (Fill("pages/statement", context),))


def statement_of(site: Site, tested: LastTest | None, documents: Sequence[LinkedFile]) -> Statement:
    """What the page says."""
    about = site.accessibility
    publisher = (site.welsh_publisher if spoken() is Language.WELSH else "") or site.publisher
    organisation = about.organisation or publisher
    reasons = _reasons(tested, documents)
    before, _, after = wording.complaint().partition("{service}")
    faults = next((each.gaps for each in reasons if each.anchor == Reason.NOT_COMPLIANT), ())
    reviewed = about.reviewed or (tested.tested if tested else None)
    prepared = about.prepared or reviewed
    return Statement(
        scope=wording.scope_of(site.address or say("the website “{title}”", title=site.title)),
        run_by=organisation,
        known=faults if tested else (),
        contact=about.contact or site.contact,
        answer=say_many(
            "We aim to answer within {number} working day.",
            "We aim to answer within {number} working days.",
            about.response_days,
        ),
        enforcement=wording.enforcement(),
        complaint_before=before,
        advice_address=wording.ADVICE_ADDRESS,
        advice_service=wording.advice_service(),
        complaint_after=after,
        commitment=first_upper(wording.commitment_of(organisation)),
        status=_status(tested, reasons),
        listed_below=wording.listed_below() if reasons else "",
        reasons=reasons,
        prepared=wording.prepared_on(long_date(prepared), long_date(reviewed))
        if prepared and reviewed
        else "",
        tested=wording.tested_on(long_date(tested.tested)) if tested else "",
        how=_how(tested) if tested else (),
        modes=tuple(tested.modes) if tested else (),
    )


def _status(tested: LastTest | None, reasons: Sequence[Gaps]) -> str:
    """Fully, partially or not: a site that was never tested cannot be said to comply."""
    if tested is None:
        return wording.not_compliant()
    if not reasons:
        return wording.fully()
    has_faults = any(each.anchor == Reason.NOT_COMPLIANT for each in reasons)
    return wording.partially(
        non_compliances=has_faults, exemptions=any(each.anchor != Reason.NOT_COMPLIANT for each in reasons)
    )


def _reasons(tested: LastTest | None, documents: Sequence[LinkedFile]) -> tuple[Gaps, ...]:
    """Only the headings of the model that have something below them."""
    found = []
    for reason in Reason:
        gaps = tuple(_gaps(tested, reason))
        files = tuple(documents) if reason is Reason.OUT_OF_SCOPE else ()
        if gaps or files:
            found.append(Gaps(reason.heading, str(reason), gaps, files))
    return tuple(found)


def _gaps(tested: LastTest | None, reason: Reason) -> list[Gap]:
    """What people know of, and what the last run found."""
    if tested is None:
        words = say("This website has not been tested yet, so we do not know what is not accessible.")
        return [Gap(words, "", "", "")] if reason is Reason.NOT_COMPLIANT else []
    found = [Gap(f.what, f.criterion, f.instead, f.until) for f in tested.known_faults if f.reason == reason]
    if reason is Reason.NOT_COMPLIANT:
        found += [
            Gap(
                say_many(
                    "The test found a breach of the rule “{rule}” on {number} page.",
                    "The test found a breach of the rule “{rule}” on {number} pages.",
                    breach.pages,
                    rule=breach.rule,
                ),
                "",
                "",
                "",
            )
            for breach in tested.breaches
        ]
    return found


def _how(tested: LastTest) -> tuple[str, ...]:
    """How the site was tested, and what that does not show."""
    return (
        say_many(
            "The publisher ran the tests that belong to the software behind this website. They opened"
            " its {number} page in the browser Chromium, in each of the ways listed here, and looked for"
            " breaches of {rules} rules of axe-core {version}.",
            "The publisher ran the tests that belong to the software behind this website. They opened"
            " each of its {number} pages in the browser Chromium, in each of the ways listed here, and looked"
            " for breaches of {rules} rules of axe-core {version}.",
            tested.pages,
            rules=tested.rules,
            version=tested.axe,
        ),
        say(
            "Checks of our own measured what that tool does not: {checks}.",
            checks=say_list([_said(name) for name in tested.checks]),
        )
        if tested.checks
        else "",
        say(
            "Other tests used search, menus, charts, filters and tables with the keyboard alone, and read"
            " tables by the names and roles that a screen reader gets. Tests by software do not find every"
            " fault. People who use screen readers or other aids have not tested this website for us."
        ),
    )


def _said(check: str) -> str:
    """A check in words."""
    return {
        "reflow": say("text that runs off the screen"),
        "cut": say("text that is cut off"),
        "overlap": say("text that lies upon other text"),
        "spaced": say("text with the reader’s own spacing"),
        "grown": say("text that does not grow"),
        "targets": say("links and buttons that are too small"),
        "focus": say("keyboard focus that cannot be seen"),
        "motion": say("movement for readers who do not want any"),
        "forced": say("controls in forced colours"),
        "structure": say("headings, landmarks and the link past the header"),
    }.get(check, check)
