"""The dataset: read, check, interpret, derive, dispute, select. Pure Python; it draws nothing."""
