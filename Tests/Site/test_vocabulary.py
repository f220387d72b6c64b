"""What the tests take for the words of schema.org, compared with a package that is made from its definitions.

The package needs an older pydantic than the other packages do. Its sources say all that is asked here, so they are
read and not imported.
"""

import ast
import pathlib

import pytest

from schema_org import TYPES
from support import REPOSITORY


@pytest.fixture(scope="module")
def package() -> pathlib.Path:
    found = list(REPOSITORY.glob(".build/schema-org/lib/python*/site-packages/pydantic_schemaorg"))
    assert len(found) == 1, "Tests/run installs the package"
    return found[0]


def definition(package: pathlib.Path, type: str) -> ast.ClassDef:
    module = ast.parse((package / f"{type}.py").read_text(encoding="utf-8"))
    return next(part for part in module.body if isinstance(part, ast.ClassDef) and part.name == type)


def values(annotation: ast.expr) -> set[str]:
    """The kinds of value of a property: in the package's annotations the words of schema.org are in quotes."""
    return {part.value for part in ast.walk(annotation) if isinstance(part, ast.Constant)}


@pytest.mark.parametrize("type", TYPES)
def test_every_type_and_property_is_one_of_schema_org(package, type):
    parent, properties = TYPES[type]
    defined = definition(package, type)
    if parent:
        assert parent in [base.id for base in defined.bases]
    own = {part.target.id: values(part.annotation) for part in defined.body if isinstance(part, ast.AnnAssign)}
    for name, kinds in properties.items():
        assert kinds <= own.get(name, set()), f"{type}.{name}"
