"""The files of `data/`: schema, reading, parsing and backup.

No article is read here, and nothing is concluded.
"""
