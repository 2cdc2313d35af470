"""Small git repositories for tests: quiet, without a user's settings, with one commit."""

import os
import subprocess
from pathlib import Path

_ENVIRONMENT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.org",
}


def git(folder: Path, *words: str) -> str:
    """What a git command prints there."""
    command = ["git", *words]
    env = {**os.environ, **_ENVIRONMENT}
    return subprocess.run(command, cwd=folder, env=env, check=True, capture_output=True, text=True).stdout


def start(folder: Path) -> None:
    """A repository of everything that stands in a folder, with one commit on `main`."""
    git(folder, "init", "-q", "-b", "main")
    commit(folder)


def commit(folder: Path) -> None:
    """Everything as it stands now."""
    git(folder, "add", "-A", "-f")
    git(folder, "commit", "-q", "--allow-empty", "-m", "A change")


def write(path: Path, text: str = "changed\n") -> None:
    """A file, with the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
