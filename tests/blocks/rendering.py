"""A block's template filled in, for the tests of kinds with a template of their own."""

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from tests.blocks.reading import B, viewed
from tests.house.project_files import ROOT
from yjplan.blocks.kind import BlockKind


def rendered(kind: BlockKind[B], yaml_text: str = "") -> str:
    """The inside of the block as HTML, on one line."""
    loader = FileSystemLoader(ROOT / "templates")
    environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined)
    view = viewed(kind, yaml_text)
    template = environment.get_template(f"blocks/{kind.template}.html.jinja")
    html = template.render(
        context=view.context,
        tables=view.tables,
        charts=view.charts,
        id=kind.name,
        title="",
        notes=(),
        source="",
    )
    return " ".join(html.split())
