"""Places and goods that a sentence names, and which figure of it each belongs to.

It knows the text; the names come from ISO 3166, CLDR and whoever calls.
"""
