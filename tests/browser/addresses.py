"""The addresses of a built site, read from its files."""

from pathlib import Path


def page_addresses(site: Path) -> list[str]:
    """Every page, as `/northamptonshire/2022-23/`; `/404.html` stands for itself. Redirects are left out."""
    return [address for address in _every(site) if "/latest/" not in address]


def redirect_addresses(site: Path) -> list[str]:
    """Every page below `latest/`, which only leads to another."""
    return [address for address in _every(site) if "/latest/" in address]


def _every(site: Path) -> list[str]:
    names = (path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    return sorted(f"/{name.removesuffix('index.html')}" for name in names)
