"""A server and its children as the system sees them, and the processor seconds that they used."""

import os
from pathlib import Path

PROCESSES = Path("/proc")
TICKS = os.sysconf("SC_CLK_TCK")


def family(root: int) -> list[int]:
    """A process and all that it started."""
    parents = {int(path.name): _parent(path) for path in PROCESSES.iterdir() if path.name.isdecimal()}
    found = [root]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found


def _parent(process: Path) -> int:
    status = _fields(process)
    return int(status[1]) if status else -1


def _fields(process: Path) -> list[str]:
    """What the system says of a process, from its state on; nothing once it has ended."""
    try:
        return (process / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def processor_seconds(root: int) -> float:
    """Processor time that the family has used so far."""
    known = [_fields(PROCESSES / str(one)) for one in family(root)]
    return sum(int(each[11]) + int(each[12]) for each in known if each) / TICKS
