references-title = Дереккөздер
