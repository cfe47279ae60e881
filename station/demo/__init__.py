"""A sample school, invented from end to end, written as the real files of a real school."""

from station.demo.school import PRINCIPAL, SampleSchool, invent_school
from station.demo.siecle import write_files

__all__ = ["PRINCIPAL", "SampleSchool", "invent_school", "write_files"]
