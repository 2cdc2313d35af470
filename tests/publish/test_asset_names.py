"""Style sheets and scripts have names that change with their content."""

from pathlib import Path

from yjplan.publish.asset_names import PLOTLY, asset_names, put_assets, refer_by_name, with_names


def theme(folder: Path, text: str) -> Path:
    """A theme with one style sheet, the script that names the charts' library, and an early script."""
    own = folder / "assets" / "yjplan"
    own.mkdir(parents=True)
    (own / "tokens.css").write_text(text, encoding="utf-8")
    (own / "charts.js").write_text('load("../plotly/plotly.min.js")', encoding="utf-8")
    (own / "boot.js").write_text("early()", encoding="utf-8")
    return folder


def test_another_content_has_another_name(tmp_path: Path) -> None:
    """And the same content the same one, on every machine."""
    first, same = (asset_names(theme(tmp_path / n, "a { }")) for n in ("1", "2"))
    other = asset_names(theme(tmp_path / "3", "a { color: red }"))
    assert first == same
    assert first["yjplan/site.css"] != other["yjplan/site.css"]
    assert first["yjplan/site.js"] == other["yjplan/site.js"]


def test_pages_and_the_script_of_charts_use_the_lasting_names(tmp_path: Path) -> None:
    """Nothing on the site refers to a name that another build could give to another content."""
    names = asset_names(theme(tmp_path, "a { }"))
    page = refer_by_name('<link href="../../assets/yjplan/site.css">', names)
    assert page == f'<link href="../../assets/{names["yjplan/site.css"]}">'
    assert with_names(b'"../plotly/plotly.min.js"', names).decode() == f'"../{names[PLOTLY]}"'


def test_what_is_not_ours_keeps_its_name(tmp_path: Path) -> None:
    """The theme's own files carry such a name already."""
    names = asset_names(theme(tmp_path, "a { }"))
    page = '<link href="assets/stylesheets/main.57a0d79d.min.css"> <a href="assets/yjplan/other.css">'
    assert refer_by_name(page, names) == page


def test_only_files_with_lasting_names_are_put_in_place(tmp_path: Path) -> None:
    """The sources that the site builder copied go; the library comes."""
    source = theme(tmp_path / "theme", "a { }")
    copied = theme(tmp_path / "printed", "a { }") / "assets"
    names = asset_names(source)
    put_assets(copied, source, names)
    assert {f"{path.relative_to(copied).as_posix()}" for path in copied.rglob("*.*")} == set(names.values())
    assert names[PLOTLY] in (copied / names["yjplan/site.js"]).read_text("utf-8")
