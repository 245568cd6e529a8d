"""Reads English and Russian sentences: the figures, hedges, periods and places in them. It knows no table."""
