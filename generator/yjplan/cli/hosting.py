"""`yjplan hosting`: what a server has to be told to publish the site well."""

import re
from pathlib import Path

import click

from yjplan.cli.places import where


@click.group()
def hosting() -> None:
    """Configurations for servers: caching, compression, security (docs/hosting.md)."""


@hosting.command(
    epilog="\b\nExamples:\n"
    "  yjplan hosting nginx --folder /srv/plans > /etc/nginx/conf.d/yjplan.conf\n"
    "  yjplan hosting nginx --folder /srv/plans --address https://www.westmere.gov.uk/plans/\n"
    "  yjplan hosting nginx --listen 127.0.0.1:8080\n"
)
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="The site's folder on the server.  [default: the site's folder here]",
)
@click.option("--address", help="The site's address on the web.  [default: the one in content/site.yml]")
@click.option("--listen", default="80", show_default=True, help="The port, or address and port.")
@where
def nginx(folder: Path | None, address: str | None, listen: str, **places: Path | None) -> None:
    """Print a configuration for nginx, for the folder that holds `http` servers."""
    from yjplan.plan.web_address import read_site_address
    from yjplan.publish.hosting import nginx_server, read_address, read_policy, render_nginx
    from yjplan.publish.settings import settings_for

    settings = settings_for(Path.cwd(), **places)
    try:
        where_to = read_address(settings.content) if address is None else read_site_address(address)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    served = (folder or settings.site).absolute()
    for words in (listen, str(served)):
        if re.search(r'[;{}"$]', words):
            raise click.UsageError(f"'{words}' holds a sign that would end a line of the configuration.")
    server = nginx_server(where_to, served, listen, read_policy(settings))
    click.echo(render_nginx(server, settings), nl=False)
