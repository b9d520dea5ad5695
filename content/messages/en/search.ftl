search-title = Search
search-title-words = Search: { $words }
search-lead = Looks through all lessons, the 95 questions, good practices, the glossary and the pages of this site.
search-words = What are you looking for?
search-send = Search
search-count = { $count ->
    [0] Nothing found.
    [one] { $count } result.
   *[other] { $count } results.
}
search-count-words = { $count ->
    [0] Nothing found for “{ $words }”.
    [one] { $count } result for “{ $words }”
   *[other] { $count } results for “{ $words }”
}
search-kinds = Results by kind
search-all = All, { $count }
search-kind-lesson = Lessons, { $count }
search-kind-indicator = Questions, { $count }
search-kind-practice = Practices, { $count }
search-kind-term = Glossary, { $count }
search-kind-page = Pages, { $count }
search-is-lesson = Lesson
search-is-indicator = Question
search-is-practice = Good practice
search-is-term = Glossary
search-is-page = Page
search-none = No text on this site holds all of these words.
search-none-fewer = Try fewer words, or only the beginning of a word.
search-none-glossary = Look in the glossary
search-none-indicators = Go through the 95 questions
search-none-courses = Go through the courses
search-begin = For example:
search-try-1 = open data
search-try-2 = link
search-try-3 = participatory budget
search-pocket = Quick results
search-pocket-none = No title or summary holds this. Send the search to look through all texts.
search-no-connection = No connection just now. The quick results work without one, as long as this page is open.
nav-search = Search
