"""Text in English or Russian becomes figures with their units, hedges, periods and places.

It knows wording only, and no table: what the dataset calls things is handed to it.
"""
