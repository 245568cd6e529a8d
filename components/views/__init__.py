"""One function a view: the one table that its chart, list, file, picture and data route share.

It knows the ledger, and nothing of files, drawings or pages.
"""
