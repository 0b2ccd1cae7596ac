title = Parti
