"""The office: what is done before, during and after a day at the desk."""
