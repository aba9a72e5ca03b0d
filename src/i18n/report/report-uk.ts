// biome-ignore-all lint/style/noExcessiveLinesPerFile: one list, in the order of the files that say it

import type { ReportWords } from './translate-report'

/**
 * Each sentence follows the value or the field that it is said of, so most begin in the middle of one. No ending
 * depends on a number.
 */
export const report: ReportWords = {
  sentences: {
    // check-claims
    'has {0} words of the article.': 'слів статті тут: {0}.',
    "Keep at most {0}: the text is someone else's.": 'Лишіть щонайбільше {0}: цей текст чужий.',
    'has {0} words.': 'слів тут: {0}.',
    'Say it in at most {0}.': 'Скажіть це щонайбільше {0} словами.',
    'stands in a claim that is not of the kind "control".': 'стоїть у твердженні, вид якого не "control".',
    'Add "control" to kinds, or take `holds` out.': 'Додайте "control" до kinds або вилучіть `holds`.',
    'is not the article\'s outlet, "{0}".': '— не видання статті, яким є "{0}".',
    'A chain runs from the claimant to the outlet: add the outlet as its last hop.':
      'Ланцюг іде від того, хто каже, до видання: додайте видання останньою ланкою.',
    'has a least that is more than its most.': 'найменше тут більше за найбільше.',
    'min is the smaller number.': 'min — це менше число.',
    'is unnamed, but speaks in more than one article.': 'не має імені, але говорить у кількох статтях.',
    'Make one for each article: nobody can know that they are the same.':
      'Зробіть окремий запис для кожної статті: ніхто не може знати, що це той самий голос.',
    'is named twice.': 'названо двічі.',
    'Once is enough.': 'Досить одного разу.',
    // check-dates
    'lies outside the years 1000 to 2200.': 'лежить поза роками від 1000 до 2200.',
    'Look whether a digit is missing or one too many.': 'Перевірте, чи не бракує цифри і чи немає зайвої.',
    'does not fit: something is said on some day.': 'не підходить: щось кажуть якогось дня.',
    'Write "sometime".': 'Напишіть "sometime".',
    'is later than the article.': 'пізніше за статтю.',
    'Check both days: what an article tells was said by the day it appeared.':
      'Перевірте обидва дні: те, що переказує стаття, сказано до дня її появи.',
    "is not the article's day, though the outlet speaks itself.":
      '— не день статті, хоча говорить саме видання.',
    "Give `said` the date of the article's `published`; the time spoken of stands in `about`.":
      'Дайте полю `said` дату з поля `published` статті; час, про який ідеться, стоїть у `about`.',
    'is not two days in order.': '— не два дні за порядком.',
    'Write calendar days as 2023-05-20, the earlier as `from`.':
      'Напишіть календарні дні як 2023-05-20, раніший — у `from`.',
    // check-geometry
    'lies off the globe: longitude is -180 to 180, latitude -90 to 90.':
      'лежить поза земною кулею: довгота від -180 до 180, широта від -90 до 90.',
    'It looks swapped: longitude comes first.': 'Схоже, їх переставлено: спершу довгота.',
    'Write [longitude, latitude] in degrees.': 'Напишіть [довгота, широта] у градусах.',
    'lies far from the other places, and among them when turned round.':
      'лежить далеко від інших місць, а навпаки було б серед них.',
    'Check the order: longitude comes first.': 'Перевірте порядок: спершу довгота.',
    'is missing.': 'немає.',
    'has no point to be measured from.': 'немає точки, від якої його міряти.',
    'Say how far off the point may honestly be, in kilometres.':
      'Скажіть, на скільки кілометрів точка може бути неточною.',
    'Write null.': 'Напишіть null.',
    'is drawn by hand.': 'намальовано від руки.',
    "Bundled data name an outline of the basemap by its ISO 3166 code; a polygon is for a user's file.":
      'Вбудована збірка називає обрис з основи мапи за кодом ISO 3166; багатокутник — для власного файлу.',
    'leads back to the place itself.': 'веде назад до самого місця.',
    'A place is part of a larger one only.': 'Місце може бути частиною лише більшого.',
    // check-ranges
    'holds nothing: its start is not before its end.': 'нічого не містить: початок не стоїть перед кінцем.',
    'start is the first code unit, end the one after the last.':
      'start — це перша кодова одиниця, end — та, що після останньої.',
    'reaches beyond the article, which has {0} UTF-16 code units.':
      'виходить за межі статті; кодових одиниць UTF-16 у ній: {0}.',
    'Count in UTF-16 code units of the text as it is, and check the length of the article.':
      'Рахуйте в кодових одиницях UTF-16 тексту, як він є, і перевірте довжину статті.',
    // check-references
    'Add it to {0}, or use the id of one that is there.':
      'Додайте це до списку «{0, word}» або вкажіть id того, що там є.',
    'is not among the {0}.': 'немає у списку «{0, word}».',
    'is used twice.': 'вжито двічі.',
    'Give one of the two another id.': 'Дайте одному з двох інший id.',
    'is not neutral: a link must not tell who speaks.':
      'виказує, хто говорить: посилання не має цього робити.',
    'Use c-, the number of the article, -, the number of the claim: c-000-07.':
      'Напишіть c-, номер статті, -, номер твердження: c-000-07.',
    'is the slot of "{0}" too.': '— уже позначка групи "{0}".',
    'Give each group of voices a slot of its own, 1 to 7: colour and shape follow it.':
      'Дайте кожній групі голосів власну позначку, від 1 до 7: від неї залежать колір і форма.',
    'is not among the claims.': 'немає серед тверджень.',
    'Add it to claims, or use the id of one that is there.':
      'Додайте це до тверджень або вкажіть id того, що там є.',
    'is the id of nothing.': '— id, якого ніщо не має.',
    'replaces a record that still exists.': 'замінює запис, який ще існує.',
    'On the left the id that is gone, on the right the id of the record that took its place.':
      'Ліворуч id, якого вже немає, праворуч id запису, що став на його місце.',
    // check-relations
    'is the claim itself.': '— це саме твердження.',
    'Name another claim, or take the relation out.': 'Назвіть інше твердження або вилучіть зв’язок.',
    'joins the pair that "{0}" joins already.': 'пов’язує пару, яку вже пов’язує "{0}".',
    'One relation a pair: keep the stronger (denies implies contradicts).':
      'Один зв’язок на пару: лишіть сильніший (denies охоплює contradicts).',
    'joins two speakers through two outlets.': 'пов’язує двох мовців через два видання.',
    '"updates" is for the same speaker or outlet; take another type.':
      '"updates" — для того самого мовця чи видання; візьміть інший вид.',
    'was said before the claim that it updates.': 'сказано раніше за твердження, яке воно оновлює.',
    'Turn the relation round: it runs from the later claim to the earlier.':
      'Поверніть зв’язок: він іде від пізнішого твердження до ранішого.',
    // check-scene
    'belongs to the layout "two-windows" only.': 'належить лише до вигляду "two-windows".',
    'The layout "two-windows" has two links, any other has one.':
      'Вигляд "two-windows" має два посилання, кожен інший — одне.',
    'is not taken over from the link ({0}).': 'не взято з посилання ({0, words}).',
    'Set the view up in the app and copy its link, from after the #.':
      'Налаштуйте вигляд на сторінці й скопіюйте його посилання, те, що після #.',
    // check-topics
    'does not stand above it in the thread.': 'не стоїть вище в нитці.',
    'Put the claim that is answered before its answer.':
      'Поставте твердження, на яке відповідають, перед відповіддю.',
    'has no relation with "{0}", so the step has no sign.': 'не має зв’язку з "{0}", тож крок не має знака.',
    'Add the relation between the two, or leave `under` out.':
      'Додайте зв’язок між ними або вилучіть `under`.',
    'is missing: the topic lacks two groups of voices or a clear relation between two articles.':
      'немає: у питанні бракує двох груп голосів або чіткого зв’язку між двома статтями.',
    'Say why it is a topic all the same.': 'Скажіть, чому це все одно питання.',
    'is neither a ladder nor a thread.': '— це ні шкала відповідей, ні нитка.',
    'A ladder has `scale` and `rungs`, any other topic has `thread`, and none has both.':
      'Шкала має `scale` і `rungs`, кожне інше питання має `thread`, і жодне не має обох.',
    'fills more than the whole bar.': 'заповнює більше за всю смугу.',
    'solid and open together are at most 1.': 'solid і open разом — щонайбільше 1.',
    'is not among the claims of the topic.': 'немає серед тверджень цього питання.',
    "Add it to the topic's claims.": 'Додайте це до тверджень питання.',
    'stands in the topic twice.': 'стоїть у питанні двічі.',
    'Keep one of the two.': 'Лишіть одне з двох.',
    // check-translations
    'is data, no translation.': '— це дані, а не переклад.',
    'translates nothing that is there.': 'перекладає те, чого немає.',
    'Give part, id and field (dotted: rungs.2.label) of a text of the collection.':
      'Назвіть частину, id і поле (через крапку: rungs.2.label) тексту збірки.',
    // parse-date
    'Write EDTF such as 2023-05-20, 2023-05, 2023-05-20/2023-05-21, ../2023-05, 2023-05~ or 2023-XX.':
      'Напишіть дату у форматі EDTF, наприклад 2023-05-20, 2023-05, 2023-05-20/2023-05-21, ../2023-05, 2023-05~ або 2023-XX.',
    'is too long for a date.': 'задовге як на дату.',
    'is not a date in EDTF of level 0 or 1.': '— не дата EDTF рівня 0 або 1.',
    'is EDTF, but not of level 0 or 1, or its year has not four digits.':
      '— це EDTF, але не рівня 0 чи 1, або рік має не чотири цифри.',
    'is open at both ends.': 'відкрите з обох кінців.',
    'Write null, with the basis "unknown".': 'Напишіть null і "unknown" у basis.',
    'ends before it begins.': 'закінчується раніше, ніж починається.',
    'Put the earlier day first.': 'Поставте раніший день першим.',
    'is null, but its basis is known.': '— це null, хоча підстава дати (basis) відома.',
    'Write the date, or "unknown" as basis.': 'Напишіть дату або "unknown" у basis.',
    'has the basis "unknown".': 'має підставу (basis) "unknown".',
    'Write null, or say where the date is from.': 'Напишіть null або скажіть, звідки ця дата.',
    'has no sense.': 'не має sense.',
    'Add sense: "sometime" (on some day within) or "throughout".':
      'Додайте sense: "sometime" (якогось дня в цих межах) або "throughout" (увесь цей час).',
    'names a season beyond level 1.': 'називає пору року поза рівнем 1.',
    'Use 21 spring, 22 summer, 23 autumn, 24 winter.': 'Пишіть 21 — весна, 22 — літо, 23 — осінь, 24 — зима.',
    'is EDTF of level 2.': '— це EDTF рівня 2.',
    'is not a day of the calendar.': 'немає такого дня в календарі.',
    'Check the day and the month.': 'Перевірте день і місяць.',
    'lies outside the years 0000 to 9999.': 'лежить поза роками від 0000 до 9999.',
    'Write a year of four digits.': 'Напишіть рік чотирма цифрами.',
    // read-raw
    'is not a collection.': '— не збірка.',
    'Expected an object with {0}.': 'Очікується об’єкт із ключами {0}.',
    'is not a format known here.': '— невідомий тут формат.',
    'Expected "{0}".': 'Очікується "{0}".',
    'is no part of a collection.': '— не частина збірки.',
    'Parts: {0}.': 'Частини: {0}.',
    'is missing or not a list.': 'немає, або це не список.',
    'Expected a JSON array, [] where there is nothing.': 'Очікується масив JSON, [] — якщо немає нічого.',
    'Add it: data/README.md says what belongs there.':
      'Додайте це: що там має бути, сказано в data/README.md.',
    'is a key unknown here.': '— невідомий тут ключ.',
    'should be {0}.': 'тут має бути: {0, words}.',
    'does not fit.': 'не підходить.',
    'Expected another value.': 'Очікується інше значення.',
    'Expected {0}.': 'Очікується: {0, words}.',
    // scenes-file
    'is longer than 10 MB.': 'файл довший за 10 МБ.',
    'Save the scenes alone.': 'Збережіть самі лише сцени.',
    'is nested too deeply.': 'має завелику вкладеність.',
    'Use a file that Claim Atlas saved.': 'Візьміть файл, збережений у Claim Atlas.',
    'is not JSON.': '— не JSON.',
    'Use a file that Claim Atlas saved, as it was saved.':
      'Візьміть файл, збережений у Claim Atlas, таким, яким його збережено.',
    'has no scenes.': 'не містить сцен.',
    'Expected a collection file ("{0}") or {"scenes": […]}.':
      'Очікується файл збірки ("{0}") або {"scenes": […]}.',
    'has over {0} scenes.': 'містить забагато сцен: понад {0}.',
    'Split it.': 'Поділіть його.',
    'The scene is not loaded. Open the collection that it was made with, or take this out.':
      'Сцену не завантажено. Відкрийте збірку, з якою її створено, або вилучіть це.',
    'is none of the {0} here.': 'немає тут у списку «{0, word}».',
    'The second is not loaded. Give it another id.': 'Другу не завантажено. Дайте їй інший id.',
    // schema-cast
    'A slot of 1 to 7.': 'Позначка від 1 до 7.',
    'An ISO 3166 code such as UA or UA-14.': 'Код ISO 3166, наприклад UA або UA-14.',
    'Kilometres, 0 or more.': 'Кілометри, 0 або більше.',
    // schema-claim
    'A plain file name, without folders.': 'Лише ім’я файлу, без тек.',
    'A language tag such as en.': 'Код мови, наприклад en.',
    '64 lower-case hexadecimal digits.': '64 малі шістнадцяткові цифри.',
    'The first 16 hexadecimal digits of the SHA-256.': 'Перші 16 шістнадцяткових цифр SHA-256.',
    'Name one to three kinds, the first is primary.': 'Назвіть від одного до трьох видів, перший — головний.',
    'Name at least the outlet that speaks.': 'Назвіть принаймні видання, яке говорить.',
    // schema-parts
    'Use 1 to 64 lower-case letters, digits and hyphens.':
      'Пишіть від 1 до 64 малих латинських літер, цифр і дефісів.',
    'Write something here.': 'Напишіть тут щось.',
    'Keep it under {0} characters.': 'Не більше {0} знаків.',
    'Write true or false, without quotation marks.': 'Напишіть true або false, без лапок.',
    'Write a number, without quotation marks.': 'Напишіть число, без лапок.',
    'Write a whole number.': 'Напишіть ціле число.',
    'Write 0 or more.': 'Напишіть 0 або більше.',
    'A share of 0 to 1.': 'Частка від 0 до 1.',
    'Choose one of: {0}.': 'Виберіть одне з: {0}.',
    'Known keys: {0}. A key of your own begins with x-.':
      'Відомі ключі: {0}. Ваш власний ключ починається з x-.',
    'Write an object, {} where there is nothing.': 'Напишіть об’єкт, {} — якщо немає нічого.',
    'Write [longitude, latitude], two numbers.': 'Напишіть [довгота, широта], два числа.',
    'Keep it under 64 characters.': 'Не більше 64 знаків.',
    // schema-talk
    'A ladder has two rungs at least.': 'Шкала має щонайменше дві відповіді.',
    'Write true, or leave the key out.': 'Напишіть true або вилучіть цей ключ.',
    // schema
    'Write a day as 2023-05-20.': 'Напишіть день як 2023-05-20.',
    'Letters, digits, dots, hyphens: 2023-06-01.': 'Літери, цифри, крапки, дефіси: 2023-06-01.',
    'Three views at most.': 'Щонайбільше три вигляди.',
    'A language code such as uk.': 'Код мови, наприклад uk.',
    // check-own
    'It was left out.': 'Це вилучено.',
    // complete-claims
    'is missing: it is not told what is claimed.': 'немає: не сказано, що стверджується.',
    'Say it in one sentence of your own.': 'Скажіть це одним власним реченням.',
    'is missing: it is not told who says this.': 'немає: не сказано, хто це каже.',
    'Name who says it; where the outlet itself does, name the outlet.':
      'Назвіть, хто це каже; якщо саме видання, назвіть видання.',
    'is missing: it is not told where this was read.': 'немає: не сказано, де це прочитано.',
    'Give the title of the article, or its address.': 'Дайте назву статті або її адресу.',
    // complete-desk
    'is missing, which counts as "context": in {0}.':
      'немає, тож рахується як "context" (контекст). Де: {0, where}.',
    'is missing, which counts as "context": in {0} records, first in {1}.':
      'немає, тож рахується як "context" (контекст). Записів: {0}, перший: {1, where}.',
    'is missing beside a point; one was taken by the kind: in {0}.':
      'немає при точці; узято за видом місця. Де: {0, where}.',
    'is missing beside a point; one was taken by the kind: in {0} records, first in {1}.':
      'немає при точці; узято за видом місця. Записів: {0}, перший: {1, where}.',
    'has other signs than a to z, 0 to 9 and the hyphen; it was written anew: in {0}.':
      'має інші знаки, ніж a–z, 0–9 і дефіс; його написано наново. Де: {0, where}.',
    'has other signs than a to z, 0 to 9 and the hyphen; it was written anew: in {0} records, first in {1}.':
      'має інші знаки, ніж a–z, 0–9 і дефіс; його написано наново. Записів: {0}, перший: {1, where}.',
    'Write it into the file where you know better.': 'Якщо знаєте точніше, напишіть це у файлі.',
    '{0} {1}': '{0} {1, text}',
    // complete-head
    'It was made anew.': 'Це створено наново.',
    'Write [longitude, latitude] in degrees, longitude first.':
      'Напишіть [довгота, широта] у градусах, спершу довгота.',
    'lies off the globe.': 'лежить поза земною кулею.',
    'has a center off the globe.': 'має середину поза земною кулею.',
    'is not two days in order, of the years 1000 to 2200.':
      '— не два дні за порядком, у роках від 1000 до 2200.',
    'is the id of another collection. This one is "{0}" here.':
      '— id іншої збірки. Тут ця збірка має id "{0}".',
    'Nothing need be done. To keep links apart for good, save the file and open that.':
      'Робити нічого не треба. Щоб посилання не плуталися й надалі, збережіть файл і відкривайте його.',
    // complete-relations
    'has more than {0} relations between claims, which is more than is read here.':
      'має забагато зв’язків між твердженнями: тут читається щонайбільше {0}.',
    'Relate a claim to those that it answers, not to all.':
      'Пов’язуйте твердження з тими, на які воно відповідає, а не з усіма.',
    // complete-sides
    'is one group of voices too many: there are colours and shapes for {0}. It stands with others in "{1}".':
      '— зайва група голосів: кольорів і форм лише {0}. Вона стоїть з іншими в "{1}".',
    'Put several groups together, so that seven at most are left.':
      'Об’єднайте кілька груп, щоб лишилося щонайбільше сім.',
    'is the slot of another group too. It has the slot {0} here.':
      '— позначка ще однієї групи. Тут вона має позначку {0}.',
    // find-json-fault
    'something stands behind the end.': 'після кінця ще щось стоїть.',
    'the text ends too early: it may have been cut off.':
      'текст закінчується зарано: можливо, його обрізано.',
    '{0} was expected before {1}.': 'перед {1} має стояти {0, word}.',
    'a text in quotation marks has no end, or holds a line break or a lone \\.':
      'текст у лапках не має кінця або містить розрив рядка чи самотній знак \\.',
    'the quotation mark {0} is none of JSON\'s: write ".': 'лапка {0} не з тих, що в JSON: пишіть ".',
    '{0} is no JSON.': '{0} — не JSON.',
    // loosen
    'Parts: {0}. A key of your own begins with x-.': 'Частини: {0}. Ваш власний ключ починається з x-.',
    'is not a list. Nothing of it was taken in.': '— не список. Нічого з нього не прийнято.',
    'is not a record.': '— не запис.',
    'Expected an object.': 'Очікується об’єкт.',
    'is not a record. One was made in its place.': '— не запис. Замість нього створено новий.',
    'Expected an object with id, title and what else is said of the collection.':
      'Очікується об’єкт з id, title та іншим, що сказано про збірку.',
    // merge-into
    'in the collection': 'у збірці',
    'replaces the record of this id that was there.': 'замінює запис із цим id, який там був.',
    'If it is another one, give it another id and add it again.':
      'Якщо це інший запис, дайте йому інший id і додайте ще раз.',
    // notices
    'is a key unknown here. It is kept.': '— невідомий тут ключ. Його збережено.',
    'is a key unknown here, in {0} places. It is kept.':
      '— невідомий тут ключ, місць у файлі: {0}. Його збережено.',
    // open-files
    'would replace a record that is there, but is not sound, so that one stays: {0}':
      'мало б замінити запис, який там є, але має ваду, тож той лишається: {0, text}',
    'Correct it, then add it again.': 'Виправте, потім додайте ще раз.',
    'cannot be added: "{0}" of the collection could not stay as it is. {1}':
      'не можна додати: "{0}" у збірці не лишилося б таким, яким є. {1, text}',
    'Open the file by itself to see what is in it, and correct it.':
      'Відкрийте файл сам по собі, щоб побачити, що в ньому, і виправте його.',
    // read-bytes
    'is packed with gzip, but damaged.': 'стиснуто gzip, але пошкоджено.',
    'Save or download it once more, or unpack it and open what comes out.':
      'Збережіть або завантажте його ще раз або розпакуйте й відкрийте те, що вийде.',
    'is JSON, but its letters are not in UTF-8.': '— це JSON, але його літери не в UTF-8.',
    'Save it with the encoding UTF-8.': 'Збережіть його в кодуванні UTF-8.',
    'is not in UTF-8. It was read as {0}, as older spreadsheets save it.':
      'не в UTF-8. Прочитано як {0}: так зберігають старіші програми таблиць.',
    'Look whether the letters are right. If not, save the sheet as "CSV UTF-8" and open that.':
      'Подивіться, чи правильні літери. Якщо ні, збережіть аркуш як «CSV UTF-8» і відкрийте його.',
    'is no text.': '— не текст.',
    'Open a collection as Claim Atlas saves it (JSON), or sheets saved as CSV.':
      'Відкрийте збірку, збережену в Claim Atlas (JSON), або аркуші, збережені як CSV.',
    'At most {0} MB, and {1} MB unpacked, are read here.':
      'Тут читається щонайбільше {0} МБ, а розпакованого — {1} МБ.',
    'is too large.': 'завеликий файл.',
    'is too large: {0} MB.': 'завеликий файл: {0} МБ.',
    'Split the collection, or leave out what is not claims.':
      'Поділіть збірку або лишіть у ній тільки твердження.',
    'Open it in the spreadsheet program and save each sheet as CSV ("CSV UTF-8"); then open these.':
      'Відкрийте це в програмі таблиць і збережіть кожен аркуш як CSV («CSV UTF-8»); потім відкрийте їх.',
    'is a workbook (.xlsx, .ods) or a zip archive. Neither is read here.':
      '— це книга таблиць (.xlsx, .ods) або архів zip. Їх тут не читають.',
    'Out of an archive, take the files out first.': 'Якщо це архів, спершу витягніть із нього файли.',
    'is an empty zip archive.': '— це порожній архів zip.',
    'Open the files themselves.': 'Відкрийте самі файли.',
    'is a workbook of an older kind (.xls). It is not read here.':
      '— це книга таблиць старішого виду (.xls). Її тут не читають.',
    'is a PDF. No claims can be read out of it.': '— це PDF. Тверджень із нього не прочитати.',
    'Write the claims into the template of the sheets and open that.':
      'Впишіть твердження в шаблон аркушів і відкрийте його.',
    'a file without a name': 'файл без назви',
    // read-files
    'is one of {0} files. At most {1} are opened together.':
      '— один із файлів, яких вибрано {0}. Разом відкривається щонайбільше {1}.',
    'No file was chosen.': 'Жодного файлу не вибрано.',
    'Choose the file of a collection, or its sheets.': 'Виберіть файл збірки або її аркуші.',
    'and the files before it are together longer than {0} MB.':
      'разом із попередніми файлами довше за {0} МБ.',
    'Split the collection.': 'Поділіть збірку.',
    'has {0} {1}. At most {2} are read here.':
      'записів у списку «{1, word}» забагато: {0}. Тут читається щонайбільше {2}.',
    // read-json
    'is nested too deeply: at most {0} lists and objects inside each other are read here.':
      'має завелику вкладеність: списків і об’єктів один в одному тут читається щонайбільше {0}.',
    'holds more than {0} values, which is more than is read here.':
      'містить понад {0} значень, а це більше, ніж тут читається.',
    'is a text of over a million characters.': '— це текст, довший за мільйон знаків.',
    'Leave it out: a claim is a sentence.': 'Не беріть його: твердження — це речення.',
    'line {0}, column {1}': 'рядок {0, number}, знак {1, number}',
    'is not JSON. At line {0}, column {1}: {2}': '— не JSON. Рядок {0, number}, знак {1, number}: {2, text}',
    'Mend it there, or use a file as Claim Atlas saved it.':
      'Виправте це там або візьміть файл таким, яким його зберіг Claim Atlas.',
    'is a name that programs use for themselves. It was left out.':
      '— ім’я, яке програми вживають для себе. Його вилучено.',
    'Give the key another name, such as x-constructor.': 'Дайте ключу інше ім’я, наприклад x-constructor.',
    'is a number larger than any that can be kept.': '— число, більше за будь-яке, що можна зберегти.',
    'Write a number of at most 300 digits, or a text.': 'Напишіть число щонайбільше з 300 цифр або текст.',
    // read-records
    'holds more than {0} values.': 'значень тут забагато: понад {0}.',
    'Leave out what is no part of the record, or make several of it.':
      'Вилучіть те, що не належить до запису, або зробіть із нього кілька.',
    'is used twice. The first was taken in.': 'вжито двічі. Прийнято перший запис.',
    'Give this one another id.': 'Дайте цьому інший id.',
    'is a word that programs use for themselves.': '— слово, яке програми вживають для себе.',
    'Write another id.': 'Напишіть інший id.',
    // rejects
    'Add it.': 'Додайте це.',
    'the record "{0}" {1}': 'запис "{0}" {1, text}',
    'the record {0}': 'запис {0, text}',
    '{0} "{1}" {2}': '{0} "{1}" {2, text}',
    // settle-head
    'is no record that took the place of one that is gone.':
      '— не запис, що став на місце того, якого вже немає.',
    // settle-references
    'is among the {0} of the file, but was not taken in itself.':
      'є у файлі в списку «{0, word}», але цього запису не прийнято.',
    'Correct that one first, then add both.': 'Спершу виправте його, потім додайте обидва.',
    'is inside more than {0} places, each part of the next.':
      'надто глибоко: понад {0} місць, кожне з яких є частиною наступного.',
    'Leave out what stands between: a part, its town, its region and its country are enough.':
      'Пропустіть те, що між ними: досить частини, її міста, області й країни.',
    // settle-talk
    'and the others of the topic are not among the claims that were taken in.':
      'та інших тверджень питання немає серед прийнятих.',
    'Add the relation between the two.': 'Додайте зв’язок між ними.',
    'and the others of the scene are not among the claims that were taken in.':
      'та інших тверджень сцени немає серед прийнятих.',
    // settle-translations
    'is no object of translations.': '— не об’єкт із перекладами.',
    'is no code of a language.': '— не код мови.',
    'is no text of 1 to {0} characters.': '— не текст від 1 до {0} знаків.',
    'Write {language: {part: {id: {field: text}}}}, the language as uk.':
      'Напишіть {мова: {частина: {id: {поле: текст}}}}, мову — як uk.',
    // sort-files
    'cannot be opened together with {0}: the one is a sheet, the other a JSON file.':
      'не можна відкрити разом із {0}: одне — аркуш, друге — файл JSON.',
    'Open one of the two, then add the other to it.':
      'Відкрийте один із двох, потім додайте до нього другий.',
    'cannot be opened together with {0}: each is a collection of its own.':
      'не можна відкрити разом із {0}: кожен файл — окрема збірка.',
    'Open one of them, then add the other to it.': 'Відкрийте один із них, потім додайте до нього другий.',
    'is no object.': '— не об’єкт.',
    'holds no list of {0}.': 'не містить списку «{0, word}».',
    'Choose the ten files of one folder together, as they were saved.':
      'Виберіть разом десять файлів однієї теки, якими їх збережено.',
    'is a list, but not of claims.': '— це список, але не тверджень.',
    'is JSON, but no collection.': '— це JSON, але не збірка.',
    'is of the format {0}; this page reads {1}.': 'у форматі {0}; ця сторінка читає {1}.',
    'Open it with the Claim Atlas that saved it, or a newer one.':
      'Відкрийте його тим Claim Atlas, яким його збережено, або новішим.',
    'is GeoJSON. Places alone are no collection of claims.':
      '— це GeoJSON. Самі місця — ще не збірка тверджень.',
    'is JSON, but holds no claims.': '— це JSON, але без тверджень.',
    'is a web page or XML, no sheet and no collection.': '— це вебсторінка або XML, а не аркуш і не збірка.',
    'is empty.': 'тут порожньо.',
    'Choose the file that holds the claims.': 'Виберіть файл, у якому є твердження.',
    'Open a collection file ("format": "{0}", or an object with a list "claims"), or sheets as CSV.':
      'Відкрийте файл збірки ("format": "{0}" або об’єкт зі списком "claims") чи аркуші у форматі CSV.',
    'holds scenes, not a collection.': 'містить сцени, а не збірку.',
    'Open it under "Present", where scenes of a file are added to the collection that they were made with.':
      'Відкрийте його через «Показати класу»: там сцени з файлу додаються до збірки, з якою їх створено.',
    'is one of the ten files of a collection, and says little without the others.':
      '— один із десяти файлів збірки, і без інших він каже мало.',
    'Choose all ten together: collection.json, claims.json and the others.':
      'Виберіть усі десять разом: collection.json, claims.json та інші.',
    'was chosen twice.': 'вибрано двічі.',
    'Choose the ten files of one folder.': 'Виберіть десять файлів однієї теки.',
    // watch-worker
    'could not be read to its end: the reading stood still for {0} seconds or ran out of memory, and was ended.':
      'не вдалося прочитати до кінця: читання не рухалося {0} с або забракло пам’яті, тож його зупинено.',
    'Split the collection, or open it on a computer with more memory.':
      'Поділіть збірку або відкрийте її на комп’ютері з більшою пам’яттю.',
    // coordinates
    "Write latitude and longitude in degrees, north first, such as 48.6, 38.0 (or 48,6; 38,0), or 48°36'N 38°00'E.":
      "Напишіть широту й довготу в градусах, спершу широту, наприклад 48.6, 38.0 (або 48,6; 38,0), або 48°36'N 38°00'E.",
    'is not understood as latitude and longitude.': 'не розуміється як широта й довгота.',
    'has its directions swapped.': 'має переставлені сторони світу.',
    'Latitude (N or S) comes first, longitude (E or W) second.':
      'Спершу широта (N або S), потім довгота (E або W).',
    'lies off the globe: latitude is -90 to 90, longitude -180 to 180.':
      'лежить поза земною кулею: широта від -90 до 90, довгота від -180 до 180.',
    'It looks swapped: latitude comes first.': 'Схоже, їх переставлено: спершу широта.',
    // date-point
    'names a day without its month.': 'називає день без місяця.',
    'Write the whole day, such as 20 May 2023.': 'Напишіть увесь день, наприклад 20 травня 2023.',
    'names no year.': 'не називає року.',
    'Add the year, such as 20 May 2023.': 'Додайте рік, наприклад 20 травня 2023.',
    'has a year outside {0} to {1}.': 'рік поза межами від {0} до {1}.',
    'Check the year; write it with four digits.': 'Перевірте рік; пишіть його чотирма цифрами.',
    'has no month {0}: a year has 12.': 'місяця {0} немає: у році їх 12.',
    'Check day and month; the day comes first, or write the month as a word.':
      'Перевірте день і місяць; день стоїть першим, або напишіть місяць словом.',
    'is not a day of the calendar: {0} {1} has {2} days.':
      'немає такого дня в календарі: днів у місяці {0, word} {1} року — {2}.',
    'but {0} {1} {2} is a {3}': 'день {0}, місяць {1, word}, рік {2} — це {3, word}',
    'read as {0} {1} {2}, the month first': 'прочитано як день {0}, місяць {1, word}, рік {2}, спершу місяць',
    'read as {0} {1} {2}, the day first': 'прочитано як день {0}, місяць {1, word}, рік {2}, спершу день',
    '{0}; {1}': '{0, text}; {1, text}',
    'the year was read as {0}': 'рік прочитано як {0}',
    // read-cells
    'was read with a doubt: {0}.': 'є сумнів: {0, text}.',
    'Check it. A month in letters leaves no doubt: 20 May 2023.':
      'Перевірте це. Місяць словом не лишає сумнівів: 20 травня 2023.',
    'holds “{0}”, which {1}': 'містить «{0}» {1, text}',
    'is not an address on the web.': '— не адреса в мережі.',
    'Copy it from the line of the browser: it begins with https:// and has no blanks.':
      'Скопіюйте її з адресного рядка браузера: вона починається з https:// і не має пробілів.',
    'is not a number of kilometres.': '— не число кілометрів.',
    'Write a number such as 0.5 or 2.': 'Напишіть число, наприклад 0,5 або 2.',
    'Another is written by its letters, such as fi for Finnish.':
      'Іншу мову пишуть її літерами, наприклад fi — фінська.',
    // read-record
    '{0}, row {1}': '{0, where}, рядок {1, number}',
    'Save the sheet again from the spreadsheet, or write quotation marks inside a cell twice.':
      'Збережіть аркуш ще раз із програми таблиць або пишіть лапки всередині клітинки двічі.',
    'The row has a cell more than there are headings.': 'У рядку на одну клітинку більше, ніж заголовків.',
    'The row has {0} cells more than there are headings.':
      'У рядку зайві клітинки: на {0} більше, ніж заголовків.',
    'Save the sheet again from the spreadsheet, which puts cells with commas or semicolons in quotation marks; or give each column a heading.':
      'Збережіть аркуш ще раз із програми таблиць: вона бере клітинки з комами чи крапками з комою в лапки; або дайте кожному стовпцю заголовок.',
    // read-row
    'Write what is claimed, in one sentence.': 'Напишіть одним реченням, що стверджується.',
    'Write who says it: a person, a body or a paper.': 'Напишіть, хто це каже: особа, установа чи газета.',
    'is empty, and so is the address.': 'тут порожньо, і адреси теж немає.',
    'Write the title of the article it stands in, or its address on the web.':
      'Напишіть назву статті, де це стоїть, або її адресу в мережі.',
    'Keep one to three, the main one first.': 'Лишіть від одного до трьох, головне — перше.',
    'Write the name of the place, as the claims call it.':
      'Напишіть назву місця так, як її пишуть твердження.',
    'A point has both latitude and longitude; or leave both empty.':
      'Точка має і широту, і довготу; або лишіть обидві порожніми.',
    'with longitude “{0}” {1}': 'разом із довготою «{0}» {1, text}',
    'Write a title that tells the article from the others.':
      'Напишіть назву, яка відрізняє статтю від інших.',
    'Write the Id of a claim.': 'Напишіть Id твердження.',
    'Write one of: {0}.': 'Напишіть одне з: {0, words}.',
    'holds no letter or digit.': 'не містить жодної літери чи цифри.',
    'Write a short name such as c-1, or leave it empty.':
      'Напишіть коротке ім’я, наприклад c-1, або лишіть порожнім.',
    // read-sheets
    'has more cells than are read here.': 'має більше клітинок, ніж тут читається.',
    'Split it into several sheets.': 'Поділіть його на кілька аркушів.',
    'Choose the sheet that holds the rows.': 'Виберіть аркуш, у якому є рядки.',
    'has more than {0} columns.': 'має забагато стовпців: понад {0}.',
    'Is it a sheet of claims, places, articles or relations? Leave out what is not.':
      'Чи це аркуш тверджень, місць, статей або зв’язків? Вилучіть зайве.',
    'has {0} rows. At most {1} are read here.': 'рядків тут: {0}. Читається щонайбільше {1}.',
    'Split it into several collections.': 'Поділіть його на кілька збірок.',
    '{0} has headings, but no rows below them.': '{0, where} має заголовки, але жодного рядка під ними.',
    'Fill in a row, and save it again.': 'Заповніть рядок і збережіть ще раз.',
    // read-word
    'is not one of the words known here.': '— не з відомих тут слів.',
    'Did you mean “{0}”?': 'Можливо, «{0, word}»?',
    // readable-date
    'Write it in one of these ways: 20 May 2023 · May 2023 · between 20 and 22 May 2023 · from 20 to 22 May 2023 · before 20 May 2023 · after 20 May 2023 · about 20 May 2023.':
      'Напишіть одним із цих способів: 20 травня 2023 · травень 2023 · між 20 і 22 травня 2023 · з 20 до 22 травня 2023 · перед 20 травня 2023 · після 20 травня 2023 · близько 20 травня 2023.',
    'is not understood as a date.': 'не розуміється як дата.',
    'Put the earlier day first, and write both years where they differ.':
      'Поставте раніший день першим і напишіть обидва роки, якщо вони різні.',
    'read as {0} {1}; years are written "from {2} to ..."':
      'прочитано як {0, word} {1} року; роки пишуть так: «з {2} до …»',
    'It looks like the number by which a spreadsheet keeps a day: give the cells the form of a date or of text, and save again.':
      'Схоже на число, яким програма таблиць зберігає день: дайте клітинкам формат дати або тексту й збережіть ще раз.',
    // row-cells
    '{0} “{1}” {2}': '{0} «{1}» {2, text}',
    // sheet-layout
    'Column {0}': 'Стовпець {0}',
    'is not a column known here. It is kept as {0}.': '— невідомий тут стовпець. Його збережено як {0}.',
    'Check the heading, if it was meant to be one of the template.':
      'Перевірте заголовок, якщо мався на увазі один із шаблону.',
    'means the same as “{0}”, which stands there already: of each row the first cell that is filled counts.':
      'означає те саме, що «{0}», яке вже є: у кожному рядку рахується перша заповнена клітинка.',
    'Keep one of the two columns.': 'Лишіть один із двох стовпців.',
    // sheet-table
    'The row has a quotation mark that is not closed, so that all that follows in the file stands in one cell.':
      'У рядку є незакрита лапка, тож усе, що йде далі у файлі, стоїть в одній клітинці.',
    'The row has a quotation mark in the middle of a cell that begins with one.':
      'У рядку є лапка посеред клітинки, яка з лапки починається.',
    // tell-kind
    'could be a sheet of {0} or of {1}.': 'може бути аркушем «{0, word}» або «{1, word}».',
    'Name the file after what it holds, such as {0}.csv.':
      'Назвіть файл за тим, що в ньому, наприклад {0}.csv.',
    'seems to be a sheet of {0}, but has no column {1}.':
      'схоже на аркуш «{0, word}», але без стовпця {1, words}.',
    'Give the column this heading, in the first row.': 'Дайте стовпцю в першому рядку цей заголовок.',
    'is not a sheet known here: its headings do not tell what it holds.':
      '— невідомий тут аркуш: заголовки не кажуть, що в ньому.',
    'Take the headings from a template, in the first row. Needed are for claims {0}, for places {1}, for articles {2}, for relations {3}.':
      'Візьміть заголовки з шаблону; вони стоять у першому рядку. Для тверджень потрібно {0, words}, для місць {1, words}, для статей {2, words}, для зв’язків {3, words}.',
  },
  words: {
    // Parts of a collection.
    sides: 'групи голосів',
    actors: 'голоси',
    places: 'місця',
    articles: 'статті',
    claims: 'твердження',
    relations: 'зв’язки',
    topics: 'питання',
    notes: 'примітки',
    scenes: 'сцени',
    // Between words of a list.
    ' and ': ' і ',
    '“': '«',
    '”': '»',
    // What a value can be.
    string: 'текст',
    number: 'число',
    boolean: 'true або false',
    Array: 'список',
    Object: 'об’єкт',
    'a value': 'значення',
    'a value or ]': 'значення або ]',
    'a name in quotation marks': 'назва в лапках',
    'a name in quotation marks or }': 'назва в лапках або }',
    'a colon': 'двокрапка',
    'a comma or a closing bracket': 'кома або закривна дужка',
    'nothing more': 'кінець',
    // As a sheet may have them: what is told here is understood there.
    control: 'контроль',
    movement: 'рух',
    event: 'подія',
    casualties: 'втрати',
    significance: 'значення',
    assessment: 'оцінка',
    motive: 'мотив',
    forecast: 'прогноз',
    accusation: 'звинувачення',
    announcement: 'оголошення',
    denial: 'заперечення',
    context: 'контекст',
    quoted: 'пряма мова',
    reported: 'непряма мова',
    'told by the article': 'від автора',
    headline: 'заголовок',
    link: 'посилання',
    settlement: 'населений пункт',
    'part of a settlement': 'частина населеного пункту',
    site: 'об’єкт',
    water: 'водойма',
    route: 'маршрут',
    'front sector': 'ділянка фронту',
    region: 'область',
    country: 'країна',
    institution: 'установа',
    'extent unknown': 'межі невідомі',
    denies: 'заперечує',
    contradicts: 'суперечить',
    qualifies: 'обмежує',
    supports: 'підтримує',
    repeats: 'повторює',
    updates: 'оновлює',
    clear: 'чітко',
    arguable: 'спірно',
    yes: 'так',
    no: 'ні',
    English: 'англійська',
    Ukrainian: 'українська',
    Russian: 'російська',
    Polish: 'польська',
    German: 'німецька',
    French: 'французька',
    Spanish: 'іспанська',
    Italian: 'італійська',
    Portuguese: 'португальська',
    Dutch: 'нідерландська',
    Romanian: 'румунська',
    Czech: 'чеська',
    Turkish: 'турецька',
    Arabic: 'арабська',
    Chinese: 'китайська',
    // Why a part of a link is not taken over.
    'unknown-name': 'невідома назва',
    twice: 'двічі',
    'bad-value': 'непридатне значення',
    'too-long': 'задовге',
    reversed: 'навпаки',
    'unknown-id': 'невідомий id',
    'unknown-set': 'невідома збірка',
    'open-elsewhere': 'адреса деінде',
    replaced: 'замінено',
    'other-revision': 'інша версія',
    // Of dates.
    January: 'січень',
    February: 'лютий',
    March: 'березень',
    April: 'квітень',
    May: 'травень',
    June: 'червень',
    July: 'липень',
    August: 'серпень',
    September: 'вересень',
    October: 'жовтень',
    November: 'листопад',
    December: 'грудень',
    spring: 'весна',
    summer: 'літо',
    autumn: 'осінь',
    winter: 'зима',
    Monday: 'понеділок',
    Tuesday: 'вівторок',
    Wednesday: 'середа',
    Thursday: 'четвер',
    Friday: 'п’ятниця',
    Saturday: 'субота',
    Sunday: 'неділя',
  },
}
