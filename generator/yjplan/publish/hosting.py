"""What a server that publishes the site has to be told."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from yjplan.plan.web_address import read_site_address
from yjplan.publish.settings import Settings


@dataclass(frozen=True, slots=True)
class NginxServer:
    """`hosting/nginx.conf`: one nginx server with the site."""

    listen: str
    """What nginx listens on: `80`, `127.0.0.1:8080`."""
    host: str
    """The site's name on the web; `_` stands for any."""
    path: str
    """Where the site is below its host, with a slash at both ends: `/`, `/plans/`."""
    folder: str
    """The site's folder on the server."""
    policy: str
    """The content security policy, as every page states it too."""


HOSTING_TEMPLATES = {"hosting/nginx.conf": NginxServer}


def nginx_server(address: str, folder: Path, listen: str, policy: str) -> NginxServer:
    """The server for a site at `address`, '' where that is not known: any host then, and the top of it."""
    parts = urlsplit(address)
    path = f"{parts.path.rstrip('/')}/"
    return NginxServer(listen, parts.hostname or "_", path, folder.as_posix(), policy)


def render_nginx(server: NginxServer, settings: Settings) -> str:
    """The configuration file, made from the project's template or the tool's own."""
    templates = Environment(
        loader=FileSystemLoader([str(folder) for folder in settings.templates]),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - no HTML
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    values = {name: getattr(server, name) for name in NginxServer.__dataclass_fields__}
    return templates.get_template("hosting/nginx.conf.jinja").render(values)


def read_policy(settings: Settings) -> str:
    """The content security policy of the pages, from the configuration that every project inherits."""
    extra = yaml.safe_load(settings.base_config.read_text("utf-8"))["extra"]
    return str(extra["yjplan"]["content_security_policy"]).strip()


def read_address(content: Path) -> str:
    """The site's address in `site.yml`; '' where there is none, or the file cannot be read (checks tell).

    ValueError, in words, for one that is no address.
    """
    path = content / "site.yml"
    try:
        body = yaml.safe_load(path.read_text("utf-8")) if path.is_file() else {}
    except (yaml.YAMLError, UnicodeDecodeError):
        return ""
    return read_site_address(str(body.get("address") or "")) if isinstance(body, dict) else ""
