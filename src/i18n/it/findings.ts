/** The sentences of the findings, by `FindingMessage.key`; numbers as `{name:number}` or `{name:money}`. */
export const findings = {
  // Sums
  total: '{name}: dichiarato {published:number}, somma {expected:number} (differenza {difference:number})',
  'explained-by-parts':
    '{name}: dichiarato {published:number}, somma {expected:number}; la differenza di {difference:number} si spiega con l’arrotondamento delle parti',
  'explained-by-terms':
    '{name}: dichiarato {published:number}, calcolato {expected:number} da importi arrotondati alle migliaia o ai milioni, che spiegano la differenza di {difference:number}',
  'wrong-part':
    'Qui è scritto {published:number}, ma i totali e le percentuali che usano questa cella ({name}) tornano con {expected:number} (differenza {difference:number})',

  // One quantity in two tables
  'totals-initial':
    '{name}, budget iniziale: dichiarato {published:number} nella tabella per aree, {expected:number} in quella per progetti (differenza {difference:number})',
  'totals-updated':
    '{name}, budget aggiornato: dichiarato {published:number} nella tabella per aree, {expected:number} in quella per progetti (differenza {difference:number})',
  'totals-actual':
    '{name}, consuntivo: dichiarato {published:number} nella tabella per aree, {expected:number} in quella per progetti (differenza {difference:number})',
  'totals-initial-by-area':
    '{name}, budget iniziale: dichiarato {published:number} nella tabella per aree, {expected:number} in quella per progetti (differenza {difference:number}: area {area})',
  'totals-initial-by-areas':
    '{name}, budget iniziale: dichiarato {published:number} nella tabella per aree, {expected:number} in quella per progetti (differenza {difference:number}: aree {areas} e {area})',
  'totals-updated-by-area':
    '{name}, budget aggiornato: dichiarato {published:number} nella tabella per aree, {expected:number} in quella per progetti (differenza {difference:number}: area {area})',
  'totals-updated-by-areas':
    '{name}, budget aggiornato: dichiarato {published:number} nella tabella per aree, {expected:number} in quella per progetti (differenza {difference:number}: aree {areas} e {area})',
  'totals-actual-by-area':
    '{name}, consuntivo: dichiarato {published:number} nella tabella per aree, {expected:number} in quella per progetti (differenza {difference:number}: area {area})',
  'totals-actual-by-areas':
    '{name}, consuntivo: dichiarato {published:number} nella tabella per aree, {expected:number} in quella per progetti (differenza {difference:number}: aree {areas} e {area})',
  'area-initial':
    'Area {name}, budget iniziale: dichiarato {published:number}, somma dei suoi obiettivi {expected:number} (differenza {difference:number})',
  'area-updated':
    'Area {name}, budget aggiornato: dichiarato {published:number}, somma dei suoi obiettivi {expected:number} (differenza {difference:number})',
  'area-actual':
    'Area {name}, consuntivo: dichiarato {published:number}, somma dei suoi obiettivi {expected:number} (differenza {difference:number})',
  'below-initial':
    '{name}, budget iniziale: la sua riga dice {published:number}, le voci sottostanti danno {expected:number} (differenza {difference:number})',
  'below-updated':
    '{name}, budget aggiornato: la sua riga dice {published:number}, le voci sottostanti danno {expected:number} (differenza {difference:number})',
  'below-actual':
    '{name}, consuntivo: la sua riga dice {published:number}, le voci sottostanti danno {expected:number} (differenza {difference:number})',
  'body-below-initial':
    'L’ente, budget iniziale: la sua riga dice {published:number}, le voci sottostanti danno {expected:number} (differenza {difference:number})',
  'body-below-updated':
    'L’ente, budget aggiornato: la sua riga dice {published:number}, le voci sottostanti danno {expected:number} (differenza {difference:number})',
  'body-below-actual':
    'L’ente, consuntivo: la sua riga dice {published:number}, le voci sottostanti danno {expected:number} (differenza {difference:number})',
  'project-actual':
    'Progetto {name}: consuntivo {published:number}, oneri e investimenti del report direzionale {expected:number} (differenza {difference:number})',
  interventions:
    '{name}: dichiarato {published:number}, nell’altra tabella {expected:number} (differenza {difference:number})',
  repeated:
    '{name}: dichiarato {published:number}, in un’altra tabella {expected:number} (differenza {difference:number})',
  'listed-project':
    'Progetto {name}: nell’elenco è realizzato al {published:number}%, secondo i suoi indicatori al {expected:number}%',
  'listed-objective':
    'Obiettivo di ente {name}: qui è realizzato al {published:number}%, nella tabella degli obiettivi di ente al {expected:number}%',
  'incentive-project':
    'Progetto di miglioramento {name}: risultato {published:number}, il progetto {code} con gli stessi indicatori ha {expected:number}',

  // Percentages
  achievement: '{name}: raggiungimento dichiarato {published:number}, calcolato {expected:number}',
  use: '{name}: utilizzo del budget dichiarato {published:number}%, calcolato {expected:number}%',
  share: '{name}: quota di risorse dichiarata {published:number}%, calcolata {expected:number}%',
  composition: '{name}: composizione dichiarata {published:number}%, calcolata {expected:number}%',
  'line-rate': '{name}, {rate}: dichiarato {published:number}%, calcolato {expected:number}%',
  ratio: '{name} {year}: dichiarato {published:number}, calcolato {expected:number}',
  'ratio-revenues':
    '{name} {year}: dichiarato {published:number}, calcolato {expected:number} (esatto {exact:number}); con un’altra riga di proventi fra {least:number} e {most:number} euro, come la variazione delle rimanenze, tornano tutti gli indici dell’anno',
  'incentive-result':
    'Progetto di miglioramento {name}: risultato dichiarato {published:number}, calcolato {expected:number}',
  'incentives-overall':
    'Piano di miglioramento: realizzazione complessiva dichiarata {published:number}, calcolata {expected:number}',
  nothing: '{name}: dichiarato {published:number}, ma non c’è nulla su cui calcolarlo',
  'identity-fixed-assets':
    'Indici {year}: incidenza dell’attivo immobilizzato {incidence:number} diviso margine di struttura {coverage:number} dà {expected:number}, ma l’indipendenza finanziaria dichiarata è {published:number}',

  // Rounding
  'rounding-half-up': '{name}: dichiarato {published:number}, calcolato {expected:number}',
  'rounding-half-even':
    '{name}: dichiarato {published:number}, cioè {exact:number} troncato o arrotondato al pari; l’arrotondamento usuale dà {expected:number}',
  'rounding-truncated':
    '{name}: dichiarato {published:number}, cioè {exact:number} troncato; l’arrotondamento usuale dà {expected:number}',
  'rounding-rounded-up':
    '{name}: dichiarato {published:number}, cioè {exact:number} arrotondato per eccesso; l’arrotondamento usuale dà {expected:number}',

  // Improvement projects
  'incentives-planned':
    'Piano di miglioramento, risorse previste: dichiarato {published:number}, somma {expected:number} (differenza {difference:number})',
  'incentives-paid':
    'Piano di miglioramento, risorse erogate: dichiarato {published:number}, somma {expected:number} (differenza {difference:number})',
  incentive:
    'Progetto di miglioramento {name}: erogati {published:number}, la regola ne dà {expected:number} con risultato {result:number} (differenza {difference:number})',
  'incentive-in-full':
    'Progetto di miglioramento {name}: erogati per intero {published:number} con risultato {result:number}; la regola ne dà {expected:number} (differenza {difference:number})',
  'incentive-unlike':
    'Progetto di miglioramento {name}: erogati {published:number}, la regola ne dà {expected:number} con risultato {result:number} (differenza {difference:number}); il progetto {other}, con risultato {otherResult:number}, è pagato secondo la regola',
  'incentive-in-full-unlike':
    'Progetto di miglioramento {name}: erogati per intero {published:number} con risultato {result:number}; la regola ne dà {expected:number} (differenza {difference:number}), e il progetto {other}, con risultato {otherResult:number}, è pagato secondo la regola',
  'incentive-points':
    'La somma dichiarata {published:number} è quella dei risultati arrotondati: divisa per {count} darebbe {simple:number}; {percent:number} viene dai risultati esatti, {expected:number}',
  'incentive-points-sum':
    'Piano di miglioramento, somma dei risultati: dichiarato {published:number}, somma {expected:number} (differenza {difference:number})',

  // Codes
  'alias-same-title': '{alias} e {id} hanno lo stesso titolo: considerati lo stesso progetto, {id}',
  'alias-typing-slip': '{alias} sembra un errore di battitura: letto come {id}',
  'alias-number-code': '{id}: codice che Excel ha trasformato in numero ({alias})',
  'alias-same-place':
    '{alias} non ha una riga propria: considerato {id}, che ha lo stesso obiettivo e lo stesso numero',
  'number-code': '{reading}: codice che Excel ha trasformato in numero',
  'code-duplicate': '{text}: lo stesso codice compare su righe diverse',
  'code-malformed': '{text}: il codice non è fatto come gli altri',
  orphan: '{text}: non compare in nessun’altra tabella, resta fuori dall’albero',

  // What a cell holds
  'bad-number': '«{text}» non si legge con certezza: letto come {reading:number}',
  'bad-number-unread': '«{text}» non si legge come numero: non considerato',
  'unread-figures':
    '{range}: {figures} {figures|cella con cifre non letta|celle con cifre non lette}: non {figures|entra|entrano} in alcun conto',
  'unread-cells': '{range}: {cells} {cells|cella non letta|celle non lette}',
  'formula-error': 'La cella mostra l’errore {text}: non considerata',
  ambiguous:
    '«{text}» si può leggere in due modi: letto come {reading:number}, potrebbe essere {alternative:number}',
  'ambiguous-unread': '«{text}» si può leggere in più modi',
  'mean-of-offices':
    '{name}: lo danno più uffici ({offices} e {office}) e nessuna riga è dell’ente; il dato dell’ente è la loro media, {expected:number}',
  'lacking-part': 'Qui manca un importo: perché torni «{name}» servirebbe {expected:number}',
  'missing-cell': 'Manca un valore che le altre righe hanno',
  'missing-use': '{name}: manca la percentuale di utilizzo, che le altre righe hanno',
  'missing-share': '{name}: manca la quota di risorse, che le altre righe hanno',
  'missing-result': '{name}: manca il risultato',
  'missing-target': '{name}: manca il risultato atteso',
  'unit-mismatch':
    '{name}: il risultato «{result}» e il risultato atteso «{target}» non hanno la stessa unità',
  'unit-of-column': '«{text}» non ha l’unità di misura della colonna',
  'achievement-out-of-range': '{name}: raggiungimento {published:number}, fuori dalla scala da 0 a 100',
  'out-of-line':
    '{published:number} è cento o mille volte gli altri valori della voce ({nearest:number}): la virgola è al suo posto?',
  'comma-moved':
    'Con {meant:number} al posto di {published:number} tornerebbe {where} ({name}): la virgola è al suo posto?',
  'weight-out-of-range': '{name}: peso {published:number}, fuori dalla scala da 0 a 100',
  'needs-assessment': '{name}: il risultato «{text}» va valutato da chi lo conosce',
  'needs-assessment-nothing': '{name}: il risultato va valutato da chi lo conosce',
  'target-changed': 'risultato atteso cambiato: da «{alternative}» a «{text}», che è quello che conta',
  'target-unread':
    '{name}: il risultato atteso «{text}» non è compreso, il grado va valutato da chi lo conosce',
  'target-past':
    '{name}: il risultato atteso «{text}» rimanda a un altro anno, serve il valore di quell’anno',

  // Budget, weights, years
  'over-budget':
    '{name}: speso {published:number} su un budget di {expected:number} ({difference:number} in più)',
  'spend-without-budget': '{name}: speso {published:number} senza budget',
  weights: 'La somma dei {count} pesi è {published:number}, non 100',
  'weights-of': '{name}: la somma dei {count} pesi è {published:number}, non 100',
  'stale-year': '«{words}» nomina il {stale} in una tabella del {year}',

  // What nobody sees, what is struck out, what nobody has calculated
  'hidden-rows':
    '{count|Riga nascosta|Righe nascoste}: {rows} ({names}); {count|è letta e contata come le altre|sono lette e contate come le altre}',
  'hidden-rows-left-out':
    '{count|Riga nascosta|Righe nascoste}: {rows} ({names}); {count|è letta e contata|sono lette e contate} come le altre, ma {sums} {summed|somma|sommano} solo ciò che si vede',
  'hidden-columns':
    '{count|Colonna nascosta|Colonne nascoste}: {columns}; {count|è letta come le altre|sono lette come le altre}',
  'hidden-columns-unread':
    '{count|Colonna nascosta|Colonne nascoste}: {columns}; {count|non è letta|non sono lette}, si legge ciò che si vede',
  'struck-rows':
    '{count|Riga barrata|Righe barrate}: {rows} ({names}); {count|è letta e contata come le altre: se non vale più, toglierla|sono lette e contate come le altre: se non valgono più, toglierle}',
  'struck-cells':
    '{count|Valore barrato|Valori barrati} in {cells}: {count|è letto come gli altri; se non vale più, toglierlo|sono letti come gli altri; se non valgono più, toglierli}',
  'struck-text':
    'Una parte del testo è barrata («{text}»), ma è letta con il resto: se non vale più, toglierla',
  'struck-part': 'Una parte del testo è barrata, ma è letta con il resto: se non vale più, toglierla',
  'never-calculated':
    '{count|La formula|Le formule} in {cells} non {count|ha|hanno} un valore salvato: aprire il file in Excel e salvarlo, poi ripetere',
  outdated:
    '{count|La formula|Le formule} in {cells} non {count|è aggiornata|sono aggiornate}: si legge {published:number}, dà {expected:number}; il calcolo è manuale: premere F9 e salvare',
  'outdated-words':
    '{count|La formula|Le formule} in {cells} non {count|è aggiornata|sono aggiornate}; il calcolo è manuale: premere F9 e salvare',
  'not-recalculated':
    'Il calcolo è manuale e {count} {count|formula non è stata ricalcolata|formule non sono state ricalcolate}: per sicurezza premere F9 e salvare',

  // What people have said of the workbook
  'notes-later-version':
    'Le annotazioni sono di una versione successiva di Albero ({found}): restano come sono e non contano finché Albero non è aggiornato',
  'notes-no-version':
    'Il foglio delle annotazioni non dice più la sua versione: nessuna annotazione conta; rimettere «Versione» nella cella A3 e 1 nella B3',
  'notes-damaged-rows':
    '{count} {count|annotazione non si legge e non conta|annotazioni non si leggono e non contano}: {count|riga|righe} {rows} di questo foglio',
  'notes-two-sheets':
    'Due fogli contengono le annotazioni, «{sheet}» e «{other}»: contano solo quelle di «{sheet}»',
  'correction-lost':
    'Il foglio «{sheet}» era stato corretto a mano e non c’è più: la correzione è conservata ma non serve a nessun foglio',
  'correction-unfit':
    '«{sheet}», testata alla riga {row}: con il tipo e le colonne indicati a mano non si legge nulla, e nulla è contato',
  'override-lost':
    'Il valore {value:number} attribuito a «{node}» non trova più il suo indicatore e non conta («{note}»)',
  'confirmation-lost': 'La conferma di {value:number} per «{node}» non trova più il suo indicatore',
  'confirmation-lapsed':
    '{name}: era confermato {value:number}, ora risulta {now:number}; è da confermare di nuovo',
  'confirmation-lapsed-unread':
    '{name}: era confermato {value:number}, ora il risultato non si legge come cifra',
};
