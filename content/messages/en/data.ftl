# The data explorer: the table, the page of a country, the comparison. Prefix: data-
data-nav = Country data
data-home = See where your country stands: the E-Government Development Index (EGDI) of 193 countries
data-nav-short = Data
data-egdi = E-Government Development Index (EGDI)
data-osi = Online Service Index (OSI)
data-tii = Telecommunication Infrastructure Index (TII)
data-hci = Human Capital Index (HCI)
data-epi = E-Participation Index (EPI)
data-short-egdi = EGDI
data-short-osi = OSI
data-short-tii = TII
data-short-hci = HCI
data-short-epi = EPI
data-kicker = { data-egdi }, edition of 2024
data-region-africa = Africa
data-region-americas = Americas
data-region-asia = Asia
data-region-europe = Europe
data-region-oceania = Oceania
data-area-world = World
data-area-lldc = Landlocked developing countries (LLDC)

# Findings: the title of what is shown
data-finding-all = The mean EGDI of { $count } countries is { $mean }; half of them reach { $median }
data-finding-some = { $side ->
    [above] { $count ->
        [one] { $count } country: mean EGDI { $mean }, { $distance } above the world
       *[other] { $count } countries: mean EGDI { $mean }, { $distance } above the world
    }
    [below] { $count ->
        [one] { $count } country: mean EGDI { $mean }, { $distance } below the world
       *[other] { $count } countries: mean EGDI { $mean }, { $distance } below the world
    }
   *[level] { $count ->
        [one] { $count } country: mean EGDI { $mean }, equal to the world
       *[other] { $count } countries: mean EGDI { $mean }, equal to the world
    }
}
data-finding-one = { $country }: EGDI { $value }, place { $place } of { $total }
data-finding-none = No country fits
data-finding-some-more = Half of them reach { $median }. The mean of all { $total } countries is { $world }.
data-finding-all-more = Every country counts the same, whatever its size.
data-finding-one-more = Open its page to see which part is the weak one.
data-none-help = Take a choice away, or try another spelling. Names are found in English, Russian and Arabic.

# Choosing
data-words = Name of a country
data-region = Region
data-group = Group
data-lldc = Landlocked developing
data-any = All
data-choice = { $name }, { $count }
data-lldc-yes = Only these, { $count }
data-lldc-no = The others, { $count }
data-show = Show
data-show-all = Show all { $total } countries

# The table
data-table = EGDI 2024 and its three parts by country; the drawn column repeats OSI, TII and HCI
data-column-name = Country
data-column-rank = Rank
data-column-group = Group
data-column-drawn = The three parts, drawn from 0 to 1
data-row-chosen = Mean of the { $count } chosen
data-row-world = World, { $count } countries
data-shown = { $from } to { $to } of { $count }, sorted by { $column }
data-pages = Pages of the table
data-page = Page { $number }
data-all-rows = All { $count } on one page
data-xlsx = XLSX with data dictionary and sources
data-csv = CSV
data-files = Download these { $count ->
    [one] { $count } country
   *[other] { $count } countries
}
data-compare-link = Compare up to four countries

# Averages
data-averages = { $highest } has the highest mean EGDI, { $most }; { $lowest } the lowest, { $least }
data-averages-table = Mean values by region, the highest EGDI first; the bars repeat the EGDI
data-averages-area = Area
data-averages-count = Countries
data-averages-bar = Mean EGDI, drawn from 0 to 1
data-averages-printed = printed
data-averages-computed = computed
data-averages-origin = Origin
data-averages-note = “Printed” means that the Survey prints this EGDI value and our rows give the same. Everything else is computed from the rows.

# How to read it
data-how = How to read it
data-how-mean = The EGDI is the plain mean of OSI, TII and HCI. A long line between the marks means that the parts disagree. It shows where work would count: 0.03 more in one part is 0.01 more in the EGDI.
data-how-relative = The scale is relative. 1 means best of the { $total }, not complete. A country can improve and still lose rank.
data-how-change = TII and HCI were built anew in 2024. This page says nothing about how they changed since 2022.
data-how-groups = The thin lines stand at 0.25, 0.5 and 0.75, where the middle, high and very high groups begin.
data-how-lldc = The list of 32 landlocked developing countries was written down from memory, not copied from an official list. Estonia and Georgia are not on it.
data-how-copy = The values were read in a public copy of the UN table. Three wrong regions in the copy were corrected, and every row was checked: the mean of the parts equals the EGDI.
data-glossary = All terms in the glossary

# A country
data-reading-uneven = { $country }: { $weakest ->
    [osi] online services are the weak part
    [tii] access to networks is the weak part
   *[hci] education is the weak part
}, place { $weakestPlace }; { $strongest ->
    [osi] online services are the strong one
    [tii] access to networks is the strong one
   *[hci] education is the strong one
}, place { $strongestPlace }
data-reading-even = { $country }: the three parts stand close together, places { $strongestPlace } to { $weakestPlace } of { $total }
data-country-lead = EGDI { $egdi }, place { $place } of { $total }. That is the { $group } group.
data-country-lldc = Landlocked developing
data-parts = The three parts
data-parts-table = { $country } beside the means of { $region } and the world; the drawn column repeats the numbers
data-parts-index = Index
data-parts-place = Place
data-parts-own = { $country }
data-parts-region = Mean of { $region }
data-parts-world = Mean of the world
data-parts-drawn = Drawn from 0 to 1
data-parts-rule = Weak and strong are decided by the place among all { $total } countries, since the values of different parts cannot be compared. Parts within ten places count as close. The places by part are computed by us.
data-parts-epi = The EPI is computed from a part of the OSI questions. It is no fourth part of the EGDI.
data-move = What would move the index
data-move-text = If { $part ->
    [osi] online services (OSI)
    [tii] networks (TII)
   *[hci] education (HCI)
} rose by { $step }, from { $from } to { $to }, the EGDI would rise by { $gain }, from { $before } to { $egdi }.
data-move-place = { $gained ->
    [0] With every other country where it is, the place would stay { $place }.
   *[other] With every other country where it is, that would be place { $place } instead of { $now }.
}
data-move-why = Any part would move the EGDI by as much. In this one { $higher ->
    [0] no country stands higher.
    [one] { $higher } country stands higher, so there is an example to learn from.
   *[other] { $higher } countries stand higher, so there are examples to learn from.
}
data-move-relative = A calculation, not a forecast: the others move too, and the scale is drawn anew for every edition.
data-around = Next to it by rank
data-around-table = The countries before and after { $country } by rank
data-peers = Next to it in { $region }
data-peers-table = The countries before and after { $country } in its region
data-peers-all = All { $count } countries of { $region }
data-compare-these = Compare { $country } with others
data-next-city = Score your city on { $count } questions

# Its city
data-city = Its city in the local index
data-city-losi = The Local Online Service Index (LOSI) of 2024 looked at the largest city of each country.
data-city-published = { $city }: { $value }, rank { $rank }
data-city-value-copy = Value and rank were read in a third-party copy of the table.
data-city-value-derived-read = The rank was read in a source. The value is derived by us from “nearly 93 %” and a scale of 96 steps.
data-city-value-derived-order = The order of the cities was read in a source. Value and rank number are derived by us from that order and a scale of 96 steps.
data-city-not-yours = A self-assessment made here is not comparable with it to the decimal.
data-city-task = Look it up and enter it
data-city-task-text = We have not found the published value of this country’s city. You can look it up.
data-city-task-appendix = Open the Technical Appendix of the Survey 2024, table 12, pages 70 to 77.
data-city-task-pages = Or open the knowledge base: Data, City, year 2024.
data-city-task-write = Write down the value and where you found it. Only you will see it here.
data-city-sign-in = Sign in to keep what you found
data-city-sign-in-text = What you enter is kept with your account, so you need to be signed in.
data-city-name = City, as the table names it
data-city-value = Value
data-city-value-hint = Between 0 and 1, or a percentage: 0.7813 or 78.13 %
data-city-found-in = Where you found it
data-city-found-in-hint = Document and page, or the address
data-city-found-on = Day on which you looked
data-city-keep = Keep the value
data-city-yours = Entered by you
data-city-yours-value = { $city }: { $value }
data-city-yours-found = Found in: { $place }, { $date }
data-city-yours-note = Only you see this value. It is in none of our tables and downloads.
data-city-change = Change what you entered
data-city-forget = Delete what you entered
data-city-name-empty = Enter the city
data-city-long = Shorten this: it is too long
data-city-value-empty = Enter the value
data-city-value-unreadable = Enter a number such as 0.7813 or 78.13 %
data-city-value-range = The value lies between 0 and 1, or between 0 and 100 %
data-city-found-empty = Say where you found it
data-city-day-wrong = Enter a day from 17 September 2024, when the Survey came out, up to today

# Comparison
data-compare = Compare countries
data-compare-title-none = Compare up to four countries
data-compare-title-one = { $country }: add a second country to compare
data-compare-title-gap = { $part ->
    [osi] The widest gap is in online services
    [tii] The widest gap is in networks
   *[hci] The widest gap is in education
}: { $distance } between { $highest } and { $lowest }
data-compare-lead = Choose countries one by one. The address of this page keeps the choice: send it to a colleague.
data-compare-add = Add a country
data-compare-choose = Choose
data-compare-add-button = Add
data-compare-full = Four countries are compared. Take one away to add another.
data-compare-remove = Take { $country } away
data-compare-chart = By part
data-compare-chart-text = Each mark is a country, the stroke is the world’s mean. The table below holds the same numbers.
data-compare-table = The compared countries and the mean of the world
data-compare-empty = Nothing is compared yet. Begin with your own country, then add a neighbour and one you want to learn from.

# What an address may ask and what not
data-fault-title-400 = This address cannot be shown
data-fault-title-404 = This is not in the table
data-fault-filter = The address asks for “{ $part }”, which this table does not have. Nothing was changed.
data-fault-page = The table has no page { $number } for this choice.
data-fault-country = No country of the table has the code “{ $code }”. Codes are the three letters of ISO 3166, such as kaz.
data-fault-many = The address names more than four countries. Four fit beside each other.
data-fault-first-four = Compare the first four
data-fault-back = Open the whole table

# Files
data-file-egdi = EGDI 2024, { $count ->
    [one] { $count } country
   *[other] { $count } countries
}
export-egdi-countries = Countries
export-egdi-sources = Sources
export-origin-survey = UN E-Government Survey 2024, read in a public copy
export-origin-derived = computed by this course from the rows
export-egdi-iso3 = Code
export-egdi-iso3-about = Three letters of ISO 3166.
export-egdi-name = Country
export-egdi-name-about = Name in the language of this file.
export-egdi-survey-name = Name in the Survey
export-egdi-survey-name-about = English name as the Survey writes it.
export-egdi-region = Region
export-egdi-region-about = Region of the Survey. Armenia, Azerbaijan, Georgia and Central Asia belong to Asia. Three regions of the copy were corrected.
export-egdi-lldc = LLDC (1/0)
export-egdi-lldc-about = 1 = landlocked developing country. The list was written down from memory.
export-egdi-rank = Rank
export-egdi-rank-about = Rank by EGDI among all countries.
export-egdi-group = Group
export-egdi-group-about = Very high from 0.75, high from 0.50, middle from 0.25, low below.
export-egdi-egdi = EGDI
export-egdi-egdi-about = E-Government Development Index 2024, the mean of OSI, TII and HCI.
export-egdi-osi = OSI
export-egdi-osi-about = Online Service Index 2024.
export-egdi-tii = TII
export-egdi-tii-about = Telecommunication Infrastructure Index 2024. Built anew in 2024: do not compare with 2022.
export-egdi-hci = HCI
export-egdi-hci-about = Human Capital Index 2024. Built anew in 2024: do not compare with 2022.
export-egdi-epi = EPI
export-egdi-epi-about = E-Participation Index 2024, computed from a part of the OSI questions.
export-egdi-place-osi = Place by OSI
export-egdi-place-osi-about = Place among all countries; equal values share the better place.
export-egdi-place-tii = Place by TII
export-egdi-place-tii-about = Place among all countries; equal values share the better place.
export-egdi-place-hci = Place by HCI
export-egdi-place-hci-about = Place among all countries; equal values share the better place.
export-egdi-place-epi = Place by EPI
export-egdi-place-epi-about = Place among all countries; equal values share the better place.
export-egdi-source-about-what = About
export-egdi-source-about-what-about = What the line tells.
export-egdi-source-text = Text
export-egdi-source-text-about = In English, as in the content of this course.
export-egdi-source-source = Source of the values
export-egdi-source-printed = Source of the printed means
export-egdi-source-read = How it was read
export-egdi-source-corrected = What was corrected
export-egdi-source-checked = What was checked
export-egdi-source-lldc = How the LLDC list was made
