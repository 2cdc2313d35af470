"""The sentences that the law gives, word for word: a second copy, which must be the same."""

from yjplan.pages.statement import wording
from yjplan.pages.statement.wording import Reason

STANDARD = "the Web Content Accessibility Guidelines version 2.2 AA standard"
REGULATIONS = "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018"


def test_the_scope_and_the_commitment_are_the_models() -> None:
    """Only the brackets of the model are filled."""
    assert wording.scope_of("www.westmere.gov.uk") == (
        "This accessibility statement applies to www.westmere.gov.uk."
    )
    assert wording.commitment_of("Westmere Council") == (
        "Westmere Council is committed to making its website accessible, in accordance with the"
        f" {REGULATIONS}."
    )


def test_each_status_is_one_of_the_models() -> None:
    """Fully, partially for one of three reasons, not."""
    assert wording.fully() == f"This website is fully compliant with {STANDARD}."
    partly = f"This website is partially compliant with {STANDARD}, due to"
    for non_compliances, exemptions, due in (
        (True, False, "the non-compliances"),
        (False, True, "the exemptions"),
        (True, True, "the non-compliances and exemptions"),
    ):
        said = wording.partially(non_compliances=non_compliances, exemptions=exemptions)
        assert said == f"{partly} {due} listed below."
    assert wording.not_compliant() == (
        f"This website is not compliant with {STANDARD}. The non-compliances are listed below."
    )


def test_the_reasons_are_the_models_headings() -> None:
    """In the order of the model."""
    assert wording.listed_below() == "The content listed below is non-accessible for the following reasons."
    assert [reason.heading for reason in Reason] == [
        "Non-compliance with the accessibility regulations",
        "Disproportionate burden",
        "Content that’s not within the scope of the accessibility regulations",
    ]


def test_the_dates_stand_in_the_models_sentences() -> None:
    """Prepared, reviewed, tested."""
    assert wording.prepared_on("1 April 2026", "2 May 2026") == (
        "This statement was prepared on 1 April 2026. It was last reviewed on 2 May 2026."
    )
    assert wording.tested_on("3 May 2026") == (
        "This website was last tested on 3 May 2026 against the WCAG 2.2 AA standard."
    )


def test_the_enforcement_procedure_is_the_models() -> None:
    """The commission and the advice service, with their names in full."""
    assert wording.enforcement() == (
        "The Equality and Human Rights Commission (EHRC) is responsible for enforcing the"
        f" {REGULATIONS} (the ‘accessibility regulations’)."
    )
    said = wording.complaint().format(service=wording.advice_service())
    assert said == (
        "If you’re not happy with how we respond to your complaint, contact the"
        " Equality Advisory and Support Service (EASS)."
    )
