"""README's commands do what it says when they are pasted unchanged, on a machine as new."""

import os
import pathlib
import re
import shutil
import subprocess
import textwrap

import pytest

from disk import command_that_may_mount
from support import REPOSITORY

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")

# The indented blocks, and the texts between backquotes.
CODE = re.findall(r"(?<=\n\n) {4}\S.*\n(?: {4}.*\n|\n(?= {4}))*|`[^`]+`", README)

COMMANDS = [code.strip("`") for code in CODE if "swift run" in code]
SHORT_COMMANDS = [code.strip("`") for code in CODE if re.match(r"`[a-z]+ --", code)]
OPTIONS = sorted({option for code in CODE for option in re.findall(r"(?<![\w-])--[a-z][a-z-]*", code)})
SCRIPTS = sorted({script for code in CODE for script in re.findall(r"\bTests/[\w/-]+", code)})

TO_BUILD = {*re.findall(r'\.apt\(\["(.+?)"\]\)', (REPOSITORY / "Package.swift").read_text()), "pkg-config"}
TO_PRINT = {"chromium", "fonts-noto-core"}


def test_root_without_sudo_gets_from_each_command_what_readme_says(new_machine):
    made = new_machine.paste(COMMANDS, shell="sh")
    assert "Public/index.html" in made["build"]
    assert made["check"] == set()
    assert "Public/fact-sheet.pdf" in made["build --pdf"]
    assert made["package"] == {"iom-lao-pdr.zip"}
    assert new_machine.installed() == [TO_BUILD, TO_PRINT]


def test_another_user_installs_with_sudo(new_machine):
    new_machine.has_sudo()
    new_machine.paste([command for command in COMMANDS if "apt-get" in command], shell="bash")
    assert new_machine.installed() == [TO_BUILD, TO_PRINT]


@pytest.mark.parametrize("command", SHORT_COMMANDS)
def test_a_command_without_its_beginning_works(printed_project, command):
    printed_project.run(*command.split()).succeeded()


@pytest.mark.parametrize("option", OPTIONS)
def test_an_option_is_in_the_help(project, option):
    names = re.findall(r"^  ([a-z]+) ", project.run("--help").stdout, re.MULTILINE)
    help = "".join(project.run(name, "--help").succeeded().stdout for name in names)
    assert re.search(rf"{option}\b", help)


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_can_be_run(script):
    assert os.access(REPOSITORY / script, os.X_OK)


@pytest.fixture
def new_machine(tmp_path, printed) -> "NewMachine":
    if not (REPOSITORY / ".build/release/country-profile").is_file():
        pytest.fail("README's commands would build for minutes: first run swift build -c release")
    return NewMachine(tmp_path, printed.folder / ".cache")


class NewMachine:
    """This machine without what README has its readers install. Only its commands see what they write.

    What was printed before is kept, so that a browser need not print it again.
    """

    def __init__(self, folder: pathlib.Path, prints: pathlib.Path):
        self.folder = folder
        for name in ("layers", "commands", "programs"):
            (folder / name).mkdir()
        shutil.copytree(prints, folder / "prints")
        self.add_program("apt-get", APT_GET)
        suite = (REPOSITORY / "Tests/run").read_text(encoding="utf-8")
        archive = re.findall(r"^ +need (\S+)", suite, re.MULTILINE)
        (folder / "programs/apt-get.archive").write_text("\n".join(archive))
        self.environment = {**os.environ, "IS_ROOT": "yes"}

    def has_sudo(self) -> None:
        """Its user is not root, and needs sudo to install. What comes after it is the same, and left out."""
        self.environment["IS_ROOT"] = ""
        self.add_program("sudo", SUDO)
        self.add_program("swift", "#!/bin/sh")

    def add_program(self, name: str, script: str) -> None:
        program = self.folder / "programs" / name
        program.write_text(textwrap.dedent(script).lstrip())
        program.chmod(0o755)

    def paste(self, commands: list[str], shell: str) -> dict[str, set[str]]:
        """Runs commands one after the other. Gives what each made, by its words after the program's name."""
        for number, command in enumerate(commands):
            (self.folder / f"commands/{number:02}").write_text(command)
        ended = subprocess.run(
            [*command_that_may_mount(), "bash", "-c", PASTE, shell, str(self.folder)],
            cwd=REPOSITORY,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert ended.returncode == 0, ended.stdout
        made, before = {}, set()
        for number, command in enumerate(commands):
            after = set(self.lines(f"commands/{number:02}.there"))
            made.setdefault(command.split("country-profile ")[-1].strip(), after - before)
            before = after
        return made

    def installed(self) -> list[set[str]]:
        """The packages of every install."""
        return [set(line.split()) for line in self.lines("programs/apt-get.installed")]

    def lines(self, path: str) -> list[str]:
        return (self.folder / path).read_text().splitlines()


# The lists of packages are empty before each command, as where only that one is pasted.
PASTE = """
    set -e
    shell=$0 machine=$1 checkout=$PWD
    mount -t tmpfs none "$machine/layers"
    mkdir "$machine"/layers/{upper,work}
    layers="lowerdir=$checkout,upperdir=$machine/layers/upper,workdir=$machine/layers/work"
    mount -t overlay -o "userxattr,$layers" none "$checkout"
    for sudo in $(type -ap sudo); do mount --bind /dev/null "$sudo"; done
    cd "$checkout"
    rm -rf Public .cache ./*.zip
    cp -r "$machine/prints" .cache
    PATH=$machine/programs:$PATH
    shopt -s nullglob
    for command in "$machine"/commands/*; do
      rm -f "$machine/programs/apt-get.lists"
      timeout 120 "$shell" "$command"
      printf '%s\n' Public/* *.zip >"$command.there"
    done
    """

APT_GET = """
    #!/bin/bash
    complain() { echo "E: $1" >&2; exit 100; }
    [[ $IS_ROOT ]] || complain "Permission denied: are you root?"
    case "$*" in
      update) cp "$0.archive" "$0.lists" ;;
      "install -y "*)
        for package in "${@:3}"; do
          grep -qsxF -- "$package" "$0.lists" || complain "Unable to locate package $package"
        done
        echo "${@:3}" >>"$0.installed" ;;
      *) complain "Invalid operation $*" ;;
    esac
    """

SUDO = """
    #!/bin/bash
    exec env -i IS_ROOT=yes PATH="$PATH" "$@"
    """
