"""The language of the Atlas: texts, numbers, periods and lists.

It knows nothing else of the Atlas.
"""
