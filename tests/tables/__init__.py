"""Tests of `components/tables`."""
