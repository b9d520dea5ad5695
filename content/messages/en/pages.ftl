home-sentence = See your city’s portal as an assessor sees it, score it on { $count } questions, and leave with a plan.
home-lead = Short lessons for civil servants, the questions of the Local Online Service Index in plain words, and a strategy outline for the people who decide.
home-begin = Begin here
home-stopped = Continue where you stopped
home-next = Next for you
home-place = { $course }, module { $module }, lesson { $number } of { $of }.
home-stopped-at = You stopped at “{ $heading }”.
home-part-read = Part of this lesson that you have read
home-begin-minutes = Begin, { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
home-lesson-minutes = Go on, { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
home-minutes-left = Continue, { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
} left
home-course-done = You have completed a course
home-score-now = Score your city
home-see-course = See what you did
home-waiting = Waiting for { $city }:
home-waiting-results = the result, every question is answered
home-doors = Where to go
home-learn = Learn
home-learn-text = Each lesson takes a situation from a city’s work, explains the rule and checks it at once. You can read and try everything without an account.
home-learn-size = { $modules ->
    [one] { $modules } module
   *[other] { $modules } modules
}, { $lessons ->
    [one] { $lessons } lesson
   *[other] { $lessons } lessons
}.
home-score = Score your city
home-score-text = Answer yes, no or “do not know yet”, keep the address of what you found, and see what is missing, what to mend first and how to write it down.
home-score-size = In any order, over as many days as you need.
home-questions = The { $count } questions
home-questions-text = What earns the point, whether a link counts, how to check, and the mistake that is made most often. For every question, on a page of its own.
home-questions-size = { $criteria } criteria, edition of 2024.
home-practice-city = Try the questions on Velmora, an invented city with its own portal and a key
home-compendium = See how other cities did it: good practices, question by question
home-city = A city in { $count } questions
home-finding = { $city } meets { $met } of { $total }. Its weakest part is “{ $criterion }”: { $part } of { $size }.
home-squares = One square is one question about the city’s portal. The criteria differ in size: the longest row has { $longest }, the shortest { $shortest }. A point counts the same in each of them.
home-invented = { $city } is invented. Your own city gets the same picture, and with it the list of what to do first.
home-whole-result = See the whole result of { $city }
home-row = { $met } of { $total }
home-met = met, { $count }
home-not-met = not met, { $count }
home-open = not known yet, { $count }
home-as-table = The same numbers as a table
home-table = { $city } by criterion
home-criterion = Criterion
home-column-met = Met
home-column-not-met = Not met
home-column-open = Open
home-column-all = All
home-together = Together
home-thread = One question, all the way through
home-thread-learn = Learn
home-thread-learn-text = Question { $code } asks whether people can pay their water bill online. The portal need not take the money itself: a link to the place where it is paid is enough.
home-thread-see = See question { $code }
home-thread-score = Score
home-thread-score-text = The water company takes cards on its own site, but nothing on the portal of { $city } leads there.
home-answer-met = met
home-answer-not-met = not met
home-answer-unknown = not known yet
home-thread-choose = Choose
home-thread-choose-text = One link is missing, and every household has a water bill. That puts the question near the top of the list.
home-thread-plan = Plan
home-thread-plan-text = The outline gets an action: put the payment page under “Pay”. The head of communications does it by { $date } and counts how many visits go on to the company.
home-thread-again = Ask again
home-thread-again-text = A year later the same question is asked again, and the page shows what has changed.
home-rely = What you can rely on
home-rely-line = It works on an old phone, on a slow line and without JavaScript.
home-rely-answer = An answer is stored before the page says “Received”.
home-rely-data = It asks for your name, e-mail address and language, and for nothing else about you. No other company sees what you do here.
home-rely-everybody = You can read and answer with a keyboard or a screen reader, and with the text at twice the size.
home-rely-open = It is open source and runs on one machine in your own building.
indicators-title = The { $total } questions
indicators-lead = Each asks whether one thing can be found on a city’s portal. Found earns the point, not found earns none.
indicators-choose = Choose questions
indicators-part-criterion = Criterion
indicators-part-link = Does a link count?
indicators-part-effort = Work for the city
indicators-part-check = How to check
indicators-any = All
indicators-effort-ours = This is our own estimate.
indicators-effort = { $effort ->
    [quick] Quick work
    [medium] Medium work
   *[hard] Hard work
}
indicators-words = Words in the name, the question or the number
indicators-search = Search
indicators-count-all = All { $total } questions.
indicators-count = { $count ->
    [0] No question fits.
    [one] One of the { $total } questions fits.
   *[other] { $count } of the { $total } questions fit.
}
indicators-chosen = What you chose
indicators-with-words = “{ $words }”
indicators-take-away = take away
indicators-show-all = Show all { $total } questions
indicators-none = Take one of your choices away, or try other words. Names are short: “water”, “school” and “bus” find more than whole sentences.
indicators-of = { $count } of { $of }
indicator-title = Question { $code }: { $name }
indicator-place = { $number } of { $total }
indicator-place-part = { $criterion }, { $number } of { $of }.
indicator-place-aria = Place in the list
indicator-all = All questions
indicator-yes-if = It earns the point if
indicator-link = Does a link count?
indicator-link-yes = Yes.
indicator-link-no = No.
indicator-link-unsaid = Not said.
indicator-check = How to check
indicator-counts = Counts, does not count
indicator-yes = yes
indicator-no = no
indicator-mistake = The mistake made most often
indicator-why = Why a resident cares
indicator-first-step = First step to mend it
indicator-doubt = A doubt
indicator-example = An example city
indicator-example-unchecked = The toolkit pointed there. We have not checked whether the page is still the same.
indicator-example-none = The toolkit names no city for this question.
indicator-since = Since 2022
indicator-since-new = Probably new in 2024: the number lies above those of the earlier edition.
indicator-since-split = Probably one half of a question that was split: the number carries a letter.
indicator-since-moved = Probably asked before, under another criterion.
indicator-since-inferred = We infer this from the numbers. No source says it.
indicator-ours = Our own estimates
indicator-ours-note = No source gives these. Your city may see them differently.
indicator-kind = Kind
indicator-effort = Work
indicator-reach = Helps
indicator-owner = Owner
indicator-sdg = SDG target
indicator-learn = Where it is taught
indicator-practise = Where you can practise it
indicator-practise-check = Check { $number } in “{ $lesson }”
indicator-read-lesson = Read the lesson, { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
indicator-score = Score your city
indicator-neighbours = Other questions
indicator-source = Number, criterion, rule and example were read in a transcription of the toolkit, not in the toolkit itself. The words are ours.
glossary-letters = Letters
lost-ways = These pages lead on:
pages-nav = Pages about this site
