"""A page that leads to another, without a script."""

from html import escape

from yjplan.languages import say, spoken


def redirect_page(address: str) -> str:
    """HTML that sends the reader on at once, with a link for those it does not send."""
    target = escape(address, quote=True)
    title, link = escape(say("The newest plan")), escape(say("Go to the newest plan"))
    return (
        f'<!doctype html>\n<html lang="{spoken()}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        f'<title>{title}</title>\n<link rel="canonical" href="{target}">\n'
        # Without an icon, browsers ask the server for one that is not there.
        f'<link rel="icon" href="data:,">\n<meta http-equiv="refresh" content="0; url={target}">\n</head>\n'
        f'<body>\n<main>\n<h1>{title}</h1>\n<p><a href="{target}">{link}</a></p>\n'
        "</main>\n</body>\n</html>\n"
    )
