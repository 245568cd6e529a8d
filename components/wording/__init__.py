"""What the Atlas says, and how it writes numbers, periods and lists: the one place for language.

It knows nothing else of the Atlas.
"""
