"""The rows of views: how an observation becomes one, what each code is called, and its receipt.

It knows the ledger.
"""
