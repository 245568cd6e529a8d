"""The parts of the Moscow Export Atlas, in one direction: wording, ledger, figures, interface and service."""
