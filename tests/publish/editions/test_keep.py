"""What of a printed site an edition needs beside its own pages."""

from pathlib import Path

from yjplan.publish.editions.keep import keep_assets
from yjplan.publish.editions.store import Store


def write(path: Path, text: str = "") -> None:
    """One file, with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def test_the_sites_assets_are_kept_and_an_authors_folder_of_that_name_is_not_taken_for_them(
    tmp_path: Path,
) -> None:
    """Only what leads up to the root of the site: the plan lies two folders below it."""
    root, plan = tmp_path / "root", tmp_path / "plan"
    for name in ("plotly/plotly.1.js", "yjplan/page.1.css", "yjplan/unused.1.css", "yjplan/site.1.js"):
        write(root / "assets" / name, name)
    links = (
        '<link href="../../{up}assets/yjplan/page.1.css">'
        '<script src="../../{up}assets/yjplan/site.1.js"></script>'
    )
    write(plan / "index.html", links.format(up="") + '<img src="assets/map.svg">')
    write(plan / "budget" / "index.html", links.format(up="../") + '<img src="../assets/map.svg">')
    assert list(keep_assets(Store(tmp_path / "store"), root, {plan: 2})) == [
        "assets/plotly/plotly.1.js",
        "assets/yjplan/page.1.css",
        "assets/yjplan/site.1.js",
    ]
