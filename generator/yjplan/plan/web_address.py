"""Addresses on the web, as authors write them."""

import re
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator

from yjplan.sources.models import fault

_EXAMPLES = ("example.org", "example.com", "example.net")
_NEVER = re.compile(r"""[\s"<>{}\\^`|]""")
"""Signs that no address holds as they stand (RFC 3986)."""
_UNSAFE = re.compile(r"[;$'?#]")
"""What would end the address in the configuration of a server, or is no part of a folder's address."""


def _on_the_web(value: str) -> str:
    """An address that starts with `https://` or `http://` and names a host, or ''."""
    value = value.strip()
    try:
        parts = urlsplit(value)
        host = parts.hostname or ""
    except ValueError:
        parts, host = urlsplit(""), ""
    if value and (parts.scheme not in ("http", "https") or not host or _NEVER.search(value)):
        message = f"'{value}' is not an address on the web."
        raise fault("wrong-type", message, "Write it in full, as 'https://www.westmere.gov.uk/'.")
    return value


def _published_at(value: str) -> str:
    """The address of a site, with a slash at its end: not one that stands in examples."""
    host = (urlsplit(value).hostname or "").rstrip(".")
    if any(host == name or host.endswith(f".{name}") for name in _EXAMPLES):
        message = f"'{value}' is an address for examples; nobody's site is there."
        raise fault(
            "wrong-type", message, "Write the site's own address, or leave the line out until it is known."
        )
    if unsafe := _UNSAFE.search(value):
        message = f"'{value}' is not the address of a folder: it holds '{unsafe[0]}'."
        raise fault("wrong-type", message, "Write it in full, as 'https://www.westmere.gov.uk/plans/'.")
    return f"{value.rstrip('/')}/" if value else ""


Web = Annotated[str, AfterValidator(_on_the_web)]
"""A page or a site somewhere; '' for none."""
SiteAddress = Annotated[Web, AfterValidator(_published_at)]
"""Where a site is published, with a slash at its end; '' when that is not known."""


def read_site_address(value: str) -> str:
    """The same for an address given to a command; ValueError, in words, for one that is none."""
    from pydantic import TypeAdapter, ValidationError

    try:
        return TypeAdapter(SiteAddress).validate_python(value)
    except ValidationError as error:
        raise ValueError(error.errors()[0]["msg"]) from error
