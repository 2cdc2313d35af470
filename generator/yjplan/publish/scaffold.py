"""`yjplan new`: the files of a new plan, one for each heading of the guidance. Nothing is overwritten."""

import os
import re
from pathlib import Path

from yjplan.figures.period_text import parse_period
from yjplan.packs.models import Guidance, Heading
from yjplan.packs.reader import read_packs
from yjplan.pages.links import PICTURES
from yjplan.plan.check import TAKEN_BY_AUTHORITY, TAKEN_BY_SITE
from yjplan.plan.coverage import FRONT_PAGE, SIGN_OFF
from yjplan.problems import Place, Problem, Report, nearest, problem
from yjplan.publish.scaffold_authority import authority_file
from yjplan.publish.settings import Settings

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TAKEN = TAKEN_BY_SITE | TAKEN_BY_AUTHORITY | {"root"}
"""Names of pages and folders that yjplan itself makes."""


def new_plan(settings: Settings, name: str, *, guidance: str, old: str) -> tuple[tuple[Path, ...], Report]:
    """Write a new plan's files; the files written, and what stood in the way (then nothing is written)."""
    packs = read_packs()
    year = guidance or max(packs.guidance)
    faults = _faults(settings, name, year, old, packs.guidance)
    if faults:
        return (), Report.of(faults)
    authority, _, plan = name.partition("/")
    if old:
        made = _carried(settings.content / old, plan, guidance)
    else:
        made = _as_bytes(_plan_files(authority, plan, packs.guidance[year]))
    files = {f"{name}/{file}": data for file, data in made.items()}
    owner = authority_file(authority, _title(authority))
    files |= _as_bytes({f"{authority}/authority.yml": owner, "site.yml": _SITE})
    written = []
    for file, data in files.items():
        path = settings.content / file
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            written.append(path)
    return tuple(written), Report(())


def _faults(settings: Settings, name: str, year: str, old: str, known: dict[str, Guidance]) -> list[Problem]:
    place, parts = Place(name), name.split("/")
    if len(parts) != 2 or not all(_NAME.fullmatch(part) for part in parts):  # noqa: PLR2004 - two parts
        hint = "Write it as 'westmere/2026-27': small letters, digits and hyphens."
        return [problem("wrong-type", place, f"'{name}' is not AUTHORITY/PLAN.", hint)]
    if found := _taken(name) or _in_the_way(settings.content, name):
        return [found]
    if year not in known:
        return [
            problem(
                "unknown-guidance", place, f"There is no guidance pack for '{year}'.", nearest(year, known)
            )
        ]
    if old and not (settings.content / old / "plan.yml").is_file():
        return [problem("missing-file", Place(old), f"There is no plan '{old}'.", "Name a plan that exists.")]
    return []


def _taken(name: str) -> Problem | None:
    part = next((part for part in name.split("/") if part in _TAKEN), "")
    message = f"'{part}' is the name of something that yjplan makes itself."
    return problem("duplicate-id", Place(name), message, "Choose another name.") if part else None


def _in_the_way(content: Path, name: str) -> Problem | None:
    """A plan of that name, or a file that stands where a folder has to be made."""
    authority = name.partition("/")[0]
    for path in (content, content / authority, content / name):
        if os.path.lexists(path) and not path.is_dir():
            message = f"'{path.name}' is a file; a folder has to stand there."
            return problem("wrong-type", Place(name), message, "Move the file away, or choose another name.")
    if os.path.lexists(content / name / "plan.yml"):
        hint = "Choose another name, or edit the files that are there."
        return problem("duplicate-id", Place(name), f"The plan '{name}' exists already.", hint)
    return None


def _period_of(plan: str) -> str:
    """The period that the name of a plan says; '' when it says none."""
    if found := re.match(r"([0-9]{4})-([0-9]{4}|[0-9]{2})(?![0-9])", plan):
        last = found[2] if len(found[2]) > 2 else found[1][:2] + found[2]  # noqa: PLR2004 - two digits
        written = next((p for p in (found[0], f"{found[1]}/{last}") if parse_period(p)), "")
        if written:
            return written
    year = re.match(r"([0-9]{4})(?![0-9])", plan)
    financial = f"{year[1]}-{(int(year[1]) + 1) % 100:02}" if year else ""
    return financial if parse_period(financial) else ""


def _plan_files(authority: str, plan: str, guidance: Guidance) -> dict[str, str]:
    title = f"{_title(authority)} Youth Justice Plan {plan}"
    period = _period_of(plan) or "2026-27"
    files = {
        "plan.yml": _PLAN.format(title=title, period=period, guidance=guidance.year, name=_title(authority))
    }
    files["00-in-plain-words.md"] = _PLAIN_WORDS
    wanted = [h for h in guidance.headings if h.id not in (FRONT_PAGE, SIGN_OFF) and h.level == 1]
    for number, heading in enumerate(wanted, 1):
        files[f"{number:02}-{heading.id}.md"] = _section(heading, number, guidance)
    files["data/indicators.csv"] = "indicator,area,period,value,numerator,denominator,source,flag,note\n"
    files["data/sources.yml"] = _SOURCES.format(title=title)
    return files


def _section(heading: Heading, number: int, guidance: Guidance) -> str:
    page = f", page {heading.page}" if heading.page else ""
    inner = [h.title for h in _below(guidance, heading)]
    parts = "".join(f"\n## {title}\n\nWrite this part here.\n" for title in inner)
    part = "part: appendix\n" if heading.appendix else f'number: "{number}"\n'
    return (
        f"---\ntitle: {_quoted(heading.title)}\nsummary: One line that says what this section is about.\n"
        f"guidance: {heading.id}\n{part}---\n"
        f"Write this section here. It answers the heading “{heading.title}” of the {guidance.year} "
        f"guidance{page}.\n{parts}"
    )


def _below(guidance: Guidance, heading: Heading) -> list[Heading]:
    """Headings of the second level that follow this one."""
    start = guidance.headings.index(heading) + 1
    found = []
    for one in guidance.headings[start:]:
        if one.level == 1:
            break
        found.append(one)
    return found


def _as_bytes(files: dict[str, str]) -> dict[str, bytes]:
    return {file: text.encode() for file, text in files.items()}


def _carried(folder: Path, plan: str, guidance: str) -> dict[str, bytes]:
    """The texts and pictures of an older plan; its state goes back to draft and its sign-off is taken off."""
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name.lower().endswith((".md", ".yml", ".csv", *PICTURES))
    }
    text = files["plan.yml"].decode("utf-8", "replace").rstrip() + "\n"
    if guidance:
        text = re.sub(r"(?m)^guidance: .*$", f"guidance: {guidance}", text)
    text = re.sub(r"(?m)^state: .*$", "state: draft", text)
    text = re.sub(r"(?m)^published: .*\n", "", text)
    if period := _period_of(plan):
        text = re.sub(r"(?m)^period: .*$", f"period: {period}", text)
    text = re.sub(r"(?m)^sign-off:.*\n((?: .*)?\n)*", "sign-off: {state: unsigned}\n", text)
    return files | _as_bytes({"plan.yml": text})


def _title(name: str) -> str:
    return " ".join(
        word.capitalize() if word not in ("and", "of", "the") else word for word in name.split("-")
    )


def _quoted(text: str) -> str:
    return f'"{text}"' if ":" in text else text


_SITE = """\
title: Youth justice plans
publisher: Your council
# Address of the published site, when it is known:
# address: https://plans.westmere.gov.uk/
disclosure:
  owner: Data lead of your service   # who answers for small numbers; see docs/disclosure.md
  threshold: 5                       # counts of people from 1 to this number are withheld
"""
_PLAN = """\
title: {title}
period: {period}
guidance: {guidance}
state: draft            # draft, board-agreed, submitted, approved, published, withdrawn
summary: Two or three sentences that say what this plan is about.
front-page:
  service: {name} Youth Justice Service
  lead: {{role: Head of service}}
  chair: {{role: Chair of the management board}}
sign-off:
  state: unsigned
  note: The chair has not signed this plan yet.
headlines: []           # indicators shown on the first page, for example [fte, reoffending-binary]
# For the board's page, when the day of the meeting is known:
# board:
#   meeting: 2026-06-10
#   asks:
#     - ask: Agree this plan
#       why: It goes to the council in July.
"""
_PLAIN_WORDS = """\
---
title: The plan in plain words
summary: One line that says what this section is about.
part: plain-words
---
Write this section here, for children and families: short sentences, and words that a child of ten knows.

## What we do

Write this part here.

## What went well

Write this part here.

## What is hard

Write this part here.

## What happens next

Write this part here.

## How you can have a say

Write this part here.
"""
_SOURCES = """\
plan:
  title: {title}
  publisher: Your council
  released: not stated
"""
