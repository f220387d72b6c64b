"""The part of schema.org's vocabulary that the site uses, and a check of graphs against it.

Each property is listed with its kinds of values. `test_vocabulary.py` compares all of them with a package that is
made from the definitions of schema.org.
"""

import re

TEXT, URL, DATE, INTEGER, NUMBER = "Text", "URL", "Date", "Integer", "Number"

# Type → its parent type, and its own properties.
TYPES: dict[str, tuple[str | None, dict[str, set[str]]]] = {
    "Thing": (
        None,
        {
            "name": {TEXT},
            "alternateName": {TEXT},
            "description": {TEXT},
            "identifier": {TEXT, URL, "PropertyValue"},
            "sameAs": {URL},
            "url": {URL},
        },
    ),
    "CreativeWork": (
        "Thing",
        {
            "creator": {"Organization", "Person"},
            "creditText": {TEXT},
            "dateModified": {DATE},
            "datePublished": {DATE},
            "encodingFormat": {TEXT, URL},
            "inLanguage": {TEXT, "Language"},
            "isBasedOn": {"CreativeWork", "Product", URL},
            "isPartOf": {"CreativeWork", URL},
            "license": {"CreativeWork", URL},
            "mainEntity": {"Thing"},
            "publisher": {"Organization", "Person"},
            "spatialCoverage": {"Place"},
        },
    ),
    "Dataset": (
        "CreativeWork",
        {"distribution": {"DataDownload"}, "variableMeasured": {"PropertyValue", TEXT}},
    ),
    "WebSite": ("CreativeWork", {}),
    "WebPage": (
        "CreativeWork",
        {
            "breadcrumb": {"BreadcrumbList", TEXT},
            "lastReviewed": {DATE},
            "primaryImageOfPage": {"ImageObject"},
        },
    ),
    "CollectionPage": ("WebPage", {}),
    "MediaObject": (
        "CreativeWork",
        {
            "contentSize": {TEXT},
            "contentUrl": {URL},
            "height": {"Distance", "QuantitativeValue"},
            "width": {"Distance", "QuantitativeValue"},
        },
    ),
    "DataDownload": ("MediaObject", {}),
    "ImageObject": ("MediaObject", {"caption": {TEXT, "MediaObject"}}),
    "Organization": (
        "Thing",
        {
            "address": {TEXT, "PostalAddress"},
            "areaServed": {"AdministrativeArea", "GeoShape", "Place", TEXT},
            "email": {TEXT},
            "parentOrganization": {"Organization"},
            "telephone": {TEXT},
        },
    ),
    "Place": ("Thing", {}),
    "AdministrativeArea": ("Place", {}),
    "Country": ("AdministrativeArea", {}),
    "Intangible": ("Thing", {}),
    "ItemList": ("Intangible", {"itemListElement": {"ListItem", TEXT, "Thing"}}),
    "BreadcrumbList": ("ItemList", {}),
    "ListItem": ("Intangible", {"item": {"Thing"}, "position": {INTEGER, TEXT}}),
    "StructuredValue": ("Intangible", {}),
    "PropertyValue": (
        "StructuredValue",
        {
            "propertyID": {TEXT, URL},
            "unitText": {TEXT},
            "value": {"Boolean", NUMBER, "StructuredValue", TEXT},
        },
    ),
}


def kinds(type: str) -> set[str]:
    """Returns a type and all its ancestors."""
    parent, _ = TYPES[type]
    return {type} | (kinds(parent) if parent else set())


def properties(type: str) -> dict[str, set[str]]:
    """Returns the properties of a type, including inherited ones."""
    parent, own = TYPES[type]
    return {**(properties(parent) if parent else {}), **own}


def problems(document: dict) -> list[str]:
    """Returns the parts of a graph that schema.org does not define, and references to nodes that do not exist."""
    nodes = document["@graph"]
    known = {node["@id"]: node for node in nodes if "@id" in node}
    found = [] if document.get("@context") == "https://schema.org" else ["another context"]
    return found + [problem for node in nodes for problem in _problems_of(node, known)]


def _problems_of(node: dict, known: dict[str, dict]) -> list[str]:
    type = node.get("@type")
    if type not in TYPES:
        return [f"there is no type {type!r}"]
    found = []
    for name, value in node.items():
        if name in ("@id", "@type"):
            continue
        if name not in properties(type):
            found.append(f"{type} has no property {name!r}")
            continue
        for part in value if isinstance(value, list) else [value]:
            found += _problems_of_value(f"{type}.{name}", part, properties(type)[name], known)
    return found


def _problems_of_value(place: str, value, expected: set[str], known: dict[str, dict]) -> list[str]:
    if isinstance(value, dict):
        node = known.get(value.get("@id")) if value.keys() == {"@id"} else value
        if node is None:
            return [f"{place} leads to {value['@id']!r}, which is not described"]
        found = [] if node is not value else _problems_of(value, known)
        if not found and not kinds(node["@type"]) & expected:
            found.append(f"{place} can't be a {node['@type']}")
        return found
    # The item of a step is a thing named by its address.
    fits = _kinds_of_plain(value) & (expected | ({URL} if "Thing" in expected else set()))
    return [] if fits else [f"{place} can't be {value!r}"]


def _kinds_of_plain(value) -> set[str]:
    if isinstance(value, bool):
        return {"Boolean"}
    if isinstance(value, int):
        return {INTEGER, NUMBER}
    if isinstance(value, float):
        return {NUMBER}
    if not isinstance(value, str) or not value.strip():
        return set()
    found = {TEXT}
    if re.fullmatch(r"https?://[!-~]+", value):
        found.add(URL)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        found.add(DATE)
    return found
