"""Which measure counts the children who reached the stage before another one.

Source: guide to the Relative Rate Index; rates at entry are of children who live in the area, rates of later
stages of those who reached the stage before (as `rri-entry`, `rri-remand` and `rri-custody` in the pack).
"""

from collections.abc import Mapping

POPULATION = "population-10-17"
"""Children who live in the area, in the middle of each year."""
BEFORE: Mapping[str, str] = {
    "fte-children": POPULATION,
    "children-cautioned-or-sentenced": POPULATION,
    "children-sentenced": POPULATION,
    "children-sentenced-to-custody": "children-sentenced",
}
"""By the id of an indicator that counts children, the id of the one that counts its base."""
