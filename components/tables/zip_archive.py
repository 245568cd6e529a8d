"""ZIP files whose bytes depend only on the files in them.

Entries are sorted by name, and all have the same time and mode.
"""

import io
import zipfile
from collections.abc import Mapping

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP can state, in place of the real one."""
MODE = 0o100644 << 16
"""A regular file, readable by all and writable by its owner."""
UNIX = 3
"""The system that made the entry, as the ZIP format counts them."""


def archive(files: Mapping[str, bytes]) -> bytes:
    """Return a ZIP of the files, given by name."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as folder:
        for name in sorted(files):
            folder.writestr(_entry(name), files[name])
    return target.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, MODE, UNIX
    return entry
