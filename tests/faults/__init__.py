"""What may go wrong, and what others may do: broken disks, torn edits, killed servers, hostile requests and tables.

The suite runs short versions; `make faults` sets ATLAS_FAULTS, runs the full counts, and `long_*.py` beside them.
"""

import os

LONG = "ATLAS_FAULTS" in os.environ
"""Whether the full counts are run."""


def times(short: int, full: int) -> int:
    """How often something is tried."""
    return full if LONG else short
