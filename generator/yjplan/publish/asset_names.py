"""Names for style sheets and scripts that change with their content: `yjplan/site.3f2a91bc.css`.

A server may tell browsers to keep such a file for ever, and pages of earlier editions go on finding the file
that they were made with, beside newer ones.
"""

import hashlib
import re
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

from yjplan.publish.joined_assets import join_assets

PLOTLY = "plotly/plotly.min.js"
"""The charts' library, below `assets/`; `charts.js` names it."""
_REFERENCE = re.compile(r'(assets/)((?:yjplan|plotly)/[\w.-]+)(?=["?#])')


def plotly_file() -> Path:
    """The library as the package brings it."""
    return Path(str(files("plotly"))) / "package_data" / "plotly.min.js"


def asset_names(theme: Path) -> dict[str, str]:
    """The lasting name of each of our assets, by its name below `assets/`."""
    names = {PLOTLY: _named(PLOTLY, plotly_file().read_bytes())}
    for name, content in join_assets(theme / "assets" / "yjplan").items():
        names[f"yjplan/{name}"] = _named(f"yjplan/{name}", with_names(content, names))
    return names


def with_names(content: bytes, names: Mapping[str, str]) -> bytes:
    """A script with the library's lasting name in it; anything else as it is."""
    return content.replace(f"../{PLOTLY}".encode(), f"../{names[PLOTLY]}".encode())


def refer_by_name(html: str, names: Mapping[str, str]) -> str:
    """A page that refers to our assets by their lasting names."""
    return _REFERENCE.sub(lambda found: found[1] + names.get(found[2], found[2]), html)


def put_assets(assets: Path, theme: Path, names: Mapping[str, str]) -> None:
    """Put our assets in place under their lasting names, in place of the copies of their sources."""
    own = assets / "yjplan"
    for path in sorted(own.iterdir()):
        path.unlink()
    for name, content in join_assets(theme / "assets" / "yjplan").items():
        (assets / names[f"yjplan/{name}"]).write_bytes(with_names(content, names))
    plotly = assets / names[PLOTLY]
    plotly.parent.mkdir(exist_ok=True)
    plotly.write_bytes(plotly_file().read_bytes())


def _named(name: str, content: bytes) -> str:
    stem, dot, ending = name.rpartition(".")
    return f"{stem}.{hashlib.sha256(content).hexdigest()[:8]}{dot}{ending}"
