"""Addresses on the web: what is taken, what is refused, and with which words."""

import pytest

from yjplan.plan.web_address import read_site_address


@pytest.mark.parametrize("written", ["https://plans.gov.uk/y", "https://plans.gov.uk/y/"])
def test_the_address_of_a_site_ends_with_a_slash(written: str) -> None:
    """So that the address of a page is the site's with the page's behind it."""
    assert read_site_address(written) == "https://plans.gov.uk/y/"


def test_a_site_may_have_no_address_yet() -> None:
    """Then none is said."""
    assert read_site_address("") == ""


@pytest.mark.parametrize(
    "written",
    [
        'https://a.gov.uk/"><img/src=x>/',
        "https://a.gov.uk/p;}x{",
        "https://a.gov.uk/p;x",
        "https://[x",
        "ftp://a.gov.uk/",
        "a.gov.uk",
        "https://a.gov.uk/?x=1",
    ],
)
def test_what_is_no_address_of_a_folder_is_refused(written: str) -> None:
    """It would break out of a page's head, or end a line of a server's configuration."""
    with pytest.raises(ValueError, match="is not"):
        read_site_address(written)
