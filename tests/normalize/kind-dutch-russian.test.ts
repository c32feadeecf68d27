import { expect, it } from 'vitest'
import { kindOf } from '../../src/normalize/kind.ts'

it.each([
  // Dutch
  ['paper', 'Ons artikel is geaccepteerd voor VISCONF 2026.'],
  ['paper', 'Mijn boek over rivieren is verschenen.'],
  ['talk', 'Ik gaf een lezing aan de Voorbeelduniversiteit.'],
  ['talk', 'Lezing op het congres Voorbeeld in Utrecht.'],
  ['talk', 'Uitgenodigde voordracht over dijken.'],
  ['award', 'Bob heeft de prijs voor de beste scriptie gewonnen.'],
  ['award', 'Genomineerd voor de onderwijsprijs.'],
  ['grant', 'We hebben een NWO-subsidie gekregen voor ons project.'],
  ['grant', 'Veni-beurs toegekend!'],
  ['position', 'Ik ben begonnen als universitair docent.'],
  ['position', 'Mijn promovendus heeft zijn proefschrift verdedigd.'],
  ['position', 'Benoemd tot hoogleraar aan de Voorbeelduniversiteit.'],
  ['service', 'Lid van de programmacommissie van VISCONF.'],
  ['service', 'Ik organiseer een workshop in Utrecht.'],
  ['teaching', 'Ik doceer dit jaar het vak statistiek.'],
  ['release', 'De broncode van Voorbeeld is beschikbaar.'],
  ['media', 'Interview in de krant over rivieren.'],
  ['event', 'Deelname aan de zomerschool in Gent.'],
  // Russian
  ['paper', 'Наша статья принята на VISCONF 2026.'],
  ['paper', 'Вышла новая книга о реках.'],
  ['paper', 'Препринт опубликован.'],
  ['talk', 'Выступил с приглашённым докладом на конференции.'],
  ['talk', 'Прочитала лекцию в Примерном университете.'],
  ['award', 'Получил премию для молодых учёных.'],
  ['award', 'Первое место на олимпиаде.'],
  ['grant', 'Получен грант РНФ на три года.'],
  ['position', 'Мой студент защитил диссертацию.'],
  ['position', 'Начала работать доцентом в Примерном университете.'],
  ['position', 'Поступил в аспирантуру.'],
  ['service', 'Вошла в программный комитет VISCONF.'],
  ['service', 'Организуем семинар по рекам.'],
  ['teaching', 'Читаю курс по статистике.'],
  ['release', 'Опубликован код библиотеки.'],
  ['media', 'Интервью о реках на радио.'],
  ['event', 'Принял участие в летней школе.'],
])('judges news in Dutch and Russian: %s: %s', (kind, text) => {
  expect(kindOf(text)).toBe(kind)
}) // prettier-ignore
