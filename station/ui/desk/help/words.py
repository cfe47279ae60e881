"""What the guides are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.ui.desk.help.guides import Guide

translate = QCoreApplication.translate


def guide_word(guide: Guide) -> str:
    """Name a guide by whom it is for."""
    match guide:
        case Guide.PARENT:
            return translate("help", "For the parent")
        case Guide.SECRETARY:
            return translate("help", "For the secretary")
        case Guide.TECHNICIAN:
            return translate("help", "For the technician")
        case Guide.INSTALL:
            return translate("help", "For who installs")


def guide_line(guide: Guide) -> str:
    """Say in a line what stands in a guide."""
    match guide:
        case Guide.PARENT:
            return translate("help", "One sheet, to lie beside the desk")
        case Guide.SECRETARY:
            return translate("help", "From a family's arrival to its sheet")
        case Guide.TECHNICIAN:
            return translate("help", "Correct, vouch, unlock, paper")
        case Guide.INSTALL:
            return translate("help", "From the first start to the backup")
