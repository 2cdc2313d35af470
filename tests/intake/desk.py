"""A content folder with real authorities, and imports into it."""

from pathlib import Path

from yjplan.intake.release import Wish
from yjplan.problems import Problem
from yjplan.publish.importing import Options, Proposal, carry_out, propose
from yjplan.publish.settings import Settings, settings_for

_AUTHORITIES = {
    "derbyshire": (
        "Derbyshire",
        "east-midlands",
        ["{id: derbyshire-county, name: Derbyshire County Council, code: E10000007}"],
    ),
    "newham": (
        "Newham",
        "london",
        ["{id: london-borough-of-newham, name: London Borough of Newham, code: E09000025}"],
    ),
    "northamptonshire": (
        "Northamptonshire",
        "east-midlands",
        [
            "{id: north-northamptonshire, name: North Northamptonshire, code: E06000061, from: 2021-04-01}",
            "{id: west-northamptonshire, name: West Northamptonshire, code: E06000062, from: 2021-04-01}",
            "{id: old-county, name: Northamptonshire County Council, code: E10000021, until: 2021-03-31}",
        ],
    ),
}


def make_content(folder: Path) -> Settings:
    """A project with three authorities and no figures."""
    content = folder / "content"
    for name, (title, region, councils) in _AUTHORITIES.items():
        (content / name).mkdir(parents=True)
        lines = "".join(f"  - {council}\n" for council in councils)
        (content / name / "authority.yml").write_text(
            f"id: {name}\nname: {title}\nservice-name: {title} Youth Justice Service\nnation: England\n"
            f"region: {region}\ncouncils:\n{lines}"
        )
    (content / "site.yml").write_text("title: Plans\npublisher: A council\ndisclosure: {threshold: 5}\n")
    return settings_for(folder)


def bring(settings: Settings, files: dict[str, bytes], *names: str, **options: object) -> Proposal:
    """What an import of these files would do."""
    incoming = settings.content.parent / "incoming"
    incoming.mkdir(exist_ok=True)
    paths = []
    for name, data in files.items():
        paths.append(incoming / name)
        paths[-1].write_bytes(data)
    wish = Wish(
        str(options.pop("source", "")),
        str(options.pop("released", "January 2026")),
        str(options.pop("base", "")),
        options.pop("released_of", {}),  # type: ignore[arg-type]
    )
    return propose(settings, paths, Options(names, wish, **options))  # type: ignore[arg-type]


def write(settings: Settings, files: dict[str, bytes], *names: str, **options: object) -> Proposal:
    """An import that is written; it has to be free of errors."""
    proposal = bring(settings, files, *names, **options)
    assert proposal.report.errors == 0, told(proposal.report.problems)
    carry_out(proposal)
    return proposal


def rows(settings: Settings, file: str) -> list[str]:
    """The lines of a data file without its heading."""
    return (settings.content / file).read_text("utf-8").splitlines()[1:]


def told(problems: tuple[Problem, ...]) -> str:
    """The problems, for the message of a test that fails."""
    return "\n".join(f"{p.place} {p.place.path} {p.code}: {p.message} {p.hint}" for p in problems)
