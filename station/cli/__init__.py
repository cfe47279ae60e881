"""The same services from a terminal: ``station import``, ``find``, ``show``, ``sheet``, ``doctor``, ``demo``."""

import typer

app = typer.Typer(add_completion=False, no_args_is_help=False, pretty_exceptions_enable=False)


def main() -> None:
    """Run the command line."""
    app()
