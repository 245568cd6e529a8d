"""The rows of views: from an observation to a row, labels of codes, and receipts.

It knows the ledger.
"""
