"""``python -m station.cli``: the same as the command ``station``."""

from station.cli import main

main()
