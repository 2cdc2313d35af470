"""Editions of a plan: none may be lost, exchanged, doubled or dated backwards without a word."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from yjplan.publish.editions.manifest import Kind, Manifest
from yjplan.publish.editions.released import released_plans
from yjplan.publish.editions.shelf import check_kept, read_shelf, store_of

PLAN = "westmere/2026-27"


def shelf_of(folder: Path, count: int = 3) -> list[Manifest]:
    """Some editions of one page each, on disk."""
    store, made, seal = store_of(folder), [], ""
    (folder / PLAN).mkdir(parents=True)
    for n in range(1, count + 1):
        page = store.put(f"edition {n}".encode())
        one = Manifest(
            *(
                PLAN,
                n,
                date(2026, 7, n),
                Kind.FIRST if n == 1 else Kind.REVISION,
                f"Edition {n}.",
                "Chair",
                "0.1",
            ),
            previous=seal,
            current={"index.html": page},
        )
        seal = one.seal
        made.append(one)
        write(folder, one)
    return made


def write(folder: Path, manifest: Manifest, name: str = "") -> None:
    """One manifest's file."""
    (folder / PLAN / (name or f"{manifest.number}.json")).write_text(manifest.written(), "utf-8")


def faults(folder: Path) -> list[tuple[str, str]]:
    """File and message of everything wrong."""
    return [(p.place.file.rsplit("/", 1)[-1], p.message) for p in read_shelf(folder, PLAN)[1]]


def test_whole_editions_have_no_fault_and_the_newest_is_last(tmp_path: Path) -> None:
    """They are read in the order of their numbers, ten after nine."""
    shelf_of(tmp_path, 11)
    shelf, problems = read_shelf(tmp_path, PLAN)
    assert problems == []
    assert [m.number for m in shelf.manifests] == list(range(1, 12))
    assert released_plans(tmp_path) == (PLAN,)


def test_a_tampered_manifest_is_named(tmp_path: Path) -> None:
    """At its file."""
    shelf_of(tmp_path)
    path = tmp_path / PLAN / "2.json"
    path.write_text(path.read_text("utf-8").replace("Edition 2.", "Nothing."), "utf-8")
    assert faults(tmp_path)[0] == (
        "2.json",
        "This edition cannot be used: it was changed after it was written.",
    )


def test_a_manifest_made_anew_by_hand_is_named_by_the_one_after_it(tmp_path: Path) -> None:
    """Its own seal fits, but the next edition followed another one."""
    _, second, _ = shelf_of(tmp_path)
    write(tmp_path, replace(second, summary="Something else."))
    assert faults(tmp_path) == [("3.json", "Edition 2 is not the one that this edition followed.")]


def test_an_edition_removed_by_hand_is_named(tmp_path: Path) -> None:
    """From the middle or from the beginning."""
    shelf_of(tmp_path)
    (tmp_path / PLAN / "2.json").unlink()
    assert faults(tmp_path) == [("3.json", "Edition 2 is missing; this is edition 3.")]


def test_two_editions_with_one_number_are_named(tmp_path: Path) -> None:
    """As two people who release at the same time would make them."""
    _, second, _ = shelf_of(tmp_path)
    write(tmp_path, second, "02.json")
    assert ("2.json", "Edition 2 stands twice.") in faults(tmp_path)


def test_a_file_with_another_edition_in_it_is_named(tmp_path: Path) -> None:
    """A copy under a new number is no edition."""
    _, second, _ = shelf_of(tmp_path)
    write(tmp_path, second, "4.json")
    assert faults(tmp_path) == [("4.json", f"This file holds edition 2 of {PLAN}.")]


def test_a_clock_that_went_back_is_named(tmp_path: Path) -> None:
    """No edition is older than the one before it."""
    *_, last = shelf_of(tmp_path)
    write(tmp_path, replace(last, day=date(2025, 1, 1)))
    assert faults(tmp_path) == [("3.json", "This edition is dated before edition 2.")]


def test_a_half_written_release_is_no_edition(tmp_path: Path) -> None:
    """Files that were kept before the machine died stand there and do no harm."""
    shelf_of(tmp_path, 1)
    store_of(tmp_path).put(b"a page of the edition that was never finished")
    (tmp_path / PLAN / ".writing-x1").write_bytes(b'{"plan": ')
    assert faults(tmp_path) == []


def test_a_lost_page_of_an_edition_is_named(tmp_path: Path) -> None:
    """A quick look sees that it is gone; a whole one also that it was changed."""
    first, *_ = shelf_of(tmp_path, 2)
    shelf, _ = read_shelf(tmp_path, PLAN)
    store = store_of(tmp_path)
    path = store.path(first.current["index.html"])
    path.write_bytes(b"x")
    assert list(check_kept(shelf, store, whole=False)) == []
    assert [p.place.file for p in check_kept(shelf, store, whole=True)] == [f"editions/{PLAN}/1.json"]
    path.unlink()
    assert [p.message for p in check_kept(shelf, store, whole=False)] == [
        "'index.html' of edition 1: a kept file is missing."
    ]
