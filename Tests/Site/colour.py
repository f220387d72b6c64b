"""Contrast of colours, as WCAG defines it."""

from PIL import Image

Colour = tuple[int, int, int]


def contrast(one: Colour, other: Colour) -> float:
    """From 1, for the same colour, to 21, for black on white."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: Colour) -> float:
    red, green, blue = colour
    return 0.2126 * LINEAR[red] + 0.7152 * LINEAR[green] + 0.0722 * LINEAR[blue]


def linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


LINEAR = [linear(value / 255) for value in range(256)]


def colours(picture: Image.Image) -> list[Colour]:
    """The colour of each pixel."""
    data = picture.tobytes()
    return list(zip(data[0::3], data[1::3], data[2::3]))


def mixed(colour: list[int], ground: Colour) -> Colour:
    """What is seen of a colour, with its opacity behind red, green and blue, on a ground."""
    *parts, opacity = colour
    return tuple(
        round((opacity * part + (255 - opacity) * under) / 255) for part, under in zip(parts, ground)
    )


def faint_texts(texts: list[dict], background: Image.Image) -> list[str]:
    """The texts that measures/colours.js finds which are hard to see on more than a speck of what is behind."""

    def is_faint(text: dict, line: dict) -> bool:
        left, top, right, bottom = line["x"], line["y"], line["x"] + line["width"], line["y"] + line["height"]
        ground = background.crop((round(left), round(top), round(right), round(bottom)))
        counts = ground.getcolors(maxcolors=ground.width * ground.height) or []
        faint = [
            count
            for count, under in counts
            if contrast(mixed(text["colour"], under), under) < text["contrast"]
        ]
        return sum(faint) > 0.05 * ground.width * ground.height

    return [f"faint: {text['text']}" for text in texts if any(is_faint(text, line) for line in text["lines"])]
