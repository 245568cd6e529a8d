"""Views: the one table that chart, list, file, picture and data route share.

A view is built by one function. This folder knows the ledger, and nothing of files, drawings or pages.
"""
