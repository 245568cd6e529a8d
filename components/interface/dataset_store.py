"""The dataset store of this process, shared by the pages and the data routes."""

from functools import cache

from components.interface.paths import BACKUP_DIR, DATA, SEEDS
from components.ledger.store import Store
from components.tables.backup import Backup


@cache
def store() -> Store:
    """Return the one store of this process."""
    return Store(DATA, SEEDS, Backup(BACKUP_DIR))
