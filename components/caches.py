"""How much each cache holds, and why: the one policy for all of them.

What is cached lives in imported modules, by `functools`: Streamlit runs pages anew on every click, their caches too.
Whatever depends on the dataset has the dataset in its key, so that a changed file never meets an old result.
"""

DATASETS = 2
"""Datasets: the one in use, and the one before it that a page may still be drawn from."""
CHOICES = 512
"""Views and what rests on them: one for each choice that somebody has lately made."""
DRAWINGS = 256
"""Charts, tables and legends, ready to be sent: one for each choice and look that somebody has just seen."""
MAPS = 64
"""Maps, which are larger: one for each choice and look that somebody has just seen."""
FILES = 128
"""Files of the data routes; a view's package has about 15 kB, a picture of the map 250 kB."""
ROWS = 1 << 15
"""Rows in words: choices share many, and a row is a dozen names and numbers."""
NUMBERS = 1 << 14
"""Numbers in words: of a thousand rows, each with a figure and a reading, several times as many as are shown."""
CLAIMS = 1 << 17
"""Claims held against their sentences: a changed table is checked again, its unchanged claims are not."""
STATEMENTS = 1 << 14
"""Articles with what they state: a changed table is checked again, the articles are not read again."""
TEXTS = 64
"""Articles, whole."""
SENTENCES = 4096
"""Sentences read: as many as are read together, while their claims are checked or proposed."""
PERIODS = 4096
"""Periods: more than a dataset is likely to speak of."""
WORDS = 1 << 16
"""Words in their forms."""
