"""Reads a PDF as those do who can't see it: the text and its structure, links and outline."""

import functools
import pathlib
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.etree import ElementTree

import pikepdf

from support import Project, squeezed


@dataclass
class Tag:
    """An element of a PDF's structure: a heading, a row of a table, a link …"""

    kind: str
    attributes: dict[str, Any]
    # What is in it, in reading order: texts and other elements.
    content: list["Tag | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All that it says, without spaces: there are none at the ends of lines."""
        return squeezed("".join(part if isinstance(part, str) else part.text for part in self.content))

    @property
    def all(self) -> Iterator["Tag"]:
        """The element and all in it, in reading order."""
        yield self
        for part in self.content:
            if isinstance(part, Tag):
                yield from part.all

    def of(self, *kinds: str) -> list["Tag"]:
        return [tag for tag in self.all if tag.kind in kinds]


class PDF:
    """A file as a test looks at it."""

    def __init__(self, path: pathlib.Path):
        self.path = path
        self.file = pikepdf.open(path)

    @functools.cached_property
    def structure(self) -> Tag:
        """The whole document as a tree."""
        texts = {page.objgen: texts_by_mark(page) for page in self.file.pages}
        self._roles = self.file.Root.StructTreeRoot.get("/RoleMap", {})
        roots = [tag for tag in self._content(self.file.Root.StructTreeRoot.K, None, texts)]
        assert len(roots) == 1 and isinstance(roots[0], Tag)
        return roots[0]

    @functools.cached_property
    def pages(self) -> list[str]:
        """The text of each page, in the order in which it is drawn."""
        return run("pdftotext", "-raw", str(self.path), "-").split("\f")[:-1]

    @property
    def information(self) -> dict[str, str]:
        """What pdfinfo says."""
        lines = run("pdfinfo", str(self.path)).splitlines()
        return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}

    @property
    def metadata(self) -> dict[str, str]:
        """What it says of itself in XML, by the names of the properties."""
        description = ElementTree.fromstring(self.file.Root.Metadata.read_bytes())[0][0]
        return {
            re.sub(r"{.*}", "", each.tag): "".join(each.itertext()).strip() for each in description
        }

    @property
    def outline(self) -> list[tuple[int, str]]:
        """The titles of the outline with their levels."""

        def entries(items, level):
            for item in items:
                yield level, item.title
                yield from entries(item.children, level + 1)

        with self.file.open_outline() as outline:
            return list(entries(outline.root, 1))

    @property
    def links(self) -> list[str]:
        """The addresses that links lead to; "#name" for a place in the file."""
        annotations = [note for page in self.file.pages for note in page.get("/Annots", [])]
        return [f"#{str(note.Dest)[1:]}" if "/Dest" in note else str(note.A.URI) for note in annotations]

    def page_of(self, place: str) -> int:
        """The number of the page that a place, such as "#source-1", is on."""
        target = self.file.Root.Dests[f"/{place[1:]}"][0]
        return [page.objgen for page in self.file.pages].index(target.objgen) + 1

    def _content(self, part, page, texts) -> list[Tag | str]:
        match part:
            case pikepdf.Array():
                return [found for each in part for found in self._content(each, page, texts)]
            case pikepdf.Dictionary() if "/S" in part:
                page = part.get("/Pg", page)
                inside = self._content(part.get("/K", pikepdf.Array()), page, texts)
                role = str(self._roles.get(str(part.S), part.S))
                return [Tag(role[1:], attributes(part), inside)]
            case pikepdf.Dictionary():
                return self._content(part.get("/MCID", pikepdf.Array()), part.get("/Pg", page), texts)
            case _:
                return [texts[page.objgen].get(int(part), "")]


def pdfs(project: Project) -> dict[str, PDF]:
    """Every fact sheet of a built site, by path."""
    paths = [*project.public.glob("fact-sheet.pdf"), *sorted(project.public.glob("fact-sheets/*.pdf"))]
    return {path.relative_to(project.public).as_posix(): PDF(path) for path in paths}


def attributes(element: pikepdf.Dictionary) -> dict[str, Any]:
    """An element's own attributes and those of its kind, such as the scope of a heading in a table."""
    found = {name: element[name] for name in ("/Alt", "/ActualText", "/Lang", "/ID") if name in element}
    for group in element.get("/A", pikepdf.Array()):
        found |= dict(group.items())
    return {name[1:]: str(value) for name, value in found.items()}


def texts_by_mark(page: pikepdf.Page) -> dict[int, str]:
    """What is written on a page, by the numbers through which the structure refers to it."""
    fonts = {name: letters(font) for name, font in page.Resources.get("/Font", {}).items()}
    texts: defaultdict[int | None, str] = defaultdict(str)
    font: dict[bytes, str] = {}
    # Around what is drawn: the number of its text, and whether its letters were spelt out, as those of Lao are.
    marks: list[tuple[int | None, bool]] = [(None, False)]
    for operands, operator in pikepdf.parse_content_stream(page):
        number, is_spelt = marks[-1]
        match str(operator):
            case "BMC":
                marks.append(marks[-1])
            case "BDC":
                number = operands[1].get("/MCID", number)
                spelling = operands[1].get("/ActualText")
                texts[number] += str(spelling or "")
                marks.append((number, is_spelt or spelling is not None))
            case "EMC":
                marks.pop()
            case "Tf":
                font = fonts[str(operands[0])]
            case "Tj" if not is_spelt:
                code = bytes(operands[0])
                texts[number] += "".join(font[code[place : place + 2]] for place in range(0, len(code), 2))
    return {number: text for number, text in texts.items() if number is not None}


def letters(font: pikepdf.Dictionary) -> dict[bytes, str]:
    """The letters of the codes of a font, as copying and searching know them."""
    table = font.ToUnicode.read_bytes().decode()
    known = {}
    for first, last, text in re.findall(r"<(\w{4})> <(\w{4})> <(\w+)>", table):
        for offset in range(int(last, 16) - int(first, 16) + 1):
            known[(int(first, 16) + offset).to_bytes(2)] = chr(int(text, 16) + offset)
    for code, text in re.findall(r"^<(\w{4})> <(\w+)>$", table, re.MULTILINE):
        known[bytes.fromhex(code)] = bytes.fromhex(text).decode("utf-16-be")
    return known


def run(*command: str) -> str:
    """What a program says of a file."""
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout
