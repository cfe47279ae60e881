"""The guides as they are written, one Markdown file for each reader and language, and what is found there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale

from station.resources import resource
from station.rules.names import fold

LANGUAGES: Final = ("fr", "en")
_HEADING = re.compile(r"^#{1,3} +(.+)$")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_MARKS = re.compile(r"\*\*|`|^[-*>|] +|^\d+\. +|^\|?[-| ]+\|$", re.MULTILINE)
_RULE = "\n---\n"
_EXCERPT = 90


class Guide(StrEnum):
    """Whom a guide is for."""

    PARENT = "parent"
    SECRETARY = "secretary"
    TECHNICIAN = "technician"
    INSTALL = "install"


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading; ``place`` is which of the guide's headings it is, from 0."""

    guide: Guide
    place: int
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """A section that holds what was looked for, and the words around it."""

    section: Section
    excerpt: str


def spoken() -> str:
    """Return the language of the guides: the desk's, else English."""
    code = QLocale().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


def picture(name: str) -> Path:
    """Return where a picture lies, by the name that a guide has for it."""
    return resource("guide", *name.split("/"))


@cache
def source(guide: Guide, language: str) -> str:
    """Return a guide as it is written."""
    return resource("guide", f"{guide}.{language}.md").read_text("utf-8")


def printed(guide: Guide, language: str) -> str:
    """Return what of a guide is printed: up to its rule. What follows is for the screen alone."""
    return source(guide, language).partition(_RULE)[0]


def picture_names(text: str) -> tuple[str, ...]:
    """Return the pictures that a text shows, in its order."""
    return tuple(found[2] for found in _PICTURE.finditer(text))


@cache
def sections(guide: Guide, language: str) -> tuple[Section, ...]:
    """Return the guide by its headings."""
    headings: list[str] = []
    texts: list[list[str]] = []
    for line in source(guide, language).splitlines():
        if head := _HEADING.match(line):
            headings.append(head[1])
            texts.append([])
        elif texts and line != _RULE.strip():
            texts[-1].append(line)
    return tuple(
        Section(guide, place, heading, _plain("\n".join(lines)))
        for place, (heading, lines) in enumerate(zip(headings, texts, strict=True))
    )


def find(typed: str, language: str) -> list[Found]:
    """Return the sections that hold each typed word, or its beginning; those so called come first."""
    words = fold(typed).split()
    if not words:
        return []
    hits: list[tuple[int, Found]] = []
    for guide in Guide:
        for section in sections(guide, language):
            called = f" {fold(section.heading)}"
            whole = f"{called} {fold(section.text)}"
            if all(f" {word}" in whole for word in words):
                missing = sum(f" {word}" not in called for word in words)
                hits.append((missing, Found(section, _excerpt(section.text, words))))
    return [found for _, found in sorted(hits, key=lambda hit: hit[0])]


def _plain(text: str) -> str:
    return " ".join(_MARKS.sub("", _PICTURE.sub("", text)).split())


def _excerpt(text: str, words: list[str]) -> str:
    """Return the words around the first hit, whole words only."""
    parts = text.split(" ")
    first = next(
        (at for at, part in enumerate(parts) if any(f" {one}" in f" {fold(part)}" for one in words)), 0
    )
    begin = first
    while begin and len(" ".join(parts[begin - 1 : first])) < _EXCERPT // 3:
        begin -= 1
    end = first + 1
    while end < len(parts) and len(" ".join(parts[begin : end + 1])) < _EXCERPT:
        end += 1
    before, after = "… " if begin else "", " …" if end < len(parts) else ""
    return f"{before}{' '.join(parts[begin:end])}{after}"
