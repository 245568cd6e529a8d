"""The making of the outlines from Natural Earth, for `make geometry`.

It uses shapely and `components/geography/world.py`, and nothing else of the Atlas.
"""
