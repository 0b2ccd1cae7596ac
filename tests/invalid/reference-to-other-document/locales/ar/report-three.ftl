title = التقرير الثالث
thanks = شكراً.
