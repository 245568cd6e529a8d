"""The sizes of all caches, each with its reason.

Caches are in imported modules, by `functools`: Streamlit runs pages anew on every click, with any caches in them.
Results that depend on the dataset have it in their key, so that a changed file never gets an old result.
"""

DATASETS = 2
"""Datasets: the one in use, and the one before it, from which a page may still be drawn."""
CHOICES = 512
"""Views and results from them: one for each recent choice of filters."""
DRAWINGS = 256
"""Charts, tables and legends, ready to be sent: one for each recent choice of filters and look."""
MAPS = 64
"""Maps, which are larger: one for each recent choice of filters and look."""
FILES = 128
"""Files of the data routes; a view's package has about 15 kB, a picture of the map 250 kB."""
ROWS = 1 << 15
"""Rows in words: choices have many in common, and a row is a dozen names and numbers."""
NUMBERS = 1 << 14
"""Numbers in words: a figure and a reading for each of a thousand rows, several times over."""
CLAIMS = 1 << 17
"""Claims compared with their sentences: a changed table is checked again, its unchanged claims are not."""
STATEMENTS = 1 << 14
"""Articles and their statements: a changed table is checked again, the articles are not read again."""
TEXTS = 64
"""Articles, whole."""
SENTENCES = 4096
"""Sentences: as many as are read together, while their claims are checked or proposed."""
PERIODS = 4096
"""Periods: more than a dataset is likely to have."""
WORDS = 1 << 16
"""Words with their inflected forms."""
