"""Makes the outlines from Natural Earth, for `make geometry`.

It knows how the files are read, and nothing else of the Atlas.
"""
