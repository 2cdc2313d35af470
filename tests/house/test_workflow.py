"""The workflow that publishes the site is valid, and a pull request can change nothing."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.house.project_files import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def faults_of_form(path: Path) -> str:
    """What GitHub's schema for workflows, which check-jsonschema carries, says against the file."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows"]
    ended = subprocess.run([*command, str(path)], check=False, capture_output=True, text=True)
    return "" if ended.returncode == 0 else ended.stdout + ended.stderr


def writers_on_pull_request(workflow: Mapping[Any, Any]) -> list[str]:
    """The jobs that a pull request starts and that may write anything."""
    if not set(_triggers(workflow)) & {"pull_request", "pull_request_target"}:
        return []
    return [
        name
        for name, job in workflow["jobs"].items()
        if _may_write(job.get("permissions", workflow.get("permissions", "write-all")))
        and job.get("if") != "github.event_name == 'push'"
    ]


def _triggers(workflow: Mapping[Any, Any]) -> list[str]:
    """The names of the events; YAML 1.1 reads the key `on` as true."""
    on = workflow.get("on", workflow.get(True, []))
    return [on] if isinstance(on, str) else list(on)


def _may_write(permissions: str | Mapping[str, str]) -> bool:
    if isinstance(permissions, str):
        return permissions != "read-all"
    return "write" in permissions.values()


def test_there_is_a_workflow() -> None:
    """The checks below have something to look at."""
    assert [path.name for path in WORKFLOWS] == ["site.yml"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_the_workflow_fits_the_schema(path: Path) -> None:
    """GitHub will accept the file."""
    assert faults_of_form(path) == ""


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_no_job_of_a_pull_request_may_write(path: Path) -> None:
    """A stranger's pull request runs code; it must not be able to publish or change anything."""
    assert writers_on_pull_request(yaml.safe_load(path.read_text("utf-8"))) == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_pull_request_never_runs_with_the_rights_of_the_target(path: Path) -> None:
    """`pull_request_target` hands secrets to the code of the pull request."""
    assert "pull_request_target" not in _triggers(yaml.safe_load(path.read_text("utf-8")))


def test_a_broken_workflow_is_reported(tmp_path: Path) -> None:
    """The schema check fails where a job has no machine to run on."""
    path = tmp_path / "broken.yml"
    path.write_text("on: push\njobs:\n  build:\n    steps: []\n", "utf-8")
    assert "jobs.build" in faults_of_form(path)


@pytest.mark.parametrize(
    ("permissions", "condition", "found"),
    [
        ({"contents": "read"}, None, []),
        ({"pages": "write"}, None, ["job"]),
        ({"pages": "write"}, "github.event_name == 'push'", []),
        ({"pages": "write"}, "github.event_name == 'pull_request'", ["job"]),
        ("write-all", None, ["job"]),
        ("read-all", None, []),
    ],
)
def test_a_job_that_may_write_is_reported(
    permissions: object, condition: str | None, found: list[str]
) -> None:
    """Rights to write are found, unless the job runs on a push only."""
    job = {"permissions": permissions, **({"if": condition} if condition else {})}
    assert writers_on_pull_request({"on": ["pull_request", "push"], "jobs": {"job": job}}) == found


def test_a_workflow_without_permissions_may_write() -> None:
    """GitHub's default may be to write, so saying nothing is a fault."""
    assert writers_on_pull_request({True: "pull_request", "jobs": {"job": {}}}) == ["job"]
