-group = فريق العمل
    .genitive = لفريق العمل
