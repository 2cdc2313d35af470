"""Run by itself, in a process of its own: a workbook on its standard input, its sheets as JSON on its output.

The parser is compiled code. What makes it ask for more memory than there is ends its process at once, with no
exception that could be caught; so that process is not ours. It imports nothing of this program.
"""

import contextlib
import io
import json
import sys

PASSWORD, TOO_LARGE, DAMAGED = 3, 4, 5
"""Exit codes beside 0; anything else means that the process was ended."""
MOST_MEMORY = 4_000_000_000
"""Bytes of address space, where the system can limit it."""


def main(most_cells: int) -> int:
    """Read, parse, write; the exit code."""
    import python_calamine as calamine

    _limit_memory()
    sheets = []
    cells = 0
    try:
        with calamine.load_workbook(io.BytesIO(sys.stdin.buffer.read())) as book:
            for name in book.sheet_names:
                sheet = book.get_sheet_by_name(name)
                cells += sheet.total_height * sheet.total_width
                if cells > most_cells:
                    return TOO_LARGE
                sheets.append([name, sheet.to_python(skip_empty_area=False)])
    except calamine.PasswordError:
        return PASSWORD
    except MemoryError:
        return TOO_LARGE
    except BaseException:  # noqa: BLE001 - a panic of compiled code is no Exception; all mean the same
        return DAMAGED
    json.dump(sheets, sys.stdout, default=str, ensure_ascii=True)
    return 0


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
