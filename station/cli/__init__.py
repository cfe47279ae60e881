"""The same services from a terminal, and the two commands that open windows."""

import sys


def main() -> None:
    """Run the command line; without a word after it, open the desk."""
    if len(sys.argv) == 1:
        # The desk's first window waits for none of the commands' libraries.
        from station.ui.start import run_desk

        sys.exit(run_desk())
    from station.cli.commands import application

    application(sys.argv[1:])()
