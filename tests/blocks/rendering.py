"""A block's template filled in, for the tests of kinds with a template of their own."""

from tests.blocks.reading import B, viewed
from tests.house.project_files import ROOT
from yjplan.blocks.kind import BlockKind
from yjplan.pages.contexts import ChartPart
from yjplan.publish.templates import load_templates


def rendered(kind: BlockKind[B], yaml_text: str = "") -> str:
    """The inside of the block as HTML, on one line; charts without their pictures."""
    view = viewed(kind, yaml_text)
    charts = [ChartPart(one.id, one.title, one.description, "{}", "", "", None) for one in view.charts]
    environment = load_templates((ROOT / "templates",)).overlay(trim_blocks=False, lstrip_blocks=False)
    template = environment.get_template(f"blocks/{kind.template}.html.jinja")
    html = template.render(
        context=view.context,
        tables=view.tables,
        charts=charts,
        id=kind.name,
        title="",
        notes=(),
        source="",
        data_path="../data/",
    )
    return " ".join(html.split())
