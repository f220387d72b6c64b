"""A plain static web server, as any host is one."""

import contextlib
import functools
import http.server
import pathlib
import threading
from collections.abc import Iterator

# What a careful host sends with every file. The site has to work with it.
STRICT_HEADERS = {
    "Content-Security-Policy": "default-src 'self'",
    "X-Content-Type-Options": "nosniff",
}


@contextlib.contextmanager
def server(folder: pathlib.Path, prefix: str, headers: dict[str, str] = STRICT_HEADERS) -> Iterator[str]:
    """Serves a folder below a path, and gives its address.

    The folder may be filled later. An address that leads to no file is answered with the folder's 404.html.
    """

    class Handler(http.server.SimpleHTTPRequestHandler):
        def translate_path(self, path):
            if not path.startswith(prefix):
                return str(folder / "outside of the prefix")
            return super().translate_path(path.removeprefix(prefix.rstrip("/")))

        def end_headers(self):
            for name, value in headers.items():
                self.send_header(name, value)
            super().end_headers()

        def send_error(self, code, message=None, explain=None):
            page = folder / "404.html"
            if code != 404 or not page.is_file():
                return super().send_error(code, message, explain)
            self.send_response(code)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(page.read_bytes())

        def log_message(self, format, *arguments):
            pass

    handler = functools.partial(Handler, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{running.server_port}{prefix}"
        finally:
            running.shutdown()
            thread.join()
