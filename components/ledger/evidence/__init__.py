"""Holds one claim against its article: what the table says beside what the text says."""
