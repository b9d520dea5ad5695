# Words that stand in every sentence; a search leaves them out when other words are left.
search-common-words = a about an and are at by can do does for from how i in is it me my of on or our should that the their this to was we what when where which who why with you your
# Other words by which people look for a kind of thing or a place of this site.
search-also-lesson = lesson learn course
search-also-indicator = question indicator LOSI number
search-also-practice = good practice example case
search-also-term = term meaning definition
search-also-courses = course lesson module learn study start training
search-also-assessments = score scoring assess assessment measure rate check my city town municipality portal website LOSI self-assessment
search-also-practice-city = practise exercise train try example portal invented
search-also-indicators = question indicator LOSI list criteria criterion
search-also-compendium = good practice example case compendium propose
search-also-data = country countries table ranking rank EGDI index compare download
search-also-glossary = term word definition meaning abbreviation
search-also-references = source reference bibliography citation
search-also-register = account sign up join create password
search-also-account = change password name language settings delete data my account sign out
search-place-data-title = E-government data of 193 countries
search-place-courses = All courses with their modules and lessons.
search-place-assessments = Answer the 95 questions for a city, see the result and draft a strategy outline.
search-place-practice-city = An invented city whose portal can be judged for practice, with an answer key.
search-place-indicators = All 95 questions with their rules, ways to check and examples.
search-place-compendium = What other places did, by question, and how to propose a practice.
search-place-data = The EGDI 2024 of 193 countries: find, sort, compare, download.
search-place-glossary = The words of the courses, each with one meaning.
search-place-references = All sources of the courses.
search-place-register = Keep what you did, take tests and score cities.
search-place-account = Your name, language, password, browsers and data.
