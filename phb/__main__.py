"""``python -m phb``."""

import sys

from phb.cli import main

sys.exit(main())
