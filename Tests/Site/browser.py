"""A real browser: Chromium, without a window, driven by Selenium."""

import base64
import importlib.resources
import io
import json
import pathlib
import shutil
import subprocess
from dataclasses import dataclass
from typing import Any

import PIL.Image
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

MEASURES = pathlib.Path(__file__).parent / "measures"
AXE = (importlib.resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# A test runs as root in a container, where the sandbox can't; scroll bars would make the screen narrower than it says.
ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--hide-scrollbars",
]

KEYS = {"Tab": {"windowsVirtualKeyCode": 9}, "Enter": {"windowsVirtualKeyCode": 13, "text": "\r"}}

A4 = {"paperWidth": 8.27, "paperHeight": 11.69}


@dataclass(frozen=True)
class Request:
    """Something that a page loaded."""

    url: str
    kind: str  # Document, Stylesheet, Image, Font, Script, …


@dataclass(frozen=True)
class Load:
    """What happened while a page loaded."""

    requests: list[Request]
    problems: list[str]


class Browser:
    """One session of Chromium, which shows one page after the other."""

    def __init__(self):
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium") or shutil.which("google-chrome") or "chromium"
        for argument in ARGUMENTS:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        service = Service(shutil.which("chromedriver") or "chromedriver")
        self.driver = webdriver.Chrome(options=options, service=service)

    def close(self) -> None:
        self.driver.quit()

    def open(
        self,
        address: str,
        *,
        width: int = 1280,
        scheme: str = "light",
        media: str = "screen",
        text_size: int = 16,
        scripts: bool = True,
    ) -> Load:
        """Shows a page on a screen of a width, in a colour scheme, and returns how it loaded.

        The size of text is the one that a reader chooses in the browser's settings. Whatever can be unfolded on the
        page is unfolded, so that all of it is seen, and nothing moves.
        """
        screen = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        self._command("Emulation.setDeviceMetricsOverride", **screen)
        features = {"prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce"}
        self._command(
            "Emulation.setEmulatedMedia",
            media=media,
            features=[{"name": name, "value": value} for name, value in features.items()],
        )
        self._command("Page.setFontSizes", fontSizes={"standard": text_size, "fixed": text_size * 13 // 16})
        self._command("Emulation.setScriptExecutionDisabled", value=not scripts)
        # The Tab key may have left the page before, for the browser's own buttons: then no element gets the focus.
        self._command("Page.bringToFront")
        self._forget_logs()
        self.driver.get(address)
        load = self._load()
        self.run("for (const details of document.querySelectorAll('details')) details.open = true")
        return load

    def run(self, script: str, *arguments: Any) -> Any:
        """What a script returns that runs beside the page's own, whatever its policy forbids."""
        return self.driver.execute_script(script, *arguments)

    def measure(self, name: str) -> Any:
        """What measures/<name>.js finds on the page."""
        common, measure = (MEASURES / f"{file}.js" for file in ("common", name))
        return self.run(common.read_text(encoding="utf-8") + measure.read_text(encoding="utf-8"))

    def axe(self) -> list[str]:
        """The faults that axe finds on the page, with the element of each."""
        self.run(AXE)
        found = self.driver.execute_async_script(
            """
            const [tags, done] = arguments;
            axe.run({ runOnly: tags, resultTypes: ["violations"] }).then((found) => done(found.violations));
            """,
            AXE_TAGS,
        )
        return [
            f"{fault['id']}: {fault['help']}: {node['html']}" for fault in found for node in fault["nodes"]
        ]

    def press(self, key: str) -> None:
        """Presses a key: Tab or Enter."""
        details = {"key": key, "code": key, **KEYS[key]}
        for event in ("keyDown", "keyUp"):
            self._command("Input.dispatchKeyEvent", type=event, **details)

    def picture(self, x: float, y: float, width: float, height: float) -> PIL.Image.Image:
        """A picture of a part of the page, on the screen or not."""
        clip = {"x": x, "y": y, "width": width, "height": height, "scale": 1}
        data = self._command("Page.captureScreenshot", clip=clip, captureBeyondViewport=True)["data"]
        return PIL.Image.open(io.BytesIO(base64.b64decode(data))).convert("RGB")

    def whole_picture(self) -> PIL.Image.Image:
        """A picture of all of the page."""
        size = self.run(
            "const { scrollWidth, scrollHeight } = document.documentElement; return [scrollWidth, scrollHeight]"
        )
        return self.picture(0, 0, *size)

    def printed(self) -> list[str]:
        """The text of the page's sheets when it is printed on A4, in the order of the page."""
        pdf = self._command("Page.printToPDF", **A4)["data"]
        text = subprocess.run(
            ["pdftotext", "-raw", "-", "-"],
            input=base64.b64decode(pdf),
            capture_output=True,
            check=True,
            timeout=60,
        )
        return text.stdout.decode().split("\f")[:-1]

    def _command(self, name: str, **parameters: Any) -> dict[str, Any]:
        return self.driver.execute_cdp_cmd(name, parameters)

    def _forget_logs(self) -> None:
        for log in ("browser", "performance"):
            self.driver.get_log(log)

    def _load(self) -> Load:
        events = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        requests, problems = [], []
        for event in events:
            values = event["params"]
            match event["method"]:
                case "Network.requestWillBeSent":
                    requests.append(Request(values["request"]["url"], values.get("type", "Other")))
                case "Network.responseReceived" if values["response"]["status"] >= 400:
                    problems.append(f"status {values['response']['status']}: {values['response']['url']}")
                case "Network.loadingFailed":
                    problems.append(
                        f"not loaded: {values['errorText']} {values.get('blockedReason', '')}".strip()
                    )
        problems += [entry["message"] for entry in self.driver.get_log("browser")]
        return Load(requests, problems)
