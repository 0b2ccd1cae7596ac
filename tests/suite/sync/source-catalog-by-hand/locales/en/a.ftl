opening = Opening.

extra = More.
