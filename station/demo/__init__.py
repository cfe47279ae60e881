"""A sample school, invented from end to end; beside it the desk on that school, and the tour through it."""

from station.demo.school import PRINCIPAL, SampleSchool, invent_school
from station.demo.siecle import write_files

__all__ = ["PRINCIPAL", "SampleSchool", "invent_school", "write_files"]
