# Instruments beside each other: their names and questions are content
no-instrument-title = The questions of { $city } are missing
no-instrument-text = This was answered with the questions “{ $instrument }”. The server’s content does not hold them any more, so that nothing can be shown, counted or saved here.
no-instrument-kept = Your answers, notes and outline are kept. Nothing of them was deleted or counted in another way.
no-instrument-do = Tell whoever runs this server: once the folder { $folder } is back, everything is as it was.
no-instrument-take = You can take everything along at once: it stands in the file with your data, in the settings of your account.
no-instrument-list = Questions missing
no-instrument-data = To the settings of the account

# How far a criterion is met
standing-fully = Fully met
standing-partly = Partly met
standing-not-met = Not met
standing-open = Not known yet

# Choice of the instrument, its questions
instrument-choose = What do you check?
instrument-all-questions = All { $total } questions
instrument-also = Something else to check
instrument-begin = Begin with { $instrument }
instrument-start = Begin a check
instrument-neighbours = Other questions
instrument-back = All questions of this list
instrument-list-lead = { $total } questions in { $criteria } criteria. A team answers yes, no or “do not know yet” for the software behind one of its services. There is no official score: each criterion is fully met, partly met or not met.
instrument-retired = This edition is not used for new assessments any more. Assessments begun with it are still shown with it.
instrument-advice-only = Advice only, no question
instrument-first-step = A first step
instrument-yes-if = The answer is yes if
instrument-own-words = The questions are in our own words; the standard itself says more.

# Results by criterion
results-criteria-title = { $city }: { $fully } of { $criteria } criteria fully met
results-criteria-of = { $name }, { $instrument }, { $date }.
results-criteria-fully = of { $criteria } criteria fully met
results-criteria-questions = { $met } of { $total } questions met. A criterion is fully met when each of its questions is.
results-criteria-all = All { $total } questions are met, and so every criterion is.
results-criteria-standings = { $partly } partly met, { $none } not met{ $unknown ->
    [0] {""}
   *[other] , { $unknown } not known yet
}
results-standing = State
results-criteria-nearest = Nearest to being fully met
results-criteria-last = { $count ->
    [one] One step, and it is fully met
   *[other] { $count } steps, and it is fully met
}
results-criteria-missing = { $count ->
    [one] One answer is “no”, others are still open
   *[other] { $count } answers are “no”, others are still open
}
results-criteria-advice = Advice only; it is not scored.
results-criteria-empty = From the first answer on, this page shows which criteria are fully, partly or not met, and what is missing. There are { $total } questions.
results-criteria-what = A team’s own answers to the { $total } questions made of “{ $instrument }”. There is no official score, and nobody certified this. A codebase meets the standard when it meets every requirement of every criterion.
priorities-criteria-now = { $now } of { $criteria } criteria fully met
priorities-criteria-sum = { $now } to { $then } of { $criteria } criteria fully met
priorities-criteria-met = { $met } of { $total } questions met.
priorities-criteria-order = The criteria that the fewest steps make fully met come first.

# The outline by criterion
outline-draft-criteria-result = In { $month } we checked the software of { $city } with { $instrument }. The result: { $fully } of { $criteria } criteria fully met; of the { $total } questions { $met } met, { $missing } not met, { $open } still open. These are our own answers; nobody certified them.
outline-draft-criteria-standing = { $standing }: { $criteria }
outline-draft-criteria-objective = { $criterion }, by … (day): { $questions }.
outline-draft-criteria-together = All together, by … (month and year): { $then } of { $criteria } criteria fully met instead of { $now }.
outline-draft-criteria-repeat = In { $month } the same { $total } questions of { $instrument } are put to the software again.
outline-draft-criteria-aim = Fully met today: { $now }. Our aim: { $then }.

# In the workbook
export-instrument = Instrument
export-instrument-about = Name and edition of the questions. Results of different editions cannot be compared.
export-criteria-total = Criteria in all
export-criteria-total-about = Criteria that ask something.
export-criteria-fully = Fully met
export-criteria-fully-about = Criteria of which every question is answered yes.
export-criteria-partly = Partly met
export-criteria-partly-about = Criteria of which some questions are answered yes, but not all.
export-criteria-not-met = Not met
export-criteria-not-met-about = Criteria without a yes and with at least one no.
export-criteria-open = Not known yet
export-criteria-open-about = Criteria without a yes or a no.
export-criterion-standing = State
export-criterion-standing-about = Fully met, partly met, not met, or not known yet.
