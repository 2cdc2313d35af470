"""A translated `plan.yml` has the shape of the English one."""

from pathlib import Path

import pytest

from tests.translated import lay_out, raw_and_overlay, swap
from yjplan.plan.translation.merge import Merging, merge
from yjplan.plan.translation.shapes import PLAN
from yjplan.sources.nodes import Mapping, Node
from yjplan.sources.yaml_text import read_yaml

_FRONT_PAGE = """front-page:
  service: Westmere Youth Justice Service
  lead: {role: Head of service}
sign-off: {note: Signed by the chair.}
steps: [{by: The board}]
about: [One, Two]
board:
  asks: [{ask: More help, why: It works}]
title: A plan
"""


@pytest.mark.parametrize(
    ("welsh", "path"),
    [
        ("front-page: hello", "front-page"),
        ("front-page: {lead: [a]}", "front-page.lead"),
        ("sign-off: [a]", "sign-off"),
        ("steps: hello", "steps"),
        ("steps: {by: hello}", "steps"),
        ("about: hello", "about"),
        ("board: [1, 2]", "board"),
        ("board: {asks: {ask: a}}", "board.asks"),
        ("title: {a: b}", "title"),
    ],
)
def test_a_value_of_another_kind_is_named(welsh: str, path: str) -> None:
    """And the English one stands in its place."""
    first, _ = read_yaml(_FRONT_PAGE, "plan.yml")
    other, _ = read_yaml(welsh, "cy/plan.yml")
    assert first
    found = Merging()
    made = merge(first, other, PLAN, found)
    assert [(one.code, one.place.path) for one in found.differing] == [("translated-data-differs", path)]
    assert found.differing[0].message == f"'{path}' is of another kind than in the English file."
    assert [type(node) for node in _values(made)] == [type(node) for node in _values(first)]


def _values(node: Node) -> list[Node]:
    assert isinstance(node, Mapping)
    return [inner for _, _, inner in node.entries]


def test_a_key_with_nothing_behind_it_is_only_lacking() -> None:
    """As one that is not there."""
    first, _ = read_yaml(_FRONT_PAGE, "plan.yml")
    other, _ = read_yaml("title:\nabout:\nsign-off:\n", "cy/plan.yml")
    assert first
    found = Merging()
    merge(first, other, PLAN, found)
    assert found.differing == []
    assert {"title", "about", "sign-off.note"} <= set(found.lacking)


def test_the_check_of_a_plan_tells_it(tmp_path: Path) -> None:
    """At the Welsh file."""
    lay_out(tmp_path, cy__plan_yml=swap("published: Mehefin 2026", "published: [Mehefin, 2026]"))
    _, overlay = raw_and_overlay(tmp_path)
    assert [(one.code, one.place.path) for one in overlay.problems] == [
        ("translated-data-differs", "published")
    ]
