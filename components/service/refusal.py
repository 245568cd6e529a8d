"""The error response of the data routes: one form, in words for a person."""

import json
import re
from collections.abc import Mapping

from starlette.responses import Response

from components.ledger.query import LONGEST

UNSAFE = re.compile(r"[^\w .,:;+-]")
"""Characters of a request that are not repeated: all but letters, digits and harmless punctuation."""


class Refusal(Exception):  # noqa: N818 - it is an answer, not a fault
    """A refused request: HTTP status, what is wrong, what is allowed, and the parameter."""

    def __init__(
        self, status: int, message: str, parameter: str | None = None, *, problems: tuple[str, ...] = ()
    ) -> None:
        super().__init__(message)
        self.status, self.message, self.parameter, self.problems = status, message, parameter, problems

    def response(self, headers: Mapping[str, str]) -> Response:
        """Return the response: `{"error": {"status", "message", "parameter"}}`, and the dataset's `problems`."""
        error = {"status": self.status, "message": self.message, "parameter": self.parameter}
        content = {"error": error | ({"problems": self.problems} if self.problems else {})}
        body = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
        return Response(body.encode(), self.status, headers, "application/json")


def repeatable(value: str) -> str:
    """Return the beginning of a request's value, without characters that could be markup."""
    return UNSAFE.sub("?", value[:LONGEST])
