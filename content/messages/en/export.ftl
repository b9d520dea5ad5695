# Names of files
export-file-outline = { $city }, strategy outline
export-file-answers = { $city }, answers to the { $total } questions
export-file-assessment = { $city }, assessment

# The workbook: names of sheets
export-summary = Summary
export-criteria = Criteria
export-questions = Questions
export-actions = Actions
export-dictionary = Data dictionary

export-answer-met = Met
export-answer-not-met = Not met
export-answer-unknown = Do not know yet

# Units and origins, in the data dictionary
export-unit-text = text
export-unit-count = whole number
export-unit-share = number from 0 to 1
export-unit-day = day
export-unit-one-zero = 1 or 0
export-unit-address = web address
export-unit-code = code
export-origin-ours = this course; no official source says so
export-origin-city = entered by the city
export-origin-computed = computed from the answers

# Lines of the summary; what ends in -about explains the one before
export-summary-item = Item
export-summary-item-about = What the line is about.
export-summary-value = Value
export-summary-value-about = A number, a day or a text.
export-summary-meaning = What it is
export-summary-meaning-about = The meaning in one sentence.
export-city = City
export-city-about = Name of the city as its team entered it.
export-country = Country
export-country-about = Two letters of ISO 3166; empty when it was left open.
export-population = Population
export-population-about = As the team entered it.
export-portal = Portal
export-portal-about = Address of the portal that was looked at.
export-date = Date
export-date-about = Day of the latest answer, in the time zone { $zone }.
export-edition = Edition
export-edition-about = Edition of the questions. Results of different editions cannot be compared.
export-total = Questions in all
export-total-about = Number of questions of the edition.
export-answered = Answered
export-answered-about = Questions with a yes or a no. “Do not know yet” is not an answer here.
export-met = Met
export-met-about = Questions answered yes. One point each, no weights.
export-not-met = Not met
export-not-met-about = Questions answered no.
export-open = Open
export-open-about = Not looked at, or “do not know yet”. They earn nothing.
export-value = Value
export-value-about = Met divided by all questions. A self-assessment, not an official LOSI value.
export-band = Group
export-band-about = Group into which this count falls: low from { $from-low }, middle from { $from-middle }, high from { $from-high }, very high from { $from-very-high }.
export-next-band = Next group
export-next-band-about = Empty in the highest group.
export-distance = Questions to the next group
export-distance-about = How many more questions have to be met.
export-national-achievement = National achievement
export-national-achievement-about = In the words of the team.
export-national-challenge = National challenge
export-national-challenge-about = In the words of the team.
export-local-achievement = Local achievement
export-local-achievement-about = In the words of the team.
export-local-challenge = Local challenge
export-local-challenge-about = In the words of the team.

# Columns of the sheet of criteria
export-criterion-id = Code
export-criterion-id-about = Letters of the criterion.
export-criterion-name = Criterion
export-criterion-name-about = Name of the criterion.
export-criterion-total = Questions
export-criterion-total-about = Number of questions of the criterion.
export-criterion-met = Met
export-criterion-met-about = Questions of the criterion answered yes.
export-criterion-not-met = Not met
export-criterion-not-met-about = Questions of the criterion answered no.
export-criterion-unknown = Do not know yet
export-criterion-unknown-about = Looked at, but nobody could tell.
export-criterion-untouched = Not looked at
export-criterion-untouched-about = Nobody has answered yet.
export-criterion-share = Share met
export-criterion-share-about = Met divided by the questions of the criterion.

# Columns of the sheet of questions
export-question-id = Id
export-question-id-about = Criterion and number. Two questions carry the printed number 236; the id tells them apart.
export-question-code = Number
export-question-code-about = Number printed in the toolkit.
export-question-criterion = Criterion
export-question-criterion-about = Criterion to which the question belongs.
export-question-name = Name
export-question-name-about = Short name of the feature, in our words.
export-question-question = Question
export-question-question-about = What a resident would ask, in our words.
export-question-answer = Answer
export-question-answer-about = Met, not met or do not know yet; empty when nobody has looked.
export-question-met = Met (1/0)
export-question-met-about = 1 = met, 0 = not met; empty when open. The sum is the number met.
export-question-evidence = Evidence
export-question-evidence-about = Page on which it was found.
export-question-note = Note
export-question-note-about = What the team noted.
export-question-answered-on = Answered on
export-question-answered-on-about = Day of the answer, in the time zone { $zone }.
export-question-link = Does a link count?
export-question-link-about = Whether the definition accepts a link from the portal to another site.
export-question-effort = Effort
export-question-effort-about = How much work it is, by a rough estimate.
export-question-reach = Reach
export-question-reach-about = How many residents it helps, by a rough estimate.
export-question-owner = Usual owner
export-question-owner-about = Who in a city usually does it.
export-question-sdg = SDG target
export-question-sdg-about = Target of the Sustainable Development Goals that fits best.
export-question-chosen = Chosen (1/0)
export-question-chosen-about = 1 = the team works on it first.

# Columns of the sheet of actions
export-action-number = No.
export-action-number-about = Line of the table in the outline.
export-action-text = Action
export-action-text-about = What is done. Drafted from our first step until somebody changes it.
export-action-questions = Questions
export-action-questions-about = Ids of the questions that the action answers.
export-action-owner = Owner
export-action-owner-about = The role that answers for it.
export-action-due = By
export-action-due-about = Day by which it is done; empty when it is not set.
export-action-cost = Cost
export-action-cost-about = None, low, medium or high; empty when it is not set.
export-action-measure = Measure
export-action-measure-about = How the city will know.

# Columns of the dictionary itself
export-dictionary-sheet = Sheet
export-dictionary-sheet-about = Sheet of this workbook.
export-dictionary-column = Column or line
export-dictionary-column-about = Its head.
export-dictionary-meaning = What it is
export-dictionary-meaning-about = The meaning in one sentence.
export-dictionary-unit = Unit
export-dictionary-unit-about = Kind of value.
export-dictionary-origin = Source
export-dictionary-origin-about = Who says it.
