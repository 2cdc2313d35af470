"""The sentences of the model accessibility statement that the law gives word for word.

The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018
(SI 2018/952), regulation 8, ask for a statement in the form of the model that the Minister publishes
(GOV.UK, "Sample accessibility statement"). What is marked there as legally required stands here and nowhere
else; it must not be put in other words.
`tests/pages/statement/test_wording.py` holds a second copy, so that nobody edits a sentence by accident.
"""

from enum import StrEnum

from yjplan.languages import say


class Reason(StrEnum):
    """Why something is not accessible; the model has a heading for each."""

    NOT_COMPLIANT = "not-compliant"
    BURDEN = "burden"
    OUT_OF_SCOPE = "out-of-scope"

    @property
    def heading(self) -> str:
        """The model's heading."""
        return {
            Reason.NOT_COMPLIANT: say("Non-compliance with the accessibility regulations"),
            Reason.BURDEN: say("Disproportionate burden"),
            Reason.OUT_OF_SCOPE: say("Content that’s not within the scope of the accessibility regulations"),
        }[self]


def scope_of(scope: str) -> str:
    """What the statement is about; `scope` names it."""
    return say("This accessibility statement applies to {scope}.", scope=scope)


def commitment_of(organisation: str) -> str:
    """The organisation's promise."""
    return say(
        "{organisation} is committed to making its website accessible, in accordance with the Public"
        " Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.",
        organisation=organisation,
    )


def fully() -> str:
    """The status of a site without faults."""
    return say(
        "This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA"
        " standard."
    )


def partially(*, non_compliances: bool, exemptions: bool) -> str:
    """The status of a site with faults, with content that is exempt, or with both."""
    if non_compliances and exemptions:
        return say(
            "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA"
            " standard, due to the non-compliances and exemptions listed below."
        )
    if exemptions:
        return say(
            "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA"
            " standard, due to the exemptions listed below."
        )
    return say(
        "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA"
        " standard, due to the non-compliances listed below."
    )


def not_compliant() -> str:
    """The status of a site that most requirements are not met by, or are not known to be met by."""
    return say(
        "This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA"
        " standard. The non-compliances are listed below."
    )


def listed_below() -> str:
    """What stands above the lists of content that is not accessible."""
    return say("The content listed below is non-accessible for the following reasons.")


def prepared_on(prepared: str, reviewed: str) -> str:
    """When the statement was made and read through."""
    return say(
        "This statement was prepared on {prepared}. It was last reviewed on {reviewed}.",
        prepared=prepared,
        reviewed=reviewed,
    )


def tested_on(day: str) -> str:
    """When the site was tested."""
    return say("This website was last tested on {day} against the WCAG 2.2 AA standard.", day=day)


def enforcement() -> str:
    """Who enforces the regulations in England and Wales."""
    return say(
        "The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector"
        " Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the"
        " ‘accessibility regulations’)."
    )


def complaint() -> str:
    """Where readers go who are not content with the answer; the service's name becomes a link."""
    return say("If you’re not happy with how we respond to your complaint, contact the {service}.")


def advice_service() -> str:
    """The service that advises on equality."""
    return say("Equality Advisory and Support Service (EASS)")


ADVICE_ADDRESS = "https://www.equalityadvisoryservice.com/"
