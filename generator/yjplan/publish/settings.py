"""Where things are, decided once at the door."""

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """Paths of one run."""

    content: Path
    """What authors write."""
    site: Path
    """The published site; replaced whole, never edited."""
    work: Path
    """Staging, caches and the record of what was built. It may be deleted at any time."""
    templates: tuple[Path, ...]
    """Folders with templates, the project's own first."""
    base_config: Path
    """The `mkdocs.yml` that every generated project inherits."""
    editions: Path
    """Published editions of plans; committed beside the content, never edited."""
    data: Path | None = None
    """Folder with data files that are kept out of the repository (`--data-dir`); None without one."""


def settings_for(
    project: Path,
    *,
    content: Path | None = None,
    site: Path | None = None,
    work: Path | None = None,
    data: Path | None = None,
) -> Settings:
    """The settings of a project folder; what the project does not have comes with the tool."""
    shared = shared_folder()
    own_templates, own_config = project / "templates", project / "mkdocs.yml"
    return Settings(
        (content or project / "content").resolve(),
        (site or project / "site").resolve(),
        (work or project / ".yjplan").resolve(),
        tuple(dict.fromkeys(p.resolve() for p in (own_templates, shared / "templates") if p.is_dir())),
        (own_config if own_config.is_file() else shared / "mkdocs.yml").resolve(),
        (content.parent if content else project).resolve() / "editions",
        data.resolve() if data else None,
    )


MARKER = ".yjplan-site"
"""A file in every site that yjplan made: no other folder is ever replaced."""


def unfit_places(settings: Settings) -> str:
    """What is wrong with the folders of a run; '' when a build may write there."""
    places = {"content": settings.content, "site": settings.site, "work": settings.work}
    for name, path in places.items():
        for other_name, other in places.items():
            if name != other_name and path.is_relative_to(other):
                return f"The {name} folder ({path}) lies in the {other_name} folder; name another."
    if settings.site in (Path.home(), *Path.cwd().parents, Path.cwd()):
        return f"The site may not be written to {settings.site}: it would replace that folder."
    if settings.site.exists() and not settings.site.is_dir():
        return f"{settings.site} is a file. Name a folder for the site."
    if settings.site.is_dir() and any(settings.site.iterdir()) and not (settings.site / MARKER).exists():
        return f"{settings.site} is not empty and was not made by yjplan. Name another folder, or empty it."
    return ""


def unfit_data(settings: Settings) -> str:
    """What is wrong with the data folder of a run; '' where it may be read, or where there is none."""
    data = settings.data
    if data is None:
        return ""
    if not data.is_dir():
        return (
            f"There is no data folder {data}. Name the folder that holds '<authority>/<plan>/' with the data."
        )
    places = {"content": settings.content, "site": settings.site, "work": settings.work}
    others = [*places.items(), *(("templates", folder) for folder in settings.templates)]
    for name, path in others:
        if data.is_relative_to(path):
            return (
                f"The data folder ({data}) lies in the {name} folder; keep it apart from what is published."
            )
        if path.is_relative_to(data):
            return f"The {name} folder ({path}) lies in the data folder; keep the two apart."
    return ""


def shared_folder() -> Path:
    """The folder with `templates/` and `mkdocs.yml` that came with the tool (or the repository itself)."""
    package = Path(str(files("yjplan")))
    carried = package / "_share"
    return carried if carried.is_dir() else package.parent.parent
