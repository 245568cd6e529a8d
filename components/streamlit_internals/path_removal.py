"""Leave out of what pages are sent where the script lies on this machine, which Streamlit tells every page."""

from pathlib import Path

from starlette.types import ASGIApp, Message, Receive, Scope, Send


class PathRemoval:
    """Middleware: puts slashes in place of the folders of `script`; of equal length, so that a message stays whole."""

    def __init__(self, app: ASGIApp, script: Path) -> None:
        self.app, self.path = app, str(script).encode()
        self.substitute = script.name.encode().rjust(len(self.path), b"/")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Edit what a socket sends; HTTP answers are left alone."""

        async def send_edited(message: Message) -> None:
            if self.path in (message.get("bytes") or b""):
                message = {**message, "bytes": message["bytes"].replace(self.path, self.substitute)}
            await send(message)

        await self.app(scope, receive, send_edited if scope["type"] == "websocket" else send)
