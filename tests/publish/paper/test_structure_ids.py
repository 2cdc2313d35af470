"""Ids of a PDF's tags."""

import pikepdf
import pytest

from yjplan.publish.paper.repeated_heads import elements_of
from yjplan.publish.paper.structure_ids import number_ids


def tagged(*ids: str) -> pikepdf.Pdf:
    """A document with header cells that have ids, and a cell below the last of them."""
    document = pikepdf.new()
    heads = [
        document.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.TH, ID=pikepdf.String(one))) for one in ids
    ]
    about = pikepdf.Dictionary(O=pikepdf.Name.Table, Headers=pikepdf.Array([pikepdf.String(ids[-1])]))
    cell = document.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.TD, A=pikepdf.Array([about])))
    root = pikepdf.Dictionary(K=pikepdf.Array([*heads, cell]))
    document.Root.StructTreeRoot = document.make_indirect(root)
    return document


@pytest.mark.parametrize("ids", [("node00000007", "node00000003"), ("node00000251", "node00000255")])
def test_ids_tell_the_order_of_reading(ids: tuple[str, str]) -> None:
    """Whatever Chromium counted, the same document has the same; a cell still names its head."""
    document = tagged(*ids)
    number_ids(document, list(elements_of(document)))
    tree = document.Root.StructTreeRoot
    assert [str(one.ID) for one in tree.K if "/ID" in one] == ["n000001", "n000002"]
    assert [str(one) for one in tree.K[2].A[0].Headers] == ["n000002"]
    names = list(tree.IDTree.Names)
    assert [str(one) for one in names[::2]] == ["n000001", "n000002"]
    assert [one.objgen for one in names[1::2]] == [one.objgen for one in list(tree.K)[:2]]
