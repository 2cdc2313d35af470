"""Write the Welsh catalogue anew, with the Welsh that it has; for maintainers, after English words changed.

python -m tests.languages.write
"""

import sys

from tests.languages.catalogue import FILE, read_catalogue, welsh_in, written
from tests.languages.extract import sentences


def main() -> None:
    """Sort, add what is missing with an empty translation, drop what nothing says any more; say which."""
    found, welsh = sentences(), welsh_in(read_catalogue())
    FILE.write_text(written(found, welsh), encoding="utf-8")
    for sentence, files in found.items():
        if not all(welsh.get(sentence, ("",))):
            sys.stdout.write(f"without Welsh: {sentence.one!r} ({', '.join(files)})\n")
    for sentence in sorted(welsh.keys() - found.keys()):
        sys.stdout.write(f"dropped: {sentence.one!r}\n")


if __name__ == "__main__":
    main()
