"""Each template and its context name the same things."""

from dataclasses import fields
from pathlib import Path

import pytest
from jinja2 import Environment, meta

from yjplan.blocks.kinds import ALL
from yjplan.pages.board.contexts import BOARD_TEMPLATES
from yjplan.pages.contexts import TEMPLATES, BlockFrame
from yjplan.pages.editions.edition_page import EDITION_TEMPLATES
from yjplan.pages.filters import FILTERS
from yjplan.pages.inspections.contexts import INSPECTION_TEMPLATES
from yjplan.pages.paper.contexts import PAPER_TEMPLATES
from yjplan.pages.performance.contexts import PERFORMANCE_TEMPLATES
from yjplan.pages.search.contexts import SEARCH_TEMPLATES
from yjplan.pages.statement.contexts import STATEMENT_TEMPLATES

FOLDER = Path(__file__).parents[2] / "templates"
FILLED = {
    **BOARD_TEMPLATES,
    **EDITION_TEMPLATES,
    **TEMPLATES,
    **INSPECTION_TEMPLATES,
    **PAPER_TEMPLATES,
    **PERFORMANCE_TEMPLATES,
    **SEARCH_TEMPLATES,
    **STATEMENT_TEMPLATES,
}
MACROS = {"parts/cards", "parts/chart", "parts/table", "parts/take-away", "parts/tiles"}
"""Templates that only define macros; they are given everything by name."""
SPOKEN = {"_", "gettext", "ngettext"}
"""How templates say something in the language of the page."""
OWN_BLOCKS = {"blocks/plain", *(f"blocks/{kind.template}" for kind in ALL)}


def names_in(source: str) -> set[str]:
    """The names that a template takes from its context."""
    environment = Environment(autoescape=True, extensions=["jinja2.ext.i18n"])
    environment.filters.update(FILTERS)
    return meta.find_undeclared_variables(environment.parse(source)) - SPOKEN


def source_of(template: str) -> str:
    """The text of a template."""
    return (FOLDER / f"{template}.html.jinja").read_text("utf-8")


@pytest.mark.parametrize("template", FILLED)
def test_a_template_uses_its_context_and_nothing_else(template: str) -> None:
    """Names both ways: none that the context lacks, none that the template leaves unused."""
    known = {field.name for field in fields(FILLED[template])}
    used = names_in(source_of(template))
    handed_on = {"tables", "charts", "context", "data_path"} if template == "parts/frame" else set()
    assert used <= known
    assert known - used - handed_on == set()


@pytest.mark.parametrize("template", sorted(OWN_BLOCKS))
def test_a_block_template_uses_what_the_frame_hands_on(template: str) -> None:
    """A kind's own template sees the frame's names only."""
    assert names_in(source_of(template)) <= {field.name for field in fields(BlockFrame)}


def test_no_template_is_without_a_context() -> None:
    """A template that nothing fills would be dead."""
    found = {
        path.relative_to(FOLDER).as_posix().removesuffix(".html.jinja")
        for part in ("pages", "parts", "blocks")
        for path in (FOLDER / part).glob("*.html.jinja")
    }
    assert found == set(FILLED) | OWN_BLOCKS | MACROS


def test_a_name_that_is_not_in_the_context_would_be_found() -> None:
    """The comparison sees names in conditions and loops."""
    source = "{% if a %}{% for b in c %}{{ b.d }}{% endfor %}{% endif %}"
    assert names_in(source) == {"a", "c"}
