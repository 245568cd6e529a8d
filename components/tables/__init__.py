"""The files of `data/`: their schema, how they are read, parsed and backed up; it says what a row is.

It knows wording only: no article is read here, and nothing is concluded.
"""
