"""What a browser complains about while it shows a page, and where it asks for things."""

from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response

_LOCAL = ("data:", "blob:")


@dataclass
class Watch:
    """Complaints of all tabs of one context, in words."""

    address: str
    """Where everything must come from: `http://127.0.0.1:1234`, or `file://`."""
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    """Addresses asked for, in order."""

    def follow(self, context: BrowserContext) -> None:
        """Listen to every tab that the context opens."""
        context.on("page", self._listen)
        context.on("request", self._asked)
        context.on("requestfailed", self._failed)
        context.on("response", self._answered)

    def take(self) -> list[str]:
        """The complaints so far; the list starts anew."""
        taken, self.complaints[:] = list(self.complaints), []
        return taken

    def _listen(self, page: Page) -> None:
        page.on("console", self._said)
        page.on("pageerror", lambda error: self._note(page.url, f"uncaught error: {error}"))

    def _note(self, where: str, what: str) -> None:
        self.complaints.append(f"{where.removeprefix(self.address)}: {what}")

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self._note(message.page.url if message.page else "", f"console {message.type}: {message.text}")

    def _asked(self, request: Request) -> None:
        self.requests.append(request.url)
        if not request.url.startswith((self.address, *_LOCAL)):
            self._note(request.url, "asked for at another origin")

    def _failed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the reader went on, or took a download
            self._note(request.url, f"failed: {request.failure}")

    def _answered(self, response: Response) -> None:
        if response.status >= 400:
            self._note(response.url, f"answered {response.status}")
