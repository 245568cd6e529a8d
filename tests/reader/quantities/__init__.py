"""Tests of `components/reader/quantities`."""
