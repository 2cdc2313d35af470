"""`yjplan hosting`: what a server has to be told to publish the site well."""

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
    from yjplan.publish.hosting import nginx_server, read_address, read_policy, render_nginx
    from yjplan.publish.settings import settings_for

    settings = settings_for(Path.cwd(), **places)
    where_to = read_address(settings.content) if address is None else address
    if where_to and not where_to.startswith(("https://", "http://")):
        raise click.UsageError(f"'{where_to}' is no address on the web: it begins with https://.")
    server = nginx_server(where_to, (folder or settings.site).absolute(), listen, read_policy(settings))
    click.echo(render_nginx(server, settings), nl=False)
