/*
 * The model of a piece of work with the points at which it stands. The page says the same in sentences; without this
 * script, or where the model cannot be had, nothing but the picture is missing.
 */
const ZOOM = 1.25;
const STEP = 60; // by which an arrow key moves the picture

async function draw(figure) {
  const answer = await fetch(figure.dataset.picture, { headers: { accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  const { model, here } = await answer.json();
  figure.hidden = false;
  const viewer = new BpmnJS({ container: figure.querySelector('.canvas'), zoomScroll: { enabled: false } });
  await viewer.importXML(model);
  const canvas = viewer.get('canvas');
  here.filter(id => viewer.get('elementRegistry').get(id)).forEach(id => mark(viewer, id));
  canvas.zoom('fit-viewport', 'auto');
  silence(figure.querySelector('.canvas svg'));
  work(figure, viewer, here);
  figure.nextElementSibling.remove();
}

/** The sentences say it; the frame around the drawing takes the keys. */
function silence(svg) {
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('tabindex', '-1');
}

function mark(viewer, id) {
  viewer.get('canvas').addMarker(id, 'here');
  const tag = document.createElement('span');
  tag.className = 'here-tag';
  tag.textContent = '現在地';
  viewer.get('overlays').add(id, { position: { top: -26, left: 0 }, html: tag });
}

function work(figure, viewer, here) {
  const canvas = viewer.get('canvas');
  const zoom = by => canvas.zoom(canvas.zoom() * by);
  const deeds = {
    whole: () => canvas.zoom('fit-viewport', 'auto'),
    closer: () => zoom(ZOOM),
    farther: () => zoom(1 / ZOOM),
    here: () => show(viewer, here)
  };
  figure.querySelectorAll('[data-do]').forEach(button => button.addEventListener('click', deeds[button.dataset.do]));
  figure.querySelector('[data-do=here]').hidden = here.length === 0;
  const moves = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };
  figure.querySelector('.canvas').addEventListener('keydown', event => {
    if (event.key in moves && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const [dx, dy] = moves[event.key];
      canvas.scroll({ dx, dy });
      event.preventDefault();
    }
  });
  deeds.here();
}

/** Large enough to be read, with the first of the points in the middle. */
function show(viewer, here) {
  const canvas = viewer.get('canvas');
  const element = viewer.get('elementRegistry').get(here[0]);
  if (!element) {
    return;
  }
  canvas.zoom(1);
  const { width, height } = canvas.viewbox().outer;
  canvas.viewbox({ x: element.x + element.width / 2 - width / 2, y: element.y + element.height / 2 - height / 2, width, height });
}

document.querySelectorAll('[data-picture]').forEach(figure => draw(figure).catch(error => {
  figure.hidden = true;
  figure.nextElementSibling.textContent = '図を表示できませんでした。現在地は、上の文に示すとおりです。';
  console.warn(error);
}));
