"""The forecast: who will need somebody, before they stand at the desk."""
