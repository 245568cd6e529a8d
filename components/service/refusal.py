"""When a request cannot be answered: one shape for every such answer, in words for the person who asked."""

import json
import re
from collections.abc import Mapping

from starlette.responses import Response

from components.ledger.query import LONGEST

UNSAFE = re.compile(r"[^\w .,:;+-]")
"""What is not repeated of a request: anything but letters, digits and harmless signs."""


class Refusal(Exception):  # noqa: N818 - it is an answer, not a fault
    """A request that is not answered: HTTP status, what is wrong and what is allowed, and the parameter concerned."""

    def __init__(
        self, status: int, message: str, parameter: str | None = None, *, problems: tuple[str, ...] = ()
    ) -> None:
        super().__init__(message)
        self.status, self.message, self.parameter, self.problems = status, message, parameter, problems

    def response(self, headers: Mapping[str, str]) -> Response:
        """The answer: `{"error": {"status", "message", "parameter"}}`; with `problems` where the dataset has some."""
        error = {"status": self.status, "message": self.message, "parameter": self.parameter}
        said = {"error": error | ({"problems": self.problems} if self.problems else {})}
        body = json.dumps(said, ensure_ascii=False, indent=2) + "\n"
        return Response(body.encode(), self.status, headers, "application/json")


def repeatable(value: str) -> str:
    """What is repeated of a value that somebody sent: its beginning, without signs that could be markup."""
    return UNSAFE.sub("?", value[:LONGEST])
