"""``station demo``: the desk on a sample school; with ``--tour``, a whole enrolment that plays by itself."""

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""

    @app.command()
    def demo(  # pyright: ignore[reportUnusedFunction]
        tour: Annotated[
            Path | None,
            typer.Option(help="Play a whole enrolment; write its pictures and the sheet into this folder."),
        ] = None,
        everything: Annotated[
            bool, typer.Option("--all", help="With --tour: fail where this machine must leave something out.")
        ] = False,
        provider: Annotated[Path | None, typer.Option(hidden=True)] = None,
        home: Annotated[Path | None, typer.Option(hidden=True)] = None,
    ) -> None:
        """Open the desk on an invented school; nothing of it is kept."""
        if everything and tour is None:
            raise typer.BadParameter("--all goes with --tour")
        if tour is not None:
            from station.demo.tour.play import run_tour

            raise typer.Exit(run_tour(tour, everything=everything, provider_folder=provider))
        from station.demo.sample import run_demo, run_second

        raise typer.Exit(run_demo() if home is None else run_second(home))
