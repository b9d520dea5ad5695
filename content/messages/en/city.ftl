# The city exercise: start page, city, list of tasks, questions, sheets, statements
city-title = Score your city
city-lead = Put { $count } questions to your city’s portal. You learn what is missing and leave with a plan for it.
city-yours = Your cities
city-begin = Begin with your city
city-begin-another = Begin with another city
city-see-example = Look at the worked example
city-guest = You need an account, so that your answers are kept and only you see them.
city-guest-fields = It takes a name, an e-mail address and a password.
city-deleted = The city and its answers are deleted.

city-how = How it works
city-how-more = What you need and how long it takes

city-what = What it is
city-what-text = Each question asks for one thing that residents look for on a city’s portal. You look for it and answer yes, no or “do not know yet”. Every yes is one point, and all questions weigh the same.
city-what-edition = The questions are those of the edition { $edition } of the Local Online Service Index (LOSI).
city-what-self = Your result is a self-assessment. It is not an official LOSI value.
city-need = What you need
city-need-portal = The address of the city’s portal. Look at it as a resident does, without staff rights.
city-need-device = A browser. A phone is enough; two windows side by side are more comfortable.
city-need-colleagues = Two colleagues, if you can: one from the one-stop shop and one from the IT unit.
city-time = How long it takes
city-time-text = An afternoon with two colleagues, or ten minutes a day. Each answer is kept when you press “Save and continue”, so you can stop at any question and come back on another day.
city-time-messages = Questions { $codes } test whether the city answers messages. Send the test message on the first day.
city-leave-with = What you leave with
city-leave-results = The result, at any time: what is met, criterion by criterion, and how far the next group is.
city-leave-priorities = What to mend first, sorted by work and by whom it helps.
city-leave-outline = An outline of a strategy for your mayor or minister, as a document.

city-example-text = { $name } is an invented city, scored from the first to the last question: { $met } of { $total } met. You may look at every answer.

city-list-met = { $met } of { $total } met
city-list-answered = { $answered } of { $total } answered
city-list-begun = Begun in { $month }
city-list-changed = Last change { $date }
city-go-on = Go on with question { $code }
city-see-results = See the results

city-new-title = { $subject ->
    [software] Which service’s software do you check?
   *[portal] Which city do you score?
}
city-new-lead = This stands on the results and in the outline. You can change it later.
city-again-lead = { $subject ->
    [software] The same software once more. The result will show what has changed since.
   *[portal] The same city once more. The result will show what has changed since.
}
city-edit-title = { $subject ->
    [software] About the service and its software
   *[portal] About the city
}
city-name = { $subject ->
    [software] Name of the service
   *[portal] Name of the city
}
city-country = Country
city-country-none = Another, or not listed
city-population = Number of residents
city-population-hint = About is good enough, for example 212 000.
city-languages = Languages of the residents
city-languages-hint = Select all that apply. Some questions ask in which languages the portal speaks.
city-languages-other = Other languages
city-languages-other-hint = Separate them with commas.
city-portal = { $subject ->
    [software] Address of the source code or of the service
   *[portal] Address of the portal
}
city-portal-hint = { $subject ->
    [software] As it stands in the browser, for example code.city.example/permits. If the code is not public, the address where people use the service.
   *[portal] As it stands in the browser, for example www.city.example. If there are several, the city’s main one.
}
city-optional = (optional)
city-create = Save and see the questions
city-error-name = { $subject ->
    [software] Enter the name of the service
   *[portal] Enter the name of the city
}
city-error-name-long = { $subject ->
    [software] Shorten the name of the service to { $limit } characters
   *[portal] Shorten the name of the city to { $limit } characters
}
city-error-population = Enter the number of residents in digits, for example 212 000
city-error-languages-long = Shorten the list of other languages to { $limit } characters
city-error-portal = { $subject ->
    [software] Enter the address of the source code or of the service, for example https://code.city.example/permits
   *[portal] Enter the address of the portal, for example https://www.city.example
}

city-delete = { $subject ->
    [software] Delete this assessment
   *[portal] Delete this city
}
city-delete-title = { $subject ->
    [software] Delete { $city }?
   *[portal] Delete { $city }?
}
city-delete-text = { $count ->
    [0] There are no answers yet. The city is removed from your list.
    [one] One answer with its address and note is deleted, and with it the priorities, the statements and the outline.
   *[other] { $count } answers with their addresses and notes are deleted, and with them the priorities, the statements and the outline.
}
city-delete-final = This cannot be undone. If you may need the answers later, download them first.
city-delete-confirm = Delete for good
city-keep = { $subject ->
    [software] Keep the assessment
   *[portal] Keep the city
}

city-demo-note = { $city } is invented. Anybody may look at it, nobody can change it.
city-demo-own = Score your own city
city-coverage = { $answered } of { $total } questions answered: { $met } yes, { $notMet } no. { $open ->
    [one] One is open.
   *[other] { $open } are open.
 }
city-coverage-none = None of the { $total } questions is answered yet. Begin anywhere; the order is only a proposal.
city-coverage-all = All { $total } questions answered: { $met } yes, { $notMet } no.
city-coverage-self = { $subject ->
    [software] This is a self-assessment. Nobody certifies it.
   *[portal] This is a self-assessment, not an official LOSI value.
}
city-tasks = The questions
city-all = All questions
city-start-with = Start with question { $code }
city-profile = { $subject ->
    [software] About the service
   *[portal] About the city
}
city-again = { $subject ->
    [software] Check it again
   *[portal] Score it again
}
city-state-not-started = Not yet started
city-state-in-progress = In progress, { $answered } of { $total }
city-state-completed = Completed
city-at-question = Go on with { $code }
city-from-question = Start with { $code }
city-as-sheet = As one sheet
city-as-sheet-of = { $criterion } as one sheet
city-all-questions = { $count ->
    [one] The one question
   *[other] All { $count } questions
}
city-cell-met = yes
city-cell-not-met = no
city-cell-unknown = later
city-cell-untouched = not answered

city-then = What comes next
city-then-any-time = You need not finish first. Everything here works with the answers there are.
city-then-results = Results
city-then-results-text = { $subject ->
    [software] Which criteria are fully, partly or not met.
   *[portal] What is met, the group, strong and weak criteria.
}
city-then-priorities = Priorities
city-then-priorities-text = { $subject ->
    [software] The answers “no”, criterion by criterion, the nearest to being fully met first.
   *[portal] The answers “no”, sorted by work and by whom they help. You choose what to do first.
}
city-then-statements = Achievements and challenges
city-then-statements-text = Four sentences: what works and what does not, in the country and in the city.
city-then-outline = Strategy outline
city-then-outline-text = A document that is filled from your answers and that you finish in your own words.
city-files = Take it with you
city-files-answers = All answers as a table
city-files-outline = The outline as a document
city-files-everything = Everything, to move or to archive

city-question-title = Question { $code }: { $name }
city-number-of = of { $total }
city-number-label = Question { $number } of { $total }
city-number-in = { $criterion }, { $number } of { $total }.
city-answered-left = { $answered } answered, { $left } left for later.
city-earns = { $subject ->
    [software] The answer is yes if
   *[portal] It earns the point if
}
city-link-counts = Does a link count?
city-link-yes = Yes.
city-link-no = No.
city-link-unsaid = The definition does not say.
city-to-answer = Go to the answer
city-how-to-check = How to check
city-counts = Counts, does not count
city-mistake = A usual mistake
city-example-city = An example city
city-why = Why a resident cares
city-good-to-know = Good to know
city-more = Read more
city-more-indicator = All about question { $code }
city-more-lesson = Lesson:
city-your-answer = { $subject ->
    [software] Your answer for the software of { $city }
   *[portal] Your answer for { $city }
}
city-answer-of = The answer for { $city }
# The text after each answer continues its bold word.
city-answer-met = Yes
city-answer-met-text = { $subject ->
    [software] , it is so
   *[portal] , it is there
}
city-answer-not-met = No
city-answer-not-met-text = { $subject ->
    [software] , not yet or only in part
   *[portal] , it is not there, or we did not find it
}
city-answer-unknown = I do not know yet
city-answer-unknown-text = , leave it open
city-evidence = { $subject ->
    [software] Where can it be seen?
   *[portal] Where did you find it?
}
city-evidence-hint = { $subject ->
    [software] The address of the file, page or setting. A colleague should be able to open it.
   *[portal] The address of the page. A colleague should be able to open it.
}
city-evidence-read = Page
city-note = Note
city-note-hint = What a colleague needs to know to agree.
city-save-continue = Save and continue
city-save-results = Save and see the results
city-skip-to = Skip to { $code }
city-back-to = Back to { $code }
city-next-to = Next, { $code }
city-keys = Arrow keys choose, Enter continues.
city-place = Place in the list
city-received = Received: { $code }, { $answer }, at { $time }.
city-error-answer = Select yes, no or do not know yet
city-error-evidence = Enter the address of the page, for example https://www.city.example/taxes, or leave the field empty
city-error-note = Shorten the note to { $limit } characters
city-keep-mine = Keep mine and continue

city-sheet-lead = { $total } questions: { $met } yes, { $notMet } no, { $open } open.
city-sheet-show = Show
city-filter-all = all { $count }
city-filter-open = open, { $count }
city-filter-no = no, { $count }
city-sheet-code = No.
city-sheet-question = Question
city-sheet-answer = Answer
city-sheet-support = Page where you found it, or a note
city-sheet-own-page = Question { $code } on its own page
city-sheet-support-of = Page or note for { $code }
city-sheet-later = Later
city-sheet-save-next = Save and go on to { $criterion }
city-sheet-one-page = One question per page
city-sheet-received = Received. { $criterion }: { $received } of { $total } stored, the last at { $time }.
city-sheet-error-answer = Select yes, no or later for { $code }
city-sheet-error-note = Shorten the note of { $code } to { $limit } characters
city-sheet-error-changed = { $code } was changed while you had the page open
city-sheet-none-open = Nothing is open in this criterion.
city-sheet-none-no = No question of this criterion has the answer “no”.
city-sheet-show-all = Show all { $count }
city-sheet-next = Next: { $criterion }

city-statements-title = Achievements and challenges
city-statements-lead = One achievement and one challenge for the country, and the same for the city. They open the outline. You may leave any of them empty.
city-statements-country = The country
city-statement-nationalAchievement = An achievement of the country
city-statement-nationalChallenge = The main challenge of the country
city-statement-localAchievement = An achievement of the city
city-statement-localChallenge = The main challenge of the city
city-statements-guidance = How to write them
city-statements-ask = Ask yourself
city-statements-example = How an invented town wrote them
city-statements-blank = Beginnings to finish
city-statements-received = Received at { $time }.
city-statements-next = On to the outline
city-statements-none = Nothing is written here.
city-error-statement = Shorten this text to { $limit } characters
