"""A service's own spreadsheet, described by a small mapping file."""

from typing import Literal

from yjplan.sources.models import Model, Some, Whole, Words


class MappedSource(Model):
    """The source as `sources.yml` will describe it."""

    id: Words
    title: Words
    publisher: Words
    released: str = ""
    """When it was drawn up; or say it with --released."""
    short: str = ""
    population_base: str = ""
    address: str = ""
    licence: str = ""
    note: str = ""


class MappedFigure(Model):
    """One indicator and the headings of its columns."""

    indicator: Words
    unit: str = ""
    """Checked against the catalogue where it is written."""
    value: str = ""
    """Heading of the column with the value; may be left out where numerator and denominator give it."""
    numerator: str = ""
    denominator: str = ""
    note: str = ""
    written: Literal["as-is", "fraction"] = "as-is"
    """`fraction` where the sheet holds 0.29 for 29%."""


class MappedGroup(Model):
    """A column that says which children a row is about."""

    dimension: Literal["age", "ethnicity", "sex"]
    column: Words
    all: str = "All"
    """What stands there for all children."""


class SheetMapping(Model):
    """The mapping file."""

    sheet: str = ""
    """Name of the sheet; may be left out where there is only one."""
    header_row: Whole = 1
    """Row with the headings, counted from 1."""
    period: Words
    """Heading of the column with the period."""
    groups: tuple[MappedGroup, ...] = ()
    source: MappedSource
    figures: Some[MappedFigure]
