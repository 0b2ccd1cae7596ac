# en| Once.
once = كان
