"""``python -m station.sync.gate FOLDER``: a gate without the rest of the program."""

from argparse import ArgumentParser
from pathlib import Path

from station.sync.gate.serve import serve

parser = ArgumentParser(prog="station.sync.gate", description="Run a gate until a signal ends it.")
parser.add_argument("folder", type=Path)
parser.add_argument("--user", help="whom to act as, once started as root")
parser.add_argument("--log", type=Path, help="a file, instead of standard error")
told = parser.parse_args()
serve(told.folder, told.user, told.log)
