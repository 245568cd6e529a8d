"""Tests of `components/views/rows`."""
