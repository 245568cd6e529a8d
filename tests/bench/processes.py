"""A server and its children as the system sees them: processor seconds used, and memory held."""

import os
from pathlib import Path

PROCESSES = Path("/proc")
TICKS = os.sysconf("SC_CLK_TCK")
KIB = 1024


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


def megabytes(root: int) -> float:
    """Memory that the family holds; what its members share counts once."""
    return sum(_proportional(PROCESSES / str(one)) for one in family(root)) / KIB


def _proportional(process: Path) -> int:
    try:
        lines = (process / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
