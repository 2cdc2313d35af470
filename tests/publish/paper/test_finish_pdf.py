"""A PDF as it is published."""

from io import BytesIO
from typing import Any

import pikepdf
import pytest

from yjplan.publish.paper.artifacts import mark_artifacts
from yjplan.publish.paper.finish_pdf import finish_pdf
from yjplan.publish.paper.paper import Paper

PAPER = Paper("Plan “A”", "Riverton", "Plan 2026-27", "", "r")


def made_pdf(*, contents: tuple[bytes, ...], kids: list[Any], kind: str) -> bytes:
    """A tagged PDF with one element; `kids` are pairs of page and number of marked content."""
    document = pikepdf.new()
    document.docinfo["/CreationDate"] = "D:20260101000000"
    pages = []
    for number, content in enumerate(contents):
        page = document.add_blank_page(page_size=(595, 842))
        page.Contents = document.make_stream(content)
        page.StructParents = number
        pages.append(page.obj)
    element = document.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name(f"/{kind}"), Pg=pages[0])
    )
    element.K = pikepdf.Array(
        [pikepdf.Dictionary(Type=pikepdf.Name.MCR, Pg=pages[page], MCID=number) for page, number in kids]
    )
    nums: list[Any] = []
    for number in range(len(contents)):
        nums += [number, pikepdf.Array([element])]
    parents = document.make_indirect(pikepdf.Dictionary(Nums=pikepdf.Array(nums)))
    document.Root.StructTreeRoot = document.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.StructTreeRoot, K=pikepdf.Array([element]), ParentTree=parents)
    )
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def finished(pdf: bytes) -> pikepdf.Pdf:
    """The PDF after its finish."""
    return pikepdf.open(BytesIO(finish_pdf(pdf, PAPER)[0]))


def marked(content: bytes) -> list[str]:
    """A page's content after marking, an instruction an entry."""
    document = pikepdf.new()
    page = document.add_blank_page()
    page.Contents = document.make_stream(content)
    made = mark_artifacts(pikepdf.parse_content_stream(page))
    return [line.decode() for line in pikepdf.unparse_content_stream(list(made)).splitlines()]


def test_it_says_what_it_is_and_not_when_it_was_made() -> None:
    """Title and service, in both places; the number of sheets goes with it."""
    pdf = made_pdf(contents=(b"",), kids=[(0, 0)], kind="P")
    content, sheets = finish_pdf(pdf, PAPER)
    assert sheets == 1
    document = finished(pdf)
    assert str(document.docinfo["/Title"]) == "Plan “A”"
    assert "/CreationDate" not in document.docinfo
    with document.open_metadata(set_pikepdf_as_editor=False) as about:
        assert about["dc:title"] == "Plan “A”"
    assert finish_pdf(pdf, PAPER)[0] == content


def test_a_figure_of_which_nothing_is_said_is_a_division() -> None:
    """It is the box around one."""
    document = finished(made_pdf(contents=(b"",), kids=[(0, 0)], kind="Figure"))
    assert str(document.Root.StructTreeRoot.K[0].S) == "/Div"


def test_a_header_cell_is_read_once() -> None:
    """What a second sheet repeats is an artifact there, and gone from the tree."""
    shown = b"/TH <</MCID 0>> BDC BT (Period) Tj ET EMC"
    document = finished(made_pdf(contents=(shown, shown), kids=[(0, 0), (1, 0)], kind="TH"))
    tree = document.Root.StructTreeRoot
    assert len(tree.K[0].K) == 1
    assert b"/TH" in document.pages[0].Contents.read_bytes()
    assert b"/TH" not in document.pages[1].Contents.read_bytes()
    assert b"/Artifact" in document.pages[1].Contents.read_bytes()


@pytest.mark.parametrize(
    ("content", "count"),
    [
        (b"q 0 0 9 9 re f Q", 1),
        (b"0 0 m 9 9 l S", 1),
        (b"BT /F1 8 Tf (Head) Tj ET", 1),
        (b"/P <</MCID 0>> BDC BT (Text) Tj ET EMC", 0),
        (b"0 0 9 9 re W n", 0),
        (b"BT (a) Tj /P <</MCID 0>> BDC (b) Tj EMC (c) Tj ET", 2),
    ],
    ids=["ground", "line", "running head", "tagged text", "cut", "text in which a tag begins"],
)
def test_what_has_no_tag_is_an_artifact(content: bytes, count: int) -> None:
    """Grounds, lines and running heads; a path that is only cut along paints nothing."""
    lines = marked(content)
    assert sum("/Artifact" in line for line in lines) == count
    assert sum(line.endswith(("BDC", "BMC")) for line in lines) == lines.count("EMC")


def test_an_artifact_begins_before_its_path() -> None:
    """Inside of a path no mark may stand."""
    assert marked(b"0 0 m 9 9 l S")[0].endswith("BDC")
    assert marked(b"0 0 m 9 9 l S")[-1] == "EMC"
