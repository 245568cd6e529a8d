"""The removal of the script's folder from messages; Streamlit sends it to every page."""

from pathlib import Path

from starlette.types import ASGIApp, Message, Receive, Scope, Send


class PathRemoval:
    """Middleware that replaces the folders of `script` with slashes.

    They have the same length, so that the message can still be parsed.
    """

    def __init__(self, app: ASGIApp, script: Path) -> None:
        self.app, self.path = app, str(script).encode()
        self.substitute = script.name.encode().rjust(len(self.path), b"/")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Edit a socket's messages; HTTP passes unchanged."""

        async def send_edited(message: Message) -> None:
            if self.path in (message.get("bytes") or b""):
                message = {**message, "bytes": message["bytes"].replace(self.path, self.substitute)}
            await send(message)

        await self.app(scope, receive, send_edited if scope["type"] == "websocket" else send)
