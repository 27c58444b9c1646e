"""The PHB options explorer: what a personal health budget could look like, told evenly."""
