"""Numbers, units and hedges: what a figure of a sentence says.

It knows the text, and neither dates nor places.
"""
