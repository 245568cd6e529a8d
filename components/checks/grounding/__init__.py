"""Each cell of a claim held against the sentence that it comes from.

It knows the tables and the reader.
"""
