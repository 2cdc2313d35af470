"""What an edition was made from: every file of the plan, and no trace of counts kept elsewhere."""

from pathlib import Path

from yjplan.publish.editions.inputs import KEY, changed_inputs, digest_inputs

PLAN = "westmere/2026-27"


def content(folder: Path) -> Path:
    """A content folder with one plan."""
    (folder / "content" / PLAN / "data").mkdir(parents=True)
    for name in ("site.yml", "westmere/authority.yml", f"{PLAN}/plan.yml", f"{PLAN}/data/indicators.csv"):
        (folder / "content" / name).write_text(f"file {name}\n", "utf-8")
    return folder / "content"


def test_a_changed_a_new_and_a_lost_file_are_all_changes(tmp_path: Path) -> None:
    """Files of the site or the authority are recorded, and make no change of the plan."""
    place = content(tmp_path)
    before = digest_inputs(place, PLAN, None)
    (place / PLAN / "plan.yml").write_text("other", "utf-8")
    (place / PLAN / "new.yml").write_text("new", "utf-8")
    (place / PLAN / "data" / "indicators.csv").unlink()
    (place / "site.yml").write_text("other", "utf-8")
    now = digest_inputs(place, PLAN, None)
    assert changed_inputs(before, now, PLAN) == (
        f"{PLAN}/data/indicators.csv",
        f"{PLAN}/new.yml",
        f"{PLAN}/plan.yml",
    )
    assert before["site.yml"] != now["site.yml"]


def test_the_digest_of_a_file_outside_the_repository_cannot_be_guessed(tmp_path: Path) -> None:
    """Somebody who tries every small count without the key of the data folder finds none."""
    place, data = content(tmp_path), tmp_path / "data"
    (data / PLAN).mkdir(parents=True)
    (data / PLAN / "ages.yml").write_text("count: 3\n", "utf-8")
    found = digest_inputs(place, PLAN, data, new_key=True)[f"{PLAN}/ages.yml"]
    (data / KEY).unlink()
    guesses = set()
    for count in range(20):
        (data / PLAN / "ages.yml").write_text(f"count: {count}\n", "utf-8")
        guesses.add(digest_inputs(place, PLAN, data)[f"{PLAN}/ages.yml"])
    assert found not in guesses


def test_with_its_key_the_same_file_has_the_same_digest(tmp_path: Path) -> None:
    """So a change in the data folder is seen as well."""
    place, data = content(tmp_path), tmp_path / "data"
    (data / PLAN).mkdir(parents=True)
    (data / PLAN / "ages.yml").write_text("count: 3\n", "utf-8")
    before = digest_inputs(place, PLAN, data, new_key=True)
    assert digest_inputs(place, PLAN, data) == before
    (data / PLAN / "ages.yml").write_text("count: 4\n", "utf-8")
    assert changed_inputs(before, digest_inputs(place, PLAN, data), PLAN) == (f"{PLAN}/ages.yml",)


def test_shared_figures_and_inspections_are_recorded_and_make_no_change_of_the_plan(tmp_path: Path) -> None:
    """So that a revision can be released for them; a key is never one of the inputs."""
    place, data = content(tmp_path), tmp_path / "data"
    before = digest_inputs(place, PLAN, None)
    for path in (place / "comparators/areas.csv", place / "westmere/inspections/2026-01.yml"):
        path.parent.mkdir()
        path.write_text("file\n", "utf-8")
    (data / "comparators").mkdir(parents=True)
    (data / "comparators" / "westmere.csv").write_text("counts\n", "utf-8")
    now = digest_inputs(place, PLAN, data, new_key=True)
    new = ["comparators/areas.csv", "comparators/westmere.csv", "westmere/inspections/2026-01.yml"]
    assert sorted(set(now) - set(before)) == new
    assert now["comparators/westmere.csv"].startswith("hmac:")
    assert changed_inputs(before, now, PLAN) == ()
