"""Plotly's SVG, cleaned."""

import pytest

from yjplan.charts.palette import Role
from yjplan.publish.clean_svg import clean_svg


def _rgb(role: Role) -> str:
    return "rgb({}, {}, {})".format(*role.stand_in_rgb)


def _clean(body: str) -> str:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="720" height="388" style="background: white" viewBox="0 0 720 388">{body}</svg>'
    )
    return clean_svg(svg, name="x-wide", css_class="c", labelled_by="x-title", described_by="x-description")


def test_the_picture_has_a_view_box_and_no_size_of_its_own() -> None:
    """CSS gives it a size; caption and description are what is read of it, and no word inside."""
    assert _clean("") == (
        '<svg class="c" viewBox="0 0 720 388" role="img" aria-labelledby="x-title" '
        'aria-describedby="x-description"><g aria-hidden="true" /></svg>'
    )


def test_styles_become_classes_and_attributes() -> None:
    """The site's policy forbids inline styles; colours are the style sheet's business."""
    style = f"fill: none; stroke: {_rgb(Role.SERIES_1)}; stroke-opacity: 1; stroke-width: 2px; opacity: 1;"
    out = _clean(f'<path d="M0,0L1.2345,2" style="{style}"/>')
    assert '<path d="M0,0L1.2,2" fill="none" class="s-s1" stroke-width="2" />' in out
    assert "style" not in out


def test_a_colour_without_a_role_is_refused() -> None:
    """It would be wrong on a dark page."""
    with pytest.raises(ValueError, match="without a role"):
        _clean('<path d="M0,0" style="fill: rgb(9, 9, 9)"/>')


def test_what_nobody_sees_is_dropped() -> None:
    """Clear rectangles, empty groups, clip paths, empty text."""
    body = (
        '<defs><clipPath id="abc"><rect width="5" height="5"/></clipPath></defs><g class="a"><g/></g>'
        '<rect width="9" height="9" style="fill: rgb(0, 0, 0); fill-opacity: 0;"/><text/>'
        '<rect width="0" height="9" style="fill: rgb(8, 8, 8)"/>'
    )
    assert _clean(body) == _clean("")


def test_scripts_styles_and_pictures_are_dropped() -> None:
    """None of them belongs in a chart."""
    body = '<script>x</script><style>y</style><image xlink:href="data:image/png;base64,AA"/>'
    assert _clean(body) == _clean("")


def test_random_ids_of_hatchings_become_the_charts_own() -> None:
    """Two runs give the same ids, and two charts of a page different ones."""
    fill = f"fill: {_rgb(Role.SERIES_2)}"
    body = (
        f'<defs><pattern id="q7f3" width="7" height="7"><rect width="7" height="7" style="{fill}"/></pattern>'
        '</defs><path d="M0,0h5v5" style="fill: url(\'#q7f3\');"/>'
    )
    out = _clean(body)
    assert 'id="x-wide-p1"' in out
    assert 'fill="url(#x-wide-p1)"' in out
    assert "q7f3" not in out


def test_what_all_children_of_a_group_say_alike_is_said_once() -> None:
    """It saves a third of the weight."""
    path = f'<path d="M0,0h1" style="fill: none; stroke: {_rgb(Role.GRID)}; stroke-width: 1px"/>'
    out = _clean(f"<g>{path}{path}</g>")
    assert '<g fill="none" stroke-width="1" class="s-grid"><path d="M0,0h1" /><path d="M0,0h1" /></g>' in out


def test_text_keeps_its_lines_and_loses_its_font_family() -> None:
    """The page's font is inherited; the size stands once, on the picture."""
    style = f"font-family: Arial; font-size: 14px; fill: {_rgb(Role.INK)}; white-space: pre"
    lines = '<tspan dy="0em" x="1">A &amp; b</tspan><tspan dy="1.3em">C</tspan>'
    body = f'<text style="{style}" x="1" y="2">{lines}</text>'
    out = _clean(body)
    assert "Arial" not in out
    assert 'font-size="14">' in out
    assert lines in out
