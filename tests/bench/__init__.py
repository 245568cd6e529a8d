"""Measurements: the Atlas beside a floor and a peer, on grown data, under load and over time. Not run by pytest."""
