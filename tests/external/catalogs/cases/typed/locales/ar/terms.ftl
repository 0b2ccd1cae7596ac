# The second form stands after a noun.
-group = فريق العمل
    .genitive = لفريق العمل
