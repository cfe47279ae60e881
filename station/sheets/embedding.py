"""Typefaces that are cut, packed and measured once, not once for every document.

reportlab cuts a subset of each typeface for every document; that is two thirds of the work of a single sheet.
Here the letters of nearly every sheet get their codes first and always in one order, so that the subset is
the same in each document and its objects can be kept.
"""

# reportlab's stubs know half of it:
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

import zlib
from dataclasses import dataclass
from typing import Any, ClassVar

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont, makeToUnicodeCMap

_COMMON = "ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸŒÆàâäçèéêëîïôöùûüÿœæ«»‘’“”–—…·•°€ÁÃÅÌÍÑÒÓÕØÚÝáãåìíñòóõøúý"
_SYMBOLIC, _NONSYMBOLIC = 1 << 2, 1 << 5
_MOST_KEPT = 32  # rare letters make rare subsets, which are not worth hoarding


@dataclass(frozen=True, slots=True)
class _Cut:
    """What one subset of a typeface becomes in a file."""

    name: str
    length: int
    font_file: bytes
    to_unicode: bytes
    widths: bytes
    last_code: int


class KeptFont(TTFont):
    """A TrueType typeface that keeps the subsets it has cut; to be used by one thread at a time."""

    _PACKED: ClassVar[Any] = pdfdoc.PDFName("FlateDecode")

    def __init__(self, name: str, filename: str) -> None:
        super().__init__(name, filename, asciiReadable=True)
        self._cuts: dict[tuple[int, ...], _Cut] = {}

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        """Turn a text into codes, after the common letters have got theirs."""
        if doc not in self.state:
            super().splitString(_COMMON, doc)
        return super().splitString(text, doc, encoding)

    def addObjects(self, doc: Any) -> None:
        """Write the subsets into a document that is being finished."""
        state = self.state[doc]
        state.frozen = 1
        for number, subset in enumerate(state.subsets):
            internal = self.getSubsetInternalName(number, doc)[1:]
            font = self._font(doc, internal, self._cut(number, subset))
            doc.Reference(font, internal)
            doc.idToObject["BasicFonts"].dict[internal] = font
        del self.state[doc]

    def _cut(self, number: int, subset: list[int]) -> _Cut:
        key = (number, *subset)
        if key not in self._cuts:
            if len(self._cuts) >= _MOST_KEPT:
                self._cuts.clear()
            name = b"+".join((SUBSETN(number), self.face.name)).decode("ascii")
            content = self.face.makeSubset(subset)
            widths = " ".join(f"{self.face.getCharWidth(code):.4g}" for code in subset)
            self._cuts[key] = _Cut(
                name=name,
                length=len(content),
                font_file=zlib.compress(content),
                to_unicode=zlib.compress(makeToUnicodeCMap(name, subset).encode("ascii")),
                widths=f"[{widths}]".encode("ascii"),
                last_code=len(subset) - 1,
            )
        return self._cuts[key]

    def _font(self, doc: Any, internal: str, cut: _Cut) -> Any:
        face = self.face
        font_file = pdfdoc.PDFStream(content=cut.font_file)
        font_file.dictionary["Length1"] = cut.length
        font_file.dictionary["Filter"] = self._PACKED
        to_unicode = pdfdoc.PDFStream(content=cut.to_unicode)
        to_unicode.dictionary["Filter"] = self._PACKED
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "Ascent": face.ascent,
                "CapHeight": face.capHeight,
                "Descent": face.descent,
                "Flags": face.flags & ~_NONSYMBOLIC | _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray(face.bbox),
                "FontName": pdfdoc.PDFName(cut.name),
                "ItalicAngle": face.italicAngle,
                "StemV": face.stemV,
                "FontFile2": doc.Reference(font_file, f"fontFile:{internal}"),
                "MissingWidth": face.defaultWidth,
            }
        )
        font: Any = pdfdoc.PDFTrueTypeFont()
        font.Name = internal
        font.BaseFont = cut.name
        font.FirstChar = 0
        font.LastChar = cut.last_code
        font.Widths = cut.widths
        font.ToUnicode = doc.Reference(to_unicode, f"toUnicode:{internal}")
        font.FontDescriptor = doc.Reference(descriptor, f"descriptor:{internal}")
        return font
