"""Councils that end, begin, or change their code."""

from pathlib import Path

from tests.intake import published
from tests.intake.desk import make_content, rows, write


def lines(settings_file: list[str], start: str) -> list[str]:
    """The rows that begin so."""
    return [line for line in settings_file if line.startswith(start)]


def test_the_county_is_the_service_until_it_ends(tmp_path: Path) -> None:
    """And the councils that took over have series of their own, from their first year on."""
    settings = make_content(tmp_path)
    proposal = write(settings, {"bds.csv": published.lait()}, "northamptonshire", released="April 2026")
    found = rows(settings, "comparators/northamptonshire.csv")
    began = "began on 1 April 2021. The figure may leave out the time before."
    assert lines(found, "fte,") == [
        f"fte,north-northamptonshire,2021,,123,,,,,lait,,North Northamptonshire {began}",
        "fte,northamptonshire,2020,,208,,,,,lait,,",
        f"fte,west-northamptonshire,2021,,130,,,,,lait,,West Northamptonshire {began}",
    ]
    left = [remark for remark in proposal.remarks if "left out" in remark]
    assert len(left) == 1
    assert left[0].startswith("Northamptonshire, 'fte' 2021 (row ")
    assert left[0].endswith("left out. It is about part of a period: this council ended on 31 March 2021.")


def test_a_value_under_the_countys_name_is_the_services_where_nobody_followed(tmp_path: Path) -> None:
    """Reoffending goes on under the old name, which is the service's as well."""
    settings = make_content(tmp_path)
    write(settings, {"bds.csv": published.lait()}, "northamptonshire", released="April 2026")
    found = rows(settings, "comparators/northamptonshire.csv")
    assert lines(found, "reoff") == ["reoffending-10-14,northamptonshire,2021,,9.62,,,,,lait,,"]


def test_dashes_of_councils_that_did_not_exist_are_no_rows(tmp_path: Path) -> None:
    """North Northamptonshire has no 2020."""
    settings = make_content(tmp_path)
    write(settings, {"bds.csv": published.lait()}, "northamptonshire", released="April 2026")
    assert not [r for r in rows(settings, "comparators/northamptonshire.csv") if ",[x]," in r]


def test_a_dash_of_a_council_that_exists_is_a_mark(tmp_path: Path) -> None:
    """With a note that says why, where the series has a value in some other year."""
    settings = make_content(tmp_path)
    table = published.lait(
        [
            ("LAC_Convictions", "", "2023", "Newham", "4", "316", ""),
            ("LAC_Convictions", "", "2024", "Newham", "-", "316", ""),
            ("ReoffYO", "", "2024", "Newham", "-", "316", ""),
        ]
    )
    write(settings, {"bds.csv": table}, "newham", released="April 2026")
    assert rows(settings, "comparators/newham.csv") == [
        "cla-offending,newham,YE 2023-03,,4,,,,,lait,,",
        "cla-offending,newham,YE 2024-03,,[x],,,,,lait,,Missing or suppressed in the source.",
    ]


def test_a_rate_that_stands_for_each_council_of_a_service_is_the_services(tmp_path: Path) -> None:
    """The tool prints the service's rate of children cautioned or sentenced beside each council."""
    settings = make_content(tmp_path)
    table = published.lait(
        [
            ("YJS_Caution-Sentence10-17_YO", "", "2024-25", name, value, "", "")
            for name, value in (
                ("North Northamptonshire", "20.9"),
                ("West Northamptonshire", "20.9"),
                ("Northamptonshire", "-"),
            )
        ]
    )
    write(settings, {"bds.csv": table}, "northamptonshire", released="April 2026")
    assert rows(settings, "comparators/northamptonshire.csv") == [
        "cautioned-or-sentenced,northamptonshire,2024-25,,20.9,,,,,lait,,"
    ]


def test_counts_of_several_councils_are_added_up_only_when_all_have_one(tmp_path: Path) -> None:
    """A total without one of them would be a number that nobody published."""
    settings = make_content(tmp_path)
    people = [
        ("2022", name, code, "0", age, "20100", 1000)
        for name, code in (("North Northamptonshire", "E06000061"), ("West Northamptonshire", "E06000062"))
        for age in ("4", "116", "117", "118")
    ]
    write(settings, {"p.csv": published.nomis(people)}, "northamptonshire", released="July 2023")
    made = lines(rows(settings, "comparators/northamptonshire.csv"), "population-10-17,northamptonshire,")
    assert made == ["population-10-17,northamptonshire,2022,,8000,,,,,nomis,,Made of the councils' numbers."]
    settings = make_content(tmp_path / "second")
    write(settings, {"p.csv": published.nomis(people[:4])}, "northamptonshire", released="July 2023")
    found = rows(settings, "comparators/northamptonshire.csv")
    assert [line.split(",")[1] for line in found] == ["north-northamptonshire"]
