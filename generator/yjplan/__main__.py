"""`python -m yjplan` does what the command `yjplan` does."""

from yjplan.cli import main

main()
