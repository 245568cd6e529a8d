"""The results of a sound dataset, from observations to selections.

It knows the tables and their checks, and not how results are presented. Pure Python.
"""
