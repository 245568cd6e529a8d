"""Tests of `components/reader`."""
