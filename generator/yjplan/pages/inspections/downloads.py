"""All files that readers can take away from an inspection."""

from yjplan.figures.months import long_date
from yjplan.figures.series import Source
from yjplan.languages import say
from yjplan.pages.inspections.json_file import inspection_json
from yjplan.pages.inspections.ready import ReadyInspection
from yjplan.pages.open_data.downloads import FOLDER, Download, downloads_of, package_downloads, tables_in
from yjplan.pages.open_data.package import Package
from yjplan.pages.open_data.schema import INSPECTION, with_schema
from yjplan.pages.open_data.to_json import dump


def inspection_downloads(ready: ReadyInspection, address: str) -> tuple[Download, ...]:
    """A CSV a table, what describes them to programs, and the inspection as JSON.

    `address` is the inspection's on the web; '' when the site's is not known.
    """
    inspection, model = ready.inspection, ready.inspection.model
    tables = downloads_of("", tuple(ready.tables.values()))
    report = model.links[0].address if model.links else ""
    source = Source("report", model.title, model.publisher, long_date(model.published), "", report, "", "")
    package = Package(
        inspection.name,
        model.title,
        say("Every table of the {title}, as it is published.", title=model.title),
        inspection.authority.service_name,
        address,
        (source,),
        tables_in(tables),
    )
    body = with_schema(INSPECTION, inspection_json(ready), inspection.name, address=address)
    whole = Download(f"{FOLDER}inspection.json", say("The whole inspection as JSON"), "", dump(body))
    return (*tables, whole, *package_downloads(package))
