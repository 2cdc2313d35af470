"""PDFs that are kept from one run to the next."""

from pathlib import Path

import pikepdf

from yjplan.publish.paper.kept import Printed, read_kept, read_last_numbers, write_kept

PDF = Printed(b"%PDF", 3)


def test_a_pdf_of_the_same_page_and_browser_is_kept(tmp_path: Path) -> None:
    """Another page or another Chromium gives another PDF."""
    write_kept(tmp_path, "page", "of May", PDF)
    assert read_kept(tmp_path, "page", "of May") == PDF
    assert read_kept(tmp_path, "other page", "of May") is None
    assert read_kept(tmp_path, "page", "of June") is None


def test_where_there_is_no_browser_any_ones_pdf_will_do(tmp_path: Path) -> None:
    """It is the same page, and nobody could print it anew."""
    write_kept(tmp_path, "page", "of May", PDF)
    assert read_kept(tmp_path, "page", "") == PDF


def test_the_last_pdfs_pages_are_known_whatever_it_was_made_from(tmp_path: Path) -> None:
    """Most often its contents still name the right ones; where there is no PDF, or half of one, none are."""
    assert read_last_numbers(tmp_path) == {}
    document = pikepdf.new()
    page = document.add_blank_page()
    document.Root.Dests = pikepdf.Dictionary(money=[page.obj, pikepdf.Name.Fit])
    document.save(tmp_path / "plan.pdf")
    assert read_last_numbers(tmp_path) == {"money": 1}
    (tmp_path / "plan.pdf").write_bytes(b"%P")
    assert read_last_numbers(tmp_path) == {}


def test_half_a_pdf_is_none(tmp_path: Path) -> None:
    """A run was ended while it wrote; also notes of an earlier version are none."""
    write_kept(tmp_path, "page", "of May", PDF)
    (tmp_path / "plan.pdf").write_bytes(b"%P")
    assert read_kept(tmp_path, "page", "of May") is None
    write_kept(tmp_path, "page", "of May", PDF)
    (tmp_path / "about.json").write_text('{"key": "page", "bytes": 4, "sheets": 3}', "utf-8")
    assert read_kept(tmp_path, "page", "of May") is None
