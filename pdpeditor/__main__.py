"""`python -m pdpeditor` is the command `pdpeditor`."""

import sys

from pdpeditor.cli import main

sys.exit(main())
