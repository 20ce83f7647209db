// What the page says, in French and in English.
let language = 'en';

const WORDS = {
  name: ['l’atelier', 'the playground'],
  lessons: ['Leçons', 'Lessons'], lesson: ['Leçon %0', 'Lesson %0'], free: ['Libre', 'Free'],
  otherLanguage: ['English', 'Français'], theme: ['Clair / sombre', 'Light / dark'],
  keys: ['Clavier', 'Keys'], share: ['Partager', 'Share'],
  transport: ['Lecture', 'Playing'],
  reset: ['Début', 'Rewind'], resetHelp: ['Revenir au début, avec les mêmes poids (r)', 'Go back to the start, with the same weights (r)'],
  back: ['Reculer', 'Back'], backHelp: ['Revenir un pas en arrière (flèche gauche)', 'Go back one step (left arrow)'],
  play: ['Entraîner', 'Train'], pause: ['Pause', 'Pause'],
  playHelp: ['Entraîner ou arrêter (espace)', 'Train or pause (space)'],
  step: ['Un pas', 'One step'], stepHelp: ['Un lot, une mise à jour (flèche droite)', 'One batch, one update (right arrow)'],
  epoch: ['Une époque', 'One epoch'], epochHelp: ['Jusqu’à la fin de l’époque (e)', 'To the end of the epoch (e)'],
  speed: ['Vitesse', 'Speed'], perSecond: ['%0 pas/s', '%0 steps/s'], fastest: ['au plus vite', 'full speed'],
  until: ['Jusqu’au pas', 'Until step'], time: ['Temps', 'Time'],
  place: ['pas %0 · époque %1', 'step %0 · epoch %1'], placeBatch: ['pas %0 · époque %1 · lot %2/%3', 'step %0 · epoch %1 · batch %2/%3'],
  settings: ['Réglages', 'Settings'], network: ['Réseau', 'Network'], networkN: ['Réseau %0', 'Network %0'],
  data: ['Données', 'Data'], kind: ['Exemples', 'Examples'], size: ['Nombre', 'Number'], noise: ['Bruit', 'Noise'],
  classes: ['Classes', 'Classes'], shareTrain: ['Part d’entraînement', 'Share to train on'], dataSeed: ['Graine des données', 'Seed of the data'],
  formula: ['Formule', 'Formula'], csv: ['Fichier CSV', 'CSV file'], csvHelp: ['La dernière colonne est la cible.', 'The last column is the target.'],
  draw: ['Cliquer pose', 'A click places'], drawOff: ['rien', 'nothing'], classN: ['un point de classe %0', 'a point of class %0'], erase: ['Tout effacer', 'Erase all'],
  bits: ['Bits', 'Bits'],
  and: ['ET', 'AND'], or: ['OU', 'OR'], xor: ['OU exclusif', 'XOR'], circles: ['Cercles', 'Circles'], moons: ['Lunes', 'Moons'],
  spirals: ['Spirales', 'Spirals'], blobs: ['Nuages', 'Clouds'], parity: ['Parité', 'Parity'], digits: ['Chiffres 28×28', 'Digits 28×28'],
  points: ['Mes points', 'My points'], own: ['De mon programme', 'Of my program'],
  features: ['Entrées', 'Inputs'], addFeature: ['autre formule', 'other formula'], add: ['Ajouter', 'Add'],
  layers: ['Couches', 'Layers'], units: ['Neurones de la couche %0', 'Units of layer %0'], activation: ['Activation de la couche %0', 'Activation of layer %0'],
  initializer: ['Poids initiaux de la couche %0', 'Initial weights of layer %0'], usual: ['par défaut (%0)', 'default (%0)'],
  addLayer: ['+ couche', '+ layer'], removeLayer: ['Enlever la couche %0', 'Remove layer %0'], parameters: ['%0 nombres à apprendre', '%0 numbers to learn'],
  training: ['Entraînement', 'Training'], loss: ['Perte L', 'Loss L'], optimizer: ['Optimiseur', 'Optimizer'], rate: ['Taux d’apprentissage', 'Learning rate'],
  otherSettings: ['Autres réglages', 'Other settings'], schedule: ['Évolution du taux', 'Schedule'], batch: ['Taille du lot', 'Batch size'], all: ['tous', 'all'], one: ['1 exemple', '1 example'],
  l2: ['L2, λ', 'L2, λ'], clip: ['Gradient coupé à', 'Clip the gradient at'], off: ['non', 'off'], seed: ['Graine', 'Seed'], newSeed: ['Nouvelle graine', 'New seed'],
  seedSaid: ['Nouvelle graine : %0. D’autres poids initiaux.', 'New seed: %0. Other initial weights.'],
  whenChanged: ['Un changement d’entraînement', 'A change of training'], fromStart: ['recommence, même graine', 'starts again, same seed'],
  fromHere: ['continue d’ici', 'goes on from here'], inLane: ['ouvre un réseau d’ici', 'opens a network from here'],
  compare: ['+ comparer', '+ compare'], compareHelp: ['Un second réseau, même graine et mêmes données : changez un réglage (c)', 'A second network, same seed and data: change one setting (c)'],
  closeLane: ['Fermer le réseau %0', 'Close network %0'],
  same: ['identique', 'the same'],
  k_d: ['données', 'data'], k_f: ['entrées', 'inputs'], k_init: ['poids initiaux', 'initial weights'], usualShort: ['par défaut', 'default'], k_loss: ['perte', 'loss'], k_opt: ['optimiseur', 'optimizer'], k_sch: ['évolution', 'schedule'],
  k_b: ['lot', 'batch'], k_l2: ['L2', 'L2'], k_clip: ['coupe', 'clip'], k_seed: ['graine', 'seed'], k_dt: ['formule', 'formula'], k_dp: ['points', 'points'],
  show: ['Montrer', 'Show'], showTest: ['exemples de test', 'test examples'], discrete: ['réponse tranchée', 'clear-cut answer'], moves: ['prochain mouvement', 'next moves'],
  legend: ['● ▲ entraînement · ○ △ test · cerclé : faux · trait plein : poids positif · tirets : négatif', '● ▲ training · ○ △ test · ringed: wrong · solid line: positive weight · dashed: negative'],
  cost: ['Le coût J', 'The cost J'], logAxis: ['axe logarithmique', 'logarithmic axis'], accuracyCurve: ['taux de réussite', 'accuracy'],
  noCurve: ['La courbe commence après la première époque.', 'The curve begins after the first epoch.'],
  stepsAxis: ['%0 pas', '%0 steps'], trainShort: ['entr.', 'train'], testShort: ['test', 'test'],
  curveLabel: ['%0 : au pas %1, J = %2.', '%0: at step %1, J = %2.'], planeLabel: ['Le plan au pas %0, J = %1', 'The plane at step %0, J = %1'],
  J: ['J = %0', 'J = %0'], Jtest: ['test : J = %0', 'test: J = %0'], right: ['%0 % bien classés', '%0% correct'], alsoRight: ['et %0 % bien classés', 'and %0% correct'],
  spoken: ['pas %0, J %1', 'step %0, J %1'], spokenRight: [', %0 % bien classés', ', %0% correct'],
  layerTable: ['Couche par couche', 'Layer by layer'], gradNorm: ['longueur de dW, db', 'length of dW, db'], spread: ['écart-type de A', 'standard deviation of A'],
  constant: ['neurones constants', 'constant units'], layerN: ['couche %0', 'layer %0'],
  inputs: ['entrées', 'inputs'], output: ['sortie', 'output'], image: ['image', 'image'],
  unitName: ['Neurone %0 de la couche %1', 'Unit %0 of layer %1'], close: ['Fermer', 'Close'], from: ['de', 'from'], value: ['valeur', 'value'], gradient: ['gradient', 'gradient'], move: ['prochain pas', 'next step'],
  valueOf: ['Valeur de %0', 'Value of %0'], tooManyNumbers: ['Ce réseau a trop de nombres pour les montrer un à un.', 'This network has too many numbers to show them one by one.'],
  pencil: ['Au crayon', 'By hand'],
  pencilHelp: ['Arrêtez, choisissez un exemple, et parcourez le pas suivant formule par formule.', 'Pause, choose an example, and step through the next update formula by formula.'],
  example: ['Exemple', 'Example'], firstFour: ['les 4 premiers', 'the first 4'], open: ['Expliquer ce pas', 'Explain this step'], previous: ['Précédent', 'Previous'], next: ['Suivant', 'Next'],
  check: ['Vérifier ce gradient', 'Check this gradient'], checkRight: ['Juste : rétropropagation et différences (J(θ+h) − J(θ−h))/2h s’accordent.', 'Right: backpropagation and differences (J(θ+h) − J(θ−h))/2h agree.'],
  checkWrong: ['Faux : au moins un nombre ne s’accorde pas.', 'Wrong: at least one number does not agree.'], parameter: ['paramètre', 'parameter'], error: ['plus grand écart relatif', 'largest relative error'],
  backward: ['rétropropagation', 'backward'], differences: ['différences', 'differences'], where: ['où', 'where'],
  origin: ['D’où vient %0 ?', 'Where does %0 come from?'], formulaN: ['formule %0 sur %1', 'formula %0 of %1'],
  diagnose: ['Apprend-il bien ? Diagnostic', 'Is it learning? Diagnosis'], flat: ['J a baissé de moins de 1 %.', 'J has fallen by less than 1%.'], why: ['Pourquoi : ', 'Why: '], remedy: ['Essayer : ', 'Try: '], ofLesson: ['(leçon %0)', '(lesson %0)'],
  diverged: ['Réseau %0 : arrêté au pas %1. %2', 'Network %0: stopped at step %1. %2'], lastFinite: ['Revenir au dernier pas fini', 'Back to the last finite step'], tenBack: ['Revenir 10 pas', 'Go back 10 steps'],
  disconnected: ['Le programme s’est arrêté, ou ne répond plus : la dernière image reste. Relancez-le et ouvrez la nouvelle adresse.', 'The program has stopped, or does not answer: the last picture stays. Start it again and open the new address.'],
  shareTitle: ['Partager', 'Share'], copyLink: ['Copier l’état', 'Copy the state'], copied: ['Copié : collez-le derrière l’adresse d’un autre atelier.', 'Copied: paste it behind the address of another playground.'],
  shareHelp: ['Tout ce qui est choisi est dans l’adresse, et donne les mêmes nombres ailleurs.', 'All that is chosen is in the address, and gives the same numbers elsewhere.'],
  java: ['Programme Java', 'Java program'], model: ['Fichier du modèle', 'Model file'], onnx: ['Fichier ONNX', 'ONNX file'], png: ['Image PNG', 'PNG picture'], svg: ['Image SVG', 'SVG picture'], save: ['Enregistrer', 'Save'],
  hide: ['Cacher aux élèves', 'Hide from students'], hideHelp: ['Ce qui est coché n’apparaît pas chez qui ouvre l’adresse.', 'What is checked does not appear where the address is opened.'],
  keysTitle: ['Clavier', 'Keys'], lettersOff: ['Lettres actives', 'Letters are active'],
  k1: ['espace : entraîner, pause', 'space: train, pause'], k2: ['← → : un pas en arrière, en avant', '← →: one step back, forward'], k3: ['e : une époque · r : début · c : comparer · g : vérifier le gradient', 'e: one epoch · r: rewind · c: compare · g: check the gradient'],
  k4: ['Origine, Fin : début, dernier pas', 'Home, End: start, last step'],
  drawDigit: ['Dessinez un chiffre', 'Draw a digit'], clear: ['Effacer', 'Clear'], answered: ['répondu en %0 ms', 'answered in %0 ms'],
  figures: ['Figures', 'Figures'], views: ['Autres vues', 'Other views'], view: ['Autre vue', 'Another view'], view_line: ['la droite, à la main', 'the line, by hand'], lineHelp: ['Tirez la droite, ou la boule au bout de w : faites mieux que J, puis laissez le neurone apprendre.', 'Drag the line, or the ball at the end of w: beat J, then let the neuron learn.'],
  lineWords: ['z = %0 : J = %1', 'z = %0: J = %1'], noLine: ['Il faut un seul neurone et les entrées x₁ et x₂.', 'This needs a single neuron and the inputs x₁ and x₂.'], view_none: ['aucune', 'none'], view_curve: ['g, sa pente, et les Z d’une couche', 'g, its slope, and the Z of a layer'],
  view_fold: ['le plan plié par chaque couche', 'the plane folded by each layer'], view_slice: ['la carte de J', 'the map of J'], view_race: ['formes, et boucle contre produit', 'shapes, and loop against product'],
  layer: ['Couche', 'Layer'], curveWords: ['z = %0 : g(z) = %1, g′(z) = %2', 'z = %0: g(z) = %1, g′(z) = %2'],
  curveFlat: ['En gris, les Z des exemples ; pour %0 % d’entre eux |g′(z)| < 0,01 : là, presque rien ne s’apprend.', 'Gray: the Z of the examples; for %0% of them |g′(z)| < 0.01, and next to nothing is learned there.'],
  foldHelp: ['La grille du plan (x₁, x₂), dessinée là où deux neurones de la couche répondent : chaque couche la plie pour que la suivante n’ait plus qu’à couper.', 'The grid of the plane (x₁, x₂), drawn where two units of the layer answer: each layer folds it, until the next one only has to cut.'],
  unitAcross: ['neurone →', 'unit →'], unitUp: ['neurone ↑', 'unit ↑'], noFold: ['Il faut deux entrées et une couche de deux neurones au moins.', 'This needs two inputs and a layer of at least two units.'],
  foldLabel: ['La grille du plan vue par les neurones %1 et %2 de la couche %0', 'The grid of the plane as units %1 and %2 of layer %0 see it'],
  sliceHelp: ['J selon deux nombres du réseau, les autres restant fixes : plus c’est bleu, plus J est petit. Cliquez pour lâcher la bille ailleurs.', 'J as two numbers of the network change and the others stay: the bluer, the smaller J. Click to drop the ball elsewhere.'],
  sliceAcross: ['nombre de l’axe horizontal', 'number of the horizontal axis'], sliceUp: ['nombre de l’axe vertical', 'number of the vertical axis'],
  zoomIn: ['Plus près', 'Closer'], zoomOut: ['Plus loin', 'Farther'], sliceHere: ['Refaire la carte ici', 'Map again from here'],
  sliceNow: ['%0 = %1, %2 = %3 : J = %4', '%0 = %1, %2 = %3: J = %4'],
  raceHelp: ['Le même produit de deux façons, sur cette machine : trois boucles, ou d’un seul coup.', 'The same product in two ways, on this machine: three loops, or all at once.'],
  raceRows: ['lignes de W', 'rows of W'], raceColumns: ['colonnes de W', 'columns of W'], raceXRows: ['lignes de X', 'rows of X'], raceM: ['colonnes de X : m', 'columns of X: m'], raceGo: ['Faire la course', 'Race'],
  raceWon: ['Z est (%0, %1) : %2 multiplications, et le produit va %3 fois plus vite que la boucle.', 'Z is (%0, %1): %2 multiplications, and the product is %3 times as fast as the loop.'],
  raceLoop: ['boucle : %0 µs', 'loop: %0 µs'], raceProduct: ['produit : %0 µs', 'product: %0 µs'],
  tabs: ['Parties de la page', 'Parts of the page'], tab_scene: ['Question', 'Question'], tab_plane: ['Plan', 'Plane'], tab_network: ['Réseau', 'Network'], tab_cost: ['Coût', 'Cost'], tab_settings: ['Réglages', 'Settings'], tab_pencil: ['Au crayon', 'By hand'], tab_views: ['Vues', 'Views'],
  question: ['Question', 'Question'], tryIt: ['Essayer', 'Try'], answerFirst: ['Choisissez d’abord une réponse.', 'Choose an answer first.'], yourAnswer: ['Votre réponse : %0', 'Your answer: %0'],
  good: ['C’est cela.', 'That is it.'], notYet: ['Pas tout à fait.', 'Not quite.'], readLesson: ['Lire la leçon %0 du cours', 'Read lesson %0 of the course'], readOffline: ['(sans réseau : %0 dans le projet).', '(offline: %0 in the project).'],
  closeScene: ['Quitter la scène', 'Leave the scene']
};

const NAMES = {
  Identity: ['identité', 'identity'], Sigmoid: ['sigmoïde', 'sigmoid'], Tanh: ['tanh', 'tanh'], Softmax: ['softmax', 'softmax'],
  MeanSquaredError: ['erreur quadratique', 'mean squared error'], BinaryCrossEntropy: ['entropie croisée binaire', 'binary cross-entropy'],
  CategoricalCrossEntropy: ['entropie croisée', 'categorical cross-entropy'], GradientDescent: ['descente de gradient', 'gradient descent'],
  ConstantRate: ['constant', 'constant'], Zeros: ['zéros', 'zeros'], Constant: ['constante', 'constant'], RandomNormal: ['normale', 'normal'], RandomUniform: ['uniforme', 'uniform']
};

export const isFrench = () => language === 'fr';
export const lang = () => language;

export function setLanguage(code) {
  language = code === 'fr' ? 'fr' : 'en';
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-w]')) node.textContent = t(node.dataset.w);
  for (const node of document.querySelectorAll('[data-wt]')) {
    node.title = t(node.dataset.wt);
    node.setAttribute('aria-label', t(node.dataset.wt));
  }
}

export const both = pair => spaced(pair[isFrench() ? 0 : 1]);

/** A no-break space where French has a space before a sign. */
const spaced = text => isFrench() ? text.replace(/ ([:;!?»]|%(?!\d))/g, '\u202f$1').replace(/« /g, '«\u202f') : text;

export function t(key, ...values) {
  const pair = WORDS[key];
  if (!pair) return key;
  return both(pair).replace(/%(\d)/g, (whole, i) => i in values ? values[i] : whole);
}

/** Names a part with its settings, as LeakyReLU (0.01). */
export function gName(text) {
  const name = text.replace(/[[(].*$/, '');
  const rest = text.slice(name.length).replace(/\[|\(/g, ' (').replace(/\]/g, ')').replace(/\w+=/g, '');
  return (NAMES[name] ? both(NAMES[name]) : name) + (isFrench() ? rest.replace(/(\d)\.(\d)/g, '$1,$2') : rest);
}

/** Four decimals, and powers of ten where these say nothing. */
export const percent = share => number(100 * share, 0) + (isFrench() ? '\u202f%' : '%');

export function number(value, decimals) {
  if (typeof value === 'string') value = Number(value);
  if (!Number.isFinite(value)) return String(value).replace('Infinity', '∞');
  const size = Math.abs(value);
  let text = size !== 0 && decimals > 3 && (size < 0.001 || size >= 1e5) ? value.toExponential(decimals - 1) : value.toFixed(decimals);
  if (decimals === 0 && size >= 10000) text = text.replace(/\B(?=(\d{3})+$)/g, isFrench() ? '\u202f' : ',');
  text = text.replace(/-/g, '−');
  return isFrench() ? text.replace('.', ',') : text;
}
