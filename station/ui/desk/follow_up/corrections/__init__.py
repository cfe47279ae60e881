"""What the office carries into the ministry's system: listed, printed, ticked off."""
