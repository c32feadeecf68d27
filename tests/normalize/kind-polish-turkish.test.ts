import { expect, it } from 'vitest'
import { kindOf } from '../../src/normalize/kind.ts'

it.each([
  // Polish
  ['paper', 'Nasz artykuł został przyjęty do druku.'],
  ['paper', 'Ukazała się moja książka o rzekach.'],
  ['paper', 'Nowy artykuł w czasopiśmie Paprocie.'],
  ['talk', 'Wygłosiłam referat na konferencji w Przykładowie.'],
  ['talk', 'Wykład gościnny na Uniwersytecie Przykładowym.'],
  ['award', 'Nagroda Ministra za osiągnięcia naukowe.'],
  ['award', 'Otrzymałem stypendium dla młodych naukowców.'],
  ['grant', 'Otrzymałam grant NCN na badania nad rzekami.'],
  ['grant', 'Wniosek grantowy został zaakceptowany.'],
  ['position', 'Obroniłem rozprawę doktorską.'],
  ['position', 'Rozpoczęłam pracę na stanowisku adiunkta.'],
  ['service', 'Recenzent na VISCONF 2026.'],
  ['service', 'Organizujemy warsztaty o rzekach.'],
  ['teaching', 'Prowadzę zajęcia ze statystyki.'],
  ['release', 'Udostępniliśmy kod źródłowy.'],
  ['media', 'Wywiad w radiu o rzekach.'],
  ['event', 'Udział w szkole letniej w Przykładowie.'],
  // Turkish
  ['paper', 'Makalemiz VISCONF 2026 konferansına kabul edildi.'],
  ['paper', 'Irmaklar üzerine kitabım yayımlandı.'],
  ['talk', 'Örnek Üniversitesi’nde davetli konuşma yaptım.'],
  ['talk', 'Irmaklar üzerine bir seminer verdi.'],
  ['award', 'Öğrencim en iyi bildiri ödülünü aldı.'],
  ['award', 'Bilim kadını ödülüne layık görüldüm.'],
  ['grant', 'TÜBİTAK projemiz desteklenmeye hak kazandı.'],
  ['position', 'Doçentliğe yükseltildim.'],
  ['position', 'Doktora tezini başarıyla savundu.'],
  ['position', 'Örnek Üniversitesi’nde öğretim üyesi olarak göreve başladım.'],
  ['service', 'VISCONF program komitesinde görev alıyorum.'],
  ['service', 'Irmaklar üzerine bir çalıştay düzenliyoruz.'],
  ['release', 'Veri kümemiz erişime açıldı.'],
  ['media', 'Radyoda bir röportaj.'],
  ['event', 'Yaz okuluna katıldım.'],
])('judges news in Polish and Turkish: %s: %s', (kind, text) => {
  expect(kindOf(text)).toBe(kind)
}) // prettier-ignore
