"""What leaves the Atlas: CSV, JSON, packages, metadata, citations and captions of a view or a table.

It knows the views, and nothing of drawings or pages.
"""
