"""What a zip is: a box of files, or a document that happens to be one."""

import zipfile

_OPEN_SPREADSHEET = b"application/vnd.oasis.opendocument.spreadsheet"
_LONGEST_TYPE = 100


def is_workbook(archive: zipfile.ZipFile) -> bool:
    """Whether a zip is an .xlsx, and not a box of files."""
    return any(name.startswith("xl/") for name in archive.namelist())


def is_open_spreadsheet(archive: zipfile.ZipFile) -> bool:
    """Whether a zip is an .ods, which is not read."""
    try:
        with archive.open("mimetype") as stream:
            return stream.read(_LONGEST_TYPE).strip().startswith(_OPEN_SPREADSHEET)
    except KeyError:
        return False
