"""What the real content does not have yet: every field, and a page with all that Markdown can say."""

import struct
import zlib

from support import Project, markdown


def fill_every_field(project: Project, address: str = "https://profile.example.org/lao/") -> None:
    """Adds a source and a figure with every field, and says the site's address and terms."""
    project.replace(
        "Content/profile.yaml",
        "\nsources:\n",
        f"\nurl: {address}\nlicence: CC BY 4.0\ncitation: IOM Lao PDR, Country profile.\nsources:\n{REPORT}",
    )
    project.add_fact(FACT)


def fill_every_part(project: Project, address: str) -> None:
    """Adds pages and blocks too, so that every template and every part is seen."""
    fill_every_field(project, address)
    project.replace("Content/profile.yaml", "\n  - areas/\n", "\n  - areas/\n  - updates/\n")
    project.replace("Content/key-facts.yaml", "\n  headline:\n", "\n  headline:\n    - households\n")
    project.write("Content/media/river.png", png(1200, 500))
    project.write("Content/en/updates/index.md", markdown("Updates", "What happened.", summary="News."))
    for number in (1, 2, 3):
        text = f"Support reached [](fact:households) households.\n\n{'A longer text. ' * 40}"
        project.write(
            f"Content/en/updates/update-{number}.md",
            markdown(f"Update {number}", text, summary="What happened.", date=f"2026-0{number}-15"),
        )
    project.write(
        "Content/en/updates/every-construct.md",
        markdown(
            f"A page with every construct and {LONG_WORD}",
            EVERY_CONSTRUCT,
            summary="All that a text can hold.",
            date="2026-04-01",
            reviewed="2026-05-01",
            icon="labour-migration",
        ),
    )


# Lao writes no space between words.
LAO = "ອົງການສາກົນເພື່ອການເຄື່ອນຍ້າຍຖິ່ນຖານເຮັດວຽກຮ່ວມກັບລັດຖະບານແຫ່ງສາທາລະນະລັດປະຊາທິປະໄຕປະຊາຊົນລາວກ່ຽວກັບການເຄື່ອນຍ້າຍແຮງງານ"

LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"

REPORT = """\
  - id: report
    title: A report with a long title, which is published and can be opened
    publisher: An office for statistics
    published: 2026-03-31
    url: https://www.example.org/reports/2026/a-rather-long-address-of-a-report.html
    note: The second edition.
"""

FACT = """
id: households
label: Households that received support in the provinces along the river
value: 1234567
decimals: 0
style: plain
unit: people-per-km2
qualifier: at-least
period: 2018/2019
source: report
status: provisional
definition: Households that are registered and received support at least once.
note: "Counted twice: once by each office."
review-by: 2030-12-31
codes: {world-bank: SP.POP.TOTL}
"""

EVERY_CONSTRUCT = f"""\
A paragraph with *emphasis*, **strong emphasis**, `code`, a [link to a page](../contact.md), a
[link to a report](https://www.example.org/reports/2026/report.html) and a figure: [](fact:households).
A line that\\
breaks. <https://www.example.org/a/very/long/address/that/has/no/space/in/it/{"x" * 80}.html>

## A heading with {LONG_WORD}

- one
  - two
    - three, with {LONG_WORD}
      1. first
      2. second

        A paragraph in a list.
- four

### Deeper

#### Deeper still

> A quotation.
>
> > A quotation in a quotation, with {LONG_WORD}.

    a block of code with a line that is wider than any telephone and goes on and on and on and on and on and on

```
{"wide " * 60}
```

![A river between green hills](../../media/river.png)

![Key facts](facts:headline)

![A share](chart:urban-population)

![A scale](chart:human-development-index)

![Areas of work](cards:areas)

---

{LAO}

42. A list
43. that begins late

[A link on a line of its own](../key-facts.md)
"""


def png(width: int, height: int) -> bytes:
    """A plain green picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + bytes((80, 140, 90)) * width) * height
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
