"""Places: names, destinations, exporters."""
