"""The text itself: tokens, sentences, clauses, lemmas, modality, and the spans that hold no figure.

It knows nothing of numbers, dates or places.
"""
