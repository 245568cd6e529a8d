"""Tests of `components/reader/dates`."""
