"""Shared by the tests: a project to build, runs of the program, and readers of its output."""

import html.parser
import json
import os
import pathlib
import re
import shutil
import subprocess
import unicodedata
from dataclasses import dataclass, field

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
# An invented profile with every construct, and that of the office of this repository.
SAMPLE = REPOSITORY / "Tests" / "Golden" / "sample" / "Content"
OFFICE = REPOSITORY / "Content"
# Ten pages of ordinary prose, for a section of the sample.
PROSE = REPOSITORY / "Tests" / "Site" / "prose"
PROGRAM = pathlib.Path(
    os.environ.get("COUNTRY_PROFILE", REPOSITORY / ".build" / "release" / "country-profile")
).resolve()

# Longer than any build here takes; a program that hangs fails its test instead of stopping the suite.
TIME_LIMIT = 60


@dataclass(frozen=True)
class Run:
    """The result of one run of the program, with its output."""

    status: int
    stdout: str
    stderr: str

    @property
    def messages(self) -> str:
        return self.stdout + self.stderr

    def succeeded(self) -> "Run":
        assert self.status == 0, f"status {self.status}\n{self.messages}"
        return self

    def failed(self) -> "Run":
        """Expects an end with errors in the content, neither a crash nor success."""
        assert self.status == 1, f"status {self.status}\n{self.messages}"
        return self


class Project:
    """A folder with Content and Templates of its own, which a test may change as it likes."""

    def __init__(
        self,
        folder: pathlib.Path,
        program: pathlib.Path = PROGRAM,
        prefix: tuple[str, ...] = (),
        content: pathlib.Path = SAMPLE,
    ):
        self.folder = folder
        self.program = program
        self.prefix = prefix
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copytree(content, folder / "Content")
        shutil.copytree(REPOSITORY / "Templates", folder / "Templates")

    @property
    def public(self) -> pathlib.Path:
        return self.folder / "Public"

    def command(self, *arguments: str) -> list[str]:
        return [*self.prefix, str(self.program), *arguments]

    def run(self, *arguments: str, env: dict[str, str] | None = None) -> Run:
        ended = subprocess.run(
            self.command(*arguments),
            cwd=self.folder,
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=TIME_LIMIT,
        )
        return Run(ended.returncode, ended.stdout.decode(), ended.stderr.decode())

    def build(self, *arguments: str, env: dict[str, str] | None = None) -> Run:
        return self.run("build", *arguments, env=env)

    def start_build(self, *arguments: str) -> subprocess.Popen:
        """Starts a build, which continues during the test."""
        return subprocess.Popen(
            self.command("build", *arguments),
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def write(self, path: str, text: str | bytes) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)

    def read(self, path: str) -> str:
        return (self.folder / path).read_text(encoding="utf-8")

    def replace(self, path: str, old: str, new: str) -> None:
        text = self.read(path)
        assert old in text, f"{path} does not contain {old!r}"
        self.write(path, text.replace(old, new, 1))

    def add_fact(self, fact: str) -> None:
        """Adds a record to key-facts.yaml, before all others."""
        record = "".join(f"    {line}\n" for line in fact.strip().splitlines())
        self.replace("Content/key-facts.yaml", "\nfacts:\n", "\nfacts:\n" + record.replace("    ", "  - ", 1))

    def json(self, path: str):
        return json.loads(self.read(f"Public/{path}"))


# The line with the site's address in the sample.
ADDRESS = "https://profile.example.org/velmora/"


def publish(project: Project, address: str) -> None:
    """Sets another address of the site."""
    project.replace("Content/profile.yaml", f"\nurl: {ADDRESS}\n", f"\nurl: {address}\n")


def unpublish(project: Project) -> None:
    """Removes the site's address."""
    leave_out(project, "url")


def leave_out(project: Project, *keys: str) -> None:
    """Removes keys with their values from profile.yaml."""
    for key in keys:
        text = project.read("Content/profile.yaml")
        rest, count = re.subn(rf"^{key}:.*\n(?:[ -].*\n)*", "", text, flags=re.MULTILINE)
        assert count == 1, f"profile.yaml does not have the key {key!r} once"
        project.write("Content/profile.yaml", rest)


def add_section(project: Project) -> None:
    """Adds a section to the sample, in its menu, for pages of prose."""
    project.replace("Content/profile.yaml", "  - updates/\n", "  - updates/\n  - prose/\n")
    project.write("Content/en/prose/index.md", markdown("Prose", "What the agency wrote.", summary="Pages of prose."))


def add_prose(project: Project) -> None:
    """Adds the section with all its pages."""
    add_section(project)
    shutil.copytree(PROSE, project.folder / "Content" / "en" / "prose", dirs_exist_ok=True)


def strip(project: Project) -> None:
    """Removes everything optional from a site."""
    leave_out(project, *OPTIONAL)
    profile = project.read("Content/profile.yaml").replace("\n  - fact-sheets.md\n", "\n")
    profile = re.sub(r"(\ncontact:\n  name: .*\n)(?:  .*\n)+", r"\1", profile)
    project.write("Content/profile.yaml", re.sub(r"\n  description: .*", "", profile))
    (project.folder / "Content/en/fact-sheets.md").unlink()
    for page in project.folder.glob("Content/en/**/*.md"):
        _, head, body = page.read_text(encoding="utf-8").split("---\n", 2)
        title = re.search(r"^title: .*\n", head, re.MULTILINE)[0]
        page.write_text(f"---\n{title}---\n{body}", encoding="utf-8")


# The optional keys of profile.yaml.
OPTIONAL = ("licence", "citation", "disclaimer", "url", "share", "picture", "fact-sheets", "terms")


def take_over(built: Project, project: Project) -> None:
    """Copies the site of another project into one, with its prints."""
    for name in ("Public", ".cache"):
        shutil.copytree(built.folder / name, project.folder / name)


def markdown(title: str, body: str = "", **fields) -> str:
    """Returns the text of a Markdown file."""
    lines = "".join(f"{key}: {value}\n" for key, value in {"title": title, **fields}.items())
    return f"---\n{lines}---\n\n{body}\n"


def files(folder: pathlib.Path) -> dict[str, bytes]:
    """Returns every file below a folder, by its path there."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def times(folder: pathlib.Path) -> dict[str, int]:
    """Returns when every file and folder below a folder was last written."""
    return {
        path.relative_to(folder).as_posix(): path.stat().st_mtime_ns for path in [folder, *folder.rglob("*")]
    }


def squeezed(text: str) -> str:
    """Returns a text without its spaces and ends of lines, which differ on paper."""
    return "".join(unicodedata.normalize("NFKC", text).split())


@dataclass
class Element:
    """A start tag of a page."""

    tag: str
    attributes: dict[str, str | None]


@dataclass
class Page:
    """The parts of a page that the tests check."""

    elements: list[Element] = field(default_factory=list)
    text: str = ""

    @classmethod
    def parse(cls, source: str) -> "Page":
        reader = _PageReader()
        reader.feed(source)
        reader.close()
        return cls(reader.elements, " ".join("".join(reader.text).split()))

    @property
    def ids(self) -> list[str]:
        return [id for element in self.elements if (id := element.attributes.get("id")) is not None]

    @property
    def links(self) -> list[str]:
        """The addresses that the page's elements link to or load."""
        return [
            value
            for element in self.elements
            for name, value in element.attributes.items()
            if name in ("href", "src", "action", "data", "poster") and value is not None
        ]


class _PageReader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.text: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.elements.append(Element(tag, dict(attrs)))

    def handle_data(self, data):
        self.text.append(data)


def parsed(site: Project) -> dict[str, Page]:
    """Returns every page of a built site, by path."""
    return {
        path.relative_to(site.public).as_posix(): Page.parse(path.read_text(encoding="utf-8"))
        for path in sorted(site.public.rglob("*.html"))
    }


def is_fact_sheet(path: str) -> bool:
    """Returns whether a page of the site is the fact sheet of another."""
    return path == "fact-sheet.html" or path.startswith("fact-sheets/")
