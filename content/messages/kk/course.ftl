courses = Курстар
glossary = Глоссарий
