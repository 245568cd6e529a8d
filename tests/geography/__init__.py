"""Tests of `components/geography`."""
