"""What each kind of file becomes, row by row."""

from pathlib import Path

from tests.intake import published
from tests.intake.desk import make_content, rows, write

HEADING = "indicator,area,period,group,value,numerator,denominator,rank,of,source,flag,note"


def cells(lines: list[str], *start: str) -> list[list[str]]:
    """Period, group and value of the rows that begin with an indicator and an area."""
    split = [line.split(",") for line in lines]
    return [line[2:5] for line in split if tuple(line[: len(start)]) == start]


def test_children_are_added_up_by_age_ethnicity_and_sex(tmp_path: Path) -> None:
    """All children, then each dimension by itself, with the sector's own words for groups."""
    settings = make_content(tmp_path)
    write(settings, {"Children_Table.ods": published.children_table()}, "derbyshire", released="")
    found = cells(
        rows(settings, "comparators/derbyshire.csv"), "children-cautioned-or-sentenced", "derbyshire"
    )
    assert [row[1:] for row in found if row[0] == "2023-24"] == [
        ["", "32"],
        ["age: 10 to 14", "20"],
        ["age: 15", "9"],
        ["age: 17", "3"],
        ["ethnicity: Unknown", "3"],
        ["ethnicity: White", "29"],
        ["sex: boys", "23"],
        ["sex: girls", "9"],
    ]


def test_a_note_marker_in_a_name_or_a_cell_is_no_part_of_it(tmp_path: Path) -> None:
    """`Derbyshire [note 1]` is Derbyshire."""
    settings = make_content(tmp_path)
    write(settings, {"Children_Table.ods": published.children_table()}, "derbyshire", released="")
    found = cells(
        rows(settings, "comparators/derbyshire.csv"), "children-cautioned-or-sentenced", "derbyshire"
    )
    assert ["2024-25", "", "7"] in found


def test_region_and_nation_are_added_up_over_services(tmp_path: Path) -> None:
    """Whatever the case in which the region is written, and by it, not by the column of the nation."""
    settings = make_content(tmp_path)
    write(settings, {"Children_Table.ods": published.children_table()}, "derbyshire", released="")
    lines = rows(settings, "comparators/areas.csv")
    name = "children-cautioned-or-sentenced"
    assert ["2023-24", "", "62"] in cells(lines, name, "east-midlands")
    assert ["2024-25", "", "20"] in cells(lines, name, "england")
    assert ["2024-25", "", "26"] in cells(lines, name, "england-and-wales")


def test_the_release_date_is_taken_from_the_cover_sheet(tmp_path: Path) -> None:
    """It stands in sources.yml beside what the format knows of its publisher."""
    settings = make_content(tmp_path)
    write(settings, {"Children_Table.ods": published.children_table()}, "derbyshire", released="")
    assert (settings.content / "comparators/sources.yml").read_text() == (
        "yjs-open-data:\n"
        '  title: "Youth justice statistics: local level open data"\n'
        "  short: open data\n"
        "  publisher: Youth Justice Board\n"
        "  released: 29 January 2026\n"
        "  address: https://www.gov.uk/government/collections/youth-justice-statistics\n"
        "  licence: Open Government Licence v3.0\n"
    )


def test_every_combination_comes_with_full(tmp_path: Path) -> None:
    """The whole cross table of the service; regions and nations have margins only."""
    settings = make_content(tmp_path)
    write(settings, {"Children_Table.ods": published.children_table()}, "derbyshire", full=True)
    found = cells(
        rows(settings, "comparators/derbyshire.csv"), "children-cautioned-or-sentenced", "derbyshire"
    )
    assert ["2023-24", "age: 15; ethnicity: White; sex: girls", "9"] in found
    assert not [line for line in rows(settings, "comparators/areas.csv") if "; sex" in line]


def test_outcomes_come_by_tier_and_by_type_in_one_spelling(tmp_path: Path) -> None:
    """`Detention And Training Order` and `Detention and Training Order` make one series."""
    settings = make_content(tmp_path)
    write(settings, {"Outcome_Table.ods": published.outcome_table()}, "derbyshire")
    found = cells(rows(settings, "comparators/derbyshire.csv"), "cautions-and-sentences", "derbyshire")
    assert found == [
        ["2022-23", "", "6"],
        ["2022-23", "outcome: Detention and training order", "6"],
        ["2022-23", "tier: Custody", "6"],
        ["2023-24", "", "47"],
        ["2023-24", "outcome: Detention and training order", "7"],
        ["2023-24", "outcome: Youth caution", "40"],
        ["2023-24", "tier: Custody", "7"],
        ["2023-24", "tier: Pre-court", "40"],
    ]


def test_offences_of_london_count_for_england(tmp_path: Path) -> None:
    """A column that calls London a nation misleads nobody; columns are found by what they mean."""
    settings = make_content(tmp_path)
    write(settings, {"Offence_Table v2.ods": published.offence_table()}, "newham")
    assert cells(rows(settings, "comparators/newham.csv"), "proven-offences", "newham") == [
        ["2023-24", "", "30"],
        ["2023-24", "offence: Robbery", "30"],
    ]
    lines = rows(settings, "comparators/areas.csv")
    assert ["2023-24", "", "74"] in cells(lines, "proven-offences", "england")
    assert ["2023-24", "", "86"] in cells(lines, "proven-offences", "england-and-wales")


def test_first_time_entrants_are_the_councils_not_the_police_areas(tmp_path: Path) -> None:
    """Of two rows called Derbyshire the first is the police area's; `[note 3]` becomes a note."""
    settings = make_content(tmp_path)
    proposal = write(
        settings,
        {"Ch 2.xlsx": published.entrants_table()},
        "derbyshire",
        "newham",
        released="30 January 2025",
    )
    lines = rows(settings, "comparators/derbyshire.csv")
    assert cells(lines, "fte-children", "derbyshire") == [
        ["2018", "", "140"],
        ["2019", "", "140"],
        ["2020", "", "140"],
    ]
    assert lines[-1].endswith("See note 3 of the source.")
    assert cells(rows(settings, "comparators/newham.csv"), "fte-children")[1] == ["2019", "", "[c]"]
    assert any("of the police area, was passed over: Derbyshire" in remark for remark in proposal.remarks)


def test_sentences_come_by_ethnicity_for_england_and_wales(tmp_path: Path) -> None:
    """Immediate custody and all sentences; the ethnicity of a merged cell holds for its rows."""
    settings = make_content(tmp_path)
    write(settings, {"Ch 5.xlsx": published.sentencing_table()}, "newham")
    lines = rows(settings, "comparators/areas.csv")
    assert cells(lines, "children-sentenced", "england-and-wales")[:2] == [
        ["YE 2023-03", "", "600"],
        ["YE 2023-03", "ethnicity: Asian", "100"],
    ]
    assert ["YE 2025-03", "ethnicity: Black", "40"] in cells(lines, "children-sentenced-to-custody")


def test_remand_decisions_come_by_type_and_by_group(tmp_path: Path) -> None:
    """Counts above the shares; the last table's total is the whole, not that of bail."""
    settings = make_content(tmp_path)
    write(settings, {"Ch 6.xlsx": published.remand_tables()}, "newham")
    found = cells(rows(settings, "comparators/areas.csv"), "remand-decisions", "england-and-wales")
    assert ["YE 2025-03", "", "840"] in found
    assert ["YE 2024-03", "", "900"] in found
    assert ["YE 2025-03", "ethnicity: Black; remand: Conditional bail", "30"] in found
    assert ["YE 2025-03", "age: 10 to 14", "240"] in found
    assert not [row for row in found if row[2] == "0.5"]


def test_the_population_is_the_sum_of_its_ages(tmp_path: Path) -> None:
    """Codes 4 and 116 to 118 are the ages 10 to 17."""
    settings = make_content(tmp_path)
    write(settings, {"population.csv": published.nomis()}, "northamptonshire", released="July 2023")
    lines = rows(settings, "comparators/northamptonshire.csv")
    assert cells(lines, "population-10-17", "north-northamptonshire") == [["2022", "", "36006"]]


def test_the_service_is_made_of_its_councils_counts_and_populations(tmp_path: Path) -> None:
    """110 of 78,000, never the mean of two rates; sums of people as well."""
    settings = make_content(tmp_path)
    write(settings, {"fingertips.csv": published.fingertips()}, "northamptonshire", released="May 2023")
    lines = [
        line for line in rows(settings, "comparators/northamptonshire.csv") if ",northamptonshire," in line
    ]
    assert lines == [
        "fte,northamptonshire,2022,,141.03,110,78000,,,fingertips,,Made of the councils' numbers."
    ]


def test_rates_and_populations_of_two_files_make_a_service(tmp_path: Path) -> None:
    """The tool's rates for two councils allow one count each, given their populations."""
    settings = make_content(tmp_path)
    incoming = {
        "bds.csv": published.lait(
            [
                ("FirstYJS", "", "2022", "North Northamptonshire", "178", "940", ""),
                ("FirstYJS", "", "2022", "West Northamptonshire", "161", "941", ""),
            ]
        ),
        "population.csv": published.nomis(),
    }
    dates = {"lait": "April 2026", "nomis": "July 2023"}
    proposal = write(settings, incoming, "northamptonshire", released="", released_of=dates)
    lines = rows(settings, "comparators/northamptonshire.csv")
    made = cells(lines, "fte", "northamptonshire")
    assert [row[:2] for row in made] == [["2022", ""]]
    assert 161 < float(made[0][2]) < 178
    assert not [remark for remark in proposal.remarks if "First time entrants" in remark]


def test_numbers_and_populations_of_two_files_make_a_rate(tmp_path: Path) -> None:
    """First time entrants of chapter 2 and the population of Nomis, under the source of the number."""
    settings = make_content(tmp_path)
    people = [
        ("2020", "Derbyshire", "E10000007", "0", age, "20100", 18000) for age in ("4", "116", "117", "118")
    ]
    incoming = {"Ch 2.xlsx": published.entrants_table(), "population.csv": published.nomis(people)}
    write(settings, incoming, "derbyshire", released="", released_of={"nomis": "July 2021"})
    line = next(line for line in rows(settings, "comparators/derbyshire.csv") if line.startswith("fte,"))
    assert line.startswith(
        "fte,derbyshire,2020,,194.44,140,72000,,,yj-statistics,,Worked out from the number"
    )
