summary = خلاصة { $nobody }
