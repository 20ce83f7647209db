// Six lessons, six scenes: a state, and a question to answer before it moves.
import {START, clone} from './state.js';

const setup = change => {
  const made = clone(START);
  change(made);
  return made;
};

const script = change => ({setup: setup(change), changes: []});

const one = (kind, g = 'Sigmoid') => s => {
  s.data = {...s.data, kind, share: 1};
  s.layers = [{units: 1, g, init: ''}];
  s.optimizer = 'GradientDescent(1.0)';
};

export const SCENES = [
  {
    title: ['Un neurone trace une droite', 'One neuron draws a line'],
    lanes: [script(one('and')), script(s => { one('xor')(s); })],
    speed: 100,
    view: 'line',
    question: ['Un seul neurone, deux tables de vérité : à gauche ET, à droite OU exclusif. Que va-t-il apprendre ?', 'A single neuron, two truth tables: AND on the left, XOR on the right. What will it learn?'],
    choices: [['les deux', 'both'], ['ET seulement', 'AND alone'], ['aucune', 'neither']],
    right: 1,
    after: ['Un neurone coupe le plan par une droite. ET est d’un seul côté ; pour le OU exclusif il faudrait deux droites : il répond 0,5 partout. Ajoutez une couche de 4 neurones à droite.', 'A neuron cuts the plane along a line. AND lies on one side of it; XOR would need two lines, so it answers 0.5 everywhere. Add a layer of 4 units on the right.']
  },
  {
    title: ['Les formes : Z = W X + b', 'Shapes: Z = W X + b'],
    lanes: [script(s => {
      s.data = {...s.data, kind: 'moons', size: 40, noise: 0.1, share: 1};
      s.layers = [{units: 3, g: 'Tanh', init: ''}, {units: 1, g: 'Sigmoid', init: ''}];
      s.optimizer = 'GradientDescent(0.5)';
    })],
    speed: 20,
    pencil: true,
    view: 'race',
    question: ['X a deux lignes et une colonne par exemple, la couche 1 a trois neurones. Pour 4 exemples, quelle est la forme de Z[1] ?', 'X has two rows and one column for each example, layer 1 has three units. For 4 examples, what is the shape of Z[1]?'],
    choices: [['(2, 4)', '(2, 4)'], ['(3, 4)', '(3, 4)'], ['(4, 3)', '(4, 3)']],
    right: 1,
    after: ['W[1] est (3, 2), X est (2, 4) : le produit est (3, 4), une ligne par neurone, une colonne par exemple. Cliquez sur un nombre de Z[1], au crayon : sa ligne de W et sa colonne de X s’allument.', 'W[1] is (3, 2), X is (2, 4): the product is (3, 4), a row for each unit, a column for each example. Click a number of Z[1] below: its row of W and its column of X light up.']
  },
  {
    title: ['Sans activation, avec activation', 'Without and with an activation'],
    lanes: ['Identity', 'Tanh', 'ReLU'].map(g => script(s => {
      s.data = {...s.data, kind: 'circles', noise: 0.08};
      s.layers = [{units: 8, g, init: ''}, {units: 8, g, init: ''}, {units: 1, g: 'Sigmoid', init: ''}];
      s.optimizer = 'Adam(0.01)';
    })),
    speed: 100,
    view: 'curve',
    lane: 1,
    question: ['Trois réseaux 2-8-8-1 : identité, tanh, ReLU. Lesquels sépareront le cercle intérieur ?', 'Three networks of 2-8-8-1: identity, tanh, ReLU. Which will separate the inner circle?'],
    choices: [['les trois', 'all three'], ['tanh et ReLU', 'tanh and ReLU'], ['tanh seulement', 'tanh alone']],
    right: 1,
    after: ['Sans activation, deux couches n’en font qu’une, et la frontière reste une droite. tanh la courbe, ReLU la fait de segments : regardez les neurones.', 'Without an activation two layers are one, and the boundary stays a line. tanh bends it, ReLU makes it of straight pieces: look at the units.']
  },
  {
    title: ['La descente de gradient : le taux', 'Gradient descent: the rate'],
    lanes: ['0.02', '2', '12'].map(rate => script(s => {
      s.data = {...s.data, kind: 'moons', noise: 0.15};
      s.features = ['x1'];
      s.layers = [{units: 1, g: 'Sigmoid', init: ''}];
      s.optimizer = `GradientDescent(${rate})`;
    })),
    speed: 20,
    view: 'slice',
    until: 100,
    question: ['Un neurone qui ne voit que x₁ : J ne dépend que de w et b, et la carte montre tout. Même départ, trois taux d’apprentissage : 0,02, 2 et 12. Quel coût sera le plus bas après 100 pas ?', 'A neuron that sees x₁ alone: J depends on w and b only, and the map shows all of it. Same start, three learning rates: 0.02, 2 and 12. Which cost is lowest after 100 steps?'],
    choices: [['taux 0,02', 'rate 0.02'], ['taux 2', 'rate 2'], ['taux 12', 'rate 12']],
    right: 1,
    after: ['Un taux trop petit n’avance guère ; un taux trop grand saute d’un versant à l’autre, sans fin. Suivez les trois chemins sur la carte, puis cliquez pour lâcher la bille ailleurs.', 'A rate that is too small hardly moves; one that is too large jumps from slope to slope, forever. Follow the three ways on the map, then click to drop the ball elsewhere.']
  },
  {
    title: ['Les poids initiaux', 'The initial weights'],
    lanes: ['Zeros', 'RandomNormal(0.01)', '', 'RandomNormal(5)'].map(init => script(s => {
      s.layers.forEach(layer => { layer.init = init; });
    })),
    speed: 100,
    question: ['Quatre départs : zéros, trop petits (0,01), Xavier, trop grands (5). Que fait le réseau aux poids nuls ?', 'Four starts: zeros, too small (0.01), Xavier, too large (5). What does the network of zeros do?'],
    choices: [['il apprend, plus lentement', 'it learns, but slower'], ['il n’apprend rien', 'it learns nothing'], ['il diverge', 'it diverges']],
    right: 1,
    after: ['Tous ses neurones répondent 0 et reçoivent le même gradient, qui est nul : rien ne les distingue, et seul le biais de sortie pourrait bouger. Le tableau dit « neurones constants ».', 'All its units answer 0 and get the same gradient, which is zero: nothing tells them apart, and only the bias of the output could move. The table says "constant units".']
  },
  {
    title: ['Pourquoi la profondeur', 'Why depth'],
    lanes: [[22], [6, 6, 4]].map(units => script(s => {
      s.layers = [...units.map(n => ({units: n, g: 'Tanh', init: ''})), {units: 1, g: 'Sigmoid', init: ''}];
      s.optimizer = 'Adam(0.02)';
    })),
    speed: 500,
    view: 'fold',
    lane: 1,
    question: ['Une couche de 22 neurones (89 nombres) ou trois couches 6-6-4 (93 nombres) : lequel sépare les spirales en 1000 pas ?', 'One layer of 22 units (89 numbers) or three layers 6-6-4 (93 numbers): which separates the spirals within 1000 steps?'],
    choices: [['la couche large seule', 'the wide layer alone'], ['les deux', 'both'], ['les trois couches seules', 'the three layers alone']],
    right: 1,
    until: 1000,
    after: ['Les deux, et la couche large coûte même moins ici : la profondeur n’est pas un miracle. C’est le chemin qui diffère : à droite, la première couche trace des droites, la suivante les combine en coins, la dernière en bras ; survolez les neurones de gauche à droite. La leçon montre les problèmes où la profondeur demande moins de nombres.', 'Both, and the wide layer even costs less here: depth is no miracle. The way differs: on the right the first layer draws lines, the next combines them into corners, the last into arms; point at the units from left to right. The lesson shows the problems where depth needs fewer numbers.']
  }
];
