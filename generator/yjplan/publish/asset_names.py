"""Names for style sheets and scripts that change with their content: `yjplan/tokens.3f2a91bc.css`.

A server may tell browsers to keep such a file for ever, and pages of earlier editions go on finding the file
that they were made with, beside newer ones.
"""

import hashlib
import re
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

PLOTLY = "plotly/plotly.min.js"
"""The charts' library, below `assets/`; `charts.js` names it."""
_REFERENCE = re.compile(r'(assets/)((?:yjplan|plotly)/[\w.-]+)(?=["?#])')


def plotly_file() -> Path:
    """The library as the package brings it."""
    return Path(str(files("plotly"))) / "package_data" / "plotly.min.js"


def asset_names(theme: Path) -> dict[str, str]:
    """The lasting name of each of our assets, by its name below `assets/`."""
    names = {PLOTLY: _named(PLOTLY, plotly_file().read_bytes())}
    for path in sorted((theme / "assets" / "yjplan").iterdir()):
        names[f"yjplan/{path.name}"] = _named(f"yjplan/{path.name}", with_names(path.read_bytes(), names))
    return names


def with_names(content: bytes, names: Mapping[str, str]) -> bytes:
    """A script with the library's lasting name in it; anything else as it is."""
    return content.replace(f"../{PLOTLY}".encode(), f"../{names[PLOTLY]}".encode())


def refer_by_name(html: str, names: Mapping[str, str]) -> str:
    """A page that refers to our assets by their lasting names."""
    return _REFERENCE.sub(lambda found: found[1] + names.get(found[2], found[2]), html)


def rename_assets(assets: Path, names: Mapping[str, str]) -> None:
    """Give the root's assets their lasting names."""
    for name, lasting in names.items():
        path = assets / name
        path.with_name(Path(lasting).name).write_bytes(with_names(path.read_bytes(), names))
        path.unlink()


def _named(name: str, content: bytes) -> str:
    stem, dot, ending = name.rpartition(".")
    return f"{stem}.{hashlib.sha256(content).hexdigest()[:8]}{dot}{ending}"
