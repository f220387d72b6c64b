"""Renders templates with the original Jinja2, to compare its bytes with ours.

Reads a JSON list of cases from standard input and writes a JSON list of answers: the rendered text, or Jinja2's
error; for XML also the error of an XML parser in the rendered text. A case contains templates by name, the name of
the page, and its values with their types.
"""

import json
import sys
import xml.etree.ElementTree

import jinja2
from markupsafe import Markup

PINNED = "3.1.6"


class Record:
    """A record: its fields are attributes, and it has no other names that a template could find."""

    def __init__(self, fields):
        self.__dict__.update(fields)


def value(tagged, page):
    (kind, content), = tagged.items()
    if kind in ("text", "number", "flag", "url", "none"):
        return content
    if kind == "html":
        # In text, HTML is not markup.
        return Markup(content) if page.endswith(".html") else content
    if kind == "json":
        return Markup(content.replace("<", "\\u003c"))
    if kind == "list":
        return [value(item, page) for item in content]
    if kind == "record":
        return Record({name: value(field, page) for name, field in content.items()})
    raise ValueError(kind)


def answer(case):
    environment = jinja2.Environment(
        loader=jinja2.DictLoader(case["templates"]),
        autoescape=lambda name: not name.endswith(".txt"),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    try:
        values = value(case["values"], case["page"])
        output = environment.get_template(case["page"]).render(values.__dict__)
        if case["page"].endswith(".xml"):
            xml.etree.ElementTree.fromstring(output.encode())
        return {"output": output}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


def main():
    if jinja2.__version__ != PINNED:
        sys.exit(f"Jinja2 {PINNED} is wanted, but this Python has {jinja2.__version__}")
    cases = json.loads(sys.stdin.buffer.read())
    sys.stdout.buffer.write(json.dumps([answer(case) for case in cases]).encode())


main()
