"""Reads the QR codes of a page as a camera does: from their pixels."""

import pathlib
import re
import subprocess
import tempfile
import xml.etree.ElementTree

PIXELS = 8
SVG = re.compile(r'<svg [^>]*class="[^"]*\bqr-code\b.*?</svg>', re.DOTALL)
RECTANGLE = re.compile(r"M(\d+) (\d+)h(\d+)v1H(\d+)z")


def codes(page: str) -> list[str]:
    """Returns the texts of the QR codes on a page, in the order of the page."""
    return [decode(svg) for svg in SVG.findall(page)]


def decode(svg: str) -> str:
    """Returns the text of the QR code in an SVG."""
    drawing = xml.etree.ElementTree.fromstring(svg)
    size = int(drawing.attrib["viewBox"].split()[2])
    path = next(element for element in drawing.iter() if element.tag.rpartition("}")[2] == "path")
    with tempfile.TemporaryDirectory() as folder:
        picture = pathlib.Path(folder) / "code.pgm"
        picture.write_bytes(draw(path.attrib["d"], size))
        command = ["zbarimg", "--quiet", "--raw", "--oneshot", "-Sbinary", str(picture)]
        return subprocess.run(command, check=True, capture_output=True).stdout.decode()


def draw(path: str, size: int) -> bytes:
    """Draws a path of rectangles one module high, eight pixels a module, as PGM."""
    assert RECTANGLE.sub("", path) == "", "the path has something else than rectangles"
    rows = [bytearray(b"\xff" * size * PIXELS) for _ in range(size)]
    for rectangle in RECTANGLE.finditer(path):
        x, y, width, back = map(int, rectangle.groups())
        assert x == back and x + width <= size and y < size
        rows[y][x * PIXELS : (x + width) * PIXELS] = bytes(width * PIXELS)
    header = f"P5 {size * PIXELS} {size * PIXELS} 255\n".encode()
    return header + b"".join(bytes(row) * PIXELS for row in rows)
