"""The dataset of this process: one store, which the pages ask here and which the server hands to the data routes."""

from functools import cache

from components.interface.paths import BACKUP_DIR, DATA, SEEDS
from components.ledger.store import Store
from components.tables.backup import Backup


@cache
def store() -> Store:
    """The one store of this process."""
    return Store(DATA, SEEDS, Backup(BACKUP_DIR))
