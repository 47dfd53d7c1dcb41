/*
 * The form library speaks English and has no hook for other languages, so its texts are replaced where they appear.
 * Only texts inside its own small parts are touched, never what the office wrote or typed.
 */
import { japaneseCalendar } from './calendar.js';
import { ATTRIBUTES, PATTERNS, TEXTS } from './words.js';

const OWN_PARTS = [
  '.fjs-form-field-error', '.fjs-repeat-render-footer', '.fjs-select-placeholder', '.fjs-select-display',
  '.fjs-dropdownlist', '.fjs-taglist', '.fjs-table-nav', '.fjs-table-empty', '.fjs-iframe-placeholder',
  '.fjs-image-placeholder', '.fjs-table-body', '.fjs-form-field-table'
].join(',');

export function speakJapanese(form) {
  new MutationObserver(changes => {
    for (const change of changes) {
      if (change.type === 'characterData') {
        translateText(change.target);
      } else if (change.type === 'attributes') {
        translateAttributes(change.target);
      } else {
        change.addedNodes.forEach(translateAll);
      }
    }
  }).observe(form, {
    childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: Object.keys(ATTRIBUTES)
  });
  translateAll(form);
}

function translateAll(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      translateText(texts.currentNode);
    }
    [node, ...node.querySelectorAll('[placeholder],[aria-label],[title]')].forEach(translateAttributes);
    node.querySelectorAll('.flatpickr-input').forEach(japaneseCalendar);
  }
}

function translateText(text) {
  const japanese = inJapanese(text.data, TEXTS);
  if (japanese !== undefined && japanese !== text.data && text.parentElement?.closest(OWN_PARTS)) {
    text.data = japanese;
  }
}

function translateAttributes(element) {
  for (const [name, words] of Object.entries(ATTRIBUTES)) {
    const english = element.getAttribute?.(name);
    const japanese = english && inJapanese(english, words);
    if (japanese) {
      element.setAttribute(name, japanese);
    }
  }
}

function inJapanese(english, words) {
  if (Object.hasOwn(words, english)) {
    return words[english];
  }
  const pattern = PATTERNS.find(([it]) => it.test(english));
  return pattern && english.replace(pattern[0], pattern[1]);
}
