"""The charts and the map, as specifications."""
