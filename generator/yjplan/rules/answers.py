"""Answers to problems: an author accepts one, beside the content, and says who decided, when and why.

In a section, `:::{accept} code` stands right before what it is about. In a file of data, `plan.yml` and
`authority.yml`, `accept:` is a list; with `at:` an answer is about one place of the file. Nothing can be
accepted in general.
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass

from yjplan.plan.acceptance import KIND, Acceptance
from yjplan.plan.plan import Plan, Section
from yjplan.problems import Place, Problem, nearest, problem
from yjplan.problems.accepted import Accepted
from yjplan.problems.catalogue import ANSWERABLE
from yjplan.sources.folders import RawFolder
from yjplan.sources.models import check_model
from yjplan.sources.nodes import Listing, Mapping, Scalar


@dataclass(frozen=True, slots=True)
class Answer:
    """An acceptance with the lines that it covers."""

    given: Acceptance
    place: Place
    first: int
    last: int
    """Lines of the file, from 1; the last one belongs to it."""

    def covers(self, found: Problem, line: str) -> bool:
        """Whether a problem is answered by it; `line` is the author's line."""
        return (
            found.code == self.given.code
            and found.place.file == self.place.file
            and (not found.place.line or self.first <= found.place.line <= self.last)
            and (not self.given.at or found.place.path.startswith(self.given.at))
            and self.given.text.casefold() in line.casefold()
        )


def read_answers(plan: Plan) -> tuple[tuple[Answer, ...], list[Problem]]:
    """Every answer of a plan; problems with those that are not complete or accept what cannot be."""
    answers: list[Answer] = []
    problems: list[Problem] = []
    for section in plan.sections:
        for n, directive in enumerate(section.document.directives):
            if directive.kind == KIND:
                entries = [
                    ("code", directive.place, Scalar(directive.argument, directive.place, empty=False))
                ]
                entries += [(k, at, Scalar(v, at, not v)) for k, (v, at) in directive.options.items()]
                node = Mapping(tuple((k, p, s) for k, p, s in entries), directive.place)
                given, found = check_model(Acceptance, node)
                problems += found
                problems += _add(given, node.place, _lines_after(plan, section, n), answers)
    found_in_files, faults = read_file_answers(plan.raw)
    return (*answers, *found_in_files), [*problems, *faults]


def read_file_answers(raw: RawFolder) -> tuple[tuple[Answer, ...], list[Problem]]:
    """Every answer that stands under `accept:` in a folder's YAML files.

    One that is not complete is left out: the check of its file reports it.
    """
    answers: list[Answer] = []
    problems: list[Problem] = []
    for file, data in raw.nodes.items():
        listed = data.get("accept") if isinstance(data, Mapping) else None
        items = listed.items if isinstance(listed, Listing) else (listed,) if listed is not None else ()
        last = raw.texts.get(f"{raw.name}/{file}".lstrip("/"), "").count("\n") + 1
        for item in items:
            given, _ = check_model(Acceptance, item)
            problems += _add(given, item.place, (1, last), answers)
    return tuple(answers), problems


def _add(
    given: Acceptance | None, place: Place, lines: tuple[int, int], answers: list[Answer]
) -> Iterator[Problem]:
    if given is not None and given.code not in ANSWERABLE:
        message = f"'{given.code}' is not a problem that can be accepted."
        yield problem("cannot-accept", place, message, nearest(given.code, ANSWERABLE))
    elif given is not None:
        answers.append(Answer(given, place, *lines))


def _lines_after(plan: Plan, section: Section, number: int) -> tuple[int, int]:
    """The lines of the next paragraph, list, heading or block after a directive."""
    lines = plan.raw.texts.get(f"{plan.name}/{section.file}", "").splitlines()
    offset = section.document.directives[number].place.line
    seen = False
    for token in section.document.tokens:
        if token.type == "colon_fence" and token.meta.get("item") == number and token.map:
            seen, shift = True, offset - token.map[0]
        elif (
            seen
            and token.map
            and token.level == 0
            and not _is_answer(section, token.meta.get("item"), token.type)
        ):
            return token.map[0] + shift, token.map[1] + shift - 1
    return len(lines) + 1, len(lines) + 1


def _is_answer(section: Section, item: object, type_: str) -> bool:
    """Several answers may stand before one paragraph."""
    return type_ == "colon_fence" and isinstance(item, int) and section.document.directives[item].kind == KIND


def apply_answers(
    found: Iterable[Problem], answers: Sequence[Answer], texts: MappingOf[str, str]
) -> tuple[list[Problem], list[Accepted]]:
    """What is left, and what was answered; an answer to nothing is a problem itself."""
    left: list[Problem] = []
    accepted: list[Accepted] = []
    used: set[int] = set()
    lines = {answer.place.file: texts.get(answer.place.file, "").split("\n") for answer in answers}
    for one in found:
        here = lines.get(one.place.file, [])
        line = here[one.place.line - 1] if 0 < one.place.line <= len(here) else ""
        covering = [n for n, answer in enumerate(answers) if answer.covers(one, line)]
        used.update(covering)
        if covering:
            answer = answers[covering[0]]
            given = answer.given
            accepted.append(Accepted(one, given.by, given.on, given.why, answer.place))
        else:
            left.append(one)
    for n, answer in enumerate(answers):
        if n not in used:
            message = f"Nothing here has the problem '{answer.given.code}' any more."
            left.append(problem("accept-without-problem", answer.place, message, "Remove the answer."))
    return left, accepted
