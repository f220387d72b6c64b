"""A page loads completely and without errors: with a strict policy, below a path, from a folder, without JavaScript."""

import itertools
from urllib.parse import urldefrag

from hosting import HostedSite
from server import server


def test_pages_load_without_a_fault_from_a_server(browser, either):
    """The server forbids everything from other sites."""

    def faults(address):
        load = browser.open(address)
        assert load.requests[0].url == address
        return load.problems + foreign(load, either.address)

    either.no_page_has(faults)


def test_pages_load_without_a_fault_from_a_folder(browser, printed):
    folder = HostedSite(printed.public, printed.public.as_uri() + "/")

    def faults(address):
        load = browser.open(address)
        assert load.requests[0].url == address
        return load.problems + foreign(load, folder.address)

    folder.no_page_has(faults)


def foreign(load, home: str) -> list[str]:
    """Returns the requests of a page for files outside of the site."""
    return [
        f"not of this site: {request.url}" for request in load.requests if not request.url.startswith(home)
    ]


def test_faults_of_a_page_are_found(browser, tmp_path):
    (tmp_path / "bad.html").write_text(
        '<p style="color: red">inline</p><img src="no.png"><img src="https://other.invalid/x.png">'
    )
    with server(tmp_path, "/") as address:
        load = browser.open(address + "bad.html")
    assert foreign(load, address) == ["not of this site: https://other.invalid/x.png"]
    problems = "\n".join(load.problems)
    assert f"status 404: {address}no.png" in problems
    assert "Applying inline style violates" in problems
    assert "Loading the image 'https://other.invalid/x.png' violates" in problems


def test_a_missing_address_shows_the_page_for_it_with_its_style(browser, hosted):
    address = hosted.address + "no/such/page.html"
    load = browser.open(address)
    assert [problem for problem in load.problems if address not in problem] == []
    assert "Stylesheet" in [request.kind for request in load.requests]
    assert browser.run("return document.querySelector('h1').textContent") == "Nothing is here"
    links = browser.run("return [...document.querySelectorAll('a[href]')].map((link) => link.href)")
    assert hosted.address + "index.html" in links
    assert {urldefrag(link).url for link in links if "/no/such/" in link} <= {address}


def test_pages_are_the_same_without_javascript(browser, hosted):
    hosted.no_page_has(lambda address: differences_without_javascript(browser, address))


def test_what_javascript_changes_is_found(browser, bad_page):
    address = bad_page("<p id=x>quiet</p><script>x.textContent = 'loud'</script>")
    assert "loud is quiet without JavaScript" in differences_without_javascript(browser, address)


def differences_without_javascript(browser, address: str) -> list[str]:
    browser.open(address)
    with_scripts = browser.measure("layout")
    browser.open(address, scripts=False)
    without_scripts = browser.measure("layout")
    return [
        f"{one} is {other} without JavaScript"
        for one, other in itertools.zip_longest(with_scripts, without_scripts)
        if one != other
    ]
