"""The accessibility statement says what the record says, and no more."""

from yjplan.languages import Language, speaking
from yjplan.pages.statement.compose import statement_of
from yjplan.pages.statement.contexts import LinkedFile
from yjplan.plan.accessibility import Breach, Fault, Feedback, LastTest
from yjplan.plan.models import Site

SITE = Site.model_validate({"title": "Plans", "publisher": "Westmere Council"})
REPORT = LinkedFile("Report", "https://example.org/a.pdf", "PDF", "Plan 2026-27")


def record(**changes: object) -> LastTest:
    """A record without faults."""
    made = LastTest.model_validate(
        {"tested": "2026-05-03", "pages": 12, "modes": ["1280 light"], "rules": 104, "axe": "4.11.0"}
    )
    return made.model_copy(update=changes)


def test_a_site_without_faults_is_fully_compliant() -> None:
    """With the day of the test, which is also that of the statement where nobody says another."""
    said = statement_of(SITE, record(), ())
    assert "is fully compliant" in said.status
    assert said.reasons == ()
    assert said.listed_below == ""
    assert said.tested.startswith("This website was last tested on 3 May 2026")
    assert said.prepared.startswith(
        "This statement was prepared on 3 May 2026. It was last reviewed on 3 May"
    )


def test_a_breach_of_the_run_and_a_known_fault_are_listed() -> None:
    """What people wrote comes first; the status is partial."""
    fault = Fault.model_validate(
        {"what": "A map.", "criterion": "1.1.1 Non-text content", "until": "June 2027"}
    )
    said = statement_of(SITE, record(known_faults=(fault,), breaches=(Breach(rule="region", pages=2),)), ())
    assert "due to the non-compliances listed below" in said.status
    (reason,) = said.reasons
    assert [gap.what for gap in reason.gaps] == [
        "A map.",
        "The test found a breach of the rule “region” on 2 pages.",
    ]
    assert said.known == reason.gaps


def test_documents_of_others_are_exemptions() -> None:
    """They are listed, and the status says so."""
    said = statement_of(SITE, record(), [REPORT])
    assert "due to the exemptions listed below" in said.status
    assert said.reasons[0].documents == (REPORT,)
    both = statement_of(SITE, record(breaches=(Breach(rule="region", pages=1),)), [REPORT])
    assert "due to the non-compliances and exemptions" in both.status


def test_a_burden_stands_under_its_own_heading() -> None:
    """And is no fault that readers are told of first."""
    fault = Fault.model_validate({"what": "Old minutes.", "reason": "burden"})
    said = statement_of(SITE, record(known_faults=(fault,)), ())
    assert [reason.heading for reason in said.reasons] == ["Disproportionate burden"]
    assert said.known == ()
    assert "due to the exemptions" in said.status


def test_a_site_that_was_never_tested_claims_nothing() -> None:
    """No day, no way of testing, not compliant."""
    said = statement_of(SITE, None, ())
    assert "is not compliant" in said.status
    assert (said.tested, said.how, said.prepared) == ("", (), "")


def test_the_sites_own_words_are_taken() -> None:
    """Organisation, contact, days and dates."""
    about = Feedback.model_validate(
        {
            "organisation": "Westmere",
            "contact": "Write to us.",
            "response-days": "1",
            "prepared": "2025-01-02",
            "reviewed": "2026-01-02",
        }
    )
    said = statement_of(SITE.model_copy(update={"accessibility": about}), record(), ())
    assert (said.run_by, said.contact) == ("Westmere", "Write to us.")
    assert said.answer == "We aim to answer within 1 working day."
    assert "prepared on 2 January 2025. It was last reviewed on 2 January 2026" in said.prepared


def test_the_statement_is_there_in_welsh() -> None:
    """With the Welsh name of the publisher."""
    with speaking(Language.WELSH):
        said = statement_of(SITE.model_copy(update={"welsh_publisher": "Cyngor Westmere"}), record(), ())
    assert said.run_by == "Cyngor Westmere"
    assert "3 Mai 2026" in said.tested
