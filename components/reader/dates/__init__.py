"""Periods: which one a sentence names, and which one a figure of it is of.

It knows the text and the numbers in it.
"""
