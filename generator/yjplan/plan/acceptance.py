"""An author's answer to a problem: who accepted it, when and why."""

from yjplan.sources.models import Day, Model, Words

KIND = "accept"
"""As authors write it in a section: `:::{accept} code`."""


class Acceptance(Model):
    """One answer as authors write it."""

    code: Words
    """The code of the problem that is accepted."""
    by: Words
    """The role, or the name and role, of who decided."""
    on: Day
    why: Words
    at: str = ""
    """In a file of data: the path it is about, as `members[3].name`; all of the file when absent."""
    text: str = ""
    """Words that the accepted line must hold, so that the answer ends when the line changes."""
