"""Downloads of a view or a table: CSV, JSON, packages, metadata, citations, captions.

It knows the views, and nothing of drawings or pages.
"""
