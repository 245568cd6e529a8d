"""Makes the outlines from Natural Earth, for `make geometry`, with shapely.

It knows how the files are read, and nothing else of the Atlas.
"""
