"""Files with exactly the columns and quirks of the published ones; their numbers are made up."""

from tests.intake.books import Rows, csv_text, ods, xlsx

CHILDREN = (
    *("Financial_Year", "YJS", "Wales or English region", "PCC", "England_Wales"),
    *("Age_Group", "Ethnicity_Group", "Sex", "Number_Children"),
)
OUTCOME = (
    *("Financial_Year", "YJS", "Region", "PCC", "England_Wales"),
    *("Caution_or_sentence_type", "Caution_or_sentence_tier", "Number_Cautioned_Sentenced", None),
)
OFFENCE = ("Financial_Year", "YJS", "region", "PCC", "England_Wales", "Offence_group", "Number_of_offences")
COVER = (
    ("Youth Justice Statistics 2024 to 2025: local level open data",),
    ("Published: 29 January 2026",),
)
NOTES = (("Note number", "Note text"), ("note 1", "Some services report for two areas."))

CHILDREN_ROWS = (
    ("2023-24", "Derbyshire", "East Midlands", "Derbyshire", "England", "10-14", "White", "Male", 20),
    ("2023-24", "Derbyshire", "East midlands", None, "England", "15", "White", "Female", 9),
    ("2023-24", "Derbyshire", "East Midlands", "Derbyshire", "England", "17", "Not Known", "Male", 3),
    ("2023-24", "Leicester City", "East Midlands", "Leicestershire", "England", "16", "Asian", "Male", 30),
    ("2024-25", "Derbyshire [note 1]", "East Midlands", "Derbyshire", "England", "16", "Black", "Male", 7),
    ("2024-25", "Gwynedd & Ynys Mon", "Wales", "North Wales", "Wales", "16", "White", "Male", 6),
    ("2024-25", "St. Helens", "North West", "Merseyside", "England", "17", "White", "Male", 5),
    ("2024-25", "Dorset", "South West", "Dorset", "England", "17", "White", "Unknown", 8),
)
OUTCOME_ROWS = (
    (
        "2022-23",
        "Derbyshire",
        "East Midlands",
        "Derbyshire",
        "England",
        "Detention And Training Order",
        "Custody",
        6,
        None,
    ),
    (
        "2023-24",
        "Derbyshire",
        "East Midlands",
        "Derbyshire",
        "England",
        "Detention and Training Order",
        "Custody",
        7,
        None,
    ),
    (
        "2023-24",
        "Derbyshire",
        "East Midlands",
        "Derbyshire",
        "England",
        "Youth Caution",
        "Pre Court",
        40,
        None,
    ),
    ("2023-24", "Newham", "London", "London", "England", "Referral Order", "First Tier", 50, None),
)
OFFENCE_ROWS = (
    ("2023-24", "Derbyshire", "East Midlands", "Derbyshire", "England", "Violence Against The Person", 44),
    ("2023-24", "Newham", "London", "London", "London", "Robbery", 30),
    ("2023-24", "Gwynedd Mon", "Wales", "North Wales", "Wales", "Robbery", 12),
)


def children_table(rows: Rows = CHILDREN_ROWS, headings: tuple[str, ...] = CHILDREN) -> bytes:
    """`Children_Table.ods`: the data are on the third sheet."""
    return ods({"Cover": COVER, "Notes": NOTES, "Data": (headings, *rows)})


def outcome_table(rows: Rows = OUTCOME_ROWS) -> bytes:
    """`Outcome_Table.ods`, with its empty ninth column."""
    return ods({"Cover": COVER, "Notes": NOTES, "Data": (OUTCOME, *rows)})


def offence_table(rows: Rows = OFFENCE_ROWS) -> bytes:
    """`Offence_Table v2.ods`; one row says that London is a nation."""
    return ods({"Cover": COVER, "Notes": NOTES, "Data": (OFFENCE, *rows)})


YEARS = tuple(range(2018, 2021))
ENTRANTS_ROWS = (
    ("England and Wales", 9000, 8000, 7000),
    ("East Midlands", 700, 600, 500),
    ("Derbyshire", 200, 190, 180),
    ("Derby", 60, 50, 40),
    ("Derbyshire", 140, 140, "140 [note 3]"),
    ("Northamptonshire", 90, 80, 70),
    ("Newham", 110, "[c]", 90),
)


def entrants_table(rows: Rows = ENTRANTS_ROWS) -> bytes:
    """`Ch 2`: the tenth sheet, its heading on the fourth row, rates on the next sheet."""
    title = (
        "Table 2.9: Numbers of child first time entrants(1)(2), by Local Authority of residence, "
        "years ending December 2018 to 2020"
    )
    rates = title.replace("Numbers", "Rates")
    others = {f"2.{n}": ((f"Table 2.{n}",), ("Nothing of interest",)) for n in range(9)}
    head: Rows = (("Released: 30 January 2025",), (), ("Local Authority", *YEARS))
    return xlsx(
        {**others, "2.9": ((title,), *head, *rows), "2.10": ((rates,), *head, ("Newham", 370, 346, 283))}
    )


def sentencing_table() -> bytes:
    """`Ch 5`, Table 5.8: an ethnicity stands once for its rows; notes in the years."""
    head = ("Ethnicity", "Sentence type", "2023", "2024 [note 4]", "2025")
    size = {"Immediate Custody": 10, "Community": 10, "Total sentenced": 100}
    rows: Rows = [
        (
            name if sentence == "Immediate Custody" else None,
            sentence,
            *(times * (base + n) for n in range(3)),
        )
        for base, name in enumerate(("Asian", "Black", "Mixed", "Other", "White", "Total"), 1)
        for sentence, times in size.items()
    ]
    return xlsx(
        {
            "5.8": (
                ("Table 5.8: Children sentenced for indictable offences",),
                ("Released January 2026",),
                head,
                *rows,
            )
        }
    )


def remand_tables() -> bytes:
    """`Ch 6`, Tables 6.1 and 6.2: counts, and below them the same as shares."""
    head = (
        *(
            "Remand type group",
            "Remand type",
            "Asian",
            "Black",
            "Mixed",
            "Other",
            "White",
            "Unknown Ethnicity",
        ),
        *("Girls", "Boys", "Unknown Sex", "Aged 10 to 14", "Aged 15 to 17", "Total"),
    )
    leaves = (
        *("Unconditional Bail", "Conditional Bail", "Bail Supervision and Support", "ISS Bail"),
        *("Remand to Local Authority Accommodation", "Remand to Youth Detention Accommodation"),
    )
    one = [(None, leaf, 20, 30, 10, 6, 60, 14, 20, 110, 10, 40, 100, "140 [note 2]") for leaf in leaves]
    total = (
        None,
        "Total remand episodes",
        *(6 * n for n in (20, 30, 10, 6, 60, 14, 20, 110, 10, 40, 100, 140)),
    )
    shares = (("Proportion of remand episodes",), (None, "Conditional Bail", *(0.5 for _ in range(12))))
    two = [(None, leaf, 150, 140) for leaf in leaves]
    return xlsx(
        {
            "6.1": (("Table 6.1: Remands, year ending March 2025",), ("Published January 2026",),
                    head, *one, total, *shares),
            "6.2": (("Table 6.2: Remands, years ending March 2024 to 2025",), (),
                    ("Remand type group", "Remand type", 2024, 2025), *two,
                    (None, "Total bail remands", 600, 560), (None, "Total", 900, 840)),
        }
    )  # fmt: skip


LAIT_HEAD = ("Short Desc", "Data item", "Years", "LA and Regions", "Values", "LA Number", "Region")
_REGIONS = (
    *("East Midlands", "East of England", "London", "North East", "North West"),
    *("South East", "South West", "West Midlands", "Yorkshire and The Humber"),
)


def lait_rows() -> list[tuple[str, ...]]:
    """Rows of the tool's table: nine regions, an England that is their sum, councils old and new."""
    rows = []
    for n, region in enumerate(_REGIONS):
        for year, number in (("2020", 160 + n), ("2021", 150 + n)):
            rows.append(("FirstYJS", "", year, region, str(number), str(980 + n), "NA"))
    rows += [("FirstYJS", "", "2021", "England", str(9 * 150 + 36), "970", "NA")]
    for name, code, *values in (
        ("Derbyshire", "830", "139", "105"),
        ("Northamptonshire", "928", "208", "43"),
        ("North Northamptonshire", "940", "-", "123"),
        ("West Northamptonshire", "941", "-", "130"),
        ("Newham", "316", "292", "336.00000000000003"),
        ("Bournemouth (Pre LG)", "837", "-", "-"),
    ):
        for year, value in zip(("2020", "2021"), values, strict=True):
            rows.append(("FirstYJS", "", year, name, value, code, "East Midlands"))
    rows += [("ReoffYO", "", "2021", "Northamptonshire", "9.6199999999999992", "928", "East Midlands")]
    rows += [
        ("ReoffYO", "", "2021", f"{way} Northamptonshire", "-", "940", "East Midlands") for way in ("North",)
    ]
    return [*rows, ("SomethingElse", "", "2021", "Newham", "5", "316", "Outer London")]


def lait(rows: Rows | None = None) -> bytes:
    """`bds_long.csv`, with semicolons."""
    return csv_text([LAIT_HEAD, *(lait_rows() if rows is None else rows)], ";")


NOMIS_HEAD = ("DATE", "GEOGRAPHY_NAME", "GEOGRAPHY_CODE", "GENDER", "C_AGE", "MEASURES", "OBS_VALUE")


def nomis(rows: Rows | None = None) -> bytes:
    """A download of NM_2002_1: four ages for each area."""
    areas = (
        *(("Derbyshire", "E10000007", 18000), ("North Northamptonshire", "E06000061", 9000)),
        ("West Northamptonshire", "E06000062", 11000),
    )
    made = [
        ("2022", name, code, "0", age, "20100", base + n)
        for name, code, base in areas
        for n, age in enumerate(("4", "116", "117", "118"))
    ]
    return csv_text([NOMIS_HEAD, *(made if rows is None else rows)])


FINGERTIPS_HEAD = (
    *("Indicator ID", "Indicator Name", "Parent Code", "Area Code", "Area Name", "Area Type", "Sex", "Age"),
    *("Category Type", "Category", "Time period", "Value", "Lower CI 95.0 limit", "Upper CI 95.0 limit"),
    *("Count", "Denominator", "Value note"),
)


def fingertips(rows: Rows | None = None) -> bytes:
    """Indicator 10401: values to many places, counts and denominators."""
    areas = (
        *(("E92000001", "England", 8000, 5600000), ("E12000004", "East Midlands region", 700, 450000)),
        *(("E10000007", "Derbyshire", 100, 73000), ("E06000061", "North Northamptonshire", 60, 36000)),
        ("E06000062", "West Northamptonshire", 50, 42000),
    )
    made = [
        ("10401", "B04 - First time entrants", "", code, name, "UTLA", "Persons", "10-17 yrs", "", "", "2022",
         count / people * 100000, "", "", count, people, "")
        for code, name, count, people in areas
    ]  # fmt: skip
    return csv_text([FINGERTIPS_HEAD, *(made if rows is None else rows)])
