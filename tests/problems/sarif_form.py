"""The form of SARIF 2.1.0 as far as we use it, from the text of the standard (OASIS, sections 3.13 to 3.52).

What is required is what the standard and GitHub's code scanning ask for. Nothing else may stand in an object,
so that a property that the standard does not know is found.
"""

from typing import Any


def _object(required: dict[str, Any], **more: Any) -> dict[str, Any]:  # noqa: ANN401 - parts of a schema
    return {
        "type": "object",
        "properties": required | more,
        "required": list(required),
        "additionalProperties": False,
    }


_TEXT = {"type": "string", "minLength": 1}
_LINE = {"type": "integer", "minimum": 1}
_INDEX = {"type": "integer", "minimum": 0}
_LEVEL = {"enum": ["none", "note", "warning", "error"]}
_URI = {"type": "string", "pattern": r"^[A-Za-z0-9._~/%()!$&'*+,;=@-]+$"}
_PROPERTIES = {"type": "object"}
_MESSAGE = _object({"text": _TEXT}, markdown=_TEXT)
_PHYSICAL = _object(
    {
        "artifactLocation": _object({"uri": _URI}, uriBaseId=_TEXT),
        "region": _object({"startLine": _LINE}, startColumn=_LINE),
    }
)
_LOCATION = _object({"physicalLocation": _PHYSICAL})
_RULE = _object(
    {
        "id": _TEXT,
        "shortDescription": _MESSAGE,
        "fullDescription": _MESSAGE,
        "help": _MESSAGE,
        "defaultConfiguration": _object({"level": _LEVEL}),
    },
    helpUri={"type": "string", "format": "uri"},
)
_SUPPRESSION = _object(
    {"kind": {"enum": ["inSource", "external"]}},
    status={"enum": ["accepted", "underReview", "rejected"]},
    justification=_TEXT,
    location=_LOCATION,
)
_RESULT = _object(
    {
        "ruleId": _TEXT,
        "ruleIndex": _INDEX,
        "level": _LEVEL,
        "message": _MESSAGE,
        "locations": {"type": "array", "items": _LOCATION, "minItems": 1},
    },
    suppressions={"type": "array", "items": _SUPPRESSION, "minItems": 1},
    properties=_PROPERTIES,
)
_DRIVER = _object({"name": _TEXT, "rules": {"type": "array", "items": _RULE}}, version=_TEXT)
_RUN = _object(
    {"tool": _object({"driver": _DRIVER}), "results": {"type": "array", "items": _RESULT}},
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    properties=_PROPERTIES,
)
FORM = _object(
    {"version": {"const": "2.1.0"}, "runs": {"type": "array", "items": _RUN, "minItems": 1}},
    **{"$schema": {"type": "string", "format": "uri"}},
)
"""A JSON schema of a log file."""
