"""The configuration that `yjplan hosting nginx` prints."""

from dataclasses import fields
from pathlib import Path

import pytest
from click.testing import CliRunner
from jinja2 import Environment, meta

from tests.house.project_files import ROOT
from yjplan.cli import cli
from yjplan.publish.hosting import HOSTING_TEMPLATES, nginx_server, read_address, read_policy
from yjplan.publish.settings import settings_for


@pytest.mark.parametrize(
    ("address", "host", "path"),
    [
        ("", "_", "/"),
        ("https://plans.westmere.gov.uk", "plans.westmere.gov.uk", "/"),
        ("https://plans.westmere.gov.uk/", "plans.westmere.gov.uk", "/"),
        ("https://www.westmere.gov.uk/youth/plans", "www.westmere.gov.uk", "/youth/plans/"),
    ],
)
def test_host_and_path_come_from_the_address(address: str, host: str, path: str) -> None:
    """Any host where the address is not known."""
    server = nginx_server(address, Path("/srv/plans"), "80", "default-src 'self'")
    assert (server.host, server.path) == (host, path)


def test_the_policy_is_the_one_of_the_pages_and_allows_nothing_inline() -> None:
    """`unsafe-inline` would let a slip in a template become a hole."""
    policy = read_policy(settings_for(ROOT))
    assert "default-src 'self'" in policy
    assert "unsafe-inline" not in policy
    assert "'unsafe-eval'" not in policy


def test_the_template_uses_its_context_and_nothing_else() -> None:
    """Names both ways."""
    for name, context in HOSTING_TEMPLATES.items():
        source = (ROOT / "templates" / f"{name}.jinja").read_text("utf-8")
        used = meta.find_undeclared_variables(Environment(autoescape=True).parse(source))
        assert used == {field.name for field in fields(context)}


def test_the_command_prints_folder_port_and_policy() -> None:
    """Ready to be put where nginx looks."""
    words = ["hosting", "nginx", "--folder", "/srv/plans", "--listen", "8080", "--address", ""]
    printed = CliRunner().invoke(cli, words).output
    for line in ('root "/srv/plans";', "listen 8080;", "server_name _;", "error_page 404 /404.html;"):
        assert line in printed
    assert f"\"{read_policy(settings_for(ROOT))}; frame-ancestors 'none'\"" in printed
    assert "alias" not in printed


@pytest.mark.parametrize(
    "words", [("--address", "https://[x"), ("--address", "https://a.b/p;}x{"), ("--listen", "80;")]
)
def test_what_would_break_the_configuration_is_refused(words: tuple[str, str]) -> None:
    """As wrong usage, with the word that is wrong."""
    ended = CliRunner().invoke(cli, ["hosting", "nginx", *words])
    assert ended.exit_code == 2
    assert words[1] in ended.output


@pytest.mark.parametrize("body", [b"- a", b"title: [", b"\xff\xfe\x00"])
def test_a_broken_site_file_gives_no_address(body: bytes, tmp_path: Path) -> None:
    """The check of the content tells what is wrong with it."""
    (tmp_path / "site.yml").write_bytes(body)
    assert read_address(tmp_path) == ""


def test_below_a_path_the_folder_stands_in_for_it() -> None:
    """`/plans/about/` is `about/` in the folder."""
    words = ["hosting", "nginx", "--folder", "/srv/site", "--address", "https://www.westmere.gov.uk/plans/"]
    printed = CliRunner().invoke(cli, words).output
    assert 'location /plans/ {\n        alias "/srv/site/";' in printed
    assert "error_page 404 /plans/404.html;" in printed


def test_what_is_no_address_is_refused() -> None:
    """With what is wrong."""
    result = CliRunner().invoke(cli, ["hosting", "nginx", "--address", "westmere.gov.uk"])
    assert result.exit_code == 2
    assert "is not an address on the web" in result.output


def test_the_address_of_the_site_is_taken_where_none_is_given(tmp_path: Path) -> None:
    """From `site.yml`."""
    assert read_address(tmp_path) == ""
    (tmp_path / "site.yml").write_text("address: https://plans.westmere.gov.uk/\n", encoding="utf-8")
    assert read_address(tmp_path) == "https://plans.westmere.gov.uk/"
