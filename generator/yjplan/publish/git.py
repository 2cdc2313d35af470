"""Questions to git: read only, without a shell, without asking anybody, and with an end."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

_LONGEST_SECONDS = 60
_ENVIRONMENT = {
    "LC_ALL": "C",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
}
"""Plain words, nothing written, nobody asked, nothing fetched."""
_QUIET = ("-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "--literal-pathspecs")


class GitError(Exception):
    """Git gave no answer."""


class GitMissingError(GitError):
    """There is no program of that name."""


class GitSilentError(GitError):
    """It could not be run, or did not end in time; the text names the fault."""


class GitRefusedError(GitError):
    """It ended with a fault; the text is the first line of what it said."""


def ask_git(folder: Path, words: Sequence[str]) -> str:
    """What git answers in a folder; file names that are not UTF-8 stay what they are.

    GitMissingError, GitSilentError or GitRefusedError where there is no answer.
    """
    command = ["git", *_QUIET, *words]
    try:
        ended = subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, **_ENVIRONMENT},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=_LONGEST_SECONDS,
        )
    except FileNotFoundError as error:
        raise GitMissingError(type(error).__name__) from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise GitSilentError(type(error).__name__) from error
    if ended.returncode:
        said = ended.stderr.decode("utf-8", "replace").strip().split("\n")[0]
        raise GitRefusedError(said or "no answer")
    return os.fsdecode(ended.stdout)
