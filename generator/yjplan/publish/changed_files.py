"""Files that differ from a revision in git: committed since, staged, changed, or never committed.

The content that a check reads is the one on disk; so the question is how the disk differs from the revision,
and a shallow clone answers it as well as a whole one, where it holds that revision.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from yjplan.problems.place import EDITIONS
from yjplan.publish.git import GitMissingError, GitRefusedError, GitSilentError, ask_git
from yjplan.publish.settings import Settings


class NoHistoryError(Exception):
    """What git cannot tell, and what to do about it."""


def changed_files(settings: Settings, revision: str) -> frozenset[str]:
    """Every changed file of content and editions, by its path as places of problems name it.

    NoHistoryError without git, outside of a repository, or for a revision that is not there. Editions that
    lie outside of the content's repository have no history and count as changed.
    """
    start = next(folder for folder in (settings.content, *settings.content.parents) if folder.is_dir())
    root = _root(start)
    commit = _commit(root, revision)
    found: set[str] = set()
    folders = {"": settings.content, EDITIONS: settings.editions}
    for prefix, folder in folders.items():
        if not folder.is_relative_to(root):
            found |= {f"{prefix}{path.relative_to(folder).as_posix()}" for path in folder.rglob("*")}
            continue
        for name in _names(root, commit, folder):
            path = root / name
            if path.is_relative_to(folder):
                found.add(f"{prefix}{path.relative_to(folder).as_posix()}")
    return frozenset(found)


def _names(root: Path, commit: str, folder: Path) -> Iterator[str]:
    """Paths below the repository's folder; git's own ignore rules do not keep a check from reading a file."""
    quiet = ("--no-renames", "--no-ext-diff", "--no-textconv", "--no-relative", "--ignore-submodules=none")
    for words in (
        ("diff", "--name-only", "-z", *quiet, commit, "--", str(folder)),
        ("ls-files", "--others", "-z", "--", str(folder)),
    ):
        yield from filter(None, _ask(root, words).split("\0"))


def _root(start: Path) -> Path:
    try:
        return Path(_ask(start, ("rev-parse", "--show-toplevel")).removesuffix("\n")).resolve()
    except GitRefusedError as refused:
        message = (
            f"{start} is not in a git repository that can be read ({refused}). "
            "Leave '--changed-since' out to check everything."
        )
        raise NoHistoryError(message) from refused


def _commit(root: Path, revision: str) -> str:
    """The commit's full name. No revision begins with a hyphen, so none can be read as an option."""
    words = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    is_name = revision.strip() and not revision.startswith("-") and "\0" not in revision
    try:
        found = _ask(root, words).strip() if is_name else ""
    except GitRefusedError:
        found = ""
    if found:
        return found
    message = f"There is no revision '{revision}' here. Name a branch, a tag or a commit, as 'main'."
    if _ask(root, ("rev-parse", "--is-shallow-repository")).strip() == "true":
        message += " This clone is shallow: fetch that revision first, as 'git fetch --depth=1 origin main'."
    raise NoHistoryError(message)


def _ask(folder: Path, words: Sequence[str]) -> str:
    """What git answers; GitRefusedError where it says no."""
    try:
        return ask_git(folder, words)
    except GitMissingError as error:
        raise NoHistoryError("The program 'git' was not found; '--changed-since' needs it.") from error
    except GitSilentError as error:
        message = f"git did not answer ({error}). Leave '--changed-since' out to check everything."
        raise NoHistoryError(message) from error
