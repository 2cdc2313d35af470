"""Chromium's PDF as it is published: who and what it is, no clock in it, nothing without a tag."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from yjplan.publish.paper.artifacts import mark_artifacts
from yjplan.publish.paper.paper import Paper
from yjplan.publish.paper.repeated_heads import elements_of, set_aside_repeats
from yjplan.publish.paper.structure_ids import number_ids

if TYPE_CHECKING:
    from pikepdf import Pdf


def finish_pdf(pdf: bytes, paper: Paper, headings: Sequence[str] = ()) -> tuple[bytes, int]:
    """The bytes to publish, and how many sheets they are. The same page gives the same bytes.

    `headings` are the words of every heading: in bookmarks Chromium joins words between which a line ends.

    Running heads and the grounds of boxes become artifacts, which a screen reader passes over: Chromium
    leaves them without a tag. So do the heads of tables that a new sheet repeats. Figures keep what is said
    in their place (`/Alt`); the boxes around them, which Chromium calls figures too and of which nothing is
    said, become plain divisions.
    """
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as document:
        elements = list(elements_of(document))
        repeated = set_aside_repeats(document, elements)
        for page in document.pages:
            instructions = pikepdf.parse_content_stream(page)
            marked = mark_artifacts(instructions, repeated.get(page.obj.objgen, frozenset()))
            page.Contents = document.make_stream(pikepdf.unparse_content_stream(list(marked)))
        for element in elements:
            if element.get("/S") == "/Figure" and "/Alt" not in element:
                element["/S"] = pikepdf.Name("/Div")
        number_ids(document, elements)
        _name(document, paper)
        _name_bookmarks(document, headings)
        written = BytesIO()
        document.save(
            written,
            deterministic_id=True,
            compress_streams=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            recompress_flate=True,
        )
        return written.getvalue(), len(document.pages)


def _name(document: Pdf, paper: Paper) -> None:
    """Title, language and publisher, in both places where programs look; no day and no machine."""
    import pikepdf

    document.docinfo = document.make_indirect(
        pikepdf.Dictionary(Title=paper.title, Author=paper.publisher, Creator="yjplan")
    )
    document.Root.Lang = pikepdf.String(str(document.Root.get("/Lang", paper.language)))
    document.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
    document.Root.PageMode = pikepdf.Name.UseOutlines
    with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as about:
        about["dc:title"] = paper.title
        about["dc:creator"] = [paper.publisher]
        about["dc:language"] = {str(document.Root.Lang)}
        about["dc:format"] = "application/pdf"


def _name_bookmarks(document: Pdf, headings: Sequence[str]) -> None:
    """Give the bookmarks the words of the headings, where each heading has one."""
    with document.open_outline() as outline:
        waiting, marks = list(reversed(outline.root)), []
        while waiting:
            marks.append(waiting.pop())
            waiting.extend(reversed(marks[-1].children))
        for mark, words in zip(marks, headings, strict=False) if len(marks) == len(headings) else ():
            mark.title = words
