"""What a dataset must pass, table by table and cell by cell; and claims proposed from a new article.

It knows the tables and the reader, and nothing of what follows from a sound dataset.
"""
