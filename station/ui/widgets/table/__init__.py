"""A table that any page may have: it loads as one scrolls, sorts, filters, and has its rows ticked."""

from station.ui.widgets.table.bar import TableAct
from station.ui.widgets.table.pane import TablePane
from station.ui.widgets.table.records import Cell, Column, Filter, Option, Query, TableRow, Voice
from station.ui.widgets.table.totals import Part

__all__ = [
    "Cell",
    "Column",
    "Filter",
    "Option",
    "Part",
    "Query",
    "TableAct",
    "TablePane",
    "TableRow",
    "Voice",
]
