"""All files that readers can take away from a plan."""

from collections.abc import Iterator

from yjplan.languages import say
from yjplan.pages.open_data.downloads import FOLDER, Download, downloads_of, package_downloads, tables_in
from yjplan.pages.open_data.package import Package
from yjplan.pages.open_data.plan_json import plan_json, used_sources
from yjplan.pages.open_data.schema import PLAN, with_schema
from yjplan.pages.open_data.to_json import dump
from yjplan.pages.performance.overview import performance_downloads
from yjplan.pages.ready import ReadyPlan


def plan_downloads(ready: ReadyPlan, address: str) -> tuple[Download, ...]:
    """A CSV a table and an indicator, what describes them to programs, and the plan as JSON.

    `address` is the plan's on the web; '' when the site's is not known.
    """
    tables = tuple(_tables(ready))
    plan, model = ready.plan, ready.plan.model
    package = Package(
        plan.name,
        model.title,
        say("Every table of the {title}, as it is published.", title=model.title),
        plan.model.front_page.service,
        address,
        used_sources(ready),
        tables_in(tables),
    )
    body = with_schema(PLAN, plan_json(ready), plan.name, address=address)
    whole = Download(f"{FOLDER}plan.json", say("The whole plan as JSON"), "", dump(body))
    return (*tables, whole, *package_downloads(package))


def _tables(ready: ReadyPlan) -> Iterator[Download]:
    for shown in ready.blocks:
        yield from downloads_of(shown.block.section, shown.view.tables)
    yield from performance_downloads(ready)
