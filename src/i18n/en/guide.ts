// How a spreadsheet becomes a collection: what goes into its columns, and the guide beside the templates.
export const guide = {
  'column.id': 'A short name of your own for the row, so that other rows can point to it. May stay empty.',
  'column.text':
    'What is claimed, in one sentence of yours: no more than was said, and no less. Do not copy the article’s sentence.',
  'column.short': 'The same in at most ten words, for the map and the lists.',
  'column.claimant':
    'The person, body or paper that says it first. If the paper says it itself, write the name of the paper.',
  'column.group': 'Whose voice it is. All of one group have one colour; there are seven colours.',
  'column.verb': 'The verb: says, believes, writes.',
  'column.hedges': 'Words that make it less sure, as printed.',
  'column.via': 'Who passed it on, between the speaker and the paper.',
  'column.article':
    'The title of what you have read, always the same for the same article; or its Id in the sheet of articles.',
  'column.address': 'Where the article is on the web.',
  'column.outlet': 'The paper or page that published it.',
  'column.quote': 'At most nine words exactly as printed, only where the words themselves matter.',
  'column.kinds': 'What sort of claim it is, one to three of these words, the main one first:',
  'column.speech': 'How the article passes it on:',
  'column.places': 'The places the claim is about. Use the same name each time.',
  'column.said':
    'When the speaker said it. Leave it empty where the paper itself speaks: the day it was published is taken.',
  'column.saidWhy':
    'How you know. You may begin with “stated” (the article names the day), “worked out” (you reckoned it) or “general knowledge”.',
  'column.about': 'What time the claim speaks of. A forecast speaks of a day to come.',
  'column.aboutWhy': 'How you know, in the same way.',
  'column.contradicts': 'The Ids of claims that cannot be true together with this one.',
  'column.denies': 'The Ids of claims that this speaker rejects.',
  'column.qualifies': 'The Ids of claims that this one accepts within limits.',
  'column.supports':
    'The Ids of claims for which this one, from another origin, says the same or gives grounds.',
  'column.repeats': 'The Ids of claims that this one says again, from the same origin.',
  'column.updates': 'The Ids of earlier claims of the same speaker that this one replaces.',
  'column.sensitive': 'Yes where deaths or cruelty are described. A switch on the page hides such claims.',
  'column.name': 'The name that the claims use.',
  'column.nameUk': 'The name on the Ukrainian page.',
  'column.aliases': 'Other spellings. Claims that use one of them find the place.',
  'column.kind': 'What sort of place it is. Words such as town, bridge or river will do, or one of these:',
  'column.latitude': 'Degrees north; south of the equator with a minus.',
  'column.longitude': 'Degrees east; west of Greenwich with a minus.',
  'column.coordinates': 'Both in one cell instead, latitude first.',
  'column.radius': 'How far off the point may honestly be, in kilometres.',
  'column.basis': 'Where you have the point from.',
  'column.partOf': 'The larger place that this one is part of: its name or Id.',
  'column.title': 'A title that tells it from the others. Your own words will do.',
  'column.published': 'When it was published.',
  'column.publishedWhy': 'How you know.',
  'column.language': 'The language it is written in.',
  'column.reliability': 'What a reader must know of this copy: only the first page, a translation.',
  'column.from': 'The Id of the claim that does it.',
  'column.to': 'The Id of the other claim.',
  'column.type': 'What it does, one of these words:',
  'column.why': 'A sentence that says why you see it so.',
  'column.strength': 'How sure you are of it:',
  'guide.title': 'A short guide',
  'guide.steps': 'In five steps',
  'guide.step-1':
    'Save the file “{template}” and open it in a spreadsheet program. Or begin with an empty sheet and write the headings you need in the first row.',
  'guide.step-2':
    'Write one row for each claim. Three columns are needed: “{text}”, “{claimant}” and “{article}” (or “{address}”). All others may stay empty.',
  'guide.step-3': 'Save the sheet as CSV. If the program asks for the character set, choose UTF-8.',
  'guide.step-4': 'Press “{button}” here. If you have several sheets, choose them all together.',
  'guide.step-5':
    'Look at the report. It lists what was made from names, what was read with a doubt, and which rows could not be taken in.',
  'guide.columns-order': 'Columns may stand in any order, and all but the needed ones may be left out.',
  'guide.columns-several':
    'Where a cell holds several things, put a vertical line between them: Old bridge | Mill.',
  'guide.columns-own': 'A column of your own is kept with the collection, though nothing shows it.',
  'guide.date-two':
    'Two questions are kept apart: when was it said, and what time is it about? Write what you know and no more.',
  'guide.date-digits':
    'You may also write “20.05.2023” or “20/05/2023”: the day comes before the month. Where a date can be read in two ways, the report says how it was read.',
  'guide.date-long':
    '“2023” is some day of that year, “spring 2023” some day from March to May, “winter 2022/23” the winter that begins in 2022.',
  'guide.date-lasting':
    '“by 20 May 2023” includes that day. “since 20 May 2023” and “until 20 May 2023” mean that it lasted.',
  'guide.date-unsure': '“maybe 20 May 2023” is a day you are not sure of.',
  'guide.date-unknown':
    'If you do not know, leave the cell empty. That is better than a guess: the claim stays in the list and is counted as undated.',
  'guide.date-text':
    'Spreadsheets like to change dates as you type. Give the columns of dates the format “Text” before you fill them in.',
  'guide.places': 'How to write places and coordinates',
  'guide.places-name':
    'Write the name of a place the same way each time. Other spellings stand in the sheet of places, under “{aliases}”.',
  'guide.places-order':
    'Latitude comes first, then longitude: “48.6, 38.0”, “48,6; 38,0” or “48°36′N 38°00′E”. Most maps on the web show them so if you press with the right button on a spot.',
  'guide.places-columns':
    'Write both under “{coordinates}”, or each in a column of its own, “{latitude}” and “{longitude}”.',
  'guide.places-none':
    'If you do not know where a place is, leave them empty. It is not drawn; its claims are in the list and on the timeline.',
  'guide.against': 'Who contradicts whom',
  'guide.against-how':
    'Give each claim an “{id}”, and write it in the row of the claim that speaks against it. From the filled example:',
  'guide.against-denies':
    '“{denies}” is stronger: the speaker knows of that very claim and rejects it. “{contradicts}” means only that both cannot be true; write it once, in either row.',
  'guide.against-right':
    'Do not say who is right: the page shows who stands against whom, and leaves the rest to its readers.',
  'guide.against-reasons': 'To say why you see it so, use the sheet of relations.',
  'guide.rejected': 'Rows that could not be taken in',
  'guide.rejected-what':
    'What is sound is opened; what is not is left out, and never silently. The report names the file, the row, the column, what stands there, and what to do.',
  'guide.rejected-save':
    'Press “{button}” in the report. The rows have the headings of the templates, and a first column “{reason}” that says what is amiss.',
  'guide.rejected-mend': 'Correct them. Leave the columns “{reason}” and “{sheet}” as they are.',
  'guide.rejected-add':
    'Open the file and choose {button}. Or correct the rows in your own spreadsheet and open that again.',
  'guide.limits': 'Which files are read, and limits',
  'guide.limits-csv':
    'Only CSV is read, not the spreadsheet program’s own file: one file for each sheet. It holds no colours, comments or formulas, only what the cells show.',
  'guide.limits-cells': 'Cells may be separated by commas, semicolons or tabs: whatever your program writes.',
  'guide.limits-kind': 'Which kind a sheet is, its headings tell. They are read in English and in Ukrainian.',
  'guide.limits-size':
    'A file has at most {mb} MB, a sheet at most {columns} columns, a collection at most {claims} claims. Years are read from {first} to {last}.',
  'guide.limits-passages':
    'Passages of an article cannot be marked in a sheet. Attach the text in the app to mark them.',
} as const
