"""The indicator catalogue: complete, consistent, and honest about what was not checked."""

from collections import Counter
from itertools import pairwise

import pytest

from yjplan.figures.units import UNITS
from yjplan.packs.models import IndicatorEntry
from yjplan.packs.reader import read_packs
from yjplan.plan.indicators import national_indicator

CATALOGUE = read_packs().indicators
ENTRIES = tuple(CATALOGUE.values())

ROWS = {
    "fte": ("fte", "fte-children"),
    "reoff_binary": ("reoffending-binary", "reoffending-10-14", "reoffending-15-17"),
    "reoff_frequency_offender": ("reoffences-per-reoffender",),
    "reoff_frequency_cohort": ("reoffences-per-child",),
    "custody_rate": ("custody-rate",),
    "kpi1": ("kpi-1-accommodation",),
    "kpi2": ("kpi-2-ete",),
    "kpi3": ("kpi-3-send",),
    "kpi4": ("kpi-4-need", "kpi-4-offered", "kpi-4-attending"),
    "kpi5": ("kpi-5-need", "kpi-5-offered", "kpi-5-attending"),
    "kpi6": ("kpi-6-out-of-court",),
    "kpi7": ("kpi-7-wider-services",),
    "kpi8": ("kpi-8-board-attendance",),
    "kpi9": ("kpi-9-serious-violence",),
    "kpi10": ("kpi-10-victims",),
    "syv_rate": ("serious-youth-violence",),
    "children_cautioned_or_sentenced": ("cautioned-or-sentenced", "cautioned-or-sentenced-per-1000"),
    "cla_offending": ("cla-offending",),
    "ete_local": ("ete-end-of-order",),
    "accom_local": ("accommodation-end-of-order",),
    "remand_bed_nights": ("remand-bed-nights", "remand-cost"),
    "rri": ("rri-stop-and-search", "rri-arrest", "rri-entry", "rri-remand", "rri-custody"),
}
"""What each row of the list of indicators is called here."""


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda one: one.id)
def test_an_entry_says_what_is_counted_by_whom_and_how_sure_that_is(entry: IndicatorEntry) -> None:
    """Family, definition, numerator and origin; what is open is said, and only where something is."""
    assert entry.group
    assert entry.definition.endswith(".")
    assert entry.numerator
    assert entry.origin
    assert entry.source_system
    assert bool(entry.unverified) == (entry.status != "verified")


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda one: one.id)
def test_the_multiplier_is_stated_and_is_the_units(entry: IndicatorEntry) -> None:
    """A rate per 10,000 taken for one per 100,000 is wrong by ten; a share has a base, a count has none."""
    assert entry.multiplier == UNITS[entry.unit].per
    made = national_indicator(entry)
    assert made.multiplier == made.unit.per
    assert made.verified == (entry.status == "verified")
    assert bool(entry.denominator) == (entry.multiplier is not None or entry.unit == "ratio")


def test_a_wrong_multiplier_in_the_catalogue_is_our_bug() -> None:
    """It never reaches an author."""
    with pytest.raises(ValueError, match="the catalogue is wrong"):
        national_indicator(CATALOGUE["fte"].model_copy(update={"multiplier": 10000}))
    with pytest.raises(ValueError, match="the catalogue is wrong"):
        national_indicator(CATALOGUE["fte"].model_copy(update={"unit": "per-head"}))


def test_each_id_stands_once() -> None:
    """Ids name figures in addresses and data, so that two may not share one."""
    assert len({entry.name for entry in ENTRIES}) == len(ENTRIES)


def test_every_row_of_the_list_of_indicators_has_its_place() -> None:
    """National indicators, ten key performance indicators, violence, disparity, remand and local ones."""
    named = {name for names in ROWS.values() for name in names}
    assert named <= set(CATALOGUE)
    kpis = {name.split("-")[1] for name in CATALOGUE if name.startswith("kpi-")}
    assert kpis == {str(number) for number in range(1, 11)}


def test_entries_of_one_family_stand_together() -> None:
    """Overview pages print the families in the order of the file."""
    families = [entry.group for entry in ENTRIES]
    changes = sum(one != other for one, other in pairwise(families))
    assert changes == len(set(families)) - 1


def test_the_wordings_of_the_key_performance_indicators_stand_in_order_of_years() -> None:
    """The first five have one of 2023 and one of 2025."""
    for name in ("kpi-1-accommodation", "kpi-2-ete", "kpi-3-send", "kpi-4-need", "kpi-5-need"):
        assert [wording.year for wording in CATALOGUE[name].wordings] == ["2023", "2025"]
        assert all(wording.source for wording in CATALOGUE[name].wordings)


def test_disparity_at_court_is_measured_against_the_stage_before() -> None:
    """Stops, arrests and entry are measured against the population, remand and custody are not."""
    base = {name: CATALOGUE[name].denominator for name in ROWS["rri"]}
    assert all("population aged 10 to 17" in base[name] for name in ROWS["rri"][:3])
    assert all("not the population" in base[name] for name in ROWS["rri"][3:])


def test_a_count_of_children_is_protected_and_a_public_population_is_not() -> None:
    """The population of an area says nothing about any child."""
    protected = Counter(entry.unit for entry in ENTRIES if UNITS[entry.unit].protected)
    assert set(protected) == {"children", "sentences", "episodes", "proven-offences"}
    assert not UNITS[CATALOGUE["population-10-17"].unit].protected


def test_kpi_9_has_no_rate_because_none_was_seen() -> None:
    """A multiplier is never guessed."""
    entry = CATALOGUE["kpi-9-serious-violence"]
    assert (entry.multiplier, entry.status) == (None, "unverified")
    assert "rate" in entry.unverified
