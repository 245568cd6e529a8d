"""What follows from a sound dataset: observations, readings, derived values, disputes, flows, selections.

It knows the tables and their checks, and nothing of how anything is shown. Pure Python.
"""
