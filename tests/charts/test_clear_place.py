"""Words find a place inside their room and off the lines."""

import pytest

from yjplan.charts.clear_place import Box, box_around, clear_place, free_place

ROOM = Box(0, 0, 200, 100)
SIZE = (40.0, 18.0)


@pytest.mark.parametrize(
    ("segment", "is_met"),
    [
        ((0, 50, 200, 50), True),
        ((0, 0, 200, 100), True),
        ((95, 48, 105, 52), True),
        ((0, 20, 200, 20), False),
        ((0, 100, 79, 50), False),
        ((150, 0, 150, 100), False),
        ((100, 0, 100, 40), False),
        ((100, 0, 100, 45), True),
    ],
)
def test_a_box_meets_a_line_that_runs_through_it(
    segment: tuple[float, float, float, float], *, is_met: bool
) -> None:
    """Across it, or ending inside it; not where it passes by or stops before."""
    assert box_around(100, 50, *SIZE).meets(segment) is is_met


@pytest.mark.parametrize("x", [0.0, 30.0, 100.0, 170.0, 200.0])
@pytest.mark.parametrize("y", [0.0, 20.0, 50.0, 80.0, 100.0])
def test_words_stay_in_the_room_and_off_the_lines(x: float, y: float) -> None:
    """Wherever their point lies on a line that comes from above or from below."""
    for line in ((0.0, 0.0, x, y), (0.0, 100.0, x, y)):
        box = box_around(*clear_place((x, y), SIZE, ROOM, [line, (x - 3, y, x + 3, y)]), *SIZE)
        assert ROOM.holds(box)
        assert not box.meets(line)


def test_words_keep_off_the_grid_where_that_is_near_by() -> None:
    """A grid line through a number is less bad than a line of the chart, but bad."""
    grid = [(0.0, 35.0, 200.0, 35.0)]
    place = clear_place((100, 50), SIZE, ROOM, [(97, 50, 103, 50)], grid)
    box = box_around(*place, SIZE[0], 10)
    assert not any(box.meets(line) for line in grid)


def test_words_without_a_free_place_still_stand_inside() -> None:
    """A plot full of lines has no free place; who asks for one hears so, and others get the nearest."""
    lines = [(0.0, float(y), 200.0, float(y)) for y in range(0, 101, 5)]
    assert free_place((100, 50), SIZE, ROOM, lines) is None
    assert ROOM.holds(box_around(*clear_place((100, 50), SIZE, ROOM, lines), *SIZE))


def test_words_wider_than_their_room_begin_at_its_left() -> None:
    """What is cut off is cut off at the end."""
    x, _ = clear_place((100, 50), (300, 18), ROOM, [])
    assert x - 150 == ROOM.left


def test_no_place_is_taken_farther_off_than_asked() -> None:
    """A number a long way off would seem to be of another point."""
    lines = [(0.0, float(y), 200.0, float(y)) for y in range(25, 76)]
    assert free_place((100, 50), SIZE, ROOM, lines) is not None
    assert free_place((100, 50), SIZE, ROOM, lines, within_px=20) is None
