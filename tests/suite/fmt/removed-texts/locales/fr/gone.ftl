title   = Parti
