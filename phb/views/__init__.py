"""Models to markup, charts and rows. Returns values, never draws, and reads no state or clock."""
