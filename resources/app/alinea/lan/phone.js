(function () {
'use strict';
var TEXTS = {
fr: { other: 'English', title: 'Rejoindre la classe', code: 'Code à six chiffres', name: 'Votre nom (facultatif)', join: 'Entrer',
 wrongcode: 'Ce code n’est pas le bon. Regardez l’écran de la salle.', locked: 'La classe est fermée aux nouveaux arrivants. Demandez à l’enseignant de la rouvrir.', namerefused: 'Ce nom ne convient pas : 24 caractères au plus, sans signes invisibles.', full: 'La classe est complète.', over: 'Cette classe est terminée.', busy: 'Trop d’essais. Attendez une minute, puis recommencez.', nonet: 'Le poste de l’enseignant ne répond pas. Vérifiez que vous êtes sur le même Wi-Fi ; si le téléphone propose de quitter ce réseau « sans Internet », restez-y.',
 in: 'Vous y êtes', youare: 'Votre nom dans cette classe :', team: 'Équipe :', wait: 'La première question va bientôt arriver. Gardez cette page ouverte.', keep: 'Cette adresse est la vôtre : en la rouvrant, vous retrouvez votre place.',
 question: 'Question {0} sur {1}', read: 'Lisez la question…', choose: 'Choisissez une réponse.', type: 'Votre réponse', send: 'Envoyer', order: 'Mettez dans l’ordre, de haut en bas.', pair: 'Associez chaque élément.', pick: 'Choisir…', up: 'Monter « {0} »', down: 'Descendre « {0} »', place: '{0}, place {1} sur {2}',
 sending: 'Envoi de votre réponse…', received: 'Réponse reçue', receivedlong: 'Réponse reçue. Le résultat vient avec celui de la classe.', late: 'Le temps est écoulé : cette réponse n’a pas compté.', notnow: 'Les réponses ne sont pas ouvertes en ce moment.', malformed: 'Cette réponse n’a pas pu être lue. Recommencez.', notstored: 'Le poste de l’enseignant n’a pas pu enregistrer la réponse. Nouvel essai…', pairs: 'Chaque choix ne sert qu’une fois.',
 right: 'Juste !', wrong: 'Ce n’est pas cela', none: 'Pas de réponse', answer: 'La réponse : {0}', sequence: 'La bonne réponse :', source: '§ {0}', yes: 'Vrai', no: 'Faux', yours: 'Votre réponse : {0}',
 score: '{0} points', comes: 'Le résultat vient avec celui de la classe.', correct: '{0} réponses justes sur {1}', correct1: '{0} réponse juste sur {1}', rank: '{0}e sur {1}', rank1: '1er sur {1}', standings: 'Où vous en êtes', hidden: 'Les résultats viendront plus tard.', paused: 'Pause', pausedlong: 'Le temps est arrêté. Votre temps de réponse ne diminue pas.', finished: 'La classe est terminée', thanks: 'Merci d’avoir participé.', stranger: 'Vous n’êtes plus dans cette classe', strangerlong: 'Vous pouvez la rejoindre avec le code affiché dans la salle.', rejoin: 'Rejoindre',
 lost: 'Connexion perdue, nouvel essai…', left: '{0} s', homework: '{0} faites sur {1} · encore {2}', alldone: 'Toutes les questions sont faites', alldonelong: 'Vos réponses sont enregistrées. Les résultats viendront ici après l’échéance, dans {0} : gardez cette adresse.', days: '{0} j', hours: '{0} h', minutes: '{0} min', seconds: '{0} s restantes', review: 'Revoir mes réponses', deck: 'Les questions que la classe a manquées', timeup: 'Temps écoulé',
 trial: 'Question d’essai : êtes-vous prêt ?', triallong: 'Elle ne compte pas : elle montre que votre téléphone est entendu.', ready: 'Prêt', notyet: 'Pas encore', heard: 'Votre téléphone est entendu.',
 moved: 'Le poste de l’enseignant a peut-être une nouvelle adresse. Recopiez ici celle de l’écran de la salle : vous gardez votre place.', address: 'Adresse affichée', go: 'Y aller', badaddress: 'Une adresse ressemble à 192.168.1.20:8080.', again: 'Déjà dans cette classe ? Revenez à la page que vous aviez ouverte : vous y retrouvez votre place. Si elle demande une adresse, recopiez-y {0}.' },
en: { other: 'Français', title: 'Join the class', code: 'Six-digit code', name: 'Your name (optional)', join: 'Join',
 wrongcode: 'That is not the code. Look at the screen in the room.', locked: 'The class is closed to newcomers. Ask the teacher to open it again.', namerefused: 'That name will not do: 24 characters at most, none of them invisible.', full: 'The class is full.', over: 'This class is over.', busy: 'Too many attempts. Wait a minute, then try again.', nonet: 'The teacher’s computer does not answer. Check that you are on the same Wi-Fi; if the phone offers to leave this network “without internet”, stay on it.',
 in: 'You are in', youare: 'Your name in this class:', team: 'Team:', wait: 'The first question is about to come. Keep this page open.', keep: 'This address is yours: open it again and you are back in your place.',
 question: 'Question {0} of {1}', read: 'Read the question…', choose: 'Choose an answer.', type: 'Your answer', send: 'Send', order: 'Put in order, from top to bottom.', pair: 'Match each item.', pick: 'Choose…', up: 'Move “{0}” up', down: 'Move “{0}” down', place: '{0}, place {1} of {2}',
 sending: 'Sending your answer…', received: 'Answer received', receivedlong: 'Answer received. Your result comes with that of the class.', late: 'Time was up: this answer did not count.', notnow: 'Answers are not open at the moment.', malformed: 'This answer could not be read. Try again.', notstored: 'The teacher’s computer could not store the answer. Trying again…', pairs: 'Each choice can be used only once.',
 right: 'Right!', wrong: 'Not quite', none: 'No answer', answer: 'The answer: {0}', sequence: 'The right answer:', source: '§ {0}', yes: 'True', no: 'False', yours: 'Your answer: {0}',
 score: '{0} points', comes: 'Your result comes with that of the class.', correct: '{0} right answers of {1}', correct1: '{0} right answer of {1}', rank: 'Place {0} of {1}', rank1: 'Place 1 of {1}', standings: 'Where you stand', hidden: 'Results will come later.', paused: 'Paused', pausedlong: 'The clock has stopped. Your answering time does not run.', finished: 'The class is over', thanks: 'Thank you for taking part.', stranger: 'You are no longer in this class', strangerlong: 'You can join it with the code shown in the room.', rejoin: 'Join',
 lost: 'Connection lost, trying again…', left: '{0} s', homework: '{0} of {1} done · {2} left', alldone: 'All questions are done', alldonelong: 'Your answers are stored. Results will come here after the deadline, in {0}: keep this address.', days: '{0} d', hours: '{0} h', minutes: '{0} min', seconds: '{0} seconds left', review: 'See my answers again', deck: 'The questions the class missed', timeup: 'Time is up',
 trial: 'Test question: are you ready?', triallong: 'It does not count: it shows that your phone is heard.', ready: 'Ready', notyet: 'Not yet', heard: 'Your phone is heard.',
 moved: 'The teacher’s computer may have a new address. Type the one on the screen in the room: you keep your place.', address: 'Address shown', go: 'Go', badaddress: 'An address looks like 192.168.1.20:8080.', again: 'Already in this class? Go back to the page you had open: your place is there. If it asks for an address, type {0}.' } };
var SHAPES = ['M12 3 22 21H2Z', 'M12 1 23 12 12 23 1 12Z', 'M12 2a10 10 0 1 0 .01 0Z', 'M3 3h18v18H3Z', 'M12 1 15 9h8l-6 5 2 9-7-5-7 5 2-9-6-5h8Z', 'M7 2h10l5 10-5 10H7L2 12Z'];
var root = document.documentElement, main = byId('main'), say = byId('say'), line = byId('line');
var language = /^fr/i.test(navigator.language || '') ? 'fr' : 'en';
var token = '', code = '', state = null, stream = null, lastHeard = { at: 0, ran: 0 }, deadline = 0, span = 0, pending = null, drawn = '', note = '', spoken = 0, draft = null, closed = false, retry = 0, lostAt = 0, reviewing = false, reviewed = null, saying = 0;

function byId(id) { return document.getElementById(id); }
function t(key) {
  var args = Array.prototype.slice.call(arguments, 1);
  return TEXTS[language][key].replace(/\{(\d)\}/g, function (all, at) { return args[at]; });
}
function el(tag, attributes) {
  var node = document.createElement(tag);
  Object.keys(attributes || {}).forEach(function (name) {
    if (name === 'text') node.textContent = attributes[name];
    else if (name.slice(0, 2) === 'on') node.addEventListener(name.slice(2), attributes[name]);
    else if (attributes[name] !== false) node.setAttribute(name, attributes[name] === true ? '' : attributes[name]);
  });
  Array.prototype.slice.call(arguments, 2).forEach(function (child) { if (child) node.appendChild(child); });
  return node;
}
function p(text, kind) { return el('p', { text: text, 'class': kind || false }); }
function shape(at) {
  var svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24'); svg.setAttribute('aria-hidden', 'true'); path.setAttribute('d', SHAPES[at % 6]); svg.appendChild(path); return svg;
}
function announce(text) { say.textContent = ''; window.clearTimeout(saying); saying = window.setTimeout(function () { say.textContent = text; }, 30); }
function readAddress() {
  var hash = location.hash.slice(1);
  token = /^[A-Za-z0-9_-]{27}$/.test(hash) ? hash : '';
  code = /^\d{6}$/.test(hash) ? hash : '';
}

/* Joining */
function showJoin(message) {
  drawn = 'join';
  byId('who').textContent = 'Alinéa';
  var codeField = el('input', { id: 'code', 'class': 'code', inputmode: 'numeric', autocomplete: 'off', maxlength: '7', value: code, required: true });
  var nameField = root.getAttribute('data-names') === 'chosen' ? el('input', { id: 'name', maxlength: '24', autocomplete: 'off' }) : null;
  var button = el('button', { 'class': 'main', type: 'submit', text: t('join') });
  var problem = el('p', { 'class': 'bad', role: 'alert', text: message || '' });
  var form = el('form', { novalidate: true, onsubmit: function (event) {
    event.preventDefault(); button.disabled = true;
    post('join', { code: codeField.value, name: nameField ? nameField.value : '' }).then(function (reply) {
      button.disabled = false;
      if (reply.outcome === 'joined') {
        history.replaceState(null, '', '#' + reply.token); readAddress(); connect(); return;
      }
      problem.textContent = t(reply.outcome.replace(/-/g, '')); codeField.focus();
    }, function (status) { button.disabled = false; problem.textContent = t(status === 429 ? 'busy' : status === 400 ? 'namerefused' : 'nonet'); });
  } }, el('label', { 'for': 'code', text: t('code') }), codeField, nameField && el('label', { 'for': 'name', text: t('name') }), nameField, problem, button);
  replace(el('h1', { text: t('title') }), root.getAttribute('data-began') === 'yes' && p(t('again', location.host), 'card'), form);
  (code ? (nameField || button) : codeField).focus();
}
function post(path, body) {
  return fetch('/' + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), cache: 'no-store', credentials: 'omit' })
    .then(function (response) { if (!response.ok) throw response.status; return response.json(); }, function () { throw 0; });
}

/* The stream */
function connect() {
  if (stream) stream.close();
  closed = false; mark();
  var mine = stream = new EventSource('/events?t=' + token);
  mine.onmessage = function (event) { if (mine === stream) { heard(); receive(JSON.parse(event.data)); } };
  mine.addEventListener('beat', heard);
  mine.onerror = function () {
    if (mine !== stream || closed) return;
    line.hidden = false; line.textContent = t('lost');
    if (!lostAt) lostAt = performance.now();
    if (mine.readyState === 2) { window.clearTimeout(retry); retry = window.setTimeout(connect, 2000); }
  };
}
/* By two clocks: one may be set while the class is on, the other may stand still while the phone sleeps. */
function mark() { lastHeard = { at: Date.now(), ran: performance.now() }; }
function silence() { return Math.max(Math.abs(Date.now() - lastHeard.at), performance.now() - lastHeard.ran); }
function heard() { mark(); lostAt = 0; line.hidden = true; askForAddress(); }
/* A host whose address changed cannot be found from here: the room's screen tells where it is, and the token goes along. */
function askForAddress() {
  var lost = lostAt && performance.now() - lostAt > 5000, box = byId('moved');
  if (!lost) { if (box) box.parentNode.removeChild(box); return; }
  if (box) return;
  var field = el('input', { id: 'address', inputmode: 'url', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' }), problem = el('p', { 'class': 'bad', role: 'alert' });
  document.body.insertBefore(el('form', { id: 'moved', 'class': 'card', novalidate: true, onsubmit: function (event) {
    event.preventDefault();
    var typed = field.value.trim().replace(/^https?:\/\//i, '').replace(/\/.*$/, '').replace(/\s/g, '');
    if (!/^[\w.-]+(:\d{1,5})?$/.test(typed)) { problem.textContent = t('badaddress'); field.focus(); return; }
    location.href = 'http://' + typed + '/#' + token;
  } }, p(t('moved')), el('label', { 'for': 'address', text: t('address') }), field, problem, el('button', { 'class': 'main', type: 'submit', text: t('go') })), main);
}
function wake() { if (token && !closed && stream && (stream.readyState === 2 || silence() > 9000)) connect(); }
function receive(next) {
  var before = state; state = next;
  if (next.phase === 'stranger') { closed = true; stream.close(); }
  if (next.phase === 'finished') { closed = true; }
  if (next.left !== undefined) { deadline = performance.now() + next.left; }
  var round = next.question ? next.question.round : -1;
  var was = before && before.question ? before.question.round : -1;
  if (round !== was || !before || (before.phase !== next.phase && next.phase !== 'answering' && next.phase !== 'paused')) { note = ''; }
  if (round !== was) { draft = null; spoken = 0; }
  if (pending && next.phase !== 'homework' && (next.mine || round !== pending.round || next.phase === 'revealed')) pending = null;
  if (next.phase === 'answering' && (!before || before.phase !== 'answering' || round !== was)) span = next.left;
  draw();
}

/* Drawing */
function replace() {
  var nodes = Array.prototype.slice.call(arguments);
  while (main.firstChild) main.removeChild(main.firstChild);
  nodes.forEach(function (node) { if (node) main.appendChild(node); });
}
function draw() {
  if (!state) return;
  byId('who').textContent = state.name ? state.name + (state.team ? ' · ' + state.team : '') : 'Alinéa';
  var key = JSON.stringify([language, state.phase, state.question && state.question.round, state.mine, !!pending, note, state.score, state.name, state.team, state.done, state.deck, state.trial]);
  if (key === drawn) return;
  var changed = drawn.slice(0, 40) !== key.slice(0, 40);
  drawn = key;
  ({ lobby: lobby, trial: trial, reading: reading, answering: answering, paused: paused, revealed: revealed, standings: standings, homework: homework, finished: finished, stranger: stranger })[state.phase]();
  if (changed) { window.scrollTo(0, 0); if (document.activeElement === document.body) main.focus(); }
  tick();
}
function lobby() {
  replace(el('h1', { text: t('in') }), p(t('youare'), 'quiet'), p(state.name, 'big'), state.team && p(t('team') + ' ' + state.team), p(t('wait')), p(t('keep'), 'quiet'));
  announce(t('in') + '. ' + t('youare') + ' ' + state.name);
}
function trial() {
  var group = el('div', { role: 'group', 'aria-label': t('trial') });
  [t('ready'), t('notyet')].forEach(function (text, at) { group.appendChild(option(at, text, language, false, state.trial === at, function () { tryOut(at); })); });
  replace(el('h1', { text: t('trial') }), p(t('triallong'), 'quiet'), group, state.trial !== undefined && p(t('heard'), 'big good'));
  announce(state.trial === undefined ? t('trial') + ' ' + t('triallong') : t('heard'));
}
function tryOut(at) {
  post('answer', { token: token, trial: at }).then(function (reply) {
    if (reply.outcome === 'STORED' && state.phase === 'trial') { state.trial = at; draw(); }
  }, function () { line.hidden = false; line.textContent = t('lost'); });
}
function head() {
  return el('div', { 'class': 'row quiet' }, el('span', { text: t('question', state.question.round + 1, state.of) }), el('span', { id: 'clock', 'class': 'clock', 'aria-hidden': 'true' }));
}
function shown(q) { return q.stem.replace(/____/g, '…………'); }
function stem() { return el('h1', { text: shown(state.question), lang: state.question.language }); }
function bar() { return el('div', { 'class': 'bar', 'aria-hidden': 'true' }, el('div', { id: 'bar' })); }
function reading() {
  replace(head(), stem(), p(t('read'), 'quiet'));
  announce(t('question', state.question.round + 1, state.of) + '. ' + state.question.stem);
}
function answering() {
  var mine = pending ? pending.answer : state.mine;
  replace(head(), bar(), stem(), note && el('p', { 'class': 'bad', role: 'alert', text: t(note) }), fields(mine), mine && p(pending ? t('sending') : t('received'), 'big ' + (pending ? 'quiet' : 'good')), mine && !pending && p(t('comes'), 'quiet'));
  if (mine) { if (!pending) announce(t('receivedlong')); } else announce(t('choose'));
}
function option(at, text, lang, disabled, chosen, choose) {
  var letter = String.fromCharCode(65 + at);
  return el('button', { type: 'button', 'class': 'option o' + (at % 6) + (chosen ? ' chosen' : ''), disabled: disabled, 'aria-pressed': chosen ? 'true' : 'false', 'aria-label': letter + '. ' + text, onclick: choose },
    shape(at), el('span', { 'class': 'letter', text: letter, 'aria-hidden': 'true' }), el('span', { text: text, lang: lang }));
}
function fields(mine) {
  var q = state.question, done = !!mine, group = el('div', { role: 'group', 'aria-label': t('choose') });
  if (q.type === 'multiple-choice' || q.type === 'true-false') {
    (q.options || [t('yes'), t('no')]).forEach(function (text, at) {
      group.appendChild(option(at, text, q.options ? q.language : language, done, done && mine.chosen === at, function () { answer({ chosen: at }); }));
    });
    return group;
  }
  if (q.type === 'ordering') return ordering(mine);
  if (q.type === 'matching') return matching(mine);
  if (done) return el('p', { text: t('yours', mine.typed) });
  var input = el('input', { id: 'typed', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', maxlength: '200', lang: q.language, value: draft || '', oninput: function () { draft = input.value; } });
  return el('form', { onsubmit: function (event) { event.preventDefault(); if (input.value.trim()) answer({ typed: input.value }); } },
    el('label', { 'for': 'typed', text: t('type') }), input, p(''), el('button', { 'class': 'main', type: 'submit', text: t('send') }));
}
function ordering(mine) {
  var q = state.question, order = mine ? mine.order : draft || (draft = q.options.map(function (text, at) { return at; }));
  var list = el('div', { role: 'list', 'aria-label': t('order') });
  function move(at, by) {
    var item = order[at]; order.splice(at, 1); order.splice(at + by, 0, item); draft = order;
    drawn = ''; draw(); announce(t('place', q.options[item], at + by + 1, order.length));
    var buttons = main.querySelectorAll('.item')[at + by].querySelectorAll('button'), same = buttons[by < 0 ? 0 : 1];
    (same.disabled ? buttons[by < 0 ? 1 : 0] : same).focus();
  }
  order.forEach(function (item, at) {
    var text = q.options[item];
    list.appendChild(el('div', { 'class': 'item', role: 'listitem' }, el('span', { text: (at + 1) + '. ' + text, lang: q.language }),
      !mine && el('button', { type: 'button', text: '↑', 'aria-label': t('up', text), disabled: at === 0, onclick: function () { move(at, -1); } }),
      !mine && el('button', { type: 'button', text: '↓', 'aria-label': t('down', text), disabled: at === order.length - 1, onclick: function () { move(at, 1); } })));
  });
  return el('div', {}, p(t('order'), 'quiet'), list, !mine && el('button', { 'class': 'main', type: 'button', text: t('send'), onclick: function () { answer({ order: order.slice() }); } }));
}
function matching(mine) {
  var q = state.question, chosen = mine ? mine.pairs : draft || (draft = q.lefts.map(function () { return -1; }));
  var box = el('form', { onsubmit: function (event) {
    event.preventDefault();
    var used = {}, fine = chosen.every(function (at) { var free = at >= 0 && !used[at]; used[at] = true; return free; });
    if (fine) answer({ pairs: chosen.slice() }); else { note = 'pairs'; draw(); }
  } }, p(t('pair'), 'quiet'));
  q.lefts.forEach(function (left, row) {
    var select = el('select', { id: 'left' + row, disabled: !!mine, lang: q.language, onchange: function () { chosen[row] = Number(select.value); draft = chosen; } }, el('option', { value: '-1', text: t('pick') }));
    q.options.forEach(function (text, at) { select.appendChild(el('option', { value: String(at), text: text, selected: chosen[row] === at })); });
    box.appendChild(el('label', { 'for': 'left' + row, text: left, lang: q.language })); box.appendChild(select);
  });
  if (!mine) { box.appendChild(p('')); box.appendChild(el('button', { 'class': 'main', type: 'submit', text: t('send') })); }
  return box;
}
function paused() {
  replace(head(), el('h1', { text: t('paused') }), p(t('pausedlong')), stem());
  announce(t('paused') + '. ' + t('pausedlong'));
}
function outcome(result) {
  var known = result.correct !== undefined;
  return p(known ? t(result.correct ? 'right' : 'wrong') : t('none'), 'big ' + (known ? (result.correct ? 'good' : 'bad') : 'quiet'));
}
function solution(result, q) {
  var box = el('div', { 'class': 'card' }), quote = q.language === 'fr' ? ['« ', ' »'] : ['“', '”'];
  if (result.key !== undefined) {
    var text = q.options ? q.options[result.key] : t(result.key === 0 ? 'yes' : 'no');
    box.appendChild(p(t('answer', String.fromCharCode(65 + result.key) + '. ' + text)));
    if (result.answer) box.appendChild(el('p', { text: result.answer, lang: q.language }));
  } else if (result.sequence) {
    box.appendChild(p(t('sequence')));
    var list = el(q.type === 'ordering' ? 'ol' : 'ul', {}); result.sequence.forEach(function (text) { list.appendChild(el('li', { text: text, lang: q.language })); }); box.appendChild(list);
  } else box.appendChild(p(t('answer', result.answer)));
  if (result.explanation) box.appendChild(el('p', { text: result.explanation, lang: q.language }));
  box.appendChild(el('p', { 'class': 'source', lang: q.language }, el('span', { 'class': 'quiet', text: t('source', result.paragraph) + ' ' }), document.createTextNode(quote[0] + result.source[0]), el('mark', { text: result.source[1] }), document.createTextNode(result.source[2] + quote[1])));
  return box;
}
function one(count) { return count === 1 || (count === 0 && language === 'fr'); }
function deck() { return state.deck && el('a', { 'class': 'main', href: '/deck', text: t('deck') }); }
function score() {
  var s = state.score; if (!s) return p(t('hidden'), 'quiet');
  return el('div', { 'class': 'card' }, s.rank && p(t(s.rank === 1 ? 'rank1' : 'rank', s.rank, s.among), 'big'), p(t(one(s.correct) ? 'correct1' : 'correct', s.correct, s.asked)), p(t('score', s.points.toLocaleString(language)), 'quiet'));
}
function revealed() {
  var result = state.result;
  if (!result) { replace(head(), stem()); return; }
  replace(head(), outcome(result), stem(), result.correct === false && p(t('yours', given(state.mine, state.question))), solution(result, state.question), state.score && score());
  announce(t(result.correct === undefined ? 'none' : result.correct ? 'right' : 'wrong'));
}
function standings() { replace(el('h1', { text: t('standings') }), score()); }
function homework() {
  if (pending && (!state.question || state.question.round !== pending.round)) pending = null; // stored: the next question has come
  if (!state.question) { replace(el('h1', { text: t('alldone') }), p(t('alldonelong', leftLong(state.left)))); announce(t('alldone')); return; }
  replace(p(t('homework', state.done, state.of, leftLong(state.left)), 'quiet'), stem(), note && el('p', { 'class': 'bad', role: 'alert', text: t(note) }), fields(pending ? pending.answer : state.mine), pending && p(t('sending'), 'big quiet'));
  announce((state.done ? t('received') + '. ' : '') + state.question.stem);
}
function leftLong(ms) {
  var minutes = Math.ceil(ms / 60000);
  return minutes >= 2880 ? t('days', Math.round(minutes / 1440)) : minutes >= 120 ? t('hours', Math.round(minutes / 60)) : t('minutes', minutes);
}
function finished() {
  var box = el('div', { id: 'review' }), button = el('button', { 'class': 'wide', type: 'button', text: t('review'), onclick: function () { button.hidden = true; review(); } });
  replace(el('h1', { text: t('finished') }), p(t('thanks')), score(), deck(), p(''), button, box);
  announce(t('finished'));
  if (state.homework || reviewing) button.click();
}
/* All questions with the own answers, keys and sources: after the class, in homework after the deadline. */
function review() {
  if (reviewed) { listAnswers(); return; }
  if (reviewing) return; // on its way
  reviewing = true;
  fetch('/review?t=' + token, { cache: 'no-store', credentials: 'omit' }).then(function (response) { if (!response.ok) throw 0; return response.json(); }).then(function (reply) {
    reviewed = reply.questions; listAnswers();
  }).catch(function () { reviewing = false; drawn = ''; draw(); byId('review').appendChild(p(t('nonet'), 'bad')); });
}
function listAnswers() {
  var box = byId('review');
  reviewed.forEach(function (one, at) {
    var q = one.question, mine = one.mine && given(one.mine, q);
    box.appendChild(el('h2', { text: (at + 1) + '. ' + shown(q), lang: q.language }));
    box.appendChild(outcome(one.result));
    if (mine) box.appendChild(p(t('yours', mine)));
    box.appendChild(solution(one.result, q));
  });
}
function given(mine, q) {
  if (mine.typed !== undefined) return mine.typed;
  if (mine.order) return mine.order.map(function (at) { return q.options[at]; }).join(' → ');
  if (mine.pairs) return mine.pairs.map(function (at, row) { return q.lefts[row] + ' — ' + q.options[at]; }).join(' ; ');
  return String.fromCharCode(65 + mine.chosen) + '. ' + (q.options ? q.options[mine.chosen] : t(mine.chosen === 0 ? 'yes' : 'no'));
}
function stranger() {
  replace(el('h1', { text: t('stranger') }), p(t('strangerlong')), el('button', { 'class': 'main', type: 'button', text: t('rejoin'), onclick: function () { history.replaceState(null, '', '/'); state = null; readAddress(); showJoin(); } }));
  announce(t('stranger'));
}

/* Answering: sent again until it is acknowledged; the host counts it once. */
function answer(given) {
  if (pending) return;
  pending = { round: state.question.round, answer: given };
  note = ''; draw(); sendPending(pending, 400);
}
function sendPending(mine, wait) {
  if (pending !== mine) return;
  var body = { token: token, round: mine.round };
  Object.keys(mine.answer).forEach(function (name) { body[name] = mine.answer[name]; });
  post('answer', body).then(function (reply) {
    if (pending !== mine) return;
    pending = null;
    if (reply.outcome === 'STORED' || reply.outcome === 'ALREADY_STORED') {
      if (state.question && state.question.round === mine.round && !state.mine) state.mine = mine.answer;
    } else if (reply.outcome === 'UNKNOWN') { connect(); return; }
    else note = { TOO_LATE: 'late', NOT_NOW: 'notnow', MALFORMED: 'malformed' }[reply.outcome];
    draw();
  }, function (status) {
    if (pending !== mine) return;
    if (status === 503) { note = 'notstored'; draw(); }
    window.setTimeout(function () { sendPending(mine, Math.min(wait * 2, 3000)); }, wait);
  });
}

/* The clock shows what the host said is left, and decides nothing. */
function tick() {
  if (!state || (state.phase !== 'answering' && state.phase !== 'reading')) return;
  var left = Math.max(0, deadline - performance.now()), clock = byId('clock'), seconds = Math.ceil(left / 1000), strip = byId('bar');
  if (clock) clock.textContent = left > 0 ? t('left', seconds) : t('timeup');
  if (strip && span) strip.style.transform = 'scaleX(' + Math.min(1, left / Math.max(span, left)) + ')';
  if (state.phase === 'answering' && !state.mine && !pending && seconds === 10 && spoken !== 10) { spoken = 10; announce(t('seconds', 10)); }
}
window.setInterval(tick, 250);
window.setInterval(wake, 2000);
window.setInterval(askForAddress, 1000);
document.addEventListener('visibilitychange', function () { if (!document.hidden) wake(); });
window.addEventListener('online', wake);
window.addEventListener('pageshow', wake);
window.addEventListener('hashchange', function () { readAddress(); start(); });
byId('language').addEventListener('click', function () { language = language === 'fr' ? 'en' : 'fr'; labels(); drawn = ''; if (state) draw(); else showJoin(); });
function labels() { root.lang = language; byId('language').textContent = t('other'); byId('language').lang = language === 'fr' ? 'en' : 'fr'; }
function start() { labels(); if (token) connect(); else { if (stream) { stream.close(); stream = null; } state = null; showJoin(); } }
readAddress();
start();
})();
