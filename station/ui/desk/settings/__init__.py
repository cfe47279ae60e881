"""Settings of the desk, the school, its operators and téléservices."""
