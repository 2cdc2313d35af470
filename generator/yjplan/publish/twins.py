"""A plan in two languages: each page leads to its twin in the other one."""

import json
from collections.abc import Collection
from dataclasses import replace

from yjplan.pages.render import StagedPage
from yjplan.publish.stage import Project


def link_twins(project: Project) -> Project:
    """The project and those inside of it, each page with the address of its twin; others as they are.

    A page without a twin leads to the first page of the plan in the other language.
    """
    if not project.inner:
        return project
    inner = tuple(_linked(one, project, "../") for one in project.inner)
    first = project.inner[0]
    return replace(_linked(project, first, f"{first.language}/"), inner=inner)


def _linked(project: Project, other: Project, way: str) -> Project:
    """`way` leads from the first page of the project to that of the other one."""
    twins = {page.file for page in other.pages}
    pages = tuple(_with_twin(page, twins, other, way) for page in project.pages)
    extra = {
        **project.extra,
        "language": str(project.language),
        "twin_language": str(other.language),
        "twin_name": other.language.own_name,
    }
    return replace(project, pages=pages, extra=extra)


def _with_twin(page: StagedPage, twins: Collection[str], other: Project, way: str) -> StagedPage:
    """The page with its twin's address in its front matter: from the page, and in full."""
    place = page.file.removesuffix("index.md")
    inner = place if page.file in twins else ""
    told = {"twin": f"{'../' * place.count('/')}{way}{inner}"}
    if page.file in twins and other.address:
        told["twin_address"] = f"{other.address}{inner}"
    lines = "".join(f"{key}: {json.dumps(value)}\n" for key, value in told.items())
    head, end, body = page.content.partition("\n---\n")
    return replace(page, content=f"{head}\n{lines}{end.lstrip()}{body}")
