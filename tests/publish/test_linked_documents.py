"""Documents elsewhere that plans lead to."""

from pathlib import Path

from yjplan.publish.linked_documents import find_documents

LIST = """\
title: Documents
documents:
  - {title: Children's plan, address: 'https://westmere.example/children.pdf', format: PDF, size: 2 MB}
  - {title: Lost, note: Nobody has it.}
"""
TEXT = "See [the review](https://westmere.example/review.docx) and [the site](https://westmere.example/).\n"


def test_lists_and_sentences_are_read_and_each_address_stands_once(tmp_path: Path) -> None:
    """With format and plan; what is lost and what is a page are left out."""
    plan = tmp_path / "westmere" / "2026-27"
    plan.mkdir(parents=True)
    (plan / "documents.yml").write_text(LIST, encoding="utf-8")
    (plan / "actions.yml").write_text("title: Actions\n", encoding="utf-8")
    (plan / "01-a.md").write_text(TEXT + TEXT, encoding="utf-8")
    found = find_documents(tmp_path, [("westmere/2026-27", "Plan 2026-27")])
    assert [(one.title, one.details, one.plan) for one in found] == [
        ("Children's plan", "PDF, 2 MB", "Plan 2026-27"),
        ("the review", "DOCX", "Plan 2026-27"),
    ]


def test_signs_that_open_a_link_and_never_close_it_cost_no_more_than_they_are(tmp_path: Path) -> None:
    """A reader that began again at each of them would need longer for each: minutes for this file."""
    plan = tmp_path / "westmere" / "2026-27"
    plan.mkdir(parents=True)
    (plan / "01-a.md").write_text("![[from 1 to 2 " * 60_000 + TEXT, encoding="utf-8")
    (found,) = find_documents(tmp_path, [("westmere/2026-27", "Plan 2026-27")])
    assert found.title == "the review"
